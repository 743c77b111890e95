"""The folder of backups: their names, what is known of each, and which ones are kept."""

from __future__ import annotations

import json
import os
import re
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from domain.backup import BackupLine, Manifest
from domain.clock import SHANGHAI

_NAME = re.compile(r"cockpit-\d{8}-\d{6}(-\d+)?\.zip")
_PARTIAL = re.compile(r"\.cockpit-.+\.zip\.partial-\d+")
_STRAY_SECONDS = 24 * 3600


class BackupFolder:
    """Backups with a note beside each (``….zip.json``): its SHA-256, what it holds, when it was checked."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder = folder

    def new_path(self, made_at: datetime) -> Path:
        """The path of a backup made at this instant."""
        stem = f"cockpit-{made_at.astimezone(SHANGHAI):%Y%m%d-%H%M%S}"
        path, number = self.folder / f"{stem}.zip", 2
        while path.exists():
            path, number = self.folder / f"{stem}-{number}.zip", number + 1
        return path

    def paths(self) -> list[Path]:
        """All backups, the latest first."""
        found = [path for path in self.folder.iterdir() if _NAME.fullmatch(path.name) and path.is_file()]
        return sorted(found, key=lambda path: path.name, reverse=True)

    def prune(self, keep: int) -> list[str]:
        """Delete all but the newest ``keep``, and what killed attempts left behind; returns the names."""
        for path in self.folder.iterdir():
            if _PARTIAL.fullmatch(path.name) and time.time() - path.stat().st_mtime > _STRAY_SECONDS:
                path.unlink(missing_ok=True)
        surplus = self.paths()[keep:]
        for path in surplus:
            path.unlink(missing_ok=True)
            note_of(path).unlink(missing_ok=True)
        return [path.name for path in surplus]

    def lines(self) -> tuple[BackupLine, ...]:
        """All backups with what their notes tell; one without a note was put here by somebody."""
        return tuple(_line(path) for path in self.paths())


def note_of(path: Path) -> Path:
    """The note beside a backup."""
    return path.with_name(f"{path.name}.json")


def write_note(
    path: Path, sha256: str, checked_at: datetime, intact: bool, manifest: Manifest | None
) -> None:
    """Note that a backup was gone through, and what came of it."""
    status = path.stat()
    note: dict[str, Any] = {
        "sha256": sha256,
        "size": status.st_size,
        "modified": status.st_mtime_ns,
        "checked_at": checked_at.isoformat(),
        "intact": intact,
    }
    if manifest is not None:
        note |= {
            "made_at": manifest.created_at.isoformat(),
            "revision": manifest.revision,
            "ledger_seq": manifest.ledger_seq,
            "rows": manifest.rows,
            "files": len(manifest.files),
        }
    target, partial = note_of(path), note_of(path).with_suffix(".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as handle:
        json.dump(note, handle)
    os.replace(partial, target)


def _line(path: Path) -> BackupLine:
    status = path.stat()
    modified = datetime.fromtimestamp(status.st_mtime, SHANGHAI)
    try:
        note: dict[str, Any] = json.loads(note_of(path).read_text("utf-8"))
        # A file that was written to since it was checked has not been checked.
        same = (note["size"], note["modified"]) == (status.st_size, status.st_mtime_ns)
        return BackupLine(
            name=path.name,
            made_at=datetime.fromisoformat(note["made_at"]) if "made_at" in note else modified,
            size=status.st_size,
            intact=bool(note["intact"]) if same else None,
            checked_at=datetime.fromisoformat(note["checked_at"]) if same else None,
            sha256=str(note["sha256"]) if same else "",
            revision=str(note.get("revision", "")),
            ledger_seq=int(note.get("ledger_seq", 0)),
            rows=int(note.get("rows", 0)),
            files=int(note.get("files", 0)),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return BackupLine(path.name, modified, status.st_size, None, None, "", "", 0, 0, 0)
