"""What may be stated for a period, and from which day it holds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.indicators.definition import Definition, Direction, Frequency, TimeAggregation, UnitAggregation
from domain.indicators.observation import Period, ValueState, check_value, effective_day
from tests.unit.domain.indicators.books import definition

TODAY = date(2025, 11, 26)
TOTAL = definition("V")
LEVEL = definition("K", TimeAggregation.LAST)
YEARLY = definition("Y", TimeAggregation.LAST, Frequency.YEAR)
PERIODS = st.builds(Period, st.integers(1, 9998), st.none() | st.integers(1, 12))


@given(PERIODS)
def test_a_period_is_read_as_it_is_written(period: Period) -> None:
    assert Period.parse(str(period)) == period
    assert period.next().previous() == period
    assert period.first_day <= period.last_day < period.next().first_day
    assert Period.of(period.last_day, period.frequency) == period


@pytest.mark.parametrize("text", ["", "2025-13", "2025-00", "2025-1", "25-01", "2025年", "0000", "二〇二五"])
def test_what_is_no_period_is_refused_in_chinese(text: str) -> None:
    with pytest.raises(Invalid, match="期次写法不对"):
        Period.parse(text)


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
    assert effective_day(TOTAL, Period(2025, 10), None, TODAY) == date(2025, 10, 31)
    assert effective_day(TOTAL, Period(2025, 10), date(2025, 10, 5), TODAY) == date(2025, 10, 31)


def test_levels_hold_from_the_day_they_were_read() -> None:
    assert effective_day(LEVEL, Period(2025, 11), None, TODAY) == TODAY
    assert effective_day(LEVEL, Period(2025, 10), None, TODAY) == date(2025, 10, 31)
    assert effective_day(LEVEL, Period(2025, 11), date(2025, 11, 3), TODAY) == date(2025, 11, 3)
    assert effective_day(YEARLY, Period(2025), None, TODAY) == TODAY


@pytest.mark.parametrize(
    ("of", "period", "day", "told"),
    [
        (TOTAL, Period(2025, 11), None, "还没有结束"),
        (TOTAL, Period(2025, 12), None, "还没有开始"),
        (LEVEL, Period(2026, 1), None, "还没有开始"),
        (TOTAL, Period(2024), None, "按月填报"),
        (YEARLY, Period(2024, 12), None, "按年填报"),
        (LEVEL, Period(2025, 11), date(2025, 11, 27), "数据截至日期"),
        (LEVEL, Period(2025, 10), date(2025, 11, 1), "数据截至日期"),
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
