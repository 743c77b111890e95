"""What is shown of risks and problems: filled by queries and services, shown by pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.asof import AsOf
from domain.node_views import NodePlace
from domain.plan import PlanNode
from domain.projects.views import Choice, ProjectLine
from domain.risks.awaiting import WHOLE, Anchor
from domain.risks.scoring import Level
from domain.risks.terms import (
    Measure,
    ProblemState,
    ProblemStep,
    ProblemTerms,
    RiskState,
    RiskStep,
    RiskTerms,
    next_measure,
)


@dataclass(frozen=True, slots=True)
class Place:
    """An anchor in words, with what decides on who sees it.

    ``ref`` names it in addresses (``project:CODE``, ``node:CODE``, or nothing); ``departments`` have a part
    in it, the lead first. ``gone`` says that the plan has it no more.
    """

    anchor: Anchor = WHOLE
    ref: str = ""
    title: str = "全馆"
    href: str = ""
    plan_id: int | None = None
    restricted: bool = False
    departments: tuple[int | None, ...] = ()
    director_id: int | None = None
    gone: bool = False

    @property
    def lead_department_id(self) -> int | None:
        """The department that leads the work."""
        return self.departments[0] if self.departments else None


@dataclass(frozen=True, slots=True)
class RiskRecord:
    """A risk as it stands at a point of view; ``version`` is the number of its last change."""

    risk_id: int
    anchor: Anchor
    version: int
    on: date
    terms: RiskTerms


@dataclass(frozen=True, slots=True)
class ProblemRecord:
    """A problem as it stands at a point of view; ``risk_id`` is the risk it came of."""

    problem_id: int
    anchor: Anchor
    version: int
    on: date
    terms: ProblemTerms
    risk_id: int | None = None
    report_id: int | None = None


@dataclass(frozen=True, slots=True)
class RiskLine:
    """One risk in a list."""

    record: RiskRecord
    place: Place
    level: Level
    department: str
    owner: str
    mine: bool

    @property
    def terms(self) -> RiskTerms:
        """All that is kept of it."""
        return self.record.terms

    @property
    def next_measure(self) -> Measure | None:
        """The measure that falls due first."""
        return next_measure(self.record.terms.measures)


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One problem in a list."""

    record: ProblemRecord
    place: Place
    department: str
    owner: str
    director: str
    mine: bool

    @property
    def terms(self) -> ProblemTerms:
        """All that is kept of it."""
        return self.record.terms

    @property
    def next_measure(self) -> Measure | None:
        """The measure that falls due first."""
        return next_measure(self.record.terms.measures)


Cell = tuple[int, int]
"""Likelihood and impact."""


@dataclass(frozen=True, slots=True)
class RiskList:
    """The risks and problems a person may see, filtered, with the counts to filter by.

    ``cells`` counts the live risks by likelihood and impact, ``levels`` gives the level of every cell.
    """

    as_of: AsOf
    today: date
    is_default: bool
    risks: tuple[RiskLine, ...]
    problems: tuple[ProblemLine, ...]
    risk_total: int
    problem_total: int
    cells: Mapping[Cell, int]
    cell_levels: Mapping[Cell, Level]
    levels: Mapping[Level, int]
    risk_states: Mapping[RiskState, int]
    problem_states: Mapping[ProblemState, int]
    departments: tuple[tuple[int, str], ...]
    mine: int
    may_write: bool


@dataclass(frozen=True, slots=True)
class RiskStepLine:
    """One revision of a risk as its page tells it."""

    step: RiskStep
    on: date
    at: datetime
    author: str
    terms: RiskTerms
    level: Level
    owner: str


@dataclass(frozen=True, slots=True)
class ProblemStepLine:
    """One revision of a problem as its page tells it."""

    step: ProblemStep
    on: date
    at: datetime
    author: str
    terms: ProblemTerms
    director: str
    owner: str


@dataclass(frozen=True, slots=True)
class RiskPage:
    """One risk with its history and what the reader may do with it now."""

    as_of: AsOf
    today: date
    line: RiskLine
    steps: tuple[RiskStepLine, ...]
    problems: tuple[tuple[int, str], ...]
    allowed: tuple[RiskStep, ...]


@dataclass(frozen=True, slots=True)
class ProblemPage:
    """One problem with its history and what the reader may do with it now."""

    as_of: AsOf
    today: date
    line: ProblemLine
    answered_by: str
    risk: tuple[int, str] | None
    steps: tuple[ProblemStepLine, ...]
    allowed: tuple[ProblemStep, ...]


@dataclass(frozen=True, slots=True)
class Hands:
    """The departments that may answer for something, and the people of each."""

    departments: tuple[Choice, ...] = ()
    people: Mapping[int, tuple[Choice, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RiskForm:
    """What the form for a risk starts from; ``risk_id`` and ``version`` are 0 for a new one."""

    today: date
    risk_id: int
    version: int
    place: Place
    terms: RiskTerms
    hands: Hands
    last_assessed: date | None = None


@dataclass(frozen=True, slots=True)
class ProblemForm:
    """What the form for a problem starts from; ``risk_id`` and ``report_id`` say where it came from."""

    today: date
    problem_id: int
    version: int
    place: Place
    terms: ProblemTerms
    hands: Hands
    directors: tuple[Choice, ...]
    risk_id: int = 0
    risk_version: int = 0
    report_id: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class ProjectRisks:
    """A project's tab."""

    line: ProjectLine
    path: tuple[PlanNode, ...]
    found: RiskList
    ref: str


@dataclass(frozen=True, slots=True)
class NodeRisks:
    """A node's tab: what is about the node, the nodes and the projects below it."""

    place: NodePlace
    found: RiskList
    ref: str
