"""Dependencies between milestones.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "milestone_dependency",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("predecessor_id", KEY, nullable=False),
        sa.Column("successor_id", KEY, nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_milestone_dependency_plan_id")),
        sa.ForeignKeyConstraint(
            ["predecessor_id"], ["milestone.id"], name=op.f("fk_milestone_dependency_predecessor_id")
        ),
        sa.ForeignKeyConstraint(
            ["successor_id"], ["milestone.id"], name=op.f("fk_milestone_dependency_successor_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone_dependency")),
        sa.UniqueConstraint(
            "predecessor_id",
            "successor_id",
            name=op.f("uq_milestone_dependency_predecessor_id_successor_id"),
        ),
    )
    with op.batch_alter_table("milestone_dependency", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_milestone_dependency_plan_id"), ["plan_id"], unique=False)
        batch_op.create_index(op.f("ix_milestone_dependency_successor_id"), ["successor_id"], unique=False)

    op.create_table(
        "milestone_dependency_revision",
        sa.Column("dependency_id", KEY, nullable=False),
        sa.Column("lag_days", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_milestone_dependency_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["dependency_id"],
            ["milestone_dependency.id"],
            name=op.f("fk_milestone_dependency_revision_dependency_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone_dependency_revision")),
    )
    with op.batch_alter_table("milestone_dependency_revision", schema=None) as batch_op:
        batch_op.create_index(
            op.f("ix_milestone_dependency_revision_change_seq"), ["change_seq"], unique=False
        )
        batch_op.create_index(
            "ix_milestone_dependency_revision_latest",
            ["dependency_id", "effective_on", "change_seq"],
            unique=False,
        )
