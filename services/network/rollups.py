"""Roll-ups: kept by exact differences in the transaction of every write, checked against the facts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access import network_store
from data_access.queries import indicators as indicator_queries
from data_access.queries.network import cells as cell_queries
from data_access.queries.network import reports as report_queries
from data_access.queries.network import rollups as rollup_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.indicators.definition import Definition
from domain.network.sums import Contribution, Deltas, Pair, Sums, contribution, standing
from domain.network.units import Registry
from domain.periods import Period
from domain.permissions import Actor, Permission
from services.context import Context
from services.network.registry import load_registry

Part = tuple[int, Period]
"""A report: a unit and a period."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What figures stand on: definitions, the registry of units, and the periods opened for reports."""

    definitions: Mapping[str, Definition]
    ids: Mapping[str, int]
    codes: Mapping[int, str]
    registry: Registry
    opened: frozenset[str]


def load_ground(session: Session, day: AsOf) -> Ground:
    """The ground at a point of view, in four statements. What the system counts of itself no unit tells."""
    known = indicator_queries.definitions(session, day)
    records = {code: record for code, record in known.items() if not record.definition.counted}
    ids = {code: record.indicator_id for code, record in records.items()}
    return Ground(
        definitions={code: record.definition for code, record in records.items()},
        ids=ids,
        codes={indicator_id: code for code, indicator_id in ids.items()},
        registry=load_registry(session, day),
        opened=report_queries.opened_periods(session, day.known_at),
    )


def ground_of(work: UnitOfWork) -> Ground:
    """The ground as it stands within a transaction that writes."""
    return load_ground(work.session, AsOf(work.today, EVERYTHING_KNOWN))


Placed = tuple[tuple[str, ...], Contribution]


def contributions(
    session: Session, ground: Ground, parts: Collection[Part], indicators: Collection[int] | None = None
) -> dict[Part, Placed]:
    """What each of these reports adds at present, and to which scopes; ``indicators`` limits the cells."""
    if not parts:
        return {}
    units = {unit_id for unit_id, _ in parts}
    periods = {str(period): period for _, period in parts}
    rows = cell_queries.told(session, EVERYTHING_KNOWN, units, indicators, periods)
    pairs: dict[tuple[int, str], dict[str, Pair]] = {}
    for (unit_id, text, indicator_id), told in cell_queries.standing_rows(rows).items():
        pairs.setdefault((unit_id, text), {})[ground.codes[indicator_id]] = cell_queries.pair_of(told)
    reports = report_queries.records(session, units, periods)
    found: dict[Part, Placed] = {}
    for unit_id, period in parts:
        key = (unit_id, str(period))
        place = standing(ground.registry, unit_id, period, key[1] in ground.opened)
        found[unit_id, period] = (
            place.scopes,
            contribution(pairs.get(key, {}), reports.get(key), place, ground.definitions),
        )
    return found


@contextmanager
def kept(
    work: UnitOfWork, ground: Ground, parts: Collection[Part], indicators: Collection[int] | None = None
) -> Iterator[None]:
    """Keep the roll-ups current over a block that changes figures or steps of these reports."""
    before = contributions(work.session, ground, parts, indicators)
    yield
    work.session.flush()
    after = contributions(work.session, ground, parts, indicators)
    apply(work, ground, before, after)


def apply(
    work: UnitOfWork, ground: Ground, before: Mapping[Part, Placed], after: Mapping[Part, Placed]
) -> None:
    """Add to the roll-ups what reports add now less what they added before."""
    deltas = Deltas()
    for (_, period), (scopes, part) in before.items():
        deltas.add(scopes, period, part, -1)
    for (_, period), (scopes, part) in after.items():
        deltas.add(scopes, period, part)
    network_store.add_to_rollups(work.session, deltas.items(), ground.ids)


