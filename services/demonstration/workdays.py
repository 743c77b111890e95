"""Working days and office hours, so that nobody in the demonstration reports at night."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

from domain.clock import SHANGHAI

_HOLIDAYS = frozenset({(1, 1), (5, 1), *((10, day) for day in range(1, 8))})
"""New Year, Labour Day and the National Day week, as month and day."""


def is_workday(day: date) -> bool:
    """Whether the library's offices work on a day: Monday to Friday, but for the fixed holidays."""
    return day.weekday() < 5 and (day.month, day.day) not in _HOLIDAYS


def on_or_before(day: date) -> date:
    """The last working day up to ``day``."""
    while not is_workday(day):
        day -= timedelta(days=1)
    return day


def on_or_after(day: date) -> date:
    """The first working day from ``day`` on."""
    while not is_workday(day):
        day += timedelta(days=1)
    return day


def later(day: date, workdays: int) -> date:
    """The day that many working days after ``day``."""
    for _ in range(workdays):
        day = on_or_after(day + timedelta(days=1))
    return day


def office_hour(rng: Random, day: date) -> datetime:
    """A moment of a day's office hours in Shanghai."""
    minute = rng.choice((rng.randrange(510, 700), rng.randrange(820, 1050)))
    return datetime.combine(day, time(minute // 60, minute % 60, rng.randrange(60)), tzinfo=SHANGHAI)


def at(day: date, clock: str) -> datetime:
    """The moment written as 09:30 on a day in Shanghai."""
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=SHANGHAI)
