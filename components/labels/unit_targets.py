"""Targets of units for a year."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import LedgerWords
from domain.network.targets import Pace

PACES: Mapping[Pace, str] = {
    Pace.SEASONAL: "按上年同期占比",
    Pace.EVEN: "按期均摊",
    Pace.LEVEL: "按全年水平",
}
"""How what is planned by now was reckoned."""

LEDGER = LedgerWords(
    actions={"unit_target.confirm": "确认单位目标", "unit_target.save": "设定单位目标"},
    kinds={"unit_target": "单位目标"},
    fields={"unit_target.count": "目标个数", "unit_target.targets": "单位与目标值"},
)
