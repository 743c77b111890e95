"""Hours of continuing education: what categories, modes and verdicts are called, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.talent.hours import CATEGORY_WORDS, MODE_WORDS, VERDICT_WORDS, Verdict
from domain.workflow import Action, State

CATEGORIES = CATEGORY_WORDS
MODES = MODE_WORDS
VERDICTS: Mapping[Verdict, Label] = {
    Verdict.MET: Label(VERDICT_WORDS[Verdict.MET], "check-lg", "tag tag-normal"),
    Verdict.SHORT: Label(VERDICT_WORDS[Verdict.SHORT], "exclamation-triangle", "tag tag-watch"),
    Verdict.SHORT_PROFESSIONAL: Label(
        VERDICT_WORDS[Verdict.SHORT_PROFESSIONAL], "exclamation-triangle", "tag tag-watch"
    ),
    Verdict.NOT_REQUIRED: Label(VERDICT_WORDS[Verdict.NOT_REQUIRED], "dot", "tag tag-unset"),
}
CLAIM_STATES: Mapping[State, Label] = {
    State.SUBMITTED: Label("待认定", "hourglass-split", "tag tag-watch"),
    State.APPROVED: Label("已认定", "check-lg", "tag tag-normal"),
}
"""Where a claim stands, where that is called otherwise than of other submissions."""
CLAIM_ACTIONS: Mapping[Action, Label] = {
    Action.SUBMIT: Label("提交认定", "send", "btn-main"),
    Action.APPROVE: Label("认定", "check-lg", "btn-main"),
}

LEDGER = LedgerWords(
    actions={
        "hour_claim.approve": "认定学时",
        "hour_claim.assess": "核定学时",
        "hour_claim.discard": "删除学时申报",
        "hour_claim.recall": "撤回学时申报",
        "hour_claim.return": "退回学时申报",
        "hour_claim.save": "填写学时申报",
        "hour_claim.submit": "提交学时申报",
        "hours.close": "学时年度关账",
        "hours.correct": "更正学时",
        "hours.credit": "计入学时",
        "hours.set_rule": "设定学时规则",
    },
    kinds={
        "hour_claim": "学时申报",
        "hour_entry": "学时记录",
        "hour_rule": "学时规则",
        "hour_year": "学时年度",
    },
    fields={
        "hour_claim.category": "科目",
        "hour_claim.certificate": "证书编号",
        "hour_claim.ended_on": "结束日期",
        "hour_claim.hours": "学时",
        "hour_claim.mode": "方式",
        "hour_claim.provider": "举办单位",
        "hour_claim.recognised": "认定学时",
        "hour_claim.started_on": "开始日期",
        "hour_claim.submission": "申报编号",
        "hour_claim.year": "年度",
        "hour_entry.category": "科目",
        "hour_entry.count": "人次",
        "hour_entry.hours": "学时",
        "hour_entry.mode": "方式",
        "hour_entry.staff": "人员编号",
        "hour_entry.year": "年度",
        "hour_rule.carry": "结转上限",
        "hour_rule.conversions": "折算",
        "hour_rule.groups": "适用人员",
        "hour_rule.share": "专业科目比例",
        "hour_rule.target": "年度学时",
        "hour_year.closed_on": "关账日期",
        "hour_year.met": "达标人数",
        "hour_year.people": "人数",
    },
    values={
        "hour_claim.category": {category.value: name for category, name in CATEGORIES.items()},
        "hour_claim.mode": {mode.value: name for mode, name in MODES.items()},
        "hour_entry.category": {category.value: name for category, name in CATEGORIES.items()},
        "hour_entry.mode": {mode.value: name for mode, name in MODES.items()},
    },
)
