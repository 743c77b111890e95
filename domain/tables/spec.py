"""One description of a table; grid, paste, Excel, CSV and the check of an upload all follow it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from domain.tables.signs import fold

Value = str | int | float | date | bool | None
"""What a cell holds once it is read; None where nothing was given, which is never 0."""

EARLIEST_DAY, LATEST_DAY = date(2000, 1, 1), date(2099, 12, 31)
ROW_LIMIT = 5000
"""Rows of one upload, unless a table says otherwise."""


class CellKind(StrEnum):
    """What a column holds. A figure is held as text: 12, 12~ (estimated), - (missing), / (not applicable)."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    PERCENT = "percent"
    DATE = "date"
    CHOICE = "choice"
    FLAG = "flag"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column. ``unit`` may follow its numbers; percentages are held in per cent (62.5 is 62.5 %).

    ``width`` counts characters of half width. ``minimum`` and ``maximum`` bound numbers and percentages,
    ``earliest`` and ``latest`` days; ``limit`` counts the characters of a text. A whole number that is
    ``ordinal`` counts nothing, like a year, and is shown without separators.
    """

    key: str
    header: str
    kind: CellKind = CellKind.TEXT
    aliases: tuple[str, ...] = ()
    unit: str = ""
    required: bool = False
    editable: bool = False
    width: int = 14
    decimals: int = 1
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    earliest: date = EARLIEST_DAY
    latest: date = LATEST_DAY
    limit: int = 200
    choices: tuple[str, ...] = ()
    multiline: bool = False
    ordinal: bool = False
    help: str = ""

    @property
    def title(self) -> str:
        """The header as it is shown, with the unit."""
        return f"{self.header}（{self.unit}）" if self.unit else self.header

    @property
    def numeric(self) -> bool:
        """Whether the column holds numbers."""
        return self.kind in (CellKind.INTEGER, CellKind.DECIMAL, CellKind.PERCENT)

    def for_browser(self) -> dict[str, Any]:
        """What the browser needs to read cells by the same rules."""
        return {
            "key": self.key,
            "header": self.header,
            "kind": self.kind.value,
            "unit": self.unit,
            "required": self.required,
            "editable": self.editable,
            "minimum": self.minimum,
            "maximum": self.maximum,
            "above": self.above,
            "earliest": self.earliest.isoformat(),
            "latest": self.latest.isoformat(),
            "limit": self.limit,
            "choices": list(self.choices),
            "multiline": self.multiline,
            "ordinal": self.ordinal,
            "decimals": self.decimals,
        }


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table: its columns, the one that identifies a row, and how many rows an upload may have.

    ``new_rows`` says whether an upload may add rows, which then come without a key. A file with a header that
    has one of the words of ``refused`` is not even kept: the message says what to do.
    """

    name: str
    title: str
    columns: tuple[ColumnSpec, ...]
    key: str = "key"
    row_limit: int = ROW_LIMIT
    new_rows: bool = False
    refused: Mapping[str, str] = field(default_factory=dict)
    by_key: Mapping[str, ColumnSpec] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {column.key: column for column in self.columns})

    @property
    def editable(self) -> tuple[ColumnSpec, ...]:
        """The columns that a person fills in."""
        return tuple(column for column in self.columns if column.editable)

    def column_of(self, header: object) -> ColumnSpec | None:
        """The column that a header means: by its title or an alias, whatever its spaces, unit and width."""
        wanted = plain_header(header)
        if not wanted:
            return None
        for column in self.columns:
            if wanted in {plain_header(name) for name in (column.header, column.title, *column.aliases)}:
                return column
        return None


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row as it stands now.

    ``locked`` names editable columns that this row has no use for, ``closed`` says of some of them why they
    take nothing; ``heading`` says that it begins a group; ``remarks`` are what a reviewer said at single
    cells, ``doubts`` what else should be looked at there, ``beside`` earlier values to be shown beside them,
    each by column. None of these is ever taken for a value.
    """

    key: str
    values: Mapping[str, Value]
    locked: frozenset[str] = frozenset()
    heading: bool = False
    remarks: Mapping[str, str] = field(default_factory=dict)
    closed: Mapping[str, str] = field(default_factory=dict)
    doubts: Mapping[str, str] = field(default_factory=dict)
    beside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def plain_header(header: object) -> str:
    """A header without what people add to it: spaces, line breaks, a unit in brackets, stars, colons."""
    if not isinstance(header, str):
        return ""
    text = _BRACKETS.sub("", fold(header).replace("（", "(").replace("）", ")"))
    return re.sub(r"[\s*:_]", "", text).lower()
