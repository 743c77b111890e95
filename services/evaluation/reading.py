"""The list of evaluations, and one of them with what it is filled with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from data_access.models import Draft, EvaluationSeal, EvaluationSubmission
from data_access.queries import evaluation as queries
from data_access.queries import people as people_queries
from data_access.queries import projects as project_queries
from data_access.queries import workflow as workflow_queries
from domain.asof import EVERYTHING_KNOWN
from domain.errors import NotFound
from domain.evaluation import (
    SECTIONS,
    Delta,
    EvaluationKind,
    Section,
    Task,
    Verdict,
    VerdictKind,
    differences,
    digest,
    narrative_faults,
    unfounded,
)
from domain.evaluation_views import (
    AdjustmentRow,
    Dossier,
    EvaluationBody,
    EvaluationLine,
    EvaluationListView,
    EvaluationRecord,
    EvaluationState,
    Figures,
    IndicatorRow,
    Seal,
    TaskRow,
)
from domain.node_views import NodePlace
from domain.people import DepartmentLabel
from domain.permissions import Actor, Permission
from domain.plan import PlanNode
from domain.trail import WorkflowStep
from domain.workflow import State
from services.context import Context
from services.evaluation.common import (
    NAMES,
    UnderWay,
    domain_place,
    faults_of,
    parse_verdicts,
    reaches,
)
from services.evaluation.deciding import contents
from services.evaluation.figures import CANCELLED, DROPPED, MOVED, PAUSED, figures_of
from services.nodes.place import open_node
from services.projects.portfolio import Portfolio, load_portfolio, person_name
from services.viewing import ViewRequest, open_view

__all__ = [
    "CANCELLED",
    "DROPPED",
    "MOVED",
    "NAMES",
    "PAUSED",
    "SECTIONS",
    "AdjustmentRow",
    "Delta",
    "Dossier",
    "EvaluationBody",
    "EvaluationKind",
    "EvaluationLine",
    "EvaluationListView",
    "EvaluationRecord",
    "EvaluationState",
    "Figures",
    "IndicatorRow",
    "PlanNode",
    "Seal",
    "Section",
    "Task",
    "TaskRow",
    "Verdict",
    "VerdictKind",
    "dossier",
    "evaluation_list",
]


def evaluation_list(context: Context, actor: Actor, wanted: ViewRequest) -> EvaluationListView:
    """Every domain the actor may see with both of its evaluations, as they stand now."""
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, ViewRequest(plan=wanted.plan))
        found = {(r.node_id, r.kind): r for r in queries.records(session, portfolio.view.plan.plan_id)}
    lines = []
    for node in portfolio.tree.domains:
        try:
            open_node(actor, portfolio, node.code)
        except NotFound:
            continue
        for kind in EvaluationKind:
            record = found.get((node.node_id, kind))
            lines.append(_line(portfolio, node, kind, record))
    return EvaluationListView(
        view=portfolio.view,
        lines=tuple(lines),
    )


def _line(
    portfolio: Portfolio, node: PlanNode, kind: EvaluationKind, record: EvaluationRecord | None
) -> EvaluationLine:
    lead = portfolio.departments.get(record.department_id) if record else None
    late = record is not None and not record.settled and record.due_on < portfolio.view.today
    state = record.standing if record else EvaluationState.NOT_OPENED
    return EvaluationLine(node, kind, state, record, lead.name if lead else "", late)


def dossier(
    context: Context,
    actor: Actor,
    code: str,
    kind: EvaluationKind,
    wanted: ViewRequest,
    version: int | None = None,
) -> Dossier:
    """One evaluation as it stands, or one of its frozen versions.

    What is not signed yet is filled with the figures of its day as known now, what is signed with those of
    the signature. Rows of tasks outside the actor's sight are left out and counted. Raises NotFound.
    """
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        view = open_view(context, session, ViewRequest(plan=wanted.plan))
        records = queries.records(session, view.plan.plan_id)
        record = next((r for r in records if (r.node_code, r.kind) == (code, kind)), None)
        # What is being written goes by the day of its figures; what is signed or frozen is held against now.
        writing = record is not None and not record.settled and version is None
        on = record.figures_on.isoformat() if record is not None and writing else None
        portfolio = load_portfolio(context, session, ViewRequest(plan=view.plan.code, asof=on))
        place = domain_place(actor, portfolio, code)
        departments = people_queries.departments(session, view.as_of) if writing else portfolio.departments
        if record is None:
            if version is not None:
                raise NotFound("这份评估还没有启动，没有可查看的版本。")
            return _not_opened(session, actor, portfolio, place, kind)
        return _opened(session, actor, portfolio, place, record, version, departments)


def _not_opened(
    session: Session, actor: Actor, portfolio: Portfolio, place: NodePlace, kind: EvaluationKind
) -> Dossier:
    figures, hidden = _seen(actor, portfolio, figures_of(session, portfolio, place))
    return Dossier(
        view=portfolio.view,
        node=_node(place),
        kind=kind,
        state=EvaluationState.NOT_OPENED,
        record=None,
        department="",
        figures=figures,
        body=EvaluationBody(),
        verdicts={},
        faults={},
        codes=(),
        titles=_titles(portfolio),
        frozen=None,
        seals=(),
        deltas=(),
        steps=(),
        unfounded=(),
        hidden=hidden,
        saved_by="",
        saved_at=None,
        draft_version=0,
        may_write=False,
        may_sign=False,
        may_decide=False,
        may_recall=False,
        may_correct=False,
        may_manage=actor.may(Permission.EVALUATION_MANAGE),
        departments=tuple((d.department_id, d.name) for d in portfolio.departments.values()),
    )


def _opened(
    session: Session,
    actor: Actor,
    now: Portfolio,
    place: NodePlace,
    record: EvaluationRecord,
    version: int | None,
    departments: Mapping[int, DepartmentLabel],
) -> Dossier:
    restricted = now.tree.is_restricted(record.node_id)
    standing = record.standing
    frozen = queries.seals(session, record.evaluation_id) if record.frozen_version else []
    seals = tuple(_seal(now, seal, submission) for seal, submission in frozen)
    shown = next((s for s in seals if s.version == version), None) if version is not None else None
    if version is not None and shown is None:
        raise NotFound(f"这份评估没有第 {version} 版，请从版本列表中选择。")
    if shown is None and standing is EvaluationState.FROZEN:
        shown = seals[-1]
    key = str(record.evaluation_id)
    kept = project_queries.draft(session, queries.KIND, key) if record.draft_version else None
    submission = session.get(EvaluationSubmission, record.submission_id) if record.submission_id else None
    deltas: tuple[Delta, ...] = ()
    waiting: tuple[Task, ...] = ()
    faults: Mapping[str, str] = {}
    if shown is not None:
        seal = next(seal for seal, _ in frozen if seal.submission_id == shown.submission_id)
        content = json.loads(seal.content)
        figures = Figures.from_json(content["figures"])
        body = EvaluationBody({Section(k): text for k, text in content["texts"].items()})
        verdicts = _frozen_verdicts(content, now)
        present, _ = _seen(actor, now, figures_of(session, now, place))
        figures, hidden = _seen(actor, now, figures)
        deltas = _deltas(figures, present)
    else:
        under_way = UnderWay(record, now, place)
        if standing is EvaluationState.SIGNED and submission is not None:
            figures = Figures.from_json(submission.figures)
            body = EvaluationBody.from_json(submission.body)
            tasks, found = contents(under_way, submission, queries.findings(session, submission.id))
            verdicts, waiting = found, unfounded(tasks, found)
        else:
            figures = figures_of(session, now, place)
            body = _written(kept, submission)
            codes = {s.work.code: key for key, s in now.standings.items()}
            verdicts = parse_verdicts(body, codes)
            faults = narrative_faults(body.texts, record.frozen_version + 1)
            faults |= faults_of(session, under_way, [row.task for row in figures.tasks], verdicts)
        figures, hidden = _seen(actor, now, figures)
    lead = departments.get(record.department_id)
    open_now = standing is EvaluationState.SIGNED and shown is None
    author = record.author_id or 0
    others = actor.without_rights_of(author)
    may_write = reaches(actor, Permission.EVALUATION_WRITE, record, restricted)
    return Dossier(
        view=now.view,
        node=_node(place),
        kind=record.kind,
        state=standing,
        record=record,
        department=lead.name if lead else "",
        figures=figures,
        body=body,
        verdicts=verdicts,
        faults=faults,
        codes=tuple(sorted((s.work.code, s.work.title) for s in now.standings.values())),
        titles=_titles(now),
        frozen=shown,
        seals=seals,
        deltas=deltas,
        steps=_steps(session, now, record),
        unfounded=waiting,
        hidden=hidden,
        saved_by=person_name(now.people, kept.updated_by) if kept else "",
        saved_at=kept.updated_at if kept else None,
        draft_version=kept.version if kept else 0,
        may_write=may_write and not record.settled and shown is None,
        may_sign=reaches(actor, Permission.EVALUATION_SIGN, record, restricted),
        may_decide=open_now
        and author != actor.user_id
        and reaches(others, Permission.EVALUATION_DECIDE, record, restricted),
        may_recall=open_now and author == actor.user_id,
        may_correct=may_write and standing is EvaluationState.FROZEN and shown == seals[-1],
        may_manage=actor.may(Permission.EVALUATION_MANAGE),
        departments=tuple((found.department_id, found.name) for found in departments.values()),
    )


def _node(place: NodePlace) -> PlanNode:
    if place.node is None:
        raise ValueError("an evaluation is of a domain")
    return place.node


def _titles(portfolio: Portfolio) -> dict[int, str]:
    return {key: standing.work.title for key, standing in portfolio.standings.items()}


def _written(kept: Draft | None, submission: EvaluationSubmission | None) -> EvaluationBody:
    """What the form starts from: the draft, or what came back."""
    if kept is not None:
        return EvaluationBody.from_json(kept.body)
    return EvaluationBody.from_json(submission.body) if submission is not None else EvaluationBody()


def _seal(portfolio: Portfolio, seal: EvaluationSeal, submission: EvaluationSubmission) -> Seal:
    return Seal(
        submission_id=submission.id,
        version=submission.version,
        sha256=seal.sha256,
        intact=digest(seal.content) == seal.sha256,
        author=person_name(portfolio.people, submission.author_id),
        submitted_at=submission.submitted_at,
        director=person_name(portfolio.people, seal.signed_by),
        signed_at=seal.signed_at,
    )


def _frozen_verdicts(content: Mapping[str, list[Mapping[str, str]]], now: Portfolio) -> dict[int, Verdict]:
    codes = {standing.work.code: key for key, standing in now.standings.items()}
    return {
        int(row["project"]): Verdict(
            int(row["project"]),
            VerdictKind(row["verdict"]),
            row["reason"],
            codes.get(row["into"]),
            row["finding"],
        )
        for row in content["verdicts"]
    }


def _seen(actor: Actor, portfolio: Portfolio, figures: Figures) -> tuple[Figures, int]:
    """The rows of tasks within the actor's sight, and how many tasks are outside it."""
    visible = {r.work.project_id for r in portfolio.visible(actor.scope(Permission.PROJECT_READ))}
    tasks = tuple(row for row in figures.tasks if row.project_id in visible)
    seen = replace(
        figures,
        tasks=tasks,
        problems=tuple(row for row in figures.problems if row.project_id in visible),
        adjustments=tuple(row for row in figures.adjustments if row.project_id in visible),
        evidence=tuple(row for row in figures.evidence if row.project_id in visible),
    )
    return seen, len(figures.tasks) - len(tasks)


def _deltas(frozen: Figures, now: Figures) -> tuple[Delta, ...]:
    before, after = frozen.as_json(), now.as_json()
    tasks = differences(
        before["tasks"], after["tasks"], "project_id", "title", ("actual", "planned", "state")
    )
    figures = differences(before["indicators"], after["indicators"], "code", "name", ("latest", "target"))
    return tasks + figures


def _steps(session: Session, portfolio: Portfolio, record: EvaluationRecord) -> tuple[WorkflowStep, ...]:
    if record.submission_id is None:
        return ()
    found = workflow_queries.steps_of(session, queries.KIND, [record.submission_id], EVERYTHING_KNOWN)
    return tuple(
        WorkflowStep(State(s.state), person_name(portfolio.people, s.actor_id), s.decided_at, s.reason or "")
        for s in found
    )
