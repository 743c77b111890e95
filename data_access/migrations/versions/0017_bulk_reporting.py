"""Remarks at single figures of a returned report, and the office's text on a round.

Revision ID: 0017
Revises: 0016
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "decision_remark",
        sa.Column("subject_kind", sa.String(length=40), nullable=False),
        sa.Column("subject_id", KEY, nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_decision_remark_change_seq")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision_remark")),
    )
    with op.batch_alter_table("decision_remark", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_decision_remark_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_decision_remark_subject", ["subject_kind", "subject_id"], unique=False)

    op.create_table(
        "consolidated_text",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("node_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_consolidated_text_change_seq")),
        sa.ForeignKeyConstraint(["node_id"], ["node.id"], name=op.f("fk_consolidated_text_node_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_consolidated_text_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consolidated_text")),
    )
    with op.batch_alter_table("consolidated_text", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_consolidated_text_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_consolidated_text_latest", ["plan_id", "month", "node_id", "change_seq"], unique=False
        )
