"""Putting everything back, in one transaction: until it commits, nothing has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, Table, func, inspect, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.schema import AddConstraint, DropConstraint

from data_access.backup import tables
from data_access.backup.archive import Archive
from data_access.engine import WRITING, create_file
from data_access.migrate import BrokenReferences, check_references, tables_replaceable, upgrade_connection
from data_access.models import Base
from data_access.queries.installation import demonstration_date
from data_access.unit_of_work import UnitOfWork, translated
from domain.backup import DAMAGED, table_member
from domain.clock import BusinessDateClock, SystemClock
from domain.errors import Invalid
from domain.permissions import Actor

MISMATCH = "备份的内容与它声明的数据库版本不符，没有做任何改动。请改用另一份备份。"


def replace_everything(
    engine: Engine,
    archive: Archive,
    before: Any,
    after: Mapping[str, Any],
    at_last: Callable[[], None] = lambda: None,
) -> None:
    """Put a verified archive in the place of all there is, and bring it to this release's schema.

    The rows are read back and compared with the archive before the transaction commits. The restore itself
    is the first change of the ledger after those restored. ``at_last`` runs before the commit. Raises Invalid
    or Unavailable; nothing has changed then.
    """
    create_file(engine)
    with (
        translated(),
        _consistent(),
        engine.execution_options(**{WRITING: True}).connect() as connection,
        tables_replaceable(connection),
        connection.begin(),
    ):
        _drop(connection, archive)
        upgrade_connection(connection, archive.manifest.revision)
        _load(connection, archive)
        _compare(connection, archive)
        upgrade_connection(connection)
        check_references(connection)
        _record(connection, before, after)
        at_last()


@contextmanager
def _consistent() -> Iterator[None]:
    """Say that the archive is at fault when rows contradict one another or refer to what is not there."""
    try:
        yield
    except (IntegrityError, BrokenReferences):
        raise Invalid(MISMATCH) from None


def _drop(connection: Connection, archive: Archive) -> None:
    """Drop the application's tables, and no others that may stand beside them."""
    ours = set(Base.metadata.tables) | tables.LEFT_OUT | set(archive.manifest.tables)
    present = sorted(ours & set(inspect(connection).get_table_names()))
    metadata = MetaData()
    metadata.reflect(connection, only=present)
    metadata.drop_all(connection)


def _load(connection: Connection, archive: Archive) -> None:
    shapes = archive.manifest.tables
    everything = MetaData()
    everything.reflect(connection)
    made = {name: table for name, table in everything.tables.items() if name not in tables.LEFT_OUT}
    if not set(shapes) <= set(made):
        raise Invalid(MISMATCH)
    # Tables of others may stand beside ours; one of ours that the archive lacks makes it another release's.
    if set(Base.metadata.tables) & set(made) - set(shapes):
        raise Invalid(MISMATCH)
    loaded = {name: made[name] for name in shapes}
    if any(tables.columns_of(loaded[name]) != shape.columns for name, shape in shapes.items()):
        raise Invalid(MISMATCH)
    with _references_off(connection, loaded):
        # Migrations put the first rows into some tables.
        tables.empty(connection, loaded.values())
        for name, shape in shapes.items():
            if tables.load(connection, loaded[name], shape.columns, archive.rows(name)) != shape.rows:
                raise Invalid(DAMAGED)
    _continue_numbers(connection, loaded)


@contextmanager
def _references_off(connection: Connection, loaded: Mapping[str, Table]) -> Iterator[None]:
    """Let rows come in any order; PostgreSQL checks all references when they are made again.

    SQLite was told before the transaction, and is asked at its end.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    references = [key for table in loaded.values() for key in table.foreign_key_constraints]
    for key in references:
        connection.execute(DropConstraint(key))
    yield
    for key in references:
        connection.execute(AddConstraint(key))


def _continue_numbers(connection: Connection, loaded: Mapping[str, Table]) -> None:
    """Let PostgreSQL's numbers go on after the highest there is, as SQLite's do by themselves."""
    if connection.dialect.name == "sqlite":
        return
    for table in loaded.values():
        for column in table.columns:
            if column.identity is not None:
                highest = connection.scalar(select(func.max(column))) or 0
                connection.execute(
                    text("SELECT setval(pg_get_serial_sequence(:name, :key), :next, false)"),
                    {"name": f'"{table.name}"', "key": column.name, "next": highest + 1},
                )


def _compare(connection: Connection, archive: Archive) -> None:
    """What was put in reads back as the very bytes it came from."""
    for name, table in tables.our_tables(connection, archive.manifest.tables).items():
        digest = hashlib.sha256()
        for line in tables.dump(connection, table):
            digest.update(line)
        if digest.hexdigest() != archive.manifest.members[table_member(name)].sha256:
            raise Invalid(f"{name} 恢复后与备份不一致，已全部撤销，没有做任何改动。请联系系统维护人员。")


def _record(connection: Connection, before: Any, after: Mapping[str, Any]) -> None:
    with Session(connection) as session:
        business_date = demonstration_date(session)
        clock = BusinessDateClock(business_date) if business_date else SystemClock()
        work = UnitOfWork(session, Actor.system(), clock)
        work.record("installation.restore", "installation", "restore", before=before, after=dict(after))
