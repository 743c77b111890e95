"""What the calendar does with orders: people are reminded before the due date, silence is told upwards."""

from __future__ import annotations

from datetime import timedelta

from data_access.queries import supervision as supervision_queries
from data_access.unit_of_work import UnitOfWork
from domain.supervision.ladder import Escalation, SupervisionRule, escalations
from domain.supervision.steps import COLOUR_WORDS, FloorReason, OrderState, Step
from domain.supervision.views import Order, OrderRecord
from services.context import Context
from services.notices import NoticeKind
from services.notices.daily import every_day
from services.settings import rules_of_today
from services.supervision import telling
from services.supervision.rules import rule_of
from services.supervision.stepping import write_step

_MATTERS = {
    FloorReason.UNACCEPTED: "交办后逾期无人承办",
    FloorReason.UNANSWERED: "到期未反馈",
}


@every_day
def tell_orders(context: Context, work: UnitOfWork) -> None:
    """Orders that fall due are recalled to those in charge; what stayed unanswered goes up a step.

    Running it again on the same day changes nothing: an escalation is recorded once for each level.
    """
    rule = rule_of(rules_of_today(work.session, context))
    view = supervision_queries.latest_view(work.today)
    for record in supervision_queries.orders(work.session, view, open_only=True):
        _recall(work, record, rule)
        before = record.standing
        for found in escalations(record.standing, work.today, rule):
            told = _tell_upwards(work, record.order, found)
            text = f"{_MATTERS[found.matter]}，第 {found.level} 次上报"
            write_step(work, record.order, Step.ESCALATE, found.standing, text, told, before)
            before = found.standing


def _recall(work: UnitOfWork, record: OrderRecord, rule: SupervisionRule) -> None:
    standing, order = record.standing, record.order
    if standing.state not in (OrderState.HANDED, OrderState.ACCEPTED):
        return
    if not work.today <= standing.due_on <= work.today + timedelta(days=rule.blue_days):
        return
    telling.tell(
        work,
        telling.responsible(work, standing),
        NoticeKind.ORDER_DUE,
        order,
        f"{order.name}将于 {standing.due_on} 到期，请按期反馈：{order.title}",
        standing.due_on.isoformat(),
    )


def _tell_upwards(work: UnitOfWork, order: Order, found: Escalation) -> int:
    """The director in charge at first, then all of them; the issuer and those in charge both times."""
    standing = found.standing
    above = telling.directors(work)
    if found.level == 1 and order.director_id is not None:
        above &= {order.director_id}
    return telling.tell(
        work,
        above | telling.issuer(work, order) | telling.responsible(work, standing),
        NoticeKind.ORDER_ESCALATED,
        order,
        f"{order.name}{_MATTERS[found.matter]}，现为{COLOUR_WORDS[standing.floor]}：{order.title}",
        f"{found.matter}:{standing.turn}:{found.level}",
        f"时限 {standing.due_on}",
    )
