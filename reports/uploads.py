"""Workbooks that come back: read with every doubt told, and returned with what is wrong marked in them."""

from __future__ import annotations

import io
import json
import logging
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, range_boundaries

from domain.errors import Invalid
from domain.tables.cells import Raw, read_cell
from domain.tables.compare import RowOutcome, RowState, SubmittedRow
from domain.tables.spec import TableSpec, plain_header
from domain.tables.upload import Upload
from reports.workbooks import HELP_SHEET, MARKS_SHEET

log = logging.getLogger(__name__)

UNPACKED_LIMIT = 60_000_000
"""Bytes of all parts of a workbook together once they are unpacked."""
PARTS_LIMIT = 1000
COLUMN_LIMIT = 200
LINE_LIMIT = 100_000
"""Lines that are looked at: formats alone make a sheet long."""
HEADER_SEARCH = 20
"""Lines in which the header is looked for: people put titles above it."""
RESULT_HEADER = "检查结果"
FORMULA_WITHOUT_RESULT = "公式没有计算结果，请在 Excel 中打开、保存后再上传，或直接填写数值"
MERGED = "这里是合并单元格，分不清填的是哪一行，请取消合并后逐格填写"
NOT_A_WORKBOOK = "这不是能读的 Excel 工作簿，请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”后再上传。"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_workbook(data: bytes, spec: TableSpec) -> Upload:
    """The rows of a workbook in the table's columns, wherever those were moved to.

    Raises Invalid, saying what to do, for what is no workbook, is too large, or lacks the column that
    identifies rows. What is wrong in one row is told in that row.
    """
    check_archive(data)
    with opened_workbook(data, read_only=True, data_only=True) as book:
        sheet = _main_sheet(book, spec)
        lines = _lines(sheet, spec)
        header_at, columns, notes = _header(lines, spec)
        marks, base = _marks(book, spec)
        index = book.sheetnames.index(sheet.title)
    merged, unresolved, formulas = structure(data, index)
    rows, stray = _rows(spec, lines, header_at, columns, base, merged, unresolved)
    if not rows:
        raise Invalid("表格里没有可以导入的行，请确认填写在第一张工作表、表头下方。")
    if formulas:
        notes.append(f"{formulas} 个单元格是公式，按文件中保存的计算结果读取。")
    if stray:
        notes.append("跳过了只有其他列有内容的行：" + "、".join(f"第 {n} 行" for n in stray[:10]) + "。")
    return Upload(marks, tuple(rows), tuple(notes))


def check_archive(data: bytes) -> None:
    """Raise Invalid for what is no workbook, is locked, or would be too large unpacked."""
    if data.startswith(_OLE):
        raise Invalid(
            "这是旧版 .xls 文件或加了密码的文件。请取消密码，并另存为“Excel 工作簿（.xlsx）”后再上传。"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Invalid(NOT_A_WORKBOOK) from None
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        raise Invalid(NOT_A_WORKBOOK)
    if any(part.flag_bits & 1 for part in parts):
        raise Invalid("文件加了密码，请取消密码后再上传。")
    # The sizes that an archive declares are the most that is ever unpacked.
    if len(parts) > PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT:
        raise Invalid("文件展开后过大，请删去无关的工作表、图片和格式，只保留要导入的表后再上传。")


@contextmanager
def opened_workbook(data: bytes, **options: Any) -> Iterator[Workbook]:
    """The workbook. Whatever openpyxl stumbles over is the file's fault, and told as that."""
    book = None
    try:
        with warnings.catch_warnings():
            # About parts that it leaves out, such as pictures; none of them is read here.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), **options)
            yield book
    except Invalid:
        raise
    except Exception as error:
        log.info("a workbook could not be read", exc_info=error)
        raise Invalid(NOT_A_WORKBOOK) from error
    finally:
        if book is not None:
            book.close()


def _main_sheet(book: Workbook, spec: TableSpec) -> Any:
    sheets = [s for s in book.worksheets if s.title not in (MARKS_SHEET, HELP_SHEET)]
    if not sheets:
        raise Invalid("文件里没有可以读的工作表，请在下载的表格上填写。")
    named = [sheet for sheet in sheets if sheet.title == spec.title[:31]]
    return (named or sheets)[0]


def _lines(sheet: Any, spec: TableSpec) -> list[tuple[int, list[Any]]]:
    """The lines that hold anything, with their numbers."""
    found: list[tuple[int, list[Any]]] = []
    # A sheet may claim a size that it has not.
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(), 1):
        if number > LINE_LIMIT:
            raise Invalid("工作表过长，请删去数据下方只有格式的空行后再上传。")
        if not any(_filled(cell) for cell in row[:COLUMN_LIMIT]):
            continue
        found.append((number, list(row[:COLUMN_LIMIT])))
        if len(found) > spec.row_limit + HEADER_SEARCH:
            raise Invalid(f"表格超过 {spec.row_limit} 行，请分几次上传。")
    return found


def _filled(cell: Any) -> bool:
    return cell.value is not None and bool(str(cell.value).strip())


