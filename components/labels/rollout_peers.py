"""The peer survey: the ledger's words."""

from __future__ import annotations

from components.labels.parts import LedgerWords

LEDGER = LedgerWords(
    actions={"peer_figure.save": "登记同城比较数", "peer_figure.remove": "撤回同城比较数"},
    kinds={"peer_figure": "同城比较数"},
    fields={"peer_figure.file": "导入文件"},
)
