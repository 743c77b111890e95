"""Requests for new dates, and lights set by a person.

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "schedule_request",
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["user_account.id"], name=op.f("fk_schedule_request_author_id")
        ),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_schedule_request_change_seq")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_schedule_request_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule_request")),
    )
    with op.batch_alter_table("schedule_request", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_schedule_request_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(op.f("ix_schedule_request_project_id"), ["project_id"], unique=False)

    op.create_table(
        "schedule_request_item",
        sa.Column("request_id", KEY, nullable=False),
        sa.Column("milestone_id", KEY, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("wanted_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(
            ["milestone_id"], ["milestone.id"], name=op.f("fk_schedule_request_item_milestone_id")
        ),
        sa.ForeignKeyConstraint(
            ["request_id"], ["schedule_request.id"], name=op.f("fk_schedule_request_item_request_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule_request_item")),
        sa.UniqueConstraint(
            "request_id", "milestone_id", name=op.f("uq_schedule_request_item_request_id_milestone_id")
        ),
    )
    with op.batch_alter_table("schedule_request_item", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_schedule_request_item_milestone_id"), ["milestone_id"], unique=False)

    op.create_table(
        "light_override",
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("light", sa.String(length=20), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["user_account.id"], name=op.f("fk_light_override_author_id")),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_light_override_change_seq")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_light_override_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_light_override")),
    )
    with op.batch_alter_table("light_override", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_light_override_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_light_override_latest", ["project_id", "effective_on", "change_seq"], unique=False
        )
