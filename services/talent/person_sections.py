"""What a person's page shows: each room of the talent capability gives a section.

A room registers a function by ``@section`` in a module that ``services.capabilities`` imports, and a renderer
under the same name in ``pages.talent.people.sections``. The function reads in the session given and returns
the section's view, or None when there is nothing for this reader.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from domain.asof import AsOf
from domain.permissions import Actor
from domain.talent.sight import Viewer
from domain.talent.staff import Roster, StaffMember
from services.context import Context

__all__ = ["SECTIONS", "Section", "Subject", "section", "sections_of"]


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose page is read, by whom and from which point of view. ``viewers`` is what the reader is to them."""

    member: StaffMember
    roster: Roster
    actor: Actor
    viewers: frozenset[Viewer]
    view: AsOf

    @property
    def own(self) -> bool:
        """Whether people read their own page."""
        return Viewer.SELF in self.viewers


Reader = Callable[[Context, Session, Subject], Any | None]
"""Reads a section's view; None leaves the section out."""


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a person's page: its name in the registry, place, heading and reader."""

    name: str
    order: int
    title: str
    read: Reader


SECTIONS: dict[str, Section] = {}


def section(name: str, order: int, title: str) -> Callable[[Reader], Reader]:
    """Make a room's part one of the sections of a person's page (a decorator)."""

    def register(read: Reader) -> Reader:
        SECTIONS[name] = Section(name, order, title, read)
        return read

    return register


def sections_of(context: Context, session: Session, subject: Subject) -> tuple[tuple[Section, Any], ...]:
    """The sections this reader gets of a person, in their order, each with what it shows."""
    found = []
    for entry in sorted(SECTIONS.values(), key=lambda one: (one.order, one.name)):
        view = entry.read(context, session, subject)
        if view is not None:
            found.append((entry, view))
    return tuple(found)
