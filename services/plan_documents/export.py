"""The rows of a plan document as a workbook."""

from __future__ import annotations

import tempfile
from pathlib import Path

from domain.permissions import Actor
from domain.plan_document import LEVEL_WORDS, numbering_notes
from reports.plain_tables import write_sheet
from services.context import Context
from services.exchange.files import File
from services.plan_documents.reviewing import review_page

HEADER = ("行号", "原编号", "层级", "编码", "上级编码", "标题", "牵头部门", "核对提示", "原文")
WIDTHS = (8, 12, 10, 14, 14, 44, 18, 44, 60)


def export(context: Context, actor: Actor, document_id: int) -> File:
    """What the review shows, those left out too. Raises NotFound, Forbidden."""
    page = review_page(context, actor, document_id)
    names = dict(page.departments)
    codes = {item.row.key: item.code for item in page.state.nodes}
    rows = (
        (
            str(item.row.line),
            item.row.written,
            LEVEL_WORDS[item.row.standing],
            item.code,
            codes.get(item.parent or 0, ""),
            item.row.title,
            names.get(item.department, ""),
            "；".join(filter(None, (*item.problems, numbering_notes(item)))),
            item.row.excerpt,
        )
        for item in page.state.rows
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.xlsx"
        write_sheet(path, "规划条目", HEADER, WIDTHS, rows)
        data = path.read_bytes()
    stem = page.line.name.rpartition(".")[0]
    return File(f"{stem}_识别结果.xlsx", data)
