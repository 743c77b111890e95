"""Targets of units for a year, and how figures stand to the pace that the year should have by now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import fsum

from domain.indicators.definition import Definition, Direction, TimeAggregation
from domain.indicators.views import PlanElement
from domain.network.units import Unit
from domain.periods import Frequency, Period, Year
from domain.plan import PlanView
from domain.projects.lights import Light, Thresholds, light_for_gap

WHOLE = 100.0


class Pace(StrEnum):
    """How much of a year's target is planned for the part of the year that has been told.

    SEASONAL: the share that the same periods had in the year before. EVEN: the periods' share in number,
    where the year before is not whole. LEVEL: the target itself, for what is no total.
    """

    SEASONAL = "seasonal"
    EVEN = "even"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class UnitTarget:
    """What a unit is to reach in a year. It lights nothing before somebody has confirmed it.

    ``baseline`` is what it starts from, told of ``baseline_period`` (2024, 2016-2020).
    """

    target_id: int
    unit_id: int
    code: str
    year: int
    value: float
    baseline: float | None
    baseline_period: str
    source: str
    defined_by: int | None
    confirmed_by: int | None
    confirmed_on: date | None
    version: int

    @property
    def confirmed(self) -> bool:
        """Whether somebody answers for it."""
        return self.confirmed_on is not None


@dataclass(frozen=True, slots=True)
class TargetStanding:
    """How a unit stands: what it told of the year, what was planned for that part, in percent of the target.

    ``told`` of ``parts`` periods of the year are in.
    """

    value: float | None
    planned: float | None
    pace: Pace
    told: int
    parts: int
    actual_percent: float | None
    planned_percent: float | None
    light: Light


def parts_of(definition: Definition, unit_frequency: Frequency, year: int) -> tuple[Period, ...]:
    """The periods of a year for which a unit tells an indicator."""
    own = definition.frequency
    return Year(year).parts(own if own.months >= unit_frequency.months else unit_frequency)


def stand(
    target: UnitTarget,
    definition: Definition,
    parts: Sequence[Period],
    now: Mapping[Period, float],
    before: Mapping[Period, float],
    thresholds: Thresholds,
    ratio: float | None = None,
) -> TargetStanding:
    """How a unit stands to its target, by what it told of the year's parts, and of those of the year before.

    Missing parts count on neither side: what is planned is the share of the parts that were told. ``ratio``
    is the year's figure of a derived indicator.
    """
    told = [part for part in parts if part in now]
    value, planned, pace = _course(target, definition, parts, told, now, before, ratio)
    actual_percent = None if value is None else round(value / target.value * WHOLE, 1)
    planned_percent = None if planned is None else round(planned / target.value * WHOLE, 1)
    light = Light.UNSET
    if target.confirmed and actual_percent is not None and planned_percent is not None:
        gap = actual_percent - planned_percent
        light = _light(definition, value or 0.0, target.value, gap, len(told) == len(parts), thresholds)
    return TargetStanding(value, planned, pace, len(told), len(parts), actual_percent, planned_percent, light)


def _course(
    target: UnitTarget,
    definition: Definition,
    parts: Sequence[Period],
    told: Sequence[Period],
    now: Mapping[Period, float],
    before: Mapping[Period, float],
    ratio: float | None,
) -> tuple[float | None, float | None, Pace]:
    if definition.derived:
        return ratio, target.value, Pace.LEVEL
    if not told:
        return None, None, Pace.EVEN
    if definition.time_aggregation is TimeAggregation.LAST:
        share = (list(parts).index(told[-1]) + 1) / len(parts)
        if target.baseline is None:
            return now[told[-1]], target.value, Pace.LEVEL
        return now[told[-1]], target.baseline + (target.value - target.baseline) * share, Pace.EVEN
    share, pace = share_planned(parts, told, before)
    return fsum(now[part] for part in told), target.value * share, pace


def share_planned(
    parts: Sequence[Period], told: Sequence[Period], before: Mapping[Period, float]
) -> tuple[float, Pace]:
    """The share (0 to 1) of a year's target planned for the told parts, and how it was reckoned.

    ``before`` has what was told a year before, by the periods of that year.
    """
    earlier = [part.a_year_before() for part in parts]
    if all(part in before for part in earlier):
        whole = fsum(before[part] for part in earlier)
        if whole > 0 and all(before[part] >= 0 for part in earlier):
            return fsum(before[part.a_year_before()] for part in told) / whole, Pace.SEASONAL
    return len(told) / len(parts), Pace.EVEN


def _light(
    definition: Definition, value: float, wanted: float, gap: float, whole: bool, thresholds: Thresholds
) -> Light:
    if definition.direction is Direction.CONTEXT:
        return Light.UNSET
    if definition.direction is Direction.DOWN:
        reached, gap = value <= wanted and whole, -gap
    else:
        total = definition.time_aggregation is TimeAggregation.SUM
        reached = value >= wanted and (total or whole)
    return Light.DONE if reached else light_for_gap(gap, thresholds)


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A unit in the list of targets, with the one it has and how it stands to it."""

    unit: Unit
    target: UnitTarget | None
    standing: TargetStanding | None
    last_year: float | None
    last_year_parts: int
    defined_by: str
    confirmed_by: str
    may_confirm: bool


@dataclass(frozen=True, slots=True)
class PlanBaseline:
    """A baseline of the plan that an indicator of the city library follows; ``note`` is what differs."""

    element: PlanElement
    code: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class TargetPage:
    """The targets of all units for an indicator and a year, and the plan's baselines for the city library."""

    view: PlanView
    year: int
    years: tuple[int, ...]
    definition: Definition
    choices: tuple[tuple[str, str], ...]
    lines: tuple[TargetLine, ...]
    baselines: tuple[PlanBaseline, ...]
    may_define: bool

    @property
    def to_confirm(self) -> tuple[UnitTarget, ...]:
        """The targets that the reader may confirm."""
        return tuple(line.target for line in self.lines if line.target is not None and line.may_confirm)
