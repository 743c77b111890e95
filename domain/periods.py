"""Periods of the calendar: months, quarters, halves and years, written and reckoned with in one way.

Everything that is reported, measured or judged for a stretch of time names it by one of these. Periods of one
length are ordered; those of different lengths are compared by their days.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar, NoReturn, Self, TypeVar

from domain.errors import Invalid


class Frequency(StrEnum):
    """The lengths of periods, the shortest first."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months a period of this length has."""
        return _MONTHS[self]


_MONTHS: Mapping[Frequency, int] = {
    Frequency.MONTH: 1,
    Frequency.QUARTER: 3,
    Frequency.HALF_YEAR: 6,
    Frequency.YEAR: 12,
}


@lru_cache(maxsize=4096)
def _last_day(year: int, month: int) -> date:
    """Asked for thousands of times wherever figures are put together from periods."""
    return date(year, month, monthrange(year, month)[1])


_TEXT = re.compile(r"([0-9]{4})(?:-(?:([0-9]{2})|Q([1-4])|H([12])))?")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Period ``number`` (from 1) of its length in a year. One of `Month`, `Quarter`, `HalfYear`, `Year`.

    Raises `Invalid` when it does not exist.
    """

    year: int
    number: int = 1

    frequency: ClassVar[Frequency]
    """The length."""
    _FIELD: ClassVar[str] = "period"
    _ABSENT: ClassVar[str] = "期次写法不对，请按“2025-10”（月）或“2025”（年）填写。"
    _MALFORMED: ClassVar[str] = _ABSENT

    def __post_init__(self) -> None:
        if not self._exists(self.year, self.number):
            self._refuse(self._ABSENT)

    @classmethod
    def _exists(cls, year: int, number: int) -> bool:
        return MINYEAR <= year <= MAXYEAR and 1 <= number <= 12 // cls.frequency.months

    @classmethod
    def _refuse(cls, message: str) -> NoReturn:
        raise Invalid(message, {cls._FIELD: message})

    @classmethod
    def parse(cls, text: str) -> Self:
        """The period written as "2025-10", "2025-Q4", "2025-H2" or "2025"; a subclass reads its own alone.

        Raises `Invalid` for anything else.
        """
        match = _TEXT.fullmatch(text)
        if match is None:
            cls._refuse(cls._MALFORMED)
        year, (month, quarter, half) = int(match[1]), match.groups()[1:]
        kind: type[Period] = Month if month else Quarter if quarter else HalfYear if half else Year
        if not issubclass(kind, cls):
            cls._refuse(cls._MALFORMED)
        number = int(month or quarter or half or 1)
        if not kind._exists(year, number):
            cls._refuse(cls._ABSENT)
        return kind(year, number)

    @classmethod
    def of(cls, day: date) -> Self:
        """The period of this length that `day` lies in."""
        return cls(day.year, (day.month - 1) // cls.frequency.months + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}{self._suffix()}"

    def _suffix(self) -> str:
        return ""

    @property
    def label(self) -> str:
        """What it is called: 2025年10月, 2025年第四季度, 2025年下半年, 2025年."""
        return f"{self.year}年{self._name()}"

    def _name(self) -> str:
        return ""

    @property
    def first_day(self) -> date:
        """The first day."""
        return date(self.year, (self.number - 1) * self.frequency.months + 1, 1)

    @property
    def last_day(self) -> date:
        """The last day."""
        return _last_day(self.year, self.number * self.frequency.months)

    @property
    def months(self) -> tuple[Month, ...]:
        """The months within."""
        last = self.number * self.frequency.months
        return tuple(Month(self.year, month) for month in range(last - self.frequency.months + 1, last + 1))

    def parts(self, frequency: Frequency) -> tuple[Period, ...]:
        """The periods of that length within, itself among them; none when it is shorter than they are."""
        if frequency.months > self.frequency.months:
            return ()
        kind = KINDS[frequency]
        return tuple(dict.fromkeys(kind.of(month.first_day) for month in self.months))

    def within(self, frequency: Frequency) -> Period:
        """The period of that length it lies in; itself when it is no shorter."""
        longer = frequency.months > self.frequency.months
        return KINDS[frequency].of(self.first_day) if longer else self

    def contains(self, day: date) -> bool:
        """Whether `day` lies in it."""
        return self.first_day <= day <= self.last_day

    def shift(self, count: int) -> Self:
        """The period so many later, or earlier when negative, of the same length."""
        per_year = 12 // self.frequency.months
        year, number = divmod(self.year * per_year + self.number - 1 + count, per_year)
        return type(self)(year, number + 1)

    def next(self) -> Self:
        """The period after."""
        return self.shift(1)

    def previous(self) -> Self:
        """The period before."""
        return self.shift(-1)

    def a_year_before(self) -> Self:
        """The same period of the year before, with which figures are compared (同比)."""
        return type(self)(self.year - 1, self.number)


@dataclass(frozen=True, slots=True, order=True)
class Month(Period):
    """A calendar month, written "2025-10"."""

    frequency: ClassVar[Frequency] = Frequency.MONTH
    _FIELD: ClassVar[str] = "month"
    _ABSENT: ClassVar[str] = "月份不存在，请按“2025-10”的格式填写。"
    _MALFORMED: ClassVar[str] = "月份格式不正确，请按“2025-10”的格式填写。"

    @property
    def month(self) -> int:
        """Its number in the year, from 1."""
        return self.number

    def day(self, number: int) -> date:
        """Day `number` of the month (from 1), or its last day when the month is shorter."""
        return date(self.year, self.number, min(number, self.last_day.day))

    def _suffix(self) -> str:
        return f"-{self.number:02d}"

    def _name(self) -> str:
        return f"{self.number}月"


@dataclass(frozen=True, slots=True, order=True)
class Quarter(Period):
    """A quarter of a year, written "2025-Q4"."""

    frequency: ClassVar[Frequency] = Frequency.QUARTER

    def _suffix(self) -> str:
        return f"-Q{self.number}"

    def _name(self) -> str:
        return f"第{'一二三四'[self.number - 1]}季度"


@dataclass(frozen=True, slots=True, order=True)
class HalfYear(Period):
    """A half of a year, written "2025-H2"."""

    frequency: ClassVar[Frequency] = Frequency.HALF_YEAR

    def _suffix(self) -> str:
        return f"-H{self.number}"

    def _name(self) -> str:
        return f"{'上下'[self.number - 1]}半年"


@dataclass(frozen=True, slots=True, order=True)
class Year(Period):
    """A calendar year, written "2025"."""

    frequency: ClassVar[Frequency] = Frequency.YEAR


KINDS: Mapping[Frequency, type[Period]] = {
    Frequency.MONTH: Month,
    Frequency.QUARTER: Quarter,
    Frequency.HALF_YEAR: HalfYear,
    Frequency.YEAR: Year,
}
"""The class of each length."""


P = TypeVar("P", bound=Period)


def period_of(day: date, frequency: Frequency) -> Period:
    """The period of a length that a day lies in."""
    return KINDS[frequency].of(day)


def span(first: P, last: P) -> tuple[P, ...]:
    """All periods from `first` to `last` of the same length, both included; empty when `last` is earlier."""
    found = []
    while first.first_day <= last.first_day:
        found.append(first)
        if first.last_day >= last.last_day:
            break
        first = first.next()
    return tuple(found)
