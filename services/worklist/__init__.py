"""我的填报: what a person owes, asked of every capability that has duties to give."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy.orm import Session

from domain.permissions import Actor
from domain.worklist import DueItem, in_order
from services.context import Context

__all__ = ["SOURCES", "DueItem", "Source", "due_items", "source"]

Source = Callable[[Context, Session, Actor], Iterable[DueItem]]
"""What one capability asks of a person: reads in the session given, for that person's scopes alone."""

SOURCES: list[Source] = []


def source(function: Source) -> Source:
    """Make a capability's duties part of the list (a decorator)."""
    SOURCES.append(function)
    return function


def due_items(context: Context, actor: Actor) -> tuple[DueItem, ...]:
    """What the actor owes now, the most pressing first, with what is done already in the periods under way.

    Every source checks its own permission; whoever has no duties gets an empty list.
    """
    with context.database.reading() as session:
        found = [item for ask in SOURCES for item in ask(context, session, actor)]
    return in_order(found, context.today)
