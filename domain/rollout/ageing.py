"""How long sites stand in a stage, and whether that is long by what the stage itself has taken before.

A stay counts once it was finished, which is when the site advanced out of the stage. A stay that ended by a
step back or a withdrawal tells nothing of how long the stage takes. Quartiles interpolate between the two
nearest stays (as a spreadsheet's QUARTILE.INC does), so that anybody can reckon them again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from domain.rollout.sites import OPENED, Sites
from domain.rollout.stages import Lane, Move, MoveKind, SiteStage

FEWEST = 5
"""Finished stays below which a stage has no history to speak of."""
FENCE = 1.5
"""How many times the middle half's width above it a stay is out of the ordinary."""


class Ageing(StrEnum):
    """How a stay compares with those of the same stage that were finished before."""

    UNKNOWN = "unknown"
    USUAL = "usual"
    LONG = "long"
    VERY_LONG = "very_long"

    @property
    def is_long(self) -> bool:
        """Whether it is longer than three quarters of them."""
        return self in (Ageing.LONG, Ageing.VERY_LONG)


@dataclass(frozen=True, slots=True)
class StageHistory:
    """The finished stays of a stage of a lane, in days, the shortest first."""

    durations: tuple[int, ...] = ()

    @property
    def count(self) -> int:
        """How many stays it rests on."""
        return len(self.durations)

    @property
    def enough(self) -> bool:
        """Whether they are enough to compare with."""
        return self.count >= FEWEST

    @property
    def quartiles(self) -> tuple[float, float, float] | None:
        """The lower quartile, the median and the upper quartile, in days; None when stays are too few."""
        if not self.enough:
            return None
        return self._quantile(1), self._quantile(2), self._quantile(3)

    def _quantile(self, quarter: int) -> float:
        place, rest = divmod(quarter * (self.count - 1), 4)
        if not rest:
            return float(self.durations[place])
        low, high = self.durations[place : place + 2]
        return low + (high - low) * rest / 4

    @property
    def limits(self) -> tuple[float, float] | None:
        """The days beyond which a stay is long, and very long; None when stays are too few."""
        found = self.quartiles
        if found is None:
            return None
        lower, _, upper = found
        return upper, upper + FENCE * (upper - lower)

    def ageing(self, days: int) -> Ageing:
        """What a stay of so many days is called."""
        limits = self.limits
        if limits is None:
            return Ageing.UNKNOWN
        if days <= limits[0]:
            return Ageing.USUAL
        return Ageing.LONG if days <= limits[1] else Ageing.VERY_LONG


NO_HISTORY = StageHistory()


def finished(history: Iterable[Move]) -> Iterable[tuple[SiteStage, int]]:
    """The finished stays of one site before its opening: stage and days."""
    for entering, leaving in pairwise(history):
        if leaving.kind is MoveKind.ADVANCE and entering.stage not in OPENED:
            yield entering.stage, (leaving.effective_on - entering.effective_on).days


def histories(sites: Sites) -> Mapping[tuple[Lane, SiteStage], StageHistory]:
    """The finished stays of every stage at the point of view of `sites`, by lane and stage."""
    found: dict[tuple[Lane, SiteStage], list[int]] = {}
    for site in sites:
        for stage, days in finished(sites.standing(site.id).history):
            found.setdefault((site.lane, stage), []).append(days)
    return {key: StageHistory(tuple(sorted(days))) for key, days in found.items()}
