"""What other cities tell of their children's libraries.

Revision ID: 0037
Revises: 0036
"""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _table(table: str, *columns: sa.Column | sa.UniqueConstraint, **references: str) -> None:
    op.create_table(
        table,
        *columns,
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *(
            sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
            for column, target in {**references, "change_seq": "change.seq"}.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    _index(table, op.f(f"ix_{table}_change_seq"), "change_seq")


def _index(table: str, name: str, *columns: str) -> None:
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(name, list(columns), unique=False)


def upgrade() -> None:
    """The two tables."""
    _table(
        "peer_figure",
        sa.Column("city", sa.String(length=40), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.UniqueConstraint("city", "figure", "year", name=op.f("uq_peer_figure_city_figure_year")),
    )
    _table(
        "peer_figure_revision",
        sa.Column("figure_id", KEY, nullable=False),
        sa.Column("value_e4", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        figure_id="peer_figure.id",
    )
    _index(
        "peer_figure_revision",
        "ix_peer_figure_revision_latest",
        "figure_id",
        "effective_on",
        "change_seq",
    )
