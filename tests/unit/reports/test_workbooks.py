"""Workbooks made and read: real formats, nothing that runs, and every way in which a file may be wrong."""

from __future__ import annotations

import csv
import io
import time
import zipfile
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from domain.errors import Invalid
from domain.tables.cells import read_cell
from domain.tables.compare import RowState, compare, count_states
from domain.tables.spec import CellKind, ColumnSpec, TableRow, TableSpec, Value
from domain.tables.upload import Upload
from reports.uploads import annotate, read_workbook
from reports.workbooks import MARKS_SHEET, write_csv, write_workbook
from tests.support.workbooks import Edited

SPEC = TableSpec(
    "things",
    "事项表",
    (
        ColumnSpec("key", "标识"),
        ColumnSpec("project", "项目"),
        ColumnSpec("title", "名称", aliases=("事项名称",), editable=True, required=True),
        ColumnSpec("due", "期限", CellKind.DATE, editable=True),
        ColumnSpec("weight", "权重", CellKind.DECIMAL, editable=True, above=0, maximum=1000),
        ColumnSpec("done", "完成", CellKind.PERCENT, unit="%", editable=True, minimum=0, maximum=100),
        ColumnSpec("kind", "类型", CellKind.CHOICE, editable=True, choices=("甲类", "乙类")),
        ColumnSpec("off", "取消", CellKind.FLAG, editable=True),
    ),
)
DANGEROUS = '=HYPERLINK("http://x")'


def row(number: int, **values: Value) -> TableRow:
    present: dict[str, Value] = {
        "key": f"M{number}",
        "project": DANGEROUS,
        "title": f"第{number}项",
        "due": date(2025, 6, 30),
        "weight": 1.5,
        "done": 33.3,
        "kind": "甲类",
        "off": False,
    }
    return TableRow(f"M{number}", present | values)


ROWS = tuple(row(number) for number in range(1, 6))


def taken(rows: tuple[TableRow, ...] = ROWS) -> Edited:
    return Edited(write_workbook(SPEC, rows, marks={"plan": "P"}))


def states(upload: Upload) -> dict[str, RowState]:
    return {outcome.key: outcome.state for outcome in compare(SPEC, ROWS, upload.rows)}


def faults(upload: Upload) -> dict[str, list[str]]:
    found = compare(SPEC, ROWS, upload.rows)
    return {o.key: [f.message for f in o.faults] for o in found if o.bad}


def test_cells_have_real_formats_and_nothing_runs() -> None:
    sheet = taken().sheet
    cells = {column.key: sheet.cell(2, at) for at, column in enumerate(SPEC.columns, 1)}
    assert cells["due"].value == datetime(2025, 6, 30)
    assert cells["due"].number_format == "yyyy-mm-dd"
    assert cells["done"].value == pytest.approx(0.333)
    assert cells["done"].number_format == "0.0%"
    assert cells["weight"].value == 1.5
    assert cells["project"].value == DANGEROUS
    assert cells["project"].data_type == "s"
    assert cells["project"].hyperlink is None
    assert cells["project"].protection.locked
    assert not cells["title"].protection.locked
    assert sheet.freeze_panes == "C2"
    assert sheet.protection.sheet
    lists = [rule.formula1 for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert lists == ['"甲类,乙类"', '"是,否"']


def test_an_export_has_no_hidden_sheet_and_no_lock() -> None:
    book = load_workbook(io.BytesIO(write_workbook(SPEC, ROWS)))
    assert book.sheetnames == [SPEC.title]
    assert not book.worksheets[0].protection.sheet


def test_what_went_out_comes_back() -> None:
    upload = read_workbook(taken().save(), SPEC)
    assert upload.marks == {"table": "things", "plan": "P"}
    assert set(states(upload).values()) == {RowState.UNCHANGED}
    assert Upload.from_json(upload.as_json()) == upload


TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("=+-@'\"\n\t，１"), max_size=30
)


@given(
    st.lists(
        st.tuples(
            TEXTS,
            st.dates(date(2000, 1, 1), date(2099, 12, 31)) | st.none(),
            st.floats(0.1, 999).map(lambda n: round(n, 2)),
            st.floats(0, 100).map(lambda n: round(n, 1)) | st.none(),
        ),
        min_size=1,
        max_size=5,
    )
)
@settings(max_examples=40, deadline=None)
def test_any_values_come_back_as_they_went_out(given_rows: list[tuple[Any, ...]]) -> None:
    title = SPEC.by_key["title"]
    rows = tuple(
        row(n, title=read_cell(title, text).value or "无题", due=due, weight=weight, done=done)
        for n, (text, due, weight, done) in enumerate(given_rows, 1)
    )
    upload = read_workbook(write_workbook(SPEC, rows, marks={"plan": "P"}), SPEC)
    outcomes = compare(SPEC, rows, upload.rows)
    assert [o.state for o in outcomes] == [RowState.UNCHANGED] * len(rows), outcomes


