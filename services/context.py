"""What a use case works with: the database, the clock and the rules in force. Made once, in ``app.py``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from data_access.queries import installation as installation_queries
from data_access.unit_of_work import Database
from domain.clock import BusinessDateClock, Clock, SystemClock, day_of
from domain.passwords import Lockout
from domain.projects.lights import Thresholds
from domain.rounds import RoundRule


@dataclass(frozen=True, slots=True)
class Rules:
    """The thresholds in force, from the settings."""

    thresholds: Thresholds
    rounds: RoundRule
    lockout: Lockout
    session_idle_minutes: int
    session_hours: int


@dataclass(frozen=True, slots=True)
class Context:
    """One installation as its use cases see it."""

    database: Database
    rules: Rules
    demonstration_date: date | None = None

    @property
    def clock(self) -> Clock:
        """The clock that dates everything."""
        return self.database.clock

    @property
    def today(self) -> date:
        """The Shanghai day; what is due follows it, never the as-of day."""
        return day_of(self.clock.now())


def clock_of(database: Database) -> tuple[Clock, date | None]:
    """The clock this database runs by, and its business date if it is a demonstration."""
    with database.reading() as session:
        business_date = installation_queries.demonstration_date(session)
    return (BusinessDateClock(business_date) if business_date else SystemClock()), business_date
