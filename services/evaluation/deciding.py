"""A director signs an evaluation, which freezes it, or returns it; its author recalls it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from data_access.models import EvaluationFinding, EvaluationSeal, EvaluationSubmission, EvaluationVerdict
from data_access.queries import evaluation as queries
from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid, NotFound
from domain.evaluation import REASON_LIMIT, Task, Verdict, canonical, digest, unfounded
from domain.evaluation_views import EvaluationBody, Figures
from domain.permissions import Actor, Permission, Role
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.evaluation.common import KIND, UnderWay, faults_of, load, parse_verdicts

__all__ = ["Action", "decide"]


def decide(
    context: Context,
    actor: Actor,
    submission_id: int,
    action: Action,
    reason: str = "",
    findings: Mapping[int, str] | None = None,
) -> State:
    """Sign, return or recall a submitted evaluation; returns its new state.

    ``findings`` are a director's reasons for calling tasks done below 100 %, by project; they are kept with
    the signature or not at all. Raises as ``workflow.decide``, Conflict while such a reason is missing.
    """
    given = {key: text.strip() for key, text in (findings or {}).items() if text.strip()}
    with context.database.batch():
        if action is Action.APPROVE and given:
            _keep_findings(context, actor, submission_id, given)
        return workflow.decide(context, actor, KIND, submission_id, action, reason)


def _keep_findings(context: Context, actor: Actor, submission_id: int, given: Mapping[int, str]) -> None:
    actor.require(Permission.EVALUATION_DECIDE)
    long = {
        f"finding-{k}": f"认定理由不超过 {REASON_LIMIT} 字，现在有 {len(t)} 字"
        for k, t in given.items()
        if len(t) > REASON_LIMIT
    }
    if long:
        raise Invalid("；".join(long.values()) + "。", long)
    with context.database.writing(actor) as work:
        under_way, submission = _load(context, work, actor, submission_id)
        tasks, verdicts = contents(under_way, submission, queries.findings(work.session, submission_id))
        waiting = {task.project_id for task in unfounded(tasks, verdicts)}
        if given.keys() - waiting:
            raise Invalid("只有进度不足 100% 而结论为完成的任务需要认定理由，请刷新页面后重试。")
        seq = work.record(
            "evaluation.find", KIND, under_way.record.evaluation_id, after={"projects": sorted(given)}
        )
        for key, text in sorted(given.items()):
            work.session.add(
                EvaluationFinding(
                    submission_id=submission_id,
                    project_id=key,
                    reason=text,
                    actor_id=actor.user_id,
                    change_seq=seq,
                )
            )
        work.session.flush()


def contents(
    under_way: UnderWay, submission: EvaluationSubmission, findings: Mapping[int, str]
) -> tuple[list[Task], dict[int, Verdict]]:
    """The tasks and verdicts of what was submitted, with the directors' reasons."""
    tasks = [row.task for row in Figures.from_json(submission.figures).tasks]
    codes = {standing.work.code: key for key, standing in under_way.portfolio.standings.items()}
    typed = parse_verdicts(EvaluationBody.from_json(submission.body), codes)
    verdicts = {
        key: Verdict(key, found.kind, found.reason, found.into, findings.get(key, ""))
        for key, found in typed.items()
    }
    return tasks, verdicts


def directors(work: UnitOfWork) -> frozenset[int]:
    """Who is asked to sign: the directors and their deputies, never the actor."""
    found = people_queries.holders_of(work.session, Role.DIRECTOR, work.today)
    return notice_queries.with_deputies(work.session, found - {work.actor.user_id or 0}, work.today)


def _load(
    context: Context, work: UnitOfWork, actor: Actor, submission_id: int
) -> tuple[UnderWay, EvaluationSubmission]:
    submission = work.session.get(EvaluationSubmission, submission_id)
    if submission is None:
        raise NotFound("没有找到这份评估，请刷新页面。")
    return load(context, work.session, actor, submission.evaluation_id), submission


def _submission(context: Context, work: UnitOfWork, actor: Actor, submission_id: int) -> workflow.Submission:
    under_way, submission = _load(context, work, actor, submission_id)
    return as_submission(work, under_way, submission)


