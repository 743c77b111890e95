"""The work under the plan: projects, milestones, progress reports, decisions and drafts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, UtcDateTime


class Project(Keyed, Base):
    """A project's identity. Everything that may change is in its revisions."""

    __tablename__ = "project"
    __table_args__ = (UniqueConstraint("plan_id", "code"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    node_id: Mapped[int] = mapped_column(BigKey, ForeignKey("node.id"), index=True)
    code: Mapped[str] = mapped_column(String(60))


class ProjectRevision(Keyed, Dated, Base):
    """A full snapshot of a project from a day on (see ``domain.bitemporal`` for retroactive changes)."""

    __tablename__ = "project_revision"
    __table_args__ = (Index("ix_project_revision_latest", "project_id", "effective_on", "change_seq"),)

    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"))
    title: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(20))
    kind_confirmed: Mapped[bool] = mapped_column(Boolean)
    state: Mapped[str] = mapped_column(String(20))
    state_reason: Mapped[str | None] = mapped_column(String(500))
    state_category: Mapped[str | None] = mapped_column(String(40))
    state_since: Mapped[date | None] = mapped_column(Date)
    lead_department_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("department.id"))
    supporting_department_ids: Mapped[list[int]] = mapped_column(JsonText, default=list)
    director_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    owner_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    planned_start: Mapped[date | None] = mapped_column(Date)
    planned_finish: Mapped[date | None] = mapped_column(Date)
    weight: Mapped[float] = mapped_column(Float)


class Milestone(Keyed, Base):
    """A milestone's identity."""

    __tablename__ = "milestone"

    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"), index=True)


class MilestoneRevision(Keyed, Dated, Base):
    """A full snapshot of a milestone's terms from a day on. The first due date is its baseline."""

    __tablename__ = "milestone_revision"
    __table_args__ = (Index("ix_milestone_revision_latest", "milestone_id", "effective_on", "change_seq"),)

    milestone_id: Mapped[int] = mapped_column(BigKey, ForeignKey("milestone.id"))
    position: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(String(200))
    due_on: Mapped[date | None] = mapped_column(Date)
    weight: Mapped[float] = mapped_column(Float)
    cancelled: Mapped[bool] = mapped_column(Boolean, default=False)
    reason: Mapped[str | None] = mapped_column(String(500))


class ProgressReport(Keyed, Dated, Base):
    """A submitted report on one project for one month. A correction is a later report for the same month."""

    __tablename__ = "progress_report"
    __table_args__ = (
        UniqueConstraint("project_id", "month", "number"),
        Index("ix_progress_report_latest", "project_id", "month", "change_seq"),
    )

    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"))
    month: Mapped[str] = mapped_column(String(7))
    number: Mapped[int] = mapped_column(Integer)
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    achieved: Mapped[str] = mapped_column(Text)
    problems: Mapped[str | None] = mapped_column(Text)
    next_steps: Mapped[str | None] = mapped_column(Text)


class MilestoneProgress(Keyed, Dated, Base):
    """The completion of a milestone, in per cent, that a report claims. Counts once approved."""

    __tablename__ = "milestone_progress"
    __table_args__ = (Index("ix_milestone_progress_latest", "milestone_id", "effective_on", "change_seq"),)

    milestone_id: Mapped[int] = mapped_column(BigKey, ForeignKey("milestone.id"))
    report_id: Mapped[int] = mapped_column(BigKey, ForeignKey("progress_report.id"), index=True)
    completion: Mapped[float] = mapped_column(Float)


class Decision(Keyed, Dated, Base):
    """One step of the one workflow, for any kind of fact: submitted, approved, returned, recalled."""

    __tablename__ = "decision"
    __table_args__ = (Index("ix_decision_latest", "subject_kind", "subject_id", "change_seq"),)

    subject_kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int] = mapped_column(BigKey)
    action: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(String(500))
    actor_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    decided_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Draft(Keyed, Base):
    """Work in progress that nobody counts yet: the one thing that is updated in place.

    ``page`` names the opened form that saved it last and ``stamp`` counts that form's changes: saves of one
    form may overtake each other on the way, and are no conflict.
    """

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("subject_kind", "subject_key"),)

    subject_kind: Mapped[str] = mapped_column(String(40))
    subject_key: Mapped[str] = mapped_column(String(80))
    body: Mapped[Any] = mapped_column(JsonText)
    version: Mapped[int] = mapped_column(Integer)
    page: Mapped[str] = mapped_column(String(32))
    stamp: Mapped[int] = mapped_column(Integer)
    updated_by: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
