"""The one injected clock: instants in UTC, days in Asia/Shanghai."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")


class Clock(Protocol):
    """Tells the instant; everything that asks for the time asks a clock it was given."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC)


class BusinessDateClock:
    """A clock that stands on one business day, for a demonstration database.

    The time of day runs on with the machine's clock, so that the order of a morning's work is visible.
    """

    def __init__(self, business_date: date, underlying: Clock | None = None) -> None:
        self.business_date = business_date
        self._underlying = underlying or SystemClock()

    def now(self) -> datetime:
        """The present time of day in Shanghai on the business date, in UTC."""
        local = self._underlying.now().astimezone(SHANGHAI)
        return datetime.combine(self.business_date, local.timetz()).astimezone(UTC)


class ScriptedClock:
    """A clock moved by hand: the demonstration history and tests are written with it."""

    def __init__(self, instant: datetime) -> None:
        self._instant = instant

    def now(self) -> datetime:
        """The instant the clock was last set to."""
        return self._instant

    def set(self, instant: datetime) -> None:
        """Move the clock to ``instant`` (aware)."""
        self._instant = instant.astimezone(UTC)

    def advance(self, **delta: float) -> None:
        """Move the clock forward by the keyword arguments of ``timedelta``."""
        self._instant += timedelta(**delta)


def day_of(instant: datetime) -> date:
    """The calendar day of an instant in Shanghai."""
    return instant.astimezone(SHANGHAI).date()


def end_of_day(day: date) -> datetime:
    """The last instant of a Shanghai day, in UTC."""
    return datetime.combine(day, time.max, tzinfo=SHANGHAI).astimezone(UTC)
