"""Yearly key tasks, and money by year and source.

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
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
        "yearly_list",
        sa.Column("plan_id", KEY, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        *_references("yearly_list", plan_id="plan.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yearly_list")),
        sa.UniqueConstraint("plan_id", "year", name=op.f("uq_yearly_list_plan_id_year")),
    )

    op.create_table(
        "yearly_list_revision",
        sa.Column("list_id", KEY, nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("document_number", sa.String(length=80), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references("yearly_list_revision", list_id="yearly_list.id", change_seq="change.seq"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yearly_list_revision")),
    )
    with op.batch_alter_table("yearly_list_revision", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_yearly_list_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_yearly_list_revision_latest", ["list_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "yearly_item",
        sa.Column("list_id", KEY, nullable=False),
        sa.Column("origin_id", KEY, nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        *_references("yearly_item", list_id="yearly_list.id", origin_id="yearly_item.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yearly_item")),
    )
    with op.batch_alter_table("yearly_item", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_yearly_item_list_id"), ["list_id"], unique=False)
        batch_op.create_index(op.f("ix_yearly_item_origin_id"), ["origin_id"], unique=False)

    op.create_table(
        "yearly_item_revision",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("node_id", KEY, nullable=True),
        sa.Column("department_id", KEY, nullable=True),
        sa.Column("director_id", KEY, nullable=True),
        sa.Column("recurring", sa.Boolean(), nullable=False),
        sa.Column("targets", sa.Text(), nullable=False),
        sa.Column("project_id", KEY, nullable=True),
        sa.Column("milestone_ids", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "yearly_item_revision",
            item_id="yearly_item.id",
            node_id="node.id",
            department_id="department.id",
            director_id="user_account.id",
            project_id="project.id",
            change_seq="change.seq",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yearly_item_revision")),
    )
    with op.batch_alter_table("yearly_item_revision", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_yearly_item_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_yearly_item_revision_latest", ["item_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "yearly_statement",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("completion", sa.Float(), nullable=False),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "yearly_statement", item_id="yearly_item.id", author_id="user_account.id", change_seq="change.seq"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yearly_statement")),
    )
    with op.batch_alter_table("yearly_statement", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_yearly_statement_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_yearly_statement_item", ["item_id", "quarter"], unique=False)

    op.create_table(
        "yearly_verdict",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.Column("author_id", KEY, nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "yearly_verdict", item_id="yearly_item.id", author_id="user_account.id", change_seq="change.seq"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_yearly_verdict")),
    )
    with op.batch_alter_table("yearly_verdict", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_yearly_verdict_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_yearly_verdict_latest", ["item_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "money_statement",
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("author_id", KEY, nullable=False),
        sa.Column("submitted_at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "money_statement", project_id="project.id", author_id="user_account.id", change_seq="change.seq"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_money_statement")),
    )
    with op.batch_alter_table("money_statement", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_money_statement_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_money_statement_project", ["project_id", "year"], unique=False)

    op.create_table(
        "money_figure",
        sa.Column("statement_id", KEY, nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("budget", sa.BigInteger(), nullable=True),
        sa.Column("received", sa.BigInteger(), nullable=True),
        sa.Column("spent", sa.BigInteger(), nullable=True),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        *_references("money_figure", statement_id="money_statement.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_money_figure")),
        sa.UniqueConstraint("statement_id", "source", name=op.f("uq_money_figure_statement_id_source")),
    )
