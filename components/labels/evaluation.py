"""Evaluations: their kinds, states, verdicts, and what the ledger says of them."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.evaluation import VERDICT_WORDS as VERDICTS
from domain.evaluation import EvaluationKind
from domain.evaluation_views import EvaluationState

EVALUATION_KINDS: Mapping[EvaluationKind, str] = {
    EvaluationKind.MIDTERM: "中期评估",
    EvaluationKind.FINAL: "终期评估",
}
EVALUATION_STATES: Mapping[EvaluationState, Label] = {
    EvaluationState.NOT_OPENED: Label("未启动", "dash-circle-dotted", "tag tag-unset"),
    EvaluationState.WRITING: Label("撰写中", "journal-text", "tag tag-watch"),
    EvaluationState.SIGNED: Label("待馆领导签署", "clipboard-check", "tag tag-watch"),
    EvaluationState.RETURNED: Label("已退回", "exclamation-triangle", "tag tag-behind"),
    EvaluationState.FROZEN: Label("已冻结", "lock", "tag tag-done"),
    EvaluationState.CORRECTING: Label("更正中", "journal-text", "tag tag-watch"),
}
ADJUSTMENTS: Mapping[str, str] = {
    "moved": "调整日期",
    "dropped": "取消里程碑",
    "paused": "暂停",
    "cancelled": "取消项目",
}

__all__ = ["ADJUSTMENTS", "EVALUATION_KINDS", "EVALUATION_STATES", "LEDGER", "VERDICTS"]

LEDGER = LedgerWords(
    actions={
        "evaluation.approve": "馆领导签署评估",
        "evaluation.correct": "发起评估更正",
        "evaluation.find": "认定任务完成",
        "evaluation.freeze": "冻结评估",
        "evaluation.open": "启动评估",
        "evaluation.recall": "撤回评估",
        "evaluation.return": "退回评估",
        "evaluation.submit": "部门签署评估",
        "evaluation.terms": "调整评估安排",
    },
    kinds={"evaluation": "评估"},
    fields={
        "evaluation.department_id": "责任部门",
        "evaluation.figures_on": "数据截至",
        "evaluation.known_at": "所知变更号",
        "evaluation.node": "领域",
        "evaluation.projects": "任务",
        "evaluation.sha256": "摘要",
        "evaluation.submission": "提交",
        "evaluation.version": "版次",
    },
    values={"evaluation.kind": {kind.value: words for kind, words in EVALUATION_KINDS.items()}},
)
