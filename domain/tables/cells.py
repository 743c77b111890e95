"""Reading one cell of anything that people paste, type or upload; and writing it so that it reads the same.

Reading never raises: what cannot be read is a `Fault` of a listed kind, whose message says what to do, and
the original text stays. The browser reads by the same rules (``assets/js/tables.js``); both are held to the
cases in ``tests/vectors/table_cells.json``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from domain.tables.signs import clean, fold
from domain.tables.spec import CellKind, ColumnSpec, Value

Raw = str | int | float | bool | date | datetime | None
"""A cell as it came: text from a paste or a CSV file, or what a workbook holds."""


class FaultKind(StrEnum):
    """Everything that can be wrong with a cell."""

    REQUIRED = "required"
    NOT_A_NUMBER = "not_a_number"
    GROUPING = "grouping"
    TOO_PRECISE = "too_precise"
    NOT_WHOLE = "not_whole"
    NO_PERCENT = "no_percent"
    UNCLEAR_PERCENT = "unclear_percent"
    OUT_OF_RANGE = "out_of_range"
    NOT_A_DATE = "not_a_date"
    NO_YEAR = "no_year"
    NO_DAY = "no_day"
    SHORT_YEAR = "short_year"
    NO_SUCH_DAY = "no_such_day"
    NOT_A_CHOICE = "not_a_choice"
    NOT_A_FLAG = "not_a_flag"
    TOO_LONG = "too_long"
    SHEET_ERROR = "sheet_error"
    NARROW_COLUMN = "narrow_column"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a cell, in words that say what to do."""

    kind: FaultKind
    message: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that was read: its value, or its fault; and the text it came as."""

    value: Value
    fault: Fault | None
    original: str


class _Refused(Exception):
    def __init__(self, kind: FaultKind, message: str) -> None:
        super().__init__(message)
        self.fault = Fault(kind, message)


_MISSING = frozenset({"", "-", "--", "–", "—", "——", "/", "未报", "未填", "无", "n/a"})
_MISSING_TEXT = frozenset({"", "—", "——", "未报"})
_SHEET_ERRORS = frozenset(
    {"#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
)
_YES = frozenset({"是", "√", "✓", "✔", "y", "yes", "true", "1", "对"})
_NO = frozenset({"否", "×", "✗", "✘", "x", "n", "no", "false", "0", "不"})
_SCALES = {"": 0, "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8}
_NUMBER = re.compile(
    r"([+-]?) ?([0-9][0-9, ]*)?(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,2}))? ?(百|千|万|十万|百万|千万|亿)? ?(%?)"
)
_GROUPS = re.compile(r"[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]{1,4}(?:[, ][0-9]{4})+|[0-9]+")
_DAY = re.compile(r"([0-9]{2}|[0-9]{4})(年|[-./])([0-9]{1,2})(月|[-./])([0-9]{1,2})[日号]?")
_COMPACT_DAY = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_MONTH = re.compile(r"[0-9]{4}(?:年|[-./])[0-9]{1,2}月?")
_WITHOUT_YEAR = re.compile(r"[0-9]{1,2}(?:月|[-./])[0-9]{1,2}[日号]?")
_MIDNIGHT = re.compile(r"[ T]+0{1,2}:00(?::00(?:\.0+)?)?$")
_SIGNIFICANT_DIGITS = 15
_DECIMALS = 4
"""Most decimals of a figure: sums of such are exact."""
_SAID = re.compile(r"(?is)(缺报|未报|缺|不适用|n/a|-{1,2}|–|—{1,2}|/)([ :,]*[^0-9. :,].*)?")
_PARTS = re.compile("(~|估算?)")
_FIGURES = "须填数字，或 0（真零）、-（缺报）、/（不适用）、数字后加 ~（估算），请修改"
_LARGEST = 1e15
_DAY_ZERO = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 36526, 73050
"""Day numbers of spreadsheets from 2000-01-01 to 2099-12-31."""


def read_cell(column: ColumnSpec, raw: Raw) -> Cell:
    """The value of a cell in a column, or what is wrong with it."""
    original = _original(raw)
    try:
        value = _read(column, raw)
        if value is None and column.required:
            raise _Refused(FaultKind.REQUIRED, f"“{column.header}”必须填写")
    except _Refused as refused:
        return Cell(None, refused.fault, original)
    return Cell(value, None, original)


def format_cell(column: ColumnSpec, value: Value) -> str:
    """A value as text that reads back as the same value; empty for a missing one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        text = format(Decimal(repr(value)), "f")
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return f"{'0' if text == '-0' else text}{'%' if column.kind is CellKind.PERCENT else ''}"
    if column.kind is CellKind.FIGURE:
        return value
    return f"'{value}" if _needs_apostrophe(value) else value


