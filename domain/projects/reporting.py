"""Monthly progress reports: whether the report of a round came, and how visible a lapse stays.

The reporting status speaks of the report, not of the work, and is never mixed into a light.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.rounds import ReportingRound, RoundCalendar


class ReportingStatus(StrEnum):
    """Whether the report of a round came."""

    NOT_OPEN = "not_open"
    DUE = "due"
    REPORTED = "reported"
    MISSING = "missing"
    MADE_UP = "made_up"
    NOT_REQUIRED = "not_required"


OWED = frozenset({ReportingStatus.DUE, ReportingStatus.MISSING})
"""The states in which somebody may be pressed for the report."""


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


def reporting_signal(
    history: Iterable[ReportRecord], today: date, calendar: RoundCalendar
) -> ReportingSignal:
    """The colour of a project's reporting as seen on `today`.

    RED while any required report is missing. A report made up turns it YELLOW for one period, so that the
    recovery is seen: through the whole of the first round that opens after the day it was made up. Else NONE.
    """
    signal = ReportingSignal.NONE
    for record in history:
        status = record.status(today)
        if status is ReportingStatus.MISSING:
            return ReportingSignal.RED
        if status is ReportingStatus.MADE_UP and _recovering(record, today, calendar):
            signal = ReportingSignal.YELLOW
    return signal


def _recovering(record: ReportRecord, today: date, calendar: RoundCalendar) -> bool:
    made_up_on = record.submitted_on
    return made_up_on is not None and today <= calendar.next_opening(made_up_on).closes_on
