"""Reserve cadres and the three mechanisms: levels, readiness, gaps, steps, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.talent.cadre_actions import KIND_WORDS, STAGE_WORDS, ActionKind, ActionStage, ActionState
from domain.talent.cadre_gaps import GapState
from domain.talent.cadres import (
    EXIT_WORDS,
    LEVEL_WORDS,
    READINESS_WORDS,
    STEP_WORDS,
    CadreLevel,
    CadreStep,
    ExitReason,
    Readiness,
)
from domain.talent.mechanisms import (
    CASE_STATE_WORDS,
    CASE_STEP_WORDS,
    CONCLUSION_WORDS,
    MECHANISM_WORDS,
    CaseState,
    CaseStep,
    Conclusion,
    Mechanism,
)

__all__ = [
    "ACTION_KINDS",
    "ACTION_STAGES",
    "CASE_STATES",
    "CASE_STEPS",
    "CONCLUSIONS",
    "EXITS",
    "GAPS",
    "LEDGER",
    "LEVELS",
    "MECHANISMS",
    "READINESS",
    "STEPS",
    "WITHHELD",
    "ActionKind",
    "ActionStage",
    "CadreLevel",
    "CadreStep",
    "CaseState",
    "CaseStep",
    "Conclusion",
    "ExitReason",
    "GapState",
    "Mechanism",
    "Readiness",
]

LEVELS, STEPS, EXITS = LEVEL_WORDS, STEP_WORDS, EXIT_WORDS
ACTION_KINDS, MECHANISMS, CONCLUSIONS, CASE_STEPS = (
    KIND_WORDS,
    MECHANISM_WORDS,
    CONCLUSION_WORDS,
    CASE_STEP_WORDS,
)
READINESS: Mapping[Readiness, Label] = {
    Readiness.NOW: Label(READINESS_WORDS[Readiness.NOW], "check-lg", "tag tag-normal"),
    Readiness.SOON: Label(READINESS_WORDS[Readiness.SOON], "arrow-clockwise", "tag tag-watch"),
    Readiness.LATER: Label(READINESS_WORDS[Readiness.LATER], "dot", "tag tag-unset"),
}
GAPS: Mapping[GapState, Label] = {
    GapState.MET: Label("满足", "check-lg", "gap-met"),
    GapState.SHORT: Label("不足", "flag", "gap-short"),
    GapState.EMPTY: Label("空缺", "diamond-fill", "gap-empty"),
    GapState.UNSET: Label("未设需求", "dot", "gap-unset"),
}
WITHHELD = Label("人数较少", "dot", "gap-unset")
"""Stands where a group is too small to be counted in public."""
ACTION_STAGES: Mapping[ActionStage, Label] = {
    ActionStage.AHEAD: Label(STAGE_WORDS[ActionStage.AHEAD], "dot", "tag tag-unset"),
    ActionStage.UNDER_WAY: Label(STAGE_WORDS[ActionStage.UNDER_WAY], "arrow-clockwise", "tag tag-done"),
    ActionStage.OVERDUE: Label(STAGE_WORDS[ActionStage.OVERDUE], "exclamation-triangle", "tag tag-behind"),
    ActionStage.DONE: Label(STAGE_WORDS[ActionStage.DONE], "check-lg", "tag tag-normal"),
    ActionStage.CANCELLED: Label(STAGE_WORDS[ActionStage.CANCELLED], "dot", "tag tag-unset"),
}
CASE_STATES: Mapping[CaseState, Label] = {
    CaseState.OPEN: Label(CASE_STATE_WORDS[CaseState.OPEN], "arrow-clockwise", "tag tag-watch"),
    CaseState.CONCLUDED: Label(CASE_STATE_WORDS[CaseState.CONCLUDED], "check-lg", "tag tag-normal"),
    CaseState.WITHDRAWN: Label(CASE_STATE_WORDS[CaseState.WITHDRAWN], "dot", "tag tag-unset"),
}

LEDGER = LedgerWords(
    actions={
        **{f"cadre.{step.value}": f"储备干部{words}" for step, words in STEP_WORDS.items()},
        "cadre_action.arrange": "安排培养",
        "cadre_action.finish": "办结培养安排",
        "cadre_action.cancel": "取消培养安排",
        "cadre_need.set": "设置储备需求",
        "mechanism_document.register": "登记机制文件",
        "mechanism_document.change": "修改机制文件",
        **{f"mechanism_case.{step.value}": f"三项机制事项{words}" for step, words in CASE_STEP_WORDS.items()},
    },
    kinds={
        "cadre": "储备干部",
        "cadre_action": "储备干部培养安排",
        "cadre_need": "储备需求",
        "mechanism_document": "三项机制文件",
        "mechanism_case": "三项机制事项",
    },
    fields={
        "cadre.direction": "培养方向",
        "cadre.level": "层次",
        "cadre.readiness": "成熟度",
        "cadre.in_pool": "在库",
        "cadre.exit_reason": "出库原因",
        "cadre.staff_id": "名册编号",
        "cadre.numbers": "工号",
        "cadre_action.cadre_id": "入库记录",
        "cadre_action.from_day": "开始日期",
        "cadre_action.to_day": "结束日期",
        "cadre_action.department_id": "轮岗部门",
        "cadre_action.note": "成效或原因",
        "cadre_need.needs": "需求人数",
        "cadre_need.basis": "设置依据",
        "mechanism_document.mechanism": "机制",
        "mechanism_document.number": "文号",
        "mechanism_document.issued_on": "印发日期",
        "mechanism_document.in_force": "执行中",
        "mechanism_case.mechanism": "机制",
        "mechanism_case.cases": "事项编号",
        "mechanism_case.people": "涉及人数",
        "mechanism_case.opened_on": "受理日期",
        "mechanism_case.conclusion": "结论",
        "mechanism_case.concluded_on": "结论日期",
    },
    values={
        "cadre.level": {level.value: words for level, words in LEVEL_WORDS.items()},
        "cadre.readiness": {how.value: words for how, words in READINESS_WORDS.items()},
        "cadre.exit_reason": {reason.value: words for reason, words in EXIT_WORDS.items()},
        "cadre_action.kind": {kind.value: words for kind, words in KIND_WORDS.items()},
        "cadre_action.state": {
            state.value: "已安排" if state is ActionState.ARRANGED else STAGE_WORDS[ActionStage(state.value)]
            for state in ActionState
        },
        "mechanism_document.mechanism": {m.value: words for m, words in MECHANISM_WORDS.items()},
        "mechanism_case.mechanism": {m.value: words for m, words in MECHANISM_WORDS.items()},
        "mechanism_case.state": {state.value: words for state, words in CASE_STATE_WORDS.items()},
        "mechanism_case.conclusion": {c.value: words for c, words in CONCLUSION_WORDS.items()},
    },
)
"""Departments and reasons go by what all capabilities call them."""
