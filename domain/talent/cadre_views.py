"""What the pages of reserve cadres and of the three mechanisms show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from domain.asof import AsOf
from domain.attachments import AttachmentList
from domain.talent.cadre_actions import ActionRecord, ActionStage
from domain.talent.cadre_gaps import GapTable, Slot
from domain.talent.cadres import CadreRecord, CadreRow, CadreStep, CadreTerms
from domain.talent.mechanisms import (
    CaseRecord,
    CaseRow,
    CaseStep,
    DocumentRecord,
    Mechanism,
    MechanismYear,
)
from domain.talent.staff import StaffMember


@dataclass(frozen=True, slots=True)
class Option:
    """Something a form offers: what is kept, and what it is called."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class CadreLine:
    """Somebody in the pool. ``serving`` is False for a leaver whose stay nobody has ended."""

    record: CadreRecord
    member: StaffMember | None
    name: str
    department: str
    direction: str
    serving: bool
    current: ActionRecord | None = None

    @property
    def terms(self) -> CadreTerms:
        """The terms in force."""
        return self.record.terms


@dataclass(frozen=True, slots=True)
class Breakdown:
    """One way the pool is made up: groups with their people, None where a group is too small to be shown."""

    title: str
    groups: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class ReserveCounts:
    """The pool in counts. ``people`` are different persons, ``places`` their places by direction."""

    as_of: AsOf
    is_default: bool
    people: int
    places: int
    ready: int
    table: GapTable
    breakdowns: tuple[Breakdown, ...]
    held: Mapping[Slot, int | None]
    """People by direction and level; None where the group is too small to be shown."""
    floor: int
    """The fewest people of a group that is shown; 0 where the reader sees the names anyway."""
    may_list: bool
    """Whether the reader may also see who they are."""


@dataclass(frozen=True, slots=True)
class CadreList:
    """The list: the lines asked for, and the counts of the whole pool."""

    counts: ReserveCounts
    lines: tuple[CadreLine, ...]
    leavers: int
    overdue: int
    may_manage: bool
    directions: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action with how it stands, and the department it leads to."""

    record: ActionRecord
    stage: ActionStage
    department: str


@dataclass(frozen=True, slots=True)
class CadrePage:
    """One stay in the pool, with every step and every action."""

    as_of: AsOf
    is_default: bool
    today: date
    line: CadreLine
    education: str
    discipline: str
    title: str
    age: int | None
    steps: tuple[tuple[CadreRow, str], ...]
    actions: tuple[ActionLine, ...]
    allowed: tuple[CadreStep, ...]
    directions: tuple[Option, ...]
    departments: tuple[Option, ...]
    direction_names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CadreForm:
    """What the form for a new stay offers."""

    today: date
    people: tuple[Option, ...]
    directions: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class NeedForm:
    """The table of needs to be filled in; ``version`` is for saving."""

    today: date
    version: int
    table: GapTable


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case with the names of its people as the reader may see them."""

    record: CaseRecord
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MechanismList:
    """The three mechanisms: documents, cases, and what was concluded year by year."""

    as_of: AsOf
    is_default: bool
    years: tuple[int, ...]
    counts: tuple[MechanismYear, ...]
    documents: tuple[DocumentRecord, ...]
    cases: tuple[CaseLine, ...]
    case_total: int
    open_cases: Mapping[Mechanism, int]
    may_manage: bool


@dataclass(frozen=True, slots=True)
class CasePage:
    """One case with every step."""

    as_of: AsOf
    today: date
    line: CaseLine
    steps: tuple[tuple[CaseRow, str], ...]
    allowed: tuple[CaseStep, ...]
    files: AttachmentList


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One document with its files; ``may_manage`` shows the form."""

    today: date
    record: DocumentRecord
    may_manage: bool
    files: AttachmentList
