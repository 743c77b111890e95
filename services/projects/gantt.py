"""The projects of a plan as a Gantt chart: the list of projects, and what is drawn of each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import dependencies as dependency_queries
from domain.permissions import Actor, Permission
from domain.projects.dependencies import Dependency, stand_to
from domain.projects.gantt import (
    GanttAxis,
    GanttBar,
    GanttChart,
    GanttLink,
    GanttMark,
    GanttView,
    MarkState,
    OutsideLink,
    axis_for,
    drawn_bar,
    mark_state,
)
from domain.projects.work import Milestone, ProjectState, ProjectWork
from services.context import Context
from services.projects.portfolio import Portfolio, covers, load_portfolio
from services.projects.reading import ProjectFilter, list_of
from services.viewing import ViewRequest

__all__ = ["GanttAxis", "GanttBar", "GanttView", "MarkState", "gantt", "gantt_bars"]


def gantt(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: ProjectFilter | None = None
) -> GanttView:
    """The project list as ``project_list`` gives it, with what the chart draws of every row.

    The chart of a whole plan is kept as its portfolio is; filters choose from it, and zoom is no matter of
    the server's: the same days serve every scale. Raises NotFound.
    """
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
        view = portfolio.view
        kept = context.database.kept_for(session)
        chart = kept.get(("gantt", view.place), view.plan_state, lambda: _chart(session, portfolio))
    listed = list_of(actor, portfolio, chosen or ProjectFilter())
    return GanttView(listed, chart, _seen(actor, portfolio, chart))


def _chart(session: Session, portfolio: Portfolio) -> GanttChart:
    view = portfolio.view
    bars = gantt_bars(portfolio, dependency_queries.of_plan(session, view.plan.plan_id, view.as_of))
    last = max((bar.ends_on for bar in bars.values() if bar.ends_on is not None), default=None)
    axis = axis_for(view.plan, last, view.today, view.as_of.effective_on)
    return GanttChart(
        axis,
        {code: drawn_bar(bar, axis) for code, bar in bars.items()},
        {code: bar.outside for code, bar in bars.items() if bar.outside},
    )


def _seen(actor: Actor, portfolio: Portfolio, chart: GanttChart) -> dict[str, tuple[OutsideLink, ...]]:
    """The links from other projects, but for those that come from work the actor may not see."""
    named = {link.project_code for links in chart.outside.values() for link in links}
    scope = actor.scope(Permission.PROJECT_READ)
    open_to = {
        record.work.code
        for record in portfolio.records
        if record.work.code in named and covers(scope, record, portfolio.tree)
    }
    return {
        code: tuple(link for link in links if link.project_code in open_to)
        for code, links in chart.outside.items()
    }


def gantt_bars(portfolio: Portfolio, dependencies: Iterable[Dependency]) -> dict[str, GanttBar]:
    """The bars of all projects and nodes of a plan, by code."""
    on = portfolio.view.as_of.effective_on
    owners = {
        milestone.milestone_id: (record.work, milestone)
        for record in portfolio.records
        for milestone in record.work.milestones
    }
    waits: dict[int, list[Dependency]] = defaultdict(list)
    for dependency in dependencies:
        if dependency.successor_id in owners and dependency.predecessor_id in owners:
            waits[dependency.successor_id].append(dependency)
    bars = {record.work.code: _bar(record.work, waits, owners, on) for record in portfolio.records}
    return {**bars, **_spans(portfolio, bars)}


def _bar(
    work: ProjectWork,
    waits: Mapping[int, list[Dependency]],
    owners: Mapping[int, tuple[ProjectWork, Milestone]],
    on: date,
) -> GanttBar:
    dated = sorted(
        ((m.due_on, m) for m in work.milestones if m.live and m.due_on is not None),
        key=lambda pair: (pair[0], pair[1].position),
    )
    places = {milestone.milestone_id: place for place, (_, milestone) in enumerate(dated)}
    marks = tuple(_mark(due_on, milestone, waits, owners, on) for due_on, milestone in dated)
    links: list[GanttLink] = []
    outside: list[OutsideLink] = []
    for _, milestone in dated:
        after = places[milestone.milestone_id]
        for dependency in waits.get(milestone.milestone_id, ()):
            owner, before = owners[dependency.predecessor_id]
            if before.milestone_id in places:
                links.append(GanttLink(places[before.milestone_id], after, dependency.lag_days))
            elif owner is not work:
                outside.append(OutsideLink(after, owner.code, before.title, dependency.lag_days))
    first = dated[0][0] if dated else None
    last = dated[-1][0] if dated else None
    return GanttBar(
        starts_on=work.planned_start or first,
        ends_on=max((day for day in (work.planned_finish, last) if day is not None), default=None),
        paused_on=work.state_since if work.state is ProjectState.PAUSED else None,
        marks=marks,
        links=tuple(links),
        outside=tuple(outside),
    )


def _mark(
    due_on: date,
    milestone: Milestone,
    waits: Mapping[int, list[Dependency]],
    owners: Mapping[int, tuple[ProjectWork, Milestone]],
    on: date,
) -> GanttMark:
    standings = (
        stand_to(owners[dependency.predecessor_id][1], milestone, dependency.lag_days, on)
        for dependency in waits.get(milestone.milestone_id, ())
    )
    moved = milestone.baseline_due_on is not None and milestone.baseline_due_on != due_on
    return GanttMark(
        milestone_id=milestone.milestone_id,
        title=milestone.title,
        due_on=due_on,
        moved_from=milestone.baseline_due_on if moved else None,
        state=mark_state(milestone, on),
        completion=milestone.completion,
        alarms=tuple(standing for standing in standings if standing.alarming),
    )


def _spans(portfolio: Portfolio, bars: Mapping[str, GanttBar]) -> dict[str, GanttBar]:
    """The bars of nodes: from the first day to the last of all work at or below them."""
    starts: dict[int, date] = {}
    ends: dict[int, date] = {}
    for record in portfolio.records:
        bar = bars[record.work.code]
        for node in portfolio.tree.path(record.node_id):
            if bar.starts_on is not None:
                starts[node.node_id] = min(starts.get(node.node_id, bar.starts_on), bar.starts_on)
            if bar.ends_on is not None:
                ends[node.node_id] = max(ends.get(node.node_id, bar.ends_on), bar.ends_on)
    return {
        node.code: GanttBar(starts.get(node.node_id), ends.get(node.node_id))
        for node, _ in portfolio.tree.walk()
    }
