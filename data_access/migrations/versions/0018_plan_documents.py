"""Uploaded plan documents under review.

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "plan_document",
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("counted", sa.String(length=4), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("header", sa.Text(), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        sa.Column("uploaded_by", KEY, nullable=True),
        sa.Column("uploaded_at", sa.DateTime(), nullable=False),
        sa.Column("updated_by", KEY, nullable=True),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("plan_id", KEY, nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_document_plan_id")),
        sa.ForeignKeyConstraint(
            ["updated_by"], ["user_account.id"], name=op.f("fk_plan_document_updated_by")
        ),
        sa.ForeignKeyConstraint(
            ["uploaded_by"], ["user_account.id"], name=op.f("fk_plan_document_uploaded_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_document")),
    )
    op.create_table(
        "plan_document_row",
        sa.Column("document_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("excerpt", sa.String(length=200), nullable=False),
        sa.Column("written", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("parent", sa.Integer(), nullable=True),
        sa.Column("topic", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("omission", sa.String(length=20), nullable=True),
        sa.Column("standing", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("department", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["plan_document.id"], name=op.f("fk_plan_document_row_document_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_document_row")),
        sa.UniqueConstraint(
            "document_id", "position", name=op.f("uq_plan_document_row_document_id_position")
        ),
    )
