"""Targets of districts: the ledger's words."""

from __future__ import annotations

from components.labels.parts import LedgerWords

__all__ = ["LEDGER"]

LEDGER = LedgerWords(
    actions={"district_target.set": "设置各区目标"},
    kinds={"district_target": "各区目标"},
    fields={
        "district_target.targets": "目标",
        "district_target.due_on": "完成日期",
        "district_target.basis": "设置依据",
    },
)
