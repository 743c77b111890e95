"""Reports of units: where the figures of a unit for a period stand on their way to being official."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, Boolean, Date, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey


class UnitReport(Base):
    """A report as its last step left it, kept so by every step. ``version`` is the number of that step.

    Official is what was published up to ``approved_through``.
    """

    __tablename__ = "unit_report"

    unit_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit.id"), primary_key=True, autoincrement=False)
    period: Mapped[str] = mapped_column(String(7), primary_key=True)
    state: Mapped[str] = mapped_column(String(20))
    submitted_seq: Mapped[int | None] = mapped_column(BigInteger)
    submitted_on: Mapped[date | None] = mapped_column(Date)
    on_time: Mapped[bool] = mapped_column(Boolean)
    approved_through: Mapped[int | None] = mapped_column(BigInteger)
    version: Mapped[int] = mapped_column(BigInteger, index=True)


class UnitReportStep(Base):
    """A step of a report, with the whole of the report as it left it; only ever added.

    ``through_seq`` is the number up to which the person had seen the figures.
    """

    __tablename__ = "unit_report_step"

    unit_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit.id"), primary_key=True, autoincrement=False)
    period: Mapped[str] = mapped_column(String(7), primary_key=True)
    change_seq: Mapped[int] = mapped_column(
        BigKey, ForeignKey("change.seq"), primary_key=True, autoincrement=False, index=True
    )
    action: Mapped[str] = mapped_column(String(20))
    through_seq: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str | None] = mapped_column(String(500))
    person_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    state: Mapped[str] = mapped_column(String(20))
    submitted_seq: Mapped[int | None] = mapped_column(BigInteger)
    submitted_on: Mapped[date | None] = mapped_column(Date)
    on_time: Mapped[bool] = mapped_column(Boolean)
    approved_through: Mapped[int | None] = mapped_column(BigInteger)