def _needs_apostrophe(text: str) -> bool:
    """Whether a text would not be read as it is: one apostrophe is taken off in reading, as sheets do."""
    if text.startswith("'") or text in _MISSING_TEXT or text.upper() in _SHEET_ERRORS:
        return True
    return len(text) > 2 and not text.strip("#")


def _original(raw: Raw) -> str:
    if raw is None:
        return ""
    if isinstance(raw, datetime):
        return raw.isoformat(" ")
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < _LARGEST:
        return str(int(raw))
    return raw if isinstance(raw, str) else str(raw)


def _read(column: ColumnSpec, raw: Raw) -> Value:
    if raw is None:
        return None
    if isinstance(raw, bool):
        return _of_flag(column, raw)
    if isinstance(raw, datetime):
        raw = raw.date()
    if isinstance(raw, date):
        return _of_day(column, raw)
    if isinstance(raw, int | float) and column.kind in (CellKind.DECIMAL, CellKind.INTEGER, CellKind.PERCENT):
        return _checked_number(column, raw)
    text = _original(raw)
    _refuse_sheet_errors(text)
    if column.kind is CellKind.TEXT:
        return _text(column, text)
    text = fold(_without_apostrophe(text))
    _refuse_sheet_errors(text)
    if column.kind is CellKind.FIGURE:
        return _figure(column, text)
    if text.lower() in _MISSING:
        return None
    match column.kind:
        case CellKind.DATE:
            return _date(column, text)
        case CellKind.CHOICE:
            return _choice(column, text)
        case CellKind.FLAG:
            return _flag(column, text)
        case _:
            return _number(column, text)


def _refuse_sheet_errors(text: str) -> None:
    stripped = text.strip()
    if stripped.upper() in _SHEET_ERRORS:
        raise _Refused(FaultKind.SHEET_ERROR, f"单元格里是公式错误 {stripped.upper()}，请改正公式或直接填写")
    if len(stripped) > 2 and not stripped.strip("#"):
        raise _Refused(FaultKind.NARROW_COLUMN, "复制到的是“###”，请在 Excel 中加宽这一列后重新复制")


def _figure(column: ColumnSpec, text: str) -> str | None:
    """A figure as it is kept: the plain number, ``~`` behind it when estimated, ``-`` or ``/`` without one.

    Words may follow a sign, to say why.
    """
    if not text:
        return None
    said = _SAID.fullmatch(text)
    if said is not None:
        sign = "/" if said[1].lower() in ("/", "不适用", "n/a") else "-"
        return _signed(column, sign, said[2])
    about = text[0] in "~约"
    plain, mark, words = (*_PARTS.split(text[about:], 1), "", "")[:3]
    try:
        number = format(Decimal(repr(_number(column, plain.strip()))), "f")
    except _Refused as refused:
        if refused.fault.kind is FaultKind.NOT_A_NUMBER:
            raise _Refused(FaultKind.NOT_A_NUMBER, _FIGURES) from None
        raise
    whole, _, fraction = number.partition(".")
    fraction = fraction.rstrip("0")
    if len(fraction) > _DECIMALS:
        raise _Refused(FaultKind.TOO_PRECISE, f"最多 {_DECIMALS} 位小数，请四舍五入后填写")
    number = f"{whole}.{fraction}" if fraction else whole
    if not (about or mark):
        return number
    if number == "0":
        raise _Refused(FaultKind.OUT_OF_RANGE, "0 是真零，不能是估算；没有数据请填“-”")
    return _signed(column, f"{number}~", words)


