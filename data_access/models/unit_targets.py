"""Targets of units for a year."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, Boolean, Date, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed


class UnitTargetRow(Keyed, Base):
    """The identity of a unit's target for an indicator and a year."""

    __tablename__ = "unit_target"
    __table_args__ = (UniqueConstraint("unit_id", "indicator_id", "year"),)

    unit_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit.id"))
    indicator_id: Mapped[int] = mapped_column(BigKey, ForeignKey("indicator.id"))
    year: Mapped[int] = mapped_column(Integer)


class UnitTargetRevision(Keyed, Dated, Base):
    """A full snapshot of a target; values times 10,000. It lights nothing before somebody confirmed it."""

    __tablename__ = "unit_target_revision"
    __table_args__ = (Index("ix_unit_target_revision_latest", "target_id", "effective_on", "change_seq"),)

    target_id: Mapped[int] = mapped_column(BigKey, ForeignKey("unit_target.id"))
    value_e4: Mapped[int] = mapped_column(BigInteger)
    baseline_e4: Mapped[int | None] = mapped_column(BigInteger)
    baseline_period: Mapped[str] = mapped_column(String(20))
    source: Mapped[str] = mapped_column(String(200))
    defined_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    confirmed_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    confirmed_on: Mapped[date | None] = mapped_column(Date)
    removed: Mapped[bool] = mapped_column(Boolean)
