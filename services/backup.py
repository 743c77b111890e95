"""Backing everything up while the server goes on, and putting everything back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from data_access.attachment_store import AttachmentStore
from data_access.backup import attached, tables
from data_access.backup.archive import Archive, ArchiveWriter
from data_access.backup.folder import BackupFolder, note_of, write_note
from data_access.backup.restoring import replace_everything
from data_access.engine import file_of, make_engine
from data_access.job_store import JobStore, sha256_of
from data_access.migrate import current_revision, head_revision, knows
from data_access.models import Change, LedgerHead, Project, UserAccount
from data_access.queries import attachments as attachment_queries
from data_access.queries.installation import demonstration_date
from data_access.unit_of_work import Database
from domain.backup import BackupList, Manifest
from domain.clock import Clock, SystemClock
from domain.errors import Invalid
from domain.permissions import Actor, Permission
from services.context import Context, Storage
from services.jobs import JobKind, JobResult, RunningJob, enqueue, register, worker_alive

LOCK_SECONDS = 1.0
"""How long to try for the worker's place: a page that asks whether there is one holds it for a moment."""

Progress = Callable[[int, int, str], None]

SECRET_KEY_NOTE = (
    "备份不含密钥文件 secret_key 和 .env 配置：密钥只用来签名登录凭证，恢复到新机器时会自动生成新的。"
)


def _silent(done: int, total: int, text: str) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was made and read back; ``missing`` attached files were not there to be kept."""

    path: Path
    sha256: str
    size: int
    manifest: Manifest
    removed: tuple[str, ...]
    missing: int

    @property
    def warning(self) -> str:
        """What to see to, if attached files were missing; empty otherwise."""
        if not self.missing:
            return ""
        return (
            f"注意：有 {self.missing} 个登记过的附件文件不在磁盘上，没有备份到；旧备份因此全部保留。"
            "请用 flask attachments check 查明，从旧备份恢复。"
        )


def create_backup(
    context: Context,
    actor: Actor,
    to: Path | None = None,
    progress: Progress = _silent,
    clock: Clock | None = None,
) -> BackupMade:
    """Write all that is kept into one archive, as it was at one moment, while others go on working.

    Without ``to`` it goes into the folder of backups, of which the newest are kept. Raises Forbidden;
    Invalid when the database is of another release or the file is there already.
    """
    actor.require(Permission.BACKUP_RUN)
    storage, now = context.storage, (clock or SystemClock()).now()
    folder = BackupFolder(storage.backup_dir or storage.folder("backups"))
    path = to or folder.new_path(now)
    if path.exists():
        raise Invalid(f"文件 {path} 已存在，请换一个文件名。")
    if current_revision(context.database.engine) != head_revision():
        raise Invalid("数据库的版本与程序不符，请先升级数据库（重新启动服务），再做备份。")
    try:
        with ArchiveWriter(path, now) as archive:
            # One snapshot for all tables: what others write meanwhile is not in it.
            with context.database.reading() as session:
                _add_tables(session, archive, progress)
                ledger_seq = session.scalars(select(LedgerHead.seq)).one()
                demonstration = demonstration_date(session)
                referenced = attachment_queries.referenced_files(session)
            _add_files(storage, archive, progress)
            progress(1, 1, "正在校验")
            manifest = archive.finish(head_revision() or "", ledger_seq, demonstration)
    except OSError as error:
        raise Invalid(f"备份写入失败：{error.strerror}（{path.parent}）。请检查磁盘空间和权限。") from error
    sha256 = sha256_of(path)
    removed: list[str] = []
    missing = referenced.keys() - set(manifest.files)
    if to is None:
        write_note(path, sha256, now, True, manifest)
        # Older backups may hold what this one lacks: they stay until the files are there again.
        removed = [] if missing else folder.prune(storage.backup_keep)
    made = BackupMade(path, sha256, path.stat().st_size, manifest, tuple(removed), len(missing))
    with context.database.writing(actor) as work:
        after = {"sha256": sha256, "size": made.size, "ledger_seq": ledger_seq, "removed": removed}
        work.record("backup.create", "backup", path.name[:80], after=after)
    return made


def _add_tables(session: Session, archive: ArchiveWriter, progress: Progress) -> None:
    connection = session.connection()
    found = tables.our_tables(connection)
    for number, (name, table) in enumerate(found.items()):
        progress(number, len(found), f"正在备份数据表 {name}")
        archive.add_table(name, tables.columns_of(table), tables.dump(connection, table))


def _add_files(storage: Storage, archive: ArchiveWriter, progress: Progress) -> None:
    """Attached files never change and go only when nothing refers to them: they may be read afterwards."""
    store = AttachmentStore(storage.folder("attachments"))
    total = sum(1 for _ in store.listing())
    for number, (sha256, content) in enumerate(attached.stored(store)):
        progress(min(number, total), total, f"正在备份附件 {number + 1}/{total}")
        archive.add_file(sha256, content)


def list_backups(context: Context, actor: Actor) -> BackupList:
    """The backups in the folder, the latest first."""
    actor.require(Permission.BACKUP_RUN)
    folder = BackupFolder(context.storage.backup_dir or context.storage.folder("backups"))
    return BackupList(str(folder.folder), context.storage.backup_keep, folder.lines(), worker_alive(context))


def check_backups(
    context: Context, actor: Actor, progress: Progress = _silent, clock: Clock | None = None
) -> tuple[str, ...]:
    """Go through every backup in the folder and note whether it is whole; returns those that are not."""
    actor.require(Permission.BACKUP_RUN)
    folder = BackupFolder(context.storage.backup_dir or context.storage.folder("backups"))
    paths, faulty = folder.paths(), []
    for number, path in enumerate(paths):
        progress(number, len(paths), f"正在校验 {path.name}")
        manifest: Manifest | None = None
        try:
            with Archive(path) as archive:
                archive.verify()
                manifest = archive.manifest
        except Invalid:
            faulty.append(path.name)
        write_note(path, sha256_of(path), (clock or SystemClock()).now(), manifest is not None, manifest)
    return tuple(faulty)


@dataclass(frozen=True, slots=True)
class Existing:
    """What stands in a database that a restore would replace."""

    accounts: int
    projects: int
    ledger_seq: int
    last_change: datetime | None
    demonstration: date | None


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. ``replaced`` is None where there was nothing."""

    manifest: Manifest
    replaced: Existing | None
    files: int
    files_removed: int


