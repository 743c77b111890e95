"""Units of the branch network: types, whether they are open, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.network.districts import DISTRICTS
from domain.network.places import UnitState
from domain.network.tables import FREQUENCY_WORDS as FREQUENCIES
from domain.network.units import TYPE_NAMES

__all__ = ["FREQUENCIES", "LEDGER", "UNIT_FIELDS", "UNIT_STATES"]

UNIT_STATES: Mapping[UnitState, Label] = {
    UnitState.OPEN: Label("开放", "check-lg", "tag tag-normal"),
    UnitState.PAUSED: Label("临时闭馆", "pause-fill", "tag tag-watch"),
    UnitState.CLOSED: Label("已关闭", "x-lg", "tag tag-unset"),
    UnitState.PLANNED: Label("未开放", "dot", "tag"),
}
UNIT_FIELDS: Mapping[str, str] = {
    "name": "名称",
    "type": "类型",
    "parent": "上级单位",
    "district": "行政区",
    "tags": "标签",
    "address": "地址",
    "area_m2": "建筑面积",
    "seats": "阅览座席",
    "longitude": "经度",
    "latitude": "纬度",
    "opened_on": "开放日期",
    "closed_on": "关闭日期",
    "report_frequency": "填报周期",
    "effective_on": "生效日期",
    "from_day": "闭馆自",
    "to_day": "闭馆至",
    "withdrawn": "撤销闭馆登记",
    "reason": "原因",
}
"""What the fields of a unit are called in forms, tables and histories."""

LEDGER = LedgerWords(
    actions={
        "unit.create": "登记单位",
        "unit.change": "修改单位",
        "unit.move": "调整单位归属",
        "unit.close": "关闭单位",
        "unit.pause": "登记临时闭馆",
        "unit.resume": "结束临时闭馆",
        "unit.reopen": "恢复开放",
    },
    kinds={"unit": "单位"},
    fields={
        f"unit.{name}": words
        for name, words in UNIT_FIELDS.items()
        if name not in ("name", "effective_on", "reason")
    },
    values={
        "unit.type": {kind.value: words for kind, words in TYPE_NAMES.items()},
        "unit.district": {code: district.full_name for code, district in DISTRICTS.items()},
        "unit.report_frequency": {kind.value: words for kind, words in FREQUENCIES.items()},
    },
)
