"""Batches of the talent programme: applications, panels, publication.

Revision ID: 0028
Revises: 0027
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _references(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
        for column, target in columns.items()
    ]


def _identity(table: str) -> list[Any]:
    return [
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        *_references(table, change_seq="change.seq"),
    ]


def _dated(table: str) -> list[Any]:
    return [sa.Column("effective_on", sa.Date(), nullable=False), *_identity(table)]


def _indexes(table: str, **indexes: list[str]) -> None:
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{table}_change_seq"), ["change_seq"], unique=False)
        for name, columns in indexes.items():
            batch_op.create_index(op.f(f"ix_{table}_{name}"), columns, unique=False)


def upgrade() -> None:
    op.create_table(
        "talent_batch",
        sa.Column("category", sa.String(length=20), nullable=False),
        *_identity("talent_batch"),
    )
    _indexes("talent_batch")

    op.create_table(
        "talent_batch_revision",
        sa.Column("batch_id", KEY, nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        *_dated("talent_batch_revision"),
        *_references("talent_batch_revision", batch_id="talent_batch.id"),
    )
    _indexes("talent_batch_revision", latest=["batch_id", "effective_on", "change_seq"])

    op.create_table(
        "talent_application",
        sa.Column("batch_id", KEY, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        *_identity("talent_application"),
        *_references("talent_application", batch_id="talent_batch.id", staff_id="staff_member.id"),
        sa.UniqueConstraint("batch_id", "staff_id", name=op.f("uq_talent_application_batch_id_staff_id")),
    )
    _indexes("talent_application", staff_id=["staff_id"])

    op.create_table(
        "talent_application_body",
        sa.Column("application_id", KEY, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        *_dated("talent_application_body"),
        *_references("talent_application_body", application_id="talent_application.id"),
    )
    _indexes("talent_application_body", latest=["application_id", "effective_on", "change_seq"])

    op.create_table(
        "talent_publication",
        sa.Column("batch_id", KEY, nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=False),
        *_dated("talent_publication"),
        *_references("talent_publication", batch_id="talent_batch.id"),
    )
    _indexes("talent_publication", batch_id=["batch_id"])

    op.create_table(
        "talent_step",
        sa.Column("application_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("stage", sa.String(length=20), nullable=False),
        sa.Column("actor_id", KEY, nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("reference", sa.String(length=60), nullable=True),
        sa.Column("publication_id", KEY, nullable=True),
        *_dated("talent_step"),
        *_references(
            "talent_step",
            application_id="talent_application.id",
            actor_id="user_account.id",
            publication_id="talent_publication.id",
        ),
    )
    _indexes("talent_step", latest=["application_id", "effective_on", "change_seq"])

    op.create_table(
        "talent_seat",
        sa.Column("batch_id", KEY, nullable=False),
        sa.Column("user_id", KEY, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        *_dated("talent_seat"),
        *_references("talent_seat", batch_id="talent_batch.id", user_id="user_account.id"),
    )
    _indexes("talent_seat", latest=["batch_id", "user_id", "change_seq"])

    op.create_table(
        "talent_recusal",
        sa.Column("application_id", KEY, nullable=False),
        sa.Column("reviewer_id", KEY, nullable=False),
        sa.Column("declared_by", KEY, nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_dated("talent_recusal"),
        *_references(
            "talent_recusal",
            application_id="talent_application.id",
            reviewer_id="user_account.id",
            declared_by="user_account.id",
        ),
    )
    _indexes("talent_recusal", latest=["application_id", "reviewer_id", "change_seq"])

    op.create_table(
        "talent_score",
        sa.Column("application_id", KEY, nullable=False),
        sa.Column("reviewer_id", KEY, nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        *_dated("talent_score"),
        *_references("talent_score", application_id="talent_application.id", reviewer_id="user_account.id"),
    )
    _indexes("talent_score", latest=["application_id", "reviewer_id", "change_seq"])

    op.create_table(
        "talent_objection",
        sa.Column("application_id", KEY, nullable=False),
        sa.Column("publication_id", KEY, nullable=False),
        sa.Column("lodged_by", KEY, nullable=True),
        sa.Column("source", sa.String(length=80), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        *_dated("talent_objection"),
        *_references(
            "talent_objection",
            application_id="talent_application.id",
            publication_id="talent_publication.id",
            lodged_by="user_account.id",
        ),
    )
    _indexes("talent_objection", application_id=["application_id"])

    op.create_table(
        "talent_ruling",
        sa.Column("objection_id", KEY, nullable=False),
        sa.Column("upheld", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("ruled_by", KEY, nullable=True),
        *_dated("talent_ruling"),
        *_references("talent_ruling", objection_id="talent_objection.id", ruled_by="user_account.id"),
    )
    _indexes("talent_ruling", objection_id=["objection_id"])
