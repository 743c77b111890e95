"""The change ledger in Chinese: what kinds of things, fields and values in it are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.labels.ledger import (
    DEPARTMENTS,
    LEDGER_ACTIONS,
    LEDGER_FIELDS,
    LEDGER_KINDS,
    LEDGER_VALUES,
    PEOPLE,
)
from domain.ledger import LedgerLine, LedgerNames, document_text

_OF_THE_LEDGER: Mapping[str, Mapping[str, str]] = {"action": LEDGER_ACTIONS, "kind": LEDGER_KINDS}
"""What a filter of the ledger itself is recorded with."""


def field_name(kind: str, name: str) -> str:
    """What a field of a kind of things is called; a milestone goes by its title."""
    if name.startswith("milestone:"):
        return f"里程碑“{name.removeprefix('milestone:')}”"
    return LEDGER_FIELDS.get(f"{kind}.{name}") or LEDGER_FIELDS.get(name, name)


def _value_name(kind: str, name: str, value: str) -> str | None:
    if kind == "ledger" and name in _OF_THE_LEDGER:
        return _OF_THE_LEDGER[name].get(value)
    return LEDGER_VALUES.get(f"{kind}.{name}", {}).get(value) or LEDGER_VALUES.get(name, {}).get(value)


def action_name(action: str) -> str:
    """What an action is called."""
    return LEDGER_ACTIONS.get(action, action)


def kind_name(kind: str) -> str:
    """What a kind of things is called."""
    return LEDGER_KINDS.get(kind, kind)


def document_words(kind: str, document: Any, names: LedgerNames) -> str:
    """A document recorded of a kind of things, in one line of Chinese."""

    def word(field: str, found: Any) -> str | None:
        if found is None or found == "":
            return "无"
        if isinstance(found, bool):
            return "是" if found else "否"
        if isinstance(found, int):
            named = names.people if field in PEOPLE else names.departments if field in DEPARTMENTS else {}
            return named.get(found)
        if isinstance(found, list) and field == "changed":
            return "、".join(field_name(kind, str(item)) for item in found)
        if isinstance(found, list) and field in DEPARTMENTS:
            return "、".join(names.departments.get(item, str(item)) for item in found) or "无"
        if isinstance(found, list) and all(isinstance(item, str) for item in found):
            return "、".join(found) or "无"
        return _value_name(kind, field, found) if isinstance(found, str) else None

    return document_text(document, lambda field: field_name(kind, field), word)


def subject_words(kind: str, subject_id: str, names: LedgerNames) -> str:
    """The thing a change is about, by its name where it has one."""
    known: Mapping[str, Mapping[int, str]] = {
        "account": names.people,
        "contact": names.people,
        "department": names.departments,
        "project": names.projects,
        "progress_report": names.projects,
        "light_override": names.projects,
        "schedule_request": names.projects,
    }
    first, _, rest = subject_id.partition(":")
    name = known.get(kind, {}).get(int(first)) if first.isdecimal() and len(first) < 19 else None
    told = f"{name} {rest}".strip() if name else subject_id
    return f"{kind_name(kind)} {told}"


HEADER = ("序号", "时间", "操作人", "操作", "对象类型", "对象", "变更前", "变更后")
WIDTHS = (9, 18, 12, 16, 12, 24, 50, 60)


def export_row(line: LedgerLine, names: LedgerNames, at: str) -> tuple[str, ...]:
    """The cells of one change in a file; ``at`` is its time in words."""
    return (
        str(line.seq),
        at,
        line.actor,
        action_name(line.action),
        kind_name(line.subject_kind),
        subject_words(line.subject_kind, line.subject_id, names).partition(" ")[2],
        document_words(line.subject_kind, line.before_document, names),
        document_words(line.subject_kind, line.after_document, names),
    )
