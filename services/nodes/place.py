"""Finding the node that an address names, and the work that stands below it."""

from __future__ import annotations

from domain.errors import NotFound
from domain.node_views import WHOLE_PLAN, NodePlace
from domain.permissions import Actor, Permission
from domain.projects.views import ProjectRecord
from services.projects.portfolio import Portfolio

__all__ = ["WHOLE_PLAN", "NodePlace", "open_node", "records_below"]


def open_node(actor: Actor, portfolio: Portfolio, code: str) -> NodePlace:
    """The node with this code, or the whole plan, if the actor may see it.

    A restricted node opens to those who may see all restricted work or any project below it. Raises NotFound.
    """
    if code == WHOLE_PLAN:
        return NodePlace(portfolio.view, None, ())
    node = portfolio.tree.by_code.get(code)
    if node is None or not _may_see(actor, portfolio, node.node_id):
        raise NotFound(f"规划中没有编号为“{code[:40]}”的条目，或不在您的查看范围内。")
    return NodePlace(portfolio.view, node, portfolio.tree.path(node.node_id))


def _may_see(actor: Actor, portfolio: Portfolio, node_id: int) -> bool:
    scope = actor.scope(Permission.PROJECT_READ)
    if scope.restricted or not portfolio.tree.is_restricted(node_id):
        return True
    return any(_is_below(portfolio, record, node_id) for record in portfolio.visible(scope))


def records_below(portfolio: Portfolio, place: NodePlace) -> tuple[ProjectRecord, ...]:
    """All work at or below the node, seen or not: figures are the same for every reader."""
    if place.node is None:
        return portfolio.records
    return tuple(r for r in portfolio.records if _is_below(portfolio, r, place.node.node_id))


def _is_below(portfolio: Portfolio, record: ProjectRecord, node_id: int) -> bool:
    return any(node.node_id == node_id for node in portfolio.tree.path(record.node_id))
