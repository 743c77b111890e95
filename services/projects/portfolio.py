"""The projects of a plan at a point of view, with what every list, page and figure is made from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import projects as project_queries
from data_access.queries import risks as risk_queries
from domain.clock import day_of
from domain.errors import NotFound
from domain.indicators.views import NodeFigures
from domain.people import DepartmentLabel, PersonLabel
from domain.periods import Month
from domain.permissions import Actor, Permission, Scope
from domain.plan import PlanLabel, PlanView, Tree
from domain.projects.lights import Light
from domain.projects.overrides import shown_override
from domain.projects.reporting import (
    ReportingSignal,
    ReportingStatus,
    ReportRecord,
    reporting_signal,
    reporting_status,
)
from domain.projects.rollup import RollUp, Standing, roll_up, stand
from domain.projects.trend import ProjectTrack
from domain.projects.views import (
    ProjectLine,
    ProjectRecord,
    SubmittedReport,
)
from domain.projects.work import ProjectState, ProjectWork, WorkKind
from domain.risks.awaiting import AwaitingProblem
from domain.rounds import ReportingRound
from domain.workflow import State
from services.context import Context, Rules
from services.indicators.figures import PlanFigures, load_figures, no_figures
from services.settings import rules_of_view
from services.viewing import ViewRequest, open_view

SIGNAL_MONTHS = 6
"""How far back a missed report is looked for when colouring the reporting status."""

_T = TypeVar("_T")
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
    figures: PlanFigures
    awaiting: tuple[AwaitingProblem, ...] = ()
    """The problems that wait for a director, of any plan."""
    _reckoned: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, name: str, reckon: Callable[[], _T]) -> _T:
        """What follows from the portfolio alone and for everybody, reckoned when it is first asked for.

        Portfolios outlive the request that read them: two requests may both reckon it, to the same result.
        """
        if name not in self._reckoned:
            self._reckoned[name] = reckon()
        found: _T = self._reckoned[name]
        return found

    def seen_from(self, view: PlanView) -> Portfolio:
        """The same portfolio at a view that differs by nothing that concerns it.

        What is read beside it, such as the network, is read with all that is known by now.
        """
        return replace(self, view=view, figures=replace(self.figures, view=view))

    def track(self, record: ProjectRecord, days: Sequence[date]) -> ProjectTrack:
        """The course of a project for curves on these days: of its indicator, or of its milestones."""
        node_code = self.tree.by_id[record.node_id].code
        return self.figures.track(record.work, node_code, days) or self.work.track(record)

    def node_figures(self) -> Mapping[int | None, NodeFigures]:
        """The indicators with targets at or below each node; below None, of the whole plan."""
        places = {r.work.code: r.node_id for r in self.records}
        return self.once("node figures", lambda: self.figures.of_nodes(self.tree, places))

    def standings_below(self) -> Mapping[int | None, Sequence[Standing]]:
        """How all work at or below each node stands; below None, all work of the plan."""
        return self.once("standings below", self._standings_below)

    def _standings_below(self) -> dict[int | None, list[Standing]]:
        grouped: dict[int | None, list[Standing]] = defaultdict(list)
        for record in self.records:
            for node_id in (None, *(node.node_id for node in self.tree.path(record.node_id))):
                grouped[node_id].append(self.standings[record.work.project_id])
        return grouped

    def roll_up_below(self, node_id: int | None, visible: Collection[int]) -> RollUp:
        """The roll-up of all work at or below a node, naming as the worst one that the reader may see."""
        below = self.standings_below().get(node_id, ())
        thresholds = self.rules.thresholds
        rolled = self.once(f"roll-up {node_id}", lambda: roll_up(below, thresholds))
        if rolled.worst is None or rolled.worst.work.project_id in visible:
            return rolled
        opened = [standing for standing in below if standing.work.project_id in visible]
        return replace(rolled, worst=roll_up(opened, thresholds).worst)

    def visible(self, scope: Scope) -> tuple[ProjectRecord, ...]:
        """The projects that a scope opens."""
        return tuple(r for r in self.records if covers(scope, r, self.tree))


def covers(scope: Scope, record: ProjectRecord, tree: Tree) -> bool:
    """Whether a scope opens a project: by its departments and the restriction of its node."""
    return scope.covers_departments(record.departments, tree.is_restricted(record.node_id))


def load_portfolio(
    context: Context,
    session: Session,
    wanted: ViewRequest,
    project_code: str | None = None,
    months: int = SIGNAL_MONTHS,
) -> Portfolio:
    """Read all projects of the wanted plan (or the one with this code) with their standings and reports.

    Reports are those of the present round and of so many ``months`` before it. The projects of a whole plan
    are kept until something that may concern them is recorded. Raises NotFound when there is no such plan or
    project.
    """
    view = open_view(context, session, wanted)
    if project_code is not None:
        return _read(context, session, view, project_code, months)
    key = ("portfolio", view.place, context.rules.thresholds, context.rules.rounds, months)
    kept = context.database.kept_for(session)
    found = kept.get(key, view.plan_state, lambda: _read(context, session, view, None, months))
    return found.seen_from(view)


def _read(
    context: Context, session: Session, view: PlanView, project_code: str | None, months: int
) -> Portfolio:
    plan_id, as_of = view.plan.plan_id, view.as_of
    rules = rules_of_view(context, view)
    project_id = None
    if project_code is not None:
        project_id = project_queries.project_id_by_code(session, plan_id, project_code)
        if project_id is None:
            raise NotFound(f"没有编号为“{project_code[:60]}”的项目，可能已被删除或编号有误。")
    nodes, awaiting = plan_queries.nodes_with(session, plan_id, as_of, risk_queries.awaiting())
    tree = Tree(nodes)
    work = project_queries.work_of_plan(session, plan_id, as_of, project_id)
    records = tuple(r for r in work.records(as_of.effective_on) if r.node_id in tree.by_id)
    by_figures = any(record.work.kind is WorkKind.INDICATOR for record in records)
    # The page of one project asks for indicators only where it may move by one.
    read = load_figures if project_code is None or by_figures else no_figures
    figures = read(session, view, rules.thresholds)
    standings = standings_of(view, tree, records, figures, rules)
    current = view.calendar.of_plan(view.today, view.plan.ends_on)
    since = current.month.shift(-months)
    reports: dict[int, list[SubmittedReport]] = defaultdict(list)
    # What is due follows the clock and not the as-of: the reporting status always knows everything.
    for report in project_queries.submitted_reports(
        session, plan_id, view.latest_seq, str(since), project_id
    ):
        reports[report.project_id].append(report)
    departments, people = people_queries.labels(session, as_of)
    return Portfolio(
        view=view,
        tree=tree,
        work=work,
        records=records,
        standings=standings,
        reports={key: tuple(value) for key, value in reports.items()},
        departments=departments,
        people=people,
        round=current,
        rules=rules,
        figures=figures,
        awaiting=risk_queries.unpack(awaiting),
    )


def standings_of(
    view: PlanView, tree: Tree, records: Iterable[ProjectRecord], figures: PlanFigures, rules: Rules
) -> dict[int, Standing]:
    """How projects stand at a point of view by some rules, by id; what moves by indicators goes by them."""
    return {
        r.work.project_id: figures.moved(
            stand(r.work, view.as_of.effective_on, rules.thresholds, view.plan.ends_on),
            tree.by_id[r.node_id].code,
        )
        for r in records
    }


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
    return _lines(portfolio)[work.project_id].reporting


def _reporting(
    portfolio: Portfolio, work: ProjectWork, rounds: Iterable[ReportingRound]
) -> tuple[ReportingStatus | None, ReportingSignal]:
    """The status in the present round, the last of ``rounds``, and the signal over all of them."""
    view = portfolio.view
    if not view.is_default:
        return None, ReportingSignal.NONE
    reports = portfolio.reports.get(work.project_id, ())
    history = [_record_of(work, reports, found, view.plan) for found in rounds]
    return history[-1].status(view.today), reporting_signal(history, view.today, view.calendar)


def report_records(portfolio: Portfolio, work: ProjectWork, months: int) -> tuple[ReportRecord, ...]:
    """The rounds of the present month and of so many before it, with when a project's report came.

    The portfolio must have been read for as many months.
    """
    last, calendar, plan = portfolio.round.month, portfolio.view.calendar, portfolio.view.plan
    first = max(last.shift(-months), Month.of(plan.starts_on))
    reports = portfolio.reports.get(work.project_id, ())
    return tuple(_record_of(work, reports, found, plan) for found in calendar.between(first, last))


def _lines(portfolio: Portfolio) -> Mapping[int, ProjectLine]:
    """Every project as lists show it to nobody in particular."""
    return portfolio.once("lines", lambda: _neutral_lines(portfolio))


def _neutral_lines(portfolio: Portfolio) -> dict[int, ProjectLine]:
    last, calendar, plan = portfolio.round.month, portfolio.view.calendar, portfolio.view.plan
    first = min(max(last.shift(-SIGNAL_MONTHS), Month.of(plan.starts_on)), last)
    rounds = calendar.between(first, last)
    return {record.work.project_id: _neutral_line(portfolio, record, rounds) for record in portfolio.records}


def _neutral_line(
    portfolio: Portfolio, record: ProjectRecord, rounds: Iterable[ReportingRound]
) -> ProjectLine:
    work = record.work
    standing = portfolio.standings[work.project_id]
    lead = portfolio.departments.get(record.lead_department_id or 0)
    reporting, signal = _reporting(portfolio, work, rounds)
    on = portfolio.view.as_of.effective_on
    override = shown_override(record.override, standing.verdict.light, on)
    return ProjectLine(
        project_id=work.project_id,
        code=work.code,
        title=work.title,
        node_id=record.node_id,
        work=work,
        progress=standing.progress,
        verdict=standing.verdict,
        reporting=reporting,
        signal=signal,
        lead_department=lead.name if lead else "",
        lead_department_id=record.lead_department_id,
        director=person_name(portfolio.people, record.director_id),
        owner=person_name(portfolio.people, record.owner_id),
        last_reported_on=work.last_reported_on,
        pending_report_id=None,
        may_report=False,
        may_decide=False,
        decidable=0,
        override=override,
        override_by=person_name(portfolio.people, override.author_id) if override else "",
        figure=portfolio.figures.driving_figure(work, portfolio.tree.by_id[record.node_id].code),
    )


def project_line(actor: Actor, portfolio: Portfolio, record: ProjectRecord) -> ProjectLine:
    """One project as lists show it to the actor."""
    reports = portfolio.reports.get(record.work.project_id, ())
    pending = [r for r in reports if r.state is State.SUBMITTED and r.author_id != actor.user_id]
    decidable = [r for r in pending if may_decide_on(actor, r.author_id, portfolio, record)]
    shown = (decidable or pending)[-1:]
    restricted = portfolio.tree.is_restricted(record.node_id)
    return replace(
        _lines(portfolio)[record.work.project_id],
        pending_report_id=shown[0].report_id if shown else None,
        may_report=actor.scope(Permission.PROGRESS_WRITE).covers_departments(
            [record.lead_department_id], restricted
        ),
        may_decide=bool(decidable),
        decidable=len(decidable),
        order=record.order if portfolio.view.is_default else None,
    )


def may_decide_on(actor: Actor, author_id: int, portfolio: Portfolio, record: ProjectRecord) -> bool:
    """Whether the actor may decide on this person's report of a project.

    Not on their own, nor with the rights of the very person whose deputy they are.
    """
    scope = actor.without_rights_of(author_id).scope(Permission.PROGRESS_DECIDE)
    restricted = portfolio.tree.is_restricted(record.node_id)
    return author_id != actor.user_id and scope.covers_departments([record.lead_department_id], restricted)


def person_name(people: Mapping[int, PersonLabel], user_id: int | None) -> str:
    """What a person is called; empty for nobody."""
    return people[user_id].name if user_id is not None and user_id in people else ""


def visible_record(actor: Actor, portfolio: Portfolio) -> ProjectRecord:
    """The one project of a single-project portfolio, if the actor may see it. Raises NotFound."""
    visible = portfolio.visible(actor.scope(Permission.PROJECT_READ))
    if not visible:
        raise NotFound("没有找到该项目：它可能在所选日期还不存在，或不在您的查看范围内。")
    return visible[0]


def needs_attention(line: ProjectLine) -> bool:
    """Whether a line belongs in the list of what needs a director's eye.

    By the computed light or by the one a person set: a hand may raise an alarm and never hides one.
    """
    told = {line.verdict.light, *([line.override.light] if line.override else [])}
    return not told.isdisjoint((Light.BEHIND, Light.WATCH))
