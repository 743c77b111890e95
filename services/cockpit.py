"""The morning page: where the plan stands, who is stuck, what to attend to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from domain.indicators.definition import Subject
from domain.indicators.views import ElementKind, NodeFigures
from domain.permissions import Actor, Permission, Scope, ScopeKind
from domain.plan import NodeLevel, PlanNode
from domain.projects.lights import Light, severity_rank
from domain.projects.reporting import ReportingStatus
from domain.projects.rollup import Standing, worst_first
from domain.projects.trend import ProjectTrack, trend
from domain.projects.views import CockpitView, DomainStanding, ProjectLine, ProjectRecord, TopicTrack
from domain.projects.work import ProjectState
from services.context import Context
from services.projects.curves import curve, month_ends
from services.projects.portfolio import (
    Portfolio,
    current_status,
    load_portfolio,
    needs_attention,
    project_line,
    roll_up_for,
)
from services.viewing import ViewRequest

__all__ = [
    "CockpitView",
    "DomainStanding",
    "ElementKind",
    "Light",
    "NodeFigures",
    "ProjectLine",
    "Subject",
    "cockpit",
    "severity_rank",
]

ATTENTION_LIMIT = 7
TREND_MONTHS = 6


def cockpit(context: Context, actor: Actor, wanted: ViewRequest) -> CockpitView:
    """Everything the cockpit shows, in one reading.

    Figures are of the whole plan for everybody who may open the cockpit; rows of projects are those the
    actor may see.
    """
    actor.require(Permission.COCKPIT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
    days = month_ends(portfolio.view.plan.starts_on, portfolio.view.as_of.effective_on)
    tracks = _tracks(portfolio, days)
    figures = portfolio.node_figures()
    now = _standings(portfolio)
    visible = portfolio.visible(_rows(actor))
    lines = {record.work.project_id: project_line(actor, portfolio, record) for record in visible}
    attention = [
        lines[standing.work.project_id]
        for standing in worst_first(portfolio.standings.values())
        if standing.work.project_id in lines and needs_attention(lines[standing.work.project_id])
    ]
    statuses = _round_statuses(portfolio)
    return CockpitView(
        view=portfolio.view,
        round=portfolio.round,
        overall=roll_up_for(list(portfolio.standings.values()), lines, portfolio.rules),
        domains=tuple(
            _domain_standing(portfolio, node, now[node.node_id], lines, tracks[node.node_id], days, figures)
            for node in portfolio.tree.domains
        ),
        attention=tuple(attention[:ATTENTION_LIMIT]),
        attention_total=len(attention),
        topics=_topics(portfolio, visible),
        curve=curve(portfolio, tracks[None], days),
        scorecard=portfolio.figures.scorecard(),
        figures=figures.get(None),
        reports_due=sum(status is not ReportingStatus.NOT_REQUIRED for status in statuses),
        reports_in=sum(status in (ReportingStatus.REPORTED, ReportingStatus.MADE_UP) for status in statuses),
        waiting_for_me=sum(line.decidable for line in lines.values()),
        may_decide=actor.may(Permission.PROGRESS_DECIDE),
    )


def _rows(actor: Actor) -> Scope:
    """The projects told by name: those one may read; on a wall, which opens none, the unrestricted ones."""
    own = actor.scope(Permission.PROJECT_READ)
    return own if own.opens(ScopeKind.DEPARTMENT) else actor.scope(Permission.COCKPIT_READ)


def _standings(portfolio: Portfolio) -> dict[int | None, list[Standing]]:
    """How all work below each node stands; below None, all work of the plan."""
    grouped: dict[int | None, list[Standing]] = defaultdict(list)
    for record in portfolio.records:
        standing = portfolio.standings[record.work.project_id]
        for node_id in _nodes_above(portfolio, record):
            grouped[node_id].append(standing)
    return grouped


def _tracks(portfolio: Portfolio, days: Sequence[date]) -> dict[int | None, list[ProjectTrack]]:
    """The courses of all work that was not cancelled below each node; below None, of the whole plan."""
    grouped: dict[int | None, list[ProjectTrack]] = defaultdict(list)
    for record in portfolio.records:
        if record.work.state is ProjectState.CANCELLED:
            continue
        track = portfolio.track(record, days)
        for node_id in _nodes_above(portfolio, record):
            grouped[node_id].append(track)
    return grouped


def _nodes_above(portfolio: Portfolio, record: ProjectRecord) -> list[int | None]:
    return [None, *(node.node_id for node in portfolio.tree.path(record.node_id))]


def _domain_standing(
    portfolio: Portfolio,
    node: PlanNode,
    below: list[Standing],
    visible: Collection[int],
    tracks: list[ProjectTrack],
    days: list[date],
    figures: Mapping[int | None, NodeFigures],
) -> DomainStanding:
    live = [standing.work for standing in below if standing.work.state is not ProjectState.CANCELLED]
    statuses = [current_status(portfolio, work) for work in live]
    return DomainStanding(
        node=node,
        roll_up=roll_up_for(below, visible, portfolio.rules),
        figures=figures.get(node.node_id),
        trend=tuple(point.actual for point in trend(tracks, days[-TREND_MONTHS:])),
        last_reported_on=max((day for work in live if (day := work.last_reported_on)), default=None),
        missing_reports=sum(status is ReportingStatus.MISSING for status in statuses),
    )


def _topics(portfolio: Portfolio, visible: Iterable[ProjectRecord]) -> tuple[TopicTrack, ...]:
    topics = [node for node, _ in portfolio.tree.walk() if node.level is NodeLevel.TOPIC]
    by_node = {
        record.node_id: record for record in visible if record.work.state is not ProjectState.CANCELLED
    }
    ordered = sorted((node for node in topics if node.node_id in by_node), key=lambda node: node.code)
    return tuple(
        TopicTrack(
            node,
            by_node[node.node_id].work,
            portfolio.standings[by_node[node.node_id].work.project_id].verdict,
        )
        for node in ordered
    )


def _round_statuses(portfolio: Portfolio) -> list[ReportingStatus]:
    """The statuses of the present round; empty when the page looks at another day."""
    found = (current_status(portfolio, record.work) for record in portfolio.records)
    return [status for status in found if status is not None]
