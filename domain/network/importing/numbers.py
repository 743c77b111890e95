"""One figure as people write it: a number, nothing told, nothing to tell, or what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from domain.indicators.observation import LARGEST, ValueState
from domain.network.importing.names import without_marks
from domain.tables.cells import read_cell
from domain.tables.signs import fold
from domain.tables.spec import CellKind, ColumnSpec

PLACES = 4
"""Decimals that a figure may have."""
SCALE = 10**PLACES

FORMULA = "是没有计算结果的公式，请在 Excel 中打开、保存后再上传，或直接填写数值"

_NUMBER = ColumnSpec("value", "数值", CellKind.DECIMAL)
_UNITS = (
    "人次",
    "册次",
    "册件",
    "册",
    "人",
    "场次",
    "场",
    "次",
    "件",
    "张",
    "个",
    "份",
    "元",
    "小时",
    "㎡",
    "平方米",
    "分",
)
_MISSING = frozenset(
    {
        "",
        "-",
        "--",
        "---",
        "–",
        "—",
        "——",
        "/",
        "\\",
        "…",
        "...",
        "......",
        ".",
        "?",
        "无",
        "缺",
        "缺报",
        "未报",
        "未填",
        "空",
    }
    | {
        "无数据",
        "暂无",
        "待补",
        "na",
        "n/a",
        "#n/a",
        "null",
        "none",
        "nan",
        "nil",
        "missing",
        "no data",
        "unavailable",
    }
)
_NOT_APPLICABLE = frozenset({"不适用", "闭馆", "未开放", "停业", "暂停开放", "closed", "not applicable"})


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """What a cell says. ``e4`` is the number times 10 000; ``fault`` tells, in Chinese, why there is none."""

    state: ValueState | None
    e4: int | None = None
    fault: str = ""


_NOTHING = ReadNumber(ValueState.MISSING)
_ZERO = ReadNumber(ValueState.ZERO, 0)


def read_number(text: str) -> ReadNumber:
    """The figure in a cell, exact to four decimals. Blanks and dashes say that nothing was told, never 0."""
    if text.isascii() and text.isdigit() and len(text) <= 12:
        number = int(text)
        return ReadNumber(ValueState.VALUE, number * SCALE) if number else _ZERO
    return _read(text)


@lru_cache(maxsize=50_000)
def _read(text: str) -> ReadNumber:
    plain = fold(text)
    if plain.casefold() in _MISSING:
        return _NOTHING
    if plain.casefold() in _NOT_APPLICABLE:
        return ReadNumber(ValueState.NOT_APPLICABLE)
    if plain.startswith("="):
        return ReadNumber(None, fault=FORMULA)
    if plain.startswith("(") and plain.endswith(")"):
        # The way accountants write what is below zero; a note in brackets is no number either way.
        plain = f"-{plain[1:-1]}"
    plain = without_marks(plain).strip()
    if plain.casefold() in _MISSING:
        return _NOTHING
    for unit in _UNITS:
        if plain.endswith(unit) and plain[: -len(unit)].strip():
            plain = plain[: -len(unit)].strip()
            break
    if plain.lower().lstrip("+-").replace(".", "").replace("e", "", 1).replace("+", "", 1).isdigit() and (
        "e" in plain.lower()
    ):
        return ReadNumber(None, fault="是科学计数法，已经丢了尾数，请把单元格改为数值格式后重新保存")
    cell = read_cell(_NUMBER, plain)
    if cell.fault is not None:
        return ReadNumber(None, fault=cell.fault.message)
    if cell.value is None:
        return _NOTHING
    exact = Decimal(repr(cell.value))
    if abs(exact) > Decimal(LARGEST):
        return ReadNumber(None, fault="数值过大，请检查单位和小数点")
    scaled = exact * SCALE
    if scaled != scaled.to_integral_value():
        return ReadNumber(None, fault=f"小数最多 {PLACES} 位，请四舍五入后再填")
    number = int(scaled)
    return ReadNumber(ValueState.VALUE, number) if number else _ZERO
