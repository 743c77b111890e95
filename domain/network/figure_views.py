"""What pages show of the network's figures: filled by services, drawn by components."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.indicators.definition import Definition
from domain.indicators.views import DefinitionChange
from domain.network.ranges import MonthRange
from domain.periods import Month, Period


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure and what it rests on.

    ``told`` of the ``expected`` reports are in it; ``estimated`` is the share of it, from 0 to 1, that was
    estimated. ``value`` is None where nothing was told: that is never 0.
    """

    value: float | None
    told: int = 0
    expected: int = 0
    estimated: float = 0.0
    provisional: bool = False

    @property
    def complete(self) -> bool:
        """Whether every report that was expected is in it."""
        return self.told >= self.expected


NOTHING = Shown(None)


@dataclass(frozen=True, slots=True)
class Explained:
    """An indicator with all that its 口径 tells: the names of its parts, the changes of its definition."""

    definition: Definition
    names: Mapping[str, str]
    changes: tuple[DefinitionChange, ...] = ()

    @property
    def code(self) -> str:
        """The indicator's code."""
        return self.definition.code

    def changed_between(self, first: date, last: date) -> tuple[DefinitionChange, ...]:
        """The changes of definition that took effect after the first day of a stretch and within it."""
        return tuple(change for change in self.changes if first < change.effective_on <= last)


@dataclass(frozen=True, slots=True)
class Headline:
    """One figure at the head of a page, with the same months a year before and the stretch before.

    ``span`` are the months it speaks of: those of the page or, for what is told by the year, its year.
    """

    explained: Explained
    span: MonthRange
    now: Shown
    year_before: Shown
    before: Shown


@dataclass(frozen=True, slots=True)
class NetworkScore:
    """The network's headline figures of a month, for pages that are about something else."""

    month: Month
    lines: tuple[Headline, ...]


@dataclass(frozen=True, slots=True)
class RankedLine:
    """A library, district or type among others: this stretch against the same a year before.

    ``path`` leads to its page; empty where it has none.
    """

    key: str
    name: str
    now: Shown
    before: Shown
    path: str = ""


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One period of a course."""

    period: Period
    now: Shown


@dataclass(frozen=True, slots=True)
class Series:
    """The course of an indicator, with the same periods a year before where they are told."""

    explained: Explained
    points: tuple[SeriesPoint, ...]
    year_before: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Multiple:
    """One small chart of a row of them: its months and the same a year before."""

    key: str
    name: str
    now: tuple[Shown, ...]
    before: tuple[Shown, ...]


class ReportStanding(StrEnum):
    """How reporting stands for a month: of one unit, or the worst of several."""

    ON_TIME = "on_time"
    LATE = "late"
    MISSING = "missing"
    PENDING = "pending"
    NOT_EXPECTED = "not_expected"


@dataclass(frozen=True, slots=True)
class CalendarCell:
    """One month of a row: ``told`` of ``expected`` reports are in, ``on_time`` of them when they were due."""

    standing: ReportStanding
    told: int
    expected: int
    on_time: int


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A unit, or a library with all below it, by months."""

    key: str
    name: str
    cells: tuple[CalendarCell, ...]
    path: str = ""


@dataclass(frozen=True, slots=True)
class ReportCalendar:
    """Who reported for which month."""

    months: tuple[Month, ...]
    rows: tuple[CalendarRow, ...]


@dataclass(frozen=True, slots=True)
class Tile:
    """An administrative area on the map."""

    adcode: str
    name: str
    now: Shown


@dataclass(frozen=True, slots=True)
class Quartiles:
    """The middle of a group and its quarters; None where nobody of it told anything."""

    low: float | None
    middle: float | None
    high: float | None
    told: int


@dataclass(frozen=True, slots=True)
class PeerPoint:
    """One month of a unit beside the units of its type."""

    period: Period
    own: Shown
    peers: Quartiles


def standing_of(expected: int, told: int, on_time: int, due_on: date, today: date) -> ReportStanding:
    """How a month stands, of one unit or several: the worst decides.

    Before the day that reports are due on, none is missing yet.
    """
    if not expected:
        return ReportStanding.NOT_EXPECTED
    if told < expected:
        return ReportStanding.PENDING if today <= due_on else ReportStanding.MISSING
    return ReportStanding.ON_TIME if on_time >= expected else ReportStanding.LATE


def quartiles(values: list[float]) -> Quartiles:
    """The quarters of some values, by linear interpolation between the two next to each (R-7, as Excel's)."""
    ordered = sorted(values)
    if not ordered:
        return Quartiles(None, None, None, 0)
    low, middle, high = (_at(ordered, share) for share in (0.25, 0.5, 0.75))
    return Quartiles(low, middle, high, len(ordered))


def _at(ordered: list[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
