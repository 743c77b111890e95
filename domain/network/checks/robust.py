"""Medians, and how far values usually lie from them: a few wild values among many move neither."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from math import log
from statistics import median

LIKE_A_DEVIATION = 1.4826
"""The median distance times this is the standard deviation, where values are spread normally."""


@dataclass(frozen=True, slots=True)
class Movement:
    """How the network's figures moved between two periods, as logarithms of ratios.

    ``middle`` is the median over the units told in both periods, ``spread`` how far units usually lie from
    it, ``units`` how many there are.
    """

    middle: float
    spread: float
    units: int


def spread_around(values: Collection[float], middle: float) -> float:
    """The usual distance from a middle, on the scale of a standard deviation; 0 for no values."""
    return LIKE_A_DEVIATION * median(abs(value - middle) for value in values) if values else 0.0


def step(now: float, before: float) -> float:
    """The logarithm of a ratio of counts; half a count is added to both, so that a zero can be compared."""
    return log((now + 0.5) / (before + 0.5))


def movement(pairs: Iterable[tuple[float, float]]) -> Movement | None:
    """The movement of units told in both periods, from pairs of (before, now); None without any.

    Pairs with a zero are left out: a unit that closed or opened says nothing of the others.
    """
    steps = [step(now, before) for before, now in pairs if before > 0 and now > 0]
    if not steps:
        return None
    middle = median(steps)
    return Movement(middle, spread_around(steps, middle), len(steps))
