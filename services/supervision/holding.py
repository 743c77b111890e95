"""The orders that a person answers for or a department works on, before either is closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import supervision as supervision_queries
from services.administration.consequences import Closing, Holding, holds
from services.context import Context
from services.supervision.sight import now_of


@holds
def orders_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """Open orders, counted and not named: what they ask is none of an administrator's business."""
    count = 0
    for record in supervision_queries.orders(session, now_of(context), open_only=True):
        if closing.department_id is not None:
            count += record.standing.department_id == closing.department_id
        elif closing.user_id is not None:
            count += closing.user_id in (record.standing.person_id, record.order.issuer_id)
    what = "承办" if closing.department_id is not None else "承办或立项"
    advice = "请先改交其他部门" if closing.department_id is not None else "请先办结或改交他人"
    yield Holding("supervision_order", count, f"{what}未办结的督办单 {count} 份", advice, (), count)
