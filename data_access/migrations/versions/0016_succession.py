"""What a later plan carries over from an earlier one.

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "project_succession",
        sa.Column("from_project_id", KEY, nullable=False),
        sa.Column("to_project_id", KEY, nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_project_succession_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["from_project_id"], ["project.id"], name=op.f("fk_project_succession_from_project_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_project_id"], ["project.id"], name=op.f("fk_project_succession_to_project_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_succession")),
        sa.UniqueConstraint(
            "from_project_id",
            "to_project_id",
            name=op.f("uq_project_succession_from_project_id_to_project_id"),
        ),
    )
    with op.batch_alter_table("project_succession", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_project_succession_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(op.f("ix_project_succession_to_project_id"), ["to_project_id"], unique=False)
