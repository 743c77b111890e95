"""The folder of job results, and the lock that tells whether a process is at work."""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

_RESULT = re.compile(r"result-(\d+)-(\d+)")
_LOCK = "worker.lock"
_STRAY_SECONDS = 3600
_BLOCK = 1 << 20


class JobStore:
    """Results by job and attempt. Names that people gave never become names of files here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, job_id: int, attempt: int) -> Path:
        """Where an attempt of a job writes its result."""
        return self.folder / f"result-{job_id}-{attempt}"

    def remove(self, job_id: int, attempt: int) -> None:
        """Delete what an attempt wrote, if anything."""
        self.path(job_id, attempt).unlink(missing_ok=True)

    def remove_strays(self, kept: Collection[tuple[int, int]]) -> int:
        """Delete files of no job in ``kept`` that nobody has written to for an hour; returns how many."""
        removed = 0
        for path in self.folder.iterdir():
            found = _RESULT.fullmatch(path.name)
            if found is None or (int(found[1]), int(found[2])) in kept:
                continue
            if time.time() - path.stat().st_mtime > _STRAY_SECONDS:
                path.unlink(missing_ok=True)
                removed += 1
        return removed

    def clear(self) -> None:
        """Delete every result: the jobs they belonged to are gone."""
        for path in self.folder.iterdir():
            if _RESULT.fullmatch(path.name):
                path.unlink(missing_ok=True)

    @contextmanager
    def working(self, wait: float) -> Iterator[bool]:
        """Try for ``wait`` seconds to be the one process that works here; tells whether it is.

        The system lets go of the lock when the process ends, however it ends.
        """
        with self._lock_file() as handle:
            deadline = time.monotonic() + wait
            held = _try_lock(handle, fcntl.LOCK_EX)
            while not held and time.monotonic() < deadline:
                time.sleep(0.1)
                held = _try_lock(handle, fcntl.LOCK_EX)
            yield held

    def worker_alive(self) -> bool:
        """Whether a process is there to do the jobs."""
        with self._lock_file() as handle:
            return not _try_lock(handle, fcntl.LOCK_SH)

    @contextmanager
    def _lock_file(self) -> Iterator[int]:
        handle = os.open(self.folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            yield handle
        finally:
            os.close(handle)


def _try_lock(handle: int, kind: int) -> bool:
    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, as hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as handle:
        while block := handle.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
