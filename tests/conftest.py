"""What all tests share: a fresh database of each kind, no network, repeatable random examples."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from xdist.scheduler.loadfile import LoadFileScheduling

from tests.support.databases import postgresql_database, postgresql_server, sqlite_database, stop_servers
from tests.support.network import forbid_outside_network
from tests.support.postgres import PostgresServer
from tests.support.session import TestSession
from tests.support.settings import ignore_developer_settings

SESSION = pytest.StashKey[TestSession]()
BROWSER_TESTS = "tests/browser/"
MEANWHILE = "tests/integration/test_backup.py"

# The same examples on every machine and every run; HYPOTHESIS_PROFILE=explore looks for new ones.
hypothesis_settings.register_profile(
    "ci", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.register_profile("explore", deadline=None, max_examples=2000)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_configure(config: pytest.Config) -> None:
    """Give the run its folder: made by the first process, told to the others."""
    ignore_developer_settings()
    worker: dict[str, Any] | None = getattr(config, "workerinput", None)
    if worker is None:
        folder = Path(tempfile.mkdtemp(prefix="cockpit-tests-"))
        config.stash[SESSION] = TestSession(folder, owner=os.getpid(), worker="main")
    else:
        config.stash[SESSION] = TestSession(
            Path(worker["session_folder"]), owner=worker["session_owner"], worker=worker["workerid"]
        )


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker process which run it belongs to."""
    session = node.config.stash[SESSION]
    node.workerinput["session_folder"] = str(session.folder)
    node.workerinput["session_owner"] = session.owner


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the run's servers and delete its folder, once all workers have ended."""
    if hasattr(config, "workerinput") or SESSION not in config.stash:
        return
    folder = config.stash[SESSION].folder
    stop_servers(folder)
    shutil.rmtree(folder)


class SharedServersScheduling(LoadFileScheduling):
    """Keeps together what shares costly fixtures: the tests of one file, and all that drive a browser."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return BROWSER_TESTS if file.startswith(BROWSER_TESTS) else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> SharedServersScheduling | None:
    """Refine ``--dist loadfile``; xdist's own groups by mark have no effect with this pytest."""
    if config.getoption("dist") != "loadfile":
        return None
    return SharedServersScheduling(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what drives a browser, by its folder; begin with it, and beside it with what needs nothing of it.

    The browser's tests begin by making the demonstration, which the others would only wait for.
    """
    for item in items:
        if item.nodeid.startswith(BROWSER_TESTS):
            item.add_marker(pytest.mark.browser)
    first = (BROWSER_TESTS, MEANWHILE)
    items.sort(key=lambda item: next((at for at, it in enumerate(first) if item.nodeid.startswith(it)), 2))


@pytest.fixture(autouse=True, scope="session")
def _no_outside_network() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        forbid_outside_network(monkeypatch)
        yield


@pytest.fixture(scope="session")
def run(pytestconfig: pytest.Config) -> TestSession:
    """This test run: its folder, and what is made once in it."""
    return pytestconfig.stash[SESSION]


@pytest.fixture
def sqlite_url(run: TestSession, tmp_path: Path) -> Iterator[str]:
    """A fresh, migrated SQLite database."""
    with sqlite_database(run, tmp_path) as url:
        yield url


@pytest.fixture
def postgresql_url(run: TestSession) -> Iterator[str]:
    """A fresh, migrated PostgreSQL database; mark the test ``postgresql``."""
    with postgresql_database(run) as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, migrated database, once of each kind the application supports."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(scope="session")
def shared_postgresql(run: TestSession) -> PostgresServer:
    """The run's PostgreSQL server, for tests that need more than one database; mark them ``postgresql``."""
    return postgresql_server(run)
