"""抽查: results of checks, and the ledger's words."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.verification import RESULT_WORDS, Result, ScopeOfDraw

RESULTS: Mapping[Result, Label] = {
    Result.CONFIRMED: Label(RESULT_WORDS[Result.CONFIRMED], "check-lg", "tag tag-normal"),
    Result.PARTLY: Label(RESULT_WORDS[Result.PARTLY], "exclamation-triangle", "tag tag-watch"),
    Result.REFUTED: Label(RESULT_WORDS[Result.REFUTED], "x-lg", "tag tag-behind"),
    Result.INSUFFICIENT: Label(RESULT_WORDS[Result.INSUFFICIENT], "hourglass-split", "tag tag-watch"),
}
UNCHECKED = Label("待核查", "dot", "tag tag-unset")
"""What stands where nobody has checked yet."""
CHECKED: Mapping[str, Label] = {"": UNCHECKED, **{key.value: label for key, label in RESULTS.items()}}

SCOPES: Mapping[ScopeOfDraw, str] = {
    ScopeOfDraw.PLAN: "全规划",
    ScopeOfDraw.NODE: "规划条目",
    ScopeOfDraw.DEPARTMENT: "牵头部门",
}

LEDGER = LedgerWords(
    actions={"verification.draw": "抽取核查样本", "verification.check": "填写核查结论"},
    kinds={"verification_draw": "抽查", "verification_item": "抽查事项"},
    fields={
        "verification_draw.candidates": "候选数",
        "verification_draw.candidates_sha256": "候选清单校验值",
        "verification_draw.claimed_from": "审定时间起",
        "verification_draw.claimed_to": "审定时间止",
        "verification_draw.due_on": "核查时限",
        "verification_draw.scope": "抽查范围",
        "verification_draw.scope_id": "范围编号",
        "verification_draw.seed": "随机种子",
        "verification_draw.size": "抽取数",
        "verification_item.files": "看过的佐证",
        "verification_item.note": "核查说明",
        "verification_item.result": "核查结论",
    },
    values={
        "verification_draw.scope": {scope.value: words for scope, words in SCOPES.items()},
        "verification_item.result": {result.value: words for result, words in RESULT_WORDS.items()},
    },
)
