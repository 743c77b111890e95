"""The morning page: where the plan stands, who is stuck, what to attend to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from domain.indicators.definition import Subject
from domain.indicators.views import ElementKind, NodeFigures
from domain.permissions import Actor, Permission, Scope, ScopeKind
from domain.plan import NodeLevel, PlanNode
from domain.projects.lights import Light, severity_rank
from domain.projects.reporting import ReportingStatus
from domain.projects.rollup import worst_first
from domain.projects.views import CockpitView, DomainStanding, ProjectLine, ProjectRecord, TopicTrack
from domain.projects.work import ProjectState
from domain.risks.awaiting import AwaitingLine
from services.context import Context
from services.network.scorecard import network_score
from services.projects.curves import curve_below
from services.projects.portfolio import (
    Portfolio,
    current_status,
    load_portfolio,
    needs_attention,
    project_line,
)
from services.risks.awaiting import awaiting_lines
from services.viewing import ViewRequest

__all__ = [
    "AwaitingLine",
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
COORDINATION_LIMIT = 3
TREND_MONTHS = 6


def cockpit(context: Context, actor: Actor, wanted: ViewRequest) -> CockpitView:
    """Everything the cockpit shows, in one reading.

    Figures are of the whole plan for everybody who may open the cockpit; rows of projects are those the
    actor may see.
    """
    actor.require(Permission.COCKPIT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
        network = network_score(context, session, portfolio.view)
    figures = portfolio.node_figures()
    visible = portfolio.visible(_rows(actor))
    lines = {record.work.project_id: project_line(actor, portfolio, record) for record in visible}
    attention = [
        lines[standing.work.project_id]
        for standing in worst_first(portfolio.standings.values())
        if standing.work.project_id in lines and needs_attention(lines[standing.work.project_id])
    ]
    statuses = _round_statuses(portfolio)
    coordination = awaiting_lines(actor, portfolio, _rows(actor))
    return CockpitView(
        view=portfolio.view,
        round=portfolio.round,
        overall=portfolio.roll_up_below(None, lines),
        domains=tuple(_domain_standing(portfolio, node, lines, figures) for node in portfolio.tree.domains),
        attention=tuple(attention[:ATTENTION_LIMIT]),
        attention_total=len(attention),
        topics=_topics(portfolio, visible),
        curve=curve_below(portfolio, None),
        scorecard=portfolio.figures.scorecard(),
        figures=figures.get(None),
        reports_due=sum(status is not ReportingStatus.NOT_REQUIRED for status in statuses),
        reports_in=sum(status in (ReportingStatus.REPORTED, ReportingStatus.MADE_UP) for status in statuses),
        waiting_for_me=sum(line.decidable for line in lines.values()),
        may_decide=actor.may(Permission.PROGRESS_DECIDE),
        coordination=coordination[:COORDINATION_LIMIT],
        coordination_total=len(coordination),
        network=network,
    )


def _rows(actor: Actor) -> Scope:
    """The projects told by name: those one may read; on a wall, which opens none, the unrestricted ones."""
    own = actor.scope(Permission.PROJECT_READ)
    return own if own.opens(ScopeKind.DEPARTMENT) else actor.scope(Permission.COCKPIT_READ)


def _domain_standing(
    portfolio: Portfolio, node: PlanNode, visible: Collection[int], figures: Mapping[int | None, NodeFigures]
) -> DomainStanding:
    below = portfolio.standings_below().get(node.node_id, ())
    live = [standing.work for standing in below if standing.work.state is not ProjectState.CANCELLED]
    statuses = [current_status(portfolio, work) for work in live]
    return DomainStanding(
        node=node,
        roll_up=portfolio.roll_up_below(node.node_id, visible),
        figures=figures.get(node.node_id),
        trend=tuple(point.actual for point in curve_below(portfolio, node.node_id).points[-TREND_MONTHS:]),
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