def follow_registry(work: UnitOfWork, before: Registry, unit_ids: Collection[int]) -> None:
    """Take the figures of units, and of all below them, to where they belong now.

    Called within the transaction that changed these units or their closings, after it did, with the registry
    as it was before: once for all of a change, since every period is gone through.
    """
    work.session.flush()
    ground = ground_of(work)
    affected = _with_all_below((before, ground.registry), unit_ids)
    opened = {Period.parse(text) for text in ground.opened}
    told = rollup_queries.periods_with_figures(work.session, affected)
    candidates = {(unit_id, period) for unit_id in affected for period in opened}
    candidates |= {(unit_id, Period.parse(text)) for unit_id, text in told}
    moved = []
    for unit_id, period in candidates:
        is_open = str(period) in ground.opened
        if standing(before, unit_id, period, is_open) != standing(ground.registry, unit_id, period, is_open):
            moved.append((unit_id, period))
    was = Ground(ground.definitions, ground.ids, ground.codes, before, ground.opened)
    apply(
        work,
        ground,
        contributions(work.session, was, moved),
        contributions(work.session, ground, moved),
    )


def _with_all_below(registries: Iterable[Registry], unit_ids: Collection[int]) -> set[int]:
    """These units and all that ever stood under them."""
    below: dict[int, set[int]] = {}
    for registry in registries:
        for unit_id, rows in registry.revisions.items():
            for row in rows:
                if row.parent_id is not None:
                    below.setdefault(row.parent_id, set()).add(unit_id)
    found: set[int] = set()
    waiting = list(unit_ids)
    while waiting:
        unit_id = waiting.pop()
        if unit_id not in found:
            found.add(unit_id)
            waiting += below.get(unit_id, ())
    return found


Key = tuple[str, str, int, str]


def recomputed(session: Session, ground: Ground) -> dict[Key, Sums]:
    """Every roll-up as the facts add up to it, by scope, basis, indicator and period."""
    opened = [Period.parse(text) for text in sorted(ground.opened)]
    found = Deltas()
    for unit_id in ground.registry.ids:
        told = rollup_queries.periods_with_figures(session, [unit_id])
        parts = {(unit_id, period) for period in opened} | {(u, Period.parse(text)) for u, text in told}
        for (_, period), (scopes, part) in contributions(session, ground, parts).items():
            found.add(scopes, period, part)
    return {
        (scope, basis.value, ground.ids[code], str(period)): sums
        for (scope, basis, code, period), sums in found.items()
    }


@dataclass(frozen=True, slots=True)
class Difference:
    """A roll-up that is not what the facts add up to."""

    scope: str
    basis: str
    code: str
    period: str
    kept: Sums
    computed: Sums


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of all roll-ups found: how many there are, and those that are wrong."""

    rows: int
    differences: tuple[Difference, ...]


def verify(context: Context, actor: Actor) -> Verification:
    """Compare every roll-up with what the facts add up to. Raises Forbidden."""
    actor.require(Permission.BACKUP_RUN)
    with context.database.reading() as session:
        ground = load_ground(session, AsOf(context.today, EVERYTHING_KNOWN))
        computed = recomputed(session, ground)
        there = dict(rollup_queries.all_rollups(session))
    nothing = Sums()
    differences = tuple(
        Difference(
            scope,
            basis,
            ground.codes.get(indicator_id, str(indicator_id)),
            period,
            there.get((scope, basis, indicator_id, period), nothing),
            computed.get((scope, basis, indicator_id, period), nothing),
        )
        for scope, basis, indicator_id, period in sorted(computed.keys() | there.keys())
        if computed.get((scope, basis, indicator_id, period), nothing)
        != there.get((scope, basis, indicator_id, period), nothing)
    )
    return Verification(len(there), differences)


def rebuild(context: Context, actor: Actor) -> int:
    """Make every roll-up anew from the facts, in one transaction; returns how many there are."""
    actor.require(Permission.BACKUP_RUN)
    with context.database.writing(actor) as work:
        ground = ground_of(work)
        computed = recomputed(work.session, ground)
        network_store.clear_rollups(work.session)
        work.record("unit_rollup.rebuild", "unit_rollup", "all", after={"rows": len(computed)})
        return network_store.add_rollups(work.session, computed)
