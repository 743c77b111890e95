"""A private PostgreSQL server for one test run: nothing but Debian's packages needed, nothing left behind.

It listens on a Unix socket alone, in a folder that only its own user and root can enter, so trusting every
local connection is safe and no port can clash. PostgreSQL refuses to run as root, so root starts it as
another user.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from tests.support.processes import as_user, start_supervised, stop, wait_until

SUPERUSER = "cockpit"
# A socket's path may be at most 107 bytes long; this leaves room for its name.
MAX_FOLDER_LENGTH = 80

MEMORY = Path("/dev/shm")
ROOM = 4 << 30
"""Bytes that must be free in memory for the data to go there; a whole run takes a few hundred million."""

# Durability is of no use to a database that lives for one test run; everything else is as in use.
SERVER_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "64MB",
    "max_connections": "100",
    "timezone": "UTC",
}


def find_programs() -> Path:
    """The folder of ``initdb`` and ``postgres``, the newest where there are several.

    Raises RuntimeError where PostgreSQL's server is not installed.
    """
    candidates = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: _version(path.parent.parent.name)
    )
    if candidates:
        return candidates[-1].parent
    found = shutil.which("initdb")
    if found is None:
        raise RuntimeError("PostgreSQL's server is not installed: run scripts/test_setup.sh")
    return Path(found).resolve().parent


def _version(name: str) -> tuple[int, ...]:
    return tuple(int(part) for part in name.split(".") if part.isdigit())


def _fastest_place() -> Path | None:
    """Where the data go: into memory where there is plenty, else None, the folder for temporary files.

    A database has a thousand files, and a test makes one: on a disk that takes longer than most tests do.
    """
    try:
        roomy = shutil.disk_usage(MEMORY).free >= ROOM
    except OSError:
        return None
    return MEMORY if roomy and os.access(MEMORY, os.W_OK | os.X_OK) else None


def unprivileged_user() -> str | None:
    """The user to run the server as: None for oneself, ``postgres`` or else ``nobody`` for root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise RuntimeError(
        "PostgreSQL does not run as root, and there is no user postgres or nobody to run it as"
    )


@dataclass(frozen=True)
class PostgresServer:
    """A running server, known by the folder of its socket."""

    folder: Path

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of one of its databases."""
        return f"postgresql+psycopg://{SUPERUSER}@/{database}?host={quote(str(self.folder))}"

    def create(self, database: str, template: str = "template0") -> str:
        """Create a database as a copy of ``template`` and return its URL."""
        self._execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(database), sql.Identifier(template)
            )
        )
        return self.url(database)

    def drop(self, database: str) -> None:
        """Drop a database, ending the connections that are still open."""
        self._execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(
            host=str(self.folder), user=SUPERUSER, dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(statement)


class PostgresProcess:
    """Start and stop a server of one's own; :attr:`server` tells how to reach it.

    ``owner`` is the process whose end stops the server at the latest.
    """

    def __init__(self, owner: int) -> None:
        self._programs = find_programs()
        self._user = unprivileged_user()
        self.folder = self._make_folder()
        self.server = PostgresServer(self.folder)
        self._log = self.folder / "server.log"
        self._owner = owner
        self._initialise()

    def start(self) -> None:
        """Start the server and wait until it answers; its data are those of the last start."""
        command = [str(self._programs / "postgres"), "-D", str(self.folder / "data"), "-k", str(self.folder)]
        for name, value in SERVER_SETTINGS.items():
            command += ["-c", f"{name}={value}"]
        self.pid = start_supervised(
            command,
            owner=self._owner,
            log=self._log,
            stop_signal=signal.SIGINT,
            user=self._user,
            leftovers=self.folder,
        )
        wait_until(self._answers, pid=self.pid, log=self._log, seconds=60, what="The PostgreSQL server")

    def stop(self) -> None:
        """Stop the server, ending open connections; it can be started again."""
        stop(self.pid)

    def remove(self) -> None:
        """Delete the server's data for good; it must have been stopped."""
        shutil.rmtree(self.folder)

    def _make_folder(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="cockpit-pg-", dir=_fastest_place()))
        if len(str(folder)) > MAX_FOLDER_LENGTH:
            folder.rmdir()
            folder = Path(tempfile.mkdtemp(prefix="cockpit-pg-", dir="/tmp"))
        if self._user is not None:
            account = pwd.getpwnam(self._user)
            os.chown(folder, account.pw_uid, account.pw_gid)
        return folder

    def _initialise(self) -> None:
        command = [str(self._programs / "initdb"), "-D", str(self.folder / "data"), "-U", SUPERUSER]
        command += ["--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"]
        result = subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True, check=False, **as_user(self._user)
        )
        if result.returncode != 0:
            raise RuntimeError(f"initdb failed:\n{result.stdout}{result.stderr}")

    def _answers(self) -> bool:
        try:
            psycopg.connect(host=str(self.folder), user=SUPERUSER, dbname="postgres").close()
        except psycopg.OperationalError:
            return False
        return True
