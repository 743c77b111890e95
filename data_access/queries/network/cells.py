"""Cells as they stand at a number of the ledger: what was told last, and what of it is official."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from data_access.models import BatchPart, ObservationBatch, UnitObservation, UnitReport
from domain.indicators.observation import Measurement, ValueState
from domain.network.cells import CellValue, Source
from domain.network.sums import Pair

ABSENT = "absent"
"""The state of a cell that was emptied again, by undoing what had filled it."""

_KNOWN = bindparam("known_at", type_=BigInteger)


class ToldRow(NamedTuple):
    """One told value of a cell. ``approved_through`` is that of its report at present.

    By whom and when it was told is there when it was asked for.
    """

    unit_id: int
    period: str
    indicator_id: int
    batch_id: int
    state: str
    value_e4: int | None
    measurement: str
    reason: str | None
    note: str | None
    seq: int
    report_state: str | None
    approved_through: int | None
    source: str
    author_id: int | None = None
    created_at: Any = None


@cache
def _statement(units: bool, indicators: bool, periods: bool, own: bool, told_by: bool) -> Select[Any]:
    told_columns: list[Any] = [
        UnitObservation.unit_id,
        UnitObservation.period,
        UnitObservation.indicator_id,
        UnitObservation.batch_id,
        UnitObservation.state,
        UnitObservation.value_e4,
        UnitObservation.measurement,
        UnitObservation.reason,
        UnitObservation.note,
        ObservationBatch.published_seq,
        UnitReport.state,
        UnitReport.approved_through,
        ObservationBatch.source,
    ]
    if told_by:
        told_columns += [ObservationBatch.author_id, ObservationBatch.created_at]
    statement = (
        select(*told_columns)
        .join(ObservationBatch, ObservationBatch.id == UnitObservation.batch_id)
        .outerjoin(
            UnitReport,
            and_(
                UnitReport.unit_id == UnitObservation.unit_id,
                UnitReport.period == UnitObservation.period,
            ),
        )
    )
    published = ObservationBatch.published_seq <= _KNOWN
    if own:
        published = or_(published, ObservationBatch.id == bindparam("own_batch", type_=BigInteger))
    statement = statement.where(published)
    if units:
        statement = statement.where(UnitObservation.unit_id.in_(bindparam("units", expanding=True)))
    if indicators:
        statement = statement.where(UnitObservation.indicator_id.in_(bindparam("indicators", expanding=True)))
    if periods:
        statement = statement.where(UnitObservation.period.in_(bindparam("periods", expanding=True)))
    return statement


def told(
    session: Session,
    known_at: int,
    units: Collection[int] | None = None,
    indicators: Collection[int] | None = None,
    periods: Collection[str] | None = None,
    own_batch: int | None = None,
    told_by: bool = False,
) -> Iterator[ToldRow]:
    """All values told of these cells and published by then, in no order; None stands for all.

    With ``own_batch`` those of a batch that is being staged as well, whose ``seq`` is 0.
    """
    given: dict[str, Any] = {"known_at": known_at}
    if own_batch is not None:
        given["own_batch"] = own_batch
    for name, wanted in (("units", units), ("indicators", indicators), ("periods", periods)):
        if wanted is not None:
            if not wanted:
                return
            given[name] = list(wanted)
    statement = _statement(
        units is not None, indicators is not None, periods is not None, own_batch is not None, told_by
    )
    for row in session.execute(statement, given):
        yield ToldRow(*row)


def is_official(row: ToldRow, through: int | None) -> bool:
    """Whether a row is official, given up to where its report was approved.

    What was taken along from 指标 pages was approved there.
    """
    return row.source == Source.MIRROR or (through is not None and row.seq <= through)


class Told(NamedTuple):
    """The rows of a cell that count: the last, and the last official one."""

    latest: ToldRow
    approved: ToldRow | None


Key = tuple[int, str, int]


def standing_rows(
    rows: Iterable[ToldRow], approved_through: dict[tuple[int, str], int | None] | None = None
) -> dict[Key, Told]:
    """Of all values told, those that count by cell (unit, period, indicator).

    ``approved_through`` by unit and period overrides what the rows carry, for points of view of the past.
    """
    found: dict[Key, Told] = {}
    for row in rows:
        through = (
            row.approved_through
            if approved_through is None
            else approved_through.get((row.unit_id, row.period))
        )
        official = row if is_official(row, through) else None
        key = (row.unit_id, row.period, row.indicator_id)
        before = found.get(key)
        if before is None:
            found[key] = Told(row, official)
            continue
        latest, approved = before
        if row.seq > latest.seq:
            latest = row
        if official is not None and (approved is None or official.seq > approved.seq):
            approved = official
        found[key] = Told(latest, approved)
    return found


def value_of(row: ToldRow | None) -> CellValue | None:
    """The value of a row; None for none, or for a cell that was emptied again."""
    if row is None or row.state == ABSENT:
        return None
    return CellValue(ValueState(row.state), row.value_e4, Measurement(row.measurement))


def pair_of(told_rows: Told) -> Pair:
    """What a cell adds by: its last value and its official one."""
    latest, approved = told_rows
    return Pair(value_of(latest), value_of(approved), provisional=latest is not approved)


def last_seqs(session: Session, parts: Collection[tuple[int, str]]) -> dict[tuple[int, str], int]:
    """The number under which the last figures of each of these reports were published."""
    if not parts:
        return {}
    statement = (
        select(BatchPart.unit_id, BatchPart.period, func.max(ObservationBatch.published_seq))
        .join(ObservationBatch, ObservationBatch.id == BatchPart.batch_id)
        .where(
            BatchPart.unit_id.in_({unit_id for unit_id, _ in parts}),
            BatchPart.period.in_({period for _, period in parts}),
            ObservationBatch.published_seq.is_not(None),
        )
        .group_by(BatchPart.unit_id, BatchPart.period)
    )
    wanted = set(parts)
    found = ((unit_id, period, int(seq or 0)) for unit_id, period, seq in session.execute(statement))
    return {(unit_id, period): seq for unit_id, period, seq in found if (unit_id, period) in wanted}
