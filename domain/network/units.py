"""Units of the branch network, their places through time, and which reports are expected of them.

A unit is never overwritten: each change is a revision with its own effective day, so that old periods keep
their old place. A unit's place in a period is that of the revision in force on the period's last day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from domain.network.forms import owed
from domain.network.unit_types import TYPE_NAMES, UnitType
from domain.periods import Frequency, Period

__all__ = [
    "NETWORK",
    "TYPE_NAMES",
    "Closure",
    "Registry",
    "Unit",
    "UnitType",
    "district_scope",
    "in_order",
    "registry_of",
    "type_scope",
    "under_scope",
]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as one revision left it, in force from `effective_on`, recorded by change `seq`.

    `closed_on` is the first day on which it is no longer open; None while it is. Without `opened_on` it has
    not been opened yet. `area_m2` is in square metres, coordinates are in degrees.
    """

    id: int
    code: str
    name: str
    type: UnitType
    parent_id: int | None
    district: str | None
    effective_on: date
    seq: int
    opened_on: date | None = None
    closed_on: date | None = None
    report_frequency: Frequency = Frequency.MONTH
    tags: tuple[str, ...] = ()
    address: str = ""
    area_m2: float | None = None
    seats: int | None = None
    longitude: float | None = None
    latitude: float | None = None
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Closure:
    """A temporary closing from `from_day` to `to_day`, both closed; until further notice without `to_day`."""

    unit_id: int
    from_day: date
    to_day: date | None
    reason: str
    seq: int

    def covers(self, first: date, last: date) -> bool:
        """Whether the unit is closed on all days from `first` to `last`."""
        return self.from_day <= first and (self.to_day is None or self.to_day >= last)


NETWORK = "network"
"""The scope of everything."""


def district_scope(adcode: str) -> str:
    """The scope of what stands in a district."""
    return f"district:{adcode}"


def under_scope(unit_id: int) -> str:
    """The scope of a library with all that stands under it."""
    return f"under:{unit_id}"


def type_scope(unit_type: UnitType) -> str:
    """The scope of the units of a type."""
    return f"type:{unit_type.value}"


