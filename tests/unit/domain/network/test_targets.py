"""The pace of a year: by the year before where it is whole, else even; what is missing counts on no side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.indicators.definition import Definition, Direction, TimeAggregation, UnitAggregation
from domain.network.targets import Pace, TargetStanding, UnitTarget, parts_of, share_planned, stand
from domain.periods import Frequency, Month, Period, Quarter, Year
from domain.projects.lights import Light, Thresholds

THRESHOLDS = Thresholds(watch_gap=-5, behind_gap=-15, overdue_days=30)
VISITS = Definition(
    code="V01",
    name="到馆",
    text="口径",
    unit="人次",
    frequency=Frequency.MONTH,
    time_aggregation=TimeAggregation.SUM,
    unit_aggregation=UnitAggregation.SUM,
    direction=Direction.UP,
    source="馆",
)
TARGET = UnitTarget(1, 1, "V01", 2024, 1200.0, None, "", "计划", 1, 2, date(2024, 1, 5), 7)
MONTHS: tuple[Period, ...] = Year(2024).months
LAST_YEAR: dict[Period, float] = {Month(2023, number): float(number) for number in range(1, 13)}  # 78 in all


def told(*values: float) -> dict[Period, float]:
    """The first months of the year."""
    return {Month(2024, number): value for number, value in enumerate(values, 1)}


def stands(
    now: dict[Period, float],
    before: dict[Period, float],
    target: UnitTarget = TARGET,
    definition: Definition = VISITS,
    ratio: float | None = None,
) -> TargetStanding:
    return stand(target, definition, MONTHS, now, before, THRESHOLDS, ratio)


def test_the_pace_is_that_of_the_same_months_of_last_year() -> None:
    found = stands(told(10, 20, 30), dict(LAST_YEAR))
    assert found.pace is Pace.SEASONAL
    assert found.planned == pytest.approx(1200 * 6 / 78)
    assert (found.value, found.told, found.parts) == (60, 3, 12)
    assert (found.actual_percent, found.planned_percent, found.light) == (5.0, 7.7, Light.NORMAL)


def test_without_a_whole_year_before_it_is_even() -> None:
    short: dict[Period, float] = {
        month: value for month, value in LAST_YEAR.items() if month != Month(2023, 7)
    }
    found = stands(told(10, 20, 30), dict(short))
    assert (found.pace, found.planned, found.light) == (Pace.EVEN, 300, Light.BEHIND)
    assert stands(told(10), dict.fromkeys(LAST_YEAR, 0.0)).pace is Pace.EVEN


def test_a_missing_month_counts_on_neither_side() -> None:
    now: dict[Period, float] = {Month(2024, 1): 10.0, Month(2024, 3): 30.0}
    assert stands(now, dict(LAST_YEAR)).planned == pytest.approx(1200 * 4 / 78)
    assert stands(now, {}).planned == 200
    nothing = stands({}, dict(LAST_YEAR))
    assert (nothing.value, nothing.planned, nothing.light) == (None, None, Light.UNSET)


def test_lights_follow_the_gap_and_need_somebody_who_confirmed() -> None:
    for value, light in ((300, Light.NORMAL), (230, Light.WATCH), (100, Light.BEHIND), (1200, Light.DONE)):
        now = told(value, 0, 0)
        assert stands(now, {}).light is light, value
        unconfirmed = replace(TARGET, confirmed_on=None)
        assert stands(now, {}, unconfirmed).light is Light.UNSET
    context = replace(VISITS, direction=Direction.CONTEXT)
    assert stands(told(1), {}, definition=context).light is Light.UNSET


def test_less_is_better_only_at_the_end_of_the_year() -> None:
    down = replace(VISITS, direction=Direction.DOWN)
    assert stands(told(100), {}, definition=down).light is Light.NORMAL
    assert stands(told(600), {}, definition=down).light is Light.BEHIND
    assert stands(told(*[100] * 12), {}, definition=down).light is Light.DONE


def test_a_level_goes_evenly_from_its_baseline() -> None:
    level = replace(VISITS, time_aggregation=TimeAggregation.LAST)
    target = replace(TARGET, baseline=600.0, baseline_period="2023")
    found = stands(told(610, 700, 800), {}, target, level)
    assert (found.value, found.planned, found.pace) == (800, 750, Pace.EVEN)
    assert stands(told(610), {}, definition=level).planned == 1200


def test_a_ratio_is_held_against_the_target_itself() -> None:
    ratio = replace(
        VISITS,
        time_aggregation=TimeAggregation.RATIO,
        unit_aggregation=UnitAggregation.RATIO,
        numerator="C01",
        denominator="V01",
    )
    found = stands({}, {}, replace(TARGET, value=2.0), ratio, 1.9)
    assert (found.value, found.planned, found.pace, found.light) == (1.9, 2.0, Pace.LEVEL, Light.WATCH)


def test_parts_are_as_the_unit_reports() -> None:
    assert parts_of(VISITS, Frequency.QUARTER, 2024) == tuple(Quarter(2024, n) for n in range(1, 5))
    yearly = replace(VISITS, frequency=Frequency.YEAR)
    assert parts_of(yearly, Frequency.MONTH, 2024) == (Year(2024),)


@given(
    st.lists(st.floats(0.01, 1e6), min_size=12, max_size=12),
    st.sets(st.integers(1, 12), min_size=1),
)
def test_shares_add_up_to_the_whole_year(values: list[float], numbers: set[int]) -> None:
    before: dict[Period, float] = {Month(2023, n): v for n, v in enumerate(values, 1)}
    some = [month for month in MONTHS if month.number in numbers]
    rest = [month for month in MONTHS if month.number not in numbers]
    share, pace = share_planned(MONTHS, some, before)
    assert pace is Pace.SEASONAL
    assert 0 < share <= 1 + 1e-9
    assert share + share_planned(MONTHS, rest, before)[0] == pytest.approx(1)
    assert share_planned(MONTHS, some, {})[0] == len(some) / 12
