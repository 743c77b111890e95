"""What programs sent, so that nothing counts twice; tokens narrowed to units.

Revision ID: 0023
Revises: 0022
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("credential", sa.Column("units", sa.Text(), nullable=True))

    op.create_table(
        "answered_request",
        sa.Column("credential_id", KEY, nullable=False),
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("request_hash", sa.String(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(
            ["credential_id"], ["credential.id"], name=op.f("fk_answered_request_credential_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answered_request")),
        sa.UniqueConstraint("credential_id", "key", name=op.f("uq_answered_request_credential_id_key")),
    )

    op.create_table(
        "unit_target",
        sa.Column("unit_id", KEY, nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_unit_target_unit_id")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_unit_target_indicator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_target")),
        sa.UniqueConstraint(
            "unit_id", "indicator_id", "year", name=op.f("uq_unit_target_unit_id_indicator_id_year")
        ),
    )
    op.create_table(
        "unit_target_revision",
        sa.Column("target_id", KEY, nullable=False),
        sa.Column("value_e4", sa.BigInteger(), nullable=False),
        sa.Column("baseline_e4", sa.BigInteger(), nullable=True),
        sa.Column("baseline_period", sa.String(length=20), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("defined_by", KEY, nullable=True),
        sa.Column("confirmed_by", KEY, nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["target_id"], ["unit_target.id"], name=op.f("fk_unit_target_revision_target_id")
        ),
        sa.ForeignKeyConstraint(
            ["defined_by"], ["user_account.id"], name=op.f("fk_unit_target_revision_defined_by")
        ),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["user_account.id"], name=op.f("fk_unit_target_revision_confirmed_by")
        ),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_unit_target_revision_change_seq")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_target_revision")),
    )
    with op.batch_alter_table("unit_target_revision", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_unit_target_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_unit_target_revision_latest", ["target_id", "effective_on", "change_seq"], unique=False
        )
