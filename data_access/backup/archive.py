"""One file that holds everything: a ZIP archive with a manifest of the SHA-256 of each member."""

from __future__ import annotations

import hashlib
import json
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from domain.backup import DAMAGED, FOREIGN, MANIFEST, Manifest, Member, TableShape, file_member, table_member
from domain.errors import Invalid

BLOCK = 1 << 18
MANIFEST_LIMIT = 64 << 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PRIVATE = 0o600 << 16

# All that reading a hostile or damaged archive may raise.
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RecursionError,
    RuntimeError,
    ValueError,
)


@dataclass
class ArchiveWriter:
    """Writes an archive under a passing name; ``finish`` gives it its own, without it nothing is left."""

    path: Path
    made_at: datetime
    tables: dict[str, TableShape] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)

    def __enter__(self) -> ArchiveWriter:
        self._partial = self.path.with_name(f".{self.path.name}.partial-{os.getpid()}")
        descriptor = os.open(self._partial, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        self._handle = os.fdopen(descriptor, "w+b")
        self._zip = zipfile.ZipFile(self._handle, "w", zipfile.ZIP_DEFLATED, allowZip64=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Nothing is left of an archive that was not finished.
        with suppress(Exception):
            self._zip.close()
        self._handle.close()
        self._partial.unlink(missing_ok=True)

    def add_table(self, name: str, columns: tuple[tuple[str, str], ...], lines: Iterable[bytes]) -> None:
        """Add a table, row by row."""
        rows = 0

        def counted() -> Iterator[bytes]:
            nonlocal rows
            for line in lines:
                rows += 1
                yield line

        self._add(table_member(name), counted(), zipfile.ZIP_DEFLATED)
        self.tables[name] = TableShape(columns, rows)

    def add_file(self, sha256: str, chunks: Iterable[bytes]) -> None:
        """Add an attached file. Raises Invalid when its content is not what its name states."""
        # Most of them are compressed already.
        written = self._add(file_member(sha256), chunks, zipfile.ZIP_STORED)
        if written.sha256 != sha256:
            raise Invalid(f"附件 {sha256[:12]}… 的内容与登记的不符，文件可能已损坏。请先修复，再做备份。")

    def finish(self, revision: str, ledger_seq: int, demonstration: date | None) -> Manifest:
        """Write the manifest, see everything on disk, read it back, and give the archive its name."""
        manifest = Manifest(
            self.made_at, revision, ledger_seq, demonstration, dict(self.tables), dict(self.members)
        )
        text = json.dumps(manifest.to_json(), ensure_ascii=False, sort_keys=True, indent=1).encode()
        with self._zip.open(self._info(MANIFEST, zipfile.ZIP_DEFLATED), "w", force_zip64=True) as member:
            member.write(text)
        self._zip.close()
        self._handle.flush()
        os.fsync(self._handle.fileno())
        with Archive(self._partial) as written:
            written.verify()
        os.replace(self._partial, self.path)
        _sync_folder(self.path.parent)
        return manifest

    def _add(self, name: str, chunks: Iterable[bytes], method: int) -> Member:
        digest, size = hashlib.sha256(), 0
        with self._zip.open(self._info(name, method), "w", force_zip64=True) as member:
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                member.write(chunk)
        self.members[name] = Member(digest.hexdigest(), size)
        return self.members[name]

    def _info(self, name: str, method: int) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(name, self.made_at.timetuple()[:6])
        info.compress_type = method
        info.external_attr = _PRIVATE
        return info


class Archive:
    """An archive that is read: nothing of it is believed before ``verify`` has gone through it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._handle: IO[bytes] = path.open("rb")
        except OSError as error:
            raise Invalid(f"读不到备份文件 {path}：{error.strerror}。") from None
        try:
            with damaged():
                self._zip = zipfile.ZipFile(self._handle)
                self.manifest = self._read_manifest()
                self._check_names()
        except BaseException:
            self._handle.close()
            raise

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()
        self._handle.close()

    def verify(self, progress: Callable[[int, int], None] = lambda done, total: None) -> None:
        """Read everything and compare it with the manifest. Raises Invalid when anything differs."""
        for number, (name, member) in enumerate(self.manifest.members.items()):
            progress(number, len(self.manifest.members))
            digest, lines = hashlib.sha256(), 0
            for chunk in self._chunks(name):
                digest.update(chunk)
                lines += chunk.count(b"\n")
            if digest.hexdigest() != member.sha256:
                raise Invalid(DAMAGED)
            table = name.removeprefix("tables/").removesuffix(".ndjson")
            if name.startswith("tables/") and lines != self.manifest.tables[table].rows:
                raise Invalid(DAMAGED)

    def rows(self, table: str) -> Iterator[bytes]:
        """The lines of a table."""
        with damaged(), self._zip.open(table_member(table)) as member:
            yield from member

    def file(self, sha256: str) -> Iterator[bytes]:
        """The content of an attached file in pieces."""
        yield from self._chunks(file_member(sha256))

    def _chunks(self, name: str) -> Iterator[bytes]:
        with damaged(), self._zip.open(name) as member:
            while chunk := member.read(BLOCK):
                yield chunk

    def _read_manifest(self) -> Manifest:
        names = self._zip.namelist()
        if names.count(MANIFEST) != 1:
            raise Invalid(FOREIGN)
        if self._zip.getinfo(MANIFEST).file_size > MANIFEST_LIMIT:
            raise Invalid(FOREIGN)
        with self._zip.open(MANIFEST) as member:
            return Manifest.from_json(json.loads(member.read(MANIFEST_LIMIT)))

    def _check_names(self) -> None:
        """Exactly what the manifest lists is there, once, as large as it says, in a way we can read."""
        listed: Mapping[str, Member] = self.manifest.members
        infos = [info for info in self._zip.infolist() if info.filename != MANIFEST]
        if len(infos) != len(listed) or {info.filename for info in infos} != set(listed):
            raise Invalid(DAMAGED)
        for info in infos:
            readable = info.compress_type in _METHODS and not info.flag_bits & 1
            if not readable or info.file_size != listed[info.filename].size:
                raise Invalid(DAMAGED)


@contextmanager
def damaged() -> Iterator[None]:
    """Say in Chinese that an archive cannot be read, whatever it was that Python's reader met."""
    try:
        yield
    except Invalid:
        raise
    except _FAULTS:
        raise Invalid(DAMAGED) from None


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
