"""The units as people look them up: the list, one unit with its history, what an act would touch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import accounts as account_queries
from data_access.queries import people as people_queries
from data_access.queries.network import units as unit_queries
from domain.errors import Invalid, NotFound
from domain.network.changing import UnitChange, outlook, terms_of, version_of
from domain.network.districts import DISTRICTS, NEW_AREA, district_named
from domain.network.forms import owed
from domain.network.places import (
    Touched,
    UnitHistory,
    UnitHolder,
    UnitLine,
    UnitSheet,
    UnitState,
    state_on,
)
from domain.network.units import TYPE_NAMES, Registry, Unit, UnitType, in_order
from domain.periods import Frequency, Month
from domain.permissions import Actor, Permission, Role
from services.context import Context
from services.network.registry import load_registry
from services.network.units import NO_UNIT

__all__ = [
    "DISTRICTS",
    "NEW_AREA",
    "TYPE_NAMES",
    "Frequency",
    "Touched",
    "Unit",
    "UnitFilter",
    "UnitHistory",
    "UnitLine",
    "UnitList",
    "UnitSheet",
    "UnitState",
    "UnitType",
    "district_named",
    "open_unit",
    "owed",
    "parent_choices",
    "touched",
    "unit_list",
]


@dataclass(frozen=True, slots=True)
class UnitFilter:
    """Which units to list. Empty fields do not filter; ``words`` are looked for in names, codes, tags."""

    words: str = ""
    district: str = ""
    type: str = ""
    state: str = ""
    under: str = ""

    def passes(self, line: UnitLine, above: Iterable[int], under: Unit | None) -> bool:
        """Whether a unit is wanted, given the ids of those above it and the unit of ``under``."""
        unit = line.unit
        said = f"{unit.name} {unit.code} {unit.address} {' '.join(unit.tags)}".casefold()
        return (
            all(word in said for word in self.words.casefold().split())
            and (not self.district or unit.district == self.district)
            and (not self.type or unit.type == self.type)
            and (not self.state or line.state == self.state)
            and (under is None or under.id in above)
        )


@dataclass(frozen=True, slots=True)
class UnitList:
    """The units that match on a day, of how many, and how many points are open."""

    lines: tuple[UnitLine, ...]
    total: int
    open_points: int
    day: date
    libraries: tuple[Unit, ...]
    may_manage: bool


def unit_list(context: Context, actor: Actor, wanted: UnitFilter, day: date | None = None) -> UnitList:
    """The units in force on a day, by default today, as a tree is read. Raises Invalid for a bad filter."""
    actor.require(Permission.NETWORK_READ)
    _check_filter(wanted)
    on = day or context.today
    with context.database.reading() as session:
        registry = load_registry(session)
    under = _named(registry, wanted.under) if wanted.under else None
    lines = unit_lines(registry, on)
    shown = tuple(line for line in lines if wanted.passes(line, registry.path(line.unit.id, on), under))
    return UnitList(
        lines=shown,
        total=len(lines),
        open_points=sum(line.unit.type.is_point and line.state is UnitState.OPEN for line in lines),
        day=on,
        libraries=tuple(line.unit for line in lines if line.unit.type.is_library),
        may_manage=actor.may(Permission.UNIT_MANAGE),
    )


def _check_filter(wanted: UnitFilter) -> None:
    if wanted.district and wanted.district not in DISTRICTS:
        raise Invalid("没有这个行政区，请从筛选框里选择。", {"district": "没有这个行政区"})
    if wanted.type and wanted.type not in set(UnitType):
        raise Invalid("没有这种单位类型，请从筛选框里选择。", {"type": "没有这种类型"})
    if wanted.state and wanted.state not in set(UnitState):
        raise Invalid("没有这种状态，请从筛选框里选择。", {"state": "没有这种状态"})


def unit_lines(registry: Registry, day: date) -> tuple[UnitLine, ...]:
    """Every unit of a day as a line of a list, in the order of the tree."""
    units = registry.at(day)
    lines = []
    for unit in in_order(units):
        above = registry.path(unit.id, day)[1:]
        lines.append(
            UnitLine(
                unit,
                state_on(registry, unit, day),
                len(above),
                tuple(units[one].name for one in reversed(above)),
                version_of(registry, unit.id),
            )
        )
    return tuple(lines)


def _named(registry: Registry, code: str) -> Unit:
    unit = registry.unit(code.strip().upper())
    if unit is None or unit.removed:
        raise NotFound(NO_UNIT)
    return unit


def open_unit(context: Context, actor: Actor, code: str) -> UnitSheet:
    """One unit as it stands today; one that is only announced, as of its first day. Raises NotFound."""
    if not actor.may(Permission.UNIT_MANAGE):
        actor.require(Permission.NETWORK_READ)
    with context.database.reading() as session:
        registry = load_registry(session)
        known = _named(registry, code)
        day = max(context.today, registry.revisions[known.id][0].effective_on)
        lines = {line.unit.id: line for line in unit_lines(registry, day)}
        units = registry.at(day)
        above = registry.path(known.id, day)[1:]
        return UnitSheet(
            line=lines[known.id],
            parents=tuple((units[one].code, units[one].name) for one in reversed(above)),
            children=tuple(line for line in lines.values() if line.unit.parent_id == known.id),
            closures=registry.closures_of(known.id),
            revisions=registry.revisions[known.id],
            history=_history(session, known.code),
            holders=_holders(session, context.today, (known.id, *above)),
            may_manage=actor.may(Permission.UNIT_MANAGE),
            today=context.today,
        )


def _history(session: Session, code: str) -> tuple[UnitHistory, ...]:
    people = people_queries.people(session)
    return tuple(
        UnitHistory(
            change.seq,
            change.recorded_at,
            people[change.actor_id].name if change.actor_id is not None else "系统",
            change.action,
            change.before,
            change.after,
        )
        for change in unit_queries.changes_of(session, code)
    )


def _holders(session: Session, today: date, ids: tuple[int, ...]) -> tuple[UnitHolder, ...]:
    """Who holds a role for one of these units today; people's own roles, deputies follow from them."""
    return tuple(
        UnitHolder(grant.person, grant.role_name, grant.scope_name)
        for grant in account_queries.grants(session, today)
        if grant.in_force
        and grant.unit_id in ids
        and (grant.unit_id == ids[0] or grant.role is Role.UNIT_REVIEWER)
    )


