"""Open rooms: silence, the standard, assessments, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.rollout.room_views import ROOM_STATE_NAMES, RoomState
from domain.rollout.rooms import SILENCE_NAMES, USAGE_NAMES, Silence

__all__ = [
    "LEDGER",
    "ROOM_STATE_NAMES",
    "SILENCES",
    "SILENCE_NAMES",
    "STANDARDS",
    "USAGE_NAMES",
    "VERDICTS",
    "RoomState",
    "Silence",
]

SILENCES: Mapping[str, Label] = {
    Silence.UNREPORTED.value: Label(SILENCE_NAMES[Silence.UNREPORTED], "diamond-fill", "tag tag-behind"),
    Silence.UNUSED.value: Label(SILENCE_NAMES[Silence.UNUSED], "diamond-fill", "tag tag-behind"),
    "": Label("有使用", "check-lg", "tag tag-normal"),
}
STANDARDS: Mapping[str, Label] = {
    "met": Label("达标", "check-lg", "tag tag-normal"),
    "below": Label("未达标", "exclamation-triangle", "tag tag-behind"),
}
VERDICTS: Mapping[str, Label] = {
    "passed": Label("合格", "check-lg", "tag tag-normal"),
    "failed": Label("不合格", "exclamation-triangle", "tag tag-behind"),
    "none": Label("未评估", "dot", "tag tag-unset"),
}

LEDGER = LedgerWords(
    actions={
        "room_sheet.save": "设置图书室评分表",
        "room_assessment.submit": "提交图书室年度评估",
        "room_assessment.approve": "核定图书室年度评估",
        "room_assessment.return": "退回图书室年度评估",
        "room_assessment.recall": "撤回图书室年度评估",
    },
    kinds={"room_sheet": "图书室评分表", "room_assessment": "图书室年度评估"},
    fields={
        "room_sheet.lines": "评分项目",
        "room_sheet.passing": "合格线（0.1分）",
        "room_assessment.total": "得分（0.1分）",
        "room_assessment.assessed_on": "评估日期",
        "room_assessment.findings": "发现的问题",
        "room_assessment.submission": "评估编号",
        "setting.silent_months": "静默月数",
        "setting.least_months": "评估起点月数",
        "setting.from_month": "评估开始月份",
        "setting.due_days": "评估到期天数",
    },
)
