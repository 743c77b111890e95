"""From the figures of periods to figures of years and of a whole plan.

Missing figures stay missing: a sum says how many of its months it has, and a ratio divides only what belongs
together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import fsum

from domain.indicators.definition import Definition, TimeAggregation
from domain.indicators.observation import Measurement, Reading
from domain.periods import Frequency, Period, Year, period_of, span


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a period, entered or put together; `value` is None when there is nothing to tell.

    `covered` of the `expected` periods it is made of are accounted for; `estimated` of them by estimates.
    `known_on` is the day from which all of it holds; `through` the last day it speaks of.
    """

    period: Period
    value: float | None
    covered: int
    expected: int
    estimated: int = 0
    provisional: bool = False
    known_on: date | None = None
    through: date | None = None

    @property
    def complete(self) -> bool:
        """Whether no part of the period is missing."""
        return self.covered == self.expected


@dataclass(frozen=True, slots=True)
class Book:
    """All readings of one subject at a point of view, by indicator and period, with the definitions."""

    definitions: Mapping[str, Definition]
    readings: Mapping[str, Mapping[Period, Reading]] = field(default_factory=dict)

    def of(self, code: str) -> Mapping[Period, Reading]:
        """The readings of one indicator."""
        return self.readings.get(code, {})


def figure(book: Book, code: str, period: Period) -> Figure:
    """The figure of an indicator for a month or a year, as far as the book has it."""
    definition = book.definitions[code]
    if definition.derived:
        return _ratio(book, definition, period)
    return _entered(book, definition, _periods(definition, period), period)


def periods_told(book: Book, code: str) -> tuple[Period, ...]:
    """The periods, in order, for which an indicator has a number at its own frequency."""
    definition = book.definitions[code]
    if not definition.derived:
        told = {p for p, r in book.of(code).items() if r.number is not None}
        return tuple(sorted(told, key=lambda period: period.first_day))
    numerators, denominators = ({_at(p, definition) for p in book.of(part)} for part in definition.parts)
    candidates = sorted(numerators & denominators, key=lambda period: period.first_day)
    return tuple(period for period in candidates if figure(book, code, period).value is not None)


def latest(book: Book, code: str) -> Figure | None:
    """The figure of the last period that has one."""
    told = periods_told(book, code)
    return figure(book, code, told[-1]) if told else None


def years_told(book: Book, code: str) -> tuple[Figure, ...]:
    """The figures of the years of which anything is known, in order; incomplete ones say so."""
    years = sorted({period.year for period in periods_told(book, code)})
    return tuple(figure(book, code, Year(year)) for year in years)


def running_total(book: Book, code: str, since: date) -> tuple[Figure, ...]:
    """After each period with a number: the sum of all from `since` on, and how many periods it lacks."""
    definition = book.definitions[code]
    told = [period for period in periods_told(book, code) if period.first_day >= since]
    totals = []
    for count, period in enumerate(told, 1):
        since_then = span(period_of(since, definition.frequency), period)
        totals.append(
            _put_together(book, definition, since_then, period, [book.of(code)[p] for p in told[:count]])
        )
    return tuple(totals)


def in_plain_unit(value: float, unit: str) -> tuple[float, str]:
    """A figure told in tens of thousands as a plain count with its unit: 209.61 万人次 is 2096100 人次."""
    return (round(value * 10_000, 6), unit.removeprefix("万")) if unit.startswith("万") else (value, unit)


def _at(period: Period, definition: Definition) -> Period:
    """The period of the ratio's own frequency that a part's period belongs to."""
    return period.within(definition.frequency)


def _periods(definition: Definition, period: Period) -> tuple[Period, ...]:
    return period.parts(definition.frequency)


def _entered(book: Book, definition: Definition, periods: Sequence[Period], period: Period) -> Figure:
    readings = book.of(definition.code)
    counted = [readings[p] for p in periods if p in readings and readings[p].number is not None]
    if definition.time_aggregation is TimeAggregation.LAST:
        return _level(readings, counted, periods, period)
    return _put_together(book, definition, periods, period, counted)


def _level(
    readings: Mapping[Period, Reading], counted: list[Reading], periods: Sequence[Period], period: Period
) -> Figure:
    """The last level told; complete once the last of the periods is accounted for."""
    closed = bool(periods) and periods[-1] in readings and readings[periods[-1]].stated
    if not counted:
        return Figure(period, None, int(closed), 1)
    last = counted[-1]
    return Figure(
        period,
        last.number,
        int(closed),
        1,
        estimated=int(last.measurement is Measurement.ESTIMATED),
        provisional=last.provisional,
        known_on=last.effective_on,
        through=last.effective_on,
    )


def _put_together(
    book: Book, definition: Definition, periods: Sequence[Period], period: Period, counted: Sequence[Reading]
) -> Figure:
    readings = book.of(definition.code)
    covered = sum(p in readings and readings[p].stated for p in periods)
    if not counted:
        return Figure(period, None, covered, len(periods))
    return Figure(
        period,
        fsum(r.number for r in counted if r.number is not None),
        covered,
        len(periods),
        estimated=sum(r.measurement is Measurement.ESTIMATED for r in counted),
        provisional=any(r.provisional for r in counted),
        known_on=max(r.effective_on for r in counted),
        through=max(r.period.last_day for r in counted),
    )


def _ratio(book: Book, definition: Definition, period: Period) -> Figure:
    """Σnumerator ÷ Σdenominator over the months that have both, where both are told by month."""
    numerator, denominator = (book.definitions[part] for part in definition.parts)
    own = _periods(definition, period)
    if not own:
        return Figure(period, None, 0, 0)
    monthly = numerator.frequency is denominator.frequency is Frequency.MONTH
    same = numerator.time_aggregation is denominator.time_aggregation
    if monthly and same:
        top_readings, bottom_readings = book.of(numerator.code), book.of(denominator.code)
        paired = [p for p in period.months if _told(top_readings, p) and _told(bottom_readings, p)]
        top = _entered(book, numerator, paired, period)
        bottom = _entered(book, denominator, paired, period)
        covered = sum(_stated(top_readings, p) and _stated(bottom_readings, p) for p in period.months)
        expected = len(period.months)
        if numerator.time_aggregation is TimeAggregation.LAST:
            covered, expected = int(bool(paired) and paired[-1] == period.months[-1]), 1
    else:
        top, bottom = figure(book, numerator.code, period), figure(book, denominator.code, period)
        covered, expected = top.covered + bottom.covered, top.expected + bottom.expected
    known = [found.known_on for found in (top, bottom) if found.known_on]
    through = [found.through for found in (top, bottom) if found.through]
    return Figure(
        period,
        _divide(top.value, bottom.value, definition.factor),
        covered,
        expected,
        estimated=top.estimated + bottom.estimated,
        provisional=top.provisional or bottom.provisional,
        known_on=max(known, default=None),
        through=min(through, default=None),
    )


def _told(readings: Mapping[Period, Reading], period: Period) -> bool:
    return period in readings and readings[period].number is not None


def _stated(readings: Mapping[Period, Reading], period: Period) -> bool:
    return period in readings and readings[period].stated


def _divide(top: float | None, bottom: float | None, factor: float) -> float | None:
    return None if top is None or not bottom else top / bottom * factor
