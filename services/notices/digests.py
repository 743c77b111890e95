"""The day's messages, composed into the outbox: one a person and one for the group, each at most once."""

from __future__ import annotations

import logging
import time
from datetime import date
from typing import Any

from data_access.models import Delivery
from data_access.queries import notices as notice_queries
from domain.errors import Unavailable
from domain.notices import Channel, DeliveryState
from domain.permissions import Actor
from domain.worklist import DueGroup, DueItem, Duty
from reports.notices import LINES_LIMIT, Digest, DigestLine, DigestSection
from services.context import Context
from services.identity import actor_of_account
from services.notices.daily import GROUP
from services.notices.outside import Outside
from services.worklist import due_items

log = logging.getLogger(__name__)

GROUP_RECIPIENT = "group"


def compose(context: Context, outside: Outside, until: float) -> int:
    """Put the day's digests into the outbox for all who have one coming and none yet; returns how many.

    ``until`` is the end of the run by ``time.monotonic``; whom it does not reach, the next run does.
    """
    made = 0
    if outside.has(Channel.ROBOT):
        made += _compose_group(context)
    if not outside.has(Channel.MAIL):
        return made
    day = context.today
    with context.database.reading() as session:
        readers = notice_queries.mail_readers(session)
        served = notice_queries.served(session, Channel.MAIL, day)
    for user_id, preferences in readers:
        if time.monotonic() > until:
            break
        if f"user:{user_id}" in served or not preferences.wants_mail_on(day):
            continue
        digest = _digest(context, user_id, day)
        if digest is not None:
            made += _put(context, Channel.MAIL, f"user:{user_id}", user_id, day, digest.as_json())
    return made


def _digest(context: Context, user_id: int, day: date) -> Digest | None:
    """What a person has to do; None for nothing. Where it cannot be told, the others still get theirs."""
    try:
        actor = actor_of_account(context, user_id)
        return digest_of(due_items(context, actor), day) if actor else None
    except Unavailable:
        raise
    except Exception:
        log.exception("no digest for account %s", user_id)
        return None


def _compose_group(context: Context) -> int:
    day = context.today
    with context.database.reading() as session:
        if GROUP_RECIPIENT in notice_queries.served(session, Channel.ROBOT, day):
            return 0
        found = [summary for ask in GROUP if (summary := ask(context, session)) is not None]
    if not found:
        return 0
    body = [summary.as_json() for summary in found]
    return _put(context, Channel.ROBOT, GROUP_RECIPIENT, None, day, body)


def _put(
    context: Context, channel: Channel, recipient: str, user_id: int | None, day: date, body: Any
) -> int:
    """Put one message into the outbox, unless another run was faster. Writers queue, so looking suffices."""
    with context.database.writing(Actor.system()) as work:
        if recipient in notice_queries.served(work.session, channel, day):
            return 0
        work.session.add(
            Delivery(
                channel=channel.value,
                recipient=recipient,
                user_id=user_id,
                day=day,
                state=DeliveryState.WAITING.value,
                attempts=0,
                next_try=work.now,
                error=None,
                body=body,
                created_at=work.now,
                changed_at=work.now,
            )
        )
        return 1


def digest_of(items: tuple[DueItem, ...], day: date) -> Digest | None:
    """What of a person's list goes into the day's mail: overdue, this week, to decide. None for nothing."""
    waiting = [item for item in items if not item.done and item.duty is Duty.DECIDE]
    own = [item for item in items if not item.done and item.duty is not Duty.DECIDE]
    groups = (
        ("逾期", [item for item in own if item.group(day) is DueGroup.OVERDUE]),
        ("本周到期", [item for item in own if item.group(day) is DueGroup.THIS_WEEK]),
        ("待您审核", waiting),
    )
    sections = tuple(
        DigestSection(heading, len(found), tuple(_line(item, day) for item in found[:LINES_LIMIT]))
        for heading, found in groups
        if found
    )
    return Digest(day, sections) if sections else None


def _line(item: DueItem, day: date) -> DigestLine:
    told = [item.detail]
    if item.due_on is not None:
        late = item.days_late(day)
        told.append(f"截止 {item.due_on.isoformat()}" + (f"，逾期 {late} 天" if late else ""))
    if item.note:
        told.append(f"退回原因：{item.note}")
    return DigestLine(item.title, "，".join(filter(None, told)), item.href, item.subject)
