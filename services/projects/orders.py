"""The orders about one project and its milestones, for the project's own page."""

from __future__ import annotations

from data_access.queries import supervision as supervision_queries
from domain.permissions import Actor, Permission
from domain.supervision.steps import OrderState
from domain.supervision.views import ProjectOrders
from services.context import Context
from services.projects.portfolio import load_portfolio, project_line, visible_record
from services.projects.supervising import MILESTONE, PROJECT, late_milestones
from services.supervision.reading import OrderFilter, OrderWords, listed
from services.supervision.rules import rule_of
from services.supervision.sight import in_sight, now_of
from services.viewing import ViewRequest

__all__ = ["ProjectOrders", "project_orders"]


def project_orders(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> ProjectOrders:
    """A project's orders and those about its milestones, with what is late. Raises NotFound."""
    actor.require(Permission.SUPERVISION_READ)
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, wanted, code)
        record = visible_record(actor, portfolio)
        view = portfolio.view
        # The day of the plan's page ends with the plan; orders go on.
        as_of = now_of(context) if view.is_default else view.as_of
        milestones = [str(m.milestone_id) for m in record.work.milestones]
        about = supervision_queries.orders_about(session, as_of, PROJECT, [str(record.work.project_id)])
        about += supervision_queries.orders_about(session, as_of, MILESTONE, milestones)
        found = in_sight(context, session, actor, about)
        words = OrderWords(
            portfolio.departments, portfolio.people, rule_of(portfolio.rules), as_of.effective_on
        )
    lines = [words.line(actor, item) for item in found]
    every = OrderFilter(states=frozenset(OrderState))
    late = late_milestones(record.work.live_milestones, as_of.effective_on)
    return ProjectOrders(
        line=project_line(actor, portfolio, record),
        path=portfolio.tree.path(record.node_id),
        orders=listed(context, actor, as_of, view.is_default, lines, every, words),
        late=tuple((m.milestone_id, m.title, m.due_on) for m in late if m.due_on is not None),
        may_issue=view.is_default and actor.may(Permission.SUPERVISION_ISSUE),
    )
