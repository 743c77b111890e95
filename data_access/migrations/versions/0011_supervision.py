"""Supervision orders and their steps.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
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
        "supervision_order",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("subject_kind", sa.String(length=40), nullable=True),
        sa.Column("subject_id", sa.String(length=80), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("basis", sa.String(length=500), nullable=True),
        sa.Column("requirement", sa.Text(), nullable=False),
        sa.Column("colour", sa.String(length=10), nullable=False),
        sa.Column("issuer_id", KEY, nullable=True),
        sa.Column("director_id", KEY, nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "supervision_order",
            issuer_id="user_account.id",
            director_id="user_account.id",
            change_seq="change.seq",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_order")),
        sa.UniqueConstraint("year", "number", name=op.f("uq_supervision_order_year_number")),
    )
    with op.batch_alter_table("supervision_order", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_supervision_order_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_supervision_order_subject", ["subject_kind", "subject_id"], unique=False)

    op.create_table(
        "supervision_step",
        sa.Column("order_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("actor_id", KEY, nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("told", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("floor", sa.String(length=10), nullable=False),
        sa.Column("floor_why", sa.String(length=20), nullable=True),
        sa.Column("department_id", KEY, nullable=True),
        sa.Column("person_id", KEY, nullable=True),
        sa.Column("handed_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by", KEY, nullable=True),
        sa.Column("completion", sa.Float(), nullable=True),
        sa.Column("pressed_on", sa.Date(), nullable=True),
        sa.Column("matter", sa.String(length=20), nullable=True),
        sa.Column("escalated", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "supervision_step",
            order_id="supervision_order.id",
            actor_id="user_account.id",
            department_id="department.id",
            person_id="user_account.id",
            answered_by="user_account.id",
            change_seq="change.seq",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_step")),
    )
    with op.batch_alter_table("supervision_step", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_supervision_step_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_supervision_step_latest", ["order_id", "effective_on", "change_seq"], unique=False
        )
