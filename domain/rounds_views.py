"""What the page of reporting rounds shows."""

from __future__ import annotations

from dataclasses import dataclass

from domain.plan import PlanView
from domain.rounds import ReportingRound


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round with what came in. ``version`` is the change that set its terms, 0 while the rule does."""

    round: ReportingRound
    version: int
    due: int
    reported: int
    on_time: int

    @property
    def unreported(self) -> int:
        """How many reports are still out."""
        return self.due - self.reported


@dataclass(frozen=True, slots=True)
class RoundsView:
    """The rounds of the current plan, the latest first."""

    view: PlanView
    current: ReportingRound
    lines: tuple[RoundLine, ...]


@dataclass(frozen=True, slots=True)
class RoundEffect:
    """What other terms of a round would change, in numbers of projects."""

    becoming_late: int
    becoming_timely: int
    unreported: int
