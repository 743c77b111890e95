"""A backup: what its manifest says, and which names an archive may hold. Pure; files are read elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.errors import Invalid

FORMAT = "cockpit-backup"
VERSION = 1
MANIFEST = "manifest.json"

TABLE_MEMBER = re.compile(r"tables/([a-z][a-z0-9_]{0,62})\.ndjson")
FILE_MEMBER = re.compile(r"attachments/([0-9a-f]{64})")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_REVISION = re.compile(r"[0-9A-Za-z_]{1,32}")
_COLUMN = re.compile(r"[a-z][a-z0-9_]{0,62}")

COLUMN_KINDS = frozenset({"boolean", "bytes", "date", "datetime", "decimal", "float", "integer", "text"})

FOREIGN = "这个文件不是本系统的备份，或备份清单无法识别，没有做任何改动。请核对文件后重试。"
DAMAGED = "备份文件已损坏或不完整，没有做任何改动。请改用另一份备份。"


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside an archive."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table of an archive: its columns with what kind of value each holds, and how many rows there are."""

    columns: tuple[tuple[str, str], ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says of itself. ``revision`` is the schema's, ``ledger_seq`` its last change."""

    created_at: datetime
    revision: str
    ledger_seq: int
    demonstration: date | None
    tables: Mapping[str, TableShape]
    members: Mapping[str, Member]

    @property
    def rows(self) -> int:
        """All rows of all tables."""
        return sum(table.rows for table in self.tables.values())

    @property
    def files(self) -> tuple[str, ...]:
        """The digests of all attached files."""
        return tuple(found[1] for name in self.members if (found := FILE_MEMBER.fullmatch(name)))

    def count(self, table: str) -> int:
        """The rows of one table; 0 for one that is not there."""
        found = self.tables.get(table)
        return found.rows if found else 0

    def to_json(self) -> dict[str, Any]:
        """The manifest as it is written."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "created_at": self.created_at.isoformat(),
            "revision": self.revision,
            "ledger_seq": self.ledger_seq,
            "demonstration": self.demonstration.isoformat() if self.demonstration else None,
            "tables": {
                name: {"columns": [list(column) for column in table.columns], "rows": table.rows}
                for name, table in self.tables.items()
            },
            "members": {
                name: {"sha256": member.sha256, "size": member.size} for name, member in self.members.items()
            },
        }

    @classmethod
    def from_json(cls, document: Any) -> Manifest:
        """The manifest that a document states. Raises Invalid for anything else.

        Every name is checked against what an archive may hold, so that none can lead out of its place.
        """
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise Invalid(FOREIGN)
        if _count_or_none(document.get("version")) != VERSION:
            raise Invalid("备份的格式版本与本程序不符，没有做任何改动。请用生成它的程序版本恢复。")
        try:
            manifest = cls(
                created_at=_instant(document["created_at"]),
                revision=_matching(_REVISION, document["revision"]),
                ledger_seq=_count(document["ledger_seq"]),
                demonstration=_day(document["demonstration"]),
                tables={_matching(_COLUMN, k): _table(v) for k, v in document["tables"].items()},
                members={_member_name(k): _member(v) for k, v in document["members"].items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            raise Invalid(FOREIGN) from None
        named = {found[1] for name in manifest.members if (found := TABLE_MEMBER.fullmatch(name))}
        if named != set(manifest.tables):
            raise Invalid(FOREIGN)
        return manifest


def table_member(table: str) -> str:
    """The name under which an archive holds a table."""
    return f"tables/{table}.ndjson"


def file_member(sha256: str) -> str:
    """The name under which an archive holds an attached file."""
    return f"attachments/{sha256}"


def _member_name(name: str) -> str:
    if not (TABLE_MEMBER.fullmatch(name) or FILE_MEMBER.fullmatch(name)):
        raise ValueError("a name that no archive holds")
    return name


def _member(value: Any) -> Member:
    return Member(_matching(_DIGEST, value["sha256"]), _count(value["size"]))


def _table(value: Any) -> TableShape:
    columns = tuple((_matching(_COLUMN, name), kind) for name, kind in value["columns"])
    if not columns or any(kind not in COLUMN_KINDS for _, kind in columns):
        raise ValueError("a kind of column that is not known")
    if len({name for name, _ in columns}) != len(columns):
        raise ValueError("a column twice")
    return TableShape(columns, _count(value["rows"]))


def _matching(pattern: re.Pattern[str], value: Any) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("not of the form expected")
    return value


def _count_or_none(value: Any) -> int | None:
    return value if type(value) is int else None


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**63:
        raise ValueError("not a count")
    return value


def _instant(value: Any) -> datetime:
    instant = datetime.fromisoformat(value)
    if instant.tzinfo is None:
        raise ValueError("a time without a zone")
    return instant


def _day(value: Any) -> date | None:
    return None if value is None else date.fromisoformat(value)


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup in the list. ``intact`` is None while nobody has checked it."""

    name: str
    made_at: datetime
    size: int
    intact: bool | None
    checked_at: datetime | None
    sha256: str
    revision: str
    ledger_seq: int
    rows: int
    files: int


@dataclass(frozen=True, slots=True)
class BackupList:
    """The backups in the folder, the latest first, and how many of them are kept."""

    folder: str
    keep: int
    backups: tuple[BackupLine, ...]
    worker_alive: bool
