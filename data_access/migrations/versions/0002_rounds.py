"""Reporting rounds with terms of their own.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "reporting_round_revision",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("grace_days", sa.Integer(), nullable=False),
        sa.Column("instructions", sa.Text(), nullable=True),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_reporting_round_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_reporting_round_revision_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reporting_round_revision")),
    )
    op.create_index(
        op.f("ix_reporting_round_revision_change_seq"), "reporting_round_revision", ["change_seq"]
    )
    op.create_index(
        "ix_reporting_round_revision_latest", "reporting_round_revision", ["plan_id", "month", "change_seq"]
    )
