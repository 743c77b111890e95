"""The forecast of openings: how long stages have taken so far, and what follows from that.

The method, with its sources and limits, is told in docs/methods/rollout-forecast.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

_T = TypeVar("_T")

RUNS = 400
"""How many courses of the rollout are simulated."""
SEED = 20041
"""The seed: the same view gives the same numbers for ever."""
HORIZON = 1096
"""How many days ahead the forecast looks: three years."""
FEWEST = 3
"""The completed stays that a stage needs before anything is forecast through it."""
LOW, MIDDLE, HIGH = 10, 50, 90
"""The percentiles of the band, and its middle."""


@dataclass(frozen=True, slots=True)
class Durations:
    """How long a stage of a lane takes, from the stays in it that are known.

    ``steps`` are the lengths in days at which a stay has ended, in order, each with the chance that it ends
    then because the site moves on, and because it is given up. ``beyond`` is the chance that it lasts longer
    than any stay that has ended: of that nothing is known. ``completed`` stays ended by moving on.
    """

    steps: tuple[tuple[int, float, float], ...] = ()
    beyond: float = 1.0
    completed: int = 0

    @property
    def enough(self) -> bool:
        """Whether anything is forecast from it."""
        return self.completed >= FEWEST

    def lasting(self, days: int) -> float:
        """The chance that a stay lasts longer than so many days."""
        return self.beyond + sum(on + off for length, on, off in self.steps if length > days)

    @property
    def median(self) -> int | None:
        """The length by which half of all stays have ended; None while fewer have."""
        ended = 0.0
        for length, on, off in self.steps:
            ended += on + off
            if ended >= 0.5 - 1e-9:
                return length
        return None


def durations(
    moved_on: Mapping[int, int], given_up: Mapping[int, int], unended: Mapping[int, int]
) -> Durations:
    """The lengths of a stage from stays by their days: those that ended by moving on or by being given up.

    ``unended`` still last, or ended by a step back: they lasted at least so long, and their weight falls in
    equal parts to all that lasted longer (Kaplan and Meier's estimate, with two ways to end).
    """
    at_risk = sum(moved_on.values()) + sum(given_up.values()) + sum(unended.values())
    left, steps = 1.0, list[tuple[int, float, float]]()
    for days in sorted({*moved_on, *given_up, *unended}):
        on, off, open_ended = moved_on.get(days, 0), given_up.get(days, 0), unended.get(days, 0)
        if on or off:
            steps.append((days, left * on / at_risk, left * off / at_risk))
            left *= 1 - (on + off) / at_risk
        at_risk -= on + off + open_ended
    return Durations(tuple(steps), left if left > 1e-12 else 0.0, sum(moved_on.values()))


def nearest_rank(ordered: Sequence[_T], percent: int) -> _T:
    """The percentile of values in their order: the smallest that so many per cent do not exceed."""
    return ordered[max(0, -(-percent * len(ordered) // 100) - 1)]


@dataclass(frozen=True, slots=True)
class Band:
    """How many rooms may be open on a day: percentiles of the courses."""

    low: int
    middle: int
    high: int


@dataclass(frozen=True, slots=True)
class When:
    """The day by which a number of rooms may be open: the early, middle and late one.

    None is later than the forecast looks.
    """

    early: date | None
    middle: date | None
    late: date | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is to be expected of the sites in flight at a point of view.

    ``days`` run from the day of the view on, ``bands`` are the rooms open on each. ``simulated`` sites are
    in it; ``unknown`` are not, because some stage before them was completed too seldom. ``likely`` is how
    many of the simulated open within the horizon in the middle course. ``goal`` is when the plan's number is
    reached; None where it is already, or no course reaches it.
    """

    days: tuple[date, ...]
    bands: tuple[Band, ...]
    simulated: int
    unknown: int
    goal: When | None = None

    @property
    def likely(self) -> int:
        """How many more rooms are open at the end of the horizon in the middle course."""
        return self.bands[-1].middle - self.bands[0].middle if self.bands else 0
