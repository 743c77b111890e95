"""The store of attached files: one file for each content, named by its SHA-256, outside the web root.

``attachments/ab/cdef…`` holds the content whose digest is ``abcdef…``; ``attachments/incoming/`` holds what
is being received. A file comes into its place by one rename, complete and on disk, and never changes.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from domain.errors import Unavailable

CHUNK = 1 << 18
INCOMING = "incoming"
_FOLDER = re.compile(r"[0-9a-f]{2}")
_REST = re.compile(r"[0-9a-f]{62}")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of the store: where it is, the digest its name states, its size in bytes."""

    path: Path
    sha256: str
    size: int


class AttachmentStore:
    """The folder of attached files. Made by ``services.installation``; nothing else writes into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def incoming(self) -> Iterator[Path]:
        """A folder for one upload, gone with whatever is left in it when the block ends.

        Raises Unavailable when the disk is full.
        """
        with _told_when_full():
            parent = _private_folder(self.folder / INCOMING)
            folder = Path(tempfile.mkdtemp(dir=parent))
        try:
            with _told_when_full():
                yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def keep(self, file: Path, sha256: str) -> StoredFile:
        """Move a received file into its place; the same content is kept once.

        Call it while the ledger is locked: a sweep holds the same lock, so that it cannot take away what is
        about to be referred to.
        """
        target = self.path_of(sha256)
        _private_folder(target.parent)
        os.replace(file, target)
        _sync_folder(target.parent)
        return StoredFile(target, sha256, target.stat().st_size)

    def path_of(self, sha256: str) -> Path:
        """Where the content with this digest is, or would be. Raises ValueError for what is no digest."""
        if not re.fullmatch(r"[0-9a-f]{64}", sha256):
            raise ValueError("not a SHA-256")
        return self.folder / sha256[:2] / sha256[2:]

    def listing(self) -> Iterator[StoredFile]:
        """Every kept file, ordered by digest: what a backup copies."""
        for folder in _sorted(self.folder, _FOLDER):
            for file in _sorted(folder, _REST):
                with suppress(FileNotFoundError):
                    yield StoredFile(file, folder.name + file.name, file.stat().st_size)

    def remove(self, stored: StoredFile) -> None:
        """Delete a kept file that nothing refers to. Call it while the ledger is locked, as ``keep``."""
        stored.path.unlink(missing_ok=True)

    def discard(self, folder: Path) -> None:
        """Delete what an upload left behind that was cut off."""
        shutil.rmtree(folder, ignore_errors=True)

    def leftovers(self, before: float) -> list[Path]:
        """Folders of uploads that were cut off, untouched since ``before`` (seconds of the system clock)."""
        incoming = self.folder / INCOMING
        return [f for f in _sorted(incoming, re.compile(".+")) if f.stat().st_mtime < before]


def write_chunks(file: Path, chunks: Iterable[bytes]) -> tuple[str, int]:
    """Write a new file of one's own (mode 0600) and see it on disk; its SHA-256 and size in bytes."""
    digest, size = hashlib.sha256(), 0
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as handle:
        for chunk in chunks:
            digest.update(chunk)
            size += len(chunk)
            handle.write(chunk)
        handle.flush()
        os.fsync(handle.fileno())
    return digest.hexdigest(), size


def file_digest(file: Path) -> str:
    """The SHA-256 of a file's content."""
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def chunks_of(file: Path) -> Iterator[bytes]:
    """The content of a file in pieces."""
    with file.open("rb") as handle:
        while chunk := handle.read(CHUNK):
            yield chunk


def _sorted(folder: Path, names: re.Pattern[str]) -> list[Path]:
    with suppress(FileNotFoundError, NotADirectoryError):
        return sorted(entry for entry in folder.iterdir() if names.fullmatch(entry.name))
    return []


def _private_folder(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _told_when_full() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in _FULL:
            raise
        raise Unavailable("存放附件的磁盘已满，文件没有保存，请联系系统管理员。") from error
