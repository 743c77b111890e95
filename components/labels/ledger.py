"""The ledger's words of all capabilities together: each module here that has a ``LEDGER`` is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TypeVar

from components.labels.parts import LedgerWords

_T = TypeVar("_T")

COMMON = LedgerWords(
    fields={
        "action": "操作",
        "active": "启用",
        "added": "新增",
        "changed": "改动",
        "code": "编号",
        "day": "日期",
        "due_on": "截止日期",
        "effective_on": "生效日期",
        "ends_on": "结束日期",
        "kind": "类型",
        "label": "名称",
        "month": "月份",
        "name": "名称",
        "new": "新增",
        "note": "说明",
        "period": "期次",
        "position": "排序",
        "reason": "原因",
        "removed": "移除",
        "source": "来源",
        "starts_on": "开始日期",
        "state": "状态",
        "subject": "对象",
        "title": "名称",
        "unit": "单位",
        "value": "数值",
    },
)
"""What means the same for every kind."""


def merged(tables: Iterable[Mapping[str, _T]]) -> dict[str, _T]:
    """One table of several. Raises ValueError for a name that two of them explain."""
    found: dict[str, _T] = {}
    for table in tables:
        twice = found.keys() & table.keys()
        if twice:
            raise ValueError(f"the ledger's words for {', '.join(sorted(twice))} are given twice")
        found.update(table)
    return found


def _registered() -> list[LedgerWords]:
    rooms = iter_modules([str(Path(__file__).parent)])
    modules = (import_module(f"components.labels.{room.name}") for room in rooms)
    return [found for module in modules if isinstance(found := getattr(module, "LEDGER", None), LedgerWords)]


_WORDS = [COMMON, *_registered()]
LEDGER_ACTIONS: Mapping[str, str] = merged(words.actions for words in _WORDS)
"""What the ledger's actions are called."""
LEDGER_KINDS: Mapping[str, str] = merged(words.kinds for words in _WORDS)
"""What the kinds of things in the ledger are called."""
LEDGER_FIELDS: Mapping[str, str] = merged(words.fields for words in _WORDS)
"""What the fields of recorded documents are called: ``<kind>.<field>``, or the field for every kind."""
LEDGER_VALUES: Mapping[str, Mapping[str, str]] = merged(words.values for words in _WORDS)
"""What values of fields are called, by the same names as ``LEDGER_FIELDS``."""
PEOPLE = frozenset(name for words in _WORDS for name in words.people)
DEPARTMENTS = frozenset(name for words in _WORDS for name in words.departments)
