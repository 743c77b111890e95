"""Risks and problems on the pages of the work they are about: one project, one node with all below it."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from data_access.queries import risks as risk_queries
from domain.asof import AsOf
from domain.permissions import Actor, Permission
from domain.risks.awaiting import Anchor
from domain.risks.rights import may_raise
from domain.risks.views import NodeRisks, Place, ProjectRisks, RiskList
from services.context import Context
from services.nodes.place import open_node, records_below
from services.projects.portfolio import Portfolio, load_portfolio, project_line, visible_record
from services.risks.reading import RiskFilter, RiskWords, listed
from services.risks.rules import rule_of
from services.risks.sight import in_sight, now_of
from services.viewing import ViewRequest

__all__ = ["NodeRisks", "ProjectRisks", "node_risks", "project_risks"]


def _found(
    context: Context,
    session: Session,
    actor: Actor,
    portfolio: Portfolio,
    belongs: Callable[[Anchor], bool],
    chosen: RiskFilter,
) -> RiskList:
    view = portfolio.view
    # The day of the plan's page ends with the plan; risks go on.
    as_of: AsOf = now_of(context) if view.is_default else view.as_of
    risks, problems = in_sight(
        context,
        session,
        actor,
        [record for record in risk_queries.risks(session, as_of) if belongs(record.anchor)],
        [record for record in risk_queries.problems(session, as_of) if belongs(record.anchor)],
    )
    words = RiskWords(portfolio.departments, portfolio.people, rule_of(portfolio.rules))
    return listed(context, actor, as_of, view.is_default, risks, problems, chosen, words)


def project_risks(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> ProjectRisks:
    """A project's risks and problems, those that are over last. Raises NotFound."""
    actor.require(Permission.RISK_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted, code)
        record = visible_record(actor, portfolio)
        own = Anchor(project_id=record.work.project_id)
        every = RiskFilter(every=True)
        found = _found(context, session, actor, portfolio, lambda anchor: anchor == own, every)
    place = Place(
        anchor=own,
        departments=record.departments,
        restricted=portfolio.tree.is_restricted(record.node_id),
    )
    writes = found.is_default and may_raise(actor, place)
    return ProjectRisks(
        line=project_line(actor, portfolio, record),
        path=portfolio.tree.path(record.node_id),
        found=found,
        ref=f"project:{record.work.code}" if writes else "",
    )


def node_risks(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> NodeRisks:
    """What is about a node, the nodes below it and their projects; the whole plan has what is about neither.

    Raises NotFound.
    """
    actor.require(Permission.RISK_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
        place = open_node(actor, portfolio, code)
        projects = {record.work.project_id for record in records_below(portfolio, place)}
        nodes = {
            node.node_id
            for node in portfolio.tree.by_id.values()
            if place.node_id is None
            or any(above.node_id == place.node_id for above in portfolio.tree.path(node.node_id))
        }

        def belongs(anchor: Anchor) -> bool:
            if anchor.project_id is not None:
                return anchor.project_id in projects
            return anchor.node_id in nodes if anchor.node_id is not None else place.node_id is None

        found = _found(context, session, actor, portfolio, belongs, RiskFilter())
    restricted = place.node_id is not None and portfolio.tree.is_restricted(place.node_id)
    anchor = Place(anchor=Anchor(node_id=place.node_id), restricted=restricted)
    writes = found.is_default and may_raise(actor, anchor)
    ref = f"node:{place.code}" if place.node_id is not None else "whole"
    return NodeRisks(place=place, found=found, ref=ref if writes else "")
