"""Attached files for a backup: ``attachments/ab/cdef…`` holds the content whose SHA-256 is ``abcdef…``."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from data_access.backup.archive import BLOCK
from domain.backup import DAMAGED
from domain.errors import Invalid

_FOLDER, _REST = re.compile(r"[0-9a-f]{2}"), re.compile(r"[0-9a-f]{62}")


def stored(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every kept file by its digest, in order."""
    for first in _entries(folder, _FOLDER):
        for rest in _entries(first, _REST):
            yield first.name + rest.name, rest


def chunks(path: Path) -> Iterator[bytes]:
    """The content of a file in pieces."""
    with path.open("rb") as handle:
        while block := handle.read(BLOCK):
            yield block


def put_back(folder: Path, sha256: str, content: Iterable[bytes]) -> bool:
    """Keep a file that is not there yet; returns whether it was missing. Raises Invalid for other content."""
    target = folder / sha256[:2] / sha256[2:]
    if target.exists():
        return False
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".restoring-")
    digest = hashlib.sha256()
    try:
        with os.fdopen(descriptor, "wb") as handle:
            for chunk in content:
                digest.update(chunk)
                handle.write(chunk)
            handle.flush()
            os.fsync(handle.fileno())
        if digest.hexdigest() != sha256:
            raise Invalid(DAMAGED)
        os.replace(name, target)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(name)
    return True


def take_away(folder: Path, digests: Iterable[str]) -> None:
    """Delete files that were put back in vain."""
    for sha256 in digests:
        (folder / sha256[:2] / sha256[2:]).unlink(missing_ok=True)


def remove_others(folder: Path, kept: Collection[str]) -> int:
    """Delete the files that nothing refers to any more; returns how many."""
    removed = 0
    for sha256, path in list(stored(folder)):
        if sha256 not in kept:
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def _entries(folder: Path, names: re.Pattern[str]) -> list[Path]:
    with suppress(FileNotFoundError, NotADirectoryError):
        return sorted(entry for entry in folder.iterdir() if names.fullmatch(entry.name))
    return []
