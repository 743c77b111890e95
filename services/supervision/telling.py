"""Who is told of an order's steps."""

from __future__ import annotations

from collections.abc import Iterable

from data_access.queries import notices as notice_queries
from data_access.queries import people as people_queries
from data_access.queries import supervision as supervision_queries
from data_access.unit_of_work import UnitOfWork
from domain.permissions import Role
from domain.supervision.steps import OrderState, Standing
from domain.supervision.views import Order
from services.notices import NoticeKind, notify, resolve

DUTY_NOTICES = (
    NoticeKind.ORDER_HANDED,
    NoticeKind.ORDER_PRESSED,
    NoticeKind.ORDER_RETURNED,
    NoticeKind.ORDER_DUE,
)
"""What a notice of these kinds asks for is done once the order was answered."""


def order_href(order_id: int) -> str:
    """Where an order is seen."""
    return f"/supervision/{order_id}"


def subject_of(order_id: int) -> str:
    """How notices name an order."""
    return f"{supervision_queries.ORDER}:{order_id}"


def responsible(work: UnitOfWork, standing: Standing) -> frozenset[int]:
    """The heads of the department in charge, the person the order was given to, and their deputies."""
    heads = notice_queries.holders_in(work.session, Role.DEPARTMENT_HEAD, standing.department_id, work.today)
    people = heads | ({standing.person_id} if standing.person_id is not None else set())
    return notice_queries.with_deputies(work.session, people, work.today)


def office(work: UnitOfWork) -> frozenset[int]:
    """Whoever runs supervision at the office."""
    return people_queries.holders_of(work.session, Role.OFFICE, work.today)


def directors(work: UnitOfWork) -> frozenset[int]:
    """All directors."""
    return people_queries.holders_of(work.session, Role.DIRECTOR, work.today)


def issuer(work: UnitOfWork, order: Order) -> frozenset[int]:
    """Who judges an order: its issuer and whoever stands in for them."""
    people = {order.issuer_id} - {None}
    return notice_queries.with_deputies(work.session, {i for i in people if i is not None}, work.today)


def next_in_line(work: UnitOfWork, order: Order, standing: Standing) -> frozenset[int]:
    """Whose step is the next one."""
    if standing.state in (OrderState.HANDED, OrderState.ACCEPTED):
        return responsible(work, standing)
    if standing.state is OrderState.ANSWERED:
        return issuer(work, order)
    return office(work)


def tell(
    work: UnitOfWork,
    people: Iterable[int],
    kind: NoticeKind,
    order: Order,
    text: str,
    key: str,
    detail: str = "",
) -> int:
    """Put a notice about an order before people, once for each ``key``; returns how many got it."""
    return notify(
        work,
        people,
        kind,
        subject_of(order.order_id),
        text,
        order_href(order.order_id),
        f"{kind}:{order.order_id}:{key}",
        detail,
    )


def settle(work: UnitOfWork, order: Order, *kinds: NoticeKind) -> None:
    """What notices of these kinds asked for was done."""
    resolve(work, subject_of(order.order_id), *kinds)
