"""Draws of evidence for verification.

Revision ID: 0014
Revises: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
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
        "verification_draw",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("scope_kind", sa.String(length=20), nullable=False),
        sa.Column("scope_id", KEY, nullable=True),
        sa.Column("claimed_from", sa.Date(), nullable=False),
        sa.Column("claimed_to", sa.Date(), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.Column("seed", sa.String(length=64), nullable=False),
        sa.Column("known_at", KEY, nullable=False),
        sa.Column("candidates", sa.Text(), nullable=False),
        sa.Column("candidates_sha256", sa.String(length=64), nullable=False),
        sa.Column("share", sa.Float(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("remark", sa.String(length=500), nullable=True),
        sa.Column("drawn_by", KEY, nullable=True),
        sa.Column("drawn_at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "verification_draw", plan_id="plan.id", drawn_by="user_account.id", change_seq="change.seq"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verification_draw")),
        sa.UniqueConstraint("plan_id", "number", name=op.f("uq_verification_draw_plan_id_number")),
    )
    with op.batch_alter_table("verification_draw", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_verification_draw_change_seq"), ["change_seq"], unique=False)

    op.create_table(
        "verification_item",
        sa.Column("draw_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("milestone_id", KEY, nullable=False),
        sa.Column("report_id", KEY, nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("verifier_id", KEY, nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "verification_item",
            draw_id="verification_draw.id",
            milestone_id="milestone.id",
            report_id="progress_report.id",
            project_id="project.id",
            verifier_id="user_account.id",
            change_seq="change.seq",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verification_item")),
        sa.UniqueConstraint("draw_id", "position", name=op.f("uq_verification_item_draw_id_position")),
    )
    with op.batch_alter_table("verification_item", schema=None) as batch_op:
        for column in ("change_seq", "milestone_id", "project_id"):
            batch_op.create_index(op.f(f"ix_verification_item_{column}"), [column], unique=False)

    op.create_table(
        "verification_finding",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("result", sa.String(length=20), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("looked_at", sa.Text(), nullable=False),
        sa.Column("author_id", KEY, nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "verification_finding",
            item_id="verification_item.id",
            author_id="user_account.id",
            change_seq="change.seq",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verification_finding")),
        sa.UniqueConstraint("item_id", "number", name=op.f("uq_verification_finding_item_id_number")),
    )
    with op.batch_alter_table("verification_finding", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_verification_finding_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_verification_finding_latest", ["item_id", "effective_on", "change_seq"], unique=False
        )
