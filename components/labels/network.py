"""The branch network: the ledger's words of figures, roll-ups and reports."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from components.labels.workflow import WORKFLOW_ACTIONS, WORKFLOW_STATES
from domain.workflow import Action, State

REPORT_STATES: Mapping[State, Label] = {
    **WORKFLOW_STATES,
    State.DRAFT: Label("待填报", "pencil-square", "tag"),
}
REPORT_ACTIONS: Mapping[Action, Label] = {
    **WORKFLOW_ACTIONS,
    Action.SUBMIT: Label("提交", "send", "btn-main"),
    Action.APPROVE: Label("审定并锁定", "check-lg", "btn-main"),
}

LEDGER = LedgerWords(
    actions={
        "network_period.open": "开放期次",
        "unit_observation.post": "填报服务数据",
        "unit_observation.publish": "并入批量数据",
        "unit_observation.undo": "撤销批量数据",
        "unit_report.approve": "审定报表",
        "unit_report.recall": "撤回报表",
        "unit_report.return": "退回报表",
        "unit_report.review": "审核报表",
        "unit_report.submit": "提交报表",
        "unit_report.unlock": "解锁报表",
        "unit_rollup.rebuild": "重算汇总",
    },
    kinds={
        "network_period": "报送期次",
        "unit_observation": "服务数据",
        "unit_report": "单位报表",
        "unit_rollup": "汇总数据",
    },
    fields={
        "network_period.periods": "期次",
        "setting.first_year": "起报年份",
        "unit_observation.cells": "数据",
        "unit_observation.entries": "数据个数",
        "unit_report.reports": "报表份数",
        "unit_rollup.rows": "汇总行数",
    },
)
