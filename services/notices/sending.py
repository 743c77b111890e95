"""The outbox's worker: claims a message, sends it outside of any transaction, records what came of it.

At most once where it cannot be known: a message that was claimed and whose sender died, or that a mail
server took without a word, may have arrived. It is marked as uncertain for administrators and not sent
again by itself; the next day's digest says the same anew. What surely did not arrive is tried again.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import update

from data_access.models import Delivery, PersonName
from data_access.queries import notices as notice_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Unavailable
from domain.notices import Channel, DeliveryState
from domain.permissions import Actor
from reports.notices import ROBOT_BYTES, Digest, GroupSummary, letter_of, markdown_of
from services.context import Context
from services.identity import actor_in
from services.notices.daily import do_day_work, tell_calendar
from services.notices.digests import compose
from services.notices.mail import message_of, send_mail
from services.notices.outside import Ending, Outcome, Outside
from services.notices.robot import send_robot
from services.notices.sight import hidden_from

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=15)
"""After this long a claimed message has lost its sender: no attempt may take longer (see the settings)."""
BATCH = 1000
SHORTEST_SECONDS = 0.5
_BETWEEN = "\n\n"
FAILURES_IN_A_ROW = 3
"""So many make a channel count as down for this run."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that this process alone is to send now; the address is looked up for this moment."""

    delivery_id: int
    channel: Channel
    body: Any
    attempts: int
    key: str
    name: str = ""
    email: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Run:
    """What one run did: messages composed, and how many ended in each state."""

    composed: int
    ended: Mapping[DeliveryState, int]


def remind(context: Context, outside: Outside) -> Run:
    """The day's work: the calendar's notices, the digests, and sending what is due. Safe to run again."""
    until = time.monotonic() + outside.budget_seconds
    tell_calendar(context)
    composed = compose(context, outside, until)
    run = Run(composed, send_due(context, outside, until))
    do_day_work(context)
    return run


def send_due(context: Context, outside: Outside, until: float | None = None) -> Mapping[DeliveryState, int]:
    """Send what waits and is due, for as long as the budget lasts; returns how many ended in each state.

    Several processes may do this at once: each message is claimed by one of them.
    """
    end = time.monotonic() + outside.budget_seconds if until is None else until
    _settle(context)
    ended: Counter[DeliveryState] = Counter()
    failures: Counter[Channel] = Counter()
    with context.database.reading() as session:
        due = notice_queries.due_deliveries(session, context.clock.now(), BATCH)
    for delivery_id, channel in due:
        if not outside.has(channel) or failures[channel] >= FAILURES_IN_A_ROW:
            continue
        if time.monotonic() >= end:
            break
        claimed = _claim(context, delivery_id)
        if claimed is None:
            continue
        seconds = max(SHORTEST_SECONDS, min(outside.timeout_seconds, end - time.monotonic()))
        outcome = _attempt(context, outside, claimed, seconds)
        failures[channel] = failures[channel] + 1 if outcome.ending is Ending.AGAIN else 0
        ended[_record(context, outside, claimed, outcome)] += 1
    return ended


def _settle(context: Context) -> None:
    """Give up what was overtaken by another day, and what lost its sender."""
    with context.database.writing(Actor.system()) as work:
        work.session.execute(
            update(Delivery)
            .where(Delivery.state == DeliveryState.WAITING.value, Delivery.day < work.today)
            .values(state=DeliveryState.LAPSED.value, next_try=None, body=None, changed_at=work.now)
        )
        work.session.execute(
            update(Delivery)
            .where(Delivery.state == DeliveryState.SENDING.value, Delivery.changed_at < work.now - LEASE)
            .values(
                state=DeliveryState.UNCERTAIN.value,
                next_try=None,
                error="发送过程中断，可能已送达",
                changed_at=work.now,
            )
        )


