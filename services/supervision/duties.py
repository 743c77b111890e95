"""What orders ask of a person: to hand over, to accept, to answer, to judge, to file."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries import supervision as supervision_queries
from domain.permissions import Actor, Permission
from domain.supervision.rights import answers_for, may_take, stands_for
from domain.supervision.steps import ENDED_STATES, STATE_WORDS, FloorReason, OrderState, Step
from domain.supervision.views import OrderRecord
from domain.worklist import DueItem, Duty
from services.context import Context
from services.supervision.sight import in_sight, now_of
from services.supervision.telling import order_href
from services.worklist import source

_ASKED = {
    OrderState.RAISED: "待交办",
    OrderState.HANDED: "待承办",
    OrderState.ACCEPTED: "待反馈",
    OrderState.ANSWERED: "已反馈，待办结或退回",
    OrderState.FINISHED: "已办结，待销号",
    OrderState.STRUCK: "已销号，待归档",
}
_CLOSING = {OrderState.FINISHED: Step.STRIKE_OFF, OrderState.STRUCK: Step.ARCHIVE}


def is_mine(actor: Actor, record: OrderRecord) -> bool:
    """Whether an order's next step is this person's: a director may judge any, but owes only their own."""
    order, standing = record.order, record.standing
    match standing.state:
        case OrderState.RAISED:
            return actor.may(Permission.SUPERVISION_CLOSE) or stands_for(actor, order.issuer_id)
        case OrderState.HANDED | OrderState.ACCEPTED:
            return answers_for(actor, standing)
        case OrderState.ANSWERED:
            return stands_for(actor, order.issuer_id) and may_take(
                actor, Step.FINISH, standing, order.issuer_id
            )
        case OrderState.FINISHED | OrderState.STRUCK:
            return may_take(actor, _CLOSING[standing.state], standing, order.issuer_id)
    return False


@source
def order_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The orders whose next step is the actor's; what merely waits to be judged or filed has no date."""
    if not actor.may(Permission.SUPERVISION_READ):
        return
    records = supervision_queries.orders(session, now_of(context))
    mine = [r for r in records if r.standing.state not in ENDED_STATES and is_mine(actor, r)]
    if not mine:
        return
    departments = people_queries.departments(session, now_of(context))
    for found in in_sight(context, session, actor, mine):
        order, standing = found.record.order, found.record.standing
        owed = standing.state in (OrderState.HANDED, OrderState.ACCEPTED)
        returned = standing.floor_why is FloorReason.RETURNED and standing.state is OrderState.ACCEPTED
        department = departments.get(standing.department_id or 0)
        yield DueItem(
            duty=Duty.SUPERVISE,
            subject_kind=supervision_queries.ORDER,
            subject_id=str(order.order_id),
            title=order.title,
            detail=f"{order.name}，{_ASKED.get(standing.state, STATE_WORDS[standing.state])}"
            + ("（反馈曾被退回）" if returned else ""),
            due_on=standing.due_on if owed else None,
            href=order_href(order.order_id),
            department=department.name if department else "",
        )
