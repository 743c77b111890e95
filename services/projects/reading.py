"""Lists and pages of projects."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import Change
from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import projects as project_queries
from data_access.queries import workflow as workflow_queries
from domain.clock import day_of
from domain.errors import Invalid, NotFound
from domain.people import DepartmentLabel, PersonLabel
from domain.permissions import Actor, Permission, Scope
from domain.plan import PlanLabel, PlanView, Tree
from domain.projects.lights import Light, closed_year_shortfall
from domain.projects.reporting import (
    Month,
    ReportingRound,
    ReportingSignal,
    ReportingStatus,
    ReportRecord,
    reporting_signal,
    reporting_status,
    round_of_plan,
    rounds_between,
)
from domain.projects.rollup import RollUp, Standing, roll_up, stand
from domain.projects.views import (
    HistoryLine,
    MilestoneClaim,
    NodeLine,
    ProjectDetail,
    ProjectLine,
    ProjectListView,
    ProjectRecord,
    ReportView,
    SubmittedReport,
    WorkflowStep,
)
from domain.projects.work import Milestone, ProjectState, ProjectWork
from domain.workflow import State
from services.context import Context, Rules
from services.viewing import ViewRequest, open_view

__all__ = [
    "HistoryLine",
    "Light",
    "NodeLine",
    "Portfolio",
    "ProjectDetail",
    "ProjectFilter",
    "ProjectLine",
    "ProjectListView",
    "ReportView",
    "WorkFilter",
    "load_portfolio",
    "project_detail",
    "project_line",
    "project_list",
]

SIGNAL_MONTHS = 6
"""How far back a missed report is looked for when colouring the reporting status."""

_IN = (State.SUBMITTED, State.APPROVED)


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All projects of a plan at a point of view, with everything that lines are made from."""

    view: PlanView
    tree: Tree
    work: project_queries.Work
    records: tuple[ProjectRecord, ...]
    standings: Mapping[int, Standing]
    reports: Mapping[int, tuple[SubmittedReport, ...]]
    departments: Mapping[int, DepartmentLabel]
    people: Mapping[int, PersonLabel]
    round: ReportingRound
    rules: Rules

    def visible(self, scope: Scope) -> tuple[ProjectRecord, ...]:
        """The projects that a scope opens."""
        return tuple(r for r in self.records if covers(scope, r, self.tree))


def roll_up_for(standings: list[Standing], visible: Collection[int], rules: Rules) -> RollUp:
    """The roll-up of all work, the same for everybody, naming as the worst one that the reader may see."""
    rolled = roll_up(standings, rules.thresholds)
    if rolled.worst is None or rolled.worst.work.project_id in visible:
        return rolled
    opened = [standing for standing in standings if standing.work.project_id in visible]
    return replace(rolled, worst=roll_up(opened, rules.thresholds).worst)


def covers(scope: Scope, record: ProjectRecord, tree: Tree) -> bool:
    """Whether a scope opens a project: by its departments and the restriction of its node."""
    return scope.covers(record.departments, tree.is_restricted(record.node_id))


def load_portfolio(
    context: Context, session: Session, wanted: ViewRequest, project_code: str | None = None
) -> Portfolio:
    """Read all projects of the wanted plan (or the one with this code) with their standings and reports.

    Raises NotFound when there is no such plan or project.
    """
    view = open_view(context, session, wanted)
    plan_id, as_of = view.plan.plan_id, view.as_of
    project_id = None
    if project_code is not None:
        project_id = project_queries.project_id_by_code(session, plan_id, project_code)
        if project_id is None:
            raise NotFound(f"没有编号为“{project_code[:60]}”的项目，可能已被删除或编号有误。")
    tree = Tree(plan_queries.nodes(session, plan_id, as_of))
    work = project_queries.work_of_plan(session, plan_id, as_of, project_id)
    records = tuple(r for r in work.records(as_of.effective_on) if r.node_id in tree.by_id)
    standings = {
        r.work.project_id: stand(r.work, as_of.effective_on, context.rules.thresholds, view.plan.ends_on)
        for r in records
    }
    current = round_of_plan(context.today, context.rules.rounds, view.plan.ends_on)
    since = _months_back(current.month, SIGNAL_MONTHS)
    reports: dict[int, list[SubmittedReport]] = defaultdict(list)
    # What is due follows the clock and not the as-of: the reporting status always knows everything.
    for report in project_queries.submitted_reports(
        session, plan_id, view.latest_seq, str(since), project_id
    ):
        reports[report.project_id].append(report)
    return Portfolio(
        view=view,
        tree=tree,
        work=work,
        records=records,
        standings=standings,
        reports={key: tuple(value) for key, value in reports.items()},
        departments=people_queries.departments(session, as_of),
        people=people_queries.people(session),
        round=current,
        rules=context.rules,
    )


