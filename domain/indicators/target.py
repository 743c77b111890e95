"""Targets, and how figures stand to them: the planned path, progress, and the light."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NoReturn

from domain.errors import Invalid
from domain.indicators.aggregation import Book, Figure, figure, periods_told, running_total, years_told
from domain.indicators.definition import Direction
from domain.projects.lights import (
    Light,
    LightReason,
    LightVerdict,
    ReasonKind,
    Thresholds,
    light_for_gap,
    verdict_for,
)
from domain.projects.schedule import PRECISION, Progress
from domain.projects.trend import MilestoneTrack
from domain.projects.work import COMPLETE


class Nature(StrEnum):
    """Whether a target binds (约束性) or states what is expected (预期性)."""

    BINDING = "binding"
    EXPECTED = "expected"


class Measure(StrEnum):
    """Which figure is held against the target: the latest level, a year's, or all since the plan began."""

    LEVEL = "level"
    YEAR = "year"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Target:
    """A value to be reached by a day, with the path planned to it.

    The path steps at the ends of the years in `steps` (year, value), or rises evenly from `baseline` on
    `starts_on` when there are none. Without a baseline a rising target is counted from nothing. Raises
    `Invalid` for a path that does not lead from the one to the other.
    """

    value: float
    starts_on: date
    due_on: date
    measure: Measure
    direction: Direction
    baseline: float | None = None
    steps: tuple[tuple[int, float], ...] = ()

    def __post_init__(self) -> None:
        if self.direction is Direction.CONTEXT:
            _refuse("direction", "参考类目标无法判断好坏，请写明以增为好还是以减为好。")
        if not math.isfinite(self.value):
            _refuse("value", "目标值须填数字。")
        if self.due_on <= self.starts_on:
            _refuse("due_on", "完成日期须晚于起算日期。")
        if self.baseline is None and self.direction is Direction.DOWN:
            _refuse("baseline", "以减为好的目标须填基线，否则无法计算进度。")
        if not self._onwards(self.origin, self.value):
            _refuse("value", "目标值与基线相同或方向相反，请检查目标值、基线和方向。")
        self._check_steps()

    @property
    def origin(self) -> float:
        """Where the path starts from."""
        return self.baseline if self.baseline is not None else 0.0

    def _onwards(self, before: float, after: float) -> bool:
        return after < before if self.direction is Direction.DOWN else after > before

    def _check_steps(self) -> None:
        years = [year for year, _ in self.steps]
        if years != sorted(set(years)):
            _refuse("steps", "分年目标的年份不能重复，请按年份先后填写。")
        if not years:
            return
        if not self.starts_on.year <= years[0] or years[-1] != self.due_on.year:
            _refuse("steps", f"分年目标须从起算年份以后开始，到完成年份 {self.due_on.year} 为止。")
        if self.steps[-1][1] != self.value:
            _refuse("steps", "最后一年的分年目标须等于目标值。")
        path = [self.origin, *(value for _, value in self.steps)]
        if any(self._onwards(after, before) for before, after in pairwise(path)):
            _refuse("steps", "分年目标须逐年朝目标推进，不能倒退。")

    def reached(self, value: float) -> bool:
        """Whether a value is at the target or beyond."""
        return value <= self.value if self.direction is Direction.DOWN else value >= self.value

    def planned_value(self, on: date) -> float:
        """The value planned for a day; steps hold from the last day of their year, the last from `due_on`."""
        if on >= self.due_on:
            return self.value
        if self.steps:
            passed = [value for year, value in self.steps[:-1] if date(year, 12, 31) <= on]
            return passed[-1] if passed else self.origin
        if self.measure is Measure.YEAR:
            # A year's figure is planned for whole years only.
            on = on if (on.month, on.day) == (12, 31) else date(on.year - 1, 12, 31)
        share = (on - self.starts_on).days / (self.due_on - self.starts_on).days
        return self.origin + (self.value - self.origin) * min(max(share, 0.0), 1.0)

    def percent(self, value: float) -> float:
        """How far a value is from the origin to the target, in percent from 0 to 100."""
        share = (value - self.origin) / (self.value - self.origin)
        return round(min(max(share * COMPLETE, 0.0), COMPLETE), PRECISION)


@dataclass(frozen=True, slots=True)
class FigureStanding:
    """How an indicator stands to its target: the figure compared, progress in percent, light with reasons."""

    figure: Figure | None
    planned: float | None
    progress: Progress
    verdict: LightVerdict

    @property
    def light(self) -> Light:
        """The light."""
        return self.verdict.light


