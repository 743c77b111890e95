"""Hard bounds: a figure outside them cannot be, and is refused."""

from __future__ import annotations

from domain.errors import Invalid
from domain.indicators.definition import Definition, TimeAggregation
from domain.network.checks.doubts import amount
from domain.periods import Period


def bounds(definition: Definition, period: Period) -> tuple[float | None, float | None]:
    """The least and the largest figure that one unit can have for a period; None where nothing limits it.

    A definition states its bounds for a period of its own frequency; a total of a longer period may be as
    many times larger as it is longer.
    """
    if definition.time_aggregation is not TimeAggregation.SUM:
        return definition.minimum, definition.maximum
    times = max(1.0, period.frequency.months / definition.frequency.months)
    least, largest = definition.minimum, definition.maximum
    # The least total of a longer period is no larger than that of one part: other parts may not count.
    return (
        None if least is None else least * times if least < 0 else least,
        None if largest is None else largest * times,
    )


def outside(definition: Definition, period: Period, value: float | None) -> str:
    """Why a figure cannot be, in words that say what to do; empty when it can."""
    if value is None:
        return ""
    least, largest = bounds(definition, period)
    if (least is None or value >= least) and (largest is None or value <= largest):
        return ""
    if largest is None:
        limits = f"不能小于 {amount(least or 0)}"
    elif least is None:
        limits = f"不能大于 {amount(largest)}"
    else:
        limits = f"须在 {amount(least)} 至 {amount(largest)} 之间"
    return f"“{definition.name}”{limits}{definition.unit}，填写的是 {amount(value)}，请核对单位和位数。"


def check_bounds(definition: Definition, period: Period, value: float | None) -> None:
    """Refuse a figure that cannot be. Raises `Invalid`."""
    message = outside(definition, period, value)
    if message:
        raise Invalid(message, {"value": message})
