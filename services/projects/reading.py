"""Lists and pages of projects."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import Change
from data_access.queries import projects as project_queries
from data_access.queries import succession as succession_queries
from data_access.queries import workflow as workflow_queries
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.plan import PlanNode, PlanView, Tree
from domain.projects.lights import Light, closed_year_shortfall
from domain.projects.reporting import OWED, ReportingStatus
from domain.projects.views import (
    MilestoneClaim,
    NodeLine,
    ProjectDetail,
    ProjectLine,
    ProjectListView,
    ProjectRecord,
    ReportView,
)
from domain.projects.work import Milestone, ProjectWork
from domain.succession import Successor
from domain.trail import HistoryLine, WorkflowStep
from domain.workflow import State
from services.context import Context
from services.dictionaries import WORK_STOP_REASONS
from services.dictionaries import entries as dictionary_entries
from services.projects.evidence import evidence_of_project, evidence_of_reports
from services.projects.portfolio import (
    Portfolio,
    load_portfolio,
    may_decide_on,
    person_name,
    project_line,
    visible_record,
)
from services.projects.under_way import ProjectUnderWay
from services.viewing import ViewRequest

__all__ = [
    "HistoryLine",
    "Light",
    "NodeLine",
    "PlanNode",
    "ProjectDetail",
    "ProjectFilter",
    "ProjectLine",
    "ProjectListView",
    "ReportView",
    "ReportingStatus",
    "State",
    "Successor",
    "WorkFilter",
    "project_detail",
    "project_list",
]

MINE = "mine"
"""In an address: what the reader answers for."""


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
    director: int | None = None
    mine: bool = False
    """Only what the reader answers for as director."""

    @classmethod
    def from_text(
        cls, lights: str = "", node: str = "", department: str = "", work: str = "", director: str = ""
    ) -> ProjectFilter:
        """The filter that an address asks for. Raises Invalid for words it does not know."""
        try:
            return cls(
                lights=frozenset(Light(word) for word in lights.split(",") if word),
                node=node,
                department=int(department) if department else None,
                work=WorkFilter(work) if work else None,
                director=int(director) if director and director != MINE else None,
                mine=director == MINE,
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

    def answered_for(self, record: ProjectRecord, actor: Actor) -> bool:
        """Whether a project belongs in the list by the director who answers for it."""
        if self.mine and record.director_id != actor.user_id:
            return False
        return self.director is None or record.director_id == self.director

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
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
    return list_of(actor, portfolio, chosen or ProjectFilter())


def list_of(actor: Actor, portfolio: Portfolio, chosen: ProjectFilter) -> ProjectListView:
    """The tree that ``project_list`` shows, of a portfolio that was read already. Raises NotFound."""
    scope = actor.scope(Permission.PROJECT_READ)
    tree = portfolio.tree
    if chosen.node and chosen.node not in tree.by_code:
        raise NotFound(_no_node(chosen.node))
    records = portfolio.visible(scope)
    visible = [project_line(actor, portfolio, record) for record in records]
    answered = {r.work.project_id for r in records if chosen.answered_for(r, actor)}
    branch = tree.by_code.get(chosen.node)
    opened = {node.node_id for line in visible for node in tree.path(line.node_id)}
    if branch and tree.is_restricted(branch.node_id) and not (scope.restricted or branch.node_id in opened):
        raise NotFound(_no_node(chosen.node))
    matching = [line for line in visible if line.project_id in answered and chosen.passes(line, tree, actor)]
    lines: dict[int, list[ProjectLine]] = defaultdict(list)
    for line in matching:
        lines[line.node_id].append(line)
    shown = {node.node_id for line in matching for node in tree.path(line.node_id)}
    opened = {line.project_id for line in visible}
    figures = portfolio.node_figures()
    nodes = tuple(
        NodeLine(
            node=node,
            depth=depth,
            roll_up=portfolio.roll_up_below(node.node_id, opened),
            projects=tuple(lines[node.node_id]),
            figures=figures.get(node.node_id),
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
        directed=sum(r.director_id is not None and r.director_id == actor.user_id for r in records),
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
        reasons = dictionary_entries(session, WORK_STOP_REASONS, portfolio.view.as_of)
        restricted = portfolio.tree.is_restricted(record.node_id)
        under_way = ProjectUnderWay(portfolio.view, record, restricted)
        evidence = evidence_of_project(context, session, actor, under_way)
        carried_from, carried_to = succession_queries.links_of(session, project_id)
        months = {report.month for report in reports}
        report_evidence = evidence_of_reports(context, session, project_id, months, portfolio.view.as_of)
    reason_names = {entry.code: entry.label for entry in reasons}
    line = project_line(actor, portfolio, record)
    return ProjectDetail(
        view=portfolio.view,
        line=line,
        path=portfolio.tree.path(record.node_id),
        supporting_departments=tuple(
            portfolio.departments[i].name
            for i in record.supporting_department_ids
            if i in portfolio.departments
        ),
        round=portfolio.round,
        reports=reports,
        past_shortfall=past_shortfall(record.work, portfolio.view),
        history=tuple(_history_line(change, portfolio, reason_names) for change in changes),
        version=record.version,
        carried_from=carried_from,
        carried_to=carried_to,
        may_edit=actor.scope(Permission.PROJECT_EDIT).covers_departments(
            [record.lead_department_id], restricted
        ),
        may_set_state=actor.scope(Permission.PROJECT_SET_STATE).covers_departments(
            record.departments, restricted
        ),
        state_category=reason_names.get(record.work.state_category or "", ""),
        stop_reasons=tuple(entry for entry in reasons if entry.active),
        may_raise_problems=portfolio.view.is_default
        and actor.scope(Permission.RISK_WRITE).covers_departments([record.lead_department_id], restricted),
        may_press=line.reporting in OWED
        and not portfolio.round.locked
        and actor.scope(Permission.PROGRESS_PRESS).covers_departments(
            [record.lead_department_id], restricted
        ),
        evidence=evidence,
        report_evidence=report_evidence,
    )


def past_shortfall(work: ProjectWork, view: PlanView) -> tuple[Milestone, ...]:
    """What recurring work never reached in the years that are closed at the view; its light forgets them."""
    closed = range(view.plan.starts_on.year, min(view.as_of.effective_on, view.plan.ends_on).year)
    return tuple(milestone for year in closed for milestone in closed_year_shortfall(work, year))


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
                State(step.state),
                person_name(portfolio.people, step.actor_id),
                step.decided_at,
                step.reason or "",
            )
        )
    returned = [key for key, trail in steps.items() if trail[-1].state is State.RETURNED]
    remarks = workflow_queries.remarks_of(session, project_queries.REPORT, returned, known_at)
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
                author=person_name(portfolio.people, text.author_id),
                submitted_at=text.submitted_at,
                state=state,
                achieved=text.achieved,
                problems=text.problems or "",
                next_steps=text.next_steps or "",
                claims=tuple(claims[text.id]),
                steps=trail,
                may_decide=open_now and may_decide_on(actor, text.author_id, portfolio, record),
                may_recall=open_now and text.author_id == actor.user_id,
                remarks=remarks.get(text.id, {}),
            )
        )
    return tuple(views)


_UNTOLD = frozenset({"effective_on", "sha256", "size", "request"})
"""What the ledger keeps of a change and a history does not spell out."""
_NAMED = {"lead_department_id": "department", "director_id": "person", "owner_id": "person"}


def _history_line(change: Change, portfolio: Portfolio, reasons: Mapping[str, str]) -> HistoryLine:
    before: dict[str, Any] = change.before or {}
    after: dict[str, Any] = change.after or {}
    effective = after.get("effective_on")
    names = [name for name in after if name not in _UNTOLD]
    return HistoryLine(
        recorded_at=change.recorded_at,
        actor=person_name(portfolio.people, change.actor_id) or "系统",
        action=change.action,
        effective_on=date.fromisoformat(effective) if effective else None,
        changes=tuple(
            (
                name,
                _in_words(name, before.get(name), portfolio, reasons),
                _in_words(name, after[name], portfolio, reasons),
            )
            for name in names
        ),
    )


def _in_words(name: str, value: Any, portfolio: Portfolio, reasons: Mapping[str, str]) -> str:
    if value is None or value == "":
        return ""
    if name == "state_category":
        return reasons.get(value, str(value))
    if name == "supporting_department_ids":
        return "、".join(portfolio.departments[i].name for i in value if i in portfolio.departments)
    if name == "lead_department_id":
        return portfolio.departments[value].name if value in portfolio.departments else str(value)
    if _NAMED.get(name) == "person":
        return person_name(portfolio.people, value)
    return str(value)
