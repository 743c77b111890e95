"""Figures of stretches of months, from the figures of the periods they are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from domain.indicators.definition import Definition, TimeAggregation
from domain.network.figure_views import NOTHING, Shown
from domain.network.figures import Figure
from domain.network.ranges import MonthRange
from domain.periods import Frequency, Period, Year

FigureOf = Callable[[str, Period], Figure]
"""The figure of one scope for an indicator's code and a period."""


def span_of(definition: Definition, span: MonthRange) -> MonthRange:
    """The stretch an indicator is told of: the one asked for or, where it is told by the year, its last year.

    A year that the stretch does not end gives way to the year before.
    """
    if definition.frequency is not Frequency.YEAR:
        return span
    year = Year(span.last.year)
    return MonthRange.of(year if span.last.month == 12 else year.previous())


def shown(figure: Figure) -> Shown:
    """A figure as pages show it."""
    return Shown(
        value=figure.value,
        told=figure.told + figure.not_applicable,
        expected=figure.expected,
        estimated=figure.estimated_share or 0.0,
        provisional=figure.provisional > 0,
    )


def over(definitions: Mapping[str, Definition], figure_of: FigureOf, code: str, span: MonthRange) -> Shown:
    """The figure of a stretch: of one period as it is, of several added, or the last level told.

    A ratio of several is Σnumerator ÷ Σdenominator over those that have both.
    """
    definition, parts = definitions[code], span.parts
    if len(parts) == 1:
        return shown(figure_of(code, parts[0]))
    if definition.derived:
        return _ratio(definitions, figure_of, definition, parts)
    told = [figure_of(code, part) for part in parts]
    if definition.time_aggregation is TimeAggregation.LAST:
        known = [figure for figure in told if figure.value is not None]
        return shown(known[-1]) if known else NOTHING
    return _added(told)


def _ratio(
    definitions: Mapping[str, Definition],
    figure_of: FigureOf,
    definition: Definition,
    parts: Iterable[Period],
) -> Shown:
    top, bottom = definition.parts
    pairs = [(figure_of(top, part), figure_of(bottom, part)) for part in parts]
    both = [pair for pair in pairs if pair[0].value is not None and pair[1].value is not None]
    above = _level(definitions[top], [pair[0] for pair in both])
    below = _level(definitions[bottom], [pair[1] for pair in both])
    value = above.value / below.value * definition.factor if above.value is not None and below.value else None
    return Shown(
        value,
        above.told,
        sum(pair[0].expected for pair in pairs),
        above.estimated,
        above.provisional or below.provisional,
    )


def _level(definition: Definition, figures: list[Figure]) -> Shown:
    if definition.time_aggregation is TimeAggregation.LAST:
        return shown(figures[-1]) if figures else NOTHING
    return _added(figures)


def _added(figures: list[Figure]) -> Shown:
    told = [shown(figure) for figure in figures]
    values = [found.value for found in told if found.value is not None]
    total = sum(values)
    estimated = sum(found.estimated * (found.value or 0.0) for found in told)
    return Shown(
        total if values else None,
        sum(found.told for found in told),
        sum(found.expected for found in told),
        estimated / total if total else 0.0,
        any(found.provisional for found in told),
    )
