"""Cultivations, their mentors, goals, reviews and assessments at a point of view."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from data_access.models import (
    Cultivation,
    CultivationAssessment,
    CultivationRevision,
    DevelopmentGoal,
    DevelopmentGoalRevision,
    DevelopmentReview,
    Mentorship,
    MentorshipRevision,
    TalentStep,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.talent import cultivation as rules
from domain.talent.cultivation import CultivationStep, Goal, Grade, Outcome, Review, Term

CULTIVATION, GOAL, MENTORSHIP = "cultivation", "development_goal", "mentorship"
"""The kinds, for the ledger, attachments, duties and notices."""

Only = Collection[int] | None
"""Which cultivations, by id; None for all."""


@dataclass(frozen=True, slots=True)
class CultivationRow:
    """A cultivation's term as it stood; ``version`` is the ledger's number of the last change of it or of the
    application's stage.
    """

    cultivation_id: int
    application_id: int
    staff_id: int
    term: Term
    step: CultivationStep
    reason: str
    version: int


def cultivations(session: Session, view: AsOf, only: Only = None) -> tuple[CultivationRow, ...]:
    """Cultivations that had begun by then, in the order in which they were recorded."""
    statement = _cultivations()
    if only is not None:
        statement = statement.where(Cultivation.id.in_(sorted(only)))
    return tuple(
        CultivationRow(
            row[0].id,
            row[0].application_id,
            row[0].staff_id,
            Term(row[1].starts_on, row[1].ends_on),
            CultivationStep(row[1].step),
            row[1].reason or "",
            max(row[1].change_seq, row[2] or 0),
        )
        for row in session.execute(statement, at(view))
    )


@cache
def _cultivations() -> Select[Any]:
    revision, statement = latest(CultivationRevision, "cultivation_id")
    step = (
        select(func.max(TalentStep.change_seq))
        .where(TalentStep.application_id == Cultivation.application_id, TalentStep.change_seq <= KNOWN_AT)
        .scalar_subquery()
    )
    return (
        statement.with_only_columns(Cultivation, revision, step)
        .join(Cultivation, Cultivation.id == revision.cultivation_id)
        .order_by(Cultivation.id)
    )


def terms_of(session: Session, cultivation_id: int, view: AsOf) -> tuple[tuple[Term, int], ...]:
    """The terms a cultivation has had, the first one first, with the ledger's numbers."""
    rows = session.scalars(
        select(CultivationRevision)
        .where(
            CultivationRevision.cultivation_id == cultivation_id,
            CultivationRevision.effective_on <= EFFECTIVE_ON,
            CultivationRevision.change_seq <= KNOWN_AT,
        )
        .order_by(CultivationRevision.effective_on, CultivationRevision.change_seq),
        at(view),
    )
    return tuple((Term(row.starts_on, row.ends_on), row.change_seq) for row in rows)


def of_application(session: Session, application_id: int) -> int | None:
    """The cultivation that an application led to."""
    return session.scalar(select(Cultivation.id).where(Cultivation.application_id == application_id))


def mentorships(session: Session, view: AsOf, only: Only = None) -> dict[int, tuple[rules.Mentorship, ...]]:
    """Mentorships that had begun by then, as known then, by cultivation; those struck out are left out."""
    statement = _mentorships()
    if only is not None:
        statement = statement.where(Mentorship.cultivation_id.in_(sorted(only)))
    found: dict[int, list[rules.Mentorship]] = {}
    for row, revision in session.execute(statement, at(view)):
        found.setdefault(row.cultivation_id, []).append(
            rules.Mentorship(
                row.id,
                revision.change_seq,
                row.mentor_id,
                revision.field,
                revision.from_day,
                revision.to_day,
                revision.reason or "",
            )
        )
    return {key: tuple(rows) for key, rows in found.items()}


@cache
def _mentorships() -> Select[Any]:
    revision = _last_known(MentorshipRevision, MentorshipRevision.mentorship_id)
    return (
        select(Mentorship, revision)
        .join(revision, revision.mentorship_id == Mentorship.id)
        .where(revision.from_day <= EFFECTIVE_ON, ~revision.removed)
        .order_by(revision.from_day, Mentorship.id)
    )


def _last_known(revision: Any, identity: Any) -> Any:
    """The latest revision of each thing that was known then, whatever day it speaks of."""
    rank = func.row_number().over(partition_by=identity, order_by=revision.change_seq.desc()).label("rank")
    ranked = select(revision, rank).where(revision.change_seq <= KNOWN_AT).subquery()
    last = select(ranked).where(ranked.c.rank == 1).subquery()
    return aliased(revision, last)


def cultivation_of_mentorship(session: Session, mentorship_id: int) -> int | None:
    """The cultivation that a mentorship belongs to."""
    return session.scalar(select(Mentorship.cultivation_id).where(Mentorship.id == mentorship_id))


