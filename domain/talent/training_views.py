"""What pages show of training activities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.projects.views import Choice
from domain.talent.exchanges import Exchange
from domain.talent.training import NetworkYear, Phase, Seat, Terms, Way


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """An activity in a list; ``mine`` is how the reader stands to it, ``turn`` their place in line."""

    activity_id: int
    terms: Terms
    department: str
    phase: Phase
    seated: int
    heads: int
    waiting: int
    attended: int
    heads_attended: int
    mine: Seat
    turn: int = 0
    my_tenths: int = 0

    @property
    def free(self) -> int | None:
        """Places that are left; None without a limit."""
        if self.terms.places is None:
            return None
        return max(self.terms.places - self.seated - self.heads, 0)


@dataclass(frozen=True, slots=True)
class TrainingList:
    """The activities of a year; ``may_manage`` whether the reader may add some."""

    year: int
    years: tuple[int, ...]
    lines: tuple[ActivityLine, ...]
    network: NetworkYear
    registered: bool
    may_manage: bool

    @property
    def my_tenths(self) -> int:
        """The hours that the reader attended in the year, in tenths."""
        return sum(line.my_tenths for line in self.lines)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person on an activity's list, for those who run it."""

    staff_id: int
    name: str
    department: str
    seat: Seat
    turn: int
    tenths: int | None
    note: str


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A library's part in an activity."""

    unit_id: int
    unit: str
    way: Way
    booked: int
    attended: int | None
    note: str


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """One activity.

    ``refusal`` says why the reader cannot enrol, or withdraw once on the list; empty when they can.
    ``people`` are those whom the reader may name, for those who run it; ``unnamed`` counts the others.
    """

    line: ActivityLine
    today: date
    version: int
    attendance_version: int
    registered: bool
    refusal: str
    may_manage: bool
    people: tuple[PersonRow, ...] = ()
    unnamed: int = 0
    addable: tuple[Choice, ...] = ()
    heads: tuple[HeadRow, ...] = ()
    units: tuple[Choice, ...] = ()
    heads_version: int = 0


@dataclass(frozen=True, slots=True)
class ActivityForm:
    """The form of an activity: what stands, None for a new one, and who may be its organiser."""

    activity_id: int | None
    version: int
    terms: Terms | None
    departments: tuple[Choice, ...]
    today: date


@dataclass(frozen=True, slots=True)
class TrainingStay:
    """A person's part in an activity; ``tenths`` None while no attendance was recorded."""

    activity_id: int
    terms: Terms
    seat: Seat
    tenths: int | None


@dataclass(frozen=True, slots=True)
class PersonTraining:
    """A person's activities and exchanges, the latest first, as of a day."""

    stays: tuple[TrainingStay, ...]
    exchanges: tuple[Exchange, ...]
    today: date
