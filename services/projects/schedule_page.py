"""期限: a project's dates with their baseline, requests and every revision; asking from its page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise

from sqlalchemy.orm import Session

from data_access.queries import projects as project_queries
from data_access.queries import scheduling as queries
from data_access.queries import workflow as workflow_queries
from data_access.queries.scheduling import RequestRow
from domain.bitemporal import Version
from domain.errors import Invalid
from domain.permissions import Actor, Permission
from domain.projects.scheduling import (
    DueRevision,
    MilestoneSchedule,
    Move,
    RequestView,
    SchedulePage,
    obstacle,
)
from domain.projects.views import ProjectRecord
from domain.projects.work import ProjectState
from domain.trail import WorkflowStep
from domain.workflow import Action, State
from services import workflow
from services.context import Context
from services.projects.amending import terms_in_force
from services.projects.editing import SavedTerms, save_terms
from services.projects.portfolio import Portfolio, load_portfolio, person_name, project_line, visible_record
from services.projects.scheduling import KIND, decides_at_once, moves_of
from services.projects.under_way import ProjectUnderWay, load_project
from services.viewing import ViewRequest

__all__ = [
    "Action",
    "DueRevision",
    "MilestoneSchedule",
    "Move",
    "RequestView",
    "SavedTerms",
    "SchedulePage",
    "State",
    "ask_for_move",
    "decide_request",
    "schedule_page",
]


def decide_request(
    context: Context, actor: Actor, request_id: int, action: Action, reason: str = ""
) -> State:
    """Approve, return or recall a request (see ``services.workflow``); approval moves the dates."""
    return workflow.decide(context, actor, KIND.name, request_id, action, reason)


def ask_for_move(
    context: Context,
    actor: Actor,
    project_id: int,
    version: int,
    milestone_id: int,
    wanted_on: date,
    reason: str,
) -> SavedTerms:
    """Ask to move one due date, or move it at once where the decision is the actor's own.

    Raises Invalid for the date in force or no reason, Conflict when the terms changed after ``version``,
    Forbidden, NotFound.
    """
    actor.require(Permission.PROJECT_EDIT)
    with context.database.reading() as session:
        record = load_project(context, session, actor, project_id).record
    # What was read here is what is written against: the version says so.
    chosen = next((m for m in record.work.milestones if m.milestone_id == milestone_id), None)
    if chosen is None:
        raise Invalid("里程碑与本项目不符，请刷新页面后重试。")
    if chosen.due_on == wanted_on:
        message = f"新的期限与现在的期限 {wanted_on.isoformat()} 相同，请填写要改到的日期。"
        raise Invalid(message, {"wanted_on": message})
    if not reason.strip():
        raise Invalid("请写明调整期限的原因，供馆领导审批。", {"reason": "必填"})
    terms = terms_in_force(record)
    milestones = tuple(
        replace(m, due_on=wanted_on, reason=reason) if m.milestone_id == milestone_id else m
        for m in terms.milestones
    )
    return save_terms(context, actor, project_id, version, replace(terms, milestones=milestones))


def schedule_page(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> SchedulePage:
    """The dates of the project with this code. Raises NotFound when it is outside the actor's scope."""
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted, code)
        record = visible_record(actor, portfolio)
        known_at = portfolio.view.as_of.known_at
        rows = queries.requests_of_project(session, record.work.project_id, known_at)
        project = ProjectUnderWay(portfolio.view, record, portfolio.tree.is_restricted(record.node_id))
        requests = _requests(session, actor, portfolio, project, rows)
        revisions = _revisions(session, portfolio, record, rows)
        confirmed = any(
            version.values["kind_confirmed"]
            for version in project_queries.project_history(session, record.work.project_id)
            if version.seq <= known_at
        )
    waiting = {m.milestone_id: m for r in requests if r.state is State.SUBMITTED for m in r.moves}
    now = portfolio.view.is_default
    return SchedulePage(
        view=portfolio.view,
        line=project_line(actor, portfolio, record),
        path=portfolio.tree.path(record.node_id),
        version=record.version,
        milestones=tuple(MilestoneSchedule(m, waiting.get(m.milestone_id)) for m in record.work.milestones),
        requests=requests,
        revisions=revisions,
        agreed=confirmed,
        may_ask=now
        and record.work.state is not ProjectState.CANCELLED
        and project.opened_by(actor, Permission.PROJECT_EDIT),
        at_once=decides_at_once(actor, project),
    )


