"""Writing the registry of units: registering, changing from a day on, moving, closing and opening again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from data_access.models import UnitClosure, UnitRevision, UnitRow
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid, NotFound
from domain.ledger import LedgerNames
from domain.network.changing import (
    Outlook,
    UnitChange,
    UnitTerms,
    closing_faults,
    ended,
    outlook,
    terms_of,
    version_of,
)
from domain.network.units import Closure, Registry, Unit, UnitType
from domain.permissions import Actor, Permission
from services.context import Context
from services.network.registry import load_registry
from services.network.rollups import follow_registry
from services.versions import check_version

__all__ = [
    "NO_UNIT",
    "LedgerNames",
    "SavedUnit",
    "UnitChange",
    "UnitTerms",
    "UnitType",
    "change_unit",
    "close_many",
    "close_temporarily",
    "close_unit",
    "create_unit",
    "follow",
    "move_unit",
    "reopen_unit",
    "save_units",
]

KIND = "unit"
"""The kind of the ledger's changes; a unit is named there by its code."""
NO_UNIT = "没有这个单位，可能编号有误，请从单位列表进入。"
LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class SavedUnit:
    """A unit as it was saved: the number of the change is the version of the next form."""

    code: str
    version: int


def create_unit(
    context: Context, actor: Actor, code: str, terms: UnitTerms, effective_on: date | None = None
) -> SavedUnit:
    """Register a unit from a day on, by default its day of opening or today. Raises Invalid by field."""
    day = effective_on or min(terms.opened_on or context.today, context.today)
    change = UnitChange(code.strip().upper(), terms, day, None, "unit.create")
    return save_units(context, actor, [change])[0]


def change_unit(
    context: Context, actor: Actor, code: str, terms: UnitTerms, effective_on: date, version: int
) -> SavedUnit:
    """Change a unit from a day on; older periods keep what they had. Raises NotFound, Conflict, Invalid."""
    return save_units(context, actor, [UnitChange(code, terms, effective_on, version)])[0]


def move_unit(
    context: Context,
    actor: Actor,
    code: str,
    parent: str,
    district: str | None,
    effective_on: date,
    version: int,
    reason: str = "",
) -> SavedUnit:
    """Put a unit with all below it under another from a day on; older periods stay where they were."""
    actor.require(Permission.UNIT_MANAGE)
    with context.database.writing(actor) as work:
        registry = load_registry(work.session)
        unit = _standing(registry, code, effective_on)
        terms = replace(terms_of(registry, unit), parent=parent.strip().upper() or None, district=district)
        change = UnitChange(unit.code, terms, effective_on, version, "unit.move", _reason(reason))
        return _save(work, registry, [change])[0]


def close_unit(
    context: Context, actor: Actor, code: str, closed_on: date, reason: str, version: int
) -> SavedUnit:
    """Close a unit for good: `closed_on` is the first day it is no longer open. A reason is required."""
    actor.require(Permission.UNIT_MANAGE)
    told = _reason(reason, required=True)
    with context.database.writing(actor) as work:
        registry = load_registry(work.session)
        unit = _standing(registry, code, closed_on)
        if unit.closed_on is not None:
            message = f"“{unit.name}”已于 {unit.closed_on} 关闭；日期有误请先恢复开放，再重新登记。"
            raise Invalid(message, {"closed_on": message})
        terms = replace(terms_of(registry, unit), closed_on=closed_on)
        change = UnitChange(unit.code, terms, closed_on, version, "unit.close", told)
        return _save(work, registry, [change])[0]


def close_temporarily(
    context: Context,
    actor: Actor,
    code: str,
    from_day: date,
    to_day: date | None,
    reason: str,
    version: int,
) -> SavedUnit:
    """Close a unit from a day to a day, both closed, or until further notice. A reason is required."""
    return close_many(context, actor, [(code, version)], from_day, to_day, reason)[0]


