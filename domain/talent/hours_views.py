"""What queries and services say of hours: entries, claims, closed years, and how people stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.talent.hours import Category, Mode, Requirement, Standing, Tenths, Totals
from domain.talent.staff import StaffGroup
from domain.workflow import State


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
