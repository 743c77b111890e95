"""Risks and problems. What they are about never changes; everything else is a revision, only ever added."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded


class Risk(Keyed, Recorded, Base):
    """What a risk is about: a project, a node, or neither."""

    __tablename__ = "risk"

    project_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("project.id"), index=True)
    node_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("node.id"))


class RiskRevision(Keyed, Dated, Base):
    """A risk as one step left it (see ``domain.risks.terms.RiskTerms``)."""

    __tablename__ = "risk_revision"
    __table_args__ = (Index("ix_risk_revision_latest", "risk_id", "effective_on", "change_seq"),)

    risk_id: Mapped[int] = mapped_column(BigKey, ForeignKey("risk.id"))
    step: Mapped[str] = mapped_column(String(20))
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    state: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    description: Mapped[str] = mapped_column(Text)
    likelihood: Mapped[int] = mapped_column(Integer)
    impact: Mapped[int] = mapped_column(Integer)
    department_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("department.id"))
    owner_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    review_on: Mapped[date | None] = mapped_column(Date)
    measures: Mapped[list[dict[str, Any]]] = mapped_column(JsonText)
    reason: Mapped[str | None] = mapped_column(Text)


class Problem(Keyed, Recorded, Base):
    """What a problem is about, and the risk or the monthly report it was taken over from."""

    __tablename__ = "problem"

    project_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("project.id"), index=True)
    node_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("node.id"))
    risk_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("risk.id"))
    report_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("progress_report.id"))


class ProblemRevision(Keyed, Dated, Base):
    """A problem as one step left it (see ``domain.risks.terms.ProblemTerms``)."""

    __tablename__ = "problem_revision"
    __table_args__ = (Index("ix_problem_revision_latest", "problem_id", "effective_on", "change_seq"),)

    problem_id: Mapped[int] = mapped_column(BigKey, ForeignKey("problem.id"))
    step: Mapped[str] = mapped_column(String(20))
    author_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    state: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    description: Mapped[str] = mapped_column(Text)
    since_on: Mapped[date] = mapped_column(Date)
    effect: Mapped[str | None] = mapped_column(Text)
    department_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("department.id"))
    owner_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    measures: Mapped[list[dict[str, Any]]] = mapped_column(JsonText)
    needs_director: Mapped[bool] = mapped_column(Boolean)
    director_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    request: Mapped[str | None] = mapped_column(Text)
    asked_on: Mapped[date | None] = mapped_column(Date)
    answer: Mapped[str | None] = mapped_column(Text)
    answered_by: Mapped[int | None] = mapped_column(BigKey, ForeignKey("user_account.id"))
    answered_on: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str | None] = mapped_column(Text)
