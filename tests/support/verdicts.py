"""Verdicts on tasks as a signed final evaluation leaves them, for tests of what builds on them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import select

from data_access.models import (
    Department,
    Evaluation,
    EvaluationSeal,
    EvaluationSubmission,
    EvaluationTerms,
    EvaluationVerdict,
    Node,
    Project,
    UserAccount,
)
from domain.evaluation import EvaluationKind, VerdictKind
from domain.evaluation_views import EvaluationBody, Figures
from domain.permissions import Actor
from services.context import Context

Found = tuple[VerdictKind, str, str]
"""Kind, reason, and the code of the task merged into (or nothing)."""


def conclude(context: Context, verdicts: Mapping[str, Found], plan_node: str = "D01") -> None:
    """Freeze an evaluation of a plan's first domain with these verdicts, by project code."""
    with context.database.writing(Actor.system()) as work:
        session = work.session
        node = session.scalars(select(Node).where(Node.code == plan_node).order_by(Node.id)).first()
        assert node is not None
        projects = dict(
            session.execute(select(Project.code, Project.id).where(Project.plan_id == node.plan_id)).all()
        )
        author = session.scalars(select(UserAccount.id).order_by(UserAccount.id)).first()
        seq = work.record("evaluation.sign", "evaluation", 1)
        evaluation = Evaluation(plan_id=node.plan_id, node_id=node.id, kind=EvaluationKind.FINAL.value)
        session.add(evaluation)
        session.flush()
        department = session.scalars(select(Department.id).order_by(Department.id)).first()
        session.add(
            EvaluationTerms(
                evaluation_id=evaluation.id,
                department_id=department,
                due_on=work.today,
                figures_on=work.today,
                change_seq=seq,
            )
        )
        figures = Figures(work.today.isoformat(), seq, None, None, {}, (), (), (), (), ())
        dated = {"effective_on": work.today, "change_seq": seq}
        submission = EvaluationSubmission(
            evaluation_id=evaluation.id,
            number=1,
            version=1,
            author_id=author,
            submitted_at=work.now,
            figures_on=work.today,
            known_at=seq,
            figures=figures.as_json(),
            body=EvaluationBody().as_json(),
            **dated,
        )
        session.add(submission)
        session.flush()
        seal = EvaluationSeal(
            evaluation_id=evaluation.id,
            submission_id=submission.id,
            content=json.dumps({"figures": figures.as_json(), "texts": {}, "verdicts": []}),
            sha256="0" * 64,
            signed_by=author,
            signed_at=work.now,
            **dated,
        )
        session.add(seal)
        session.flush()
        session.add_all(
            EvaluationVerdict(
                seal_id=seal.id,
                project_id=projects[code],
                verdict=kind.value,
                reason=reason,
                into_project_id=projects[into] if into else None,
            )
            for code, (kind, reason, into) in verdicts.items()
        )
