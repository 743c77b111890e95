"""Projects and their milestones as they stood at one as-of: the facts every rule of this package reads.

The values are snapshots. Which snapshot is read (effective day, knowledge) is decided before they get here.
"""

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import Invalid

COMPLETE = 100.0
"""Completion, in percent, at which a milestone is finished."""


class WorkKind(StrEnum):
    """How a piece of work ends: once, every year, or when an indicator reaches its target."""

    CONSTRUCTION = "construction"
    RECURRING = "recurring"
    INDICATOR = "indicator"


class ProjectState(StrEnum):
    """What its owners decided about a project; whether it is done follows from its milestones instead."""

    ACTIVE = "active"
    PAUSED = "paused"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step of a project.

    `weight` is relative to the other milestones of the same project and greater than zero; `completion` is a
    percentage from 0 to 100. `baseline_due_on` is the first due date ever agreed, `due_on` the one in force.
    Raises `Invalid` when weight or completion is out of range.
    """

    milestone_id: int
    title: str
    due_on: date | None
    baseline_due_on: date | None
    weight: float
    completion: float
    completed_on: date | None
    last_reported_on: date | None
    cancelled: bool = False
    cancel_reason: str | None = None
    position: int = 0
    times_postponed: int = 0

    def __post_init__(self) -> None:
        _require_weight(self.weight, "里程碑权重必须是大于 0 的数。")
        if not 0 <= self.completion <= COMPLETE:
            message = "完成百分比必须在 0 到 100 之间。"
            raise Invalid(message, {"completion": message})

    @property
    def live(self) -> bool:
        """Whether the milestone still belongs to the plan of its project."""
        return not self.cancelled

    @property
    def complete(self) -> bool:
        """Whether the milestone has reached 100 %."""
        return self.completion >= COMPLETE


@dataclass(frozen=True, slots=True)
class ProjectWork:
    """A project with its milestones; `weight` is relative to other projects and greater than zero.

    `kind` stays a suggestion until `kind_confirmed`. `state_since` is the day the present state took effect.
    Raises `Invalid` when the weight is out of range.
    """

    project_id: int
    code: str
    title: str
    kind: WorkKind
    kind_confirmed: bool
    state: ProjectState
    state_reason: str | None
    state_since: date | None
    planned_start: date | None
    planned_finish: date | None
    weight: float
    milestones: tuple[Milestone, ...]
    state_category: str | None = None
    """Code of the entry chosen as the kind of reason for the present state; see ``domain.dictionaries``."""

    def __post_init__(self) -> None:
        _require_weight(self.weight, "项目权重必须是大于 0 的数。")

    @property
    def yearly(self) -> bool:
        """Whether the light looks at the calendar year alone."""
        return self.kind is WorkKind.RECURRING

    @property
    def reported(self) -> bool:
        """Whether progress on a milestone that counts was ever reported; until then there is no figure."""
        live = self.live_milestones
        counting = [m for m in live if m.due_on is not None] or live
        return any(m.last_reported_on is not None for m in counting)

    @property
    def last_reported_on(self) -> date | None:
        """The latest day from which a report says anything of a live milestone."""
        days = [m.last_reported_on for m in self.live_milestones if m.last_reported_on is not None]
        return max(days, default=None)

    @property
    def live_milestones(self) -> tuple[Milestone, ...]:
        """The milestones that were not cancelled, in the order given."""
        return tuple(m for m in self.milestones if m.live)


def _require_weight(weight: float, message: str) -> None:
    if not (math.isfinite(weight) and weight > 0):
        raise Invalid(message, {"weight": message})
