"""Attachments and tables that come as files."""

from __future__ import annotations

from components.labels.parts import LedgerWords

LEDGER = LedgerWords(
    actions={
        "attachment.add": "上传附件",
        "attachment.remove": "移除附件",
        "ledger.export": "导出台账",
        "table.import": "导入表格",
    },
    kinds={"ledger": "变更台账", "table_import": "表格导入"},
    fields={
        "attachment": "附件",
        "file": "文件",
        "ledger.actor": "操作人",
        "ledger.from_day": "起始日期",
        "ledger.to_day": "截止日期",
        "sha256": "校验值",
        "size": "字节数",
        "table_import.left_out": "未导入",
        "table_import.table": "表格",
        "table_import.written": "已导入",
    },
)
