"""Notices about an order are for those who may see the thing it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import supervision as supervision_queries
from services.notices.sight import GUARDS, Seen, guard


@guard(supervision_queries.ORDER)
def orders_seen(session: Session, today: date, keys: Collection[str]) -> Mapping[str, Seen]:
    """An order is as confidential as its subject: the guard of that kind decides."""
    ids = {int(key) for key in keys if key.isdecimal()}
    about: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    if ids:
        view = supervision_queries.latest_view(today)
        for record in supervision_queries.orders(session, view, only=ids):
            order = record.order
            if order.subject_kind in GUARDS:
                about[order.subject_kind][order.subject_id].append(str(order.order_id))
    return {
        order_id: seen
        for kind, subjects in about.items()
        for subject_id, seen in GUARDS[kind](session, today, list(subjects)).items()
        for order_id in subjects[subject_id]
    }