def _months_back(month: Month, count: int) -> Month:
    for _ in range(count):
        month = month.previous()
    return month


def report_required(work: ProjectWork, month: Month) -> bool:
    """Whether a project owes a report for a month.

    It does not when it was cancelled, is complete before the month, or starts after it. Paused work still
    reports, so that the reason stays fresh.
    """
    if work.state is ProjectState.CANCELLED:
        return False
    if work.planned_start is not None and work.planned_start > month.last_day:
        return False
    live = work.live_milestones
    if not live or all(m.due_on is None for m in live):
        return False
    return not all(m.completed_on is not None and m.completed_on < month.first_day for m in live)


def _record_of(
    work: ProjectWork, reports: Iterable[SubmittedReport], reporting_round: ReportingRound, plan: PlanLabel
) -> ReportRecord:
    month = reporting_round.month
    submitted = [day_of(r.submitted_at) for r in reports if r.month == str(month) and r.state in _IN]
    required = month >= Month.of(plan.starts_on) and report_required(work, month)
    return ReportRecord(reporting_round, min(submitted, default=None), required)


def status_of(
    work: ProjectWork, reports: Iterable[SubmittedReport], reporting_round: ReportingRound, view: PlanView
) -> ReportingStatus:
    """The reporting status of a project in a round; no month before the plan's first is owed."""
    record = _record_of(work, reports, reporting_round, view.plan)
    return reporting_status(record.round, record.submitted_on, view.today, record.required)


def current_status(portfolio: Portfolio, work: ProjectWork) -> ReportingStatus | None:
    """The reporting status in the present round; None when the page looks at another day.

    What is due follows the clock, and the terms of another day say nothing about what is due now.
    """
    if not portfolio.view.is_default:
        return None
    return status_of(work, portfolio.reports.get(work.project_id, ()), portfolio.round, portfolio.view)


def _current_signal(portfolio: Portfolio, work: ProjectWork) -> ReportingSignal:
    if not portfolio.view.is_default:
        return ReportingSignal.NONE
    last, rule, plan = portfolio.round.month, portfolio.rules.rounds, portfolio.view.plan
    first = max(_months_back(last, SIGNAL_MONTHS), Month.of(plan.starts_on))
    reports = portfolio.reports.get(work.project_id, ())
    history = [_record_of(work, reports, found, plan) for found in rounds_between(first, last, rule)]
    return reporting_signal(history, portfolio.view.today, rule)


def project_line(actor: Actor, portfolio: Portfolio, record: ProjectRecord) -> ProjectLine:
    """One project as lists show it to the actor."""
    work = record.work
    standing = portfolio.standings[work.project_id]
    reports = portfolio.reports.get(work.project_id, ())
    pending = [r for r in reports if r.state is State.SUBMITTED and r.author_id != actor.user_id]
    decidable = [r for r in pending if may_decide_on(actor, r.author_id, portfolio, record)]
    shown = (decidable or pending)[-1:]
    restricted = portfolio.tree.is_restricted(record.node_id)
    lead = portfolio.departments.get(record.lead_department_id or 0)
    return ProjectLine(
        project_id=work.project_id,
        code=work.code,
        title=work.title,
        node_id=record.node_id,
        work=work,
        progress=standing.progress,
        verdict=standing.verdict,
        reporting=current_status(portfolio, work),
        signal=_current_signal(portfolio, work),
        lead_department=lead.name if lead else "",
        lead_department_id=record.lead_department_id,
        director=_name(portfolio.people, record.director_id),
        owner=_name(portfolio.people, record.owner_id),
        last_reported_on=work.last_reported_on,
        pending_report_id=shown[0].report_id if shown else None,
        may_report=actor.scope(Permission.PROGRESS_WRITE).covers([record.lead_department_id], restricted),
        may_decide=bool(decidable),
        decidable=len(decidable),
    )


def may_decide_on(actor: Actor, author_id: int, portfolio: Portfolio, record: ProjectRecord) -> bool:
    """Whether the actor may decide on this person's report of a project.

    Not on their own, nor with the rights of the very person whose deputy they are.
    """
    scope = actor.without_rights_of(author_id).scope(Permission.PROGRESS_DECIDE)
    restricted = portfolio.tree.is_restricted(record.node_id)
    return author_id != actor.user_id and scope.covers([record.lead_department_id], restricted)


def _name(people: Mapping[int, PersonLabel], user_id: int | None) -> str:
    return people[user_id].name if user_id is not None and user_id in people else ""