def inspect_backup(path: Path) -> Manifest:
    """Go through an archive without touching anything. Raises Invalid when it is not whole."""
    with Archive(path) as archive:
        archive.verify()
        return archive.manifest


def restore_backup(
    url: str,
    timeout_seconds: float,
    storage: Storage,
    path: Path,
    replace_all: bool = False,
    tell: Callable[[str], None] = lambda text: None,
) -> Restored:
    """Put everything back from an archive, in one transaction.

    The archive is gone through before anything is touched. Raises Invalid when it is not whole or not for
    this release, when a worker is running, or when the database holds anything and ``replace_all`` was not
    said: the message tells what is there and what would take its place.
    """
    with Archive(path) as archive:
        archive.verify(lambda done, total: tell(f"正在校验备份 {done + 1}/{total}"))
        manifest = archive.manifest
        if not knows(manifest.revision):
            raise Invalid(
                f"备份来自另一个版本的程序（数据库版本 {manifest.revision}），没有做任何改动。请先升级程序。"
            )
        store = JobStore(storage.folder("jobs"))
        engine = make_engine(url, timeout_seconds)
        try:
            with store.working(LOCK_SECONDS) as alone:
                if not alone:
                    raise Invalid("服务正在运行，没有做任何改动。请先停止服务（含任务进程），再恢复备份。")
                there = _existing(Database(engine, SystemClock()))
                if there is not None and not replace_all:
                    raise Invalid(_refusal(there, manifest))
                files = AttachmentStore(storage.folder("attachments"))
                new: list[str] = []

                def put_files_back() -> None:
                    for number, sha256 in enumerate(manifest.files):
                        tell(f"正在恢复附件 {number + 1}/{len(manifest.files)}")
                        if attached.put_back(files, sha256, archive.file(sha256)):
                            new.append(sha256)

                tell("正在恢复数据表")
                before = None if there is None else {"ledger_seq": there.ledger_seq}
                after = {"archive": path.name, "ledger_seq": manifest.ledger_seq, "sha256": sha256_of(path)}
                try:
                    replace_everything(engine, archive, before, after, put_files_back)
                except BaseException:
                    attached.take_away(files, new)
                    raise
                # Files that the archive does not know go only with the database that was said to be replaced:
                # where the database alone was lost, they may be all that is left of newer work.
                surplus = attached.surplus(files, manifest.files) if there is not None else set()
                removed = attached.take_away(files, surplus)
                store.clear()
        finally:
            engine.dispose()
    return Restored(manifest, there, len(new), removed)


