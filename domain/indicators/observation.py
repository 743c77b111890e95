"""What was counted: the figures that people state for periods.

A figure is in one of four states; a missing one is never a zero.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NoReturn

from domain.errors import Invalid
from domain.indicators.definition import Definition, TimeAggregation
from domain.periods import Frequency, Period

LARGEST = 1e12
"""Nothing that a library counts is larger; what is, is a slip of the finger."""


class ValueState(StrEnum):
    """A number, a true zero, missing (缺报), or nothing to count (不适用, such as while closed)."""

    VALUE = "value"
    ZERO = "zero"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"


class Measurement(StrEnum):
    """Whether a figure was counted or estimated."""

    MEASURED = "measured"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class Reading:
    """One stated figure as it stands at a point of view. `provisional` while nobody has approved it."""

    period: Period
    effective_on: date
    state: ValueState
    value: float | None
    measurement: Measurement = Measurement.MEASURED
    provisional: bool = False

    @property
    def number(self) -> float | None:
        """The figure to reckon with: None where it is missing or not applicable."""
        return 0.0 if self.state is ValueState.ZERO else self.value

    @property
    def stated(self) -> bool:
        """Whether the period is accounted for: by a figure, or by there being nothing to count."""
        return self.state is not ValueState.MISSING


def check_value(definition: Definition, state: ValueState, value: float | None) -> float | None:
    """The value to keep for a state. Raises `Invalid`, naming the field, for what cannot be."""
    if state is not ValueState.VALUE:
        if value not in (None, 0.0):
            _refuse("value", "选了“真零”“缺报”或“不适用”就不能再填数值，请清空数值或改选“数值”。")
        return 0.0 if state is ValueState.ZERO else None
    if value is None:
        _refuse("value", "请填写数值；没有数据请选“缺报”，确为零请选“真零”。")
    if value == 0:
        _refuse("value", "数值为 0：确实没有发生请选“真零”，没有数据请选“缺报”。")
    if not math.isfinite(value) or abs(value) > LARGEST:
        _refuse("value", "数值过大，请检查单位和小数点。")
    if value < 0 and not definition.signed:
        _refuse("value", f"“{definition.name}”不能为负数，请检查。")
    return value


_BY: Mapping[Frequency, str] = {
    Frequency.MONTH: "月",
    Frequency.QUARTER: "季度",
    Frequency.HALF_YEAR: "半年",
    Frequency.YEAR: "年",
}


def effective_day(definition: Definition, period: Period, as_at: date | None, today: date) -> date:
    """The day from which a figure holds. Raises `Invalid` for periods and days that cannot be.

    A total holds from the end of its period, which must be over. A level may be told at any day of its
    period up to today, by default the last such day.
    """
    if period.frequency is not definition.frequency:
        _refuse("period", f"“{definition.name}”按{_BY[definition.frequency]}填报，请改选期次。")
    if period.first_day > today:
        _refuse("period", f"{period} 还没有开始，不能填报。")
    if definition.time_aggregation is TimeAggregation.SUM:
        if period.last_day > today:
            _refuse("period", f"{period} 还没有结束，累计数要到 {period.last_day} 以后填报。")
        return period.last_day
    day = as_at or min(today, period.last_day)
    if not period.first_day <= day <= min(today, period.last_day):
        latest = min(today, period.last_day)
        _refuse("effective_on", f"数据截至日期须在 {period.first_day} 至 {latest} 之间。")
    return day


def _refuse(field: str, message: str) -> NoReturn:
    raise Invalid(message, {field: message})
