"""A small branch network on the small library: units written into the tables, and words for tests."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from data_access.models import UnitClosure, UnitRevision, UnitRow
from domain.asof import EVERYTHING_KNOWN, AsOf, Basis
from domain.indicators.observation import Measurement, ValueState
from domain.network.cells import Entry, Source
from domain.network.figures import Figure
from domain.network.units import Registry, UnitType
from domain.periods import Period
from domain.permissions import Actor
from domain.workflow import Action
from services.indicators.catalogue import load_catalogue
from services.network import calendar, posting, reading, report_steps, rollups
from services.network.registry import load_registry
from tests.support.factories import SYSTEM, Library

SINCE = date(2021, 1, 1)


@dataclass(frozen=True, slots=True)
class Terms:
    """A unit as tests put it: its place, and since when it is open."""

    type: UnitType
    parent: str | None = None
    district: str | None = None
    opened_on: date | None = SINCE
    closed_on: date | None = None
    frequency: str = "month"
    removed: bool = False


SMALL: dict[str, Terms] = {
    "SG": Terms(UnitType.CITY),
    "XW": Terms(UnitType.DISTRICT, "SG", "320102"),
    "QH": Terms(UnitType.DISTRICT, "SG", "320104"),
    "XW-1": Terms(UnitType.STREET, "XW", "320102"),
    "XW-2": Terms(UnitType.SELF_SERVICE, "XW", "320102"),
    "QH-1": Terms(UnitType.COMMUNITY, "QH", "320104"),
    "WX": Terms(UnitType.CHANNEL, "SG"),
    "QU-XW": Terms(UnitType.AREA, None, "320102"),
    "QU-ALL": Terms(UnitType.AREA),
}
"""A city's library, two of districts with three points, a channel, and two areas."""


@dataclass
class Branches:
    """The network of a library, and what tests do with it."""

    library: Library

    def register(self, units: dict[str, Terms], on: date = SINCE) -> None:
        """Add units, or put other terms of theirs in force from a day on; the roll-ups follow."""
        context = self.library.context
        with context.database.writing(SYSTEM) as work:
            session = work.session
            before = load_registry(session)
            seq = work.record("unit.save", "unit", "test")
            ids = {code: unit.id for code in units if (unit := before.unit(code)) is not None}
            for code in units:
                if code not in ids:
                    row = UnitRow(code=code, change_seq=seq)
                    session.add(row)
                    session.flush()
                    ids[code] = row.id
            for code, terms in units.items():
                parent = None
                if terms.parent is not None:
                    known = before.unit(terms.parent)
                    parent = ids.get(terms.parent, known and known.id)
                session.add(
                    UnitRevision(
                        unit_id=ids[code],
                        name=f"单位{code}",
                        type=terms.type.value,
                        parent_id=parent,
                        district=terms.district,
                        tags=[],
                        address="",
                        opened_on=terms.opened_on,
                        closed_on=terms.closed_on,
                        report_frequency=terms.frequency,
                        removed=terms.removed,
                        effective_on=on,
                        change_seq=seq,
                    )
                )
            rollups.follow_registry(work, before, ids.values())

    def close(self, code: str, first: date, last: date | None, withdrawn: bool = False) -> None:
        """Close a unit for a while, or withdraw that."""
        with self.library.context.database.writing(SYSTEM) as work:
            before = load_registry(work.session)
            seq = work.record("unit.close", "unit", code)
            work.session.add(
                UnitClosure(
                    unit_id=self.unit_id(code),
                    from_day=first,
                    to_day=last,
                    reason="装修",
                    withdrawn=withdrawn,
                    effective_on=first,
                    change_seq=seq,
                )
            )
            rollups.follow_registry(work, before, [self.unit_id(code)])

    @property
    def registry(self) -> Registry:
        """The registry as it is now."""
        with self.library.context.database.reading() as session:
            return load_registry(session)

    def unit_id(self, code: str) -> int:
        """The id of a unit."""
        unit = self.registry.unit(code)
        assert unit is not None
        return unit.id

    def entry(self, unit: str, code: str, period: str, value: Any, **more: Any) -> Entry:
        """An entry; 0 is a true zero, None is missing, "na" not applicable."""
        state = {0: ValueState.ZERO, None: ValueState.MISSING, "na": ValueState.NOT_APPLICABLE}.get(
            value, ValueState.VALUE
        )
        if more.pop("estimated", False):
            more["measurement"] = Measurement.ESTIMATED
        number = value if state is ValueState.VALUE else None
        return Entry(unit, Period.parse(period), code, state, number, **more)

    def post(self, *cells: tuple[Any, ...], actor: Actor = SYSTEM, **more: Any) -> posting.Posted:
        """Tell cells, each (unit, code, period, value)."""
        entries = [self.entry(*cell, **more) for cell in cells]
        return posting.post(self.library.context, actor, Source.GRID, entries)

    def step(self, action: Action, *reports: tuple[str, str], reason: str = "核对") -> report_steps.Stepped:
        """Take a step with reports, each (unit, period)."""
        steps = [report_steps.Step(self.unit_id(unit), Period.parse(period)) for unit, period in reports]
        with self.library.context.database.writing(SYSTEM) as work:
            return report_steps.take_steps(self.library.context, work, action, steps, reason)

    def approve(self, unit: str, period: str) -> None:
        """Bring a report all the way."""
        self.step(Action.SUBMIT, (unit, period))
        self.step(Action.REVIEW, (unit, period))
        assert not self.step(Action.APPROVE, (unit, period)).refused

    def figure(
        self,
        scope: str,
        code: str,
        period: str,
        basis: Basis = Basis.PROVISIONAL,
        known_at: int = EVERYTHING_KNOWN,
        on: date = date(2199, 12, 31),
    ) -> Figure:
        """A figure of a scope; "under:XW" and "unit:XW" name the unit by its code."""
        kind, _, rest = scope.partition(":")
        named = f"{kind}:{self.unit_id(rest)}" if kind in ("under", "unit") else scope
        view = AsOf(on, known_at, basis)
        asked = Period.parse(period)
        with self.library.context.database.reading() as session:
            return reading.figures(session, view, [named], [code], [asked])[named, code, asked]

    def verify(self) -> Collection[rollups.Difference]:
        """The roll-ups that are not what the facts add up to."""
        return rollups.verify(self.library.context, SYSTEM).differences


def branches(library: Library, units: dict[str, Terms] | None = None) -> Branches:
    """A network on a library, with its periods opened."""
    load_catalogue(library.context, SYSTEM)
    made = Branches(library)
    made.register(SMALL if units is None else units)
    calendar.open_periods(library.context)
    return made
