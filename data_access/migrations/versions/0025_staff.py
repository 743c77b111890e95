"""The staff register.

Revision ID: 0025
Revises: 0024
"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
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
        "staff_member",
        sa.Column("user_id", KEY, nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references("staff_member", user_id="user_account.id", change_seq="change.seq"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_member")),
        sa.UniqueConstraint("number", name=op.f("uq_staff_member_number")),
        sa.UniqueConstraint("user_id", name=op.f("uq_staff_member_user_id")),
    )
    with op.batch_alter_table("staff_member", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_staff_member_change_seq"), ["change_seq"], unique=False)

    op.create_table(
        "staff_revision",
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("department_id", KEY, nullable=False),
        sa.Column("title_level", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=40), nullable=False),
        sa.Column("staff_group", sa.String(length=20), nullable=False),
        sa.Column("education", sa.String(length=20), nullable=False),
        sa.Column("discipline", sa.String(length=40), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(
            "staff_revision",
            staff_id="staff_member.id",
            department_id="department.id",
            change_seq="change.seq",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_revision")),
    )
    with op.batch_alter_table("staff_revision", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_staff_revision_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(
            "ix_staff_revision_latest", ["staff_id", "effective_on", "change_seq"], unique=False
        )

    op.create_table(
        "staff_leave",
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references("staff_leave", staff_id="staff_member.id", change_seq="change.seq"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_leave")),
    )
    with op.batch_alter_table("staff_leave", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_staff_leave_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_staff_leave_latest", ["staff_id", "from_day", "change_seq"], unique=False)
