"""Notices: what people are told, by which way, and what becomes of a message that does not get through."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.errors import Invalid

EMAIL_LIMIT = 254
TEXT_LIMIT = 300
_EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
)


class NoticeKind(StrEnum):
    """What a notice is about."""

    DECISION_AWAITED = "decision_awaited"
    RETURNED = "returned"
    APPROVED = "approved"
    PRESSED = "pressed"
    ROUND_OPEN = "round_open"
    ROUND_DUE = "round_due"
    ROUND_OVERDUE = "round_overdue"
    ORDER_HANDED = "order_handed"
    ORDER_PRESSED = "order_pressed"
    ORDER_ANSWERED = "order_answered"
    ORDER_RETURNED = "order_returned"
    ORDER_FINISHED = "order_finished"
    ORDER_CHANGED = "order_changed"
    ORDER_DUE = "order_due"
    ORDER_ESCALATED = "order_escalated"
    RISK_ASSIGNED = "risk_assigned"
    RISK_DUE = "risk_due"
    PROBLEM_ASKED = "problem_asked"
    PROBLEM_ANSWERED = "problem_answered"
    VERIFICATION_ASKED = "verification_asked"
    VERIFICATION_FOUND = "verification_found"
    DEPUTY_NAMED = "deputy_named"
    DEPUTY_BEGINS = "deputy_begins"
    DEPUTY_ENDS = "deputy_ends"
    MENTOR_NAMED = "mentor_named"
    GOAL_REVIEWED = "goal_reviewed"
    ASSESSED = "assessed"
    TRAINING_SEATED = "training_seated"
    TRAINING_CHANGED = "training_changed"


class Channel(StrEnum):
    """A way to reach people outside the application."""

    MAIL = "mail"
    ROBOT = "robot"


class DeliveryState(StrEnum):
    """Where a message for the outside stands.

    ``uncertain`` may have arrived, so it is not sent again by itself; ``failed`` was given up after the last
    attempt; ``lapsed`` was overtaken by the next day's; ``dropped`` has nobody left who wants it.
    """

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    LAPSED = "lapsed"
    DROPPED = "dropped"


UNDELIVERED = frozenset({DeliveryState.UNCERTAIN, DeliveryState.FAILED, DeliveryState.LAPSED})
"""The states an administrator should see: nobody else will do anything about them."""


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One notice as its addressee reads it; ``actor`` is who caused it, empty for the calendar."""

    notice_id: int
    kind: NoticeKind
    text: str
    detail: str
    actor: str
    href: str
    created_at: datetime
    read_at: datetime | None


@dataclass(frozen=True, slots=True)
class BellView:
    """What the bell shows: how many notices are unread, and the latest ones."""

    unread: int
    latest: tuple[NoticeLine, ...]


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a person wants to be reached outside the application. Notices inside it always appear."""

    mail: bool = True
    workdays_only: bool = False
    quiet_until: date | None = None

    def wants_mail_on(self, day: date) -> bool:
        """Whether the day's digest may be mailed."""
        if not self.mail or (self.quiet_until is not None and day <= self.quiet_until):
            return False
        return not (self.workdays_only and day.isoweekday() > 5)


@dataclass(frozen=True, slots=True)
class NoticesView:
    """The page of one's notices with one's own settings."""

    lines: tuple[NoticeLine, ...]
    unread: int
    total: int
    preferences: Preferences
    email: str


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """A message for the outside as administrators see it: whom and how, never what it says."""

    delivery_id: int
    day: date
    channel: Channel
    recipient: str
    state: DeliveryState
    attempts: int
    next_try: datetime | None
    error: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Whether a person can be reached by mail."""

    user_id: int
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class DeliveriesView:
    """The administrators' page: messages of late, and who has no address."""

    lines: tuple[DeliveryLine, ...]
    counts: Mapping[DeliveryState, int]
    contacts: tuple[ContactLine, ...]


@dataclass(frozen=True, slots=True)
class Retrying:
    """How often and how soon a message is tried again: `delays` in minutes after each failed attempt."""

    delays: tuple[int, ...] = (5, 15, 60, 240)

    def next_try(self, attempts: int, now: datetime) -> datetime | None:
        """When to try again after this many attempts; None when it is given up."""
        return now + timedelta(minutes=self.delays[attempts - 1]) if attempts <= len(self.delays) else None


def clean_email(text: str) -> str:
    """An address as it is kept; empty for none. Raises Invalid for what no mail server would take."""
    email = text.strip()
    if not email:
        return ""
    if len(email) > EMAIL_LIMIT or not _EMAIL.fullmatch(email):
        raise Invalid(
            "电子邮箱写法不对，请按“name@example.com”的格式填写，只用英文字母、数字和符号。",
            {"email": "格式不对"},
        )
    return email
