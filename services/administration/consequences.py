"""What a person or a department still holds: asked of every capability before either is closed.

A capability adds its part by ``@holds`` in a module that ``services.capabilities`` imports. Administrators
have no rights on content: what is confidential is counted in ``hidden`` and not named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import accounts as account_queries
from domain.accounts import Holding
from services.context import Context
from services.settings import rules_of_today

__all__ = ["HOLDERS", "Closing", "Holder", "Holding", "held_by", "holds"]


@dataclass(frozen=True, slots=True)
class Closing:
    """Who or what is to close: one of the two is set."""

    user_id: int | None = None
    department_id: int | None = None


Holder = Callable[[Context, Session, Closing], Iterable[Holding]]
"""Tells what is still held as of today; nothing for what it does not know. Reads in the session given."""

HOLDERS: list[Holder] = []


def holds(function: Holder) -> Holder:
    """Make a capability's things part of what closing tells (a decorator)."""
    HOLDERS.append(function)
    return function


def held_by(context: Context, session: Session, closing: Closing) -> tuple[Holding, ...]:
    """Everything that is still held, in the order in which capabilities registered, without what is empty."""
    found = (holding for ask in HOLDERS for holding in ask(context, session, closing))
    return tuple(holding for holding in found if holding.count)


@holds
def _sessions(context: Context, session: Session, closing: Closing) -> Iterable[Holding]:
    if closing.user_id is None:
        return
    rules = rules_of_today(session, context)
    count = len(
        account_queries.open_sessions(
            session,
            closing.user_id,
            context.clock.now(),
            rules.session_idle_minutes,
            rules.session_hours,
        )
    )
    yield Holding("session", count, f"{count} 个会话立即结束")


@holds
def _deputies(context: Context, session: Session, closing: Closing) -> Iterable[Holding]:
    if closing.user_id is None:
        return
    for line in account_queries.deputyships(session, context.today, closing.user_id):
        told = f"{line.deputy} 代理 {line.principal}（{line.starts_on} 至 {line.ends_on}）随之失效"
        yield Holding("deputyship", 1, told)
