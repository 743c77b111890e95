"""Yearly assessments of rooms, and the score sheet they are made with. Rows are only ever added."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, UtcDateTime


class RoomSheetRevision(Keyed, Dated, Base):
    """The score sheet from a day on (see ``domain.rollout.assessments.ScoreSheet``)."""

    __tablename__ = "room_sheet_revision"

    lines: Mapped[list[dict[str, Any]]] = mapped_column(JsonText)
    passing: Mapped[int] = mapped_column(Integer)
    source: Mapped[str] = mapped_column(String(200))


class RoomAssessment(Keyed, Dated, Base):
    """A room's assessment for a year with the lines of the sheet it was made with; points are in tenths.

    How it was decided on, the workflow says.
    """

    __tablename__ = "room_assessment"
    __table_args__ = (Index("ix_room_assessment_site", "site_id", "year"),)

    site_id: Mapped[int] = mapped_column(BigKey, ForeignKey("children_site.id"))
    year: Mapped[int] = mapped_column(Integer)
    lines: Mapped[list[dict[str, Any]]] = mapped_column(JsonText)
    passing: Mapped[int] = mapped_column(Integer)
    findings: Mapped[str] = mapped_column(Text)
    assessed_on: Mapped[date] = mapped_column(Date)
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)