def cultivation_of_goal(session: Session, goal_id: int) -> int | None:
    """The cultivation that a goal belongs to."""
    return session.scalar(select(DevelopmentGoal.cultivation_id).where(DevelopmentGoal.id == goal_id))


def goals(session: Session, view: AsOf, only: Only = None) -> dict[int, tuple[Goal, ...]]:
    """Goals as they stood with their reviews, by cultivation, in the order of their days. Two statements."""
    statement, reviews = _goals(), _reviews()
    if only is not None:
        statement = statement.where(DevelopmentGoal.cultivation_id.in_(sorted(only)))
        reviews = reviews.where(DevelopmentGoal.cultivation_id.in_(sorted(only)))
    reviewed: dict[int, list[Review]] = {}
    last: dict[int, int] = {}
    for row in session.scalars(reviews, at(view)):
        reviewed.setdefault(row.goal_id, []).append(
            Review(row.id, row.effective_on, Outcome(row.outcome), row.reached, row.comment, row.author_id)
        )
        last[row.goal_id] = max(last.get(row.goal_id, 0), row.change_seq)
    found: dict[int, list[Goal]] = {}
    for cultivation_id, revision in session.execute(statement, at(view)):
        goal = _goal(revision)
        version = max(goal.version, last.get(goal.goal_id, 0))
        found.setdefault(cultivation_id, []).append(
            replace(goal, version=version, reviews=tuple(reviewed.get(goal.goal_id, ())))
        )
    return {key: tuple(rows) for key, rows in found.items()}


@cache
def _goals() -> Select[Any]:
    revision, statement = latest(DevelopmentGoalRevision, "goal_id")
    return (
        statement.with_only_columns(DevelopmentGoal.cultivation_id, revision)
        .join(DevelopmentGoal, DevelopmentGoal.id == revision.goal_id)
        .order_by(revision.due_on, DevelopmentGoal.id)
    )


@cache
def _reviews() -> Select[Any]:
    return (
        select(DevelopmentReview)
        .join(DevelopmentGoal, DevelopmentGoal.id == DevelopmentReview.goal_id)
        .where(DevelopmentReview.effective_on <= EFFECTIVE_ON, DevelopmentReview.change_seq <= KNOWN_AT)
        .order_by(DevelopmentReview.effective_on, DevelopmentReview.change_seq)
    )


def _goal(row: DevelopmentGoalRevision) -> Goal:
    return Goal(
        row.goal_id,
        row.change_seq,
        rules.GoalTerms(row.title, row.measure, row.target, row.unit, row.due_on),
        rules.GoalState(row.state),
        row.effective_on,
        row.reason or "",
    )


def assessments(session: Session, view: AsOf, only: Only = None) -> dict[int, tuple[rules.Assessment, ...]]:
    """The assessments in force then, by cultivation, the earliest year first."""
    statement = _assessments()
    if only is not None:
        statement = statement.where(CultivationAssessment.cultivation_id.in_(sorted(only)))
    latest_of: dict[tuple[int, str, int], rules.Assessment] = {}
    for row in session.scalars(statement, at(view)):
        latest_of[row.cultivation_id, row.kind, row.year] = rules.Assessment(
            rules.AssessmentKind(row.kind),
            row.year,
            Grade(row.grade),
            row.opinion,
            row.effective_on,
            row.change_seq,
            row.author_id,
            row.reason or "",
        )
    found: dict[int, list[rules.Assessment]] = {}
    for (cultivation_id, _, _), assessment in latest_of.items():
        found.setdefault(cultivation_id, []).append(assessment)
    return {
        key: tuple(sorted(rows, key=lambda one: (one.year, one.kind is rules.AssessmentKind.FINAL)))
        for key, rows in found.items()
    }


@cache
def _assessments() -> Select[Any]:
    return (
        select(CultivationAssessment)
        .where(
            CultivationAssessment.effective_on <= EFFECTIVE_ON,
            CultivationAssessment.change_seq <= KNOWN_AT,
        )
        .order_by(CultivationAssessment.effective_on, CultivationAssessment.change_seq)
    )


def mentored_by(session: Session, user_id: int, day: date) -> frozenset[int]:
    """The cultivations that a person guides on a day, by what is known now."""
    revision = _last_known(MentorshipRevision, MentorshipRevision.mentorship_id)
    statement = (
        select(Mentorship.cultivation_id)
        .join(revision, revision.mentorship_id == Mentorship.id)
        .where(
            Mentorship.mentor_id == user_id,
            ~revision.removed,
            revision.from_day <= day,
            (revision.to_day.is_(None)) | (revision.to_day >= day),
        )
    )
    return frozenset(session.scalars(statement, {"known_at": 2**62}))
