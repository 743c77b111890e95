"""Engines for the two supported databases, set up for many readers beside one writer."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DataError, DisconnectionError

from domain.errors import CockpitError, Invalid

WRITING = "writing"


def make_engine(url: str, timeout_seconds: float = 5.0) -> Engine:
    """Make the engine for a SQLite or PostgreSQL URL. Values it cannot hold raise Invalid.

    ``timeout_seconds`` bounds the wait for a lock and for a connection; the caller then gets an
    OperationalError instead of a request that hangs.
    """
    sqlite = make_url(url).get_backend_name() == "sqlite"
    engine = _sqlite_engine(url, timeout_seconds) if sqlite else _postgresql_engine(url, timeout_seconds)
    event.listen(engine, "handle_error", _refuse_unstorable)
    return engine


def _refuse_unstorable(context: ExceptionContext) -> CockpitError | None:
    """Characters and numbers that the database cannot hold are a fault of the input, not of the program."""
    beyond = isinstance(context.original_exception, OverflowError | UnicodeEncodeError)
    if beyond or isinstance(context.sqlalchemy_exception, DataError):
        return Invalid("内容中有无法保存的字符，或超出范围的数，请修改后重试。")
    return None


def _postgresql_engine(url: str, timeout_seconds: float) -> Engine:
    milliseconds = int(timeout_seconds * 1000)
    return create_engine(
        url,
        # Values of a statement that fails are people's names and words: they stay out of the log.
        hide_parameters=True,
        pool_pre_ping=True,
        pool_timeout=timeout_seconds,
        pool_recycle=1800,
        connect_args={
            "connect_timeout": max(1, int(timeout_seconds)),
            "options": f"-c lock_timeout={milliseconds} -c timezone=UTC",
        },
    )


def create_file(engine: Engine) -> None:
    """Create the empty file of a SQLite database that does not exist yet. Only a migration may do this."""
    if engine.dialect.name == "sqlite":
        Path(_path(engine.url)).touch(mode=0o600)


def file_of(engine: Engine) -> Path | None:
    """The file of a SQLite database, there or not; None for a server."""
    return Path(_path(engine.url)) if engine.dialect.name == "sqlite" else None


def _path(url: URL) -> str:
    return unquote((url.database or "").removeprefix("file:"))


def _sqlite_engine(url: str, timeout_seconds: float) -> Engine:
    path = _path(make_url(url))
    # Opened for reading and writing but never created: a database that is away must not come back empty.
    existing = URL.create("sqlite", database=f"file:{quote(path)}", query={"mode": "rw", "uri": "true"})
    engine = create_engine(
        existing,
        hide_parameters=True,
        pool_timeout=timeout_seconds,
        connect_args={"timeout": timeout_seconds},
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, record: Any) -> None:
        # The driver must not open transactions by itself: readers and writers begin differently.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA cache_size=-32000")
        cursor.close()
        record.info["inode"] = _inode(path)

    @event.listens_for(engine, "checkout")
    def _same_file(connection: sqlite3.Connection, record: Any, proxy: Any) -> None:
        # A pooled connection to a file that was removed or replaced would swallow writes silently.
        if record.info.get("inode") != _inode(path):
            raise DisconnectionError("the database file was replaced")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer takes its lock at once: upgrading a read lock later could fail half way.
        writing = connection.get_execution_options().get(WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _inode(path: str) -> int | None:
    try:
        return os.stat(path).st_ino
    except FileNotFoundError:
        return None
