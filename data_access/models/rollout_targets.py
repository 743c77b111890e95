"""Targets of districts: how many children's rooms each is to have open, and how many streets it has."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed, Recorded


class DistrictTargetRow(Keyed, Recorded, Base):
    """The identity of a district's target."""

    __tablename__ = "district_target"

    district: Mapped[str] = mapped_column(String(6), unique=True)


class DistrictTargetRevision(Keyed, Dated, Base):
    """A district's target as one change left it (see ``domain.rollout.burnup.DistrictTarget``)."""

    __tablename__ = "district_target_revision"
    __table_args__ = (Index("ix_district_target_revision_latest", "target_id", "effective_on", "change_seq"),)

    target_id: Mapped[int] = mapped_column(BigKey, ForeignKey("district_target.id"))
    rooms: Mapped[int] = mapped_column(Integer)
    streets: Mapped[int | None] = mapped_column(Integer)
    due_on: Mapped[date] = mapped_column(Date)
    basis: Mapped[str] = mapped_column(String(200))
