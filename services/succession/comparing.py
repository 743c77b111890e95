"""Two plans beside one another: what became of the tree, and what was carried over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from data_access.queries import plan as plan_queries
from data_access.queries import succession as queries
from domain.permissions import Actor, Permission
from domain.projects.work import ProjectState
from domain.succession import Change, NodePair, PlanComparison, PlanSide, TreePlace, pair_nodes
from services.context import Context
from services.projects.portfolio import Portfolio, load_portfolio
from services.viewing import ViewRequest

__all__ = ["Change", "NodePair", "PlanComparison", "PlanSide", "compare_plans"]


def compare_plans(context: Context, actor: Actor, earlier_code: str, later_code: str) -> PlanComparison:
    """Compare two plans; without codes the two that began last. Raises NotFound, Forbidden.

    Restricted nodes are told to those who may read them; counts are of all work, the same for everybody.
    """
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        plans = tuple(sorted(plan_queries.plan_labels(session), key=lambda plan: plan.starts_on))
        codes = [plan.code for plan in plans]
        last = later_code or codes[-1]
        first = earlier_code or next((code for code in reversed(codes) if code != last), last)
        earlier = load_portfolio(context, session, ViewRequest(plan=first))
        later = load_portfolio(context, session, ViewRequest(plan=last))
        linked = queries.pairs(session, earlier.view.plan.plan_id, later.view.plan.plan_id)
    pairs = pair_nodes(_places(actor, earlier), _places(actor, later))
    gone = {old for old, _ in linked}
    nodes = {r.work.project_id: earlier.tree.by_id[r.node_id].code for r in earlier.records}
    carried = Counter(nodes[key] for key in gone if key in nodes)
    return PlanComparison(
        earlier=_side(earlier, len(gone)),
        later=_side(later, len({new for _, new in linked})),
        pairs=tuple(
            NodePair(p.change, p.earlier, p.later, carried[p.earlier.code] if p.earlier else 0) for p in pairs
        ),
        plans=plans,
    )


def _places(actor: Actor, portfolio: Portfolio) -> tuple[TreePlace, ...]:
    everything = actor.scope(Permission.PROJECT_READ).restricted
    counts = _live_by_node(portfolio)
    return tuple(
        TreePlace(node.code, node.title, node.level, counts.get(node.node_id, 0))
        for node, _ in portfolio.tree.walk()
        if everything or not portfolio.tree.is_restricted(node.node_id)
    )


def _live_by_node(portfolio: Portfolio) -> Mapping[int, int]:
    return Counter(
        record.node_id for record in portfolio.records if record.work.state is not ProjectState.CANCELLED
    )


def _side(portfolio: Portfolio, carried: int) -> PlanSide:
    return PlanSide(
        plan=portfolio.view.plan,
        nodes=Counter(node.level for node, _ in portfolio.tree.walk()),
        projects=sum(_live_by_node(portfolio).values()),
        carried=carried,
        progress=portfolio.roll_up_below(None, portfolio.standings.keys()).shown,
    )
