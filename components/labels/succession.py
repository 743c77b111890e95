"""From one plan to the next."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.succession import Change

NODE_CHANGES: Mapping[Change, Label] = {
    Change.KEPT: Label("沿用", "check-lg", "tag"),
    Change.REWORDED: Label("改写", "pencil-square", "tag tag-watch"),
    Change.DROPPED: Label("不再列入", "x-lg", "tag tag-unset"),
    Change.NEW: Label("新增", "plus-lg", "tag tag-accent"),
}

LEDGER = LedgerWords(
    actions={"plan.carry": "结转到下一规划"},
    kinds={},
    fields={"plan.source_plan": "结转自"},
)
