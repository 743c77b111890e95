"""Reading one cell: the shared cases, and what holds for every text there is."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.tables.cells import FaultKind, format_cell, read_cell
from domain.tables.delimited import csv_parts, parse_delimited, safe_cell, write_delimited
from domain.tables.spec import CellKind, ColumnSpec, TableSpec, Value
from tests.unit.tables.vectors import CASES, CellCase, cell_cases, column

COLUMNS = [column(name) for name in CASES["columns"]]
PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            [*"0123456789０１９．,，.-－/年月日%％万亿 \u00a0\u200b'=\"#+@eE是否—", "未报", "\n", "\t"]
        ),
        st.characters(),
    ),
    max_size=12,
).map("".join)


@pytest.mark.parametrize("case", cell_cases(), ids=lambda case: f"{case.column.key}-{case.text[:12]!r}")
def test_the_shared_cases(case: CellCase) -> None:
    cell = read_cell(case.column, case.text)
    if case.fault:
        assert cell.fault is not None, cell
        assert cell.fault.kind == case.fault
        assert cell.value is None
    else:
        assert cell.fault is None, cell.fault
        assert cell.value == case.value
        assert type(cell.value) is type(case.value) or isinstance(cell.value, float)
    assert cell.original == case.text


def test_every_kind_of_fault_is_among_the_cases() -> None:
    assert {case.fault for case in cell_cases()} - {""} == {kind.value for kind in FaultKind}


@given(st.sampled_from(COLUMNS), PIECES)
@example(COLUMNS[0], "\ud800")
@example(COLUMNS[2], "1e99")
def test_any_text_gives_a_value_or_a_listed_fault(spec: ColumnSpec, text: str) -> None:
    cell = read_cell(spec, text)
    assert cell.original == text
    if cell.fault is not None:
        assert isinstance(cell.fault.kind, FaultKind)
        assert cell.fault.message
        assert cell.value is None


@given(
    st.sampled_from(COLUMNS),
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.dates(), st.datetimes()),
)
def test_whatever_a_workbook_holds_gives_a_value_or_a_listed_fault(spec: ColumnSpec, raw: Value) -> None:
    cell = read_cell(spec, raw)
    assert cell.fault is None or cell.fault.message


@given(st.sampled_from(COLUMNS), PIECES)
@example(column("text"), "'—")
@example(column("text"), "''")
@example(column("text"), "'###")
def test_what_was_read_is_written_so_that_it_reads_the_same(spec: ColumnSpec, text: str) -> None:
    cell = read_cell(spec, text)
    if cell.fault is None:
        assert read_cell(spec, format_cell(spec, cell.value)) == cell.__class__(
            cell.value, None, format_cell(spec, cell.value)
        )


NUMBERS = st.floats(-1e12, 1e12).map(lambda number: round(number, 3) + 0.0)


@given(NUMBERS, st.sampled_from([CellKind.DECIMAL, CellKind.PERCENT]))
def test_numbers_survive_being_written(number: float, kind: CellKind) -> None:
    spec = ColumnSpec("n", "数", kind)
    read = read_cell(spec, format_cell(spec, number))
    if read.fault is None:
        assert read.value == number
    else:
        assert read.fault.kind is FaultKind.TOO_PRECISE


@given(st.integers(-(10**14), 10**14))
def test_thousands_separators_change_nothing(number: int) -> None:
    spec = ColumnSpec("n", "数", CellKind.INTEGER)
    for text in (f"{number:,}", f"{number:,}".replace(",", "，"), f"{number:,}".replace(",", "\u00a0")):
        assert read_cell(spec, text).value == number


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_way_of_writing_a_day_gives_that_day(day: date) -> None:
    spec = ColumnSpec("d", "期限", CellKind.DATE)
    y, m, d = day.year, day.month, day.day
    serial = (day - date(1899, 12, 30)).days
    ways = [f"{y}年{m}月{d}日", f"{y}.{m}.{d}", f"{y}/{m:02}/{d:02}", f"{y}{m:02}{d:02}", day.isoformat()]
    for way in [*ways, str(serial), str(float(serial))]:
        assert read_cell(spec, way).value == day, way
    assert read_cell(spec, datetime(y, m, d, 0, 0)).value == day


@given(st.lists(st.lists(PIECES, min_size=1, max_size=4), min_size=1, max_size=5), st.sampled_from("\t,"))
def test_written_rows_parse_back(rows: list[list[str]], separator: str) -> None:
    clean = [[cell.replace("\r", "").replace("\ufeff", "") for cell in row] for row in rows]
    # One empty cell alone is an empty line, and a file of nothing else has no last row to tell.
    parsed = parse_delimited(write_delimited(clean, separator), separator)
    assert parsed == clean


@given(PIECES)
def test_a_safe_cell_reads_as_the_text_it_guards(text: str) -> None:
    spec = column("long")
    value = read_cell(spec, text).value
    if isinstance(value, str):
        guarded = safe_cell(format_cell(spec, value))
        assert not guarded.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert read_cell(spec, guarded).value == value


@pytest.mark.parametrize("case", CASES["tabs"], ids=lambda case: repr(case["text"][:16]))
def test_clipboard_text(case: dict[str, object]) -> None:
    assert parse_delimited(str(case["text"])) == case["rows"]


@pytest.mark.parametrize("case", CASES["commas"], ids=lambda case: repr(case["text"][:16]))
def test_comma_separated_text(case: dict[str, object]) -> None:
    assert parse_delimited(str(case["text"]), ",") == case["rows"]


def test_days_keep_their_limits_when_they_come_as_days() -> None:
    spec = ColumnSpec("d", "期限", CellKind.DATE, latest=date(2025, 12, 31))
    late = read_cell(spec, date(2025, 12, 31) + timedelta(days=1))
    assert late.fault is not None
    assert "2025-12-31" in late.fault.message


def test_headers_are_found_however_people_write_them() -> None:
    spec = TableSpec(
        "t",
        "表",
        (
            ColumnSpec("key", "标识"),
            ColumnSpec("now", "本期完成", CellKind.PERCENT, ("本期完成%", "完成比例"), "%"),
        ),
    )
    for header in (
        "本期完成",
        "本期完成（%）",
        " 本期 完成*",
        "本期\n完成(％)",
        "完成比例",
        "本期完成%：",
        "本期完成％",
    ):
        found = spec.column_of(header)
        assert found is not None, header
        assert found.key == "now"
    for other in ("", None, "本期", "完成", 7):
        assert spec.column_of(other) is None


def test_a_csv_file_is_safe_and_marked_as_utf_8() -> None:
    parts = list(csv_parts(["题名", "=差距"], [["=1+1", -4.3], ["-5", None], ["甲,乙", True]]))
    assert b"".join(parts).decode("utf-8-sig") == "题名,'=差距\r\n'=1+1,-4.3\r\n'-5,\r\n\"甲,乙\",true\r\n"
    assert parts[0].startswith(b"\xef\xbb\xbf")
    # A column of numbers that are written already is left as it is; its title is not.
    assert b"".join(csv_parts(["-数"], [["-5"]], bare={0})).decode("utf-8-sig") == "'-数\r\n-5\r\n"
