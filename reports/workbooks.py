"""Tables as Excel and CSV files: real numbers and dates, and nothing in a cell that could run."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from domain.tables.cells import format_cell
from domain.tables.delimited import csv_parts
from domain.tables.spec import CellKind, ColumnSpec, TableRow, TableSpec, Value

MARKS_SHEET = "_cockpit"
"""The hidden sheet: what the file was made for, and what its cells held when it was."""
HELP_SHEET = "填写说明"
SPARE_ROWS = 500
"""Rows below the last one that take new rows, with the same checks."""
SMALLEST_WIDTH, LARGEST_WIDTH = 6, 60
_PLAIN = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
"""A figure that is nothing but a number."""
_CHOICES_LENGTH = 255
"""How long Excel lets a list in a validation be."""

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}
_FORMATS: Mapping[CellKind, str] = {
    CellKind.TEXT: "@",
    CellKind.CHOICE: "@",
    CellKind.FLAG: "@",
    CellKind.DATE: "yyyy-mm-dd",
    CellKind.INTEGER: "#,##0",
}


def write_workbook(
    spec: TableSpec,
    rows: Sequence[TableRow],
    *,
    marks: Mapping[str, str] | None = None,
    about: Sequence[str] = (),
) -> bytes:
    """A workbook of these rows.

    With ``marks`` it is one to be filled in and sent back: cells that are not to be edited are locked, others
    are checked by Excel itself, a hidden sheet keeps marks and present values, and a page explains the
    columns, after the sentences of ``about``. Without, it is a plain export.
    """
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, _OPTIONS)
    sheet = book.add_worksheet(_sheet_name(spec.title))
    formats = _Formats(book)
    fillable = marks is not None
    for at, column in enumerate(spec.columns):
        open_column = fillable and (column.editable or spec.new_rows)
        sheet.set_column(at, at, _width(column), formats.cell(column, locked=fillable and not open_column))
        sheet.write_string(0, at, column.title + ("*" if fillable and column.required else ""), formats.head)
    for number, row in enumerate(rows, 1):
        for at, column in enumerate(spec.columns):
            open_cell = fillable and column.editable and column.key not in row.locked
            cell = formats.cell(column, locked=fillable and not open_cell)
            _write(sheet, number, at, column, row.values.get(column.key), cell)
    sheet.freeze_panes(1, _frozen(spec))
    sheet.autofilter(0, 0, max(len(rows), 1), len(spec.columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.repeat_rows(0)
    if marks is not None:
        last = len(rows) + (SPARE_ROWS if spec.new_rows else 0)
        for at, column in enumerate(spec.columns):
            if column.editable:
                _validate(sheet, at, max(last, 1), column)
        sheet.protect("", _ALLOWED)
        _explain(book, spec, about, formats)
        _mark(book, spec, rows, marks)
    book.close()
    return target.getvalue()


_ALLOWED: dict[str, bool] = {
    "format_cells": True,
    "format_columns": True,
    "format_rows": True,
    "insert_rows": True,
    "delete_rows": True,
    "sort": True,
    "autofilter": True,
}


def write_csv(spec: TableSpec, rows: Iterable[TableRow]) -> bytes:
    """A CSV file that Excel opens as UTF-8 and in which no text is taken for a formula."""
    titles = [column.title for column in spec.columns]
    lines = ([format_cell(column, row.values.get(column.key)) for column in spec.columns] for row in rows)
    # A negative number is no formula.
    bare = {at for at, c in enumerate(spec.columns) if c.numeric or c.kind is CellKind.DATE}
    return b"".join(csv_parts(titles, lines, bare))


def _sheet_name(title: str) -> str:
    return "".join(c for c in title if c not in "[]:*?/\\'")[:31] or "表"


def _width(column: ColumnSpec) -> int:
    return min(max(column.width, SMALLEST_WIDTH), LARGEST_WIDTH)


def _frozen(spec: TableSpec) -> int:
    """How many columns stay in sight: those before the first editable one, two at most."""
    first = next((at for at, column in enumerate(spec.columns) if column.editable), 1)
    return min(first, 2)


class _Formats:
    """The cell formats of one workbook, each made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._made: dict[tuple[str, bool, bool], Format] = {}
        self.head = book.add_format(
            {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "border": 1, "text_wrap": True}
        )
        self.plain = book.add_format({"text_wrap": True, "valign": "top"})

    def cell(self, column: ColumnSpec, *, locked: bool) -> Format:
        """The format of a column's cells; locked ones are grey."""
        number = "0" if column.ordinal else _FORMATS.get(column.kind, "")
        if column.kind in (CellKind.DECIMAL, CellKind.PERCENT):
            number = "#,##0" if column.kind is CellKind.DECIMAL else "0"
            number += "." + "0" * column.decimals if column.decimals else ""
            number += "%" if column.kind is CellKind.PERCENT else ""
        key = (number, locked, column.multiline)
        if key not in self._made:
            wanted: dict[str, Any] = {"num_format": number, "locked": locked, "valign": "top"}
            if locked:
                wanted |= {"bg_color": "#F0F2F5", "font_color": "#5F6B7A"}
            if column.multiline:
                wanted["text_wrap"] = True
            self._made[key] = self._book.add_format(wanted)
        return self._made[key]


