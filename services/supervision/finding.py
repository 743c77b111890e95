"""What search finds of orders."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries import supervision as supervision_queries
from domain.permissions import Actor, Permission
from domain.search import Hit, SearchQuery, score
from domain.supervision.steps import STATE_WORDS
from domain.supervision.views import OrderRecord
from services.context import Context
from services.search import register
from services.supervision.sight import now_of
from services.supervision.telling import order_href


def _orders(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> list[Hit]:
    scope = actor.scope(Permission.SUPERVISION_READ)
    if scope.empty:
        return []
    hits = []
    for record in supervision_queries.orders(session, now_of(context)):
        order, standing = record.order, record.standing
        if not scope.covers_departments([standing.department_id]) or not _open_to(actor, record, query):
            continue
        hits.append(
            Hit(
                "order",
                order.title,
                f"{order.name}，{STATE_WORDS[standing.state]}，时限 {standing.due_on}",
                order_href(order.order_id),
                score(query.words, order.title, order.name, order.requirement),
            )
        )
    return hits


def _open_to(actor: Actor, record: OrderRecord, query: SearchQuery) -> bool:
    """Whether the thing an order is about hides it. One statement is all a source has: a thing that is not
    known to be open counts as restricted, and its orders are found by those who may see all such work."""
    if not record.order.subject_kind:
        return True
    scope = actor.scope(Permission.SUPERVISION_READ)
    if scope.everywhere and scope.restricted:
        return True
    sight = query.sight
    if record.order.subject_kind != "project" or sight is None:
        return False
    return int(record.order.subject_id) in sight.projects


register("order", "督办单", _orders)
