"""What queries and services say of hours: entries, claims, closed years, and how people stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.attachments import AttachmentList
from domain.talent.hour_claims import ClaimLimits
from domain.talent.hours import Category, HourRule, Mode, Requirement, Standing, Tenths, Totals
from domain.talent.staff import StaffGroup
from domain.workflow import Action, State


@dataclass(frozen=True, slots=True)
class Entry:
    """Hours that were credited to a person. ``tenths`` are ``claimed`` after conversion, before caps."""

    id: int
    staff_id: int
    year: int
    day: date
    category: Category
    mode: Mode
    claimed: Tenths
    tenths: Tenths
    title: str
    note: str
    source_kind: str
    source_id: int
    corrects_id: int | None
    seq: int


@dataclass(frozen=True, slots=True)
class Claim:
    """What a person claims, and where it stands. ``version`` is its last change, ``author_id`` an account."""

    id: int
    staff_id: int
    author_id: int
    year: int
    title: str
    category: Category
    mode: Mode
    claimed: Tenths
    started_on: date
    ended_on: date
    provider: str
    certificate: str
    state: State
    version: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """How a reviewer recognises a claim otherwise than by its conversion."""

    category: Category
    mode: Mode
    tenths: Tenths
    note: str
    seq: int


@dataclass(frozen=True, slots=True)
class ClosedYear:
    """A year that was closed, on which day and by which change."""

    year: int
    closed_on: date
    seq: int


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A person's hours of a closed year as the close froze them."""

    staff_id: int
    department_id: int
    group: StaffGroup
    standing: Standing


@dataclass(frozen=True, slots=True)
class PersonYear:
    """How a person stands in a year, and in a closed one how they stood at the close.

    ``department_id`` and ``group`` are those of the close, where there was one.
    """

    staff_id: int
    department_id: int
    group: StaffGroup
    standing: Standing
    frozen: Standing | None = None

    @property
    def corrected(self) -> Totals:
        """What corrections after the close changed."""
        return self.standing.counted - self.frozen.counted if self.frozen else Totals()


NOTHING_ASKED = Standing(Requirement(0), Totals())
"""Somebody of whom nothing is asked and who has earned nothing."""


@dataclass(frozen=True, slots=True)
class PersonHours:
    """A person's hours of a year: how they stand, entry by entry. ``name`` is empty on one's own page."""

    staff_id: int
    number: str
    name: str
    department: str
    year: int
    years: tuple[int, ...]
    rule: HourRule
    closed: ClosedYear | None
    person: PersonYear
    entries: tuple[Entry, ...]
    version: int
    own: bool
    may_correct: bool


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim in a list: whose it is, what it comes to after conversion, and why it came back."""

    claim: Claim
    name: str
    department: str
    converted: Tenths
    files: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ClaimStep:
    """A step of a claim: what, when, by whom, why."""

    action: Action
    at: datetime
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A claim's page. ``recognised`` is what was credited, None while nothing was."""

    line: ClaimLine
    steps: tuple[ClaimStep, ...]
    assessment: Assessment | None
    recognised: Tenths | None
    files: AttachmentList
    limits: ClaimLimits
    factor: int
    may_edit: bool
    may_recall: bool
    may_decide: bool


@dataclass(frozen=True, slots=True)
class DepartmentHours:
    """How a department stands: people of whom hours are asked, how many met them, mean hours in tenths.

    ``dots`` are their hours and those in professional subjects, by nobody's name. None throughout where the
    group is too small to be broken down.
    """

    name: str
    people: int | None
    met: int | None
    mean: float | None
    mean_professional: float | None
    dots: tuple[tuple[Tenths, Tenths], ...] = ()

    @property
    def share(self) -> float | None:
        """The share that met what is asked, in per cent."""
        return 100 * self.met / self.people if self.people and self.met is not None else None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person in the library's list, for those who may see whose hours they are."""

    number: str
    name: str
    department: str
    person: PersonYear


@dataclass(frozen=True, slots=True)
class LibraryHours:
    """The library's hours of a year: in all, by department, and the people whom the reader may see."""

    day: date
    year: int
    years: tuple[int, ...]
    rule: HourRule
    closed: ClosedYear | None
    total: DepartmentHours
    departments: tuple[DepartmentHours, ...]
    people: tuple[PersonLine, ...]
    corrected: int


@dataclass(frozen=True, slots=True)
class YearsPage:
    """The rules of a year and its close, for those who keep them; ``refusal`` is why it cannot be closed."""

    year: int
    years: tuple[int, ...]
    rule: HourRule
    set_before: tuple[HourRule, ...]
    version: int
    closed: tuple[ClosedYear, ...]
    refusal: str
    people: int
    met: int


@dataclass(frozen=True, slots=True)
class HourCertificate:
    """The sheet of a person's year, to be printed: who, what is required, what counts, entry by entry."""

    person: PersonHours
    title: str
    group: str
    printed_on: date


@dataclass(frozen=True, slots=True)
class YearLine:
    """A year on a person's page."""

    year: int
    person: PersonYear
    closed: bool


@dataclass(frozen=True, slots=True)
class HoursSection:
    """The hours on a person's page, the latest year first; ``own`` on one's own."""

    number: str
    own: bool
    lines: tuple[YearLine, ...]
