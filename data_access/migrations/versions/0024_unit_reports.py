"""Reports of units and their steps.

Revision ID: 0024
Revises: 0023
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _references(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
        for column, target in columns.items()
    ]


def upgrade() -> None:
    op.create_table(
        "unit_report",
        sa.Column("unit_id", KEY, autoincrement=False, nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("submitted_seq", sa.BigInteger(), nullable=True),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("on_time", sa.Boolean(), nullable=False),
        sa.Column("approved_through", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        *_references("unit_report", unit_id="unit.id"),
        sa.PrimaryKeyConstraint("unit_id", "period", name=op.f("pk_unit_report")),
    )
    with op.batch_alter_table("unit_report", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_unit_report_version"), ["version"], unique=False)

    op.create_table(
        "unit_report_step",
        sa.Column("unit_id", KEY, autoincrement=False, nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("change_seq", KEY, autoincrement=False, nullable=False),
        sa.Column("action", sa.String(length=20), nullable=False),
        sa.Column("through_seq", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("person_id", KEY, nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("submitted_seq", sa.BigInteger(), nullable=True),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("on_time", sa.Boolean(), nullable=False),
        sa.Column("approved_through", sa.BigInteger(), nullable=True),
        *_references(
            "unit_report_step",
            unit_id="unit.id",
            change_seq="change.seq",
            person_id="user_account.id",
        ),
        sa.PrimaryKeyConstraint("unit_id", "period", "change_seq", name=op.f("pk_unit_report_step")),
    )
    with op.batch_alter_table("unit_report_step", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_unit_report_step_change_seq"), ["change_seq"], unique=False)
