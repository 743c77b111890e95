"""What the page of 五个一 shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.projects.views import Choice
from domain.talent.checklist import Checklist, Claim, ItemState, Progress
from domain.talent.staff import StaffGroup


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person's list, for those who confirm; ``cells`` are how far each item is, in words of the list."""

    staff_id: int
    name: str
    department: str
    group: StaffGroup
    progress: Progress


@dataclass(frozen=True, slots=True)
class WaitingClaim:
    """A claim that waits for the reader's decision."""

    claim: Claim
    name: str
    department: str
    item: str


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many of a group are through with their list."""

    group: StaffGroup
    people: int
    complete: int


@dataclass(frozen=True, slots=True)
class ChecklistPage:
    """五个一 of a year: one's own list, and for those who confirm that of their people."""

    year: int
    years: tuple[int, ...]
    today: date
    own: Progress | None
    own_group: StaffGroup | None
    lists: dict[StaffGroup, Checklist]
    manages: bool
    configures: bool
    people: tuple[PersonLine, ...] = ()
    counts: tuple[GroupCount, ...] = ()
    waiting: tuple[WaitingClaim, ...] = ()
    departments: tuple[Choice, ...] = ()

    @property
    def claimable(self) -> tuple[tuple[str, str], ...]:
        """Key and title of the reader's items that they may claim now."""
        if self.own is None:
            return ()
        return tuple(
            (found.item.key, found.item.title)
            for found in self.own.items
            if found.item.proof == "claim" and found.state in (ItemState.OPEN, ItemState.RETURNED)
        )


@dataclass(frozen=True, slots=True)
class ChecklistForm:
    """The form of a year's list of a group; ``copied_from`` is the year whose items it starts from."""

    year: int
    group: StaffGroup
    version: int
    checklist: Checklist
    copied_from: int | None
    years: tuple[int, ...]
