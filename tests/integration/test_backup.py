"""Backup and restore: the same bytes come back, on both databases and across, and nothing else does."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import struct
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from data_access.backup import tables
from data_access.backup.archive import Archive, ArchiveWriter
from data_access.backup.folder import note_of
from data_access.engine import make_engine
from data_access.migrate import current_revision, head_revision, upgrade
from data_access.models import Base, Change, Job, LoginSession
from data_access.unit_of_work import Database
from domain.backup import Manifest
from domain.clock import ScriptedClock, SystemClock
from domain.errors import Forbidden, Invalid
from domain.permissions import Permission
from domain.workflow import Action
from services import backup, jobs
from services.attachments import attach
from services.context import Context, Storage
from services.identity import actor_of_session
from services.jobs import JobKind
from services.jobs.worker import Worker
from tests.support.databases import postgresql_server
from tests.support.factories import (
    ALL_PROJECTS,
    BUILDING,
    SYSTEM,
    YEARLY,
    Library,
    default_rules,
    opened,
)
from tests.support.factories import library as made_library
from tests.support.session import TestSession

FILES = [b"first file", b"", b"\x00\xff" * 300_000]
KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]


def keep_files(storage: Storage, contents: list[bytes]) -> None:
    """Put files into the store of attachments."""
    for content in contents:
        digest = hashlib.sha256(content).hexdigest()
        path = storage.folder("attachments") / digest[:2] / digest[2:]
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)


def kept_files(storage: Storage) -> list[bytes]:
    """What the store of attachments holds."""
    folder = storage.folder("attachments")
    return sorted(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def work_a_little(library: Library) -> None:
    """Something of every kind of row: reports, a draft, a decision, log-ins, a job."""
    reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
    library.approve(head, library.submit(reporter, BUILDING, {1: 100, 2: 33.3333333}))
    library.keep_draft(reporter, YEARLY, {1: 10})
    kind = JobKind("test.backup", "试验", Permission.PROJECT_READ, lambda context, job: None)
    jobs.enqueue(library.context, head, kind, {})


def dumped(context: Context) -> dict[str, bytes]:
    """Every table that is kept, as text."""
    with context.database.reading() as session:
        connection = session.connection()
        found = tables.our_tables(connection)
        return {name: b"".join(tables.dump(connection, table)) for name, table in found.items()}


def without_restore(found: dict[str, bytes]) -> dict[str, bytes]:
    """The same but for the trace that a restore leaves in the ledger."""
    lines = [
        line for line in found["change"].splitlines(keepends=True) if b"installation.restore" not in line
    ]
    return {**found, "change": b"".join(lines), "ledger_head": b""}


@pytest.fixture(name="one_library")
def _one_library(run: TestSession, tmp_path: Path) -> Iterator[Library]:
    """The small library on SQLite alone, where nothing hangs on the database."""
    with made_library(run, "sqlite", tmp_path) as made:
        yield made


@pytest.fixture
def target_url(request: pytest.FixtureRequest, run: TestSession, tmp_path: Path) -> Iterator[str]:
    """A database to restore into that nothing was ever put into, not even tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'target' / 'cockpit.sqlite3'}"
        return
    server = postgresql_server(run)
    server.drop("restored")
    yield server.create("restored")
    server.drop("restored")


@pytest.fixture
def target_storage(tmp_path: Path) -> Storage:
    """The data folder of the installation that is restored."""
    (tmp_path / "target").mkdir()
    return Storage(tmp_path / "target")


def opened_at(url: str, storage: Storage) -> Context:
    """The installation at a URL."""
    return Context(Database(make_engine(url), SystemClock()), default_rules(), storage=storage)


