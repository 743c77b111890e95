"""Risks and problems, with their revisions.

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _references(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
        for column, target in columns.items()
    ]


def _identity(table: str, *columns: sa.Column, **references: str) -> None:
    op.create_table(
        table,
        sa.Column("project_id", KEY, nullable=True),
        sa.Column("node_id", KEY, nullable=True),
        *columns,
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            table, project_id="project.id", node_id="node.id", change_seq="change.seq", **references
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{table}_project_id"), ["project_id"], unique=False)
        batch_op.create_index(op.f(f"ix_{table}_change_seq"), ["change_seq"], unique=False)


def _revision(table: str, identity: str, *columns: sa.Column, **references: str) -> None:
    op.create_table(
        table,
        sa.Column(f"{identity}_id", KEY, nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("author_id", KEY, nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        *columns,
        sa.Column("department_id", KEY, nullable=True),
        sa.Column("owner_id", KEY, nullable=True),
        sa.Column("measures", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            table,
            **{f"{identity}_id": f"{identity}.id"},
            author_id="user_account.id",
            department_id="department.id",
            owner_id="user_account.id",
            change_seq="change.seq",
            **references,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    with op.batch_alter_table(table, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{table}_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            f"ix_{table}_latest", [f"{identity}_id", "effective_on", "change_seq"], unique=False
        )


def upgrade() -> None:
    _identity("risk")
    _revision(
        "risk_revision",
        "risk",
        sa.Column("likelihood", sa.Integer(), nullable=False),
        sa.Column("impact", sa.Integer(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
    )
    _identity(
        "problem",
        sa.Column("risk_id", KEY, nullable=True),
        sa.Column("report_id", KEY, nullable=True),
        risk_id="risk.id",
        report_id="progress_report.id",
    )
    _revision(
        "problem_revision",
        "problem",
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=True),
        sa.Column("needs_director", sa.Boolean(), nullable=False),
        sa.Column("director_id", KEY, nullable=True),
        sa.Column("request", sa.Text(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", KEY, nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        director_id="user_account.id",
        answered_by="user_account.id",
    )