class WorkFilter(StrEnum):
    """What a person may want to do with the projects listed."""

    OWN = "own"
    DUE = "due"
    DECIDE = "decide"


@dataclass(frozen=True, slots=True)
class ProjectFilter:
    """Which projects to list. Empty fields do not filter."""

    lights: frozenset[Light] = frozenset()
    node: str = ""
    department: int | None = None
    work: WorkFilter | None = None

    @classmethod
    def from_text(
        cls, lights: str = "", node: str = "", department: str = "", work: str = ""
    ) -> ProjectFilter:
        """The filter that an address asks for. Raises Invalid for words it does not know."""
        try:
            return cls(
                lights=frozenset(Light(word) for word in lights.split(",") if word),
                node=node,
                department=int(department) if department else None,
                work=WorkFilter(work) if work else None,
            )
        except ValueError:
            raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None

    def passes(self, line: ProjectLine, tree: Tree, actor: Actor) -> bool:
        """Whether a project belongs in the list."""
        if self.lights and line.verdict.light not in self.lights:
            return False
        if self.node and self.node not in {node.code for node in tree.path(line.node_id)}:
            return False
        if self.department is not None and line.lead_department_id != self.department:
            return False
        return self._fits_work(line, actor)

    def _fits_work(self, line: ProjectLine, actor: Actor) -> bool:
        match self.work:
            case WorkFilter.OWN:
                return line.lead_department_id in actor.departments
            case WorkFilter.DUE:
                owed = line.reporting in (ReportingStatus.DUE, ReportingStatus.MISSING)
                return owed and (line.may_report or not actor.may(Permission.PROGRESS_WRITE))
            case WorkFilter.DECIDE:
                return line.may_decide
        return True


def _no_node(code: str) -> str:
    return f"规划中没有编号为“{code[:40]}”的条目，请清除筛选后重新选择。"