def _signed(column: ColumnSpec, sign: str, words: str | None) -> str:
    """A sign with the words behind it. What follows is one line."""
    said = re.sub(r"[\n\t]+", " ", words or "").strip(" :,")
    if len(said) > column.limit:
        raise _Refused(FaultKind.TOO_LONG, f"说明不超过 {column.limit} 字，现在有 {len(said)} 字，请精简")
    return sign + said


def _without_apostrophe(text: str) -> str:
    return text[1:] if text.startswith("'") else text


def _text(column: ColumnSpec, text: str) -> str | None:
    if clean(text) in _MISSING_TEXT:
        return None
    found = clean(_without_apostrophe(clean(text)))
    if not column.multiline:
        found = re.sub(r"[\n\t]+", " ", found)
    if len(found) > column.limit:
        raise _Refused(FaultKind.TOO_LONG, f"不超过 {column.limit} 字，现在有 {len(found)} 字，请精简")
    return found or None


def _number(column: ColumnSpec, text: str) -> int | float:
    if column.unit and column.unit != "%" and text.endswith(column.unit):
        text = text[: -len(column.unit)].rstrip()
    found = _NUMBER.fullmatch(text)
    if found is None or (found[2] is None and found[3] is None):
        raise _Refused(FaultKind.NOT_A_NUMBER, "须填数字，如 12、3.5、1.2万，请修改")
    sign, whole, fraction, exponent, scale, percent = (part or "" for part in found.groups())
    whole = whole.strip()
    if whole and not _GROUPS.fullmatch(whole):
        raise _Refused(FaultKind.GROUPING, "千位分隔符的位置不对，请去掉逗号和空格后重填")
    digits = re.sub(r"[, ]", "", whole) or "0"
    if len((digits + fraction).strip("0")) > _SIGNIFICANT_DIGITS:
        raise _Refused(FaultKind.TOO_PRECISE, f"数字过长，最多 {_SIGNIFICANT_DIGITS} 位有效数字")
    if percent and column.kind is not CellKind.PERCENT:
        raise _Refused(FaultKind.NO_PERCENT, "这一列填数值，请去掉百分号")
    power = int(exponent or 0) + _SCALES[scale]
    number = float(f"{sign}{digits}.{fraction or '0'}e{power}")
    if column.kind is CellKind.PERCENT and not percent and 0 < abs(number) < 1:
        raise _Refused(
            FaultKind.UNCLEAR_PERCENT,
            f"“{text}”分不清是百分之几，请带上百分号填写，如“{_plain(number * 100)}%”或“{_plain(number)}%”",
        )
    return _checked_number(column, number)


def _checked_number(column: ColumnSpec, number: int | float) -> int | float:
    # Also false for what is not a number at all.
    if not abs(number) <= _LARGEST:
        raise _Refused(FaultKind.OUT_OF_RANGE, "数值过大，请检查是否多写了几位")
    if column.kind is CellKind.INTEGER:
        if number != int(number):
            raise _Refused(FaultKind.NOT_WHOLE, "须填整数，请去掉小数")
        number = int(number)
    else:
        number = float(number) + 0.0
    unit = "%" if column.kind is CellKind.PERCENT else ""
    low, high = column.minimum, column.maximum
    if column.above is not None and not number > column.above:
        raise _Refused(FaultKind.OUT_OF_RANGE, f"须大于 {_plain(column.above)}{unit}，请修改")
    if (low is not None and number < low) or (high is not None and number > high):
        if low is None or high is None:
            bound = (
                f"不小于 {_plain(low)}{unit}" if low is not None else f"不大于 {_plain(high or 0.0)}{unit}"
            )
            raise _Refused(FaultKind.OUT_OF_RANGE, f"须{bound}，请修改")
        raise _Refused(
            FaultKind.OUT_OF_RANGE, f"须在 {_plain(low)}{unit} 到 {_plain(high)}{unit} 之间，请修改"
        )
    return number