def _header(lines: list[tuple[int, list[Any]]], spec: TableSpec) -> tuple[int, dict[str, int], list[str]]:
    """Where the header is, the position of each column, and what to tell of missing and extra ones."""
    best: tuple[int, dict[str, int], list[str]] = (-1, {}, [])
    for at, (_, row) in enumerate(lines[:HEADER_SEARCH]):
        columns: dict[str, int] = {}
        extra: list[str] = []
        for position, cell in enumerate(row):
            column = spec.column_of(cell.value)
            if column is not None:
                if column.key in columns and column.editable:
                    raise Invalid(f"“{column.header}”列出现了两次，请只保留一列后再上传。")
                columns.setdefault(column.key, position)
            elif isinstance(cell.value, str) and plain_header(cell.value) not in ("", RESULT_HEADER):
                extra.append(cell.value.strip()[:20])
        if len(columns) > len(best[1]):
            best = (at, columns, extra)
    at, columns, extra = best
    for word, message in spec.refused.items():
        if any(word in name for name in extra):
            raise Invalid(message)
    if spec.key not in columns:
        names = "、".join(f"“{column.header}”" for column in spec.columns[:4])
        raise Invalid(
            f"没有找到“{spec.by_key[spec.key].header}”列，无法对应到各行。表头应有{names}等列，"
            "请重新下载表格，在下载的表格上填写。"
        )
    missing = [column for column in spec.editable if column.key not in columns]
    if len(missing) == len(spec.editable):
        raise Invalid("表中没有可以填写的列，请重新下载表格，不要改动表头。")
    notes = []
    if missing:
        names = "、".join(f"“{column.header}”" for column in missing)
        notes.append(f"表中没有{names}列，这些内容保持不变。")
    if extra:
        notes.append("忽略了系统不认识的列：" + "、".join(f"“{name}”" for name in extra[:8]) + "。")
    return at, columns, notes


def _marks(book: Workbook, spec: TableSpec) -> tuple[dict[str, str], dict[str, dict[str, str]] | None]:
    """What the file was made for, and what its cells held then; nothing where the hidden sheet is gone."""
    if MARKS_SHEET not in book.sheetnames:
        return {}, None
    lines = book[MARKS_SHEET].iter_rows(values_only=True, max_row=spec.row_limit + 2)
    first = next(lines, (None,))
    try:
        given = json.loads(str(first[0]))
    except ValueError:
        return {}, None
    if not isinstance(given, dict):
        return {}, None
    marks = {str(name)[:40]: str(value)[:200] for name, value in list(given.items())[:20]}
    keys = [str(name) for name in next(lines, ())]
    base = {
        str(line[0]): {
            name: "" if value is None else str(value)
            for name, value in zip(keys[1:], line[1:], strict=False)
            if name in spec.by_key
        }
        for line in lines
        if line and line[0] is not None
    }
    return marks, base


Merges = list[tuple[int, int, int, int]]
"""Merged ranges as first column, first line, last column, last line."""


def structure(data: bytes, index: int) -> tuple[Merges, set[str], int]:
    """What openpyxl's streaming leaves out: merged ranges, formulas without a result, the count of others."""
    merged: Merges = []
    unresolved: set[str] = set()
    formulas = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(_sheet_part(archive, index)) as part:
            for _, element in ElementTree.iterparse(part):
                if element.tag == f"{_SPREADSHEET}c":
                    if element.find(f"{_SPREADSHEET}f") is not None:
                        value = element.find(f"{_SPREADSHEET}v")
                        if value is None or value.text is None:
                            unresolved.add(str(element.get("r")))
                        else:
                            formulas += 1
                    element.clear()
                elif element.tag == f"{_SPREADSHEET}mergeCell":
                    merged.append(range_boundaries(str(element.get("ref"))))
                elif element.tag == f"{_SPREADSHEET}row":
                    element.clear()
    except (
        ElementTree.ParseError,
        LookupError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        zipfile.BadZipFile,
        zlib.error,
        OSError,
    ) as error:
        raise Invalid(NOT_A_WORKBOOK) from error
    if any(bound is None for bounds in merged for bound in bounds):
        raise Invalid("表格里有整行或整列的合并单元格，请全部取消合并后再上传。")
    return merged, unresolved, formulas


def _sheet_part(archive: zipfile.ZipFile, index: int) -> str:
    """The name of the part that holds a worksheet."""
    sheets = ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(f"{_SPREADSHEET}sheet")
    wanted = list(sheets)[index].get(_RELATION)
    for relation in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels")):
        if relation.get("Id") == wanted:
            target = str(relation.get("Target"))
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    raise KeyError(index)