def parent_choices(context: Context, actor: Actor) -> tuple[tuple[str, str], ...]:
    """The units that others may stand under today, by code and name, in the order of the tree."""
    actor.require(Permission.UNIT_MANAGE)
    with context.database.reading() as session:
        registry = load_registry(session)
    return tuple(
        (line.unit.code, f"{'　' * line.depth}{line.unit.code} {line.unit.name}")
        for line in unit_lines(registry, context.today)
        if line.unit.type.may_have_children and line.state is not UnitState.CLOSED
    )


def touched(
    context: Context,
    actor: Actor,
    code: str,
    day: date,
    parent: str | None = None,
    district: str | None = None,
) -> Touched:
    """What closing a unit from a day on would touch; with a parent what moving it there would.

    Raises NotFound, and Invalid for a move that would be refused.
    """
    actor.require(Permission.UNIT_MANAGE)
    with context.database.reading() as session:
        registry = load_registry(session)
        unit = _named(registry, code)
        if parent is not None:
            _try_move(context, registry, unit, day, parent, district)
        here = registry.at(day).get(unit.id) or registry.revisions[unit.id][0]
        units = registry.at(day)
        below = tuple(
            units[one]
            for one in registry.descendants(here.id, day)
            if state_on(registry, units[one], day) in (UnitState.OPEN, UnitState.PAUSED)
        )
        holders = _holders(session, context.today, (unit.id,))
    return Touched(below, _months_over(day, context.today), holders)


def _try_move(
    context: Context, registry: Registry, unit: Unit, day: date, parent: str, district: str | None
) -> None:
    here = registry.at(day).get(unit.id) or registry.revisions[unit.id][0]
    terms = replace(terms_of(registry, here), parent=parent.strip().upper() or None, district=district)
    found = outlook(registry, [UnitChange(unit.code, terms, day, 0, "unit.move")], context.today)
    for faults in found.faults.values():
        raise Invalid(f"{next(iter(faults.values()))}。", faults)


def _months_over(day: date, today: date) -> int:
    """How many months are over by today whose last day is not before a day."""
    first, last = Month.of(day), Month.of(today).previous()
    return max((last.year - first.year) * 12 + last.number - first.number + 1, 0)
