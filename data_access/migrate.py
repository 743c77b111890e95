"""Alembic, driven from code: a database made by any release is brought to the present one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from data_access.engine import WRITING, create_file
from data_access.unit_of_work import translated

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the schema to ``revision``. Runs in one transaction; does nothing when it is there already.

    Raises RuntimeError, and leaves everything as it was, when rows would refer to others that are gone.
    """
    config = _config()
    create_file(engine)
    with (
        translated(),
        engine.execution_options(**{WRITING: True}).connect() as connection,
        _tables_replaceable(connection),
        connection.begin(),
    ):
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        _check_references(connection)


@contextmanager
def _tables_replaceable(connection: Connection) -> Iterator[None]:
    """Let SQLite, which changes a table by replacing it, replace one that rows of others refer to.

    It can be told so only outside of a transaction.
    """
    driver = connection.connection.driver_connection
    if connection.dialect.name != "sqlite" or driver is None:
        yield
        return
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        tables = sorted({f"{row[0]} → {row[2]}" for row in broken})
        raise RuntimeError(f"the migration leaves references to rows that are gone: {', '.join(tables)}")


def current_revision(engine: Engine) -> str | None:
    """The schema revision of the database, None when it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head_revision() -> str | None:
    """The schema revision this release needs."""
    return ScriptDirectory.from_config(_config()).get_current_head()
