"""Dated rules, code lists, and the category of the reason for which work stands still.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "setting_revision",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_setting_revision_change_seq")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting_revision")),
    )
    with op.batch_alter_table("setting_revision", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_setting_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_setting_revision_latest", ["key", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "dictionary_entry",
        sa.Column("dictionary", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dictionary_entry")),
        sa.UniqueConstraint("dictionary", "code", name=op.f("uq_dictionary_entry_dictionary_code")),
    )
    op.create_table(
        "dictionary_entry_revision",
        sa.Column("entry_id", KEY, nullable=False),
        sa.Column("label", sa.String(length=80), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["change_seq"], ["change.seq"], name=op.f("fk_dictionary_entry_revision_change_seq")
        ),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["dictionary_entry.id"], name=op.f("fk_dictionary_entry_revision_entry_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dictionary_entry_revision")),
    )
    with op.batch_alter_table("dictionary_entry_revision", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_dictionary_entry_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_dictionary_entry_revision_latest", ["entry_id", "effective_on", "change_seq"], unique=False
        )

    op.add_column("project_revision", sa.Column("state_category", sa.String(length=40), nullable=True))
