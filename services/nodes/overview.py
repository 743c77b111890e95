"""The first page of a node: where it stands, what it is made of, the work below it."""

from __future__ import annotations

from domain.node_views import NodeOverview, NodePart, NodePlace
from domain.permissions import Actor, Permission
from services.context import Context
from services.nodes.place import open_node, records_below
from services.projects.curves import curve_below
from services.projects.portfolio import load_portfolio, project_line
from services.viewing import ViewRequest

__all__ = ["NodeOverview", "NodePart", "NodePlace", "node_overview"]


def node_overview(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> NodeOverview:
    """A node with its parts and the projects at or below it that the actor may see. Raises NotFound."""
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted)
    place = open_node(actor, portfolio, code)
    below = {record.work.project_id for record in records_below(portfolio, place)}
    visible = [
        r for r in portfolio.visible(actor.scope(Permission.PROJECT_READ)) if r.work.project_id in below
    ]
    seen = {record.work.project_id for record in visible}
    figures = portfolio.node_figures()
    parts = []
    for node in portfolio.tree.children(place.node_id):
        rolled = portfolio.roll_up_below(node.node_id, seen)
        if rolled.total or rolled.cancelled or not node.restricted:
            parts.append(NodePart(node, rolled, figures.get(node.node_id)))
    return NodeOverview(
        place=place,
        roll_up=portfolio.roll_up_below(place.node_id, seen),
        figures=figures.get(place.node_id),
        parts=tuple(parts),
        projects=tuple(project_line(actor, portfolio, record) for record in visible),
        curve=curve_below(portfolio, place.node_id),
    )
