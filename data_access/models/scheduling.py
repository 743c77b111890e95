"""Requests to move agreed dates, and lights that a person set beside the computed ones."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, Keyed, UtcDateTime


class ScheduleRequest(Keyed, Dated, Base):
    """One request to move due dates of a project's milestones; decided on through the one workflow."""

    __tablename__ = "schedule_request"

    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"), index=True)
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ScheduleRequestItem(Keyed, Base):
    """One date of a request: the one in force when it was made, the one wanted (None for none), and why."""

    __tablename__ = "schedule_request_item"
    __table_args__ = (UniqueConstraint("request_id", "milestone_id"),)

    request_id: Mapped[int] = mapped_column(BigKey, ForeignKey("schedule_request.id"))
    milestone_id: Mapped[int] = mapped_column(BigKey, ForeignKey("milestone.id"), index=True)
    due_on: Mapped[date | None] = mapped_column(Date)
    wanted_on: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(String(500))


class LightOverride(Keyed, Dated, Base):
    """A light a person set for a project, through the day ``expires_on``; without a light it is withdrawn."""

    __tablename__ = "light_override"
    __table_args__ = (Index("ix_light_override_latest", "project_id", "effective_on", "change_seq"),)

    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"))
    light: Mapped[str | None] = mapped_column(String(20))
    expires_on: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str | None] = mapped_column(String(500))
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
