"""Progress against the plan: the planned curve, actual progress and the gap between them.

All progress is in percent (0 to 100), all gaps in percentage points. The planned curve steps at due dates:
nothing is expected between two of them, and a milestone is expected from its due date on (that day included).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import fsum

from domain.projects.work import COMPLETE, Milestone, ProjectState, ProjectWork

PRECISION = 6
"""Decimals kept of a percentage: enough for any reader, and free of the binary noise that would make a gap of
exactly -15 look smaller than -15."""


SHOWN = 1
"""Decimals of a percentage that readers are shown. Gaps are taken between figures as shown: a reader who
subtracts the two gets the third, and a light can be explained by the numbers beside it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is, and how far it should be; None means there is nothing to measure.

    Both are over the live milestones that have a due date. A milestone nobody dated can neither excuse nor
    cause a delay, so it is left out as long as others are dated; where none is, `actual` is over all.
    """

    actual: float | None
    planned: float | None

    @property
    def gap(self) -> float | None:
        """Actual minus planned in percentage points, between the figures as they are shown."""
        return gap_between(self.actual, self.planned)


def gap_between(actual: float | None, planned: float | None) -> float | None:
    """The difference of two percentages as a reader sees them; None unless both are there."""
    if actual is None or planned is None:
        return None
    return round(round(actual, SHOWN) - round(planned, SHOWN), SHOWN)


def weighted_mean(pairs: Iterable[tuple[float, float]]) -> float | None:
    """Mean of (value, weight) pairs, rounded to `PRECISION`; None when there are no pairs."""
    listed = list(pairs)
    if not listed:
        return None
    total = fsum(weight for _, weight in listed)
    return round(fsum(value * weight for value, weight in listed) / total, PRECISION)


def planned_progress(milestones: Iterable[Milestone], on: date) -> float | None:
    """Percent that should be complete on day `on`; None when no live milestone has a due date."""
    return weighted_mean((COMPLETE if due_on <= on else 0.0, m.weight) for m, due_on in _dated(milestones))


def actual_progress(milestones: Iterable[Milestone]) -> float | None:
    """Weighted completion of the live milestones in percent; None when there is none."""
    return weighted_mean((m.completion, m.weight) for m in milestones if m.live)


def planned_curve(milestones: Iterable[Milestone]) -> tuple[tuple[date, float], ...]:
    """The steps of the plan: each due date with the percent planned from that day on.

    One entry per distinct due date of a live milestone, in order of date, never falling, the last one 100.
    Empty when nothing is dated.
    """
    dated = _dated(milestones)
    total = fsum(m.weight for m, _ in dated)
    return tuple(
        (day, round(COMPLETE * fsum(m.weight for m, due_on in dated if due_on <= day) / total, PRECISION))
        for day in sorted({due_on for _, due_on in dated})
    )


def clock(work: ProjectWork, on: date) -> date:
    """The day the plan of `work` is read at: `on`, or the day a paused or cancelled project stopped."""
    if work.state is ProjectState.ACTIVE or work.state_since is None:
        return on
    return min(on, work.state_since)


def progress(work: ProjectWork, on: date) -> Progress:
    """Progress of `work` on day `on` over its entire plan, recurring work included (roll-ups need this one).

    While work is paused its clock stands still: the planned value stays that of the day it stopped.
    """
    return measure(work.milestones, clock(work, on))


def year_progress(work: ProjectWork, year: int, on: date) -> Progress:
    """Progress on day `on` over the milestones of `work` that fall due in calendar year `year` only."""
    return measure(milestones_of_year(work, year), clock(work, on))


def milestones_of_year(work: ProjectWork, year: int) -> tuple[Milestone, ...]:
    """The live milestones of `work` due in calendar year `year`."""
    return tuple(m for m, due_on in _dated(work.milestones) if due_on.year == year)


def measure(milestones: tuple[Milestone, ...], on: date) -> Progress:
    """Progress over just these milestones, their plan read on day `on`."""
    dated = [milestone for milestone, _ in _dated(milestones)]
    return Progress(actual=actual_progress(dated or milestones), planned=planned_progress(dated, on))


def _dated(milestones: Iterable[Milestone]) -> list[tuple[Milestone, date]]:
    return [(m, m.due_on) for m in milestones if m.live and m.due_on is not None]
