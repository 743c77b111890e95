"""Risks and problems at a point of view, with what of the plan they are about."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, String, cast, func, literal, select
from sqlalchemy.orm import Session

from data_access.models import (
    Change,
    Node,
    Plan,
    Problem,
    ProblemRevision,
    ProgressReport,
    Risk,
    RiskRevision,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.risks.awaiting import Anchor, AwaitingProblem
from domain.risks.terms import (
    LIVE_PROBLEMS,
    LIVE_RISKS,
    Measure,
    ProblemState,
    ProblemStep,
    ProblemTerms,
    RiskState,
    RiskStep,
    RiskTerms,
)
from domain.risks.views import ProblemRecord, RiskRecord

RISK, PROBLEM = "risk", "problem"
"""The kinds, for the ledger, duties and notices."""
_BETWEEN, _AFTER = "\x1f", "\x1e"
"""Between the parts of a problem, and between problems; texts are kept without such signs."""


@dataclass(frozen=True, slots=True)
class RiskRow:
    """One revision of a risk as stored."""

    step: RiskStep
    on: date
    at: datetime
    author_id: int | None
    terms: RiskTerms


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One revision of a problem as stored."""

    step: ProblemStep
    on: date
    at: datetime
    author_id: int | None
    terms: ProblemTerms


def latest_view(today: date) -> AsOf:
    """The point of view of today with everything known."""
    return AsOf(today, EVERYTHING_KNOWN)


def risks(
    session: Session, view: AsOf, live_only: bool = False, only: Collection[int] | None = None
) -> tuple[RiskRecord, ...]:
    """All risks that were known by then as they stood, the latest first; with ``only`` these."""
    revision, statement = _risks_statement()
    if live_only:
        statement = statement.where(revision.state.in_([state.value for state in LIVE_RISKS]))
    if only is not None:
        statement = statement.where(Risk.id.in_(sorted(only)))
    return tuple(
        RiskRecord(
            row[0].id,
            Anchor(row[0].project_id, row[0].node_id),
            row[1].change_seq,
            row[1].effective_on,
            _risk_terms(row[1]),
        )
        for row in session.execute(statement, at(view))
    )


@cache
def _risks_statement() -> tuple[Any, Select[Any]]:
    revision, statement = latest(RiskRevision, "risk_id")
    return revision, (
        statement.with_only_columns(Risk, revision)
        .join(Risk, Risk.id == revision.risk_id)
        .order_by(Risk.id.desc())
    )


def problems(
    session: Session, view: AsOf, live_only: bool = False, only: Collection[int] | None = None
) -> tuple[ProblemRecord, ...]:
    """All problems that were known by then as they stood, the latest first; with ``only`` these."""
    revision, statement = _problems_statement()
    if live_only:
        statement = statement.where(revision.state.in_([state.value for state in LIVE_PROBLEMS]))
    if only is not None:
        statement = statement.where(Problem.id.in_(sorted(only)))
    return tuple(
        ProblemRecord(
            row[0].id,
            Anchor(row[0].project_id, row[0].node_id),
            row[1].change_seq,
            row[1].effective_on,
            _problem_terms(row[1]),
            row[0].risk_id,
            row[0].report_id,
        )
        for row in session.execute(statement, at(view))
    )


@cache
def _problems_statement() -> tuple[Any, Select[Any]]:
    revision, statement = latest(ProblemRevision, "problem_id")
    return revision, (
        statement.with_only_columns(Problem, revision)
        .join(Problem, Problem.id == revision.problem_id)
        .order_by(Problem.id.desc())
    )


def risk_history(session: Session, risk_id: int, view: AsOf) -> tuple[RiskRow, ...]:
    """The revisions of a risk known by then, the first one first."""
    rows = session.execute(
        select(RiskRevision, Change.recorded_at)
        .join(Change, Change.seq == RiskRevision.change_seq)
        .where(
            RiskRevision.risk_id == risk_id,
            RiskRevision.effective_on <= EFFECTIVE_ON,
            RiskRevision.change_seq <= KNOWN_AT,
        )
        .order_by(RiskRevision.effective_on, RiskRevision.change_seq),
        at(view),
    )
    return tuple(
        RiskRow(RiskStep(row.step), row.effective_on, recorded, row.author_id, _risk_terms(row))
        for row, recorded in rows
    )


def problem_history(session: Session, problem_id: int, view: AsOf) -> tuple[ProblemRow, ...]:
    """The revisions of a problem known by then, the first one first."""
    rows = session.execute(
        select(ProblemRevision, Change.recorded_at)
        .join(Change, Change.seq == ProblemRevision.change_seq)
        .where(
            ProblemRevision.problem_id == problem_id,
            ProblemRevision.effective_on <= EFFECTIVE_ON,
            ProblemRevision.change_seq <= KNOWN_AT,
        )
        .order_by(ProblemRevision.effective_on, ProblemRevision.change_seq),
        at(view),
    )
    return tuple(
        ProblemRow(ProblemStep(row.step), row.effective_on, recorded, row.author_id, _problem_terms(row))
        for row, recorded in rows
    )


