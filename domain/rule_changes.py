"""What a change of the rules would do, told before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.projects.lights import Light
from domain.rounds import ReportingRound


@dataclass(frozen=True, slots=True)
class LightChange:
    """A project whose light would be another."""

    code: str
    title: str
    before: Light
    after: Light


@dataclass(frozen=True, slots=True)
class RuleEffect:
    """What new values would change, judged by the situation of ``day``.

    ``told`` says it in sentences. ``hidden`` counts projects on restricted nodes, which are not named;
    ``rounds`` are those of the next months by the new rule; ``sessions`` would be over.
    """

    day: date
    told: tuple[str, ...] = ()
    lights: tuple[LightChange, ...] = ()
    hidden: int = 0
    judged: int = 0
    rounds: tuple[ReportingRound, ...] = ()
    sessions: int = 0

    @property
    def lights_total(self) -> int:
        """All projects whose light would change."""
        return len(self.lights) + self.hidden


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One recorded revision, as the history of a group tells it."""

    effective_on: date
    values: dict[str, Any]
    author: str
    recorded_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """A group of values: in force today, by configuration, and what was or will be in force."""

    key: str
    values: dict[str, Any]
    defaults: dict[str, Any]
    history: tuple[RuleLine, ...]


@dataclass(frozen=True, slots=True)
class RulePage:
    """All groups; ``version`` is the ledger's number of the last change of any."""

    groups: tuple[RuleGroup, ...]
    version: int
    today: date
