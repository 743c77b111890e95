"""Tables as text that every database reads alike: one JSON array a row, ordered by the primary key.

The same content gives the same bytes on SQLite and on PostgreSQL, so that a restore can be compared with
what it came from, and a library can move from the one to the other.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    String,
    Table,
    collate,
    delete,
    insert,
    inspect,
    select,
)
from sqlalchemy.types import TypeEngine

from data_access.models import Base
from domain.errors import Invalid

LEFT_OUT = frozenset({"alembic_version", "job", "login_session"})
"""Tables that no backup holds: what was under way when it was made is over when it is put back, log-ins too.
No other table may refer to them."""

BATCH = 500

# Whatever holds for several is asked in this order: the narrower type first.
_KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (Boolean, "boolean"),
    (DateTime, "datetime"),
    (Date, "date"),
    (Integer, "integer"),
    (Float, "float"),
    (Numeric, "decimal"),
    (LargeBinary, "bytes"),
    (String, "text"),
)
_ENCODE: Mapping[str, Callable[[Any], Any]] = {
    "date": date.isoformat,
    "datetime": datetime.isoformat,
    "decimal": str,
    "bytes": lambda value: base64.b64encode(value).decode("ascii"),
}
_DECODE: Mapping[str, Callable[[Any], Any]] = {
    "boolean": lambda value: _of_type(value, bool),
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "decimal": Decimal,
    "bytes": lambda value: base64.b64decode(value, validate=True),
    "float": lambda value: float(_of_type(value, float, int)),
    "integer": lambda value: _of_type(value, int),
    "text": lambda value: _of_type(value, str),
}


def our_tables(connection: Connection, names: Iterable[str] | None = None) -> dict[str, Table]:
    """The tables of the application as they are in the database, by name; all that are kept, or these.

    Columns are as the database knows them: a JSON document is its text. Tables of others are left alone.
    """
    wanted = set(Base.metadata.tables) - LEFT_OUT if names is None else set(names)
    present = wanted & set(inspect(connection).get_table_names())
    metadata = MetaData()
    metadata.reflect(connection, only=sorted(present), resolve_fks=False)
    return {name: metadata.tables[name] for name in sorted(present)}


def columns_of(table: Table) -> tuple[tuple[str, str], ...]:
    """The columns by name, each with the kind of value it holds, in an order that no database decides."""
    return tuple((column.name, _kind(column)) for column in sorted(table.columns, key=lambda c: c.name))


def dump(connection: Connection, table: Table) -> Iterator[bytes]:
    """Every row of a table as a line."""
    shape = columns_of(table)
    encoders = [_ENCODE.get(kind) for _, kind in shape]
    keys = list(table.primary_key.columns) or list(table.columns)
    statement = select(*(table.c[name] for name, _ in shape)).order_by(
        *(_bytewise(connection, k) for k in keys)
    )
    for row in connection.execute(statement, execution_options={"yield_per": BATCH}):
        values = [
            value if encode is None or value is None else encode(value)
            for value, encode in zip(row, encoders, strict=True)
        ]
        yield json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def empty(connection: Connection, tables: Iterable[Table]) -> None:
    """Delete all rows; nothing may refer from one to another at this time."""
    for table in tables:
        connection.execute(delete(table))


def load(
    connection: Connection, table: Table, shape: tuple[tuple[str, str], ...], lines: Iterable[bytes]
) -> int:
    """Put rows into an empty table; returns how many. Raises Invalid for a line that is no row of it."""
    decoders = [_DECODE[kind] for _, kind in shape]
    names = [name for name, _ in shape]
    batch: list[dict[str, Any]] = []
    count = 0
    for line in lines:
        try:
            values = json.loads(line)
            row = {
                name: None if value is None else decode(value)
                for name, value, decode in zip(names, values, decoders, strict=True)
            }
        except (ValueError, TypeError, ArithmeticError, RecursionError):
            raise Invalid(f"备份中 {table.name} 的第 {count + 1} 行无法识别，没有做任何改动。") from None
        batch.append(row)
        count += 1
        if len(batch) == BATCH:
            connection.execute(insert(table), batch)
            batch = []
    if batch:
        connection.execute(insert(table), batch)
    return count


def _kind(column: Column[Any]) -> str:
    for base, kind in _KINDS:
        if isinstance(column.type, base):
            return kind
    raise TypeError(f"{column.table.name}.{column.name}: a backup cannot hold {column.type!r}")


def _bytewise(connection: Connection, column: Column[Any]) -> Any:
    """Order text by its bytes, whatever the database's language is."""
    if not isinstance(column.type, String):
        return column
    return collate(column, "BINARY" if connection.dialect.name == "sqlite" else "C")


def _of_type(value: Any, *types: type) -> Any:
    if type(value) not in types:
        raise ValueError("a value of another kind")
    return value
