"""Yearly key tasks: states, verdicts, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.years import STATE_WORDS, VERDICT_WORDS, ListState, Verdict

LIST_STATES: Mapping[ListState, Label] = {
    ListState.DRAFT: Label(STATE_WORDS[ListState.DRAFT], "pencil-square", "tag"),
    ListState.ISSUED: Label(STATE_WORDS[ListState.ISSUED], "send", "tag tag-watch"),
    ListState.CLOSED: Label(STATE_WORDS[ListState.CLOSED], "check-lg", "tag tag-normal"),
}

VERDICTS: Mapping[Verdict, Label] = {
    Verdict.DONE: Label(VERDICT_WORDS[Verdict.DONE], "check-lg", "tag tag-normal"),
    Verdict.CARRIED: Label("结转下年", "arrow-clockwise", "tag tag-watch"),
    Verdict.MISSED: Label(VERDICT_WORDS[Verdict.MISSED], "x-lg", "tag tag-behind"),
    Verdict.CANCELLED: Label(VERDICT_WORDS[Verdict.CANCELLED], "x-lg", "tag tag-unset"),
}

LEDGER = LedgerWords(
    actions={
        "yearly_item.add": "列入年度任务",
        "yearly_item.change": "修改年度任务",
        "yearly_item.judge": "填写年度任务结论",
        "yearly_item.remove": "移出年度任务",
        "yearly_list.close": "办结年度任务",
        "yearly_list.draw": "拟定年度任务",
        "yearly_list.issue": "印发年度任务",
        "yearly_statement.approve": "审定季度进展",
        "yearly_statement.recall": "撤回季度进展",
        "yearly_statement.return": "退回季度进展",
        "yearly_statement.submit": "提交季度进展",
    },
    kinds={
        "yearly_item": "年度任务",
        "yearly_list": "年度任务清单",
        "yearly_statement": "年度任务季度进展",
    },
    fields={
        "yearly_item.department_id": "责任部门",
        "yearly_item.director_id": "分管馆领导",
        "yearly_item.recurring": "常态类",
        "yearly_item.target_1": "第一季度目标",
        "yearly_item.target_2": "第二季度目标",
        "yearly_item.target_3": "第三季度目标",
        "yearly_item.target_4": "第四季度目标",
        "yearly_item.verdict": "年末结论",
        "yearly_list.document_number": "文号",
        "yearly_list.issued_on": "印发日期",
        "yearly_list.list_state": "状态",
        "yearly_list.year": "年度",
        "yearly_statement.completion": "完成进度",
        "yearly_statement.quarter": "季度",
        "yearly_statement.text": "进展情况",
    },
    values={
        "yearly_item.verdict": {verdict.value: words for verdict, words in VERDICT_WORDS.items()},
        "yearly_list.list_state": {state.value: words for state, words in STATE_WORDS.items()},
    },
)
