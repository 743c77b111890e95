"""What a use case works with: the database, the clock and the rules in force. Made once, in ``app.py``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from data_access.queries import installation as installation_queries
from data_access.unit_of_work import Database
from domain.attachments import AttachmentLimits
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
    attachments: AttachmentLimits
    own: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What was set for groups that capabilities registered, by key."""


@dataclass(frozen=True, slots=True)
class Storage:
    """Where the installation keeps files, and for how long."""

    data_dir: Path | None = None
    backup_dir: Path | None = None
    """Where backups go; in the data folder unless said otherwise."""
    backup_keep: int = 14
    job_result_days: int = 7
    map_file: Path | None = None
    """Licensed outlines of the districts (GeoJSON); the map is a schematic without."""
    map_review_number: str = ""

    def folder(self, name: str) -> Path:
        """A folder of the data folder for one mechanism's files, made for the server's user alone.

        Raises RuntimeError where the installation was opened without a data folder.
        """
        if self.data_dir is None:
            raise RuntimeError("this installation was opened without a data folder")
        path = self.data_dir / name
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path


@dataclass(frozen=True, slots=True)
class Context:
    """One installation as its use cases see it."""

    database: Database
    rules: Rules
    demonstration_date: date | None = None
    storage: Storage = field(default_factory=Storage)

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
