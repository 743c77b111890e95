"""Cultivation of those selected: mentors, plans, achievements, assessments.

Revision ID: 0029
Revises: 0028
"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _table(
    table: str,
    *columns: sa.Column,
    dated: bool = False,
    unique: tuple[str, ...] = (),
    indexed: tuple[str, ...] = (),
    latest: tuple[str, ...] = (),
    **references: str,
) -> None:
    references["change_seq"] = "change.seq"
    op.create_table(
        table,
        *columns,
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        *([sa.Column("effective_on", sa.Date(), nullable=False)] if dated else []),
        sa.Column("change_seq", KEY, nullable=False),
        *[
            sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
            for column, target in references.items()
        ],
        *([sa.UniqueConstraint(*unique, name=op.f(f"uq_{table}_{'_'.join(unique)}"))] if unique else []),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    with op.batch_alter_table(table, schema=None) as batch_op:
        for column in ("change_seq", *indexed):
            batch_op.create_index(op.f(f"ix_{table}_{column}"), [column], unique=False)
        if latest:
            batch_op.create_index(f"ix_{table}_latest", list(latest), unique=False)


def _key(name: str, nullable: bool = False) -> sa.Column:
    return sa.Column(name, KEY, nullable=nullable)


def upgrade() -> None:
    _table(
        "cultivation",
        _key("application_id"),
        _key("staff_id"),
        unique=("application_id",),
        indexed=("staff_id",),
        application_id="talent_application.id",
        staff_id="staff_member.id",
    )
    _table(
        "cultivation_revision",
        _key("cultivation_id"),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        _key("author_id", nullable=True),
        dated=True,
        latest=("cultivation_id", "effective_on", "change_seq"),
        cultivation_id="cultivation.id",
        author_id="user_account.id",
    )
    _table(
        "mentorship",
        _key("cultivation_id"),
        _key("mentor_id"),
        indexed=("cultivation_id", "mentor_id"),
        cultivation_id="cultivation.id",
        mentor_id="user_account.id",
    )
    _table(
        "mentorship_revision",
        _key("mentorship_id"),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        latest=("mentorship_id", "change_seq"),
        mentorship_id="mentorship.id",
    )
    _table(
        "development_goal",
        _key("cultivation_id"),
        indexed=("cultivation_id",),
        cultivation_id="cultivation.id",
    )
    _table(
        "development_goal_revision",
        _key("goal_id"),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("target", sa.Float(), nullable=True),
        sa.Column("unit", sa.String(length=10), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        _key("author_id", nullable=True),
        dated=True,
        latest=("goal_id", "effective_on", "change_seq"),
        goal_id="development_goal.id",
        author_id="user_account.id",
    )
    _table(
        "development_review",
        _key("goal_id"),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("reached", sa.Float(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        _key("author_id", nullable=True),
        dated=True,
        indexed=("goal_id",),
        goal_id="development_goal.id",
        author_id="user_account.id",
    )
    _table(
        "cultivation_assessment",
        _key("cultivation_id"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("grade", sa.String(length=20), nullable=False),
        sa.Column("opinion", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        _key("author_id", nullable=True),
        dated=True,
        indexed=("cultivation_id",),
        cultivation_id="cultivation.id",
        author_id="user_account.id",
    )
    _table("achievement")
    _table(
        "achievement_revision",
        _key("achievement_id"),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("title_key", sa.String(length=400), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("achieved_on", sa.Date(), nullable=False),
        sa.Column("issuer", sa.String(length=120), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        latest=("achievement_id", "change_seq"),
        achievement_id="achievement.id",
    )
    with op.batch_alter_table("achievement_revision", schema=None) as batch_op:
        batch_op.create_index("ix_achievement_revision_same", ["title_key", "kind"], unique=False)
    _table(
        "achievement_share",
        _key("achievement_id"),
        _key("staff_id"),
        sa.Column("rank", sa.Integer(), nullable=False),
        _key("author_id", nullable=True),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        indexed=("achievement_id", "staff_id"),
        achievement_id="achievement.id",
        staff_id="staff_member.id",
        author_id="user_account.id",
    )