def _plain(number: float) -> str:
    return f"{number:.10g}"


def _date(column: ColumnSpec, text: str) -> date:
    text = _MIDNIGHT.sub("", text).replace(" ", "")
    if re.fullmatch(r"[0-9]{5}(?:\.0+)?", text):
        serial = int(text.split(".")[0])
        if _FIRST_SERIAL <= serial <= _LAST_SERIAL:
            return _checked_day(column, _DAY_ZERO + timedelta(days=serial))
    found = _COMPACT_DAY.fullmatch(text)
    if found:
        return _checked_day(column, _real_day(text, *found.groups()))
    found = _DAY.fullmatch(text)
    if found and (found[2] == "年") == (found[4] == "月"):
        if len(found[1]) == 2:
            if int(found[1]) <= 12 and int(found[3]) <= 31:
                raise _Refused(FaultKind.NO_YEAR, "分不清年月日，请写成 2025-06-30 的样子")
            raise _Refused(FaultKind.SHORT_YEAR, "年份请写四位，如 2025-06-30")
        return _checked_day(column, _real_day(text, found[1], found[3], found[5]))
    if _MONTH.fullmatch(text):
        raise _Refused(FaultKind.NO_DAY, "缺少日，请写到哪一天，如 2025-06-30")
    if _WITHOUT_YEAR.fullmatch(text):
        raise _Refused(FaultKind.NO_YEAR, "缺少年份，请写成 2025-06-30 的样子")
    raise _Refused(FaultKind.NOT_A_DATE, "日期写法不对，请写成 2025-06-30 或 2025年6月30日")


def _real_day(text: str, year: str, month: str, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise _Refused(FaultKind.NO_SUCH_DAY, f"没有“{text}”这一天，请检查月和日") from None


def _checked_day(column: ColumnSpec, day: date) -> date:
    if not column.earliest <= day <= column.latest:
        raise _Refused(
            FaultKind.OUT_OF_RANGE, f"日期须在 {column.earliest} 到 {column.latest} 之间，请检查年份"
        )
    return day


def _of_day(column: ColumnSpec, day: date) -> Value:
    if column.kind is CellKind.DATE:
        return _checked_day(column, day)
    if column.kind is CellKind.TEXT:
        return _text(column, day.isoformat())
    if column.numeric or column.kind is CellKind.FIGURE:
        raise _Refused(FaultKind.NOT_A_NUMBER, "这里是日期，须填数字，请检查单元格格式")
    return _read(column, day.isoformat())


def _of_flag(column: ColumnSpec, flag: bool) -> Value:
    if column.kind is CellKind.FLAG:
        return flag
    if column.numeric:
        raise _Refused(FaultKind.NOT_A_NUMBER, "须填数字，如 12、3.5、1.2万，请修改")
    return _read(column, "是" if flag else "否")


def _choice(column: ColumnSpec, text: str) -> str:
    for choice in column.choices:
        if fold(choice).lower() == text.lower():
            return choice
    named = "、".join(column.choices[:8]) + ("等" if len(column.choices) > 8 else "")
    raise _Refused(FaultKind.NOT_A_CHOICE, f"请从这些里选一个：{named}")


def _flag(column: ColumnSpec, text: str) -> bool:
    word = text.lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise _Refused(FaultKind.NOT_A_FLAG, "请填“是”或“否”")
