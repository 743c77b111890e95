"""The change ledger as administrators read it."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from domain.errors import Invalid

PAGE_SIZE = 50
TEXT_LIMIT = 80


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """What to look for. Empty fields do not filter; days are Shanghai days, both included.

    ``subject`` is the id of a thing, or a kind of thing; with ``kind`` it is an id of that kind alone.
    """

    actor: str = ""
    action: str = ""
    subject: str = ""
    from_day: date | None = None
    to_day: date | None = None
    page: int = 1
    kind: str = ""

    def __post_init__(self) -> None:
        if self.from_day and self.to_day and self.to_day < self.from_day:
            raise Invalid("结束日期不能早于开始日期，请调整筛选条件。", {"to_day": "早于开始日期"})
        if not 1 <= self.page <= 1_000_000:
            raise Invalid("页码超出范围，请从第一页开始查看。", {"page": "超出范围"})


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One change with what it recorded before and after."""

    seq: int
    recorded_at: datetime
    actor: str
    action: str
    subject_kind: str
    subject_id: str
    before_document: Any = None
    after_document: Any = None

    @property
    def before(self) -> str:
        """What was recorded before, by the fields' own names."""
        return document_text(self.before_document)

    @property
    def after(self) -> str:
        """What was recorded after, by the fields' own names."""
        return document_text(self.after_document)


def document_text(
    document: Any,
    name: Callable[[str], str] = str,
    value: Callable[[str, Any], str | None] = lambda _, __: None,
) -> str:
    """A recorded document in one line; ``name`` and ``value`` say what fields and values are called."""
    if not isinstance(document, dict):
        return "" if document is None else json.dumps(document, ensure_ascii=False)
    told = []
    for field_name, found in sorted(document.items()):
        words = value(field_name, found)
        told.append(f"{name(field_name)}＝{_word(found) if words is None else words}")
    return "；".join(told)


def _word(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


@dataclass(frozen=True, slots=True)
class LedgerNames:
    """What ids in the ledger are called: people, departments, and projects by their code."""

    people: Mapping[int, str] = field(default_factory=dict)
    departments: Mapping[int, str] = field(default_factory=dict)
    projects: Mapping[int, str] = field(default_factory=dict)


WITHHELD = "（内容不显示）"
_OF_PROJECTS = frozenset({"project", "progress_report"})
_WRITTEN = frozenset({"achieved", "problems", "next_steps", "note"})
"""What people wrote about their work, which is content and no trace of administration."""


def without_content(line: LedgerLine, restricted: Container[int | None]) -> LedgerLine:
    """A change as somebody reads it who has no rights on content: who did what when, and to which fields.

    What was written of the work is withheld, and of ``restricted`` projects, given by id, every value.
    """
    everything = line.subject_kind in _OF_PROJECTS and _project_of(line) in restricted
    return replace(
        line,
        before_document=_withheld(line.before_document, everything),
        after_document=_withheld(line.after_document, everything),
    )


def _project_of(line: LedgerLine) -> int | None:
    number = line.subject_id.partition(":")[0]
    return int(number) if number.isascii() and number.isdigit() else None


def _withheld(document: Any, everything: bool) -> Any:
    if isinstance(document, list):
        return [_withheld(item, everything) for item in document]
    if not isinstance(document, dict):
        return document
    return {
        name: WITHHELD if value and (everything or name in _WRITTEN) else value
        for name, value in document.items()
    }


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """One page of changes; ``more`` tells whether older ones follow."""

    wanted: LedgerFilter
    lines: tuple[LedgerLine, ...]
    more: bool
    actions: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    names: LedgerNames = field(default_factory=LedgerNames)
