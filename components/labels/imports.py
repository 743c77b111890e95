"""Files of figures on their way in."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.network.importing.figures import Standing
from domain.network.importing.views import Basis, RunState

RUN_STATES: Mapping[RunState, Label] = {
    RunState.MAPPING: Label("待对应", "pencil-square", "tag tag-watch"),
    RunState.TRYING: Label("试算中", "hourglass-split", "tag tag-unset"),
    RunState.TRIED: Label("待提交", "clipboard-check", "tag tag-watch"),
    RunState.COMMITTING: Label("提交中", "hourglass-split", "tag tag-unset"),
    RunState.COMMITTED: Label("已导入", "check-lg", "tag tag-normal"),
    RunState.UNDONE: Label("已撤销", "arrow-counterclockwise", "tag tag-unset"),
    RunState.DISCARDED: Label("已放弃", "x-lg", "tag tag-unset"),
}
STANDINGS: Mapping[Standing, Label] = {
    Standing.REJECTED: Label("不导入", "x-lg", "tag tag-behind"),
    Standing.WARNING: Label("请核对", "exclamation-triangle", "tag tag-watch"),
    Standing.LEFT_OUT: Label("略去", "dash-lg", "tag tag-unset"),
}
BASES: Mapping[Basis, str] = {
    Basis.REMEMBERED: "以前确认过",
    Basis.SAME: "名称相同",
    Basis.ALIKE: "名称相近，请核对",
    Basis.CHOSEN: "手工选择",
    Basis.OPEN: "未对应",
}
"""Why a name is taken for what it is taken for."""

LEDGER = LedgerWords(
    actions={
        "unit_import.commit": "导入数据文件",
        "unit_import.discard": "放弃数据文件",
        "unit_import.undo": "撤销导入",
        "unit_import.upload": "上传数据文件",
    },
    kinds={"unit_import": "数据文件"},
    fields={
        "unit_import.batch": "批次",
        "unit_import.counts": "试算结果",
        "unit_import.lines": "行数",
    },
)
