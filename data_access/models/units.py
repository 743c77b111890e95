"""Units of the branch network. Their codes never change; everything else is a revision, only ever added."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Boolean, Date, Float, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded


class UnitRow(Keyed, Recorded, Base):
    """A unit, by its permanent code."""

    __tablename__ = "unit"

    code: Mapped[str] = mapped_column(String(20), unique=True)


class UnitRevision(Keyed, Dated, Base):
    """A unit as one change left it (see ``domain.network.units.Unit``)."""

    __tablename__ = "unit_revision"
    __table_args__ = (Index("ix_unit_revision_latest", "unit_id", "effective_on", "change_seq"),)

    unit_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit.id"))
    name: Mapped[str] = mapped_column(String(60))
    type: Mapped[str] = mapped_column(String(20))
    parent_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("unit.id"))
    district: Mapped[str | None] = mapped_column(String(6))
    tags: Mapped[list[str]] = mapped_column(JsonText)
    address: Mapped[str] = mapped_column(String(200))
    area_m2: Mapped[float | None] = mapped_column(Float)
    seats: Mapped[int | None] = mapped_column(Integer)
    longitude: Mapped[float | None] = mapped_column(Float)
    latitude: Mapped[float | None] = mapped_column(Float)
    opened_on: Mapped[date | None] = mapped_column(Date)
    closed_on: Mapped[date | None] = mapped_column(Date)
    report_frequency: Mapped[str] = mapped_column(String(20))
    removed: Mapped[bool] = mapped_column(Boolean)


class UnitClosure(Keyed, Dated, Base):
    """A temporary closing as one change left it: that of a unit from ``from_day`` on, withdrawn or not.

    The latest row of a unit and a first day holds. Both days are closed; without ``to_day`` until further
    notice.
    """

    __tablename__ = "unit_closure"
    __table_args__ = (Index("ix_unit_closure_latest", "unit_id", "from_day", "change_seq"),)

    unit_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit.id"))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(String(200))
    withdrawn: Mapped[bool] = mapped_column(Boolean)
