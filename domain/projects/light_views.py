"""What the tab 灯色 shows: the light now with a hand-set one beside it, and its course month by month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.periods import Month
from domain.plan import PlanNode, PlanView
from domain.projects.lights import Light, LightVerdict
from domain.projects.overrides import LightOverride
from domain.projects.reporting import ReportingSignal, ReportingStatus
from domain.projects.views import ProjectLine


@dataclass(frozen=True, slots=True)
class LightOn:
    """The light of a project on a day, with the one a person had set beside it, if so."""

    day: date
    verdict: LightVerdict
    override: LightOverride | None = None


@dataclass(frozen=True, slots=True)
class ReportingOn:
    """Whether a month's report came, and the colour of the reporting at the end of that month."""

    month: Month
    status: ReportingStatus
    signal: ReportingSignal


@dataclass(frozen=True, slots=True)
class OverrideStep:
    """One override set or withdrawn; ``light`` None for a withdrawal."""

    light: Light | None
    expires_on: date | None
    reason: str
    by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class LightsPage:
    """The lights of one project."""

    view: PlanView
    line: ProjectLine
    path: tuple[PlanNode, ...]
    version: int
    """The number of the last change of the override, 0 before the first."""
    months: tuple[LightOn, ...]
    reporting: tuple[ReportingOn, ...]
    steps: tuple[OverrideStep, ...]
    may_override: bool
    max_days: int
    last_day: date
    """The latest day on which an override set today may end."""


def light_changes(months: Sequence[LightOn]) -> tuple[LightOn, ...]:
    """The month ends at which the computed light or the hand-set one was another than before, latest first.

    The first month end counts as one.
    """
    changed = []
    before: tuple[Light, Light | None] | None = None
    for found in months:
        now = (found.verdict.light, found.override.light if found.override else None)
        if now != before:
            changed.append(found)
        before = now
    return tuple(reversed(changed))