def test_columns_are_found_where_they_were_moved_and_by_other_names() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["二〇二五年计划"])
    sheet.append([])
    sheet.append(["备注", "完成 (％)", "事项名称*", "自己的列", "标识"])
    sheet.append(["x", "50%", "新名称", 7, "M1"])
    sheet.append(["y", None, "第2项", 8, "M2"])
    target = io.BytesIO()
    book.save(target)
    upload = read_workbook(target.getvalue(), SPEC)
    outcomes = {o.key: o for o in compare(SPEC, ROWS, upload.rows)}
    assert {(c.column, c.new) for c in outcomes["M1"].changes} == {("title", "新名称"), ("done", 50.0)}
    assert outcomes["M1"].number == 4
    assert [c.column for c in outcomes["M2"].changes] == ["done"]
    assert upload.marks == {}
    assert any("“期限”" in note and "保持不变" in note for note in upload.notes)
    assert any("“自己的列”" in note for note in upload.notes)


def test_a_table_without_its_key_is_refused() -> None:
    book = taken()
    book.sheet.delete_cols(1)
    with pytest.raises(Invalid, match="没有找到“标识”列"):
        read_workbook(book.save(), SPEC)


def test_a_column_that_stands_twice_is_refused() -> None:
    book = taken()
    book.sheet.cell(1, 20).value = "权重"
    with pytest.raises(Invalid, match="“权重”列出现了两次"):
        read_workbook(book.save(), SPEC)


def test_merged_cells_mark_their_rows() -> None:
    book = taken()
    book.sheet.merge_cells("B2:B6")
    book.sheet.merge_cells("C3:C4")
    upload = read_workbook(book.save(), SPEC)
    found = faults(upload)
    assert found.keys() == {"M2", "M3"}
    assert "取消合并" in found["M2"][0]


def test_formulas_count_with_their_result_and_not_without() -> None:
    data = taken().save()
    # What Excel saves: the formula with its result. openpyxl writes formulas without.
    with_result = _edit_part(data, "xl/worksheets/sheet1.xml", 'r="E2"', "<f>1+1</f><v>2</v>")
    upload = read_workbook(with_result, SPEC)
    assert any("公式" in note for note in upload.notes)
    changed = next(o for o in compare(SPEC, ROWS, upload.rows) if o.changes)
    assert changed.changes[0].new == 2.0
    book = taken()
    book.put("M1", "权重", "=1+1")
    assert "没有计算结果" in faults(read_workbook(book.save(), SPEC))["M1"][0]