@dataclass(frozen=True, eq=False)
class Registry:
    """All units through time as known at some number of the ledger. Make it with `registry_of`.

    Nothing in it changes; what was worked out once is remembered.
    """

    revisions: Mapping[int, tuple[Unit, ...]]
    closures: Mapping[int, tuple[Closure, ...]] = field(default_factory=dict)
    _days: dict[date, Mapping[int, Unit]] = field(default_factory=dict, repr=False)
    _scopes: dict[tuple[int, date], tuple[str, ...]] = field(default_factory=dict, repr=False)
    _below: dict[date, dict[int, tuple[int, ...]]] = field(default_factory=dict, repr=False)
    _ever: dict[int, set[int]] = field(default_factory=dict, repr=False)
    _codes: dict[str, int] = field(default_factory=dict, repr=False)

    def ever_under(self, unit_id: int) -> frozenset[int]:
        """The units that on some day stood directly under a unit."""
        if not self._ever:
            for rows in self.revisions.values():
                for row in rows:
                    if row.parent_id is not None:
                        self._ever.setdefault(row.parent_id, set()).add(row.id)
        return frozenset(self._ever.get(unit_id, ()))

    def with_rows(self, rows: Iterable[Unit]) -> Registry:
        """The registry with more revisions, as it will be once they are written."""
        held = [row for known in self.revisions.values() for row in known]
        closures = [closure for known in self.closures.values() for closure in known]
        return registry_of([*held, *rows], closures)

    def with_closures(self, unit_id: int, closures: Iterable[Closure]) -> Registry:
        """The registry with these temporary closings of a unit in place of those it has."""
        return Registry(self.revisions, {**self.closures, unit_id: tuple(closures)})

    @property
    def ids(self) -> tuple[int, ...]:
        """All units that ever were, removed ones among them, in the order of their codes."""
        return tuple(sorted(self.revisions, key=lambda found: self.revisions[found][0].code))

    def at(self, day: date) -> Mapping[int, Unit]:
        """The units in force on a day by id, in the order of their codes; closed ones are among them."""
        if day not in self._days:
            found = ((unit_id, self._on(unit_id, day)) for unit_id in self.ids)
            self._days[day] = {unit_id: unit for unit_id, unit in found if unit and not unit.removed}
        return self._days[day]

    def _on(self, unit_id: int, day: date) -> Unit | None:
        held = [row for row in self.revisions.get(unit_id, ()) if row.effective_on <= day]
        return max(held, key=lambda row: (row.effective_on, row.seq), default=None)

    def in_period(self, unit_id: int, period: Period) -> Unit | None:
        """A unit in its place of a period: as in force on its last day; None when there was none."""
        return self.at(period.last_day).get(unit_id)

    def unit(self, code: str) -> Unit | None:
        """The unit with a code as it was last changed, removed or not; None when there is none."""
        if not self._codes:
            self._codes.update({rows[0].code: unit_id for unit_id, rows in self.revisions.items()})
        found = self._codes.get(code)
        return None if found is None else self.known(found)

    def known(self, unit_id: int) -> Unit | None:
        """A unit as it was last changed, whatever the day, removed or not."""
        rows = self.revisions.get(unit_id)
        return rows[-1] if rows else None

    def path(self, unit_id: int, day: date) -> tuple[int, ...]:
        """A unit and all above it on a day, itself first; empty when there was no such unit."""
        units = self.at(day)
        found: list[int] = []
        wanted: int | None = unit_id
        while wanted is not None and wanted in units and wanted not in found:
            found.append(wanted)
            wanted = units[wanted].parent_id
        return tuple(found)

    def children(self, unit_id: int, day: date) -> tuple[int, ...]:
        """The units directly under a unit on a day."""
        if day not in self._below:
            below: dict[int, list[int]] = {}
            for unit in self.at(day).values():
                if unit.parent_id is not None:
                    below.setdefault(unit.parent_id, []).append(unit.id)
            self._below[day] = {parent: tuple(found) for parent, found in below.items()}
        return self._below[day].get(unit_id, ())

    def descendants(self, unit_id: int, day: date) -> tuple[int, ...]:
        """All units under a unit on a day, itself left out."""
        return tuple(found for found in self.at(day) if found != unit_id and unit_id in self.path(found, day))

    def closures_of(self, unit_id: int) -> tuple[Closure, ...]:
        """The temporary closings of a unit in the order of their first days."""
        return self.closures.get(unit_id, ())

    def is_open(self, unit_id: int, day: date) -> bool:
        """Whether a unit is opened, not closed, and not closed temporarily on a day."""
        unit = self.at(day).get(unit_id)
        if unit is None or unit.opened_on is None or unit.opened_on > day:
            return False
        if unit.closed_on is not None and unit.closed_on <= day:
            return False
        return not any(closure.covers(day, day) for closure in self.closures_of(unit_id))

    def expects(self, unit_id: int, period: Period) -> bool:
        """Whether a report is expected of a unit for a period of its own frequency, or for a year."""
        unit = self.in_period(unit_id, period)
        if unit is None or unit.type is UnitType.AREA or not owed(unit.type, period.frequency):
            return False
        if period.frequency not in (unit.report_frequency, Frequency.YEAR):
            return False
        if unit.opened_on is None or unit.opened_on > period.last_day:
            return False
        if unit.closed_on is not None and unit.closed_on <= period.first_day:
            return False
        first = max(unit.opened_on, period.first_day)
        return not any(closure.covers(first, period.last_day) for closure in self.closures_of(unit_id))

    def scopes(self, unit_id: int, period: Period) -> tuple[str, ...]:
        """The keys of the roll-ups that a unit's figures for a period go into; none for areas.

        Channels go into the network and into what stands above them, never into a district or a type.
        """
        key = (unit_id, period.last_day)
        if key not in self._scopes:
            self._scopes[key] = self._reckoned(unit_id, period.last_day)
        return self._scopes[key]

    def _reckoned(self, unit_id: int, day: date) -> tuple[str, ...]:
        units = self.at(day)
        unit = units.get(unit_id)
        if unit is None or unit.type is UnitType.AREA:
            return ()
        found = [NETWORK]
        for above in self.path(unit_id, day):
            if above != unit_id or unit.type.is_library:
                found.append(under_scope(above))
        if unit.type.is_point:
            if unit.district:
                found.append(district_scope(unit.district))
            found.append(type_scope(unit.type))
        return tuple(found)


def registry_of(units: Iterable[Unit], closures: Iterable[Closure] = ()) -> Registry:
    """The registry of these revisions and closings, in any order."""
    revisions: dict[int, list[Unit]] = {}
    for unit in units:
        revisions.setdefault(unit.id, []).append(unit)
    closed: dict[int, list[Closure]] = {}
    for closure in closures:
        closed.setdefault(closure.unit_id, []).append(closure)
    return Registry(
        {
            key: tuple(sorted(rows, key=lambda row: (row.effective_on, row.seq)))
            for key, rows in revisions.items()
        },
        {key: tuple(sorted(rows, key=lambda row: row.from_day)) for key, rows in closed.items()},
    )


def in_order(units: Mapping[int, Unit]) -> tuple[Unit, ...]:
    """Units as a tree is read from above: each before what stands under it, by codes among its like.

    Whose parent is not among them stands at the top.
    """
    below: dict[int | None, list[Unit]] = {}
    for unit in units.values():
        below.setdefault(unit.parent_id if unit.parent_id in units else None, []).append(unit)
    found: list[Unit] = []

    def walk(parent_id: int | None) -> None:
        for unit in sorted(below.get(parent_id, ()), key=lambda one: (one.type.rank, one.code)):
            found.append(unit)
            walk(unit.id)

    walk(None)
    return tuple(found)
