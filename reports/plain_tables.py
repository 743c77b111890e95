"""Lists as Excel files, written row by row: cells are words, and none of them can run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

CELL_LIMIT = 32_000
"""Characters of a cell that Excel still holds; a longer text is cut and says so."""
ROW_LIMIT = 1_000_000
"""Rows that one sheet holds."""
_CUT = "……（过长，完整内容见 CSV 文件）"
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_sheet(
    path: Path, title: str, header: Sequence[str], widths: Sequence[int], rows: Iterable[Sequence[str]]
) -> int:
    """Write a workbook of one sheet to ``path``, holding one row in memory at a time; returns their number.

    Raises ValueError when there are more than ``ROW_LIMIT``.
    """
    book = xlsxwriter.Workbook(str(path), _OPTIONS)
    sheet = book.add_worksheet(title[:31])
    bold = book.add_format({"bold": True, "bottom": 1})
    cell = book.add_format({"num_format": "@", "valign": "top"})
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width)
    for at, word in enumerate(header):
        sheet.write_string(0, at, word, bold)
    number = 0
    for number, row in enumerate(rows, 1):
        if number > ROW_LIMIT:
            raise ValueError("more rows than a sheet holds")
        for at, word in enumerate(row):
            sheet.write_string(number, at, _fitting(word), cell)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(number, 1), len(header) - 1)
    book.close()
    return number


def _fitting(word: str) -> str:
    return word if len(word) <= CELL_LIMIT else word[: CELL_LIMIT - len(_CUT)] + _CUT