class TestRoundTrip:
    @pytest.mark.parametrize("target_url", KINDS, indirect=True)
    def test_everything_comes_back_to_the_byte_on_either_database(
        self, library: Library, target_url: str, target_storage: Storage, tmp_path: Path
    ) -> None:
        work_a_little(library)
        keep_files(library.context.storage, FILES)
        before = dumped(library.context)
        shown = [library.detail(code).line for code in ALL_PROJECTS]
        made = backup.create_backup(library.context, SYSTEM, tmp_path / "all.zip")

        done = backup.restore_backup(target_url, 5, target_storage, made.path)

        context = opened_at(target_url, target_storage)
        try:
            assert without_restore(dumped(context)) == without_restore(before)
            assert kept_files(target_storage) == sorted(FILES)
            assert (done.replaced, done.files, done.files_removed) == (None, len(FILES), 0)
            database = Database(context.database.engine, library.clock)
            restored = replace(library, context=replace(library.context, database=database))
            assert [restored.detail(code).line for code in ALL_PROJECTS] == shown
            with context.database.reading() as session:
                assert session.scalars(select(LoginSession)).all() == []
                assert session.scalars(select(Job)).all() == []
                last = session.scalars(select(Change).order_by(Change.seq.desc()).limit(1)).one()
                assert (last.action, last.seq) == ("installation.restore", made.manifest.ledger_seq + 1)
                assert (last.after or {})["archive"] == "all.zip"
        finally:
            context.database.engine.dispose()

    @pytest.mark.parametrize("target_url", KINDS, indirect=True)
    def test_work_goes_on_after_a_restore(
        self, one_library: Library, target_url: str, target_storage: Storage, tmp_path: Path
    ) -> None:
        """Numbers go on after the highest there is, references hold again, passwords are those of then."""
        work_a_little(one_library)
        made = backup.create_backup(one_library.context, SYSTEM, tmp_path / "all.zip")
        backup.restore_backup(target_url, 5, target_storage, made.path)
        with opened(target_url, folder=target_storage.data_dir) as restored:
            work = restored.submit(restored.actor("reporter_tech"), ALL_PROJECTS[1], {1: 50})
            restored.approve(restored.actor("head_tech"), work)
            engine = restored.context.database.engine
            with pytest.raises(IntegrityError), engine.begin() as connection:
                connection.execute(text("UPDATE project SET node_id = 987654"))

    def test_the_backup_is_of_one_moment_while_others_write(self, library: Library, tmp_path: Path) -> None:
        """Each change and its report are in it together or not at all."""
        stop = threading.Event()
        written: list[int] = []

        def write() -> None:
            with opened(library.url, folder=tmp_path) as mine:
                reporter = mine.actor("reporter_ops")
                version = 0
                while not stop.is_set():
                    version = mine.submit(reporter, YEARLY, {1: len(written) % 90 + 1})
                    written.append(version)
                    mine.decide(reporter, version, Action.RECALL)

        writer = threading.Thread(target=write)
        writer.start()
        archives = []
        try:
            for number in range(2):
                while len(written) < (number + 1) * 3 and writer.is_alive():
                    time.sleep(0.01)
                path = tmp_path / f"{number}.zip"
                archives.append(backup.create_backup(library.context, SYSTEM, path))
        finally:
            stop.set()
            writer.join()
        assert len(written) >= 6
        for made in archives:
            with Archive(made.path) as archive:
                archive.verify()
                changes = [json.loads(line) for line in archive.rows("change")]
                reports = [json.loads(line) for line in archive.rows("progress_report")]
            names = [name for name, _ in made.manifest.tables["change"].columns]
            actions = [row[names.index("action")] for row in changes]
            assert actions.count("progress_report.submit") == len(reports)
            assert max(row[names.index("seq")] for row in changes) == made.manifest.ledger_seq

    def test_both_databases_write_the_same_bytes(
        self, library: Library, target_storage: Storage, tmp_path: Path, run: TestSession
    ) -> None:
        """What was restored elsewhere backs up to the same members."""
        work_a_little(library)
        first = backup.create_backup(library.context, SYSTEM, tmp_path / "first.zip")
        url = f"sqlite:///{target_storage.folder('x') / 'other.sqlite3'}"
        backup.restore_backup(url, 5, target_storage, first.path)
        context = opened_at(url, target_storage)
        second = backup.create_backup(context, SYSTEM, tmp_path / "second.zip")
        context.database.engine.dispose()
        differing = {
            name
            for name, member in second.manifest.members.items()
            if member != first.manifest.members.get(name)
        }
        # The first backup and the restore have each left their trace.
        assert differing == {"tables/change.ndjson", "tables/ledger_head.ndjson"}


def contents_of(path: Path) -> list[range]:
    """Where in an archive the contents of its members are, but for the last byte, which may be padding."""
    data = path.read_bytes()
    with zipfile.ZipFile(path) as opened:
        members = opened.infolist()
    found = []
    for member in members:
        name, extra = struct.unpack("<HH", data[member.header_offset + 26 : member.header_offset + 30])
        start = member.header_offset + 30 + name + extra
        found.append(range(start, start + member.compress_size - 1))
    return found


