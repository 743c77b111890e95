"""Reading the network's figures: cells as told, and figures of scopes with their coverage.

At present figures come from the roll-ups; as known earlier the same sums are made from the facts.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries.network import cells as cell_queries
from data_access.queries.network import reports as report_queries
from data_access.queries.network import rollups as rollup_queries
from domain.asof import EVERYTHING_KNOWN, AsOf, Basis
from domain.errors import Invalid
from domain.indicators.definition import Definition, UnitAggregation
from domain.network.cells import COMPUTED, POPULATION, CellRecord, Source
from domain.network.figures import Figure, Rows, figure, stored_within, until
from domain.network.sums import (
    NOTHING,
    Deltas,
    Pair,
    Sums,
    addable,
    contribution,
    of_value,
    require_addable,
    standing,
)
from domain.network.units import NETWORK, Registry, UnitType
from domain.periods import Period
from domain.plan import PlanView
from domain.workflow import State
from services.network.rollups import Ground, load_ground

__all__ = [
    "CellRecord",
    "Figure",
    "SamePoints",
    "cells",
    "figures",
    "load_ground",
    "same_points",
    "unit_figures",
]

UNIT_SCOPE = "unit:"
CellKey = tuple[int, str, Period]
FigureKey = tuple[str, str, Period]


def _as_of(view: PlanView | AsOf) -> AsOf:
    return view.as_of if isinstance(view, PlanView) else view


def _is_present(view: PlanView | AsOf) -> bool:
    """Whether nothing has been recorded that the view does not know."""
    if isinstance(view, PlanView):
        return view.as_of.known_at >= view.latest_seq
    return view.known_at == EVERYTHING_KNOWN


def cells(
    session: Session,
    view: PlanView | AsOf,
    unit_ids: Collection[int] | None,
    codes: Collection[str],
    periods: Collection[Period],
    ground: Ground | None = None,
) -> dict[CellKey, CellRecord]:
    """What units told of these indicators for exactly these periods, by unit, code and period.

    On the approved basis the official values, on the provisional one the last told; cells without any are
    not among them. ``unit_ids`` None stands for all units. Periods after the view's day are not seen.
    """
    ground = ground or load_ground(session, _as_of(view))
    told = _told(session, view, ground, unit_ids, codes, periods, told_by=True)
    basis = _as_of(view).basis
    found: dict[CellKey, CellRecord] = {}
    for (unit_id, text, indicator_id), rows in told.items():
        row = rows.approved if basis is Basis.APPROVED else rows.latest
        value = cell_queries.value_of(row)
        if row is None or value is None:
            continue
        key = (unit_id, ground.codes[indicator_id], Period.parse(text))
        found[key] = CellRecord(
            unit_id=unit_id,
            code=key[1],
            period=key[2],
            told=value,
            version=row.seq,
            batch_id=row.batch_id,
            reason=row.reason,
            note=row.note,
            approved=cell_queries.value_of(rows.approved),
            provisional=row is not rows.approved,
            locked=row.report_state == State.APPROVED,
            source=Source(row.source),
            author_id=row.author_id,
            created_at=row.created_at,
        )
    return found


def _told(
    session: Session,
    view: PlanView | AsOf,
    ground: Ground,
    unit_ids: Collection[int] | None,
    codes: Collection[str] | None,
    periods: Collection[Period],
    told_by: bool = False,
) -> dict[cell_queries.Key, cell_queries.Told]:
    as_of = _as_of(view)
    wanted = {str(period) for period in periods if period.last_day <= as_of.effective_on}
    indicators = None if codes is None else {ground.ids[code] for code in codes if code in ground.ids}
    rows = cell_queries.told(session, as_of.known_at, unit_ids, indicators, wanted, told_by=told_by)
    if _is_present(view):
        return cell_queries.standing_rows(rows)
    records = report_queries.records_at(session, as_of.known_at, unit_ids, wanted)
    through = {key: record.approved_through for key, record in records.items()}
    return cell_queries.standing_rows(rows, through)


def figures(
    session: Session,
    view: PlanView | AsOf,
    scopes: Collection[str],
    codes: Collection[str],
    periods: Collection[Period],
    ground: Ground | None = None,
) -> dict[FigureKey, Figure]:
    """The figures of scopes for periods, by scope, code and period; every one asked for is among them.

    Scopes are those of the registry (``network``, ``district:…``, ``under:…``, ``type:…``), and ``unit:<id>``
    for a single unit. What must not be added over units is told by each level for itself: of the network by
    the city's library, of a district by its area, of a library by itself. Raises Invalid for an unknown code.
    """
    as_of = _as_of(view)
    ground = ground or load_ground(session, as_of)
    needed = _needed(ground.definitions, codes)
    stored = {part for asked in periods for part in stored_within(asked)}
    stored = {period for period in stored if period.last_day <= as_of.effective_on}
    added = [code for code in needed if addable(ground.definitions[code])]
    own = [code for code in needed if not addable(ground.definitions[code])]
    rolled = [scope for scope in scopes if not scope.startswith(UNIT_SCOPE)]
    read = _rollups if _is_present(view) else _scanned
    rows = read(session, as_of, ground, rolled, added, stored) if rolled and added else {}
    rows.update(_levels(session, view, ground, scopes, own, added, stored))
    found: dict[FigureKey, Figure] = {}
    for scope in scopes:
        for code in codes:
            for asked in periods:
                found[scope, code, asked] = _figure(ground, rows, scope, code, asked, as_of)
    return found


_Rows = dict[tuple[str, str], dict[Period, Sums]]


def _figure(ground: Ground, rows: _Rows, scope: str, code: str, asked: Period, as_of: AsOf) -> Figure:
    definition = ground.definitions[code]
    refused = refusal(definition, scope)
    if refused:
        return Figure(None, refused=refused)
    nothing: Rows = {}

    def rows_of(part: str) -> Rows:
        return until(rows.get((scope, part), nothing), as_of.effective_on)

    return figure(ground.definitions, rows_of, code, asked)


def refusal(definition: Definition, scope: str) -> str:
    """Why there can be no such figure of a scope, in Chinese; empty when there can."""
    kind = scope.partition(":")[0]
    if definition.unit_aggregation is UnitAggregation.AREA and kind not in (NETWORK, "district"):
        return "按行政区计，只有全市和各区有这个数"
    level = definition.unit_aggregation in (
        UnitAggregation.DISTINCT,
        UnitAggregation.NONE,
        UnitAggregation.OWN,
    )
    if level and kind == "type":
        return "各级用本级的数，不能按类型汇总"
    return ""


def _needed(definitions: Mapping[str, Definition], codes: Collection[str]) -> list[str]:
    found: dict[str, None] = {}
    for code in codes:
        if code not in definitions:
            raise Invalid(f"没有编号为“{code[:20]}”的指标，请核对编号。")
        definition = definitions[code]
        for part in definition.parts or (code,):
            found[part] = None
    return list(found)


def _rollups(
    session: Session,
    as_of: AsOf,
    ground: Ground,
    scopes: Collection[str],
    codes: Collection[str],
    periods: Collection[Period],
) -> _Rows:
    by_text = {str(period): period for period in periods}
    read = rollup_queries.rollups(
        session, as_of.basis.value, scopes, [ground.ids[code] for code in codes], by_text
    )
    rows: _Rows = {}
    for (scope, indicator_id, text), sums in read.items():
        if sums:
            rows.setdefault((scope, ground.codes[indicator_id]), {})[by_text[text]] = sums
    return rows


def _scanned(
    session: Session,
    as_of: AsOf,
    ground: Ground,
    scopes: Collection[str],
    codes: Collection[str],
    periods: Collection[Period],
) -> _Rows:
    """The same sums from the facts as they were known then."""
    by_text = {str(period): period for period in periods}
    indicators = [ground.ids[code] for code in codes if code not in COMPUTED]
    told = cell_queries.told(session, as_of.known_at, None, indicators, by_text)
    records = report_queries.records_at(session, as_of.known_at, None, by_text)
    through = {key: record.approved_through for key, record in records.items()}
    pairs: dict[tuple[int, str], dict[str, Pair]] = {}
    for (unit_id, text, indicator_id), rows in cell_queries.standing_rows(told, through).items():
        pairs.setdefault((unit_id, text), {})[ground.codes[indicator_id]] = cell_queries.pair_of(rows)
    wanted, asked = frozenset(scopes), frozenset(codes)
    deltas = Deltas()
    for text, period in by_text.items():
        opened = text in ground.opened
        for unit_id in ground.registry.at(period.last_day):
            place = standing(ground.registry, unit_id, period, opened)
            into = [scope for scope in place.scopes if scope in wanted]
            if not into:
                continue
            part = contribution(
                pairs.get((unit_id, text), {}), records.get((unit_id, text)), place, ground.definitions
            )
            deltas.add(
                into, period, {key: s for key, s in part.items() if key[0] is as_of.basis and key[1] in asked}
            )
    found: _Rows = {}
    for (scope, _, code, period), sums in deltas.items():
        found.setdefault((scope, code), {})[period] = sums
    return found


def _levels(
    session: Session,
    view: PlanView | AsOf,
    ground: Ground,
    scopes: Collection[str],
    own: Collection[str],
    added: Collection[str],
    periods: Collection[Period],
) -> _Rows:
    """What units told themselves: each level's own figures, and all of single units."""
    tellers: dict[tuple[int, str], list[str]] = {}
    for scope in scopes:
        single = scope.startswith(UNIT_SCOPE)
        for code in (*own, *added) if single else own:
            teller = level_unit(ground.registry, scope, code)
            if teller is not None:
                tellers.setdefault((teller, code), []).append(scope)
    if not tellers:
        return {}
    codes = {code for _, code in tellers}
    told = _told(session, view, ground, {unit_id for unit_id, _ in tellers}, codes, periods)
    basis = _as_of(view).basis
    rows: _Rows = {}
    for (unit_id, text, indicator_id), found in told.items():
        code, period = ground.codes[indicator_id], Period.parse(text)
        sums = _sums(cell_queries.pair_of(found), basis)
        if sums:
            for scope in tellers.get((unit_id, code), ()):
                rows.setdefault((scope, code), {})[period] = sums
    for (unit_id, code), waiting in tellers.items():
        for period in periods:
            place = standing(ground.registry, unit_id, period, str(period) in ground.opened)
            if code in place.owed:
                for scope in waiting:
                    at = rows.setdefault((scope, code), {})
                    at[period] = at.get(period, NOTHING) + Sums(expected=1)
    return rows


