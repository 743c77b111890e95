"""Workbooks of figures as other people make them: their lines by value; a file given back with remarks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import xlsxwriter
from openpyxl.utils.cell import coordinate_to_tuple

from domain.errors import Invalid
from domain.network.importing.delimited import Line, check_width
from domain.network.importing.figures import Remark, Standing
from domain.network.importing.numbers import read_number
from reports.uploads import check_archive, opened_workbook, raw_text, structure

LINE_LIMIT = 1_048_576
"""Lines that a sheet can have."""
RESULT_HEADER = "检查结果"
_MERGED_LIMIT = 100_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of a workbook's first sheet that holds any, and what to tell about them."""

    lines: Iterator[Line]
    notes: tuple[str, ...]


def read_sheet(data: bytes) -> Sheet:
    """The lines of a workbook, by value. Raises Invalid, saying what to do, for what cannot be read.

    Formulas are read by the result that was saved; one without is left as text, so that it is refused where
    it stands. A name over several merged lines is of all of them; a number is of the first.
    """
    check_archive(data)
    with opened_workbook(data, read_only=True, data_only=True) as book:
        titles = [sheet.title for sheet in book.worksheets]
        chosen = next((at for at, sheet in enumerate(book.worksheets) if _any_line(sheet)), None)
    if chosen is None:
        raise Invalid("工作簿里没有表格，请检查后重新选择。")
    merged, unresolved, formulas = structure(data, chosen)
    notes = []
    others = [title for at, title in enumerate(titles) if at != chosen]
    if others:
        names = "、".join(f"“{title}”" for title in others[:5])
        notes.append(f"读取的是工作表“{titles[chosen]}”；没有读取{names}，如需导入请单独存为文件。")
    if formulas:
        notes.append(f"{formulas} 个单元格是公式，按文件中保存的计算结果读取。")
    if unresolved:
        notes.append(f"{len(unresolved)} 个单元格的公式没有计算结果，所在的数值不能导入。")
    if merged:
        notes.append("有合并单元格：合并的文字算作所在各行的，合并的数字只算第一行的。")
    if sum(min(bottom, LINE_LIMIT) - top + 1 for _, top, _, bottom in merged) > _MERGED_LIMIT:
        raise Invalid("表格里的合并单元格过多，请全部取消合并后再上传。")
    down = {(left, top): bottom for left, top, _, bottom in merged if bottom > top}
    empty: dict[int, list[int]] = {}
    for reference in unresolved:
        row, column = coordinate_to_tuple(reference)
        empty.setdefault(row, []).append(column - 1)
    return Sheet(_lines(data, chosen, down, empty), tuple(notes))


def _any_line(sheet: Any) -> bool:
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=200, values_only=True)
    return any(value is not None and str(value).strip() for row in rows for value in row)


def _lines(
    data: bytes, at: int, down: Mapping[tuple[int, int], int], unresolved: Mapping[int, Sequence[int]]
) -> Iterator[Line]:
    carried: dict[int, tuple[str, int]] = {}
    with opened_workbook(data, read_only=True, data_only=True) as book:
        sheet = book.worksheets[at]
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(), 1):
            texts = [raw_text(cell) or "" for cell in row]
            for position in unresolved.get(number, ()):
                _put(texts, position, "=")
            while texts and not texts[-1]:
                texts.pop()
            check_width(len(texts), number)
            _fill(texts, number, down, carried)
            if any(texts):
                yield Line(number, texts)


def _put(texts: list[str], position: int, text: str) -> None:
    texts.extend([""] * (position + 1 - len(texts)))
    texts[position] = text


def _fill(
    texts: list[str],
    number: int,
    down: Mapping[tuple[int, int], int],
    carried: dict[int, tuple[str, int]],
) -> None:
    """Put into a line what merged cells above say of it."""
    for position, (text, bottom) in list(carried.items()):
        if number > bottom:
            del carried[position]
        elif position >= len(texts) or not texts[position]:
            _put(texts, position, text)
    for position, text in enumerate(texts):
        bottom_line = down.get((position + 1, number))
        if bottom_line is not None and text and read_number(text).e4 is None:
            carried[position] = (text, bottom_line)


_COLOURS = {Standing.REJECTED: "#F8D7DA", Standing.WARNING: "#FFF1CC", Standing.LEFT_OUT: "#ECEEF1"}
_WORDS = {Standing.REJECTED: "不导入", Standing.WARNING: "请核对", Standing.LEFT_OUT: "略去"}


def write_checked(
    target: Path, lines: Iterable[Line], header_line: int, remarks: Mapping[int, Sequence[Remark]]
) -> None:
    """A person's own file as a workbook, with a column that says what was found; lines keep their numbers."""
    book = xlsxwriter.Workbook(
        target, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    try:
        sheet = book.add_worksheet("检查结果")
        bold = book.add_format({"bold": True})
        fills = {standing: book.add_format({"bg_color": colour}) for standing, colour in _COLOURS.items()}
        sheet.set_column(0, 0, 44)
        for line in lines:
            if line.number > LINE_LIMIT:
                break
            found = remarks.get(line.number, ())
            worst = next((s for s in Standing if any(r.standing is s for r in found)), None)
            style = fills[worst] if worst else None
            row = line.number - 1
            told = RESULT_HEADER if line.number == header_line else "；".join(map(_told, found))
            if told:
                sheet.write_string(row, 0, told, bold if line.number == header_line else style)
            for at, cell in enumerate(line.cells, 1):
                _write(sheet, row, at, cell, bold if line.number == header_line else style)
    finally:
        book.close()


def _told(remark: Remark) -> str:
    column = f"{remark.column}：" if remark.column else ""
    return f"{_WORDS[remark.standing]}：{column}{remark.text}"


def _write(sheet: Any, row: int, at: int, cell: str, style: Any) -> None:
    if not cell:
        return
    if cell.isascii() and cell.isdigit() and len(cell) < 15 and (cell == "0" or cell[0] != "0"):
        sheet.write_number(row, at, int(cell), style)
    else:
        sheet.write_string(row, at, cell[:32_000], style)