def course(book: Book, code: str, target: Target) -> tuple[tuple[date, Figure], ...]:
    """The figures to hold against a target, each with the day from which it is known, in order of day."""
    match target.measure:
        case Measure.LEVEL:
            found: Iterable[Figure] = (figure(book, code, period) for period in periods_told(book, code))
        case Measure.YEAR:
            found = (told for told in years_told(book, code) if told.complete)
        case Measure.PLAN:
            found = running_total(book, code, target.starts_on)
    days = [(told.known_on, told) for told in found if told.known_on is not None and told.value is not None]
    return tuple(sorted(days, key=lambda item: item[0]))


def planned_day(target: Target, told: Figure, on: date) -> date:
    """The day of the plan that a figure is held against on a day.

    A level is held against the day itself; a total against the end of what it speaks of, since the figures of
    a period come after it.
    """
    if target.measure is Measure.LEVEL or told.through is None:
        return on
    end = told.period.last_day if target.measure is Measure.YEAR else told.through
    return min(on, end)


def stand_to(
    book: Book, code: str, target: Target | None, on: date, thresholds: Thresholds
) -> FigureStanding:
    """How an indicator stands to its confirmed target (None for none) on a day, by the figures of the book.

    DONE once the target is reached; a year's only when it falls due, since the next year may fall short.
    Past `due_on` an unreached target is WATCH at least, and BEHIND after `overdue_days`; else the gap between
    actual and planned percent tells, by the thresholds of all work. Without a target or a figure UNSET.
    """
    if target is None:
        return _unlit(ReasonKind.NO_TARGET)
    told = [found for day, found in course(book, code, target) if day <= on]
    if not told or told[-1].value is None:
        return _unlit(ReasonKind.NO_FIGURE)
    latest = told[-1]
    value = latest.value or 0.0
    planned = target.planned_value(planned_day(target, latest, on))
    progress = Progress(target.percent(value), target.percent(planned))
    final = target.measure is not Measure.YEAR or latest.period.year >= target.due_on.year
    reasons = _reasons(progress, target, on, thresholds)
    if target.reached(value) and final:
        reasons = [LightReason(ReasonKind.TARGET_REACHED)]
    return FigureStanding(latest, planned, progress, verdict_for(reasons))


def _reasons(progress: Progress, target: Target, on: date, thresholds: Thresholds) -> list[LightReason]:
    gap = progress.gap or 0.0
    reasons = []
    light = light_for_gap(gap, thresholds)
    if light is Light.BEHIND:
        reasons.append(LightReason(ReasonKind.GAP_BEHIND, gap=gap))
    elif light is Light.WATCH:
        reasons.append(LightReason(ReasonKind.GAP_WATCH, gap=gap))
    days = (on - target.due_on).days
    if days > 0:
        late = days > thresholds.overdue_days
        kind = ReasonKind.TARGET_OVERDUE_LONG if late else ReasonKind.TARGET_OVERDUE
        reasons.append(LightReason(kind, days=days))
    return reasons or [LightReason(ReasonKind.ON_PACE, gap=gap)]


def _unlit(kind: ReasonKind) -> FigureStanding:
    return FigureStanding(None, None, Progress(None, None), verdict_for([LightReason(kind)]))


def tracks(book: Book, code: str, target: Target, days: Sequence[date]) -> tuple[MilestoneTrack, ...]:
    """The course of an indicator as parts of a project's curve, exact on `days` (ascending, not empty).

    The plan's steps become parts that fall due one after the other; all of them are as far as the figure.
    """
    told = course(book, code, target)
    if not told:
        return ()
    completions = tuple((day, target.percent(found.value or 0.0)) for day, found in told)
    parts, reached = [], 0.0
    for day, percent in _planned_levels(target, told, days):
        if percent > reached:
            parts.append(MilestoneTrack(percent - reached, day, completions))
            reached = percent
    if reached < COMPLETE:
        parts.append(MilestoneTrack(COMPLETE - reached, date.max, completions))
    return tuple(parts)


def _planned_levels(
    target: Target, told: Sequence[tuple[date, Figure]], days: Sequence[date]
) -> list[tuple[date, float]]:
    """The planned percent from each day on at which it may change."""
    if target.measure is not Measure.LEVEL:
        changes = [(day, planned_day(target, found, day)) for day, found in told]
    else:
        ends = [date(year, 12, 31) for year, _ in target.steps[:-1]]
        changes = [(day, day) for day in sorted({*ends, *days, target.due_on})]
    return [(day, target.percent(target.planned_value(held))) for day, held in changes]


def _refuse(field: str, message: str) -> NoReturn:
    raise Invalid(message, {field: message})