def close_many(
    context: Context,
    actor: Actor,
    units: Sequence[tuple[str, int | None]],
    from_day: date,
    to_day: date | None,
    reason: str,
) -> tuple[SavedUnit, ...]:
    """Close units, by code and version, temporarily on the same days, all or none.

    Without a version it is not asked whether somebody was faster. Raises as ``close_temporarily``.
    """
    actor.require(Permission.UNIT_MANAGE)
    told = _reason(reason, required=True)
    saved, ids = [], []
    with context.database.writing(actor) as work:
        registry = load_registry(work.session)
        for code, version in units:
            unit = _standing(registry, code, from_day)
            if version is not None:
                _check_version(work, registry, unit, version)
            faults = closing_faults(registry, unit, from_day, to_day)
            if faults:
                raise Invalid(f"“{unit.name}”：{next(iter(faults.values()))}。", faults)
            closure = Closure(unit.id, from_day, to_day, told, 0)
            saved.append(_write_closure(work, registry, unit, closure, "unit.pause"))
            ids.append(unit.id)
        follow_registry(work, registry, ids)
    return tuple(saved)


def reopen_unit(context: Context, actor: Actor, code: str, on: date, version: int) -> SavedUnit:
    """Open a closed unit again from a day on, whether it was closed for good or temporarily.

    On the very day it was closed the closing is taken back. Raises Invalid when it is not closed.
    """
    actor.require(Permission.UNIT_MANAGE)
    with context.database.writing(actor) as work:
        registry = load_registry(work.session)
        unit = _standing(registry, code, on)
        _check_version(work, registry, unit, version)
        if unit.closed_on is not None and unit.closed_on <= on:
            terms = replace(terms_of(registry, unit), closed_on=None)
            change = UnitChange(unit.code, terms, on, version, "unit.reopen")
            return _save(work, registry, [change])[0]
        running = [c for c in registry.closures_of(unit.id) if c.to_day is None or c.to_day >= on]
        if not running:
            message = f"“{unit.name}”在 {on} 没有闭馆或关闭，不必恢复开放；请核对日期。"
            raise Invalid(message, {"on": message})
        first = running[0]
        left = ended(first, on)
        told = left or replace(first, to_day=None, reason=first.reason)
        saved = _write_closure(work, registry, unit, told, "unit.resume", withdrawn=left is None)
        follow_registry(work, registry, [unit.id])
        return saved


def save_units(context: Context, actor: Actor, changes: Sequence[UnitChange]) -> tuple[SavedUnit, ...]:
    """Save many changes of units in one transaction, all or none; they may refer to one another.

    What changes nothing keeps its version. Raises NotFound, Conflict, and Invalid, whose fields are those
    of the first change with a fault.
    """
    actor.require(Permission.UNIT_MANAGE)
    with context.database.writing(actor) as work:
        return _save(work, load_registry(work.session), changes)


def follow(work: UnitOfWork, changes: Sequence[UnitChange]) -> tuple[SavedUnit, ...]:
    """As ``save_units``, inside the transaction of a use case that asks for a right of its own."""
    return _save(work, load_registry(work.session), changes)


def look_at(registry: Registry, changes: Sequence[UnitChange], today: date) -> Outlook:
    """What would become of changes, without writing anything."""
    return outlook(registry, changes, today)


def _save(work: UnitOfWork, registry: Registry, changes: Sequence[UnitChange]) -> tuple[SavedUnit, ...]:
    for change in changes:
        if change.version is not None:
            unit = _unit(registry, change.code)
            _check_version(work, registry, unit, change.version)
    found = outlook(registry, changes, work.today)
    if found.faults:
        place, faults = next(iter(found.faults.items()))
        message = next(iter(faults.values()))
        of = f"“{changes[place].terms.name or changes[place].code}”：" if len(changes) > 1 else ""
        raise Invalid(f"{of}{message}。", faults)
    saved, ids, touched = [], {}, []
    for place, change in enumerate(changes):
        rows = found.rows[place]
        if not rows:
            saved.append(SavedUnit(change.code, change.version or 0))
            continue
        before = registry.at(change.effective_on).get(rows[0].id) or registry.known(rows[0].id)
        seq = work.record(change.action, KIND, change.code, *_told(registry, found.after, before, change))
        if rows[0].id < 0:
            row = UnitRow(code=change.code, change_seq=seq)
            work.session.add(row)
            work.session.flush()
            ids[rows[0].id] = row.id
        touched.append((rows, seq))
        saved.append(SavedUnit(change.code, seq))
    work.session.add_all(_revision(row, ids, seq) for rows, seq in touched for row in rows)
    work.session.flush()
    if touched:
        follow_registry(work, registry, {ids.get(rows[0].id, rows[0].id) for rows, _ in touched})
    return tuple(saved)