def _write(sheet: Worksheet, row: int, at: int, column: ColumnSpec, value: Value, cell: Format) -> None:
    if value is None:
        sheet.write_blank(row, at, None, cell)
    elif isinstance(value, bool):
        sheet.write_string(row, at, "是" if value else "否", cell)
    elif isinstance(value, date):
        sheet.write_datetime(row, at, datetime.combine(value, time()), cell)
    elif column.kind is CellKind.FIGURE and _PLAIN.fullmatch(value if isinstance(value, str) else ""):
        sheet.write_number(row, at, float(str(value)), cell)
    elif isinstance(value, int | float):
        # To the digits a person wrote: a percentage is divided and read back multiplied.
        number = round(value / 100, 12) if column.kind is CellKind.PERCENT else value
        sheet.write_number(row, at, number, cell)
    else:
        sheet.write_string(row, at, value, cell)


def _validate(sheet: Worksheet, at: int, last: int, column: ColumnSpec) -> None:
    """Let Excel itself refuse what cannot be read back."""
    rule: dict[str, Any] = {"ignore_blank": True, "error_title": "填写有误"}
    if column.kind in (CellKind.CHOICE, CellKind.FLAG):
        choices = list(column.choices) if column.kind is CellKind.CHOICE else ["是", "否"]
        if not choices or len(",".join(choices)) > _CHOICES_LENGTH:
            return
        rule |= {"validate": "list", "source": choices, "error_message": "请从下拉列表中选择。"}
    elif column.kind is CellKind.DATE:
        rule |= {
            "validate": "date",
            "criteria": "between",
            "minimum": datetime.combine(column.earliest, time()),
            "maximum": datetime.combine(column.latest, time()),
            "error_message": "请填日期，如 2025-06-30。",
        }
    elif column.numeric:
        factor = 0.01 if column.kind is CellKind.PERCENT else 1
        low = column.minimum if column.minimum is not None else column.above
        rule |= {
            "validate": "integer" if column.kind is CellKind.INTEGER else "decimal",
            "criteria": "between",
            "minimum": (low if low is not None else -1e12) * factor,
            "maximum": (column.maximum if column.maximum is not None else 1e12) * factor,
            "error_message": "请填范围内的数字。",
        }
    else:
        rule |= {
            "validate": "length",
            "criteria": "<=",
            "value": column.limit,
            "error_message": f"不超过 {column.limit} 字。",
        }
    if column.help:
        rule |= {"input_title": column.header[:32], "input_message": column.help[:255]}
    sheet.data_validation(1, at, last, at, rule)


KIND_WORDS: Mapping[CellKind, str] = {
    CellKind.TEXT: "文字",
    CellKind.INTEGER: "整数",
    CellKind.DECIMAL: "数字",
    CellKind.PERCENT: "百分比",
    CellKind.DATE: "日期",
    CellKind.CHOICE: "选一项",
    CellKind.FLAG: "是或否",
    CellKind.FIGURE: "数字或 - / ~",
}


def _explain(book: xlsxwriter.Workbook, spec: TableSpec, about: Sequence[str], formats: _Formats) -> None:
    sheet = book.add_worksheet(HELP_SHEET)
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 2, 12)
    sheet.set_column(3, 3, 70)
    sentences = [
        *about,
        "白色单元格可以填写，灰色单元格不必填写，改了也不会导入。",
        "列可以移动，也可以加自己的列；请不要改表头，不要合并单元格，不要改“标识”。",
        "没有填的空白不会当作 0。日期写作 2025-06-30，百分比写作 62.5%。",
    ]
    for number, sentence in enumerate(sentences):
        sheet.write_string(number, 0, sentence)
    top = len(sentences) + 1
    for at, word in enumerate(("列", "填写", "内容", "说明")):
        sheet.write_string(top, at, word, formats.head)
    for number, column in enumerate(spec.columns, top + 1):
        filled = ("必填" if column.required else "可填") if column.editable else "不填"
        for at, word in enumerate((column.title, filled, KIND_WORDS[column.kind], column.help)):
            sheet.write_string(number, at, word, formats.plain)


def _mark(
    book: xlsxwriter.Workbook, spec: TableSpec, rows: Sequence[TableRow], marks: Mapping[str, str]
) -> None:
    """Keep what the file was made for and, per row, what its editable cells held."""
    sheet = book.add_worksheet(MARKS_SHEET)
    sheet.very_hidden()
    sheet.write_string(0, 0, json.dumps({"table": spec.name, **marks}, ensure_ascii=False))
    for at, column in enumerate((spec.by_key[spec.key], *spec.editable)):
        sheet.write_string(1, at, column.key)
    for number, row in enumerate(rows, 2):
        sheet.write_string(number, 0, row.key)
        for at, column in enumerate(spec.editable, 1):
            sheet.write_string(number, at, format_cell(column, row.values.get(column.key)))
