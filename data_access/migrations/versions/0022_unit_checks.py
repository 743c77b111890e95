"""Doubts about figures, and the reasons given for them.

Revision ID: 0022
Revises: 0021
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

BOUNDS = {
    # What one library or point can tell of one period at most: definitions shipped before had no such bounds.
    "V01": (0, 2_000_000),
    "V05": (0, 50_000_000),
    "C01": (0, 2_000_000),
    "C02": (0, 2_000_000),
    "C03": (0, 2_000_000),
    "C05": (0, 1_000_000),
    "C08": (0, 500_000),
    "C09": (0, 200_000),
    "C10": (0, 2_000_000),
    "U01": (0, 10_000_000),
    "U02": (0, 500_000),
    "U04": (0, 10_000_000),
    "U06": (0, 10_000_000),
    "K01": (0, 20_000_000),
    "K02": (0, 2_000_000),
    "K05": (0, 1_000_000_000),
    "E01": (0, 3_000),
    "E02": (0, 2_000_000),
    "E05": (0, 3_000),
    "E06": (0, 2_000_000),
    "E07": (0, 2_000_000),
    "R02": (0, 500_000),
    "R03": (0, 50_000),
    "R05": (0, 744),
    "R06": (0, 744),
    "R08": (0, 7_440),
    "R09": (0, 7_440),
    "R11": (0, 5_000),
    "R12": (0, 10_000_000_000),
    "R13": (0, 1_000_000_000),
    "Q03": (0, 1_000_000),
    "Q11": (0, 1_000_000),
    "Q12": (0, 1_000_000),
    "Q13": (0, 100_000),
    "P01": (0, 1_000_000_000),
    "P02": (-5_000_000, 5_000_000),
    "P03": (0, 1_000_000),
    "P11": (0, 100_000_000),
    "P12": (0, 1_000_000_000),
    "SP01": (1_000, 30_000_000),
}


def upgrade() -> None:
    with op.batch_alter_table("indicator_revision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("minimum", sa.Float(), nullable=True))
        batch_op.add_column(sa.Column("maximum", sa.Float(), nullable=True))
    _fill_bounds()

    op.create_table(
        "unit_doubt",
        sa.Column("unit_id", KEY, nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("check_code", sa.String(length=30), nullable=False),
        sa.Column("value_e4", sa.BigInteger(), nullable=False),
        sa.Column("published_seq", KEY, nullable=False),
        sa.Column("expected", sa.Float(), nullable=True),
        sa.Column("effect", sa.Float(), nullable=False),
        sa.Column("share", sa.Float(), nullable=False),
        sa.Column("words", sa.String(length=500), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("step_seq", KEY, nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_unit_doubt_change_seq")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_unit_doubt_indicator_id")),
        sa.ForeignKeyConstraint(["published_seq"], ["change.seq"], name=op.f("fk_unit_doubt_published_seq")),
        sa.ForeignKeyConstraint(["step_seq"], ["change.seq"], name=op.f("fk_unit_doubt_step_seq")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_unit_doubt_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_doubt")),
    )
    with op.batch_alter_table("unit_doubt", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_unit_doubt_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index("ix_unit_doubt_cell", ["unit_id", "period", "indicator_id"], unique=False)
        batch_op.create_index("ix_unit_doubt_queue", ["state", "share"], unique=False)

    op.create_table(
        "unit_doubt_step",
        sa.Column("doubt_id", KEY, nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("author_id", KEY, nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["user_account.id"], name=op.f("fk_unit_doubt_step_author_id")
        ),
        sa.ForeignKeyConstraint(["change_seq"], ["change.seq"], name=op.f("fk_unit_doubt_step_change_seq")),
        sa.ForeignKeyConstraint(["doubt_id"], ["unit_doubt.id"], name=op.f("fk_unit_doubt_step_doubt_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_doubt_step")),
    )
    with op.batch_alter_table("unit_doubt_step", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_unit_doubt_step_change_seq"), ["change_seq"], unique=False)
        batch_op.create_index(op.f("ix_unit_doubt_step_doubt_id"), ["doubt_id"], unique=False)

    op.create_table(
        "unit_movement",
        sa.Column("indicator_id", KEY, nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("base", sa.String(length=7), nullable=False),
        sa.Column("middle", sa.Float(), nullable=False),
        sa.Column("spread", sa.Float(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_unit_movement_indicator_id")
        ),
        sa.PrimaryKeyConstraint("indicator_id", "period", "base", name=op.f("pk_unit_movement")),
    )


def _fill_bounds() -> None:
    indicator = sa.table("indicator", sa.column("id"), sa.column("code"))
    revision = sa.table(
        "indicator_revision", sa.column("indicator_id"), sa.column("minimum"), sa.column("maximum")
    )
    for code, (least, largest) in BOUNDS.items():
        of_code = sa.select(indicator.c.id).where(indicator.c.code == code).scalar_subquery()
        op.execute(
            sa.update(revision)
            .where(revision.c.indicator_id == of_code)
            .values(minimum=float(least), maximum=float(largest))
        )


def downgrade() -> None:
    op.drop_table("unit_movement")
    op.drop_table("unit_doubt_step")
    op.drop_table("unit_doubt")
    with op.batch_alter_table("indicator_revision", schema=None) as batch_op:
        batch_op.drop_column("maximum")
        batch_op.drop_column("minimum")
