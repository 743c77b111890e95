"""Monthly reports and their rounds."""

from __future__ import annotations

from collections.abc import Mapping

from components.labels.parts import Label, LedgerWords
from domain.rounds import RoundState

ROUND_STATES: Mapping[RoundState, Label] = {
    RoundState.NOT_OPEN: Label("未开放", "calendar3", "tag tag-unset"),
    RoundState.OPEN: Label("填报中", "hourglass-split", "tag tag-watch"),
    RoundState.CLOSED: Label("已截止", "check-lg", "tag"),
    RoundState.LOCKED: Label("已锁定", "lock", "tag tag-done"),
}

REPORT_FIELDS: Mapping[str, str] = {
    "achieved": "完成情况",
    "problems": "存在问题",
    "next_steps": "下步打算",
    "completions": "里程碑完成",
    "effective_on": "数据截至",
}
"""What the parts of a report are called."""

LEDGER = LedgerWords(
    actions={
        "consolidation.finish": "汇总定稿",
        "consolidation.reopen": "重新打开汇总",
        "progress_report.approve": "审定月报",
        "progress_report.press": "催报",
        "progress_report.recall": "撤回月报",
        "progress_report.return": "退回月报",
        "progress_report.submit": "提交月报",
        "round.lock": "锁定填报期",
        "round.save": "设定填报期",
        "round.unlock": "解锁填报期",
    },
    kinds={"consolidation": "月报汇总", "progress_report": "月报", "reporting_round": "填报期"},
    fields={
        **{f"progress_report.{name}": words for name, words in REPORT_FIELDS.items()},
        "progress_report.people": "人数",
        "progress_report.remarks": "逐项批注",
        "consolidation.text": "汇总文字",
        "grace_days": "宽限天数",
        "reporting_round.instructions": "填报要求",
        "reporting_round.locked": "锁定",
        "reporting_round.opens_on": "开放日期",
    },
)
