"""Reporting rounds: which month is reported on when.

A plan's rounds follow a rule, and any month may have terms of its own: another window, days of grace,
instructions, a lock. What is due follows the calendar day of the clock, never the as-of of a page.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from domain.errors import Invalid
from domain.periods import Month, span

_LOOK_BACK, _LOOK_AHEAD = 14, 2
"""Months around a day whose rounds may be open on it: windows set one by one stay within a year."""


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


class RoundState(StrEnum):
    """Where a round stands on a day."""

    NOT_OPEN = "not_open"
    OPEN = "open"
    CLOSED = "closed"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class ReportingRound:
    """The reporting round of one month.

    Reports are taken from `opens_on` and asked for by `due_on`; they count as on time through `closes_on`,
    which adds the days of grace. A locked round takes no more reports until it is unlocked. Raises `Invalid`
    when the days contradict one another.
    """

    month: Month
    opens_on: date
    due_on: date
    closes_on: date
    instructions: str = ""
    locked: bool = False
    lock_reason: str = ""

    def __post_init__(self) -> None:
        if self.due_on < self.opens_on:
            message = "截止日期不能早于开放日期，请调整。"
            raise Invalid(message, {"due_on": message})
        if self.closes_on < self.due_on:
            message = "宽限天数不能为负。"
            raise Invalid(message, {"grace_days": message})

    @property
    def grace_days(self) -> int:
        """Days after the due date on which a report still counts as on time."""
        return (self.closes_on - self.due_on).days

    def state(self, today: date) -> RoundState:
        """Where the round stands on `today`; a closed one still takes reports, which count as made up."""
        if self.locked:
            return RoundState.LOCKED
        if today < self.opens_on:
            return RoundState.NOT_OPEN
        return RoundState.OPEN if today <= self.closes_on else RoundState.CLOSED


@dataclass(frozen=True, slots=True)
class RoundCalendar:
    """All rounds of a plan: `announced` ones with terms of their own, the rule for every other month.

    `later` are rules that replaced the first, in order: each is for months that begin on its day or after, so
    that a new rule makes no round late that was closed before.
    """

    rule: RoundRule = field(default_factory=RoundRule)
    announced: Mapping[Month, ReportingRound] = field(default_factory=dict)
    later: tuple[tuple[date, RoundRule], ...] = ()

    def round(self, month: Month) -> ReportingRound:
        """The round that reports on `month`."""
        return self.announced.get(month) or self._by_rule(month)

    def _by_rule(self, month: Month) -> ReportingRound:
        rule = self.rule
        for day, replacement in self.later:
            if day <= month.first_day:
                rule = replacement
        due_on = month.next().day(rule.due_day)
        closes_on = due_on + timedelta(days=rule.grace_days)
        return ReportingRound(month, month.day(rule.opens_day), due_on, closes_on)

    def between(self, first: Month, last: Month) -> tuple[ReportingRound, ...]:
        """The rounds of all months from `first` to `last`, both included; empty when `last` is earlier."""
        return tuple(self.round(month) for month in span(first, last))

    def current(self, today: date) -> ReportingRound:
        """The round a person should report for on `today`.

        Among the open rounds the one that falls due first; when none is open, the one that closed last.
        """
        opened = [found for found in self._around(today) if found.opens_on <= today]
        waiting = [found for found in opened if found.closes_on >= today]
        if waiting:
            return min(waiting, key=lambda found: (found.closes_on, found.month))
        return max(opened, key=lambda found: (found.closes_on, found.month))

    def of_plan(self, today: date, plan_ends_on: date) -> ReportingRound:
        """The round to report for on `today` under a plan; the last one once the plan is over."""
        last = self.round(Month.of(plan_ends_on))
        found = self.current(today)
        return found if found.month <= last.month else last

    def next_opening(self, day: date) -> ReportingRound:
        """The first round that opens after `day`."""
        later = [found for found in self._around(day) if found.opens_on > day]
        return min(later, key=lambda found: (found.opens_on, found.month))

    def _around(self, day: date) -> tuple[ReportingRound, ...]:
        month = Month.of(day)
        return self.between(month.shift(-_LOOK_BACK), month.shift(_LOOK_AHEAD))
