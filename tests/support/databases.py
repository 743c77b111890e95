"""Fresh databases in no time: the schema is made once per run and kind, and copied for each test."""

from __future__ import annotations

import itertools
import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from data_access.engine import make_engine
from data_access.migrate import upgrade
from tests.support.postgres import PostgresProcess, PostgresServer
from tests.support.processes import stop
from tests.support.session import TestSession

POSTGRES_RECORD = "postgresql.json"
TEMPLATE_DATABASE = "migrated"

_numbers = itertools.count(1)


def _migrate(url: str) -> None:
    engine = make_engine(url)
    try:
        upgrade(engine)
    finally:
        engine.dispose()


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a SQLite database that may be in use, with what its write-ahead log holds."""
    # A connection's own context manager ends a transaction, it does not close.
    reader, writer = sqlite3.connect(source), sqlite3.connect(target)
    try:
        reader.backup(writer)
    finally:
        writer.close()
        reader.close()


@contextmanager
def sqlite_database(session: TestSession, folder: Path) -> Iterator[str]:
    """The URL of a migrated, empty SQLite database in ``folder``."""

    def make(path: Path) -> None:
        working = path.with_suffix(".making")
        _migrate(f"sqlite:///{working}")
        copy_sqlite(working, path)

    path = folder / "cockpit.sqlite3"
    shutil.copyfile(session.once("migrated.sqlite3", make), path)
    yield f"sqlite:///{path}"


def postgresql_server(session: TestSession) -> PostgresServer:
    """The run's one PostgreSQL server, started when first asked for, with the migrated template database."""

    def make(record: Path) -> None:
        process = PostgresProcess(owner=session.owner)
        process.start()
        record.write_text(json.dumps({"folder": str(process.folder), "pid": process.pid}), "utf-8")
        _migrate(process.server.create(TEMPLATE_DATABASE))

    record = session.once(POSTGRES_RECORD, make)
    return PostgresServer(Path(json.loads(record.read_text("utf-8"))["folder"]))


@contextmanager
def postgresql_database(session: TestSession) -> Iterator[str]:
    """The URL of a migrated, empty PostgreSQL database, which is dropped afterwards."""
    server = postgresql_server(session)
    name = f"test_{session.worker}_{next(_numbers)}"
    yield server.create(name, template=TEMPLATE_DATABASE)
    server.drop(name)


def stop_servers(session_folder: Path) -> None:
    """Stop what the run started; for the process that outlives all others of the run."""
    record = session_folder / POSTGRES_RECORD
    if record.exists():
        started = json.loads(record.read_text("utf-8"))
        stop(started["pid"])
        shutil.rmtree(started["folder"])