def _sums(pair: Pair, basis: Basis) -> Sums:
    if basis is Basis.APPROVED:
        return of_value(pair.approved, False)
    return of_value(pair.latest, pair.provisional)


def level_unit(registry: Registry, scope: str, code: str) -> int | None:
    """The unit that tells a scope's own figure: of the network the city's library, of a district its area."""
    kind, _, rest = scope.partition(":")
    if kind in ("unit", "under"):
        return int(rest)
    if kind == "district":
        return _area(registry, rest)
    if kind == NETWORK:
        return _area(registry, None) if code == POPULATION else _of_type(registry, UnitType.CITY)
    return None


def _area(registry: Registry, district: str | None) -> int | None:
    for unit_id in registry.ids:
        unit = registry.known(unit_id)
        if unit and unit.type is UnitType.AREA and unit.district == district and not unit.removed:
            return unit_id
    return None


def _of_type(registry: Registry, wanted: UnitType) -> int | None:
    for unit_id in registry.ids:
        unit = registry.known(unit_id)
        if unit and unit.type is wanted and not unit.removed:
            return unit_id
    return None


def unit_figures(
    session: Session,
    view: PlanView | AsOf,
    unit_ids: Collection[int],
    codes: Collection[str],
    periods: Collection[Period],
    ground: Ground | None = None,
) -> dict[tuple[int, str, Period], Figure]:
    """The figures of single units for periods of any length, by unit, code and period."""
    scopes = {f"{UNIT_SCOPE}{unit_id}": unit_id for unit_id in unit_ids}
    found = figures(session, view, list(scopes), codes, periods, ground)
    return {(scopes[scope], code, period): fig for (scope, code, period), fig in found.items()}


