"""What changed between two days: the same work seen on either, compared milestone by milestone.

On each day a milestone is one of the ``Stand`` values; the pair of the two puts it into one list at most.
Comparing backwards gives the opposite lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.projects.lights import Light
from domain.projects.rollup import Standing
from domain.projects.schedule import clock
from domain.projects.work import Milestone, ProjectState, ProjectWork


class Stand(StrEnum):
    """What a milestone is on a day."""

    ABSENT = "absent"
    CANCELLED = "cancelled"
    DONE = "done"
    LATE = "late"
    OPEN = "open"


class Change(StrEnum):
    """What became of a milestone, or of work as a whole, from one day to the other."""

    COMPLETED = "completed"
    LATE = "late"
    CAUGHT_UP = "caught_up"
    REOPENED = "reopened"
    ADDED = "added"
    REMOVED = "removed"
    CANCELLED = "cancelled"
    RESTORED = "restored"


OPPOSITE: Mapping[Change, Change] = {
    Change.COMPLETED: Change.REOPENED,
    Change.REOPENED: Change.COMPLETED,
    Change.LATE: Change.CAUGHT_UP,
    Change.CAUGHT_UP: Change.LATE,
    Change.ADDED: Change.REMOVED,
    Change.REMOVED: Change.ADDED,
    Change.CANCELLED: Change.RESTORED,
    Change.RESTORED: Change.CANCELLED,
}
"""What a change is called when the days are exchanged."""


@dataclass(frozen=True, slots=True)
class WorkChange:
    """A milestone, or work as a whole (no milestone), that became something else."""

    project_id: int
    change: Change
    milestone_id: int | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A due date that is another on the second day; both are dates."""

    project_id: int
    milestone_id: int
    before: date
    after: date

    @property
    def days(self) -> int:
        """Days later; negative for earlier."""
        return (self.after - self.before).days


@dataclass(frozen=True, slots=True)
class Reweighed:
    """A weight that is another on the second day; of work as a whole where there is no milestone."""

    project_id: int
    before: float
    after: float
    milestone_id: int | None = None


@dataclass(frozen=True, slots=True)
class Relit:
    """A computed light that is another on the second day."""

    project_id: int
    before: Light
    after: Light


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs between two days."""

    changes: tuple[WorkChange, ...] = ()
    moved: tuple[Moved, ...] = ()
    weights: tuple[Reweighed, ...] = ()
    lights: tuple[Relit, ...] = ()
    counts: Mapping[Change, int] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.changes or self.moved or self.weights or self.lights)

    @property
    def pushed_out(self) -> tuple[Moved, ...]:
        """The dates that are later now."""
        return tuple(move for move in self.moved if move.days > 0)

    @property
    def days_pushed_out(self) -> int:
        """All days by which dates are later, together."""
        return sum(move.days for move in self.pushed_out)

    def of(self, *kinds: Change) -> tuple[WorkChange, ...]:
        """The changes of these kinds."""
        return tuple(change for change in self.changes if change.change in kinds)

    def only(self, projects: Iterable[int]) -> Comparison:
        """What of it concerns these projects; the counts stay those of all."""
        kept = set(projects)
        return Comparison(
            tuple(c for c in self.changes if c.project_id in kept),
            tuple(m for m in self.moved if m.project_id in kept),
            tuple(w for w in self.weights if w.project_id in kept),
            tuple(r for r in self.lights if r.project_id in kept),
            self.counts,
        )

    @property
    def projects(self) -> frozenset[int]:
        """The projects in which anything differs."""
        listed = (self.changes, self.moved, self.weights, self.lights)
        return frozenset(found.project_id for kind in listed for found in kind)


def stand_of(milestone: Milestone | None, work: ProjectWork | None, on: date) -> Stand:
    """What a milestone is on a day; the clock of paused work stands still."""
    if milestone is None or work is None:
        return Stand.ABSENT
    if milestone.cancelled:
        return Stand.CANCELLED
    if milestone.complete:
        return Stand.DONE
    late = milestone.due_on is not None and milestone.due_on < clock(work, on)
    return Stand.LATE if late else Stand.OPEN


def change_between(before: Stand, after: Stand) -> Change | None:
    """The one list a milestone belongs in; None where it belongs in none."""
    if before is after or {before, after} == {Stand.ABSENT, Stand.CANCELLED}:
        return None
    for stand, becoming, ceasing in (
        (Stand.ABSENT, Change.REMOVED, Change.ADDED),
        (Stand.CANCELLED, Change.CANCELLED, Change.RESTORED),
        (Stand.DONE, Change.COMPLETED, Change.REOPENED),
        (Stand.LATE, Change.LATE, Change.CAUGHT_UP),
    ):
        if after is stand:
            return becoming
        if before is stand:
            return ceasing
    return None


def compare(before: Iterable[Standing], after: Iterable[Standing], days: tuple[date, date]) -> Comparison:
    """What differs between work as it stood on the first of ``days`` and on the second."""
    first = {standing.work.project_id: standing for standing in before}
    second = {standing.work.project_id: standing for standing in after}
    changes: list[WorkChange] = []
    moved: list[Moved] = []
    weights: list[Reweighed] = []
    lights: list[Relit] = []
    for project_id in sorted(first.keys() | second.keys()):
        was, now = first.get(project_id), second.get(project_id)
        whole = change_between(_whole(was), _whole(now))
        if whole is not None:
            changes.append(WorkChange(project_id, whole))
        if was is None or now is None:
            continue
        if was.verdict.light is not now.verdict.light:
            lights.append(Relit(project_id, was.verdict.light, now.verdict.light))
        if was.work.weight != now.work.weight:
            weights.append(Reweighed(project_id, was.work.weight, now.work.weight))
        if ProjectState.CANCELLED in (was.work.state, now.work.state):
            # Told as a whole: its milestones went, or came back, with it.
            continue
        for one, other in _pairs(was.work, now.work):
            told = change_between(stand_of(one, was.work, days[0]), stand_of(other, now.work, days[1]))
            found = other or one
            if told is not None and found is not None:
                changes.append(WorkChange(project_id, told, found.milestone_id))
            if one is None or other is None or one.cancelled or other.cancelled:
                continue
            if one.due_on is not None and other.due_on is not None and one.due_on != other.due_on:
                moved.append(Moved(project_id, other.milestone_id, one.due_on, other.due_on))
            if one.weight != other.weight:
                weights.append(Reweighed(project_id, one.weight, other.weight, other.milestone_id))
    counts = {kind: sum(change.change is kind for change in changes) for kind in Change}
    return Comparison(tuple(changes), tuple(moved), tuple(weights), tuple(lights), counts)


def _whole(standing: Standing | None) -> Stand:
    if standing is None:
        return Stand.ABSENT
    return Stand.CANCELLED if standing.work.state is ProjectState.CANCELLED else Stand.OPEN


def _pairs(was: ProjectWork, now: ProjectWork) -> Sequence[tuple[Milestone | None, Milestone | None]]:
    first = {m.milestone_id: m for m in was.milestones}
    second = {m.milestone_id: m for m in now.milestones}
    listed = [*first, *(key for key in second if key not in first)]
    return [(first.get(key), second.get(key)) for key in listed]
