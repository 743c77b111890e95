"""What pages show of the staff register."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from domain.talent.staff import Leave, StaffMember

__all__ = ["PersonPage", "RegisterFilter", "RegisterLine", "RegisterList", "Standing"]


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What a list of people is narrowed to: words in name, number or title, and one value of each field.

    ``status`` is "serving" for those in service, a status, or "" for all.
    """

    words: str = ""
    department_id: int | None = None
    level: str = ""
    group: str = ""
    status: str = "serving"


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One person of a list, with the name as the reader may see it."""

    member: StaffMember
    name: str
    department: str
    discipline: str
    away: str = ""
    """What leave the person is on today, in a word; "" when on none."""


@dataclass(frozen=True, slots=True)
class RegisterList:
    """The people a reader may see that a filter shows, on a day.

    ``total`` and ``serving`` count all that the reader may see; ``departments`` may be chosen from.
    """

    day: date
    lines: tuple[RegisterLine, ...]
    total: int
    serving: int
    departments: tuple[tuple[int, str], ...]
    may_manage: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How a person stood from a day on, in words."""

    effective_on: date
    department: str
    title: str
    status: str


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person as a reader may see them: ``private`` says whether birth year and leaves are among it.

    ``seen_of`` is the day of an earlier point of view; None for how the person stands today.
    """

    member: StaffMember
    name: str
    position: str
    department: str
    discipline: str
    leaves: tuple[Leave, ...]
    history: tuple[Standing, ...]
    private: bool
    own: bool
    may_manage: bool
    version: int = 0
    erased: bool = False
    seen_of: date | None = None
    departments: tuple[tuple[int, str], ...] = field(default_factory=tuple)
    disciplines: tuple[tuple[str, str], ...] = field(default_factory=tuple)