def _requests(
    session: Session,
    actor: Actor,
    portfolio: Portfolio,
    project: ProjectUnderWay,
    rows: tuple[RequestRow, ...],
) -> tuple[RequestView, ...]:
    """The requests with their moves and steps, the latest first."""
    ids = [row.request_id for row in rows]
    items = queries.items(session, ids)
    steps: dict[int, list[WorkflowStep]] = defaultdict(list)
    known_at = portfolio.view.as_of.known_at
    for step in workflow_queries.steps_of(session, queries.REQUEST, ids, known_at) if ids else ():
        steps[step.subject_id].append(
            WorkflowStep(
                State(step.state),
                person_name(portfolio.people, step.actor_id),
                step.decided_at,
                step.reason or "",
            )
        )
    titles = {m.milestone_id: m.title for m in project.record.work.milestones}
    views = []
    for row in reversed(rows):
        moves = moves_of(items.get(row.request_id, ()), titles)
        open_now = row.state is State.SUBMITTED and portfolio.view.is_default
        judge = actor.without_rights_of(row.author_id)
        views.append(
            RequestView(
                request_id=row.request_id,
                number=row.number,
                author=person_name(portfolio.people, row.author_id),
                submitted_at=row.submitted_at,
                state=row.state,
                moves=moves,
                steps=tuple(steps[row.request_id]),
                obstacle=obstacle(moves, project.record.work) if open_now else "",
                may_decide=open_now
                and row.author_id != actor.user_id
                and project.opened_by(judge, Permission.SCHEDULE_DECIDE),
                may_recall=open_now and row.author_id == actor.user_id,
            )
        )
    return tuple(views)


def _revisions(
    session: Session, portfolio: Portfolio, record: ProjectRecord, rows: tuple[RequestRow, ...]
) -> tuple[DueRevision, ...]:
    """Every due date that replaced another at the point of view, the latest first."""
    view = portfolio.view.as_of
    found: list[tuple[str, Version, Version]] = []
    histories = project_queries.milestone_histories(session, record.work.project_id)
    titles = {m.milestone_id: m.title for m in record.work.milestones}
    for milestone_id, versions in histories.items():
        in_force: dict[date, Version] = {}
        for version in sorted(versions, key=lambda v: (v.effective_on, v.seq)):
            if version.effective_on <= view.effective_on and version.seq <= view.known_at:
                in_force[version.effective_on] = version
        ordered = [in_force[day] for day in sorted(in_force)]
        dated = False
        for before, after in pairwise(ordered):
            # The first date there ever was replaces nothing: it is the baseline.
            dated = dated or before.values["due_on"] is not None
            if dated and before.values["due_on"] != after.values["due_on"]:
                found.append((titles.get(milestone_id, ""), before, after))
    changes = queries.changes(session, {after.seq for _, _, after in found})
    authors: Mapping[int, int] = {row.request_id: row.author_id for row in rows}
    revisions = []
    for title, before, after in found:
        change = changes[after.seq]
        asked = (change.after or {}).get("request")
        revisions.append(
            DueRevision(
                title=title,
                effective_on=after.effective_on,
                recorded_at=change.recorded_at,
                before=_day(before.values["due_on"]),
                after=_day(after.values["due_on"]),
                reason=str(after.values["reason"] or ""),
                decided_by=person_name(portfolio.people, change.actor_id) or "系统",
                asked_by=person_name(portfolio.people, authors.get(asked)) if asked is not None else "",
            )
        )
    return tuple(sorted(revisions, key=lambda r: (r.effective_on, r.title), reverse=True))


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None
