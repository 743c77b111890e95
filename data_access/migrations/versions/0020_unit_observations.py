"""Figures of units, the batches they came in, and their roll-ups.

Revision ID: 0020
Revises: 0019
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _references(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
        for column, target in columns.items()
    ]


def _sums() -> list[sa.Column[int]]:
    return [
        sa.Column("total_e4", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("estimated", sa.Integer(), nullable=False),
        sa.Column("estimated_e4", sa.BigInteger(), nullable=False),
        sa.Column("not_applicable", sa.Integer(), nullable=False),
        sa.Column("provisional", sa.Integer(), nullable=False),
    ]


def upgrade() -> None:
    op.create_table(
        "observation_batch",
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("author_id", KEY, nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("base_seq", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("published_seq", KEY, nullable=True),
        sa.Column("undoes_id", KEY, nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        *_references(
            "observation_batch",
            author_id="user_account.id",
            published_seq="change.seq",
            undoes_id="observation_batch.id",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observation_batch")),
        sa.UniqueConstraint("published_seq", name=op.f("uq_observation_batch_published_seq")),
    )
    with op.batch_alter_table("observation_batch", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_observation_batch_undoes_id"), ["undoes_id"], unique=False)

    op.create_table(
        "observation_batch_part",
        sa.Column("batch_id", KEY, nullable=False),
        sa.Column("unit_id", KEY, nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        *_references("observation_batch_part", batch_id="observation_batch.id", unit_id="unit.id"),
        sa.PrimaryKeyConstraint("batch_id", "unit_id", "period", name=op.f("pk_observation_batch_part")),
    )
    with op.batch_alter_table("observation_batch_part", schema=None) as batch_op:
        batch_op.create_index("ix_observation_batch_part_report", ["unit_id", "period"], unique=False)

    op.create_table(
        "unit_observation",
        sa.Column("unit_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("indicator_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("batch_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("value_e4", sa.BigInteger(), nullable=True),
        sa.Column("measurement", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.PrimaryKeyConstraint(
            "unit_id", "period", "indicator_id", "batch_id", name=op.f("pk_unit_observation")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_unit_observation_indicator_id_period", "unit_observation", ["indicator_id", "period"])

    op.create_table(
        "unit_rollup",
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("basis", sa.String(length=12), nullable=False),
        sa.Column("indicator_id", KEY, autoincrement=False, nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        *_sums(),
        *_references("unit_rollup", indicator_id="indicator.id"),
        sa.PrimaryKeyConstraint("scope", "basis", "indicator_id", "period", name=op.f("pk_unit_rollup")),
    )

    op.create_table(
        "staged_delta",
        sa.Column("batch_id", KEY, autoincrement=False, nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("basis", sa.String(length=12), nullable=False),
        sa.Column("indicator_id", KEY, autoincrement=False, nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        *_sums(),
        *_references("staged_delta", batch_id="observation_batch.id", indicator_id="indicator.id"),
        sa.PrimaryKeyConstraint(
            "batch_id", "scope", "basis", "indicator_id", "period", name=op.f("pk_staged_delta")
        ),
    )

    op.create_table(
        "network_period",
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references("network_period", change_seq="change.seq"),
        sa.PrimaryKeyConstraint("period", name=op.f("pk_network_period")),
    )
    with op.batch_alter_table("network_period", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_network_period_change_seq"), ["change_seq"], unique=False)
