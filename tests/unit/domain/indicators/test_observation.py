"""What may be stated for a period, and from which day it holds."""

from __future__ import annotations

from datetime import date

import pytest

from domain.errors import Invalid
from domain.indicators.definition import Definition, Direction, TimeAggregation, UnitAggregation
from domain.indicators.observation import ValueState, check_value, effective_day
from domain.periods import Frequency, Month, Period, Year
from tests.unit.domain.indicators.books import definition

TODAY = date(2025, 11, 26)
TOTAL = definition("V")
LEVEL = definition("K", TimeAggregation.LAST)
YEARLY = definition("Y", TimeAggregation.LAST, Frequency.YEAR)


@pytest.mark.parametrize(
    ("state", "value", "kept"),
    [
        (ValueState.VALUE, 12.5, 12.5),
        (ValueState.ZERO, None, 0.0),
        (ValueState.ZERO, 0.0, 0.0),
        (ValueState.MISSING, None, None),
        (ValueState.NOT_APPLICABLE, None, None),
    ],
)
def test_values_by_state(state: ValueState, value: float | None, kept: float | None) -> None:
    assert check_value(TOTAL, state, value) == kept


@pytest.mark.parametrize(
    ("state", "value", "told"),
    [
        (ValueState.VALUE, None, "缺报"),
        (ValueState.VALUE, 0.0, "真零"),
        (ValueState.VALUE, -3.0, "不能为负"),
        (ValueState.VALUE, 2e12, "数值过大"),
        (ValueState.VALUE, float("nan"), "数值过大"),
        (ValueState.VALUE, float("inf"), "数值过大"),
        (ValueState.MISSING, 5.0, "不能再填数值"),
        (ValueState.ZERO, 5.0, "不能再填数值"),
    ],
)
def test_values_that_cannot_be(state: ValueState, value: float | None, told: str) -> None:
    with pytest.raises(Invalid, match=told) as caught:
        check_value(TOTAL, state, value)
    assert list(caught.value.fields) == ["value"]


def test_net_figures_may_fall_below_zero() -> None:
    assert check_value(definition("P", signed=True), ValueState.VALUE, -3.0) == -3.0


def test_totals_hold_from_the_end_of_their_period() -> None:
    assert effective_day(TOTAL, Month(2025, 10), None, TODAY) == date(2025, 10, 31)
    assert effective_day(TOTAL, Month(2025, 10), date(2025, 10, 5), TODAY) == date(2025, 10, 31)


def test_levels_hold_from_the_day_they_were_read() -> None:
    assert effective_day(LEVEL, Month(2025, 11), None, TODAY) == TODAY
    assert effective_day(LEVEL, Month(2025, 10), None, TODAY) == date(2025, 10, 31)
    assert effective_day(LEVEL, Month(2025, 11), date(2025, 11, 3), TODAY) == date(2025, 11, 3)
    assert effective_day(YEARLY, Year(2025), None, TODAY) == TODAY


@pytest.mark.parametrize(
    ("of", "period", "day", "told"),
    [
        (TOTAL, Month(2025, 11), None, "还没有结束"),
        (TOTAL, Month(2025, 12), None, "还没有开始"),
        (LEVEL, Month(2026, 1), None, "还没有开始"),
        (TOTAL, Year(2024), None, "按月填报"),
        (YEARLY, Month(2024, 12), None, "按年填报"),
        (LEVEL, Month(2025, 11), date(2025, 11, 27), "数据截至日期"),
        (LEVEL, Month(2025, 10), date(2025, 11, 1), "数据截至日期"),
    ],
)
def test_periods_and_days_that_cannot_be(of: Definition, period: Period, day: date | None, told: str) -> None:
    with pytest.raises(Invalid, match=told):
        effective_day(of, period, day, TODAY)


def test_a_ratio_names_its_parts_and_nothing_else_does() -> None:
    with pytest.raises(Invalid, match="分子和分母"):
        definition("R", TimeAggregation.RATIO)
    with pytest.raises(Invalid, match="分子和分母"):
        definition("V", parts=("A", "B"))
    with pytest.raises(Invalid, match="换算系数"):
        definition("R", TimeAggregation.RATIO, parts=("A", "B"), factor=0)


def test_half_a_ratio_is_refused() -> None:
    with pytest.raises(Invalid, match="分子和分母"):
        Definition(
            "R",
            "率",
            "口径",
            "%",
            Frequency.MONTH,
            TimeAggregation.RATIO,
            UnitAggregation.RATIO,
            Direction.UP,
            "自定",
            numerator="A",
        )
