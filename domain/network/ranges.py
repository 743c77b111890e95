"""Stretches of months that figures are asked for: a month, a quarter, a year, or several months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from domain.errors import Invalid
from domain.periods import Frequency, Month, Period, span

LONGEST = 120
"""Months that one page looks at."""
_BETWEEN = "~"
_LENGTHS = (Frequency.YEAR, Frequency.HALF_YEAR, Frequency.QUARTER)


@dataclass(frozen=True, slots=True)
class MonthRange:
    """The months from ``first`` to ``last``, both included.

    Raises `Invalid` when there are none or too many.
    """

    first: Month
    last: Month

    def __post_init__(self) -> None:
        if not 0 < self.length <= LONGEST:
            message = f"期间须从前往后，且不超过 {LONGEST} 个月，请重新选择。"
            raise Invalid(message, {"period": message})

    @classmethod
    def parse(cls, text: str) -> Self:
        """A range as its address writes it: a period of the calendar, or two months with ~ between them.

        Raises `Invalid` for anything else.
        """
        first, between, last = text.partition(_BETWEEN)
        if between:
            return cls(Month.parse(first), Month.parse(last))
        return cls.of(Period.parse(first))

    @classmethod
    def of(cls, period: Period) -> Self:
        """The range of one period of the calendar."""
        return cls(period.months[0], period.months[-1])

    @property
    def length(self) -> int:
        """How many months it has."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    @property
    def months(self) -> tuple[Month, ...]:
        """Its months in order."""
        return span(self.first, self.last)

    @property
    def period(self) -> Period | None:
        """The one period of the calendar that it is; None when it is none."""
        parts = self.parts
        return parts[0] if len(parts) == 1 else None

    @property
    def parts(self) -> tuple[Period, ...]:
        """The fewest periods of the calendar that make it up, in order.

        What is told of a quarter or a year as a whole belongs to those that lie in it whole, and to no month.
        """
        found: list[Period] = []
        month = self.first
        while month <= self.last:
            longer = (month.within(length) for length in _LENGTHS)
            whole = (p for p in longer if p.first_day == month.first_day and p.months[-1] <= self.last)
            part: Period = next(whole, month)
            found.append(part)
            month = part.months[-1].next()
        return tuple(found)

    @property
    def label(self) -> str:
        """What it is called: 2025年第三季度, 2025年1—9月, 2024年11月至2025年2月."""
        period = self.period
        if period is not None:
            return period.label
        if self.first.year == self.last.year:
            return f"{self.first.year}年{self.first.month}—{self.last.month}月"
        return f"{self.first.label}至{self.last.label}"

    def __str__(self) -> str:
        period = self.period
        return str(period) if period is not None else f"{self.first}{_BETWEEN}{self.last}"

    def a_year_before(self) -> Self:
        """The same months of the year before (同比)."""
        return type(self)(self.first.a_year_before(), self.last.a_year_before())

    def before(self) -> Self:
        """The stretch of the same length just before (环比)."""
        return type(self)(self.first.shift(-self.length), self.first.previous())
