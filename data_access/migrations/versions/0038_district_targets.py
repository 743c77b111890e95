"""Targets of districts for children's rooms.

Revision ID: 0038
Revises: 0037
"""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _table(table: str, *columns: sa.Column | sa.UniqueConstraint, **references: str) -> None:
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
    _index(table, op.f(f"ix_{table}_change_seq"), "change_seq")


def _index(table: str, name: str, *columns: str) -> None:
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(name, list(columns), unique=False)


def upgrade() -> None:
    _table(
        "district_target",
        sa.Column("district", sa.String(length=6), nullable=False),
        sa.UniqueConstraint("district", name=op.f("uq_district_target_district")),
    )
    _table(
        "district_target_revision",
        sa.Column("target_id", KEY, nullable=False),
        sa.Column("rooms", sa.Integer(), nullable=False),
        sa.Column("streets", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("basis", sa.String(length=200), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        target_id="district_target.id",
    )
    _index(
        "district_target_revision",
        "ix_district_target_revision_latest",
        "target_id",
        "effective_on",
        "change_seq",
    )