class TestRefusing:
    @pytest.fixture
    def whole(self, run: TestSession, tmp_path: Path) -> Iterator[Path]:
        """A good backup with a file in it."""
        with made_library(run, "sqlite", tmp_path) as found:
            keep_files(found.context.storage, FILES[:1])
            yield backup.create_backup(found.context, SYSTEM, tmp_path / "whole.zip").path

    @pytest.fixture
    def refuse(self, tmp_path: Path) -> Callable[[Path], str]:
        """Restore an archive in vain; what was said. Nothing may have been touched."""

        def refuse(path: Path) -> str:
            folder = tmp_path / "untouched"
            storage = Storage(folder)
            url = f"sqlite:///{folder / 'cockpit.sqlite3'}"
            with pytest.raises(Invalid) as caught:
                backup.restore_backup(url, 5, storage, path, replace_all=True)
            assert not list(folder.glob("cockpit*")) or _tables(folder / "cockpit.sqlite3") == []
            assert not list((folder / "attachments").glob("*/*"))
            assert caught.value.message.endswith("。")
            return caught.value.message

        return refuse

    def test_live_data_are_not_replaced_without_being_told(self, library: Library, tmp_path: Path) -> None:
        path = backup.create_backup(library.context, SYSTEM, tmp_path / "all.zip").path
        work_a_little(library)
        before = dumped(library.context)
        with pytest.raises(Invalid) as caught:
            backup.restore_backup(library.url, 5, library.context.storage, path)
        told = caught.value.message
        assert "--replace-everything" in told
        assert "19 个账户，5 个项目" in told
        assert dumped(library.context) == before
        keep_files(library.context.storage, [b"came later"])
        token = library.token("director")
        with library.context.database.engine.begin() as connection:
            connection.execute(text("CREATE TABLE somebody_elses (note VARCHAR(20))"))
            connection.execute(text("INSERT INTO somebody_elses VALUES ('kept')"))
        library.context.database.engine.dispose()
        done = backup.restore_backup(library.url, 5, library.context.storage, path, replace_all=True)
        assert done.replaced is not None
        assert done.replaced.ledger_seq > done.manifest.ledger_seq
        assert actor_of_session(library.context, token) is None, "everybody has to log in again"
        with library.context.database.engine.connect() as connection:
            assert connection.execute(text("SELECT note FROM somebody_elses")).all() == [("kept",)]
        assert kept_files(library.context.storage) == []
        assert library.detail(BUILDING).reports == ()

    def test_not_while_a_worker_runs(self, one_library: Library, tmp_path: Path) -> None:
        context = one_library.context
        path = backup.create_backup(context, SYSTEM, tmp_path / "all.zip").path
        with (
            Worker(context).store.working(0),
            pytest.raises(Invalid, match="请先停止服务"),
        ):
            backup.restore_backup(one_library.url, 5, context.storage, path, replace_all=True)

    def test_a_flipped_byte_anywhere_is_noticed_or_does_no_harm(self, whole: Path, tmp_path: Path) -> None:
        data = whole.read_bytes()
        with Archive(whole) as archive:
            manifest = archive.manifest
        content = contents_of(whole)
        broken = tmp_path / "broken.zip"
        noticed = 0
        for at in range(0, len(data), max(1, len(data) // 150)):
            broken.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
            try:
                found = backup.inspect_backup(broken)
            except Invalid:
                noticed += 1
                continue
            # Such as the time that a member's header gives.
            assert found == manifest, at
            assert not any(at in part for part in content), at
        assert noticed > 50

    @pytest.mark.parametrize("part", [0.0, 0.001, 0.3, 0.9, 0.999])
    def test_a_truncated_file_is_refused(
        self, whole: Path, refuse: Callable[[Path], str], tmp_path: Path, part: float
    ) -> None:
        data = whole.read_bytes()
        broken = tmp_path / "broken.zip"
        broken.write_bytes(data[: int(len(data) * part)])
        assert "没有做任何改动" in refuse(broken)

    def test_foreign_files_are_refused(self, refuse: Callable[[Path], str], tmp_path: Path) -> None:
        for name, data in (("text", b"hello"), ("tar", b"\x1f\x8b" + b"0" * 2000)):
            (tmp_path / name).write_bytes(data)
            assert refuse(tmp_path / name)
        with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
            other.writestr("word/document.xml", "<a/>")
        assert "不是本系统的备份" in refuse(tmp_path / "other.zip")
        assert "读不到备份文件" in refuse(tmp_path / "nothing.zip")
        assert "读不到备份文件" in refuse(tmp_path)

    @pytest.mark.parametrize(
        "change",
        ["extra", "missing", "twice", "checksum", "size", "rows", "revision", "version", "table", "column"],
    )
    def test_an_archive_that_is_not_what_it_says_is_refused(
        self, whole: Path, refuse: Callable[[Path], str], tmp_path: Path, change: str
    ) -> None:
        forged = tmp_path / "forged.zip"
        forge(whole, forged, change)
        message = refuse(forged)
        if change == "revision":
            assert "请先升级程序" in message

    @pytest.mark.parametrize(
        "name",
        [
            "../../etc/cron.d/x",
            "/etc/passwd",
            "attachments/../../x",
            "attachments/" + "a" * 63 + "/",
            "tables/../x.ndjson",
            "tables/x.ndjson/../../y",
            "attachments\\" + "a" * 64,
            "tables/Change.ndjson",
        ],
    )
    def test_names_that_lead_elsewhere_are_refused(
        self, whole: Path, refuse: Callable[[Path], str], tmp_path: Path, name: str
    ) -> None:
        forged = tmp_path / "forged.zip"
        forge(whole, forged, "name", name)
        refuse(forged)

    def test_rows_that_are_no_rows_are_refused(
        self, whole: Path, refuse: Callable[[Path], str], tmp_path: Path
    ) -> None:
        for line in (
            b"[]\n",
            b"{}\n",
            b"nonsense\n",
            b'[true,"x"]\n',
            b"[null,null]\n",
            b"[" * 99_999 + b"\n",
        ):
            forged = tmp_path / "forged.zip"
            forge(whole, forged, "content", line)
            refuse(forged)

    def test_what_reads_back_differently_is_undone(
        self, one_library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As if a driver or a database changed what it is given: no test of ours would see it coming."""
        path = backup.create_backup(one_library.context, SYSTEM, tmp_path / "all.zip").path
        before = dumped(one_library.context)
        one_library.context.database.engine.dispose()
        monkeypatch.setitem(tables._DECODE, "text", lambda value: f"{value} ")
        with pytest.raises(Invalid, match="恢复后与备份不一致，已全部撤销"):
            backup.restore_backup(one_library.url, 5, one_library.context.storage, path, replace_all=True)
        assert dumped(one_library.context) == before

    def test_a_restore_that_fails_half_way_leaves_all_as_it_was(
        self, library: Library, tmp_path: Path
    ) -> None:
        path = backup.create_backup(library.context, SYSTEM, tmp_path / "all.zip").path
        before = dumped(library.context)
        forged = tmp_path / "forged.zip"
        # The very last table cannot be read.
        forge(path, forged, "content", b"nonsense\n", "user_account")
        library.context.database.engine.dispose()
        with pytest.raises(Invalid, match="第 1 行无法识别"):
            backup.restore_backup(library.url, 5, library.context.storage, forged, replace_all=True)
        assert dumped(library.context) == before
        assert library.actor("director")


def _tables(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name FROM sqlite_master").fetchall()


def forge(source: Path, target: Path, change: str, value: Any = "", table: str = "installation") -> None:
    """Write an archive anew with something wrong in it, its checksums right but where they are the point."""
    with zipfile.ZipFile(source) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(members.pop("manifest.json"))
    listed, ledger = manifest["members"], "tables/change.ndjson"
    match change:
        case "extra":
            members["tables/extra.ndjson"] = b""
        case "missing":
            del members[ledger]
        case "checksum":
            listed[ledger]["sha256"] = "0" * 64
        case "size":
            listed[ledger]["size"] += 1
        case "rows":
            manifest["tables"]["change"]["rows"] += 1
        case "revision":
            manifest["revision"] = "9999"
        case "version":
            manifest["version"] = 2
        case "table":
            del listed[ledger], members[ledger], manifest["tables"]["change"]
        case "column":
            manifest["tables"]["change"]["columns"][0][0] = "elsewhere"
        case "name":
            members[value] = b"x"
            listed[value] = {"sha256": hashlib.sha256(b"x").hexdigest(), "size": 1}
        case "content":
            name = f"tables/{table}.ndjson"
            members[name] = value
            listed[name] = {"sha256": hashlib.sha256(value).hexdigest(), "size": len(value)}
            manifest["tables"][table]["rows"] = value.count(b"\n")
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
        if change == "twice":
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr(ledger, members[ledger])
        archive.writestr("manifest.json", json.dumps(manifest))


class TestOlderReleases:
    @pytest.mark.parametrize("target_url", KINDS, indirect=True)
    def test_a_backup_of_the_first_release_comes_to_the_present(
        self, target_url: str, target_storage: Storage, tmp_path: Path
    ) -> None:
        old = tmp_path / "old.sqlite3"
        dump = Path(__file__).parent / "releases" / "0001.sql"
        with closing(sqlite3.connect(old)) as connection:
            connection.executescript(dump.read_text("utf-8"))
        engine = make_engine(f"sqlite:///{old}")
        with (
            engine.connect() as connection,
            ArchiveWriter(tmp_path / "old.zip", datetime.now(UTC)) as archive,
        ):
            for name, table in tables.our_tables(connection).items():
                archive.add_table(name, tables.columns_of(table), tables.dump(connection, table))
            archive.finish("0001", 60, None)
        upgrade(engine)
        upgraded = Context(Database(engine, SystemClock()), default_rules())
        backup.restore_backup(target_url, 5, target_storage, tmp_path / "old.zip")
        context = opened_at(target_url, target_storage)
        try:
            assert current_revision(context.database.engine) == head_revision()
            assert without_restore(dumped(context)) == without_restore(dumped(upgraded))
        finally:
            context.database.engine.dispose()
            engine.dispose()

    def test_a_database_of_another_release_is_not_backed_up(self, library: Library, tmp_path: Path) -> None:
        with library.context.database.engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        with pytest.raises(Invalid, match="请先升级数据库"):
            backup.create_backup(library.context, SYSTEM, tmp_path / "x.zip")
        assert not list(tmp_path.glob("*.zip*"))


class TestFiles:
    def test_a_damaged_file_is_repaired_and_newer_ones_survive_the_loss_of_the_database(
        self, one_library: Library, target_storage: Storage, tmp_path: Path
    ) -> None:
        keep_files(one_library.context.storage, FILES)
        made = backup.create_backup(one_library.context, SYSTEM, tmp_path / "all.zip")
        keep_files(target_storage, [*FILES, b"newer than the backup"])
        stored = target_storage.folder("attachments").glob("*/*")
        rotten = next(path for path in stored if path.read_bytes() == FILES[0])
        rotten.write_bytes(b"rotten")
        done = backup.restore_backup(
            f"sqlite:///{tmp_path / 'target' / 'cockpit.sqlite3'}", 5, target_storage, made.path
        )
        assert kept_files(target_storage) == sorted([*FILES, b"newer than the backup"])
        assert (done.files, done.files_removed) == (0, 0)

    def test_older_backups_stay_while_files_are_missing(self, one_library: Library, tmp_path: Path) -> None:
        storage = replace(one_library.context.storage, backup_keep=1)
        context = replace(one_library.context, storage=storage)
        project = str(one_library.project_id(BUILDING))
        attach(context, one_library.actor("head_ops"), "project", project, "说明.txt", [b"evidence"])
        whole = backup.create_backup(context, SYSTEM)
        assert (whole.missing, whole.warning) == (0, "")
        next(storage.folder("attachments").glob("*/*")).unlink()
        lacking = backup.create_backup(context, SYSTEM)
        assert (lacking.missing, lacking.removed) == (1, ())
        assert "不在磁盘上" in lacking.warning
        assert whole.path.exists()


class TestKeeping:
    def test_the_newest_are_kept_with_their_notes(self, one_library: Library, tmp_path: Path) -> None:
        storage = replace(one_library.context.storage, backup_dir=tmp_path / "backups", backup_keep=2)
        context = replace(one_library.context, storage=storage)
        clock = ScriptedClock(datetime(2026, 3, 2, 2, tzinfo=UTC))
        made = [backup.create_backup(context, SYSTEM, clock=clock).path.name for _ in range(3)]
        assert made[0] == "cockpit-20260302-100000.zip"
        assert len(set(made)) == 3, "three within one second"
        clock.advance(hours=1)
        (tmp_path / "backups" / "notes.txt").write_text("kept", "utf-8")
        last = backup.create_backup(context, SYSTEM, clock=clock)
        found = backup.list_backups(context, one_library.actor("admin"))
        names = [line.name for line in found.backups]
        assert names[0] == last.path.name
        assert len(found.backups) == 2
        assert sorted(path.name for path in (tmp_path / "backups").iterdir()) == sorted(
            [
                *(line.name for line in found.backups),
                *(f"{line.name}.json" for line in found.backups),
                "notes.txt",
            ]
        )
        line = found.backups[0]
        assert (line.intact, line.sha256, line.made_at) == (True, last.sha256, clock.now())
        for path in (last.path, note_of(last.path)):
            assert path.stat().st_mode & 0o777 == 0o600

    def test_a_file_that_was_changed_since_is_unchecked_until_checked_again(
        self, one_library: Library, tmp_path: Path
    ) -> None:
        context, admin = one_library.context, one_library.actor("admin")
        made = backup.create_backup(context, SYSTEM)
        with zipfile.ZipFile(made.path) as archive:
            largest = max(archive.infolist(), key=lambda member: member.compress_size)
        data = bytearray(made.path.read_bytes())
        # In the midst of what was packed: not every byte of a header means anything.
        data[largest.header_offset + largest.compress_size // 2] ^= 0xFF
        made.path.write_bytes(bytes(data))
        assert backup.list_backups(context, admin).backups[0].intact is None
        assert backup.check_backups(context, admin) == (made.path.name,)
        assert backup.list_backups(context, admin).backups[0].intact is False

    def test_nothing_is_left_of_a_backup_that_failed(
        self, one_library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        keep_files(one_library.context.storage, FILES[:1])
        stored = next(one_library.context.storage.folder("attachments").glob("*/*"))
        stored.write_bytes(b"something else")
        with pytest.raises(Invalid, match="附件"):
            backup.create_backup(one_library.context, SYSTEM, tmp_path / "x.zip")
        assert not [path for path in tmp_path.iterdir() if "x.zip" in path.name]

    def test_an_existing_file_is_not_overwritten_and_a_missing_folder_is_told(
        self, one_library: Library, tmp_path: Path
    ) -> None:
        (tmp_path / "x.zip").write_bytes(b"mine")
        with pytest.raises(Invalid, match="已存在"):
            backup.create_backup(one_library.context, SYSTEM, tmp_path / "x.zip")
        with pytest.raises(Invalid, match="备份写入失败"):
            backup.create_backup(one_library.context, SYSTEM, tmp_path / "no" / "x.zip")
        assert (tmp_path / "x.zip").read_bytes() == b"mine"

    def test_only_administrators_run_backups(self, one_library: Library) -> None:
        for login in ("director", "office", "head_ops", "staff"):
            actor = one_library.actor(login)
            for use in (backup.create_backup, backup.list_backups, backup.check_backups, backup.start_backup):
                with pytest.raises(Forbidden):
                    use(one_library.context, actor)

    def test_a_backup_is_a_job(self, one_library: Library) -> None:
        admin = one_library.actor("admin")
        job_id = backup.start_backup(one_library.context, admin, "page-1")
        assert backup.start_backup(one_library.context, admin, "page-2") == job_id
        assert Worker(one_library.context).do_next()
        done = jobs.read_job(one_library.context, admin, job_id)
        assert done.result["name"] == backup.list_backups(one_library.context, admin).backups[0].name
        check = backup.start_check(one_library.context, admin)
        Worker(one_library.context).do_next()
        assert not jobs.read_job(one_library.context, admin, check).error


def test_nothing_refers_to_what_is_left_out() -> None:
    for table in Base.metadata.tables.values():
        if table.name not in tables.LEFT_OUT:
            referred = {key.column.table.name for key in table.foreign_keys}
            assert not referred & tables.LEFT_OUT, table.name


def test_every_column_of_every_table_can_be_kept(one_library: Library) -> None:
    with one_library.context.database.engine.connect() as connection:
        found = tables.our_tables(connection)
        assert all(tables.columns_of(table) for table in found.values())
    assert set(found) == set(Base.metadata.tables) - tables.LEFT_OUT


def test_the_manifest_reads_back(one_library: Library, tmp_path: Path) -> None:
    made = backup.create_backup(
        replace(one_library.context, storage=Storage(tmp_path)), SYSTEM, tmp_path / "x.zip"
    )
    assert Manifest.from_json(json.loads(json.dumps(made.manifest.to_json()))) == made.manifest
    assert set(made.manifest.tables) == set(Base.metadata.tables) - tables.LEFT_OUT
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert not [name for name in os.listdir(tmp_path) if "partial" in name]
