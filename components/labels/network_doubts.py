"""Doubts about figures of the network."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.network.checks.doubts import CHECK_WORDS, STATE_WORDS, Check, DoubtState

DOUBT_STATES: Mapping[DoubtState, Label] = {
    DoubtState.OPEN: Label(STATE_WORDS[DoubtState.OPEN], "question-circle", "tag tag-watch"),
    DoubtState.ANSWERED: Label(STATE_WORDS[DoubtState.ANSWERED], "hourglass-split", "tag"),
    DoubtState.RETURNED: Label(STATE_WORDS[DoubtState.RETURNED], "arrow-counterclockwise", "tag tag-behind"),
    DoubtState.CONFIRMED: Label(STATE_WORDS[DoubtState.CONFIRMED], "check-lg", "tag tag-normal"),
    DoubtState.SETTLED: Label(STATE_WORDS[DoubtState.SETTLED], "check-lg", "tag tag-unset"),
}
CHECKS: Mapping[Check, str] = CHECK_WORDS

LEDGER = LedgerWords(
    actions={
        "unit_doubt.examine": "检查服务数据",
        "unit_doubt.answer": "说明存疑数据",
        "unit_doubt.confirm": "确认存疑数据",
        "unit_doubt.return": "退回存疑数据",
    },
    kinds={"unit_doubt": "存疑数据"},
    fields={
        "setting.odds": "偏离倍数",
        "setting.share": "偏离幅度",
        "setting.least": "最小差数",
        "unit_doubt.count": "条数",
        "unit_doubt.found": "新发现",
        "unit_doubt.note": "说明",
        "unit_doubt.reason": "原因",
        "unit_doubt.settled": "已了结",
        "unit_doubt.state": "状态",
    },
    values={"unit_doubt.state": {state.value: words for state, words in STATE_WORDS.items()}},
)
