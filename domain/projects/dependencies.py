"""What a milestone waits for: finish-to-start dependencies with a lag, and how two milestones stand to them.

A milestone is a point in time. One that depends on another is due no earlier than the other's due date plus
the lag in calendar days. Dates that say otherwise are told to people, not refused: plans are often agreed on
before they fit together, and the fault may lie with either side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.errors import Invalid
from domain.projects.work import Milestone

LAG_LIMIT = 1000
"""The longest lag, in days: nothing that is planned for five years waits longer."""

LAG_FAULT = f"间隔须为 0 至 {LAG_LIMIT} 之间的整数天数，请修改。"


@dataclass(frozen=True, slots=True)
class Dependency:
    """One milestone (the successor) waits for another (the predecessor) and ``lag_days`` beyond it.

    ``version`` is the ledger's number of its latest change, for noticing that somebody else was faster.
    """

    predecessor_id: int
    successor_id: int
    lag_days: int = 0
    version: int = 0


class Fit(StrEnum):
    """How a successor stands to one of its predecessors."""

    FITS = "fits"
    MET = "met"
    PREDECESSOR_CANCELLED = "predecessor_cancelled"
    OUT_OF_ORDER = "out_of_order"
    DELAY_SHIFTS = "delay_shifts"
    DELAY_ABSORBED = "delay_absorbed"
    DATES_CONTRADICT = "dates_contradict"


ALARMING = frozenset({Fit.PREDECESSOR_CANCELLED, Fit.OUT_OF_ORDER, Fit.DELAY_SHIFTS, Fit.DATES_CONTRADICT})
"""What somebody has to do something about."""


@dataclass(frozen=True, slots=True)
class DependencyStanding:
    """How two milestones stand to their dependency on a day.

    ``delay_days`` is by how much the predecessor is later than first agreed, as far as can be said on that
    day; ``short_days`` by how much the successor's due date is too early for it, ``slack_days`` what is left
    between them. They are 0 where they say nothing.
    """

    fit: Fit
    delay_days: int = 0
    short_days: int = 0
    slack_days: int = 0

    @property
    def alarming(self) -> bool:
        """Whether somebody has to do something about it."""
        return self.fit in ALARMING


def check_lag(value: float | None) -> int:
    """A lag as a person gave it, in whole days; nothing is 0. Raises Invalid for what is no possible lag."""
    if value is None:
        return 0
    if value != int(value) or not 0 <= value <= LAG_LIMIT:
        raise Invalid(LAG_FAULT, {"lag_days": LAG_FAULT})
    return int(value)


def cycle_closed_by(
    dependencies: Iterable[Dependency], predecessor_id: int, successor_id: int
) -> tuple[int, ...]:
    """The circle that one more dependency would close, as milestones in the order in which they wait.

    It begins and ends with the new predecessor: each one must be finished before the next. Empty when there
    is none. A milestone that would wait for itself is a circle of its own.
    """
    if predecessor_id == successor_id:
        return (predecessor_id, predecessor_id)
    following: dict[int, list[int]] = defaultdict(list)
    for dependency in dependencies:
        following[dependency.predecessor_id].append(dependency.successor_id)
    came_from: dict[int, int] = {successor_id: predecessor_id}
    waiting = [successor_id]
    while waiting:
        current = waiting.pop(0)
        for after in sorted(following[current]):
            if after in came_from:
                continue
            came_from[after] = current
            if after == predecessor_id:
                return _trail(came_from, predecessor_id)
            waiting.append(after)
    return ()


def _trail(came_from: dict[int, int], predecessor_id: int) -> tuple[int, ...]:
    trail = [predecessor_id]
    current = came_from[predecessor_id]
    while current != predecessor_id:
        trail.append(current)
        current = came_from[current]
    return (predecessor_id, *reversed(trail))


def expected_finish(milestone: Milestone, on: date) -> date | None:
    """The earliest day on which the milestone can be finished as things stand on ``on``; None if undated."""
    if milestone.complete:
        return milestone.completed_on or milestone.due_on
    return None if milestone.due_on is None else max(milestone.due_on, on)


def delay_of(milestone: Milestone, on: date) -> int:
    """By how many days a milestone is later than first agreed, as far as a day can tell; never negative.

    That is what its due date was pushed out by, and what it has been overdue since.
    """
    finish, first = expected_finish(milestone, on), milestone.baseline_due_on or milestone.due_on
    return max((finish - first).days, 0) if finish is not None and first is not None else 0


def stand_to(predecessor: Milestone, successor: Milestone, lag_days: int, on: date) -> DependencyStanding:
    """How a successor stands to one predecessor on a day; the most pressing thing alone is said."""
    if predecessor.cancelled:
        return DependencyStanding(Fit.MET if successor.complete else Fit.PREDECESSOR_CANCELLED)
    if successor.complete:
        return DependencyStanding(Fit.MET if predecessor.complete else Fit.OUT_OF_ORDER)
    delay, finish = delay_of(predecessor, on), expected_finish(predecessor, on)
    if finish is None or successor.due_on is None:
        shifts = delay > 0 and not predecessor.complete
        return DependencyStanding(Fit.DELAY_SHIFTS if shifts else Fit.FITS, delay_days=delay)
    room = (successor.due_on - (finish + timedelta(days=lag_days))).days
    if room < 0:
        fit = Fit.DELAY_SHIFTS if delay else Fit.DATES_CONTRADICT
        return DependencyStanding(fit, delay_days=delay, short_days=-room)
    if predecessor.complete:
        return DependencyStanding(Fit.MET, slack_days=room)
    return DependencyStanding(Fit.DELAY_ABSORBED if delay else Fit.FITS, delay_days=delay, slack_days=room)