@dataclass(frozen=True, slots=True)
class SamePoints:
    """Two figures of the same units: those that told in both periods, out of those that told in the later."""

    now: Figure
    before: Figure
    units: int
    of: int


def same_points(
    session: Session,
    view: PlanView | AsOf,
    scope: str,
    code: str,
    period: Period,
    earlier: Period,
    ground: Ground | None = None,
) -> SamePoints:
    """A figure beside an earlier one, both of the points alone that told in both (同口径可比).

    Raises NotAddable for what must not be added over units.
    """
    ground = ground or load_ground(session, _as_of(view))
    definition = ground.definitions[code]
    for part in definition.parts or (code,):
        require_addable(ground.definitions[part])
    parts = definition.parts or (code,)
    stored = (*stored_within(period), *stored_within(earlier))
    told = _told(session, view, ground, None, parts, stored)
    basis = _as_of(view).basis
    by_unit: dict[int, dict[str, dict[Period, Sums]]] = {}
    for (unit_id, text, indicator_id), rows in told.items():
        at = Period.parse(text)
        if scope in ground.registry.scopes(unit_id, at):
            sums = _sums(cell_queries.pair_of(rows), basis)
            by_unit.setdefault(unit_id, {}).setdefault(ground.codes[indicator_id], {})[at] = sums

    def of(units: Collection[int], asked: Period) -> Figure:
        together: dict[str, dict[Period, Sums]] = {}
        for unit_id in units:
            for part, rows in by_unit[unit_id].items():
                for at, sums in rows.items():
                    row = together.setdefault(part, {})
                    row[at] = row.get(at, NOTHING) + sums
        return figure(ground.definitions, lambda part: together.get(part, {}), code, asked)

    now = {unit_id for unit_id in by_unit if of([unit_id], period).value is not None}
    both = {unit_id for unit_id in now if of([unit_id], earlier).value is not None}
    return SamePoints(of(both, period), of(both, earlier), len(both), len(now))
