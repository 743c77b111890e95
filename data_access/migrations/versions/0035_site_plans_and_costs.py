"""Planned days of sites' stages, and their money by source.

Revision ID: 0035
Revises: 0034
"""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _table(table: str, *columns: sa.Column) -> None:
    op.create_table(
        table,
        sa.Column("site_id", KEY, nullable=False),
        *columns,
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["children_site.id"], name=op.f(f"fk_{table}_site_id")),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f(f"fk_{table}_change_seq")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    _index(table, op.f(f"ix_{table}_change_seq"), "change_seq")


def _index(table: str, name: str, *columns: str) -> None:
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(name, list(columns), unique=False)


def upgrade() -> None:
    _table(
        "site_plan_date",
        sa.Column("stage", sa.String(length=20), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=False),
    )
    _index("site_plan_date", "ix_site_plan_date_latest", "site_id", "stage", "change_seq")
    _table(
        "site_money",
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("budget", sa.BigInteger(), nullable=True),
        sa.Column("received", sa.BigInteger(), nullable=True),
        sa.Column("spent", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
    )
    _index("site_money", "ix_site_money_latest", "site_id", "source", "effective_on", "change_seq")
