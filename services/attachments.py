"""Attaching files to things, reading them and removing them: permission is that of the thing they hang on.

A capability says who may by ``register("its kind", its_function)``; see docs/mechanisms/attachments.md.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from data_access.attachment_content import check_content
from data_access.attachment_images import redraw
from data_access.attachment_store import (
    AttachmentStore,
    StoredFile,
    chunks_of,
    file_digest,
    write_chunks,
)
from data_access.models import Attachment, AttachmentRemoval
from data_access.queries import attachments as attachment_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import AsOf
from domain.attachments import (
    REASON_LIMIT,
    AttachmentList,
    AttachmentView,
    Family,
    FileType,
    clean_name,
)
from domain.errors import Forbidden, Invalid, NotFound, Unavailable
from domain.permissions import Actor
from services.context import Context

__all__ = [
    "AttachmentList",
    "CheckReport",
    "OpenedFile",
    "SubjectAccess",
    "attach",
    "attach_checked",
    "check",
    "listed",
    "open_attachment",
    "register",
    "remove",
    "store_of",
]

SUBJECT_LIMIT = 100
"""Files on one thing."""
ORPHAN_SECONDS = 24 * 3600.0
"""How old a file that nothing refers to must be before a sweep takes it: an upload may still be under way."""
GONE = "没有找到这个附件：它可能已被删除，或不在您的查看范围内。"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SubjectAccess:
    """What an actor who may read a thing may do with its files.

    ``refusal`` says why nothing may be attached or removed, and is empty when it may; ``effective_on`` is the
    day from which what is attached now holds (the plan's last one once it is over). Where ``only`` is given,
    files of that family alone are taken.
    """

    effective_on: date
    refusal: str = ""
    only: Family | None = None


Locate = Callable[[Context, Session, Actor, str], SubjectAccess]
"""Finds a thing by its id as text. Raises NotFound where it is not there or the actor may not read it."""

_SUBJECTS: dict[str, Locate] = {}
"""Everything that files can hang on, by kind."""


def register(subject_kind: str, locate: Locate) -> None:
    """Let files hang on a kind of thing. Raises ValueError when the kind is registered already."""
    if subject_kind in _SUBJECTS:
        raise ValueError(f"files hang on {subject_kind} already")
    _SUBJECTS[subject_kind] = locate


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file to send: where it is, its digest, and what it is an attachment of."""

    path: Path
    sha256: str
    view: AttachmentView


@dataclass(frozen=True, slots=True)
class CheckReport:
    """How rows and files agree: digests that are missing or damaged, files that nothing refers to."""

    files: int
    missing: tuple[str, ...]
    damaged: tuple[str, ...]
    orphaned: tuple[str, ...]
    removed: int

    @property
    def sound(self) -> bool:
        """Whether every row has its file, unharmed."""
        return not self.missing and not self.damaged


def store_of(context: Context) -> AttachmentStore:
    """The installation's store of files."""
    return AttachmentStore(context.storage.folder("attachments"))


def listed(
    context: Context, session: Session, subject_kind: str, subject_id: str, view: AsOf, may_attach: bool
) -> AttachmentList:
    """The files of a thing that the caller has found readable, at a point of view."""
    found = attachment_queries.attachments_of(session, subject_kind, [subject_id], view)
    items = found.get(subject_id, ())
    return AttachmentList(subject_kind, subject_id, items, may_attach, context.rules.attachments)


def attach(
    context: Context,
    actor: Actor,
    subject_kind: str,
    subject_id: str,
    raw_name: str,
    chunks: Iterable[bytes],
    declared_size: int | None = None,
) -> AttachmentView:
    """Receive a file and attach it; ``declared_size`` in bytes refuses one that is too large before reading.

    The same content under the same name on the same thing stays one attachment, so that a second click does
    no harm. Raises Forbidden, NotFound, TooLarge, Invalid; Unavailable when the disk is full.
    """
    name = clean_name(raw_name)
    kind = context.rules.attachments.type_of(name)
    with context.database.reading() as session:
        access = _may_attach(context, session, actor, subject_kind, subject_id)
    if access.only is not None:
        context.rules.attachments.check_family(kind, access.only)
    if declared_size is not None:
        context.rules.attachments.check_size(kind, declared_size)
    store = store_of(context)
    with store.incoming() as folder:
        content = folder / "content"
        sha256, size = write_chunks(content, _limited(context, kind, chunks))
        check_content(content, kind)
        thumbnail = None
        if kind.family is Family.IMAGE:
            content, thumbnail = _redrawn(folder, content, kind)
            sha256, size = file_digest(content), content.stat().st_size
        with context.database.writing(actor) as work:
            access = _may_attach(context, work.session, actor, subject_kind, subject_id)
            same = _same_or_room(work.session, subject_kind, subject_id, name, sha256)
            if same is None:
                store.keep(content, sha256)
                small = _keep_thumbnail(store, thumbnail)
                row = Attachment(
                    subject_kind=subject_kind,
                    subject_id=subject_id,
                    name=name,
                    media_type=kind.media_type,
                    size=size,
                    sha256=sha256,
                    thumbnail_sha256=small,
                    uploaded_by=actor.user_id,
                    uploaded_at=work.now,
                )
                same = _record(work, row, access)
            found = attachment_queries.attachment(work.session, same)
    if found is None:
        raise NotFound(GONE)
    return found[1]


def attach_checked(
    work: UnitOfWork,
    store: AttachmentStore,
    content: Path,
    row: Attachment,
    effective_on: date,
) -> int:
    """Keep a received file that its capability has looked at itself, in the capability's own transaction.

    ``row`` carries everything but the change and the day. Returns the id of the attachment.
    """
    store.keep(content, row.sha256)
    return _record(work, row, SubjectAccess(effective_on))


def _limited(context: Context, kind: FileType, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The chunks, cut off by TooLarge as soon as they are more than is allowed."""
    size = 0
    for chunk in chunks:
        size += len(chunk)
        context.rules.attachments.check_size(kind, size)
        yield chunk


def _redrawn(folder: Path, content: Path, kind: FileType) -> tuple[Path, Path]:
    """The picture without its metadata and a small one beside it, both on disk."""
    drawn, small = folder / "drawn", folder / "small"
    redraw(content, kind, drawn, small)
    picture, thumbnail = folder / "picture", folder / "thumbnail"
    write_chunks(picture, chunks_of(drawn))
    write_chunks(thumbnail, chunks_of(small))
    return picture, thumbnail


def _keep_thumbnail(store: AttachmentStore, thumbnail: Path | None) -> str | None:
    return store.keep(thumbnail, file_digest(thumbnail)).sha256 if thumbnail else None


def _same_or_room(session: Session, subject_kind: str, subject_id: str, name: str, sha256: str) -> int | None:
    """The attachment that is there already; None when there is none, and room for one. Raises Invalid."""
    present = attachment_queries.present(session, subject_kind, subject_id)
    for row in present:
        if (row.name, row.sha256) == (name, sha256):
            return row.id
    if len(present) >= SUBJECT_LIMIT:
        raise Invalid(f"这里已有 {SUBJECT_LIMIT} 个附件，不能再加。请先移除不需要的。")
    return None


def _record(work: UnitOfWork, row: Attachment, access: SubjectAccess) -> int:
    after = {"attachment": row.name, "size": row.size, "sha256": row.sha256}
    row.change_seq = work.record("attachment.add", row.subject_kind, row.subject_id, after=after)
    row.effective_on = access.effective_on
    work.session.add(row)
    work.session.flush()
    return row.id


def _locate(
    context: Context, session: Session, actor: Actor, subject_kind: str, subject_id: str
) -> SubjectAccess:
    locate = _SUBJECTS.get(subject_kind)
    if locate is None:
        raise NotFound(GONE)
    return locate(context, session, actor, subject_id)


def _may_attach(
    context: Context, session: Session, actor: Actor, subject_kind: str, subject_id: str
) -> SubjectAccess:
    access = _locate(context, session, actor, subject_kind, subject_id)
    if access.refusal:
        raise Forbidden(access.refusal)
    return access


def open_attachment(
    context: Context, actor: Actor, attachment_id: int, thumbnail: bool = False
) -> OpenedFile:
    """The file of an attachment, removed or not, for those who may read what it hangs on.

    Raises NotFound in the same words whether it is not there or out of reach; Unavailable when the store has
    lost the file.
    """
    with context.database.reading() as session:
        found = attachment_queries.attachment(session, attachment_id)
        if found is None:
            raise NotFound(GONE)
        row, view = found
        try:
            _locate(context, session, actor, row.subject_kind, row.subject_id)
        except (NotFound, Forbidden):
            raise NotFound(GONE) from None
        sha256 = row.thumbnail_sha256 if thumbnail else row.sha256
    if sha256 is None:
        raise NotFound(GONE)
    path = store_of(context).path_of(sha256)
    if not path.is_file():
        log.error("the store has lost the file of attachment %s", attachment_id)
        raise Unavailable("这个附件的文件暂时读不到，请联系系统管理员。")
    return OpenedFile(path, sha256, view)


def remove(context: Context, actor: Actor, attachment_id: int, reason: str) -> None:
    """Take an attachment off the list from today on; earlier days go on showing it, and its file stays.

    Removing it again changes nothing. Raises Invalid without a reason, Forbidden, NotFound.
    """
    words = reason.strip()
    if not words or len(words) > REASON_LIMIT:
        raise Invalid(f"请写明移除原因，不超过 {REASON_LIMIT} 字。", {"reason": "必填"})
    with context.database.writing(actor) as work:
        found = attachment_queries.attachment(work.session, attachment_id)
        if found is None:
            raise NotFound(GONE)
        row = found[0]
        access = _may_attach(context, work.session, actor, row.subject_kind, row.subject_id)
        if attachment_queries.is_removed(work.session, attachment_id):
            return
        seq = work.record(
            "attachment.remove",
            row.subject_kind,
            row.subject_id,
            before={"attachment": row.name, "sha256": row.sha256},
            after={"attachment": None, "reason": words},
        )
        work.session.add(
            AttachmentRemoval(
                attachment_id=attachment_id,
                reason=words,
                removed_by=actor.user_id,
                effective_on=max(access.effective_on, row.effective_on),
                change_seq=seq,
            )
        )


def check(context: Context, actor: Actor, remove_orphans: bool = False) -> CheckReport:
    """Compare rows with files, reading every file; with ``remove_orphans`` delete those a day old.

    For the command line alone. Raises Forbidden for anybody else.
    """
    if not actor.is_system:
        raise Forbidden()
    store = store_of(context)
    with context.database.reading() as session:
        referenced = attachment_queries.referenced_files(session)
    stored = {file.sha256: file for file in store.listing()}
    orphaned = [file for digest, file in stored.items() if digest not in referenced]
    damaged = [
        digest
        for digest, size in referenced.items()
        if digest in stored and _is_damaged(stored[digest], size)
    ]
    return CheckReport(
        files=len(stored),
        missing=tuple(sorted(referenced.keys() - stored.keys())),
        damaged=tuple(sorted(damaged)),
        orphaned=tuple(file.sha256 for file in orphaned),
        removed=_sweep(context, store, orphaned) if remove_orphans else 0,
    )


def _is_damaged(file: StoredFile, size: int | None) -> bool:
    return (size is not None and file.size != size) or file_digest(file.path) != file.sha256


def _sweep(context: Context, store: AttachmentStore, orphaned: list[StoredFile]) -> int:
    """Delete what is old and still unreferenced. The ledger's lock keeps uploads from finishing meanwhile."""
    before, removed = time.time() - ORPHAN_SECONDS, 0
    with context.database.writing(Actor.system()) as work:
        referenced = attachment_queries.referenced_files(work.session)
        for file in orphaned:
            if file.sha256 in referenced or file.path.stat().st_mtime >= before:
                continue
            store.remove(file)
            removed += 1
        for folder in store.leftovers(before):
            store.discard(folder)
            removed += 1
    return removed
