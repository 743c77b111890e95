"""Yearly assessments of open rooms, and the score sheet they are made with.

Revision ID: 0036
Revises: 0035
"""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _table(table: str, *columns: sa.Column, **references: str) -> None:
    op.create_table(
        table,
        *columns,
        sa.Column("effective_on", sa.Date(), nullable=False),
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
        "room_sheet_revision",
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("passing", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
    )
    _table(
        "room_assessment",
        sa.Column("site_id", KEY, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("passing", sa.Integer(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        site_id="children_site.id",
        author_id="user_account.id",
    )
    _index("room_assessment", "ix_room_assessment_site", "site_id", "year")
