"""Sites of children's reading rooms, the moves between their stages, and the rules of the gates.

Revision ID: 0033
Revises: 0032
"""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
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


def _day() -> sa.Column:
    return sa.Column("effective_on", sa.Date(), nullable=False)


def upgrade() -> None:
    _table(
        "children_site",
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("lane", sa.String(length=20), nullable=False),
        sa.UniqueConstraint("code", name=op.f("uq_children_site_code")),
    )
    _revisions()
    _table(
        "gate_rule",
        sa.Column("lane", sa.String(length=20), nullable=False),
        sa.Column("stage", sa.String(length=20), nullable=False),
        sa.UniqueConstraint("lane", "stage", name=op.f("uq_gate_rule_lane_stage")),
    )
    _table(
        "gate_rule_revision",
        sa.Column("rule_id", KEY, nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("minimums", sa.Text(), nullable=False),
        sa.Column("documents", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        _day(),
        rule_id="gate_rule.id",
    )
    _index("gate_rule_revision", "ix_gate_rule_revision_latest", "rule_id", "effective_on", "change_seq")
    _table(
        "gate_waiver",
        sa.Column("site_id", KEY, nullable=False),
        sa.Column("stage", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("shortfalls", sa.Text(), nullable=False),
        _day(),
        site_id="children_site.id",
    )
    _index("gate_waiver", op.f("ix_gate_waiver_site_id"), "site_id")
    _table(
        "site_move",
        sa.Column("site_id", KEY, nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("from_stage", sa.String(length=20), nullable=True),
        sa.Column("to_stage", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("gate_rule_revision_id", KEY, nullable=True),
        sa.Column("waiver_id", KEY, nullable=True),
        sa.Column("shortfalls", sa.Text(), nullable=True),
        _day(),
        site_id="children_site.id",
        gate_rule_revision_id="gate_rule_revision.id",
        waiver_id="gate_waiver.id",
    )
    _index("site_move", "ix_site_move_latest", "site_id", "turn", "change_seq")


def _revisions() -> None:
    _table(
        "children_site_revision",
        sa.Column("site_id", KEY, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("tier", sa.String(length=20), nullable=False),
        sa.Column("district", sa.String(length=6), nullable=False),
        sa.Column("street", sa.String(length=40), nullable=False),
        sa.Column("host_kind", sa.String(length=20), nullable=False),
        sa.Column("host_name", sa.String(length=80), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("area_tenths", sa.Integer(), nullable=True),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("divided_tenths", sa.Integer(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("volumes", sa.Integer(), nullable=True),
        sa.Column("staff_tenths", sa.Integer(), nullable=True),
        sa.Column("hours_tenths", sa.Integer(), nullable=True),
        sa.Column("department_id", KEY, nullable=True),
        sa.Column("library_unit_id", KEY, nullable=True),
        sa.Column("unit_id", KEY, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        _day(),
        site_id="children_site.id",
        department_id="department.id",
        library_unit_id="unit.id",
        unit_id="unit.id",
    )
    _index(
        "children_site_revision",
        "ix_children_site_revision_latest",
        "site_id",
        "effective_on",
        "change_seq",
    )
