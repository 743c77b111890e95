"""What the calendar says every day: to people inside the application, and to the group outside.

A capability adds its part by ``every_day`` and ``for_the_group``, in a module that ``services.capabilities``
imports.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from data_access.models import Deputyship, Notice
from data_access.queries import notices as notice_queries
from data_access.unit_of_work import UnitOfWork
from domain.clock import day_of
from domain.permissions import Actor
from reports.notices import GroupSummary
from services.context import Context
from services.notices.noting import NoticeKind, notify

__all__ = [
    "DAILY",
    "DAY_WORK",
    "GROUP",
    "day_work",
    "do_day_work",
    "every_day",
    "for_the_group",
    "tell_calendar",
]

Teller = Callable[[Context, UnitOfWork], None]
"""Puts notices before people in the transaction given; their ``dedupe`` keeps a second run silent."""
Summariser = Callable[[Context, Session], GroupSummary | None]
"""Sums up for the group; None when there is nothing to say on the day."""

DayWork = Callable[[Context], object]
"""What a day needs besides: it opens its own short transactions, and a second run does no harm."""

DAILY: list[Teller] = []
DAY_WORK: list[DayWork] = []
GROUP: list[Summariser] = []

KEPT_DAYS = 180
"""How long a notice is kept that was read."""


def every_day(teller: Teller) -> Teller:
    """Make a capability's notices part of the day (a decorator)."""
    DAILY.append(teller)
    return teller


def day_work(work: DayWork) -> DayWork:
    """Have something done once a day that takes longer than one transaction should (a decorator)."""
    DAY_WORK.append(work)
    return work


def do_day_work(context: Context) -> None:
    """Do what capabilities have to do once a day. A demonstration stands still: no day of it begins."""
    if context.demonstration_date is None:
        for work in DAY_WORK:
            work(context)


def for_the_group(summariser: Summariser) -> Summariser:
    """Make a capability's summary part of what the group is told (a decorator)."""
    GROUP.append(summariser)
    return summariser


def tell_calendar(context: Context) -> None:
    """Put the day's notices before people, and drop what was read long ago. Running it again adds nothing."""
    with context.database.writing(Actor.system()) as work:
        for teller in DAILY:
            teller(context, work)
        old = work.now - timedelta(days=KEPT_DAYS)
        work.session.execute(delete(Notice).where(Notice.read_at < old))


@every_day
def tell_deputyships(context: Context, work: UnitOfWork) -> None:
    """A deputyship begins or ends: its deputy and its principal are told on the day."""
    for deputyship in notice_queries.deputyships_on(work.session, work.today):
        named = notice_queries.was_told(work.session, f"deputy-named:{deputyship.change_seq}")
        if named is None or day_of(named.created_at) < deputyship.starts_on:
            begun = f"代理已生效，至 {deputyship.ends_on}"
            _tell_both(work, deputyship, NoticeKind.DEPUTY_BEGINS, begun)
        if deputyship.ends_on == work.today:
            _tell_both(work, deputyship, NoticeKind.DEPUTY_ENDS, "代理今日到期")


def _tell_both(work: UnitOfWork, deputyship: Deputyship, kind: NoticeKind, word: str) -> None:
    deputy, principal = deputyship.deputy_id, deputyship.principal_id
    subject, dedupe = f"deputyship:{deputyship.change_seq}", f"{kind}:{deputyship.id}"
    to_deputy, to_principal = f"{word}：您代行其职责", f"{word}：由其代行您的职责"
    notify(work, [deputy], kind, subject, to_deputy, "/account", dedupe, person_id=principal)
    notify(work, [principal], kind, subject, to_principal, "/account", dedupe, person_id=deputy)
