"""Hours of continuing education: rules, claims, credited hours, closed years.

Revision ID: 0026
Revises: 0025
"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _references(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
        for column, target in columns.items()
    ]


def _recorded(table: str) -> None:
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{table}_change_seq"), ["change_seq"], unique=False)


def upgrade() -> None:
    op.create_table(
        "hour_rule_revision",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references("hour_rule_revision", change_seq="change.seq"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hour_rule_revision")),
    )
    _recorded("hour_rule_revision")

    op.create_table(
        "hour_claim",
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        *_references("hour_claim", staff_id="staff_member.id", author_id="user_account.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hour_claim")),
    )
    with op.batch_alter_table("hour_claim", schema=None) as batch_op:
        batch_op.create_index("ix_hour_claim_staff", ["staff_id"], unique=False)

    op.create_table(
        "hour_claim_revision",
        sa.Column("claim_id", KEY, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("category", sa.String(length=20), nullable=False),
        sa.Column("mode", sa.String(length=20), nullable=False),
        sa.Column("claimed", sa.Integer(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=False),
        sa.Column("provider", sa.String(length=120), nullable=False),
        sa.Column("certificate", sa.String(length=60), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references("hour_claim_revision", claim_id="hour_claim.id", change_seq="change.seq"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hour_claim_revision")),
    )
    _recorded("hour_claim_revision")
    with op.batch_alter_table("hour_claim_revision", schema=None) as batch_op:
        batch_op.create_index("ix_hour_claim_revision_latest", ["claim_id", "change_seq"], unique=False)

    op.create_table(
        "hour_entry",
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(length=20), nullable=False),
        sa.Column("mode", sa.String(length=20), nullable=False),
        sa.Column("claimed", sa.Integer(), nullable=False),
        sa.Column("tenths", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("source_kind", sa.String(length=20), nullable=False),
        sa.Column("source_id", sa.BigInteger(), nullable=False),
        sa.Column("corrects_id", KEY, nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "hour_entry", staff_id="staff_member.id", corrects_id="hour_entry.id", change_seq="change.seq"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hour_entry")),
    )
    _recorded("hour_entry")
    with op.batch_alter_table("hour_entry", schema=None) as batch_op:
        batch_op.create_index("ix_hour_entry_year", ["year", "staff_id"], unique=False)
        batch_op.create_index("ix_hour_entry_staff", ["staff_id"], unique=False)
        batch_op.create_index("ix_hour_entry_source", ["source_kind", "source_id"], unique=False)

    op.create_table(
        "hour_close",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references("hour_close", change_seq="change.seq"),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_hour_close")),
    )
    _recorded("hour_close")

    op.create_table(
        "hour_sheet",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("staff_id", KEY, autoincrement=False, nullable=False),
        sa.Column("department_id", KEY, nullable=False),
        sa.Column("staff_group", sa.String(length=20), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("required", sa.Integer(), nullable=False),
        sa.Column("required_professional", sa.Integer(), nullable=False),
        sa.Column("public", sa.Integer(), nullable=False),
        sa.Column("professional", sa.Integer(), nullable=False),
        sa.Column("carried_public", sa.Integer(), nullable=False),
        sa.Column("carried_professional", sa.Integer(), nullable=False),
        *_references(
            "hour_sheet", year="hour_close.year", staff_id="staff_member.id", department_id="department.id"
        ),
        sa.PrimaryKeyConstraint("year", "staff_id", name=op.f("pk_hour_sheet")),
    )

    op.create_table(
        "hour_assessment",
        sa.Column("claim_id", KEY, nullable=False),
        sa.Column("category", sa.String(length=20), nullable=False),
        sa.Column("mode", sa.String(length=20), nullable=False),
        sa.Column("tenths", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references("hour_assessment", claim_id="hour_claim.id", change_seq="change.seq"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hour_assessment")),
    )
    _recorded("hour_assessment")
    with op.batch_alter_table("hour_assessment", schema=None) as batch_op:
        batch_op.create_index("ix_hour_assessment_claim", ["claim_id"], unique=False)
