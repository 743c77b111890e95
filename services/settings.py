"""The rules in force: what administrators set from a day on, and the configuration before that.

A page about a past day goes by the rules that held then, and one that knows only what was known then by the
rules that were known then. What is due, who is locked and which session is over follow today's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access.queries import settings as setting_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Unavailable
from domain.passwords import Lockout
from domain.periods import Month
from domain.plan import PlanView
from domain.projects.lights import Thresholds
from domain.rounds import ReportingRound, RoundCalendar, RoundRule
from domain.settings import SettingKey, SettingRevision, value_at
from services.context import Context, Rules


def values_of(rules: Rules, key: SettingKey) -> dict[str, Any]:
    """The values of one group, by field."""
    if key is SettingKey.LIGHTS:
        lights = rules.thresholds
        return {
            "behind_gap": lights.behind_gap,
            "watch_gap": lights.watch_gap,
            "overdue_days": lights.overdue_days,
            "due_soon_days": lights.due_soon_days,
        }
    if key is SettingKey.ROUNDS:
        rounds = rules.rounds
        return {"opens_day": rounds.opens_day, "due_day": rounds.due_day, "grace_days": rounds.grace_days}
    if key is SettingKey.LOCKOUT:
        return {"max_failures": rules.lockout.max_failures, "minutes": rules.lockout.minutes}
    return {"idle_minutes": rules.session_idle_minutes}


def with_values(rules: Rules, key: SettingKey, values: Mapping[str, Any]) -> Rules:
    """The rules with other values for one group. Raises Invalid when they contradict one another."""
    if key is SettingKey.LIGHTS:
        return replace(rules, thresholds=Thresholds(**values))
    if key is SettingKey.ROUNDS:
        return replace(rules, rounds=RoundRule(**values))
    if key is SettingKey.LOCKOUT:
        return replace(rules, lockout=Lockout(**values))
    return replace(rules, session_idle_minutes=values["idle_minutes"])


def rules_from(
    defaults: Rules, history: Iterable[SettingRevision], day: date, known_at: int = EVERYTHING_KNOWN
) -> Rules:
    """The rules of a day, as known at a sequence number, given all revisions."""
    known = tuple(history)
    found = defaults
    for key in SettingKey:
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
