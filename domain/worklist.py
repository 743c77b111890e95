"""What a person owes: one list over all capabilities, in the order in which it should be done.

What is due follows the clock and never the as-of of a page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.rounds import ReportingRound


class Duty(StrEnum):
    """What a person is asked to do with a thing."""

    REPORT = "report"
    REVISE = "revise"
    DECIDE = "decide"
    SUPERVISE = "supervise"
    VERIFY = "verify"
    COORDINATE = "coordinate"
    MEASURE = "measure"
    REVIEW = "review"
    EXPLAIN = "explain"
    CHECK = "check"
    DEVELOP = "develop"
    ASSESS = "assess"
    CONFIRM = "confirm"
    JUDGE = "judge"
    HANDLE = "handle"


class DueGroup(StrEnum):
    """The headings of the list, the most pressing first."""

    OVERDUE = "overdue"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    LATER = "later"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing that a person owes, or has done in the period under way.

    ``subject_kind`` and ``subject_id`` name it for notices and supervision; ``href`` is where it is done.
    ``about`` names it as notices do, where that is not its kind and id. ``due_on`` is None for what merely
    waits, such as a decision; ``note`` says why it came back, or what a submission tells.
    """

    duty: Duty
    subject_kind: str
    subject_id: str
    title: str
    detail: str
    due_on: date | None
    href: str
    done: bool = False
    note: str = ""
    department: str = ""
    about: str = ""

    @property
    def subject(self) -> str:
        """The thing as notices name it."""
        return self.about or f"{self.subject_kind}:{self.subject_id}"

    def group(self, today: date) -> DueGroup:
        """The heading it stands under: weeks end on Sunday; what merely waits is for this week."""
        if self.done:
            return DueGroup.DONE
        if self.due_on is None:
            return DueGroup.THIS_WEEK
        if self.due_on < today:
            return DueGroup.OVERDUE
        if self.due_on <= today + timedelta(days=6 - today.weekday()):
            return DueGroup.THIS_WEEK
        same_month = (self.due_on.year, self.due_on.month) == (today.year, today.month)
        return DueGroup.THIS_MONTH if same_month else DueGroup.LATER

    def days_late(self, today: date) -> int:
        """Days since it was due; 0 while it is not late."""
        return max((today - self.due_on).days, 0) if self.due_on and not self.done else 0


_FIRST_DUTY = {
    Duty.REVISE: 0,
    Duty.SUPERVISE: 1,
    Duty.COORDINATE: 2,
    Duty.REPORT: 3,
    Duty.EXPLAIN: 4,
    Duty.MEASURE: 5,
    Duty.REVIEW: 6,
    Duty.DECIDE: 7,
    Duty.CHECK: 7,
    Duty.VERIFY: 8,
    Duty.ASSESS: 8,
    Duty.CONFIRM: 8,
    Duty.JUDGE: 8,
    Duty.HANDLE: 8,
    Duty.DEVELOP: 9,
}


def in_order(items: Iterable[DueItem], today: date) -> tuple[DueItem, ...]:
    """The items as they should be done: by group, what came back first, then by due date and title."""
    groups = list(DueGroup)

    def rank(item: DueItem) -> tuple[int, int, date, str, str]:
        return (
            groups.index(item.group(today)),
            _FIRST_DUTY[item.duty],
            item.due_on or date.max,
            item.title,
            item.subject_id,
        )

    return tuple(sorted(items, key=rank))


@dataclass(frozen=True, slots=True)
class Timeliness:
    """How many reports were due in a round, came, and came in time."""

    due: int = 0
    reported: int = 0
    on_time: int = 0

    def __add__(self, other: Timeliness) -> Timeliness:
        return Timeliness(self.due + other.due, self.reported + other.reported, self.on_time + other.on_time)

    @property
    def completeness(self) -> float | None:
        """报送率, in per cent; None where nothing was due."""
        return 100 * self.reported / self.due if self.due else None

    @property
    def timeliness(self) -> float | None:
        """及时率, in per cent of what was due; None where nothing was due."""
        return 100 * self.on_time / self.due if self.due else None


@dataclass(frozen=True, slots=True)
class DepartmentTimeliness:
    """One department's reports in a round."""

    name: str
    counts: Timeliness


@dataclass(frozen=True, slots=True)
class RoundTimeliness:
    """A round's reports by department, the least complete first, with the months one may look at."""

    round: ReportingRound
    months: tuple[str, ...]
    departments: tuple[DepartmentTimeliness, ...]
    total: Timeliness


@dataclass(frozen=True, slots=True)
class WorklistView:
    """我的填报: what a person owes, what waits for their decision, and how the departments report."""

    today: date
    current: ReportingRound
    owed: tuple[DueItem, ...]
    to_decide: tuple[DueItem, ...]
    timeliness: RoundTimeliness | None
    tells_rounds: bool = True
    """Whether the reader has to do with the months' reports: staff and reviewers from outside have not."""

    @property
    def done(self) -> int:
        """How many duties of the period under way are done."""
        return sum(item.done for item in self.owed)

    @property
    def of_period(self) -> int:
        """How many duties the period under way has: those done and those not yet late."""
        return sum(item.done or item.group(self.today) is not DueGroup.OVERDUE for item in self.owed)

    def count(self, group: DueGroup) -> int:
        """How many duties stand under a heading."""
        return sum(item.group(self.today) is group for item in self.owed)
