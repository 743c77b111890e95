"""The parts of a plan as its file gives them, and the words the file may use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.projects.work import ProjectState, WorkKind

FORMAT = 1

DEMONSTRATION_LABEL = "演示数据"
"""What a file of a demonstration database is labelled with."""

SUGGESTION_STATUS = "建议·待确认"
"""The one status a suggestion has in a file; a department confirms it in the application."""

LEVELS: Mapping[str, str] = {"domain": "领域", "item": "项", "subitem": "子项", "topic": "专题"}
"""Levels of nodes, with their Chinese names."""

PARENT_LEVELS: Mapping[str, tuple[str, ...]] = {
    "domain": (),
    "item": ("domain",),
    "subitem": ("item",),
    "topic": ("domain", "item", "subitem"),
}
"""The levels a node's parent may have."""

SYSTEM_KINDS: Mapping[str, str] = {
    "programme": "项目计划",
    "brand": "品牌",
    "mechanism": "机制制度",
    "platform": "平台系统",
    "facility": "设施空间",
    "database": "数据库",
    "partnership": "合作联盟",
}
"""Kinds of named systems, with their Chinese names."""

ALSO_IN: Mapping[str, str] = {"review": "上期回顾", "shortfalls": "存在短板"}
"""Parts of the document outside the nodes where a system may be named."""

BASELINE_KINDS: Mapping[str, str] = {"total": "合计", "annual_mean": "年均"}
"""Whether a baseline figure is the sum over its period or a yearly mean the plan states."""

TARGET_KINDS: Mapping[str, str] = {"numeric": "数量指标", "structural": "结构性表述"}
"""Only a numeric statement is a target; a structural one tells how something is built up."""

WORK_KINDS: Mapping[str, str] = {
    WorkKind.CONSTRUCTION: "建设类",
    WorkKind.RECURRING: "常态类",
    WorkKind.INDICATOR: "指标类",
}
"""Kinds of projects, with their Chinese names."""

PROJECT_STATES: Mapping[str, str] = {
    ProjectState.ACTIVE: "进行",
    ProjectState.PAUSED: "暂停",
    ProjectState.CANCELLED: "取消",
}
"""States of projects, with their Chinese names."""


@dataclass(frozen=True, slots=True)
class PlanHeader:
    """The plan itself."""

    code: str
    title: str
    document_number: str | None
    organisation: str
    starts_on: date
    ends_on: date
    note: str | None


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure we suggest for following a node, and its unit."""

    name: str
    unit: str


@dataclass(frozen=True, slots=True)
class PlanNode:
    """A node of the plan's tree. ``order`` counts among the children of one parent.

    ``deliverables`` and ``measures`` are suggestions (``SUGGESTION_STATUS``), not the plan's own text.
    """

    code: str
    level: str
    parent: str | None
    order: int
    title: str
    summary: str | None
    keywords: tuple[str, ...]
    deliverables: tuple[str, ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class BaselineFigure:
    """A figure of the period before the plan; ``value`` is written without trailing zeros."""

    code: str
    order: int
    name: str
    value: str
    unit: str
    period: str
    kind: str
    mean_of: str | None

    @property
    def number(self) -> Decimal:
        """The value, in ``unit``."""
        return Decimal(self.value)

    @property
    def years(self) -> int:
        """The number of years of the period, both ends included."""
        first, last = self.period.split("-")
        return int(last) - int(first) + 1


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A shortfall the plan admits."""

    code: str
    order: int
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class StatedTarget:
    """A number the plan states at a node; ``value`` is a text such as 3+4+X when it is structural."""

    code: str
    order: int
    node: str
    text: str
    kind: str
    value: str
    unit: str
    note: str | None

    @property
    def number(self) -> Decimal | None:
        """The value in ``unit`` if this can be counted; else nothing."""
        return Decimal(self.value) if self.kind == "numeric" else None


@dataclass(frozen=True, slots=True)
class NamedSystem:
    """Something the plan calls by name, the nodes where it stands and what a ledger would record of it."""

    code: str
    order: int
    name: str
    kind: str
    nodes: tuple[str, ...]
    also_in: tuple[str, ...]
    tracker_record: str
    note: str | None


@dataclass(frozen=True, slots=True)
class FileDepartment:
    """A department that projects of the file refer to."""

    code: str
    name: str
    position: int
    active: bool


@dataclass(frozen=True, slots=True)
class FileProject:
    """A project under a leaf node. Departments are named by code, people by login."""

    code: str
    node: str
    title: str
    kind: str
    kind_confirmed: bool
    state: str
    state_reason: str | None
    state_since: date | None
    lead_department: str | None
    supporting_departments: tuple[str, ...]
    director: str | None
    owner: str | None
    planned_start: date | None
    planned_finish: date | None
    weight: float


@dataclass(frozen=True, slots=True)
class FileMilestone:
    """A milestone of a project of the file; ``position`` counts within the project."""

    project: str
    position: int
    title: str
    due_on: date | None
    weight: float
    cancelled: bool
    reason: str | None


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A whole plan. ``projects`` is nothing (not empty) when the file says nothing about the work.

    ``demonstration`` is the business date of the demonstration whose made-up work the file carries.
    """

    header: PlanHeader
    baselines: tuple[BaselineFigure, ...]
    shortfalls: tuple[Shortfall, ...]
    nodes: tuple[PlanNode, ...]
    targets: tuple[StatedTarget, ...]
    systems: tuple[NamedSystem, ...]
    departments: tuple[FileDepartment, ...] = ()
    projects: tuple[FileProject, ...] | None = None
    milestones: tuple[FileMilestone, ...] = ()
    demonstration: date | None = None
