"""Training activities, exchanges and the yearly checklist.

Revision ID: 0027
Revises: 0026
"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _references(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
        for column, target in columns.items()
    ]


def _table(name: str, columns: list[sa.Column], indexes: dict[str, list[str]], **references: str) -> None:
    """A table with a key, its day (where it has one among ``columns``) and the change that wrote it."""
    op.create_table(
        name,
        *columns,
        sa.Column("id", KEY, sa.Identity(always=False), nullable=False),
        sa.Column("change_seq", KEY, nullable=False),
        *_references(name, **references, change_seq="change.seq"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    with op.batch_alter_table(name, schema=None) as batch_op:
        batch_op.create_index(op.f(f"ix_{name}_change_seq"), ["change_seq"], unique=False)
        for index, indexed in indexes.items():
            batch_op.create_index(op.f(index), indexed, unique=False)


def _day() -> sa.Column:
    return sa.Column("effective_on", sa.Date(), nullable=False)


def _key(name: str) -> sa.Column:
    return sa.Column(name, KEY, nullable=False)


def _text(name: str, length: int | None = None) -> sa.Column:
    return sa.Column(name, sa.String(length=length) if length else sa.Text(), nullable=False)


def _number(name: str, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _date(name: str, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.Date(), nullable=nullable)


def upgrade() -> None:
    _activities()
    _exchanges()
    _checklists()


def _activities() -> None:
    _table("training_activity", [], {})
    _table(
        "training_activity_revision",
        [
            _key("activity_id"),
            _text("title", 100),
            _text("category", 20),
            _text("mode", 20),
            _number("tenths"),
            _text("provider", 100),
            _text("place", 100),
            _date("starts_on"),
            _date("ends_on"),
            _key("department_id"),
            _number("places", nullable=True),
            _date("enrol_until", nullable=True),
            _text("audience", 20),
            _text("note"),
            sa.Column("cancelled", sa.Boolean(), nullable=False),
            _day(),
        ],
        {"ix_training_activity_revision_latest": ["activity_id", "effective_on", "change_seq"]},
        activity_id="training_activity.id",
        department_id="department.id",
    )
    _table(
        "training_enrolment",
        [_key("activity_id"), _key("staff_id"), _text("step", 20), _day()],
        {
            "ix_training_enrolment_activity": ["activity_id", "change_seq"],
            "ix_training_enrolment_staff_id": ["staff_id"],
        },
        activity_id="training_activity.id",
        staff_id="staff_member.id",
    )
    _table(
        "training_attendance",
        [_key("activity_id"), _key("staff_id"), _number("tenths"), _text("note", 200), _day()],
        {
            "ix_training_attendance_activity": ["activity_id", "change_seq"],
            "ix_training_attendance_staff_id": ["staff_id"],
        },
        activity_id="training_activity.id",
        staff_id="staff_member.id",
    )
    _table(
        "training_headcount",
        [
            _key("activity_id"),
            _key("unit_id"),
            _text("way", 20),
            _number("booked"),
            _number("attended", nullable=True),
            _text("note", 200),
            _day(),
        ],
        {"ix_training_headcount_activity": ["activity_id", "change_seq"]},
        activity_id="training_activity.id",
        unit_id="unit.id",
    )


def _exchanges() -> None:
    _table(
        "staff_exchange",
        [_key("staff_id")],
        {"ix_staff_exchange_staff_id": ["staff_id"]},
        staff_id="staff_member.id",
    )
    _table(
        "staff_exchange_revision",
        [
            _key("exchange_id"),
            _text("kind", 20),
            _text("host", 100),
            _text("position", 100),
            _date("from_day"),
            _date("to_day"),
            _text("category", 20),
            _number("tenths"),
            _text("purpose"),
            sa.Column("cancelled", sa.Boolean(), nullable=False),
            _day(),
        ],
        {"ix_staff_exchange_revision_latest": ["exchange_id", "effective_on", "change_seq"]},
        exchange_id="staff_exchange.id",
    )
    _table(
        "exchange_report",
        [
            _key("exchange_id"),
            _text("text"),
            _key("author_id"),
            sa.Column("submitted_at", sa.DateTime(), nullable=False),
            _day(),
        ],
        {"ix_exchange_report_exchange_id": ["exchange_id"]},
        exchange_id="staff_exchange.id",
        author_id="user_account.id",
    )


def _checklists() -> None:
    _table(
        "checklist_revision",
        [_number("year"), _text("staff_group", 20), _text("items"), _day()],
        {"ix_checklist_revision_latest": ["year", "staff_group", "effective_on", "change_seq"]},
    )
    _table(
        "checklist_claim",
        [
            _key("staff_id"),
            _number("year"),
            _text("item_key", 20),
            _text("text"),
            _date("done_on"),
            _key("author_id"),
            sa.Column("submitted_at", sa.DateTime(), nullable=False),
            _day(),
        ],
        {
            "ix_checklist_claim_staff_id": ["staff_id"],
            "ix_checklist_claim_year": ["year", "staff_id"],
        },
        staff_id="staff_member.id",
        author_id="user_account.id",
    )
