"""The database locked, full, gone or replaced, the server stopped, a process killed: all or nothing."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select, text

from data_access.engine import make_engine
from data_access.migrate import upgrade
from data_access.models import Base
from domain.errors import Conflict, Unavailable
from domain.workflow import State
from services.identity import actor_of_session
from services.installation import ready
from tests.support.databases import copy_sqlite
from tests.support.factories import BUILDING, SYSTEM, Library, build, library, opened
from tests.support.postgres import PostgresProcess
from tests.support.processes import PROJECT_ROOT, clean_environment
from tests.support.session import TestSession

TIMEOUT = 0.5
MESSAGE = "数据库暂时繁忙或连接不上，本次操作没有写入任何内容，请稍后重试。"


def sqlite_file(library: Library) -> Path:
    return Path(library.url.removeprefix("sqlite:///"))


def counts(library: Library) -> dict[str, int]:
    """The number of rows in every table."""
    with library.context.database.reading() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }


def unavailable(call: Callable[[], object]) -> None:
    """The call is refused in Chinese, within the time allowed."""
    start = time.monotonic()
    with pytest.raises(Unavailable) as refused:
        call()
    assert refused.value.message == MESSAGE
    # Twice the timeout, for a machine that is busy with other things too.
    assert time.monotonic() - start < 2 * TIMEOUT + 1


@pytest.fixture
def hasty(library: Library) -> Iterator[Library]:
    """The library with little patience."""
    with opened(library.url, TIMEOUT) as made:
        yield made


@contextmanager
def writers_locked_out(library: Library) -> Iterator[None]:
    """Somebody else holds what every writer needs."""
    if library.kind == "sqlite":
        with closing(sqlite3.connect(sqlite_file(library), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
        return
    with make_engine(library.url).connect() as connection:
        connection.execute(text("LOCK TABLE ledger_head IN EXCLUSIVE MODE"))
        yield
        connection.rollback()
    connection.engine.dispose()


class TestLocked:
    """A writer waits for a moment, and says so."""

    def test_nothing_is_written_and_it_works_again_by_itself(self, hasty: Library) -> None:
        reporter, office = hasty.actor("reporter_ops"), hasty.actor("office")
        before = counts(hasty)
        with writers_locked_out(hasty):
            unavailable(lambda: hasty.submit(reporter, BUILDING, {1: 10}))
            unavailable(lambda: hasty.save(office, BUILDING, title="改名"))
            unavailable(lambda: hasty.token("director"))
            # Readers are not disturbed.
            assert hasty.detail(BUILDING).line.title == "新馆建设"
            assert counts(hasty) == before
        hasty.submit(reporter, BUILDING, {1: 10})
        assert hasty.detail(BUILDING).reports[0].state is State.SUBMITTED

    def test_a_reader_s_session_goes_on(self, hasty: Library) -> None:
        token = hasty.token("director")
        hasty.clock.advance(minutes=5)
        with writers_locked_out(hasty):
            actor = actor_of_session(hasty.context, token)
            assert actor is not None
            assert actor.login == "director"

    def test_a_short_wait_is_not_noticed(self, library: Library) -> None:
        reporter, locked = library.actor("reporter_ops"), threading.Event()

        def hold() -> None:
            with writers_locked_out(library):
                locked.set()
                time.sleep(TIMEOUT)

        holder = threading.Thread(target=hold)
        holder.start()
        assert locked.wait(10)
        library.submit(reporter, BUILDING, {1: 10})
        holder.join()
        assert library.detail(BUILDING).reports[0].state is State.SUBMITTED

    @pytest.mark.postgresql
    def test_readers_wait_no_longer_than_writers(self, run: TestSession, tmp_path: Path) -> None:
        with library(run, "postgresql", tmp_path) as made, opened(made.url, TIMEOUT) as hasty:
            other = make_engine(made.url)
            with other.connect() as connection:
                connection.execute(text("LOCK TABLE ledger_head, project_revision"))
                unavailable(lambda: hasty.detail(BUILDING))
            other.dispose()
            assert hasty.detail(BUILDING).line.title == "新馆建设"

    def test_too_many_readers_at_once(self, hasty: Library) -> None:
        database = hasty.context.database
        with ExitStack() as busy:
            for _ in range(15):
                busy.enter_context(database.reading()).execute(text("SELECT 1"))
            unavailable(lambda: hasty.detail(BUILDING))
        assert hasty.detail(BUILDING).line.title == "新馆建设"


class TestSqliteFile:
    """The file of the embedded database full, away, and replaced."""

    @pytest.fixture
    def hasty(self, run: TestSession, tmp_path: Path) -> Iterator[Library]:
        with library(run, "sqlite", tmp_path) as made, opened(made.url, TIMEOUT) as hasty:
            yield hasty

    def test_a_full_disk_writes_nothing(self, hasty: Library) -> None:
        reporter = hasty.actor("reporter_ops")
        before = counts(hasty)

        def fill(connection: Any, record: Any) -> None:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count={pages}")

        engine = hasty.context.database.engine
        engine.dispose()
        event.listen(engine, "connect", fill)
        unavailable(lambda: hasty.keep_draft(reporter, BUILDING, {1: 10}))
        assert counts(hasty) == before
        event.remove(engine, "connect", fill)
        engine.dispose()
        assert hasty.keep_draft(reporter, BUILDING, {1: 10}) == 1

    def test_a_file_that_is_away_is_not_made_anew_and_comes_back(self, hasty: Library) -> None:
        reporter, path = hasty.actor("reporter_ops"), sqlite_file(hasty)
        away = path.with_suffix(".away")
        before = counts(hasty)
        path.rename(away)
        for _ in range(2):
            unavailable(lambda: hasty.detail(BUILDING))
            unavailable(lambda: hasty.submit(reporter, BUILDING, {1: 10}))
            unavailable(lambda: ready(hasty.context))
        assert not path.exists()
        away.rename(path)
        assert counts(hasty) == before
        assert ready(hasty.context)
        hasty.submit(reporter, BUILDING, {1: 10})
        assert hasty.detail(BUILDING).reports[0].state is State.SUBMITTED

    def test_a_restored_copy_is_read_and_written_at_once(self, hasty: Library, tmp_path: Path) -> None:
        office, path, backup = hasty.actor("office"), sqlite_file(hasty), tmp_path / "backup.sqlite3"
        hasty.save(office, BUILDING, title="备份之前")
        copy_sqlite(path, backup)
        hasty.save(office, BUILDING, title="备份之后")
        database = hasty.context.database
        with ExitStack() as many:
            for _ in range(4):
                many.enter_context(database.reading()).execute(text("SELECT 1"))
        # Restored as the administrator's guide says: the copy in, what belonged to the old file out.
        path.unlink()
        for suffix in ("-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        shutil.copyfile(backup, path)
        assert hasty.detail(BUILDING).line.title == "备份之前"
        hasty.save(office, BUILDING, title="恢复之后")
        with ExitStack() as many:
            for _ in range(4):
                many.enter_context(database.reading()).execute(text("SELECT 1"))
        with opened(hasty.url) as another:
            assert another.detail(BUILDING).line.title == "恢复之后"
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.fixture(scope="module")
def own_server() -> Iterator[PostgresProcess]:
    """A server that tests may stop; those of the other tests go on."""
    process = PostgresProcess(owner=os.getpid())
    process.start()
    yield process
    process.stop()
    process.remove()


@pytest.mark.postgresql
class TestServerStopped:
    """The server goes and comes back."""

    @pytest.fixture
    def hasty(self, own_server: PostgresProcess) -> Iterator[Library]:
        name = "library"
        own_server.server.drop(name)
        url = own_server.server.create(name)
        engine = make_engine(url)
        upgrade(engine)
        engine.dispose()
        build(url)
        with opened(url, TIMEOUT) as made:
            yield made

    def test_it_is_unavailable_and_recovers_by_itself(
        self, hasty: Library, own_server: PostgresProcess
    ) -> None:
        reporter = hasty.actor("reporter_ops")
        before = counts(hasty)
        own_server.stop()
        for _ in range(2):
            unavailable(lambda: hasty.detail(BUILDING))
            unavailable(lambda: hasty.submit(reporter, BUILDING, {1: 10}))
            unavailable(lambda: hasty.token("director"))
            unavailable(lambda: ready(hasty.context))
        own_server.start()
        assert counts(hasty) == before
        assert ready(hasty.context)
        hasty.submit(reporter, BUILDING, {1: 10})
        assert hasty.detail(BUILDING).reports[0].state is State.SUBMITTED

    def test_a_restart_in_the_night_is_not_noticed(self, hasty: Library, own_server: PostgresProcess) -> None:
        reporter = hasty.actor("reporter_ops")
        own_server.stop()
        own_server.start()
        hasty.submit(reporter, BUILDING, {1: 10})
        own_server.stop()
        own_server.start()
        assert hasty.detail(BUILDING).reports[0].state is State.SUBMITTED

    def test_what_was_under_way_is_lost_whole(self, hasty: Library, own_server: PostgresProcess) -> None:
        database, office = hasty.context.database, hasty.actor("office")
        before = counts(hasty)

        def write() -> None:
            with database.writing(SYSTEM) as work:
                work.record("test.write", "test", 1)
                own_server.stop()

        def read() -> None:
            with database.reading() as session:
                session.execute(text("SELECT 1"))
                own_server.stop()
                session.execute(text("SELECT 1"))

        def batch() -> None:
            with database.batch():
                hasty.save(office, BUILDING, title="改名")
                own_server.stop()
                hasty.save(office, BUILDING, title="再改名")

        for call in (write, read, batch):
            with pytest.raises(Unavailable):
                call()
            own_server.start()
            assert counts(hasty) == before
        hasty.save(office, BUILDING, title="改名")


@contextmanager
def submitting(library: Library, version: int, moment: str) -> Iterator[subprocess.Popen[str]]:
    """A process that submits a report; whatever comes of it, it is gone in the end."""
    command = [sys.executable, "-m", "tests.support.killed_submit"]
    process = subprocess.Popen(
        [*command, library.url, BUILDING, str(version), moment],
        cwd=PROJECT_ROOT,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            hear(process, "ready")
            yield process
        finally:
            process.kill()


def hear(process: subprocess.Popen[str], word: str) -> None:
    assert process.stdout is not None
    assert process.stdout.readline().strip() == word


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    assert process.wait(10) == -signal.SIGKILL


def sessions_end(library: Library) -> None:
    """Wait until PostgreSQL has noticed that the killed client is gone."""
    if library.kind == "sqlite":
        return
    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        " AND state <> 'idle'"
    )
    with library.context.database.reading() as session:
        deadline = time.monotonic() + 10
        while session.scalar(others):
            assert time.monotonic() < deadline
            session.rollback()
            time.sleep(0.05)


class TestKilled:
    """A worker killed while it submits leaves all of the report, or nothing."""

    def test_before_the_commit_nothing_is_there(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        version = library.keep_draft(reporter, BUILDING, {1: 100, 2: 50})
        before = counts(library)
        with submitting(library, version, "before-commit") as process:
            hear(process, "reached")
            kill(process)
        self.nothing_happened(library, before)
        self.submit_again(library, version)

    def test_after_the_commit_all_is_there_and_a_second_click_is_refused(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        version = library.keep_draft(reporter, BUILDING, {1: 100, 2: 50})
        with submitting(library, version, "after-commit") as process:
            hear(process, "reached")
            kill(process)
        report = library.detail(BUILDING).reports[0]
        assert report.state is State.SUBMITTED
        assert [claim.completion for claim in report.claims] == [100.0, 50.0]
        assert counts(library)["draft"] == 0
        body = library.body(BUILDING, {1: 100})
        with pytest.raises(Conflict, match="已经提交"):
            library.submit_body(reporter, BUILDING, version, body)

    @pytest.mark.postgresql
    def test_blocked_half_way_and_killed(self, run: TestSession, tmp_path: Path) -> None:
        with library(run, "postgresql", tmp_path) as made:
            version = made.keep_draft(made.actor("reporter_ops"), BUILDING, {1: 100, 2: 50})
            before = counts(made)
            engine = make_engine(made.url)
            with submitting(made, version, "never") as process, engine.connect() as blocker:
                # The draft is read early and deleted last, when everything else has been written.
                blocker.execute(text("LOCK TABLE draft IN SHARE MODE"))
                hear_blocked(made)
                kill(process)
                blocker.rollback()
            engine.dispose()
            sessions_end(made)
            self.nothing_happened(made, before)
            self.submit_again(made, version)

    def nothing_happened(self, library: Library, before: dict[str, int]) -> None:
        # The killed process logged in first; nothing but that is there.
        sessions_end(library)
        now = counts(library)
        assert now == {**before, "change": before["change"] + 1, "login_session": before["login_session"] + 1}
        assert library.detail(BUILDING).reports == ()
        assert library.detail(BUILDING).line.progress.actual == 0
        assert library.detail(BUILDING).view.latest_seq == now["change"]

    def submit_again(self, library: Library, version: int) -> None:
        reporter = library.actor("reporter_ops")
        head = library.detail(BUILDING).view.latest_seq
        library.submit_draft(reporter, BUILDING, version)
        assert library.detail(BUILDING).view.latest_seq == head + 1
        assert library.detail(BUILDING, basis="provisional").line.progress.actual == 50
        assert counts(library)["draft"] == 0


def hear_blocked(library: Library) -> None:
    """Wait until somebody waits for the table of drafts."""
    waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'draft'::regclass")
    deadline = time.monotonic() + 20
    with library.context.database.reading() as session:
        while not session.scalar(waiting):
            assert time.monotonic() < deadline
            session.rollback()
            time.sleep(0.05)
