"""Money of projects: the ledger's words."""

from __future__ import annotations

from components.labels.parts import LedgerWords

LEDGER = LedgerWords(
    actions={
        "money.approve": "审定经费",
        "money.recall": "撤回经费",
        "money.return": "退回经费",
        "money.submit": "提交经费",
    },
    kinds={"money": "项目经费"},
    fields={
        "money.amounts": "金额",
        "money.effective_on": "数据截至",
        "money.note": "说明",
        "money.year": "年份",
    },
)
