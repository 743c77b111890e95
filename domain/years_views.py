"""What the pages of yearly key tasks show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.plan import PlanView
from domain.projects.lights import Light
from domain.workflow import State
from domain.years import ItemTerms, ListState, Verdict


@dataclass(frozen=True, slots=True)
class QuarterView:
    """One quarter of an item: its target, and what was stated of it, if anything counts."""

    quarter: int
    target: str
    stated: str
    completion: float | None


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item as lists show it. ``origin`` and ``carried_to`` are (item id, year) of its links."""

    item_id: int
    year: int
    terms: ItemTerms
    domain: str
    department: str
    director: str
    project_code: str
    project_title: str
    actual: float | None
    planned: float | None
    light: Light
    quarters: tuple[QuarterView, ...]
    verdict: Verdict | None
    verdict_reason: str
    origin: tuple[int, int] | None
    carried_to: tuple[int, int] | None
    version: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What may be put on a list: a project with milestones due in the year, or an item carried over."""

    key: str
    terms: ItemTerms
    department: str
    why: str


@dataclass(frozen=True, slots=True)
class YearPage:
    """A year's list. ``state`` is None while there is none that this reader may see."""

    view: PlanView
    year: int
    years: tuple[tuple[int, ListState | None], ...]
    state: ListState | None
    document_number: str
    issued_on: date | None
    version: int
    items: tuple[ItemLine, ...]
    total: int
    departments: tuple[tuple[int, str], ...]
    directors: tuple[tuple[int, str], ...]
    mine: int
    unjudged: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    may_draw: bool
    may_add: bool
    may_issue: bool
    may_close: bool


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One statement of a quarter."""

    statement_id: int
    quarter: int
    text: str
    completion: float
    author: str
    submitted_at: datetime
    state: State
    reason: str
    may_decide: bool
    may_recall: bool


@dataclass(frozen=True, slots=True)
class RevisionLine:
    """One revision of an item, with what it changed."""

    on: date
    reason: str
    removed: bool
    terms: ItemTerms


@dataclass(frozen=True, slots=True)
class ItemPage:
    """One item with all that was said of it. ``line`` is None on the form for a new one."""

    view: PlanView
    year: int
    state: ListState
    line: ItemLine | None
    list_version: int
    milestones: tuple[tuple[str, date | None, float], ...]
    statements: tuple[StatementLine, ...]
    revisions: tuple[RevisionLine, ...]
    departments: Mapping[int, str]
    directors: Mapping[int, str]
    domains: tuple[tuple[int, str], ...]
    may_edit: bool
    may_judge: bool
    may_state: bool
    open_quarters: tuple[int, ...]
