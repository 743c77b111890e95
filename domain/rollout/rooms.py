"""Rooms after their opening: what is told of their use, which are silent, which assessments they owe.

Of children only counts are known: visits, loans, activities. What was not told is missing and never 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.periods import Month, Period
from domain.rollout.stages import OPENED, Move, SiteState, state_after

VISITS, LOANS, ACTIVITIES, HOURS = "V01", "C05", "E05", "R05"
USAGE_CODES = (VISITS, LOANS, ACTIVITIES, HOURS)
"""The network's figures that tell of a room's use: visits, children's loans and activities, hours open."""
USED = (VISITS, LOANS, ACTIVITIES)
"""Those that are zero where nobody comes."""
USAGE_NAMES: Mapping[str, str] = {
    VISITS: "到馆人次",
    LOANS: "少儿外借册次",
    ACTIVITIES: "少儿活动场次",
    HOURS: "实际开放小时",
}
MONTHS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class RoomRule:
    """The numbers that are set from a day on.

    A room is silent after `silent_months` months it was open in without a report or without any use. A year's
    assessment is owed by rooms that were open for `least_months` of its months; it may be made from the first
    day of the year's month `from_month` on and is due `due_days` after the year's end.
    """

    silent_months: int = 3
    least_months: int = 6
    from_month: int = 10
    due_days: int = 31


class Silence(StrEnum):
    """Why a room is called silent."""

    UNREPORTED = "unreported"
    UNUSED = "unused"


SILENCE_NAMES: Mapping[Silence, str] = {
    Silence.UNREPORTED: "连续无报送",
    Silence.UNUSED: "使用为零",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a room told of one figure for a period; `value` is None where it told that there is none."""

    code: str
    period: Period
    value: float | None
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Usage:
    """The use of a room over a stretch of months.

    `totals` has the sum of each figure over what was told, without those of which nothing was. `told_months`
    of `open_months` are covered by reports. `stated_hours` are those that the room says it is open in the
    months for which it told its hours; None when it states none.
    """

    totals: Mapping[str, float]
    told_months: int
    open_months: int
    stated_hours: float | None = None
    provisional: bool = False

    def total(self, code: str) -> float | None:
        """The sum of a figure; None where nothing was told of it."""
        return self.totals.get(code)

    @property
    def hours_kept(self) -> float | None:
        """How much of the stated hours the room was open, in per cent; None where that cannot be told."""
        kept = self.totals.get(HOURS)
        if kept is None or not self.stated_hours:
            return None
        return 100 * kept / self.stated_hours


def usage(
    told: Iterable[Told], months: Sequence[Month], opened: frozenset[Month], hours_tenths: int | None
) -> Usage:
    """The use of a room in some months, given those of them in which it was open, all or in part.

    Reports for longer periods count when all their months are among these. `hours_tenths` are the opening
    hours a week that the room states, in tenths.
    """
    asked = frozenset(months)
    totals: dict[str, float] = {}
    covered: set[Month] = set()
    days, provisional = 0, False
    for one in told:
        within = frozenset(one.period.months)
        if one.value is None or not within <= asked:
            continue
        totals[one.code] = totals.get(one.code, 0) + one.value
        covered |= within
        provisional = provisional or one.provisional
        if one.code == HOURS:
            days += sum((m.last_day - m.first_day).days + 1 for m in within if m in opened)
    stated = None if hours_tenths is None or not days else hours_tenths / 10 * days / 7
    return Usage(totals, len(covered & opened), len(opened & asked), stated, provisional)


def silence(told: Iterable[Told], opened: Sequence[Month], rule: RoomRule) -> Silence | None:
    """Whether a room is silent, and why; None when it is not, or was not open for long enough to tell.

    `opened` are the whole months, in their order, in which it was open and that are told by now; those in
    which it was closed for a time are not among them.
    """
    last = frozenset(opened[-rule.silent_months :])
    if len(last) < rule.silent_months:
        return None
    heard = [
        one
        for one in told
        if one.code in USED and one.value is not None and not last.isdisjoint(one.period.months)
    ]
    if not heard:
        return Silence.UNREPORTED
    return Silence.UNUSED if not any(one.value for one in heard) else None


Stretch = tuple[date, date | None]
"""From a day to a day, both included; without the second until further notice."""


def open_stretches(history: Iterable[Move]) -> tuple[Stretch, ...]:
    """When a room was open, by the moves of its site; the day of closing is the first it is not."""
    found: list[Stretch] = []
    since: date | None = None
    for move in history:
        is_open = move.stage in OPENED and state_after(move.kind) is SiteState.ACTIVE
        if is_open and since is None:
            since = move.effective_on
        elif not is_open and since is not None:
            if since < move.effective_on:
                found.append((since, date.fromordinal(move.effective_on.toordinal() - 1)))
            since = None
    if since is not None:
        found.append((since, None))
    return tuple(found)


def months_open(
    stretches: Sequence[Stretch], closings: Sequence[Stretch], months: Iterable[Month]
) -> tuple[Month, ...]:
    """Those of some months in which a room was open at all; `closings` are those for a time."""
    return tuple(
        month
        for month in months
        if any(_meets(one, month) for one in stretches)
        and not any(_holds(one, month.first_day, month.last_day) for one in closings)
    )


def months_whole(
    stretches: Sequence[Stretch], closings: Sequence[Stretch], months: Iterable[Month]
) -> tuple[Month, ...]:
    """Those of some months in which a room was open all the time."""
    return tuple(
        month
        for month in months
        if any(_holds(one, month.first_day, month.last_day) for one in stretches)
        and not any(_meets(one, month) for one in closings)
    )


def _meets(stretch: Stretch, month: Month) -> bool:
    first, last = stretch
    return first <= month.last_day and (last is None or last >= month.first_day)


def _holds(stretch: Stretch, first: date, last: date) -> bool:
    return stretch[0] <= first and (stretch[1] is None or stretch[1] >= last)


def assessment_due(year: int, rule: RoomRule) -> date:
    """The last day on which a year's assessment is in time."""
    return date.fromordinal(date(year, 12, 31).toordinal() + rule.due_days)


def years_to_assess(
    opened: Iterable[Month], assessed: Iterable[int], today: date, rule: RoomRule
) -> tuple[int, ...]:
    """The years whose assessment a room owes by now, the earliest first.

    `opened` are the months in which it was open, `assessed` the years with an assessment that counts or
    waits. A year is asked for from its month `from_month` on, and not when it is over for longer than a year.
    """
    months: dict[int, int] = {}
    for month in opened:
        months[month.year] = months.get(month.year, 0) + 1
    done = frozenset(assessed)
    return tuple(
        year
        for year, count in sorted(months.items())
        if year not in done
        and count >= rule.least_months
        and date(year, rule.from_month, 1) <= today
        and year >= today.year - 1
    )