def _claim(context: Context, delivery_id: int) -> Claimed | None:
    """Take one message for this process; None when another has it, or nobody wants it any more."""
    with context.database.writing(Actor.system()) as work:
        found = work.session.get(Delivery, delivery_id)
        if found is None or found.state != DeliveryState.WAITING:
            return None
        channel, name, email, body = Channel(found.channel), "", "", found.body
        if found.user_id is not None:
            name, email = _addressee(work, found.user_id)
            body = _still_open(work, found.user_id, body) if email else None
            if body is None:
                _end(found, DeliveryState.DROPPED, work)
                return None
        found.state = DeliveryState.SENDING.value
        found.attempts += 1
        found.changed_at = work.now
        key = f"cockpit-{found.day.isoformat()}-{found.id}"
        return Claimed(found.id, channel, body, found.attempts, key, name, email)


def _still_open(work: UnitOfWork, user_id: int, body: Any) -> Any:
    """A digest without what became confidential since it was composed; None when nothing is left of it."""
    digest, reader = Digest.from_json(body), actor_in(work.session, user_id, work.today)
    if reader is None:
        return None
    left = digest.without(hidden_from(work.session, work.today, reader, digest.subjects))
    return left.as_json() if left else None


def _addressee(work: UnitOfWork, user_id: int) -> tuple[str, str]:
    """A person's name and address now; no address when they do not want the mail any more."""
    readers = dict(notice_queries.mail_readers(work.session, user_id))
    if user_id not in readers or not readers[user_id].wants_mail_on(work.today):
        return "", ""
    person = work.session.get(PersonName, user_id)
    return (person.name if person else "同志"), notice_queries.email_of(work.session, user_id)


def _attempt(context: Context, outside: Outside, claimed: Claimed, seconds: float) -> Outcome:
    """Send one message; a fault of ours in one must not keep the others from leaving."""
    try:
        return _send(context, outside, claimed, seconds)
    except Exception as error:
        # Its words may name an address, so that only its kind is logged.
        log.error("message %s: %s", claimed.delivery_id, type(error).__name__)
        return Outcome(Ending.UNCERTAIN, "发送时程序出错，可能已送达")


def _send(context: Context, outside: Outside, claimed: Claimed, seconds: float) -> Outcome:
    demonstration = context.demonstration_date is not None
    if claimed.channel is Channel.MAIL and outside.mail is not None:
        digest = Digest.from_json(claimed.body)
        letter = letter_of(digest, claimed.name, outside.public_url, demonstration)
        message = message_of(outside.mail, letter, claimed.name, claimed.email, claimed.key)
        return send_mail(outside.mail, message, claimed.email, seconds)
    summaries = [GroupSummary.from_json(body) for body in claimed.body]
    room = ROBOT_BYTES // len(summaries) - len(_BETWEEN)
    parts = [markdown_of(summary, outside.public_url, demonstration, room) for summary in summaries]
    return send_robot(outside.robot_url, _BETWEEN.join(parts), seconds)


_ENDINGS = {
    Ending.SENT: DeliveryState.SENT,
    Ending.REFUSED: DeliveryState.FAILED,
    Ending.UNCERTAIN: DeliveryState.UNCERTAIN,
}


def _record(context: Context, outside: Outside, claimed: Claimed, outcome: Outcome) -> DeliveryState:
    """Write down what came of it. While the database is away the message stays claimed, and so uncertain."""
    if outcome.error:
        log.warning("message %s by %s: %s", claimed.delivery_id, claimed.channel, outcome.error)
    try:
        with context.database.writing(Actor.system()) as work:
            found = work.session.get_one(Delivery, claimed.delivery_id)
            again = outside.retrying.next_try(claimed.attempts, work.now)
            state = _ENDINGS.get(outcome.ending)
            if state is None:
                state = DeliveryState.WAITING if again else DeliveryState.FAILED
            _end(found, state, work)
            found.error = outcome.error or None
            found.next_try = again if state is DeliveryState.WAITING else None
            return state
    except Unavailable:
        log.warning("message %s: the database is busy, its end is not recorded", claimed.delivery_id)
        return DeliveryState.UNCERTAIN


def _end(found: Delivery, state: DeliveryState, work: UnitOfWork) -> None:
    found.state, found.changed_at = state.value, work.now
    if state in (DeliveryState.SENT, DeliveryState.DROPPED):
        # What has left, or has nobody to go to, need not be kept in words.
        found.body, found.next_try = None, None
