"""Files of figures on their way in: each as it came, and its lines as text for reading again."""

from __future__ import annotations

import csv
import hashlib
import os
import re
import secrets
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

CHUNK = 1 << 20
_NAME = re.compile(r"(?:file|lines)-(\d+)")
_STRAY_SECONDS = 3600


class ImportStore:
    """Files by the number of their run. Names that people gave never become names of files here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, run_id: int) -> Path:
        """The file as it was uploaded."""
        return self.folder / f"file-{run_id}"

    def lines(self, run_id: int) -> Path:
        """The lines of a workbook, each after its number; there is none for text, which is read as it is."""
        return self.folder / f"lines-{run_id}"

    @contextmanager
    def incoming(self) -> Iterator[Path]:
        """A folder for files that are still coming; what is left in it goes."""
        path = self.folder / f"incoming-{secrets.token_hex(8)}"
        path.mkdir(mode=0o700)
        try:
            yield path
        finally:
            for left in path.iterdir():
                left.unlink()
            path.rmdir()

    def keep(self, run_id: int, file: Path, lines: Path | None) -> None:
        """Take a file that has come, and its lines."""
        os.replace(file, self.file(run_id))
        if lines is not None:
            os.replace(lines, self.lines(run_id))

    def remove(self, run_id: int) -> None:
        """Delete what is kept of a run."""
        self.file(run_id).unlink(missing_ok=True)
        self.lines(run_id).unlink(missing_ok=True)

    def remove_strays(self, kept: Collection[int]) -> None:
        """Delete files of no run in ``kept`` that nobody has written to for an hour."""
        for path in self.folder.iterdir():
            found = _NAME.fullmatch(path.name)
            if found is None or int(found[1]) in kept:
                continue
            if time.time() - path.stat().st_mtime > _STRAY_SECONDS:
                path.unlink(missing_ok=True)


def receive(target: Path, chunks: Iterable[bytes]) -> tuple[int, str]:
    """Write a file as it comes; its size and SHA-256."""
    digest, size = hashlib.sha256(), 0
    with target.open("wb") as handle:
        for chunk in chunks:
            handle.write(chunk)
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()


def chunks_of(file: Path) -> Iterator[bytes]:
    """A file, piece by piece."""
    with file.open("rb") as handle:
        while chunk := handle.read(CHUNK):
            yield chunk


def write_lines(target: Path, lines: Iterable[tuple[int, Iterable[str]]]) -> int:
    """Keep numbered lines of cells as text; returns how many there are."""
    count = 0
    with target.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        for number, cells in lines:
            writer.writerow([number, *cells])
            count += 1
    return count


def read_lines(file: Path) -> Iterator[tuple[int, list[str]]]:
    """The numbered lines that were kept."""
    with file.open(encoding="utf-8", newline="") as handle:
        for number, *cells in csv.reader(handle):
            yield int(number), cells