def _revision(row: Unit, ids: Mapping[int, int], seq: int) -> UnitRevision:
    return UnitRevision(
        unit_id=ids.get(row.id, row.id),
        name=row.name.strip(),
        type=row.type.value,
        parent_id=None if row.parent_id is None else ids.get(row.parent_id, row.parent_id),
        district=row.district,
        tags=list(row.tags),
        address=row.address.strip(),
        area_m2=row.area_m2,
        seats=row.seats,
        longitude=row.longitude,
        latitude=row.latitude,
        opened_on=row.opened_on,
        closed_on=row.closed_on,
        report_frequency=row.report_frequency.value,
        removed=row.removed,
        effective_on=row.effective_on,
        change_seq=seq,
    )


def _write_closure(
    work: UnitOfWork,
    registry: Registry,
    unit: Unit,
    closure: Closure,
    action: str,
    withdrawn: bool = False,
) -> SavedUnit:
    stood = [c for c in registry.closures_of(unit.id) if c.from_day == closure.from_day]
    seq = work.record(
        action,
        KIND,
        unit.code,
        _closure_words(stood[0]) if stood else None,
        {"withdrawn": True} if withdrawn else _closure_words(closure),
    )
    work.session.add(
        UnitClosure(
            unit_id=unit.id,
            from_day=closure.from_day,
            to_day=closure.to_day,
            reason=closure.reason,
            withdrawn=withdrawn,
            effective_on=closure.from_day,
            change_seq=seq,
        )
    )
    work.session.flush()
    return SavedUnit(unit.code, seq)


def _closure_words(closure: Closure) -> dict[str, Any]:
    return {"from_day": closure.from_day, "to_day": closure.to_day, "reason": closure.reason}


def _told(
    registry: Registry, after: Registry, before: Unit | None, change: UnitChange
) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """What the ledger keeps of a change: the fields that differ, by their own names."""
    new = _document(change.terms)
    old = _document(terms_of(registry, before)) if before else None
    if old is not None:
        differing = {name for name, value in new.items() if old[name] != value}
        old = {name: old[name] for name in differing}
        new = {name: new[name] for name in differing}
    reason = {"reason": change.reason} if change.reason else {}
    return old, {**new, "effective_on": change.effective_on.isoformat(), **reason}


def _document(terms: UnitTerms) -> dict[str, Any]:
    return {
        "name": terms.name,
        "type": terms.type.value,
        "parent": terms.parent,
        "district": terms.district,
        "tags": list(terms.tags),
        "address": terms.address,
        "area_m2": terms.area_m2,
        "seats": terms.seats,
        "longitude": terms.longitude,
        "latitude": terms.latitude,
        "opened_on": terms.opened_on.isoformat() if terms.opened_on else None,
        "closed_on": terms.closed_on.isoformat() if terms.closed_on else None,
        "report_frequency": terms.report_frequency.value,
    }


def _unit(registry: Registry, code: str) -> Unit:
    unit = registry.unit(code)
    if unit is None or unit.removed:
        raise NotFound(NO_UNIT)
    return unit


def _standing(registry: Registry, code: str, day: date) -> Unit:
    """A unit as it stands on a day; before its first day as it stood then."""
    unit = _unit(registry, code)
    return registry.at(day).get(unit.id) or registry.revisions[unit.id][0]


def _check_version(work: UnitOfWork, registry: Registry, unit: Unit, version: int) -> None:
    check_version(work.session, version, version_of(registry, unit.id), f"单位“{unit.name}”")


def _reason(text: str, required: bool = False) -> str:
    found = text.strip()
    if required and not found:
        raise Invalid("请写明原因。", {"reason": "必填"})
    if len(found) > LONGEST_REASON:
        raise Invalid(f"原因不超过 {LONGEST_REASON} 字，请精简。", {"reason": "过长"})
    return found
