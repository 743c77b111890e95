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


class BrokenReferences(RuntimeError):
    """Rows refer to others that are gone."""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the schema to ``revision``. Runs in one transaction; does nothing when it is there already.

    Raises BrokenReferences, and leaves everything as it was, when rows would refer to others that are gone.
    """
    create_file(engine)
    with (
        translated(),
        engine.execution_options(**{WRITING: True}).connect() as connection,
        tables_replaceable(connection),
        connection.begin(),
    ):
        upgrade_connection(connection, revision)
        check_references(connection)


def upgrade_connection(connection: Connection, revision: str = "head") -> None:
    """Bring the schema to ``revision`` inside a transaction that the caller has begun."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def knows(revision: str) -> bool:
    """Whether this release has a migration to that revision."""
    scripts = ScriptDirectory.from_config(_config())
    return revision in {script.revision for script in scripts.walk_revisions()}


@contextmanager
def tables_replaceable(connection: Connection) -> Iterator[None]:
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


def check_references(connection: Connection) -> None:
    """Ask SQLite, whose checks were off, whether all rows referred to are there. Raises BrokenReferences."""
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        tables = sorted({f"{row[0]} → {row[2]}" for row in broken})
        raise BrokenReferences(f"the migration leaves references to rows that are gone: {', '.join(tables)}")


def current_revision(engine: Engine) -> str | None:
    """The schema revision of the database, None when it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head_revision() -> str | None:
    """The schema revision this release needs."""
    return ScriptDirectory.from_config(_config()).get_current_head()