def _edit_part(data: bytes, part: str, cell: str, content: str) -> bytes:
    """The workbook with the content of one cell replaced in its XML."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():
            text = old.read(item)
            if item.filename == part:
                words = text.decode()
                start = words.index(">", words.index(f"<c {cell}")) + 1
                words = words[:start] + content + words[words.index("</c>", start) :]
                text = words.encode()
            new.writestr(item, text)
    return target.getvalue()


def test_errors_and_strange_cells_are_told() -> None:
    book = taken()
    book.put("M1", "权重", "#REF!")
    book.put("M2", "期限", "6月30日")
    book.put("M3", "完成", 0.5)
    book.sheet.cell(book.line("M3"), book.column("完成")).number_format = "General"
    book.put("M4", "取消", True)
    book.put("M5", "期限", 45838)
    book.sheet.cell(book.line("M5"), book.column("期限")).number_format = "General"
    upload = read_workbook(book.save(), SPEC)
    found = faults(upload)
    assert found.keys() == {"M1", "M2", "M3"}
    assert "分不清是百分之几" in found["M3"][0]
    assert states(upload)["M4"] is RowState.CHANGED
    assert states(upload)["M5"] is RowState.UNCHANGED


def test_rows_that_stand_twice_or_nowhere_are_told() -> None:
    book = taken()
    book.put("M2", "标识", "M1")
    book.sheet.cell(7, 1).value = "M99"
    book.sheet.cell(8, 3).value = "没有标识"
    book.sheet.cell(9, 20).value = "旁注"
    upload = read_workbook(book.save(), SPEC)
    outcomes = compare(SPEC, ROWS, upload.rows)
    assert [o.state for o in outcomes].count(RowState.FAULTY) == 4
    told = " ".join(f.message for o in outcomes for f in o.faults)
    assert "出现了 2 次" in told
    assert "没有标识为“M99”" in told
    assert "缺少标识" in told
    assert any("第 9 行" in note for note in upload.notes)


def test_five_thousand_rows_are_read_within_seconds_and_one_more_is_refused() -> None:
    rows = tuple(row(number) for number in range(1, 5001))
    book = taken(rows)
    book.put("M4000", "名称", "改了")
    book.put("M4500", "期限", "年底")
    data = book.save()
    began = time.process_time()
    outcomes = compare(SPEC, rows, read_workbook(data, SPEC).rows)
    assert time.process_time() - began < 5
    counts = count_states(outcomes)
    assert counts[RowState.UNCHANGED] == 4998
    assert counts[RowState.CHANGED] == counts[RowState.FAULTY] == 1
    for limit in (4999, 10):
        with pytest.raises(Invalid, match=f"超过 {limit} 行"):
            read_workbook(data, replace(SPEC, row_limit=limit))


def _archive(**parts: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return target.getvalue()


NOT_WORKBOOKS: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "不是能读的 Excel"),
    "text": ("标识,名称".encode(), "不是能读的 Excel"),
    "picture": (b"\x89PNG\r\n\x1a\n" + b"0" * 100, "不是能读的 Excel"),
    "xls or with a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600, "旧版 .xls 文件或加了密码"),
    "another archive": (_archive(readme=b"x"), "不是能读的 Excel"),
    "broken parts": (_archive(**{"xl/workbook.xml": b"<x"}), "不是能读的 Excel"),
    "a bomb": (
        _archive(**{"xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": b"0" * 70_000_000}),
        "展开后过大",
    ),
    "half a file": (write_workbook(SPEC, ROWS, marks={})[:3000], "不是能读的 Excel"),
}


@pytest.mark.parametrize("name", NOT_WORKBOOKS)
def test_what_is_no_workbook_is_said_to_be_none(name: str) -> None:
    data, message = NOT_WORKBOOKS[name]
    with pytest.raises(Invalid, match=message):
        read_workbook(data, SPEC)


def test_entities_are_not_expanded_without_end() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 50) for n in range(8)
    )
    data = write_workbook(SPEC, ROWS, marks={})
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():
            text = old.read(item)
            if item.filename == "xl/sharedStrings.xml":
                text = laughs + b"]><sst>&i;</sst>"
            new.writestr(item, text)
    with pytest.raises(Invalid, match="不是能读的 Excel"):
        read_workbook(target.getvalue(), SPEC)


def test_an_empty_table_is_told() -> None:
    book = taken()
    book.sheet.delete_rows(2, 10)
    with pytest.raises(Invalid, match="没有可以导入的行"):
        read_workbook(book.save(), SPEC)


def test_the_annotated_workbook_is_the_persons_own_with_the_faults_marked() -> None:
    book = taken()
    book.put("M2", "期限", "年底")
    book.put("M3", "名称", "改了")
    book.sheet.cell(1, 12).value = "我的备注"
    book.sheet.cell(3, 12).value = "留着"
    data = book.save()
    outcomes = compare(SPEC, ROWS, read_workbook(data, SPEC).rows)
    marked = Edited(annotate(data, SPEC, outcomes))
    assert marked.get("M2", "我的备注") == "留着"
    assert "日期写法不对" in marked.get("M2", "检查结果")
    assert marked.get("M3", "检查结果") == "可以导入"
    assert marked.get("M1", "检查结果") == "没有变化"
    fill = marked.sheet.cell(marked.line("M2"), marked.column("期限")).fill
    assert fill.fgColor.rgb == "FFF8D7DA"
    # It goes in again as it is, and its remarks are not taken for a column of ours.
    again = read_workbook(marked.save(), SPEC)
    assert not any("检查结果" in note for note in again.notes)
    assert annotate(marked.save(), SPEC, outcomes)


def test_csv_opens_as_utf8_and_guards_what_would_run() -> None:
    texts = [DANGEROUS, "+1", "-1", "@x", "\t=1", "普通，文字", '引"号"', "两\n行"]
    rows = [row(n, title=text, weight=-2.0) for n, text in enumerate(texts)]
    data = write_csv(SPEC, rows)
    assert data.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert lines[0][5] == "完成（%）"
    for line, text in zip(lines[1:], texts, strict=True):
        assert not line[2].startswith(("=", "+", "-", "@", "\t"))
        assert line[2].removeprefix("'") == text
        assert line[3:6] == ["2025-06-30", "-2", "33.3%"]


def test_the_hidden_sheet_is_hidden_and_may_be_gone() -> None:
    book = taken()
    assert book.book[MARKS_SHEET].sheet_state == "veryHidden"
    del book.book[MARKS_SHEET]
    upload = read_workbook(book.save(), SPEC)
    assert upload.marks == {}
    assert all(row.base is None for row in upload.rows)