def _rows(
    spec: TableSpec,
    lines: list[tuple[int, list[Any]]],
    header_at: int,
    columns: Mapping[str, int],
    base: Mapping[str, Mapping[str, str]] | None,
    merged: Merges,
    unresolved: set[str],
) -> tuple[list[SubmittedRow], list[int]]:
    """The rows below the header, and the numbers of lines in which no column of ours holds anything."""
    rows: list[SubmittedRow] = []
    stray: list[int] = []
    spoilt = _spoilt(spec, columns, merged)
    key = spec.by_key[spec.key]
    for number, line in lines[header_at + 1 :]:
        cells: dict[str, Raw] = {}
        faults: dict[str, str] = {}
        for name, position in columns.items():
            cell = line[position] if position < len(line) else None
            cells[name] = raw_text(cell)
            if f"{get_column_letter(position + 1)}{number}" in unresolved:
                faults[name] = FORMULA_WITHOUT_RESULT
            if (number, name) in spoilt:
                faults["" if name == spec.key else name] = MERGED
        if not faults and all(value is None or value == "" for value in cells.values()):
            stray.append(number)
            continue
        known = read_cell(key, cells.get(spec.key)).value
        row_base = base.get(str(known)) if base is not None and known is not None else None
        rows.append(SubmittedRow(number, cells, row_base, faults))
    if len(rows) > spec.row_limit:
        raise Invalid(f"表格超过 {spec.row_limit} 行，请分几次上传。")
    return rows, stray


def _spoilt(spec: TableSpec, columns: Mapping[str, int], merged: Merges) -> set[tuple[int, str]]:
    """The cells under merged ranges that matter: of the key and of what is filled in."""
    wanted = {column.key for column in spec.editable} | {spec.key}
    if sum(min(bottom, LINE_LIMIT) - top + 1 for _, top, _, bottom in merged) > LINE_LIMIT:
        raise Invalid("表格里的合并单元格过多，请全部取消合并后再上传。")
    return {
        (line, name)
        for left, top, right, bottom in merged
        for name, position in columns.items()
        if name in wanted and left <= position + 1 <= right
        for line in range(top, min(bottom, LINE_LIMIT) + 1)
    }


def raw_text(cell: Any) -> str | None:
    """A cell's content as text, so that it can be kept and is read by the same rules as what was pasted."""
    value = None if cell is None else cell.value
    if value is None:
        return None
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        if "%" in str(getattr(cell, "number_format", "") or ""):
            return f"{_digits(round(value * 100, 9))}%"
        return _digits(value)
    if isinstance(value, timedelta) or not isinstance(value, str):
        return str(value)
    return value


def _digits(value: float) -> str:
    """A number as a person would have typed it: spreadsheets keep fifteen digits."""
    text = f"{value:.15g}"
    return str(int(value)) if "e" in text and float(value).is_integer() and abs(value) < 1e18 else text


_RED = PatternFill("solid", fgColor="FFF8D7DA")
_AMBER = PatternFill("solid", fgColor="FFFFF1CC")
_RESULTS: Mapping[RowState, str] = {
    RowState.UNCHANGED: "没有变化",
    RowState.CHANGED: "可以导入",
    RowState.NEW: "可以导入（新增）",
}


def annotate(data: bytes, spec: TableSpec, outcomes: tuple[RowOutcome, ...]) -> bytes:
    """The person's own workbook with a column 检查结果, and what cannot be imported marked in colour."""
    with opened_workbook(data) as book:
        sheet = _main_sheet(book, spec)
        lines = _first_lines(sheet)
        header_at, columns, _ = _header(lines, spec)
        number, header = lines[header_at]
        result = next(
            (at for at, cell in enumerate(header, 1) if plain_header(cell.value) == RESULT_HEADER),
            max(at for at, cell in enumerate(header, 1) if cell.value is not None) + 1,
        )
        _put(sheet, number, result, RESULT_HEADER).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(result)].width = 60
        for outcome in outcomes:
            _put(sheet, outcome.number, result, _told(spec, outcome)).alignment = Alignment(wrap_text=True)
            if not outcome.bad:
                continue
            fill = _RED if outcome.state is RowState.FAULTY else _AMBER
            sheet.cell(outcome.number, result).fill = fill
            for fault in outcome.faults:
                positions = [columns[fault.column]] if fault.column in columns else columns.values()
                for position in positions:
                    sheet.cell(outcome.number, position + 1).fill = fill
        target = io.BytesIO()
        book.save(target)
    return target.getvalue()


def _first_lines(sheet: Any) -> list[tuple[int, list[Any]]]:
    """The lines that may hold the header. Asking a sheet for its rows would make every cell in between."""
    width = min(sheet.max_column, COLUMN_LIMIT)
    lines: list[tuple[int, list[Any]]] = []
    for number in sorted({row for row, _ in sheet._cells}):
        row = [sheet.cell(number, column) for column in range(1, width + 1)]
        if any(_filled(cell) for cell in row):
            lines.append((number, row))
        if len(lines) >= HEADER_SEARCH or number > LINE_LIMIT:
            break
    return lines


def _put(sheet: Any, row: int, column: int, text: str) -> Any:
    cell = sheet.cell(row, column)
    if isinstance(cell, Cell):
        cell.value = re.sub(r"[\x00-\x08\x0b-\x1f]", "", text)
        cell.data_type = "s"
    return cell


def _told(spec: TableSpec, outcome: RowOutcome) -> str:
    if not outcome.bad:
        return _RESULTS[outcome.state]
    told = [
        f"{spec.by_key[fault.column].header}：{fault.message}" if fault.column else fault.message
        for fault in outcome.faults
    ]
    return "；".join(told)
