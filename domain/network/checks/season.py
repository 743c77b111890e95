"""What a figure may be expected to be: from the unit's own past, carried along with the whole network.

A value is compared with the same period of earlier years and with the periods just before, each carried
forward by how the network moved since. It is unlikely only if neither explains it: a library that has grown
lies far from last year but near last month, and a summer far from spring but near last summer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import exp, sqrt
from statistics import median

from domain.network.checks.robust import LIKE_A_DEVIATION, Movement, step
from domain.periods import Period

YEARS, LATELY, LONG = 3, 3, 24
"""How many earlier years, how many periods just before, and how many periods for what is usual."""
FEWEST_UNITS = 5
"""Fewer units tell nothing of the network."""
UNKNOWN_SPREAD, FLOOR, PRIOR = 0.35, 0.05, 6
"""The spread taken where the network tells of none; what every figure may vary; how many observations the
network's spread counts for beside the unit's own."""

Moves = Callable[[Period, Period], Movement | None]
"""The network's movement to a period from an earlier one: the one before, or that of a year before."""


@dataclass(frozen=True, slots=True)
class Terms:
    """When a figure is doubtful.

    ``odds``: how many usual deviations from what was expected; ``share``: by what part of it at least;
    ``least``: by how much at least; ``chance``: how rarely a figure is exactly an earlier one by accident.
    """

    odds: float = 4.0
    share: float = 0.3
    least: float = 30.0
    chance: float = 0.004


@dataclass(frozen=True, slots=True)
class Expectation:
    """What was expected: the middle, the ends of what is usual, and how a value lies to them.

    ``odds`` is the distance in usual deviations, signed; ``year`` and ``before`` are the figures compared
    with, ``moved`` the network's change against a year before as a share.
    """

    middle: float
    low: float
    high: float
    odds: float
    spread: float
    year: float | None
    before: float | None
    moved: float | None


@dataclass(frozen=True, slots=True)
class Course:
    """The figures of one unit and indicator, and how the network moved: what expectations are made of."""

    past: Mapping[Period, float]
    moves: Moves

    def deviation(self, period: Period, value: float) -> float | None:
        """How far a value lies from what its past lets expect, as a logarithm; None without any past."""
        found = [d for d in (self._by_years(period, value), self._lately(period, value)) if d is not None]
        if not found:
            return None
        if len(found) == 2 and (found[0] > 0) != (found[1] > 0):
            return 0.0
        return min(found, key=abs)

    def _by_years(self, period: Period, value: float) -> float | None:
        found, carried, now = [], 0.0, period
        for _ in range(YEARS):
            base = now.a_year_before()
            carried += self._moved(now, base)
            if base in self.past:
                found.append(step(value, self.past[base]) - carried)
            now = base
        return median(found) if found else None

    def _lately(self, period: Period, value: float) -> float | None:
        found, carried, now = [], 0.0, period
        for _ in range(LATELY):
            base = now.previous()
            carried += self._moved(now, base)
            if base in self.past:
                found.append(step(value, self.past[base]) - carried)
            now = base
        return median(found) if found else None

    def _moved(self, now: Period, base: Period) -> float:
        found = self.moves(now, base)
        return found.middle if found is not None and found.units >= FEWEST_UNITS else 0.0

    def spread(self, period: Period) -> float:
        """How far this unit's figures usually lie from what was expected, before its counts' own chance."""
        known = self.moves(period, period.a_year_before()) or self.moves(period, period.previous())
        network = known.spread if known is not None and known.units >= FEWEST_UNITS else UNKNOWN_SPREAD
        own, now = [], period
        for _ in range(LONG):
            now = now.previous()
            value = self.past.get(now)
            if value is not None and (found := self.deviation(now, value)) is not None:
                own.append(abs(found))
        mine = LIKE_A_DEVIATION * median(own) if own else 0.0
        weighed = (len(own) * mine**2 + PRIOR * network**2) / (len(own) + PRIOR)
        return sqrt(weighed + FLOOR**2)

    def middle(self, period: Period, value: float) -> float | None:
        """The figure that was to be expected beside what was told; None without any past."""
        found = self.deviation(period, value)
        return None if found is None else max(0.0, (value + 0.5) / exp(found) - 0.5)

    def expectation(
        self, period: Period, value: float, odds: float, chance: float | None = None
    ) -> Expectation | None:
        """What was to be expected of a period beside what was told, with its limits; None without any past.

        ``chance`` is the variance that counting alone brings, by default that of a count as expected.
        """
        found = self.deviation(period, value)
        if found is None:
            return None
        middle = max(0.0, (value + 0.5) / exp(found) - 0.5)
        counted = 1 / max(middle, 1.0) if chance is None else chance
        spread = sqrt(self.spread(period) ** 2 + counted)
        year, before = period.a_year_before(), period.previous()
        moved = self.moves(period, year)
        return Expectation(
            middle=middle,
            low=max(0.0, (middle + 0.5) / exp(odds * spread) - 0.5),
            high=(middle + 0.5) * exp(odds * spread) - 0.5,
            odds=found / spread,
            spread=spread,
            year=self.past.get(year),
            before=self.past.get(before),
            moved=exp(moved.middle) - 1 if moved is not None and moved.units >= FEWEST_UNITS else None,
        )