def _existing(database: Database) -> Existing | None:
    """What the database holds; None where there is none, or nothing was ever put into it."""
    file = file_of(database.engine)
    if file is not None and not file.exists():
        return None
    with database.reading() as session:
        names = set(inspect(session.connection()).get_table_names())
        if not {"user_account", "project", "ledger_head", "change", "installation"} <= names:
            return None
        found = Existing(
            accounts=session.scalar(select(func.count(UserAccount.id))) or 0,
            projects=session.scalar(select(func.count(Project.id))) or 0,
            ledger_seq=session.scalar(select(LedgerHead.seq)) or 0,
            last_change=session.scalar(select(func.max(Change.recorded_at))),
            demonstration=demonstration_date(session),
        )
    return found if found.ledger_seq else None


def _refusal(there: Existing, manifest: Manifest) -> str:
    now = _described(there.accounts, there.projects, there.ledger_seq, there.demonstration)
    wanted = _described(
        manifest.count("user_account"), manifest.count("project"), manifest.ledger_seq, manifest.demonstration
    )
    last = f"{there.last_change:%Y-%m-%d %H:%M}（UTC）" if there.last_change else "无"
    return (
        "数据库里已有内容，没有做任何改动。\n"
        f"现有：{now}；最后变更 {last}。\n"
        f"备份：{wanted}；生成于 {manifest.created_at:%Y-%m-%d %H:%M}（UTC）。\n"
        "确认用备份替换现有的全部数据，请加上 --replace-everything。建议先用 flask backup 备份现有数据。"
    )


def _described(accounts: int, projects: int, ledger_seq: int, demonstration: date | None) -> str:
    kind = f"演示数据（{demonstration}）" if demonstration else "正式数据"
    return f"{kind}，{accounts} 个账户，{projects} 个项目，{ledger_seq} 条变更"


def start_backup(context: Context, actor: Actor, key: str = "") -> int:
    """Ask for a backup as a job; returns its id."""
    return enqueue(context, actor, BACKUP, {}, key)


def start_check(context: Context, actor: Actor, key: str = "") -> int:
    """Ask for all backups to be gone through as a job; returns its id."""
    return enqueue(context, actor, CHECK, {}, key)


def _run_backup(context: Context, job: RunningJob) -> JobResult:
    made = create_backup(context, job.actor, progress=job.progress)
    rows, files = made.manifest.rows, len(made.manifest.files)
    text = f"备份 {made.path.name} 已生成并校验，共 {rows} 行数据、{files} 个附件。{made.warning}"
    return JobResult(text, {"name": made.path.name, "size": made.size, "sha256": made.sha256})


def _run_check(context: Context, job: RunningJob) -> JobResult:
    faulty = check_backups(context, job.actor, progress=job.progress)
    if faulty:
        raise Invalid(f"有 {len(faulty)} 份备份已损坏：{'、'.join(faulty)}。请重新备份，并检查磁盘。")
    return JobResult("全部备份均完整。")


BACKUP = register(JobKind("backup.create", "备份全部数据", Permission.BACKUP_RUN, _run_backup))
CHECK = register(JobKind("backup.check", "校验全部备份", Permission.BACKUP_RUN, _run_check))

__all__ = [
    "BACKUP",
    "CHECK",
    "SECRET_KEY_NOTE",
    "BackupList",
    "BackupMade",
    "Restored",
    "check_backups",
    "create_backup",
    "inspect_backup",
    "list_backups",
    "note_of",
    "restore_backup",
    "start_backup",
    "start_check",
]
