"""Reports of units: the course each takes, when it is due, and what every step leaves of it.

A point's report goes to its district's library, which reviews it, and on to the city's library, which
approves it and locks it. Reports of district libraries, of what stands under the city's library alone and of
channels go straight to the city's library.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from domain.network.forms import owed
from domain.network.units import Registry, Unit, UnitType
from domain.periods import Frequency, Period
from domain.workflow import Action, Course, State, transition

__all__ = [
    "BY_LIBRARY",
    "DIRECT",
    "OPEN",
    "UNTOUCHED",
    "ReportRecord",
    "course_of",
    "due_day",
    "library_of",
    "may_be_submitted",
    "owed_by",
    "stepped",
]

DIRECT = Course(unlocks=True)
"""Submitted, then approved by the city's library."""
BY_LIBRARY = Course(reviewed=True, unlocks=True)
"""Submitted, reviewed by the district's library, then approved by the city's."""

OPEN = frozenset({State.DRAFT, State.RETURNED, State.RECALLED, State.UNLOCKED})
"""The states in which figures may be typed in."""

_OWN = frozenset({UnitType.CITY, UnitType.DISTRICT, UnitType.CHANNEL})
"""What stands for itself before the city's library."""


def due_day(period: Period, day_of_month: int) -> date:
    """The last day on which the report for a period is in time: that day of the month after it.

    A yearly report has until the end of January.
    """
    following = period.months[-1].next()
    return following.last_day if period.frequency is Frequency.YEAR else following.day(day_of_month)


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """A report at a point of view, as its last step left it.

    ``version`` is the number of that step, 0 where there was none; ``submitted_seq`` that of the submission
    that stands. Official is what was published up to ``approved_through``; that holds while an unlocked
    report is corrected.
    """

    state: State = State.DRAFT
    submitted_seq: int | None = None
    submitted_on: date | None = None
    on_time: bool = False
    approved_through: int | None = None
    version: int = 0

    @property
    def open(self) -> bool:
        """Whether its figures may be typed in."""
        return self.state in OPEN

    @property
    def locked(self) -> bool:
        """Whether its figures take no change, whoever brings it."""
        return self.state is State.APPROVED

    @property
    def reported(self) -> bool:
        """Whether it counts as reported (已报): submitted, and neither recalled nor returned since."""
        return self.state in (State.SUBMITTED, State.REVIEWED, State.APPROVED, State.UNLOCKED)


UNTOUCHED = ReportRecord()
"""A report nobody has done anything to."""


def stepped(
    report: ReportRecord,
    action: Action,
    course: Course,
    seq: int,
    through: int,
    day: date,
    due_on: date,
    reason: str | None = None,
) -> ReportRecord:
    """The report after a step with number ``seq``, taken on ``day`` by somebody who saw up to ``through``.

    Whoever was in time stays so when it is returned or unlocked and comes again; a recalled report was never
    there. Raises as `transition`.
    """
    following = replace(report, state=transition(report.state, action, reason, course), version=seq)
    if action is Action.SUBMIT:
        again = report.on_time and report.state in (State.RETURNED, State.UNLOCKED)
        return replace(following, submitted_seq=seq, submitted_on=day, on_time=again or day <= due_on)
    if action is Action.RECALL:
        return replace(following, submitted_seq=None, submitted_on=None, on_time=False)
    if action is Action.APPROVE:
        return replace(following, approved_through=through)
    return following


def course_of(registry: Registry, unit_id: int, period: Period) -> Course:
    """The course that a unit's report for a period takes, by the unit's place in the period."""
    units = registry.at(period.last_day)
    path = registry.path(unit_id, period.last_day)
    if not path or units[unit_id].type in _OWN:
        return DIRECT
    return BY_LIBRARY if any(units[above].type is UnitType.DISTRICT for above in path[1:]) else DIRECT


def library_of(registry: Registry, unit_id: int, period: Period) -> int | None:
    """The library whose grid a unit stands in: itself, or the next above; None when there is none."""
    units = registry.at(period.last_day)
    path = registry.path(unit_id, period.last_day)
    return next((found for found in path if units[found].type.is_library), None)


def may_be_submitted(period: Period, today: date) -> bool:
    """Whether a period is over, so that its report can be whole."""
    return period.last_day < today


def owed_by(unit: Unit, period: Period) -> tuple[str, ...]:
    """The codes that a unit owes for a period; who reports once a year tells the months' figures with it."""
    codes = owed(unit.type, period.frequency)
    if period.frequency is unit.report_frequency is Frequency.YEAR:
        codes = (*codes, *owed(unit.type, Frequency.MONTH))
    return codes
