"""When work will be finished at the pace it has kept: earned schedule, with a band from the resampled past.

The method, its sources and examples worked by hand stand in ``docs/methods/forecast.md``; the tests check
those examples line by line. Time is counted in months of the calendar from the first day of the month in
which work begins: a day is the share of its month that is over when the day ends, so month ends are integers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from math import ceil, inf
from random import Random

from domain.periods import Month
from domain.projects.trend import ProjectTrack, trend
from domain.projects.work import COMPLETE, ProjectState, ProjectWork, WorkKind

LEAST_HISTORY = 12
"""Months with a reported figure below which no forecast is made."""
RESAMPLES = 1000
BLOCK = 3
"""Months drawn together: work comes in the rhythm of quarters, a quiet month goes with the busy one after."""
SEED = 20031
"""Where the draws begin: recorded here, so that the same history gives the same band for ever."""
HORIZON = 120
"""Months after the as-of day beyond which a finish is not dated any more."""
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
"""The shares of resamples at the lower end, the middle and the upper end of the 80 % band."""

_TOLERANCE = 1e-6

Curve = Sequence[tuple[float, float]]
"""Points (months, planned percent) in order of time, beginning at (0, 0), never falling, the last one 100."""


class LeftOut(StrEnum):
    """Why a piece of work is not part of a forecast."""

    CANCELLED = "cancelled"
    PAUSED = "paused"
    RECURRING = "recurring"
    UNDATED = "undated"


class NoForecastReason(StrEnum):
    """Why there is no forecast."""

    NO_WORK = "no_work"
    ALL_CANCELLED = "all_cancelled"
    ALL_RECURRING = "all_recurring"
    ALL_STOPPED = "all_stopped"
    NO_PLAN = "no_plan"
    FINISHED = "finished"
    NOT_BEGUN = "not_begun"
    NOT_REPORTED = "not_reported"
    TOO_SHORT = "too_short"
    NO_PACE = "no_pace"


@dataclass(frozen=True, slots=True)
class Course:
    """A piece of work with the course of its completion."""

    work: ProjectWork
    track: ProjectTrack


@dataclass(frozen=True, slots=True)
class PacePoint:
    """A month end or the as-of day, in percent; `actual` is None before the first report and in future."""

    day: date
    planned: float
    actual: float | None


@dataclass(frozen=True, slots=True)
class FanPoint:
    """The progress, in percent, that a tenth, half and nine tenths of the courses do not exceed on a day."""

    day: date
    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class FinishBand:
    """The days by which a tenth, half and nine tenths of the resamples finish; None is after the horizon."""

    early: date | None
    middle: date | None
    late: date | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """When work will be finished. Durations in months from `starts_on`, progress in percent."""

    starts_on: date
    as_of: date
    planned_finish: date
    planned: float
    actual: float
    history: int
    """Month ends up to the as-of day on which a reported figure was known."""
    elapsed: float
    """Actual time AT."""
    planned_duration: float
    """PD, from the start to the last due date."""
    earned: float
    """Earned schedule ES."""
    spi: float
    """SPI(t) = ES / AT."""
    eac: float
    """EAC(t) = PD / SPI(t)."""
    eac_on: date | None
    """The day EAC(t) falls on; None after the horizon."""
    finish: FinishBand
    horizon: date
    unfinished: float
    """The share of resamples that do not finish before the horizon."""
    points: tuple[PacePoint, ...]
    fan: tuple[FanPoint, ...]

    @property
    def late_by(self) -> float:
        """Months by which EAC(t) is later than the plan; negative is earlier."""
        return self.eac - self.planned_duration


@dataclass(frozen=True, slots=True)
class NoForecast:
    """Why there is none, with what is known: months of history, progress, the day all was complete."""

    reason: NoForecastReason
    history: int = 0
    actual: float | None = None
    planned: float | None = None
    finished_on: date | None = None
    planned_finish: date | None = None


def left_out(course: Course) -> LeftOut | None:
    """Why a piece of work is not part of a forecast; None when it is.

    Cancelled work is no longer planned. Work whose clock stopped has no pace. Recurring work closes with each
    year and is never finished before the plan is, so that there is no finish to tell. Work without due dates,
    or with parts that are never due, has no plan to be read.
    """
    work, track = course.work, course.track
    if work.state is ProjectState.CANCELLED:
        return LeftOut.CANCELLED
    if work.state is ProjectState.PAUSED:
        return LeftOut.PAUSED
    if work.kind is WorkKind.RECURRING:
        return LeftOut.RECURRING
    due = [milestone.due_on for milestone in track.milestones if milestone.due_on is not None]
    return None if due and date.max not in due else LeftOut.UNDATED


def forecast(courses: Iterable[Course], as_of: date, plan_start: date) -> Forecast | NoForecast:
    """The forecast on day `as_of` of all work that ends, or why there is none.

    Work without a planned start is taken to begin on `plan_start`.
    """
    listed = list(courses)
    counted = [course for course in listed if left_out(course) is None]
    if not counted:
        return NoForecast(_nothing_counted({left_out(course) for course in listed}))
    due = [m.due_on for course in counted for m in course.track.milestones if m.due_on is not None]
    last_due = max(due)
    starts = [course.work.planned_start or plan_start for course in counted]
    starts_on = Month.of(min([*starts, *due])).first_day
    if as_of < starts_on:
        return NoForecast(NoForecastReason.NOT_BEGUN, planned_finish=last_due)
    days = _days(starts_on, as_of, last_due)
    points = tuple(
        PacePoint(point.day, point.planned or 0.0, point.actual if point.day <= as_of else None)
        for point in trend([course.track for course in counted], days)
    )
    now = next(point for point in points if point.day == as_of)
    ends = [point for point in points if point.day <= as_of and _month_end(point.day)]
    history = sum(point.actual is not None for point in ends)
    known = NoForecast(NoForecastReason.NOT_REPORTED, history, now.actual, now.planned, None, last_due)
    if now.actual is None:
        return known
    if now.actual >= COMPLETE - _TOLERANCE:
        return _because(NoForecastReason.FINISHED, known, _completed_on(counted))
    if history < LEAST_HISTORY:
        return _because(NoForecastReason.TOO_SHORT, known)
    curve = [(0.0, 0.0), *((months_from(starts_on, point.day), point.planned) for point in points)]
    elapsed = months_from(starts_on, as_of)
    earned = earned_schedule(curve, elapsed, now.actual)
    pool = pace([earned_schedule(curve, index, p.actual or 0.0) for index, p in enumerate(ends, 1)])
    duration = months_from(starts_on, last_due)
    if now.actual <= _TOLERANCE or sum(pool) <= _TOLERANCE:
        return _because(NoForecastReason.NO_PACE, known)
    paths = resample(pool, duration - earned)
    needed = [months_needed(path, duration - earned) for path in paths]
    eac = duration * elapsed / earned

    def day_at(months: float) -> date | None:
        return day_after(starts_on, months) if months <= elapsed + HORIZON else None

    early, middle, late = (day_at(elapsed + months) for months in quantiles(needed))
    return Forecast(
        starts_on=starts_on,
        as_of=as_of,
        planned_finish=last_due,
        planned=now.planned,
        actual=now.actual,
        history=history,
        elapsed=elapsed,
        planned_duration=duration,
        earned=earned,
        spi=earned / elapsed,
        eac=eac,
        eac_on=day_at(eac),
        finish=FinishBand(early, middle, late),
        horizon=day_after(starts_on, elapsed + HORIZON),
        unfinished=sum(months == inf for months in needed) / len(needed),
        points=points,
        fan=_fan(paths, curve, now, starts_on, duration - earned),
    )


def earned_schedule(curve: Curve, elapsed: float, actual: float) -> float:
    """The month at which the plan was as far as the work is now (ES), read from a plan that rises by steps.

    `elapsed` is one of the times of `curve`; beyond its end the curve stays where it ended.

    - Behind the plan: N + (actual - planned_N) / (planned_N+1 - planned_N), where N is the last month end on
      which no more was planned (Lipke 2003).
    - On the plan: `elapsed`. On a flat stretch nothing more is asked for, so time that passes is no delay.
    - Ahead of the plan: on the straight lines from now through the month ends at which the plan rises, so
      that a little of what is due in a year does not count as a year.
    """
    if actual >= COMPLETE - _TOLERANCE:
        return next(month for month, planned in curve if planned >= COMPLETE - _TOLERANCE)
    behind = [(month, planned) for month, planned in curve if month <= elapsed + _TOLERANCE]
    expected = behind[-1][1]
    if actual < expected - _TOLERANCE:
        reached = max(i for i, (_, planned) in enumerate(behind) if planned <= actual + _TOLERANCE)
        return _between(behind[reached], behind[reached + 1], actual)
    before = (elapsed, expected)
    for point in curve[len(behind) :]:
        if actual <= before[1] + _TOLERANCE:
            break
        if point[1] >= actual:
            return _between(before, point, actual)
        if point[1] > before[1] + _TOLERANCE:
            before = point
    return before[0]


def _between(left: tuple[float, float], right: tuple[float, float], actual: float) -> float:
    share = (actual - left[1]) / (right[1] - left[1])
    return left[0] + max(share, 0.0) * (right[0] - left[0])


def pace(earned: Sequence[float]) -> list[float]:
    """By how many months the earned schedule moved in each month, from its values at month ends."""
    return [now - before for before, now in pairwise([0.0, *earned])]


def resample(pool: Sequence[float], need: float, seed: int = SEED) -> list[list[float]]:
    """So many courses of the months to come, each until `need` months of the plan are earned, or the horizon.

    Each is made of blocks of consecutive months of the past, drawn with replacement, the last month followed
    by the first. A course lists what it has earned by the end of each month to come.
    """
    draw = Random(seed)
    paths = []
    for _ in range(RESAMPLES):
        path: list[float] = []
        level = 0.0
        while level < need and len(path) < HORIZON:
            first = int(draw.random() * len(pool))
            for offset in range(BLOCK):
                level += pool[(first + offset) % len(pool)]
                path.append(level)
                if level >= need or len(path) == HORIZON:
                    break
        paths.append(path)
    return paths


def months_needed(path: Sequence[float], need: float) -> float:
    """After how many months a course has earned `need`, its last one in proportion; inf if it never does."""
    if path[-1] < need:
        return inf
    before = path[-2] if len(path) > 1 else 0.0
    return len(path) - 1 + (need - before) / (path[-1] - before)


def quantiles(values: Sequence[float]) -> tuple[float, float, float]:
    """The smallest of `values` that a tenth of them, half of them and nine tenths do not exceed."""
    ordered = sorted(values)
    low, middle, high = (ordered[max(ceil(share * len(ordered)) - 1, 0)] for share in (LOW, MIDDLE, HIGH))
    return low, middle, high


def months_from(starts_on: date, day: date) -> float:
    """Months from the beginning of `starts_on`, the first of a month, to the end of `day`."""
    month, first = Month.of(day), Month.of(starts_on)
    whole = (month.year - first.year) * 12 + month.month - first.month
    return whole + day.day / month.last_day.day


def day_after(starts_on: date, months: float) -> date:
    """The day in which `months` after the beginning of `starts_on`, the first of a month, are over."""
    rounded = max(round(months, 6), 0.0)
    whole = max(ceil(rounded) - 1, 0)
    year, month = divmod(starts_on.year * 12 + starts_on.month - 1 + whole, 12)
    last = Month(year, month + 1).last_day
    return last.replace(day=max(ceil(round((rounded - whole) * last.day, 4)), 1))


def _nothing_counted(reasons: set[LeftOut | None]) -> NoForecastReason:
    if not reasons:
        return NoForecastReason.NO_WORK
    live = reasons - {LeftOut.CANCELLED}
    if not live:
        return NoForecastReason.ALL_CANCELLED
    if LeftOut.UNDATED in live:
        return NoForecastReason.NO_PLAN
    return NoForecastReason.ALL_STOPPED if LeftOut.PAUSED in live else NoForecastReason.ALL_RECURRING


def _because(reason: NoForecastReason, known: NoForecast, finished_on: date | None = None) -> NoForecast:
    return NoForecast(reason, known.history, known.actual, known.planned, finished_on, known.planned_finish)


def _days(starts_on: date, as_of: date, last_due: date) -> list[date]:
    """All month ends until both days are past, and the two days themselves."""
    days, month = {as_of, last_due}, Month.of(starts_on)
    while month.last_day < max(as_of, last_due):
        days.add(month.last_day)
        month = month.next()
    return sorted(days)


def _month_end(day: date) -> bool:
    return day == Month.of(day).last_day


def _completed_on(counted: Iterable[Course]) -> date | None:
    """The latest day on which a part that counts was reported complete, in its present run of reports."""
    days = []
    for milestone in (m for c in counted for m in c.track.milestones if m.due_on is not None):
        run = None
        for day, percent in milestone.completions:
            run = (run or day) if percent >= COMPLETE else None
        days.append(run)
    return max((day for day in days if day is not None), default=None)


def _fan(
    paths: Sequence[Sequence[float]], curve: Curve, now: PacePoint, starts_on: date, need: float
) -> tuple[FanPoint, ...]:
    """The courses in percent at the as-of day and after each month, until nine tenths of them are over."""
    actual, elapsed = now.actual or 0.0, months_from(starts_on, now.day)
    duration = next(month for month, planned in curve if planned >= COMPLETE - _TOLERANCE)
    points = [FanPoint(now.day, actual, actual, actual)]
    for month in range(int(quantiles([len(path) for path in paths])[2])):
        # A course that has ended stays where it ended.
        levels = quantiles([path[month] if month < len(path) else path[-1] for path in paths])
        low, middle, high = (
            max(actual, planned_at(curve, duration - need + min(level, need))) for level in levels
        )
        points.append(FanPoint(day_after(starts_on, elapsed + month + 1), low, middle, high))
    return tuple(points)


def planned_at(curve: Curve, months: float) -> float:
    """The percent planned after so many months, with the months between two points in proportion."""
    for before, after in pairwise(curve):
        if months <= after[0]:
            share = (months - before[0]) / (after[0] - before[0])
            return before[1] + max(share, 0.0) * (after[1] - before[1])
    return curve[-1][1]
