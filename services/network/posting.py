"""Telling figures of units: a grid's cells, an API's batch. All or none, and at once in the roll-ups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data_access import network_store
from data_access.models import ObservationBatch
from data_access.network_store import Row
from data_access.queries import people as people_queries
from data_access.queries.network import cells as cell_queries
from data_access.queries.network import reports as report_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN
from domain.errors import Conflict, FieldConflict, Forbidden, Invalid
from domain.indicators.observation import Measurement, ValueState
from domain.network.cells import Entry, Source, check_day, check_place, exact_value, from_e4
from domain.network.checks.bounds import check_bounds
from domain.network.reports import UNTOUCHED
from domain.network.units import Unit
from domain.periods import Period
from domain.permissions import Actor, Permission, Scope
from services.context import Context
from services.network import calendar, checks, rollups
from services.network.rollups import Ground

__all__ = [
    "Entry",
    "Measurement",
    "Period",
    "Posted",
    "Source",
    "ValueState",
    "may_write",
    "post",
    "post_within",
]

MOST_AT_ONCE = 20_000
EXAMINED_AT_ONCE = frozenset({Source.GRID, Source.API, Source.CORRECTION})
EXAMINED_AT_MOST = 2_000
"""What people and systems tell of the present is examined when it is told; what comes in bulk, later."""
NOTE_LIMIT = 500
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Posted:
    """What came of posting: the batch and its number in the ledger, both 0 when nothing changed.

    ``seq`` is the version of every cell that changed.
    """

    batch_id: int
    seq: int
    changed: int
    unchanged: int


def post(
    context: Context,
    actor: Actor,
    source: Source,
    entries: Sequence[Entry],
    note: str = "",
    permission: Permission = Permission.UNIT_WRITE,
) -> Posted:
    """Tell figures, all or none; they count as provisional until their report is approved.

    Values that stand already are no change. Raises Invalid with a message for each faulty cell (``fields`` by
    ``Entry.key``), Conflict naming the cells in which somebody was faster or that are locked, Forbidden.
    Afterwards the figures are examined: what is unlikely is kept as a doubt that asks for a reason.
    """
    actor.require(permission)
    with context.database.writing(actor) as work:
        posted = post_within(context, work, source, entries, note, permission)
    if posted.changed and source in EXAMINED_AT_ONCE and len(entries) <= EXAMINED_AT_MOST:
        checks.examine_posted(context, entries)
    return posted


def post_within(
    context: Context,
    work: UnitOfWork,
    source: Source,
    entries: Sequence[Entry],
    note: str = "",
    permission: Permission = Permission.UNIT_WRITE,
) -> Posted:
    """As ``post``, within a transaction that writes."""
    if not entries:
        raise Invalid("没有可保存的数据，请先填写。")
    if len(entries) > MOST_AT_ONCE:
        raise Invalid(f"一次最多保存 {MOST_AT_ONCE} 个数据，请分批进行，或用导入功能。")
    calendar.ensure_open(context, work)
    ground = rollups.ground_of(work)
    rows = _checked(work, ground, entries, work.actor.scope(permission))
    changed = _refuse_overtaken(work, ground, entries, rows)
    unchanged = len(entries) - len(changed)
    if not changed:
        return Posted(0, 0, 0, unchanged)
    parts = {(row.unit_id, Period.parse(row.period)) for row, _ in changed}
    indicators = {row.indicator_id for row, _ in changed}
    with rollups.kept(work, ground, parts, indicators):
        batch_id, seq = write_batch(work, source, [row for row, _ in changed], note, _told(changed))
    return Posted(batch_id, seq, len(changed), unchanged)


def write_batch(
    work: UnitOfWork, source: Source, rows: Sequence[Row], note: str, told: Mapping[str, object]
) -> tuple[int, int]:
    """Write a batch and publish it; returns its id and its number in the ledger. Roll-ups are not kept."""
    batch = ObservationBatch(
        source=source.value,
        author_id=work.actor.user_id,
        created_at=work.now,
        note=note.strip()[:NOTE_LIMIT] or None,
        base_seq=0,
        sealed=True,
        entries=len(rows),
    )
    batch_id = network_store.add_batch(work.session, batch)
    network_store.add_parts(work.session, batch_id, {(row.unit_id, row.period) for row in rows})
    network_store.add_rows(work.session, batch_id, rows)
    seq = work.record("unit_observation.post", "unit_observation", batch_id, after=told)
    batch.published_seq = batch.base_seq = seq
    work.session.flush()
    return batch_id, seq


def may_write(scope: Scope, ground: Ground, unit: Unit) -> bool:
    """Whether a scope reaches a unit, by where it stands now or last stood."""
    known = ground.registry.known(unit.id)
    day = max(unit.effective_on, known.effective_on) if known is not None else unit.effective_on
    path = ground.registry.path(unit.id, day) or (unit.id,)
    return scope.covers_unit(path)


def _checked(
    work: UnitOfWork, ground: Ground, entries: Sequence[Entry], scope: Scope
) -> list[tuple[Row, Entry]]:
    """The rows of entries that break no rule by themselves. Raises Invalid with all faults, Forbidden."""
    faults: dict[str, str] = {}
    found: list[tuple[Row, Entry]] = []
    seen: set[str] = set()
    reach: dict[int, bool] = {}
    for entry in entries:
        unit = ground.registry.unit(entry.unit_code)
        definition = ground.definitions.get(entry.code)
        try:
            if unit is None:
                raise Invalid(f"没有编号为“{entry.unit_code[:20]}”的单位，请核对编号。")
            if definition is None:
                raise Invalid(f"没有编号为“{entry.code[:20]}”的指标，请核对编号。")
            if entry.key in seen:
                raise Invalid("同一个单位、指标和期次出现了两次，请只保留一个。")
            seen.add(entry.key)
            if unit.id not in reach:
                reach[unit.id] = may_write(scope, ground, unit)
            if not reach[unit.id]:
                raise Forbidden(f"“{unit.name}”不在您负责的范围内，您不能填报。请联系业务统计人员。")
            placed = ground.registry.in_period(unit.id, entry.period)
            before = ground.registry.at(entry.period.first_day).get(unit.id)
            check_place(definition, placed, before, entry.period)
            check_day(entry.period, work.today)
            if len(entry.note) > NOTE_LIMIT:
                raise Invalid(f"说明不超过 {NOTE_LIMIT} 字，请精简。")
            value = exact_value(definition, entry.state, entry.value)
            check_bounds(definition, entry.period, None if value is None else from_e4(value))
        except Invalid as fault:
            faults[entry.key] = fault.message
            continue
        row = Row(
            unit.id,
            str(entry.period),
            ground.ids[entry.code],
            entry.state.value,
            value,
            entry.measurement.value,
            entry.reason or None,
            entry.note.strip() or None,
        )
        found.append((row, entry))
    if faults:
        first = next(iter(faults.values()))
        raise Invalid(f"有 {len(faults)} 个数据不能保存：{first}", faults)
    return found


def _refuse_overtaken(
    work: UnitOfWork, ground: Ground, entries: Sequence[Entry], rows: list[tuple[Row, Entry]]
) -> list[tuple[Row, Entry]]:
    """The rows that change something.

    Raises Conflict for cells that are locked or somebody told since, Invalid for those told elsewhere.
    """
    units, periods = {row.unit_id for row, _ in rows}, {row.period for row, _ in rows}
    told = cell_queries.standing_rows(
        cell_queries.told(
            work.session,
            EVERYTHING_KNOWN,
            units,
            {row.indicator_id for row, _ in rows},
            periods,
            told_by=True,
        )
    )
    reports = report_queries.records(work.session, units, periods)
    changed: list[tuple[Row, Entry]] = []
    conflicts: list[FieldConflict] = []
    locked: list[str] = []
    mirrored: dict[str, str] = {}
    others: set[int | None] = set()
    for row, entry in rows:
        standing = told.get((row.unit_id, row.period, row.indicator_id))
        latest = None if standing is None or standing.latest.state == cell_queries.ABSENT else standing.latest
        same = latest is not None and (
            latest.state,
            latest.value_e4,
            latest.measurement,
            latest.reason,
            latest.note,
        ) == (row.state, row.value_e4, row.measurement, row.reason, row.note)
        if same:
            continue
        if entry.version is not None and entry.version != (0 if latest is None else latest.seq):
            theirs = "" if latest is None or latest.value_e4 is None else f"{from_e4(latest.value_e4):g}"
            mine = "" if row.value_e4 is None else f"{from_e4(row.value_e4):g}"
            conflicts.append(FieldConflict(entry.key, "", mine, theirs))
            others.add(None if latest is None else latest.author_id)
            continue
        if latest is not None and latest.source == Source.MIRROR:
            mirrored[entry.key] = "这个数在“指标”页面报送，请在那里更正。"
            continue
        if reports.get((row.unit_id, row.period), UNTOUCHED).locked:
            locked.append(entry.key)
            continue
        changed.append((row, entry))
    if mirrored:
        raise Invalid(f"有 {len(mirrored)} 个数在“指标”页面报送，请在那里更正。", mirrored)
    if locked:
        unit = ground.registry.unit(locked[0].split("|")[0])
        name = "" if unit is None else unit.name
        period = locked[0].split("|")[2]
        raise Conflict(
            f"“{name}”{Period.parse(period).label}的数据已审定锁定，不能修改。如需更正，请先申请解锁。",
            tuple(FieldConflict(key, "", "", "已锁定") for key in locked),
        )
    if conflicts:
        names = people_queries.people(work.session)
        known = sorted({names[other].name for other in others if other in names})
        who = "、".join(known) or "另一位同事"
        raise Conflict(
            f"您打开页面之后，{who}已经修改过其中 {len(conflicts)} 个数据。"
            "您填写的内容仍保留在页面上，请对照后再保存。",
            tuple(conflicts),
            saved_by=who,
        )
    return changed


def _told(changed: Sequence[tuple[Row, Entry]]) -> dict[str, object]:
    """What the ledger keeps of a batch: its size and, of small ones, every cell."""
    return {
        "entries": len(changed),
        "cells": [
            [entry.unit_code, entry.code, str(entry.period), row.state, row.value_e4]
            for row, entry in changed[:_SHOWN]
        ],
    }
