"""Evaluations of a plan's domains: their terms, what was signed, and what a director's signature froze."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded, UtcDateTime


class Evaluation(Keyed, Base):
    """The identity of a domain's evaluation of one kind."""

    __tablename__ = "evaluation"
    __table_args__ = (UniqueConstraint("plan_id", "node_id", "kind"),)

    plan_id: Mapped[int] = mapped_column(BigKey, ForeignKey("plan.id"))
    node_id: Mapped[int] = mapped_column(BigKey, ForeignKey("node.id"))
    kind: Mapped[str] = mapped_column(String(20))


class EvaluationTerms(Keyed, Recorded, Base):
    """Who answers for an evaluation, by when, and the day its figures are of; the latest row holds."""

    __tablename__ = "evaluation_terms"
    __table_args__ = (Index("ix_evaluation_terms_latest", "evaluation_id", "change_seq"),)

    evaluation_id: Mapped[int] = mapped_column(BigKey, ForeignKey("evaluation.id"))
    department_id: Mapped[int] = mapped_column(BigKey, ForeignKey("department.id"))
    due_on: Mapped[date] = mapped_column(Date)
    figures_on: Mapped[date] = mapped_column(Date)


class EvaluationSubmission(Keyed, Dated, Base):
    """An evaluation as a department's head signed it, with its figures as known at a change.

    ``number`` counts what was submitted, ``version`` what it becomes once a director has signed.
    """

    __tablename__ = "evaluation_submission"
    __table_args__ = (UniqueConstraint("evaluation_id", "number"),)

    evaluation_id: Mapped[int] = mapped_column(BigKey, ForeignKey("evaluation.id"))
    number: Mapped[int] = mapped_column(Integer)
    version: Mapped[int] = mapped_column(Integer)
    author_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    submitted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    figures_on: Mapped[date] = mapped_column(Date)
    known_at: Mapped[int] = mapped_column(BigKey)
    figures: Mapped[Any] = mapped_column(JsonText)
    body: Mapped[Any] = mapped_column(JsonText)


class EvaluationFinding(Keyed, Recorded, Base):
    """A director's reason for calling a task done that has not reached 100 %."""

    __tablename__ = "evaluation_finding"

    submission_id: Mapped[int] = mapped_column(BigKey, ForeignKey("evaluation_submission.id"), index=True)
    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"))
    reason: Mapped[str] = mapped_column(String(500))
    actor_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))


class EvaluationSeal(Keyed, Dated, Base):
    """What a director's signature froze: the canonical text and its SHA-256. Never changed, never removed."""

    __tablename__ = "evaluation_seal"
    __table_args__ = (
        UniqueConstraint("submission_id"),
        Index("ix_evaluation_seal_latest", "evaluation_id", "change_seq"),
    )

    evaluation_id: Mapped[int] = mapped_column(BigKey, ForeignKey("evaluation.id"))
    submission_id: Mapped[int] = mapped_column(BigKey, ForeignKey("evaluation_submission.id"))
    content: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    signed_by: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    signed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class EvaluationVerdict(Keyed, Base):
    """A verdict on one task, as frozen."""

    __tablename__ = "evaluation_verdict"
    __table_args__ = (UniqueConstraint("seal_id", "project_id"),)

    seal_id: Mapped[int] = mapped_column(BigKey, ForeignKey("evaluation_seal.id"))
    project_id: Mapped[int] = mapped_column(BigKey, ForeignKey("project.id"), index=True)
    verdict: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(String(500))
    into_project_id: Mapped[int | None] = mapped_column(BigKey, ForeignKey("project.id"))
    finding: Mapped[str | None] = mapped_column(String(500))
