"""Progress of many projects over time, by the terms in force now, for curves and sparklines.

Both curves are sums of steps, so one sorted pass over all steps serves every day asked for. The values equal
those of `roll_up` on the same day; a property test holds the two together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import fsum

from domain.projects.schedule import PRECISION, gap_between
from domain.projects.work import COMPLETE


@dataclass(frozen=True, slots=True)
class MilestoneTrack:
    """A live milestone: weight, due date, and its reported completions (day, percent) in order of day."""

    weight: float
    due_on: date | None
    completions: tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True)
class ProjectTrack:
    """A project that was not cancelled; `stopped_on` is the day its clock stopped if it is paused."""

    weight: float
    stopped_on: date | None
    milestones: tuple[MilestoneTrack, ...]


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """Planned and actual progress on a day in percent; actual is None while nothing was reported yet."""

    day: date
    planned: float | None
    actual: float | None


@dataclass(frozen=True, slots=True)
class ProgressCurve:
    """Planned against actual progress over the months of a plan, for some part of its work.

    ``points`` run to the day looked at, ``ahead`` on from there to the end of the plan by the dates in force;
    nothing is said of the future where work moves by figures whose periods have yet to come.
    """

    points: tuple[TrendPoint, ...]
    ahead: tuple[TrendPoint, ...]
    starts_on: date
    ends_on: date

    @property
    def now(self) -> TrendPoint:
        """The point of the day looked at."""
        return self.points[-1]

    @property
    def gap(self) -> float | None:
        """Actual minus planned in percentage points, as shown; None unless both are known."""
        return gap_between(self.now.actual, self.now.planned)


def trend(tracks: Iterable[ProjectTrack], days: Sequence[date]) -> tuple[TrendPoint, ...]:
    """The weighted progress of all tracks on each of `days` (ascending)."""
    listed = _measured([track for track in tracks if track.milestones])
    actual_steps, planned_steps = _actual_steps(listed), _planned_steps(listed)
    first_report = min((day for day, _ in actual_steps), default=None)
    actual, planned = _levels(actual_steps, days), _levels(planned_steps, days)
    return tuple(
        TrendPoint(
            day,
            planned[index] if planned_steps else None,
            actual[index] if first_report is not None and first_report <= day else None,
        )
        for index, day in enumerate(days)
    )


def _measured(tracks: Sequence[ProjectTrack]) -> list[ProjectTrack]:
    """The dated milestones of dated tracks, which progress is over; everything where nothing is dated."""
    dated = [
        replace(track, milestones=found)
        for track in tracks
        if (found := tuple(m for m in track.milestones if m.due_on is not None))
    ]
    return dated or list(tracks)


_Steps = list[tuple[date, float]]


def _actual_steps(tracks: Sequence[ProjectTrack]) -> _Steps:
    total = fsum(track.weight for track in tracks)
    steps: _Steps = []
    for track in tracks:
        within = fsum(milestone.weight for milestone in track.milestones)
        for milestone in track.milestones:
            share = track.weight / total * milestone.weight / within
            before = 0.0
            for day, percent in milestone.completions:
                steps.append((day, (percent - before) * share))
                before = percent
    return sorted(steps)


def _planned_steps(tracks: Sequence[ProjectTrack]) -> _Steps:
    total = fsum(track.weight for track in tracks)
    steps: _Steps = []
    for track in tracks:
        due = [(m.due_on, m.weight) for m in track.milestones if m.due_on is not None]
        within = fsum(weight for _, weight in due)
        steps += [
            # Of work whose clock stopped nothing more is planned, but the weight stays in the denominator.
            (day, 0.0 if track.stopped_on and day > track.stopped_on else share * COMPLETE)
            for day, share in ((day, track.weight / total * weight / within) for day, weight in due)
        ]
    return sorted(steps)


def _levels(steps: _Steps, days: Sequence[date]) -> list[float]:
    """The sum of all steps up to each day, in one pass over both."""
    levels: list[float] = []
    level, position = 0.0, 0
    for day in days:
        while position < len(steps) and steps[position][0] <= day:
            level += steps[position][1]
            position += 1
        levels.append(round(level, PRECISION))
    return levels
