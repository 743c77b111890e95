"""Indicators: definitions, observations, targets and their ties to the plan.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "indicator",
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sa.UniqueConstraint("code", name=op.f("uq_indicator_code")),
    )
    op.create_table(
        "indicator_revision",
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=False),
        sa.Column("frequency", sa.String(length=10), nullable=False),
        sa.Column("time_aggregation", sa.String(length=10), nullable=False),
        sa.Column("unit_aggregation", sa.String(length=10), nullable=False),
        sa.Column("direction", sa.String(length=10), nullable=False),
        sa.Column("numerator", sa.String(length=20), nullable=True),
        sa.Column("denominator", sa.String(length=20), nullable=True),
        sa.Column("factor", sa.Float(), nullable=False),
        sa.Column("signed", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(length=120), nullable=False),
        sa.Column("owner_department_id", KEY, nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_indicator_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_revision_indicator_id")
        ),
        sa.ForeignKeyConstraint(
            ["owner_department_id"], ["department.id"], name=op.f("fk_indicator_revision_owner_department_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_revision")),
    )
    op.create_index(op.f("ix_indicator_revision_change_seq"), "indicator_revision", ["change_seq"])
    op.create_index(
        "ix_indicator_revision_latest", "indicator_revision", ["indicator_id", "effective_on", "change_seq"]
    )
    op.create_table(
        "observation",
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("subject", sa.String(length=40), nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("measurement", sa.String(length=20), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["user_account.id"], name=op.f("fk_observation_author_id")),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_observation_change_seq")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_observation_indicator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observation")),
    )
    op.create_index(op.f("ix_observation_change_seq"), "observation", ["change_seq"])
    op.create_index(
        "ix_observation_latest",
        "observation",
        ["indicator_id", "subject", "period", "effective_on", "change_seq"],
    )
    op.create_table(
        "indicator_target",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("subject", sa.String(length=40), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_target_indicator_id")
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_indicator_target_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_target")),
        sa.UniqueConstraint(
            "plan_id",
            "indicator_id",
            "subject",
            name=op.f("uq_indicator_target_plan_id_indicator_id_subject"),
        ),
    )
    op.create_index(op.f("ix_indicator_target_indicator_id"), "indicator_target", ["indicator_id"])
    op.create_table(
        "indicator_target_revision",
        sa.Column("target_id", KEY, nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("measure", sa.String(length=10), nullable=False),
        sa.Column("direction", sa.String(length=10), nullable=False),
        sa.Column("baseline", sa.Float(), nullable=True),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("nature", sa.String(length=20), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("defined_by", KEY, nullable=True),
        sa.Column("confirmed_by", KEY, nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_indicator_target_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["user_account.id"], name=op.f("fk_indicator_target_revision_confirmed_by")
        ),
        sa.ForeignKeyConstraint(
            ["defined_by"], ["user_account.id"], name=op.f("fk_indicator_target_revision_defined_by")
        ),
        sa.ForeignKeyConstraint(
            ["target_id"], ["indicator_target.id"], name=op.f("fk_indicator_target_revision_target_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_target_revision")),
    )
    op.create_index(
        op.f("ix_indicator_target_revision_change_seq"), "indicator_target_revision", ["change_seq"]
    )
    op.create_index(
        "ix_indicator_target_revision_latest",
        "indicator_target_revision",
        ["target_id", "effective_on", "change_seq"],
    )
    op.create_table(
        "indicator_link",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("element_kind", sa.String(length=20), nullable=False),
        sa.Column("element_code", sa.String(length=60), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_link_indicator_id")
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_indicator_link_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_link")),
        sa.UniqueConstraint(
            "plan_id",
            "indicator_id",
            "element_kind",
            "element_code",
            name=op.f("uq_indicator_link_plan_id_indicator_id_element_kind_element_code"),
        ),
    )
    op.create_index(op.f("ix_indicator_link_indicator_id"), "indicator_link", ["indicator_id"])
    op.create_table(
        "indicator_link_revision",
        sa.Column("link_id", KEY, nullable=False),
        sa.Column("subject", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("suggested", sa.Boolean(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_indicator_link_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["link_id"], ["indicator_link.id"], name=op.f("fk_indicator_link_revision_link_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_link_revision")),
    )
    op.create_index(op.f("ix_indicator_link_revision_change_seq"), "indicator_link_revision", ["change_seq"])
    op.create_index(
        "ix_indicator_link_revision_latest",
        "indicator_link_revision",
        ["link_id", "effective_on", "change_seq"],
    )
