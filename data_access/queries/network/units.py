"""Units with all their revisions and closings, as known at a number of the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import Change, UnitClosure, UnitRevision, UnitRow
from domain.network.units import Closure, Unit, UnitType
from domain.periods import Frequency

KNOWN_AT = bindparam("known_at", type_=BigInteger)


def revisions(session: Session, known_at: int, only: int | None = None) -> tuple[Unit, ...]:
    """Every revision of every unit, or of one, that was known by then."""
    statement = _revisions() if only is None else _revisions().where(UnitRevision.unit_id == only)
    return tuple(
        Unit(
            id=row.unit_id,
            code=row.code,
            name=row.name,
            type=UnitType(row.type),
            parent_id=row.parent_id,
            district=row.district,
            effective_on=row.effective_on,
            seq=row.change_seq,
            opened_on=row.opened_on,
            closed_on=row.closed_on,
            report_frequency=Frequency(row.report_frequency),
            tags=tuple(row.tags),
            address=row.address,
            area_m2=row.area_m2,
            seats=row.seats,
            longitude=row.longitude,
            latitude=row.latitude,
            removed=row.removed,
        )
        for row in session.execute(statement, {"known_at": known_at})
    )


@cache
def _revisions() -> Select[Any]:
    columns = [column for column in UnitRevision.__table__.columns if column.name != "id"]
    return (
        select(UnitRow.code, *columns)
        .join(UnitRevision, UnitRevision.unit_id == UnitRow.id)
        .where(UnitRevision.change_seq <= KNOWN_AT)
        .order_by(UnitRevision.change_seq, UnitRevision.id)
    )


def closures(session: Session, known_at: int) -> tuple[Closure, ...]:
    """Every temporary closing that was known by then and not withdrawn."""
    found: dict[tuple[int, Any], UnitClosure] = {}
    for row in session.scalars(_closures(), {"known_at": known_at}):
        found[row.unit_id, row.from_day] = row
    return tuple(
        Closure(row.unit_id, row.from_day, row.to_day, row.reason, row.change_seq)
        for row in found.values()
        if not row.withdrawn
    )


@cache
def _closures() -> Select[Any]:
    return (
        select(UnitClosure)
        .where(UnitClosure.change_seq <= KNOWN_AT)
        .order_by(UnitClosure.change_seq, UnitClosure.id)
    )


def names(session: Session) -> dict[int, str]:
    """What every unit was last called, by id; units that were removed are among them."""
    # In the order of their days, so that the last name stays.
    rows = session.execute(
        select(UnitRevision.unit_id, UnitRevision.name).order_by(
            UnitRevision.effective_on, UnitRevision.change_seq, UnitRevision.id
        )
    )
    return {row.unit_id: row.name for row in rows}


def changes_of(session: Session, code: str) -> Sequence[Change]:
    """What the ledger has of a unit, the latest first."""
    return session.scalars(
        select(Change)
        .where(Change.subject_kind == "unit", Change.subject_id == code)
        .order_by(Change.seq.desc())
    ).all()


def last_change(session: Session, known_at: int) -> int:
    """The number of the last change of any unit that was known by then; 0 when there are none."""
    found = session.scalar(_last_change(), {"known_at": known_at})
    return int(found or 0)


@cache
def _last_change() -> Select[Any]:
    revised = select(func.max(UnitRevision.change_seq).label("seq")).where(
        UnitRevision.change_seq <= KNOWN_AT
    )
    closed = select(func.max(UnitClosure.change_seq).label("seq")).where(UnitClosure.change_seq <= KNOWN_AT)
    both = revised.union_all(closed).subquery()
    return select(func.max(both.c.seq))
