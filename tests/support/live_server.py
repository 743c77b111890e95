"""The real application, served by gunicorn as in use, on a copy of the demonstration database."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from data_access.queries.installation import DEMONSTRATION
from tests.support.processes import (
    PROJECT_ROOT,
    children,
    command_line,
    free_port,
    running,
    start_supervised,
    stop,
    tail,
    wait_until,
)
from tests.support.session import TestSession
from tests.support.settings import server_environment

DEMO_PASSWORD = "Cockpit-tests-2025!"
DATABASE = "cockpit.sqlite3"
PREPARE_SECONDS = 900
KEEPER = "server.worker_keeper"

# Every test logs in anew from the same address, far more often than people do.
# Who tests jobs asks for the process that does them.
TEST_SETTINGS: dict[str, object] = {
    "login_rate_limit": "10000 per minute",
    "demo_password": DEMO_PASSWORD,
    "worker_enabled": False,
}


def demo_folder(session: TestSession) -> Path:
    """The run's one prepared data folder with plan and demonstration data: copy it, do not write to it."""

    def make(folder: Path) -> None:
        log = session.folder / "prepare.log"
        with log.open("wb") as output:
            result = subprocess.run(
                [sys.executable, "-m", "server.prepare", "--demo"],
                cwd=PROJECT_ROOT,
                env=server_environment(**TEST_SETTINGS, data_dir=folder),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                timeout=PREPARE_SECONDS,
                check=False,
            )
        if result.returncode != 0:
            raise RuntimeError(f"Preparing the demonstration failed:\n{tail(log)}")

    return session.once("demo", make)


@dataclass
class LiveServer:
    """A served application of one's own, on its own port and data folder."""

    url: str
    folder: Path
    log: Path
    owner: int
    settings: Mapping[str, object]
    pid: int = 0

    @classmethod
    def start(
        cls, session: TestSession, folder: Path, *, day: date | None = None, **settings: object
    ) -> LiveServer:
        """Copy the demonstration to ``folder`` and serve it; ``settings`` replace those of the tests.

        ``day`` is where the demonstration stands, instead of on its own business date.
        """
        shutil.copytree(demo_folder(session), folder)
        port = free_port()
        values = TEST_SETTINGS | settings | {"port": port, "data_dir": folder}
        server = cls(f"http://127.0.0.1:{port}", folder, folder / "server.log", session.owner, values)
        if day is not None:
            server._stand_on(day)
        server._serve()
        return server

    def _serve(self) -> None:
        self.pid = start_supervised(
            [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "app:server"],
            owner=self.owner,
            log=self.log,
            environment=self.environment(),
        )
        workers = int(str(self.settings.get("web_concurrency", 2)))
        wait_until(
            lambda: self._answers() and len(self.worker_pids()) == workers,
            pid=self.pid,
            log=self.log,
            seconds=60,
            what="The application",
        )

    def environment(self, **settings: object) -> dict[str, str]:
        """What a command on this installation runs with; ``settings`` replace the server's."""
        return server_environment(**(dict(self.settings) | settings))

    def go_to(self, day: date) -> None:
        """Let another day come: stop, move the demonstration's business date, serve it again."""
        self.stop()
        self._stand_on(day)
        self._serve()

    def _stand_on(self, day: date) -> None:
        with closing(sqlite3.connect(self.database)) as connection, connection:
            connection.execute(
                "UPDATE installation SET value = ? WHERE key = ?", (day.isoformat(), DEMONSTRATION)
            )

    def stop(self) -> None:
        """Stop it as an administrator would: requests under way are answered first."""
        stop(self.pid)

    @property
    def database(self) -> Path:
        """Its SQLite file."""
        return self.folder / DATABASE

    @property
    def master_pid(self) -> int:
        """The process id of gunicorn's master."""
        return children(self.pid)[0]

    def worker_pids(self) -> list[int]:
        """The process ids of the workers that serve now."""
        kept = {self.keeper_pid}
        return [pid for pid in children(self.master_pid) if pid not in kept and running(pid)]

    @property
    def keeper_pid(self) -> int | None:
        """The process id of what keeps the worker for jobs; None where there is none."""
        return next((pid for pid in children(self.master_pid) if KEEPER in command_line(pid)), None)

    @property
    def job_worker_pid(self) -> int | None:
        """The process id of the worker for jobs; None while there is none."""
        keeper = self.keeper_pid
        return None if keeper is None else next(iter(children(keeper)), None)

    def login_of(self, role_or_login: str) -> str:
        """The log-in name of the first account that holds a role in its own right, or the name itself."""
        query = (
            "SELECT login FROM user_account JOIN role_grant ON role_grant.user_id = user_account.id "
            "WHERE role = ? AND active AND revoked_seq IS NULL AND ends_on IS NULL "
            "ORDER BY user_account.id LIMIT 1"
        )
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as connection:
            found = connection.execute(query, (role_or_login,)).fetchone()
        return str(found[0]) if found else role_or_login

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/healthz", timeout=5) as response:
                return bool(response.status == 200)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False
