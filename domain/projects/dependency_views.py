"""What pages show of a project's schedule: its milestones and what they wait for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.attachments import AttachmentList
from domain.plan import PlanNode, PlanView
from domain.projects.dependencies import Dependency, DependencyStanding
from domain.projects.trend import ProgressCurve
from domain.projects.views import ProjectLine
from domain.projects.work import Milestone
from domain.verification_views import CheckedMark


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A milestone at one end of a dependency; ``milestone`` is None where the reader may not see it."""

    milestone_id: int
    project_code: str
    project_title: str
    milestone: Milestone | None
    own: bool
    """Whether it belongs to the project the page is about."""


@dataclass(frozen=True, slots=True)
class DependencyLine:
    """A dependency with both its ends and how they stand to it; ``may_edit`` for the reader's right."""

    dependency: Dependency
    predecessor: Neighbour
    successor: Neighbour
    standing: DependencyStanding
    may_edit: bool


@dataclass(frozen=True, slots=True)
class ScheduledMilestone:
    """A milestone of the project with what it waits for and what waits for it."""

    milestone: Milestone
    predecessors: tuple[DependencyLine, ...]
    successors: tuple[DependencyLine, ...]


@dataclass(frozen=True, slots=True)
class ScheduleView:
    """The schedule of one project."""

    view: PlanView
    line: ProjectLine
    path: tuple[PlanNode, ...]
    milestones: tuple[ScheduledMilestone, ...]
    dependencies: tuple[DependencyLine, ...]
    curve: ProgressCurve
    may_edit: bool
    evidence: Mapping[int, AttachmentList] = field(default_factory=dict)
    """The files of the milestones, by id."""
    checks: Mapping[int, CheckedMark] = field(default_factory=dict)
    """What verification found of the milestones, by id."""


@dataclass(frozen=True, slots=True)
class MilestoneChoice:
    """A milestone of the plan to choose from."""

    milestone_id: int
    project_code: str
    project_title: str
    title: str