def project_list(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: ProjectFilter | None = None
) -> ProjectListView:
    """The tree of the plan with every project the actor may see, and the roll-up of all work per node.

    Roll-ups count all work, so that a figure is the same for everybody; only rows are hidden. Raises
    NotFound when the filter names a node that is not there.
    """
    actor.require(Permission.PROJECT_READ)
    chosen = chosen or ProjectFilter()
    scope = actor.scope(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
    tree = portfolio.tree
    if chosen.node and chosen.node not in tree.by_code:
        raise NotFound(_no_node(chosen.node))
    standings: dict[int, list[Standing]] = defaultdict(list)
    for record in portfolio.records:
        for node in tree.path(record.node_id):
            standings[node.node_id].append(portfolio.standings[record.work.project_id])
    visible = [project_line(actor, portfolio, record) for record in portfolio.visible(scope)]
    branch = tree.by_code.get(chosen.node)
    opened = {node.node_id for line in visible for node in tree.path(line.node_id)}
    if branch and tree.is_restricted(branch.node_id) and not (scope.restricted or branch.node_id in opened):
        raise NotFound(_no_node(chosen.node))
    matching = [line for line in visible if chosen.passes(line, tree, actor)]
    lines: dict[int, list[ProjectLine]] = defaultdict(list)
    for line in matching:
        lines[line.node_id].append(line)
    shown = {node.node_id for line in matching for node in tree.path(line.node_id)}
    opened = {line.project_id for line in visible}
    nodes = tuple(
        NodeLine(
            node=node,
            depth=depth,
            roll_up=roll_up_for(standings[node.node_id], opened, context.rules),
            projects=tuple(lines[node.node_id]),
        )
        for node, depth in tree.walk()
        if node.node_id in shown
    )
    counts = Counter(line.verdict.light for line in visible)
    return ProjectListView(
        view=portfolio.view,
        round=portfolio.round,
        nodes=nodes,
        branch=branch,
        total=len(visible),
        matching=len(matching),
        light_counts={light: counts[light] for light in Light},
        departments=tuple((d.department_id, d.name) for d in portfolio.departments.values()),
        own_departments=actor.departments,
        may_report=actor.may(Permission.PROGRESS_WRITE),
        may_decide=actor.may(Permission.PROGRESS_DECIDE),
    )


def project_detail(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> ProjectDetail:
    """One project with its reports and history. Raises NotFound when it is outside the actor's scope."""
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted, code)
        record = visible_record(actor, portfolio)
        project_id = record.work.project_id
        known_at = portfolio.view.as_of.known_at
        reports = report_views(session, actor, portfolio, record)
        changes = project_queries.changes_of(session, project_id, known_at)
    restricted = portfolio.tree.is_restricted(record.node_id)
    return ProjectDetail(
        view=portfolio.view,
        line=project_line(actor, portfolio, record),
        path=portfolio.tree.path(record.node_id),
        supporting_departments=tuple(
            portfolio.departments[i].name
            for i in record.supporting_department_ids
            if i in portfolio.departments
        ),
        round=portfolio.round,
        reports=reports,
        past_shortfall=past_shortfall(record.work, portfolio.view),
        history=tuple(_history_line(change, portfolio) for change in changes),
        version=record.version,
        may_edit=actor.scope(Permission.PROJECT_EDIT).covers([record.lead_department_id], restricted),
        may_set_state=actor.scope(Permission.PROJECT_SET_STATE).covers(record.departments, restricted),
    )


def past_shortfall(work: ProjectWork, view: PlanView) -> tuple[Milestone, ...]:
    """What recurring work never reached in the years that are closed at the view; its light forgets them."""
    closed = range(view.plan.starts_on.year, min(view.as_of.effective_on, view.plan.ends_on).year)
    return tuple(milestone for year in closed for milestone in closed_year_shortfall(work, year))


def visible_record(actor: Actor, portfolio: Portfolio) -> ProjectRecord:
    """The one project of a single-project portfolio, if the actor may see it. Raises NotFound."""
    visible = portfolio.visible(actor.scope(Permission.PROJECT_READ))
    if not visible:
        raise NotFound("没有找到该项目：它可能在所选日期还不存在，或不在您的查看范围内。")
    return visible[0]


def report_views(
    session: Session, actor: Actor, portfolio: Portfolio, record: ProjectRecord
) -> tuple[ReportView, ...]:
    """All submitted reports of a project with claims and steps, the latest first, as known at the view."""
    project_id = record.work.project_id
    known_at = portfolio.view.as_of.known_at
    texts = project_queries.report_texts(session, project_id, known_at)
    claims: dict[int, list[MilestoneClaim]] = defaultdict(list)
    titles = {m.milestone_id: m.title for m in record.work.milestones}
    for claim in project_queries.claims(session, project_id, known_at):
        title = titles.get(claim.milestone_id, f"里程碑{claim.milestone_id}")
        claims[claim.report_id].append(MilestoneClaim(claim.milestone_id, title, claim.completion))
    steps: dict[int, list[WorkflowStep]] = defaultdict(list)
    for step in workflow_queries.steps_of(session, project_queries.REPORT, [t.id for t in texts], known_at):
        steps[step.subject_id].append(
            WorkflowStep(
                State(step.state), _name(portfolio.people, step.actor_id), step.decided_at, step.reason or ""
            )
        )
    views = []
    for text in texts:
        trail = tuple(steps[text.id])
        state = trail[-1].state if trail else State.SUBMITTED
        open_now = state is State.SUBMITTED and known_at == portfolio.view.latest_seq
        views.append(
            ReportView(
                report_id=text.id,
                month=text.month,
                number=text.number,
                effective_on=text.effective_on,
                author=_name(portfolio.people, text.author_id),
                submitted_at=text.submitted_at,
                state=state,
                achieved=text.achieved,
                problems=text.problems or "",
                next_steps=text.next_steps or "",
                claims=tuple(claims[text.id]),
                steps=trail,
                may_decide=open_now and may_decide_on(actor, text.author_id, portfolio, record),
                may_recall=open_now and text.author_id == actor.user_id,
            )
        )
    return tuple(views)


_NAMED = {"lead_department_id": "department", "director_id": "person", "owner_id": "person"}


def _history_line(change: Change, portfolio: Portfolio) -> HistoryLine:
    before: dict[str, Any] = change.before or {}
    after: dict[str, Any] = change.after or {}
    effective = after.get("effective_on")
    names = [name for name in after if name != "effective_on"]
    return HistoryLine(
        recorded_at=change.recorded_at,
        actor=_name(portfolio.people, change.actor_id) or "系统",
        action=change.action,
        effective_on=date.fromisoformat(effective) if effective else None,
        changes=tuple(
            (name, _in_words(name, before.get(name), portfolio), _in_words(name, after[name], portfolio))
            for name in names
        ),
    )


def _in_words(name: str, value: Any, portfolio: Portfolio) -> str:
    if value is None or value == "":
        return ""
    if name == "supporting_department_ids":
        return "、".join(portfolio.departments[i].name for i in value if i in portfolio.departments)
    if name == "lead_department_id":
        return portfolio.departments[value].name if value in portfolio.departments else str(value)
    if _NAMED.get(name) == "person":
        return _name(portfolio.people, value)
    return str(value)


def needs_attention(line: ProjectLine) -> bool:
    """Whether a line belongs in the list of what needs a director's eye."""
    return line.verdict.light in (Light.BEHIND, Light.WATCH)
