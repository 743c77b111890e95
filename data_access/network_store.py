"""Writing figures of units and their roll-ups: many rows at a time, in the fastest way a database has.

Adding to a row that may be there is one statement on both databases; a dialect without ``ON CONFLICT`` would
need its own words here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Table, delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from data_access.models import BatchPart, ObservationBatch, StagedDelta, UnitObservation, UnitRollup
from domain.asof import Basis
from domain.network.sums import FIELDS, Sums
from domain.periods import Period

_AT_ONCE = 2000


class Row(NamedTuple):
    """A row of ``unit_observation`` without its batch, as bulk work carries it."""

    unit_id: int
    period: str
    indicator_id: int
    state: str
    value_e4: int | None
    measurement: str
    reason: str | None = None
    note: str | None = None


Delta = tuple[tuple[str, Basis, str, Period], Sums]
_ROLLUP: Any = UnitRollup.__table__
_STAGED: Any = StagedDelta.__table__
_OBSERVATION: Any = UnitObservation.__table__
_COLUMNS = (
    "unit_id",
    "period",
    "indicator_id",
    "batch_id",
    "state",
    "value_e4",
    "measurement",
    "reason",
    "note",
)


def add_to_rollups(session: Session, deltas: Iterable[Delta], ids: Mapping[str, int]) -> int:
    """Add differences to the roll-ups; returns how many rows changed."""
    return _add(session, _ROLLUP, ("scope", "basis", "indicator_id", "period"), _rows(deltas, ids))


def add_rollups(session: Session, sums: Mapping[tuple[str, str, int, str], Sums]) -> int:
    """Write roll-ups by scope, basis, indicator and period into a table without them; returns how many."""
    keys = ("scope", "basis", "indicator_id", "period")
    rows = (
        {**dict(zip(keys, key, strict=True)), **{name: getattr(found, name) for name in FIELDS}}
        for key, found in sums.items()
    )
    return _add(session, _ROLLUP, keys, rows)


STAGED_COLUMNS = ("batch_id", "scope", "basis", "indicator_id", "period", *FIELDS)


def add_to_staged(session: Session, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write differences that staged batches will bring, each once, in the order of ``STAGED_COLUMNS``."""
    _insert(session, "staged_delta", STAGED_COLUMNS, rows)


def _rows(deltas: Iterable[Delta], ids: Mapping[str, int]) -> Iterable[dict[str, Any]]:
    for (scope, basis, code, period), sums in deltas:
        yield {
            "scope": scope,
            "basis": basis.value,
            "indicator_id": ids[code],
            "period": str(period),
            **{name: getattr(sums, name) for name in FIELDS},
        }


def _add(session: Session, table: Table, keys: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> int:
    statement = _adding(session, table, keys)
    count = 0
    remaining = iter(rows)
    while chunk := [dict(row) for row in islice(remaining, _AT_ONCE)]:
        session.execute(statement, chunk)
        count += len(chunk)
    return count


def _adding(session: Session, table: Table, keys: Sequence[str], source: Any = None) -> Any:
    if session.get_bind().dialect.name == "sqlite":
        statement: Any = sqlite.insert(table)
    else:
        statement = postgresql.insert(table)
    if source is not None:
        statement = statement.from_select([*keys, *FIELDS], source)
    return statement.on_conflict_do_update(
        index_elements=list(keys),
        set_={name: table.c[name] + statement.excluded[name] for name in FIELDS},
    )


def publish_staged(session: Session, batch_id: int) -> None:
    """Add what a batch staged to the roll-ups, in one statement."""
    keys = ("scope", "basis", "indicator_id", "period")
    source = select(*[_STAGED.c[name] for name in (*keys, *FIELDS)]).where(_STAGED.c.batch_id == batch_id)
    session.execute(_adding(session, _ROLLUP, keys, source))


def forget_staged(session: Session, batch_id: int) -> None:
    """Delete what a batch would have brought to the roll-ups."""
    session.execute(delete(StagedDelta).where(StagedDelta.batch_id == batch_id))


def add_batch(session: Session, batch: ObservationBatch) -> int:
    """Write a batch; returns its id."""
    session.add(batch)
    session.flush()
    return batch.id


def add_parts(session: Session, batch_id: int, parts: Iterable[tuple[int, str]]) -> None:
    """Note which reports a batch has figures of; those noted already stay."""
    rows = [{"batch_id": batch_id, "unit_id": u, "period": p} for u, p in sorted(set(parts))]
    if not rows:
        return
    known = {
        (unit_id, period)
        for unit_id, period in session.execute(
            select(BatchPart.unit_id, BatchPart.period).where(
                BatchPart.batch_id == batch_id,
                BatchPart.unit_id.in_({row["unit_id"] for row in rows}),
            )
        )
    }
    new = [row for row in rows if (row["unit_id"], row["period"]) not in known]
    if new:
        session.execute(insert(BatchPart), new)


def add_rows(session: Session, batch_id: int, rows: Sequence[Row]) -> None:
    """Write the rows of a batch. Its parts must be there: they carry the keys that are checked."""
    _insert(
        session,
        "unit_observation",
        _COLUMNS,
        [(r[0], r[1], r[2], batch_id, r[3], r[4], r[5], r[6], r[7]) for r in rows],
    )


def _insert(session: Session, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Write many new rows by the driver's own means."""
    if not rows:
        return
    names = ", ".join(columns)
    if session.get_bind().dialect.name == "sqlite":
        marks = ", ".join("?" for _ in columns)
        session.connection().exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(rows))
        return
    driver: Any = session.connection().connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
        copy.write("".join(map(_line, rows)))


def _line(row: tuple[Any, ...]) -> str:
    """A row as COPY reads it."""
    return "\t".join(["\\N" if value is None else _told(value) for value in row]) + "\n"


def _told(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    if value.isalnum():
        return value
    escaped = value.replace("\\", "\\\\").replace("\t", "\\t")
    return escaped.replace("\n", "\\n").replace("\r", "\\r")


def delete_rows(session: Session, batch_id: int, parts: Iterable[tuple[int, str]]) -> None:
    """Delete the rows of an unpublished batch for some of its reports, and note them no longer."""
    by_unit: dict[int, list[str]] = {}
    for unit_id, period in parts:
        by_unit.setdefault(unit_id, []).append(period)
    for unit_id, periods in by_unit.items():
        session.execute(
            delete(UnitObservation).where(
                UnitObservation.unit_id == unit_id,
                UnitObservation.period.in_(periods),
                UnitObservation.batch_id == batch_id,
            )
        )
        session.execute(
            delete(BatchPart).where(
                BatchPart.batch_id == batch_id, BatchPart.unit_id == unit_id, BatchPart.period.in_(periods)
            )
        )


def clear_rollups(session: Session) -> None:
    """Delete every roll-up, before they are made anew from the facts."""
    session.execute(delete(UnitRollup))