def as_submission(
    work: UnitOfWork, under_way: UnderWay, submission: EvaluationSubmission
) -> workflow.Submission:
    """A signed evaluation as the workflow sees it: what keeps a director from signing, what freezes it."""
    tasks, verdicts = contents(under_way, submission, queries.findings(work.session, submission.id))
    return workflow.Submission(
        subject_id=submission.id,
        author_id=submission.author_id,
        title=under_way.title,
        ledger_key=str(under_way.record.evaluation_id),
        opened_to=lambda someone: under_way.opened_by(someone, Permission.EVALUATION_DECIDE),
        href=under_way.href,
        revise_href=under_way.href,
        obstacle=_obstacle(work, under_way, tasks, verdicts),
        carry_out=lambda: _freeze(work, under_way, submission, tasks, verdicts),
    )


def _obstacle(
    work: UnitOfWork, under_way: UnderWay, tasks: list[Task], verdicts: Mapping[int, Verdict]
) -> str:
    faults = faults_of(work.session, under_way, tasks, verdicts)
    if faults:
        return f"签署之后情况有变：{'；'.join(faults.values())}。请退回修改。"
    waiting = unfounded(tasks, verdicts)
    if waiting:
        named = "、".join(f"“{task.title}”（进度 {task.progress_text}）" for task in waiting)
        return f"{named}未达 100% 而结论为完成，请写明认定理由后再签署，或退回修改。"
    return ""


def _freeze(
    work: UnitOfWork,
    under_way: UnderWay,
    submission: EvaluationSubmission,
    tasks: list[Task],
    verdicts: Mapping[int, Verdict],
) -> None:
    """Keep the canonical text with its digest, and the verdicts; none of it is ever changed."""
    text = canonical(_content(work, under_way, submission, tasks, verdicts))
    found = digest(text)
    after = {"version": submission.version, "sha256": found}
    seq = work.record("evaluation.freeze", KIND, under_way.record.evaluation_id, after=after)
    seal = EvaluationSeal(
        evaluation_id=submission.evaluation_id,
        submission_id=submission.id,
        content=text,
        sha256=found,
        signed_by=work.actor.user_id,
        signed_at=work.now,
        effective_on=min(work.today, under_way.portfolio.view.plan.ends_on),
        change_seq=seq,
    )
    work.session.add(seal)
    work.session.flush()
    for key, verdict in sorted(verdicts.items()):
        work.session.add(
            EvaluationVerdict(
                seal_id=seal.id,
                project_id=key,
                verdict=verdict.kind.value,
                reason=verdict.reason,
                into_project_id=verdict.into,
                finding=verdict.finding or None,
            )
        )


def _content(
    work: UnitOfWork,
    under_way: UnderWay,
    submission: EvaluationSubmission,
    tasks: list[Task],
    verdicts: Mapping[int, Verdict],
) -> dict[str, Any]:
    portfolio, record = under_way.portfolio, under_way.record
    codes = {key: standing.work.code for key, standing in portfolio.standings.items()}
    department = portfolio.departments.get(record.department_id)
    return {
        "format": 1,
        "plan": portfolio.view.plan.code,
        "node": {"code": under_way.place.code, "title": under_way.place.title},
        "kind": record.kind.value,
        "version": submission.version,
        "department": department.name if department else "",
        "figures": submission.figures,
        "texts": submission.body["texts"],
        "verdicts": [
            {
                "project": task.project_id,
                "code": task.code,
                "title": task.title,
                "progress": task.progress,
                "verdict": found.kind.value,
                "reason": found.reason,
                "into": codes.get(found.into or 0, ""),
                "finding": found.finding,
            }
            for task in tasks
            if (found := verdicts.get(task.project_id)) is not None
        ],
        # People by their ids: a name may be erased, what was signed may not.
        "signed": [
            {"for": "department", "person": submission.author_id, "at": submission.submitted_at.isoformat()},
            {"for": "library", "person": work.actor.user_id, "at": work.now.isoformat()},
        ],
    }


EVALUATION = workflow.register(
    workflow.SubmissionKind(
        name=KIND,
        title="评估",
        write=Permission.EVALUATION_SIGN,
        decide=Permission.EVALUATION_DECIDE,
        load=_submission,
    )
)
