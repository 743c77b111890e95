"""What the pages of imports show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.network.importing.examining import Column
from domain.network.importing.figures import Remark
from domain.network.importing.mapping import Mapping as ColumnMapping


class RunState(StrEnum):
    """Where a file stands on its way in."""

    MAPPING = "mapping"
    TRYING = "trying"
    TRIED = "tried"
    COMMITTING = "committing"
    COMMITTED = "committed"
    UNDONE = "undone"
    DISCARDED = "discarded"


ENDED = frozenset({RunState.COMMITTED, RunState.UNDONE, RunState.DISCARDED})


class Basis(StrEnum):
    """Why a name is taken for what it is taken for."""

    REMEMBERED = "remembered"
    SAME = "same"
    ALIKE = "alike"
    CHOSEN = "chosen"
    OPEN = "open"


LEFT_OUT = ""
"""What stands for a name that is not to be imported."""


@dataclass(frozen=True, slots=True)
class NameChoice:
    """A name in a file and the code of what it stands for: `LEFT_OUT`, or None while nobody has said."""

    key: str
    name: str
    code: str | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Counts:
    """What a trial counted: figures by what would become of them, and lines."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    left_out: int = 0
    warnings: int = 0
    blanks: int = 0
    lines: int = 0

    @property
    def changed(self) -> int:
        """How many figures would be written."""
        return self.added + self.updated


@dataclass(frozen=True, slots=True)
class RunLine:
    """A file in the list of imports."""

    run_id: int
    file_name: str
    source: str
    state: RunState
    lines: int
    counts: Counts | None
    uploaded_by: str
    uploaded_at: datetime
    committed_by: str
    committed_at: datetime | None
    may_undo: bool


@dataclass(frozen=True, slots=True)
class RunPage:
    """A file with all that its steps show."""

    line: RunLine
    version: int
    columns: tuple[Column, ...]
    mapping: ColumnMapping
    title: str
    notes: tuple[str, ...]
    names: Mapping[str, tuple[NameChoice, ...]]
    items: tuple[str, ...]
    units: Sequence[tuple[str, str]]
    indicators: Sequence[tuple[str, str]]
    error: str = ""
    job_id: int | None = None
    remarks: tuple[Remark, ...] = field(default=())
