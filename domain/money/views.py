"""What the pages of money show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.indicators.views import ElementLine
from domain.money.amounts import Amounts, Total
from domain.node_views import NodePlace
from domain.plan import PlanNode, PlanView
from domain.projects.views import ProjectLine
from domain.workflow import State


@dataclass(frozen=True, slots=True)
class StatedAmounts:
    """One source of a statement."""

    source: str
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """A year and a source: what it is called, its amounts, its rates."""

    year: int
    source: str
    total: Total


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement: who said what, when, and what was decided."""

    statement_id: int
    year: int
    effective_on: date
    author: str
    submitted_at: datetime
    note: str
    state: State
    reason: str
    decided_by: str
    lines: tuple[StatedAmounts, ...]
    may_decide: bool
    may_recall: bool


@dataclass(frozen=True, slots=True)
class MoneyEntry:
    """The form for a year: what stands (or came back) by source, and the version it was opened with."""

    year: int
    years: tuple[int, ...]
    version: int
    waiting: bool
    returned_reason: str
    sources: tuple[tuple[str, str, Amounts], ...]
    """Code, name and amounts."""


@dataclass(frozen=True, slots=True)
class ProjectMoney:
    """The money of a project."""

    view: PlanView
    line: ProjectLine
    path: tuple[PlanNode, ...]
    total: Total
    years: tuple[tuple[int, Total], ...]
    lines: tuple[MoneyLine, ...]
    statements: tuple[StatementView, ...]
    entry: MoneyEntry | None


@dataclass(frozen=True, slots=True)
class ProjectShare:
    """The money of one project among others."""

    code: str
    title: str
    department: str
    total: Total


@dataclass(frozen=True, slots=True)
class NodeMoney:
    """The money of all work at or below a node; ``projects`` are those the reader may see.

    ``stated`` of ``counted`` projects have stated any. ``shortfalls`` are the plan's own, for the whole plan.
    """

    place: NodePlace
    total: Total
    years: tuple[tuple[int, Total], ...]
    sources: tuple[tuple[str, Total], ...]
    projects: tuple[ProjectShare, ...]
    stated: int
    counted: int
    shortfalls: tuple[ElementLine, ...]
