"""Units as pages show them: whether they are open, where they stand, what an act would touch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from domain.network.units import Closure, Registry, Unit


class UnitState(StrEnum):
    """Whether a unit is open on a day."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    PLANNED = "planned"


def state_on(registry: Registry, unit: Unit, day: date) -> UnitState:
    """Whether a unit is open on a day, as one of its revisions says."""
    if unit.opened_on is None or unit.opened_on > day:
        return UnitState.PLANNED
    if unit.closed_on is not None and unit.closed_on <= day:
        return UnitState.CLOSED
    if any(closure.covers(day, day) for closure in registry.closures_of(unit.id)):
        return UnitState.PAUSED
    return UnitState.OPEN


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit in a list; `depth` counts those above it in the same list, `path` names them from the top."""

    unit: Unit
    state: UnitState
    depth: int
    path: tuple[str, ...]
    version: int


@dataclass(frozen=True, slots=True)
class UnitHistory:
    """One change of a unit as its page tells it: what was recorded before and after."""

    seq: int
    recorded_at: datetime
    author: str
    action: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class UnitHolder:
    """Somebody who holds a role for a unit or one above it."""

    person: str
    role_name: str
    unit: str


@dataclass(frozen=True, slots=True)
class UnitSheet:
    """One unit with what its page shows. `parents` are those above it from the top, by code and name."""

    line: UnitLine
    parents: tuple[tuple[str, str], ...]
    children: tuple[UnitLine, ...]
    closures: tuple[Closure, ...]
    revisions: tuple[Unit, ...]
    history: tuple[UnitHistory, ...]
    holders: tuple[UnitHolder, ...]
    may_manage: bool
    today: date


@dataclass(frozen=True, slots=True)
class Touched:
    """What an act on a unit from a day on would touch.

    `below` are the units under it that are not closed, `months` those that are over whose place or
    expectation changes, `holders` who has a role for the unit itself.
    """

    below: tuple[Unit, ...]
    months: int
    holders: tuple[UnitHolder, ...]
