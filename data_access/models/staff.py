"""The staff register: who serves, and what may be known of them. Names stand in ``person_name`` alone."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed, Recorded


class StaffRow(Keyed, Recorded, Base):
    """A person on the register: an account and a number, which never change."""

    __tablename__ = "staff_member"

    user_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"), unique=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)


class StaffRevision(Keyed, Dated, Base):
    """A person on the register as one change left them (see ``domain.talent.staff.StaffMember``)."""

    __tablename__ = "staff_revision"
    __table_args__ = (Index("ix_staff_revision_latest", "staff_id", "effective_on", "change_seq"),)

    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"))
    department_id: Mapped[int] = mapped_column(BigKey, ForeignKey("department.id"))
    title_level: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(40))
    staff_group: Mapped[str] = mapped_column(String(20))
    education: Mapped[str] = mapped_column(String(20))
    discipline: Mapped[str] = mapped_column(String(40))
    birth_year: Mapped[int] = mapped_column(Integer)
    entered_on: Mapped[date] = mapped_column(Date)
    left_on: Mapped[date | None] = mapped_column(Date)
    status: Mapped[str] = mapped_column(String(20))


class StaffLeave(Keyed, Dated, Base):
    """A leave as one change left it: that of a person from ``from_day`` on, taken back or not.

    The latest row of a person and a first day holds. Both days are leave; without ``to_day`` it lasts.
    """

    __tablename__ = "staff_leave"
    __table_args__ = (Index("ix_staff_leave_latest", "staff_id", "from_day", "change_seq"),)

    staff_id: Mapped[int] = mapped_column(BigKey, ForeignKey("staff_member.id"))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date | None] = mapped_column(Date)
    kind: Mapped[str] = mapped_column(String(20))
    removed: Mapped[bool] = mapped_column(Boolean)
