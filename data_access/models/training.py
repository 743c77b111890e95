"""Training activities, seats, attendance, exchanges with reports, yearly checklists. All only ever added."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded, UtcDateTime


class TrainingActivity(Keyed, Recorded, Base):
    """An activity as an identity."""

    __tablename__ = "training_activity"


class TrainingActivityRevision(Keyed, Dated, Base):
    """What an activity is, in full; hours in tenths, ``places`` null for no limit."""

    __tablename__ = "training_activity_revision"
    __table_args__ = (
        Index("ix_training_activity_revision_latest", "activity_id", "effective_on", "change_seq"),
    )

    activity_id: Mapped[int] = mapped_column(BigKey, ForeignKey("training_activity.id"))
    title: Mapped[str] = mapped_column(String(100))
    category: Mapped[str] = mapped_column(String(20))
    mode: Mapped[str] = mapped_column(String(20))
    tenths: Mapped[int] = mapped_column(Integer)
    provider: Mapped[str] = mapped_column(String(100))
    place: Mapped[str] = mapped_column(String(100))
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    department_id: Mapped[int] = mapped_column(BigKey, ForeignKey("department.id"))
    places: Mapped[int | None] = mapped_column(Integer)
    enrol_until: Mapped[date | None] = mapped_column(Date)
    audience: Mapped[str] = mapped_column(String(20))
    note: Mapped[str] = mapped_column(Text)
    cancelled: Mapped[bool] = mapped_column(Boolean)


class TrainingEnrolment(Keyed, Dated, Base):
    """Somebody enrolled or withdrew; seats follow from the order of these."""

    __tablename__ = "training_enrolment"
    __table_args__ = (Index("ix_training_enrolment_activity", "activity_id", "change_seq"),)

    activity_id: Mapped[int] = mapped_column(BigKey, ForeignKey("training_activity.id"))
    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"), index=True)
    step: Mapped[str] = mapped_column(String(20))


class TrainingAttendance(Keyed, Dated, Base):
    """The hours somebody attended, in tenths, 0 for absence; the latest row holds."""

    __tablename__ = "training_attendance"
    __table_args__ = (Index("ix_training_attendance_activity", "activity_id", "change_seq"),)

    activity_id: Mapped[int] = mapped_column(BigKey, ForeignKey("training_activity.id"))
    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"), index=True)
    tenths: Mapped[int] = mapped_column(Integer)
    note: Mapped[str] = mapped_column(String(200))


class TrainingHeadcount(Keyed, Dated, Base):
    """One library's part in an activity, in heads; the latest row holds."""

    __tablename__ = "training_headcount"
    __table_args__ = (Index("ix_training_headcount_activity", "activity_id", "change_seq"),)

    activity_id: Mapped[int] = mapped_column(BigKey, ForeignKey("training_activity.id"))
    unit_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit.id"))
    way: Mapped[str] = mapped_column(String(20))
    booked: Mapped[int] = mapped_column(Integer)
    attended: Mapped[int | None] = mapped_column(Integer)
    note: Mapped[str] = mapped_column(String(200))


class StaffExchange(Keyed, Recorded, Base):
    """An exchange, shadowing or secondment as an identity."""

    __tablename__ = "staff_exchange"

    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"), index=True)


class StaffExchangeRevision(Keyed, Dated, Base):
    """What an exchange is, in full; the hours its report earns in tenths."""

    __tablename__ = "staff_exchange_revision"
    __table_args__ = (
        Index("ix_staff_exchange_revision_latest", "exchange_id", "effective_on", "change_seq"),
    )

    exchange_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_exchange.id"))
    kind: Mapped[str] = mapped_column(String(20))
    host: Mapped[str] = mapped_column(String(100))
    position: Mapped[str] = mapped_column(String(100))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)
    category: Mapped[str] = mapped_column(String(20))
    tenths: Mapped[int] = mapped_column(Integer)
    purpose: Mapped[str] = mapped_column(Text)
    cancelled: Mapped[bool] = mapped_column(Boolean)


class ExchangeReport(Keyed, Dated, Base):
    """A report on an exchange as it was handed in; how it was decided on, the workflow says."""

    __tablename__ = "exchange_report"

    exchange_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_exchange.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ChecklistRevision(Keyed, Dated, Base):
    """五个一 of one year and one group of staff: all its items."""

    __tablename__ = "checklist_revision"
    __table_args__ = (
        Index("ix_checklist_revision_latest", "year", "staff_group", "effective_on", "change_seq"),
    )

    year: Mapped[int] = mapped_column(Integer)
    staff_group: Mapped[str] = mapped_column(String(20))
    items: Mapped[Any] = mapped_column(JsonText)


class ChecklistClaim(Keyed, Dated, Base):
    """What somebody says they did for an item; how it was decided on, the workflow says."""

    __tablename__ = "checklist_claim"
    __table_args__ = (Index("ix_checklist_claim_year", "year", "staff_id"),)

    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"), index=True)
    year: Mapped[int] = mapped_column(Integer)
    item_key: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text)
    done_on: Mapped[date] = mapped_column(Date)
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)