def problems_of_risk(session: Session, risk_id: int) -> frozenset[int]:
    """The problems that a risk became."""
    return frozenset(session.scalars(select(Problem.id).where(Problem.risk_id == risk_id)))


def problem_of_report(session: Session, report_id: int) -> int | None:
    """The problem that was taken over from a monthly report."""
    return session.scalar(select(Problem.id).where(Problem.report_id == report_id).limit(1))


def report_text(session: Session, report_id: int) -> tuple[int, str, str, date] | None:
    """The project of a monthly report, its month, what it says of problems, and its day."""
    row = session.execute(
        select(
            ProgressReport.project_id,
            ProgressReport.month,
            ProgressReport.problems,
            ProgressReport.effective_on,
        ).where(ProgressReport.id == report_id)
    ).first()
    return (row[0], row[1], row[2] or "", row[3]) if row else None


@dataclass(frozen=True, slots=True)
class NodeHome:
    """A node by its plan."""

    node_id: int
    plan_id: int
    plan_code: str
    code: str


def node_homes(session: Session, node_ids: Collection[int]) -> dict[int, NodeHome]:
    """The plans of nodes, by the nodes' ids."""
    if not node_ids:
        return {}
    rows = session.execute(
        select(Node.id, Node.plan_id, Plan.code, Node.code)
        .join(Plan, Plan.id == Node.plan_id)
        .where(Node.id.in_(sorted(node_ids)))
    )
    return {row[0]: NodeHome(*row) for row in rows}


def node_of_code(session: Session, code: str, plan_code: str) -> int | None:
    """The node with this code in a plan."""
    return session.scalar(
        select(Node.id)
        .join(Plan, Plan.id == Node.plan_id)
        .where(Node.code == code, Plan.code == plan_code)
        .limit(1)
    )


@cache
def awaiting() -> ScalarSelect[Any]:
    """The problems that wait for a director, as one text: a column for a statement with a point of view, to
    be read by ``unpack``."""
    revision, statement = latest(ProblemRevision, "problem_id")
    line: ColumnElement[str] = cast(revision.problem_id, String)
    parts = (
        _text(Problem.project_id),
        _text(Problem.node_id),
        _text(revision.department_id),
        _text(revision.director_id),
        _text(revision.asked_on),
        revision.title,
    )
    for part in parts:
        line = line + literal(_BETWEEN) + part
    return (
        statement.with_only_columns(func.aggregate_strings(line, _AFTER))
        .join(Problem, Problem.id == revision.problem_id)
        .where(revision.state == ProblemState.COORDINATING.value)
        .scalar_subquery()
    )


def _text(column: Any) -> ColumnElement[str]:
    return func.coalesce(cast(column, String), "")


def unpack(text: str | None) -> tuple[AwaitingProblem, ...]:
    """The problems in a column made by ``awaiting``, the longest waiting first."""
    found = (_awaiting(line) for line in (text or "").split(_AFTER) if line)
    return tuple(sorted(found, key=lambda problem: (problem.asked_on, problem.problem_id)))


def _awaiting(line: str) -> AwaitingProblem:
    problem, project, node, department, director, asked, title = line.split(_BETWEEN, 6)
    return AwaitingProblem(
        problem_id=int(problem),
        anchor=Anchor(_number(project), _number(node)),
        title=title,
        department_id=_number(department),
        director_id=_number(director),
        asked_on=date.fromisoformat(asked),
    )


def _number(text: str) -> int | None:
    return int(text) if text else None


def _risk_terms(row: RiskRevision) -> RiskTerms:
    return RiskTerms(
        title=row.title,
        description=row.description,
        likelihood=row.likelihood,
        impact=row.impact,
        department_id=row.department_id,
        owner_id=row.owner_id,
        review_on=row.review_on,
        measures=tuple(Measure.of(found) for found in row.measures),
        state=RiskState(row.state),
        reason=row.reason or "",
    )


def _problem_terms(row: ProblemRevision) -> ProblemTerms:
    return ProblemTerms(
        title=row.title,
        description=row.description,
        since_on=row.since_on,
        effect=row.effect or "",
        department_id=row.department_id,
        owner_id=row.owner_id,
        measures=tuple(Measure.of(found) for found in row.measures),
        needs_director=row.needs_director,
        director_id=row.director_id,
        request=row.request or "",
        asked_on=row.asked_on,
        answer=row.answer or "",
        answered_by=row.answered_by,
        answered_on=row.answered_on,
        state=ProblemState(row.state),
        reason=row.reason or "",
    )
