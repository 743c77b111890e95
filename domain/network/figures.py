"""Figures of a scope for a period: put together over time from sums of its stored periods, with coverage.

Units report by month, quarter, half a year or year. What they told enters every longer period it lies in, and
never a shorter one: a year is the sum of its months', quarters', halves' and year's sums.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from domain.indicators.definition import Definition, TimeAggregation, UnitAggregation
from domain.network.cells import SCALE
from domain.network.sums import NOTHING, Sums
from domain.periods import Frequency, Period

Rows = Mapping[Period, Sums]
"""The sums of a scope for an indicator, by the periods that units report for."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its coverage; ``value`` is None when there is nothing to tell.

    ``told`` of ``expected`` cells are in (a cell is an indicator of one unit for one of its periods);
    ``not_applicable`` had nothing to count, ``estimated`` were estimated, ``provisional`` are not approved.
    ``estimated_share`` is the estimated part of the value (0 to 1). ``through`` is the last period told.
    ``refused`` says in Chinese why there can be no figure, where a rule forbids it.
    """

    value: float | None
    told: int = 0
    expected: int = 0
    not_applicable: int = 0
    estimated: int = 0
    estimated_share: float | None = None
    provisional: int = 0
    through: Period | None = None
    refused: str = ""

    @property
    def coverage(self) -> float | None:
        """The part (0 to 1) of what was to be told that is accounted for; None when nothing was to be."""
        if self.expected <= 0:
            return None
        return min(1.0, (self.told + self.not_applicable) / self.expected)


NO_FIGURE = Figure(None)


def stored_within(asked: Period) -> tuple[Period, ...]:
    """All periods that units might report for within a period, itself among them."""
    return tuple(part for frequency in Frequency for part in asked.parts(frequency))


def until(rows: Rows, day: date) -> dict[Period, Sums]:
    """The rows of periods that were over by the end of a day."""
    return {period: sums for period, sums in rows.items() if period.last_day <= day}


def figure(
    definitions: Mapping[str, Definition], rows_of: Callable[[str], Rows], code: str, asked: Period
) -> Figure:
    """The figure of an indicator for a period, given the rows of one scope by code.

    A ratio is Σnumerator ÷ Σdenominator over the periods in which both were told, where both are told alike.
    """
    definition = definitions[code]
    if definition.frequency.months > asked.frequency.months:
        return NO_FIGURE
    if definition.derived:
        top, bottom = (definitions[part] for part in definition.parts)
        return _ratio(definition, top, rows_of(top.code), bottom, rows_of(bottom.code), asked)
    used = over_time(definition, rows_of(code), asked)
    return _told(used)


def over_time(definition: Definition, rows: Rows, asked: Period) -> dict[Period, Sums]:
    """The rows that make up the figure of a period: all within it, or those of its last level."""
    within = {
        p: s for p, s in rows.items() if asked.first_day <= p.first_day and p.last_day <= asked.last_day
    }
    if definition.time_aggregation is not TimeAggregation.LAST:
        return within
    return last_level(within)


def last_level(rows: Rows) -> dict[Period, Sums]:
    """The last period told of each length, as long as the next one of its length was not over by then.

    Units that report by quarter keep their level of September beside the November of those that report by
    month; those that went over to quarters are not counted by their last month as well.
    """
    told: dict[Frequency, Period] = {}
    for period, sums in rows.items():
        before = told.get(period.frequency)
        if sums.told and (before is None or before.last_day < period.last_day):
            told[period.frequency] = period
    if not told:
        latest = max(rows, key=_order, default=None)
        return {} if latest is None else {latest: rows[latest]}
    reached = max(period.last_day for period in told.values())
    return {period: rows[period] for period in told.values() if period.next().last_day > reached}


def _ratio(
    definition: Definition,
    top: Definition,
    top_rows: Rows,
    bottom: Definition,
    bottom_rows: Rows,
    asked: Period,
) -> Figure:
    alike = top.frequency is bottom.frequency and top.time_aggregation is bottom.time_aggregation
    if alike:
        both = {p for p, sums in top_rows.items() if sums.told and p in bottom_rows and bottom_rows[p].told}
        top_used = over_time(top, {p: top_rows[p] for p in both}, asked)
        bottom_used = over_time(bottom, {p: bottom_rows[p] for p in both}, asked)
    else:
        top_used = over_time(top, top_rows, asked)
        bottom_used = over_time(bottom, bottom_rows, asked)
    above, below = _added(top_used.values()), _added(bottom_used.values())
    whole = _added(over_time(top, top_rows, asked).values())
    known = above.told and below.told and below.total_e4
    return Figure(
        value=above.total_e4 * definition.factor / below.total_e4 if known else None,
        told=above.told if known else 0,
        expected=whole.expected,
        not_applicable=whole.not_applicable,
        estimated=above.estimated + below.estimated,
        estimated_share=_share(above),
        provisional=above.provisional + below.provisional,
        through=_through(top_used),
    )


def _told(used: Rows) -> Figure:
    sums = _added(used.values())
    return Figure(
        value=sums.total_e4 / SCALE if sums.told else None,
        told=sums.told,
        expected=sums.expected,
        not_applicable=sums.not_applicable,
        estimated=sums.estimated,
        estimated_share=_share(sums),
        provisional=sums.provisional,
        through=_through(used),
    )


def _added(parts: Iterable[Sums]) -> Sums:
    found = NOTHING
    for part in parts:
        found += part
    return found


def _share(sums: Sums) -> float | None:
    return sums.estimated_e4 / sums.total_e4 if sums.told and sums.total_e4 else None


def _through(used: Rows) -> Period | None:
    told = [period for period, sums in used.items() if sums.told]
    return max(told, key=_order, default=None)


def _order(period: Period) -> tuple[date, int]:
    """By the last day; of those that end together the longest comes last."""
    return period.last_day, period.frequency.months


def level_only(definition: Definition) -> bool:
    """Whether each level tells its own figure, which is never put together from those below."""
    return not definition.derived and definition.unit_aggregation in (
        UnitAggregation.DISTINCT,
        UnitAggregation.NONE,
    )
