"""Evaluations: their terms, what was signed, what is frozen, and the verdicts that stand."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import Evaluation, EvaluationSeal, EvaluationVerdict
from domain.asof import AsOf
from domain.evaluation import EvaluationKind, Verdict, VerdictKind


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
