"""Reserve cadres, their needs, and the three mechanisms.

Revision ID: 0030
Revises: 0029
"""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _table(table: str, *columns: sa.Column, **references: str) -> None:
    op.create_table(
        table,
        *columns,
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *(
            sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
            for column, target in {**references, "change_seq": "change.seq"}.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    _index(table, "change_seq")


def _index(table: str, column: str) -> None:
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{table}_{column}"), [column], unique=False)


def _revision(table: str, identity: str, of: str, *columns: sa.Column, **references: str) -> None:
    """``identity`` is the column that names what a row is a revision of, ``of`` the table it stands in."""
    dated = sa.Column("effective_on", sa.Date(), nullable=False)
    named = sa.Column(identity, KEY, nullable=False)
    _table(table, named, *columns, dated, **{identity: f"{of}.id"}, **references)
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(f"ix_{table}_latest", [identity, "effective_on", "change_seq"], unique=False)


def upgrade() -> None:
    _table("cadre", sa.Column("staff_id", KEY, nullable=False), staff_id="staff_member.id")
    _index("cadre", "staff_id")
    _revision(
        "cadre_revision",
        "cadre_id",
        "cadre",
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("author_id", KEY, nullable=True),
        sa.Column("direction", sa.String(length=40), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("readiness", sa.String(length=20), nullable=False),
        sa.Column("in_pool", sa.Boolean(), nullable=False),
        sa.Column("exit_reason", sa.String(length=20), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        author_id="user_account.id",
    )
    _table("cadre_action", sa.Column("cadre_id", KEY, nullable=False), cadre_id="cadre.id")
    _index("cadre_action", "cadre_id")
    _revision(
        "cadre_action_revision",
        "action_id",
        "cadre_action",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("department_id", KEY, nullable=True),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        department_id="department.id",
    )
    _need()
    _table("mechanism_document")
    _revision(
        "mechanism_document_revision",
        "document_id",
        "mechanism_document",
        sa.Column("mechanism", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("number", sa.String(length=80), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("in_force", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
    )
    _table("mechanism_case")
    _revision(
        "mechanism_case_revision",
        "case_id",
        "mechanism_case",
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("author_id", KEY, nullable=True),
        sa.Column("mechanism", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("situation", sa.Text(), nullable=False),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("conclusion", sa.String(length=20), nullable=True),
        sa.Column("concluded_on", sa.Date(), nullable=True),
        sa.Column("opinion", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        author_id="user_account.id",
    )


def _need() -> None:
    op.create_table(
        "cadre_need",
        sa.Column("direction", sa.String(length=40), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_cadre_need_change_seq")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cadre_need")),
        sa.UniqueConstraint("direction", "level", name=op.f("uq_cadre_need_direction_level")),
    )
    _index("cadre_need", "change_seq")
    _revision(
        "cadre_need_revision",
        "need_id",
        "cadre_need",
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=True),
    )
