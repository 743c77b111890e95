"""What became of messages for the outside, for administrators: whom and how, never what they said."""

from __future__ import annotations

from data_access.models import Delivery
from data_access.queries import notices as notice_queries
from domain.errors import Invalid, NotFound
from domain.notices import Channel, DeliveriesView, DeliveryLine, DeliveryState
from domain.permissions import Actor, Permission
from services.context import Context

__all__ = ["Channel", "DeliveriesView", "DeliveryLine", "DeliveryState", "deliveries_page", "send_again"]

PAGE_LIMIT = 300
_RESENDABLE = (DeliveryState.UNCERTAIN, DeliveryState.FAILED)


def deliveries_page(context: Context, actor: Actor) -> DeliveriesView:
    """The messages of late, those first that nobody else will do anything about, and all addresses."""
    actor.require(Permission.DELIVERY_MANAGE)
    with context.database.reading() as session:
        return DeliveriesView(
            lines=notice_queries.deliveries(session, PAGE_LIMIT),
            counts=notice_queries.delivery_counts(session),
            contacts=notice_queries.contacts(session),
        )


def send_again(context: Context, actor: Actor, delivery_id: int) -> None:
    """Let the day's message that failed, or may have, be tried anew by the next run.

    Raises NotFound, and Invalid for one that waits, has left, or is of another day.
    """
    actor.require(Permission.DELIVERY_MANAGE)
    with context.database.writing(actor) as work:
        found = work.session.get(Delivery, delivery_id)
        if found is None:
            raise NotFound("没有这条发送记录，请刷新页面。")
        if found.day != work.today or found.body is None:
            raise Invalid("这条消息已过期，不再补发；当天的待办会在新的汇总中列出。")
        if DeliveryState(found.state) not in _RESENDABLE:
            raise Invalid("只有发送失败或结果不明的消息可以重新发送，请刷新页面查看最新状态。")
        work.record("delivery.retry", "delivery", delivery_id, {"state": found.state}, {"state": "waiting"})
        found.state = DeliveryState.WAITING.value
        found.attempts, found.next_try, found.changed_at = 0, work.now, work.now
