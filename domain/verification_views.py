"""What pages show of draws and their items: filled by services, shown by pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.asof import AsOf
from domain.attachments import AttachmentList
from domain.projects.views import Choice
from domain.verification import Result, ScopeOfDraw


@dataclass(frozen=True, slots=True)
class DrawLine:
    """One draw in the list; ``hidden`` counts items that the reader may not see."""

    draw_id: int
    number: int
    scope: str
    claimed_from: date
    claimed_to: date
    candidates: int
    size: int
    share: float | None
    due_on: date
    drawn_on: date
    drawn_by: str
    checked: int
    results: Mapping[Result, int]
    hidden: int

    @property
    def done(self) -> bool:
        """Whether every item was checked."""
        return self.checked >= self.size


@dataclass(frozen=True, slots=True)
class DrawList:
    """The draws of a plan."""

    as_of: AsOf
    today: date
    is_default: bool
    lines: tuple[DrawLine, ...]
    results: Mapping[Result, int]
    may_draw: bool


@dataclass(frozen=True, slots=True)
class FindingLine:
    """What was found of an item at one time."""

    result: Result
    note: str
    author: str
    at: datetime
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One drawn claim as the page of its draw shows it."""

    item_id: int
    position: int
    milestone_id: int
    milestone: str
    project: str
    project_code: str
    plan_code: str
    department: str
    month: str
    author: str
    verifier: str
    finding: FindingLine | None
    refusal: str
    mine: bool

    @property
    def result(self) -> Result | None:
        """What holds of it; None while nobody has checked."""
        return self.finding.result if self.finding else None


@dataclass(frozen=True, slots=True)
class ItemForm:
    """One item opened: its evidence, what was found before, and what the form is filled with."""

    line: ItemLine
    version: int
    looked_at: frozenset[int]
    files: tuple[AttachmentList, ...]
    history: tuple[FindingLine, ...]


@dataclass(frozen=True, slots=True)
class DrawPage:
    """One draw with its items, and one of them opened."""

    as_of: AsOf
    today: date
    is_default: bool
    line: DrawLine
    method: str
    seed: str
    known_at: int
    candidates_sha256: str
    remark: str
    items: tuple[ItemLine, ...]
    opened: ItemForm | None
    may_supervise: bool


@dataclass(frozen=True, slots=True)
class DrawForm:
    """What the form for a new draw offers."""

    today: date
    version: int
    starts_on: date
    nodes: tuple[Choice, ...]
    departments: tuple[Choice, ...]
    verifiers: tuple[Choice, ...]
    due_on: date


@dataclass(frozen=True, slots=True)
class CheckedMark:
    """What verification found of a milestone, for those who may read it."""

    result: Result
    on: date
    draw_id: int
    item_id: int


__all__ = [
    "CheckedMark",
    "DrawForm",
    "DrawLine",
    "DrawList",
    "DrawPage",
    "FindingLine",
    "ItemForm",
    "ItemLine",
    "ScopeOfDraw",
]
