"""Small books of readings to reckon with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from domain.indicators.aggregation import Book
from domain.indicators.definition import Definition, Direction, TimeAggregation, UnitAggregation
from domain.indicators.observation import Measurement, Reading, ValueState
from domain.periods import Frequency, Month, Period


def definition(
    code: str,
    over_time: TimeAggregation = TimeAggregation.SUM,
    frequency: Frequency = Frequency.MONTH,
    parts: tuple[str, str] | None = None,
    factor: float = 1.0,
    *,
    signed: bool = False,
) -> Definition:
    """A definition that matters only by how its figures are put together."""
    return Definition(
        code=code,
        name=f"指标{code}",
        text="口径",
        unit="个",
        frequency=frequency,
        time_aggregation=over_time,
        unit_aggregation=UnitAggregation.SUM,
        direction=Direction.UP,
        source="自定",
        numerator=parts[0] if parts else None,
        denominator=parts[1] if parts else None,
        factor=factor,
        signed=signed,
    )


def reading(
    period: Period,
    value: float | None,
    on: date | None = None,
    *,
    estimated: bool = False,
    state: ValueState | None = None,
) -> Reading:
    """A reading; a value of None is missing unless a state is given, and 0 is a true zero."""
    plain = ValueState.MISSING if value is None else ValueState.ZERO if value == 0 else ValueState.VALUE
    measurement = Measurement.ESTIMATED if estimated else Measurement.MEASURED
    return Reading(period, on or period.last_day, state or plain, value, measurement)


def book(*definitions: Definition, **values: Mapping[Period, float | None]) -> Book:
    """A book of these definitions with values by indicator and period."""
    return Book(
        {d.code: d for d in definitions},
        {code: {p: reading(p, v) for p, v in found.items()} for code, found in values.items()},
    )


def months(year: int, *values: float | None) -> dict[Period, float | None]:
    """Values of the months of a year from January on."""
    return {Month(year, month): value for month, value in enumerate(values, 1)}
