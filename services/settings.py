"""The rules in force: what administrators set from a day on, and the configuration before that.

A page about a past day goes by the rules that held then, and one that knows only what was known then by the
rules that were known then. What is due, who is locked and which session is over follow today's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access.queries import settings as setting_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Unavailable
from domain.periods import Month
from domain.plan import PlanView
from domain.rounds import ReportingRound, RoundCalendar
from domain.settings import SettingKey, SettingRevision, value_at
from services.context import Context, Rules
from services.setting_groups import GROUPS, group_of


def values_of(rules: Rules, key: str) -> dict[str, Any]:
    """The values of one group, by field. Raises ValueError for a group that nobody registered."""
    return dict(group_of(key).read(rules))


def with_values(rules: Rules, key: str, values: Mapping[str, Any]) -> Rules:
    """The rules with other values for one group. Raises Invalid when they contradict one another."""
    return group_of(key).write(rules, values)


def rules_from(
    defaults: Rules, history: Iterable[SettingRevision], day: date, known_at: int = EVERYTHING_KNOWN
) -> Rules:
    """The rules of a day, as known at a sequence number, given all revisions."""
    known = tuple(history)
    found = defaults
    for key in GROUPS:
        values = value_at(known, key, day, known_at)
        if values is not None:
            found = with_values(found, key, values)
    return found


def rules_at(session: Session, context: Context, as_of: AsOf) -> Rules:
    """The rules at a point of view, read by one statement."""
    history = setting_queries.revisions(session)
    return rules_from(context.rules, history, as_of.effective_on, as_of.known_at)


def rules_of_view(context: Context, view: PlanView) -> Rules:
    """The rules at the point of view of a page, which read them along with its plan."""
    return rules_from(context.rules, view.settings, view.as_of.effective_on, view.as_of.known_at)


def rules_of_today(session: Session, context: Context) -> Rules:
    """The rules in force today, read by one statement."""
    return rules_at(session, context, AsOf(context.today, EVERYTHING_KNOWN))


def rules_for_display(context: Context) -> Rules:
    """The rules in force today for words on a page that must stand when the database is away."""
    try:
        with context.database.reading() as session:
            return rules_of_today(session, context)
    except Unavailable:
        return context.rules


def calendar_of(
    context: Context, history: Iterable[SettingRevision], announced: Mapping[Month, ReportingRound]
) -> RoundCalendar:
    """The calendar of a plan's rounds: each month by the rule that was in force when it began."""
    known = [revision for revision in history if revision.key == SettingKey.ROUNDS]
    days = sorted({revision.effective_on for revision in known})
    later = tuple((day, rules_from(context.rules, known, day).rounds) for day in days)
    return RoundCalendar(context.rules.rounds, announced, later)
