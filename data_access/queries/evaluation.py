"""Evaluations: their terms, what was signed, what is frozen, and the verdicts that stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import (
    Draft,
    Evaluation,
    EvaluationFinding,
    EvaluationSeal,
    EvaluationSubmission,
    EvaluationTerms,
    EvaluationVerdict,
    Node,
    Plan,
    ProgressReport,
    Project,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at
from data_access.queries.projects import REPORT
from data_access.queries.workflow import counts, steps_of
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.evaluation import EvaluationKind, Verdict, VerdictKind
from domain.evaluation_views import EvaluationRecord
from domain.workflow import State

KIND = "evaluation"
"""Its name in the ledger, in the workflow and among drafts."""


def verdicts(session: Session, plan_id: int, view: AsOf) -> dict[int, Verdict]:
    """The verdicts of the frozen final evaluations of a plan that stand at a point of view, by project.

    Of each evaluation the version frozen last counts alone: a correction may take a verdict back.
    """
    rows = session.execute(
        select(EvaluationVerdict, EvaluationSeal.evaluation_id, EvaluationSeal.id)
        .join(EvaluationSeal, EvaluationSeal.id == EvaluationVerdict.seal_id)
        .join(Evaluation, Evaluation.id == EvaluationSeal.evaluation_id)
        .where(
            Evaluation.plan_id == plan_id,
            Evaluation.kind == EvaluationKind.FINAL.value,
            EvaluationSeal.effective_on <= view.effective_on,
            EvaluationSeal.change_seq <= view.known_at,
        )
        .order_by(EvaluationSeal.change_seq, EvaluationVerdict.id)
    ).all()
    standing = {evaluation_id: seal_id for _, evaluation_id, seal_id in rows}
    return {
        row.project_id: Verdict(
            row.project_id, VerdictKind(row.verdict), row.reason, row.into_project_id, row.finding or ""
        )
        for row, evaluation_id, seal_id in rows
        if standing[evaluation_id] == seal_id
    }


def records(session: Session, plan_id: int, evaluation_id: int | None = None) -> list[EvaluationRecord]:
    """The evaluations of a plan, or one of them, as they stand now."""
    wanted = (
        select(Evaluation, Node.code)
        .join(Node, Node.id == Evaluation.node_id)
        .where(Evaluation.plan_id == plan_id)
    )
    if evaluation_id is not None:
        wanted = wanted.where(Evaluation.id == evaluation_id)
    found = {row.id: (row, code) for row, code in session.execute(wanted.order_by(Evaluation.id))}
    if not found:
        return []
    terms = _last(session, EvaluationTerms, found)
    submissions = _last(session, EvaluationSubmission, found)
    sealed = session.execute(
        select(EvaluationSeal.evaluation_id, EvaluationSubmission.version, EvaluationSeal.signed_at)
        .join(EvaluationSubmission, EvaluationSubmission.id == EvaluationSeal.submission_id)
        .where(EvaluationSeal.evaluation_id.in_(found))
        .order_by(EvaluationSeal.change_seq)
    )
    seals = {row[0]: (row[1], row[2]) for row in sealed}
    steps = steps_of(session, KIND, [row.id for row in submissions.values()], EVERYTHING_KNOWN)
    states = {step.subject_id: State(step.state) for step in steps}
    drafts = {
        row.subject_key: row.version
        for row in session.execute(
            select(Draft.subject_key, Draft.version).where(
                Draft.subject_kind == KIND, Draft.subject_key.in_([str(key) for key in found])
            )
        )
    }
    return [
        _record(row, code, terms[key], submissions.get(key), seals.get(key), states, drafts)
        for key, (row, code) in found.items()
    ]


_Row = TypeVar("_Row", EvaluationTerms, EvaluationSubmission)


def _last(session: Session, table: type[_Row], evaluations: Iterable[int]) -> dict[int, _Row]:
    """The latest row of each evaluation."""
    rows = session.scalars(
        select(table).where(table.evaluation_id.in_(list(evaluations))).order_by(table.change_seq)
    )
    return {row.evaluation_id: row for row in rows}


def _record(
    row: Evaluation,
    code: str,
    terms: EvaluationTerms,
    submission: EvaluationSubmission | None,
    seal: tuple[int, datetime] | None,
    states: Mapping[int, State],
    drafts: Mapping[str, int],
) -> EvaluationRecord:
    return EvaluationRecord(
        evaluation_id=row.id,
        node_id=row.node_id,
        node_code=code,
        kind=EvaluationKind(row.kind),
        department_id=terms.department_id,
        due_on=terms.due_on,
        figures_on=terms.figures_on,
        terms_seq=terms.change_seq,
        draft_version=drafts.get(str(row.id), 0),
        submission_id=submission.id if submission else None,
        number=submission.number if submission else 0,
        version=submission.version if submission else 0,
        author_id=submission.author_id if submission else None,
        state=states.get(submission.id, State.DRAFT) if submission else State.DRAFT,
        frozen_version=seal[0] if seal else 0,
        frozen_at=seal[1] if seal else None,
    )


def plan_of(session: Session, evaluation_id: int) -> tuple[int, str, int] | None:
    """The plan's id and code, and the node's id, of an evaluation."""
    row = session.execute(
        select(Plan.id, Plan.code, Evaluation.node_id)
        .join(Evaluation, Evaluation.plan_id == Plan.id)
        .where(Evaluation.id == evaluation_id)
    ).first()
    return (row[0], row[1], row[2]) if row else None


def seals(session: Session, evaluation_id: int) -> list[tuple[EvaluationSeal, EvaluationSubmission]]:
    """The frozen versions of an evaluation, the first one first."""
    rows = session.execute(
        select(EvaluationSeal, EvaluationSubmission)
        .join(EvaluationSubmission, EvaluationSubmission.id == EvaluationSeal.submission_id)
        .where(EvaluationSeal.evaluation_id == evaluation_id)
        .order_by(EvaluationSeal.change_seq)
    )
    return [(seal, submission) for seal, submission in rows]


def findings(session: Session, submission_id: int) -> dict[int, str]:
    """The directors' reasons for calling tasks done, the last one on each."""
    rows = session.scalars(
        select(EvaluationFinding)
        .where(EvaluationFinding.submission_id == submission_id)
        .order_by(EvaluationFinding.change_seq, EvaluationFinding.id)
    )
    return {row.project_id: row.reason for row in rows}


def problems(session: Session, plan_id: int, view: AsOf) -> list[tuple[int, str, str | None]]:
    """The approved reports of a plan at a point of view: project, month, and the problems they tell."""
    rows = session.execute(
        select(ProgressReport.project_id, ProgressReport.month, ProgressReport.problems)
        .join(Project, Project.id == ProgressReport.project_id)
        .where(
            Project.plan_id == plan_id,
            ProgressReport.effective_on <= EFFECTIVE_ON,
            ProgressReport.change_seq <= KNOWN_AT,
            counts(REPORT, ProgressReport.id, view.basis),
        )
        .order_by(ProgressReport.project_id, ProgressReport.month, ProgressReport.number),
        at(view),
    )
    return [(row.project_id, row.month, row.problems) for row in rows]
