"""Reporting rounds with terms of their own."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Keyed, Recorded


class RoundRevision(Keyed, Recorded, Base):
    """The terms of one month's round since a change; the latest row holds.

    A month without one follows the rule. ``reason`` tells why the round was locked or unlocked, where it was.
    """

    __tablename__ = "reporting_round_revision"
    __table_args__ = (Index("ix_reporting_round_revision_latest", "plan_id", "month", "change_seq"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    month: Mapped[str] = mapped_column(String(7))
    opens_on: Mapped[date] = mapped_column(Date)
    due_on: Mapped[date] = mapped_column(Date)
    grace_days: Mapped[int] = mapped_column(Integer)
    instructions: Mapped[str | None] = mapped_column(Text)
    locked: Mapped[bool] = mapped_column(Boolean)
    reason: Mapped[str | None] = mapped_column(String(500))
