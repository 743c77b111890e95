"""Monthly reporting rounds: when a report is expected, whether it came, and how visible a lapse stays.

The reporting status speaks of the report, not of the work, and is never mixed into a light. What is due
follows the calendar day of the clock, never the as-of of a page.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum
from typing import Self

from domain.errors import Invalid

_MONTH_TEXT = re.compile(r"([0-9]{4})-([0-9]{2})")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month. Raises `Invalid` when it does not exist."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (MINYEAR <= self.year <= MAXYEAR and 1 <= self.month <= 12):
            message = "月份不存在，请按“2025-10”的格式填写。"
            raise Invalid(message, {"month": message})

    @classmethod
    def parse(cls, text: str) -> Self:
        """The month written as "2025-10". Raises `Invalid` for anything else."""
        match = _MONTH_TEXT.fullmatch(text)
        if match is None:
            message = "月份格式不正确，请按“2025-10”的格式填写。"
            raise Invalid(message, {"month": message})
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> Self:
        """The month `day` lies in."""
        return cls(day.year, day.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    @property
    def first_day(self) -> date:
        """The first day of the month."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """The last day of the month."""
        return self.day(31)

    def day(self, number: int) -> date:
        """Day `number` of the month (from 1), or its last day when the month is shorter."""
        return date(self.year, self.month, min(number, monthrange(self.year, self.month)[1]))

    def next(self) -> Self:
        """The following month."""
        return type(self)(self.year + self.month // 12, self.month % 12 + 1)

    def previous(self) -> Self:
        """The preceding month."""
        return type(self)(self.year - (self.month == 1), (self.month - 2) % 12 + 1)


@dataclass(frozen=True, slots=True)
class RoundRule:
    """When rounds open and fall due, in days of the month.

    A round opens on `opens_day` of its own month and is due on `due_day` of the next one; in shorter months
    the last day stands in. A report up to `grace_days` later still counts as on time. Raises `Invalid` when a
    value is out of range.
    """

    opens_day: int = 20
    due_day: int = 5
    grace_days: int = 0

    def __post_init__(self) -> None:
        for name, day in (("opens_day", self.opens_day), ("due_day", self.due_day)):
            if not 1 <= day <= 31:
                message = "日期必须在 1 到 31 之间。"
                raise Invalid(message, {name: message})
        if not 0 <= self.grace_days <= 31:
            message = "宽限天数必须在 0 到 31 之间。"
            raise Invalid(message, {"grace_days": message})


@dataclass(frozen=True, slots=True)
class ReportingRound:
    """The reporting round of one month.

    Reports are taken from `opens_on` and asked for by `due_on`; they count as on time through `closes_on`,
    which adds the days of grace.
    """

    month: Month
    opens_on: date
    due_on: date
    closes_on: date


class ReportingStatus(StrEnum):
    """Whether the report of a round came."""

    NOT_OPEN = "not_open"
    DUE = "due"
    REPORTED = "reported"
    MISSING = "missing"
    MADE_UP = "made_up"
    NOT_REQUIRED = "not_required"


class ReportingSignal(StrEnum):
    """Colour of the reporting status."""

    NONE = "none"
    YELLOW = "yellow"
    RED = "red"


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """One round of one project: the day its report was first submitted, and whether one was asked for."""

    round: ReportingRound
    submitted_on: date | None
    required: bool = True

    def status(self, today: date) -> ReportingStatus:
        """The reporting status of this round as seen on `today`."""
        return reporting_status(self.round, self.submitted_on, today, self.required)


def round_for(month: Month, rule: RoundRule) -> ReportingRound:
    """The round that reports on `month`."""
    due_on = month.next().day(rule.due_day)
    return ReportingRound(month, month.day(rule.opens_day), due_on, due_on + timedelta(days=rule.grace_days))


def rounds_between(first: Month, last: Month, rule: RoundRule) -> tuple[ReportingRound, ...]:
    """The rounds of all months from `first` to `last`, both included; empty when `last` is earlier."""
    rounds = []
    month = first
    while month <= last:
        rounds.append(round_for(month, rule))
        month = month.next()
    return tuple(rounds)


def current_round(today: date, rule: RoundRule) -> ReportingRound:
    """The round a person should report for on `today`.

    Among the open rounds the one that falls due first; when none is open, the one that closed last.
    """
    month = Month.of(today)
    found = round_for(month, rule)
    if today < found.opens_on:
        found = round_for(month.previous(), rule)
    while (earlier := round_for(found.month.previous(), rule)).closes_on >= today:
        found = earlier
    return found


def round_of_plan(today: date, rule: RoundRule, plan_ends_on: date) -> ReportingRound:
    """The round to report for on `today` under a plan: the current one, the last once the plan is over."""
    last = round_for(Month.of(plan_ends_on), rule)
    found = current_round(today, rule)
    return found if found.month <= last.month else last


def reporting_status(
    reporting_round: ReportingRound, submitted_on: date | None, today: date, required: bool
) -> ReportingStatus:
    """Whether the report of a round came, as seen on `today`.

    `required` is false for work that was cancelled, finished or not yet started in that round. A report
    submitted after `today` had not come yet.
    """
    if not required:
        return ReportingStatus.NOT_REQUIRED
    if submitted_on is not None and submitted_on <= today:
        on_time = submitted_on <= reporting_round.closes_on
        return ReportingStatus.REPORTED if on_time else ReportingStatus.MADE_UP
    if today < reporting_round.opens_on:
        return ReportingStatus.NOT_OPEN
    return ReportingStatus.DUE if today <= reporting_round.closes_on else ReportingStatus.MISSING


def reporting_signal(history: Iterable[ReportRecord], today: date, rule: RoundRule) -> ReportingSignal:
    """The colour of a project's reporting as seen on `today`.

    RED while any required report is missing. A report made up turns it YELLOW for one period, so that the
    recovery is seen: through the whole of the first round that opens after the day it was made up. Else NONE.
    """
    signal = ReportingSignal.NONE
    for record in history:
        status = record.status(today)
        if status is ReportingStatus.MISSING:
            return ReportingSignal.RED
        if status is ReportingStatus.MADE_UP and _recovering(record, today, rule):
            signal = ReportingSignal.YELLOW
    return signal


def _recovering(record: ReportRecord, today: date, rule: RoundRule) -> bool:
    made_up_on = record.submitted_on
    return made_up_on is not None and today <= _next_opening(made_up_on, rule).closes_on


def _next_opening(day: date, rule: RoundRule) -> ReportingRound:
    """The first round that opens after `day`."""
    following = round_for(Month.of(day), rule)
    return following if following.opens_on > day else round_for(following.month.next(), rule)
