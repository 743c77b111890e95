"""Which orders a person may see, and one of them as a writing use case needs it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import supervision as supervision_queries
from domain.asof import AsOf
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.supervision.rights import stands_for
from domain.supervision.views import OrderRecord, SubjectView
from services.context import Context
from services.supervision.subjects import subjects_of

GONE = "没有找到这份督办单：它可能不存在，或不在您的查看范围内。"


@dataclass(frozen=True, slots=True)
class OrderInSight:
    """An order the actor may see, with what it is about."""

    record: OrderRecord
    subject: SubjectView | None


def now_of(context: Context) -> AsOf:
    """The point of view of what is due and may be done: today, with everything known."""
    return supervision_queries.latest_view(context.today)


def may_see(actor: Actor, record: OrderRecord, subject: SubjectView | None) -> bool:
    """Whether the actor sees an order: directors and the office all, others those given to them.

    An order about restricted work is seen by those alone who may see the work; one about a thing that is
    there no more by those who may see all restricted work.
    """
    scope = actor.scope(Permission.SUPERVISION_READ)
    if record.order.subject_kind and subject is None:
        return scope.everywhere and scope.restricted
    if subject is not None and subject.restricted and not subject.visible:
        return False
    standing = record.standing
    return (
        scope.everywhere
        or scope.covers_departments([standing.department_id])
        or (not scope.empty and stands_for(actor, standing.person_id))
    )


def in_sight(
    context: Context, session: Session, actor: Actor, records: Iterable[OrderRecord]
) -> tuple[OrderInSight, ...]:
    """Those of some orders that the actor may see, with what they are about."""
    known = tuple(records)
    subjects: Mapping[tuple[str, str], SubjectView] = subjects_of(context, session, actor, known)
    found = []
    for record in known:
        subject = subjects.get((record.order.subject_kind, record.order.subject_id))
        if may_see(actor, record, subject):
            found.append(OrderInSight(record, subject))
    return tuple(found)


def open_order(
    context: Context, session: Session, actor: Actor, order_id: int, view: AsOf | None = None
) -> OrderInSight:
    """One order, as it stands now unless another view is given. Raises NotFound, in the same words whether
    it is not there or out of sight."""
    record = supervision_queries.order(session, order_id, view or now_of(context))
    found = in_sight(context, session, actor, [record] if record else [])
    if not found:
        raise NotFound(GONE)
    return found[0]
