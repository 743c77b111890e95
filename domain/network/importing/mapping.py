"""What the columns of a file mean: proposed by the file itself, confirmed by a person, remembered."""

from __future__ import annotations

from collections.abc import Mapping as Table
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.errors import Invalid


class Role(StrEnum):
    """What a column holds. A FIGURE may be of an indicator, of a period, of both or of neither."""

    IGNORE = "ignore"
    UNIT = "unit"
    PERIOD = "period"
    YEAR = "year"
    MONTH = "month"
    INDICATOR = "indicator"
    FIGURE = "figure"
    ITEM = "item"
    MEASUREMENT = "measurement"
    TOTAL = "total"


SINGLE = (Role.UNIT, Role.PERIOD, Role.YEAR, Role.MONTH, Role.INDICATOR, Role.ITEM, Role.MEASUREMENT)
"""Roles that one column at most may have."""


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What is done with a column: `code` and `period` where its header says of what its figures are.

    The period is as it is written in the header, and may lack its year.
    """

    position: int
    header: str
    role: Role
    code: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True)
class Besides:
    """Figures of some kinds of items that count for a further indicator too: children's among all loans."""

    position: int
    code: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """How to read a file. `code` and `period` are of figures that no column says them of.

    With `sums` the lines of one unit, period and indicator are added up, as where each kind of item has its
    own; else they are told as repeated. `skipped` are kinds of items that count for nothing.
    """

    header_line: int
    columns: tuple[ColumnUse, ...]
    code: str = ""
    period: str = ""
    year: int | None = None
    sums: bool = False
    estimated: bool = False
    besides: tuple[Besides, ...] = ()
    skipped: tuple[str, ...] = ()

    def position(self, role: Role) -> int | None:
        """Where the column with a role stands that one column alone may have."""
        return next((column.position for column in self.columns if column.role is role), None)

    @property
    def figures(self) -> tuple[ColumnUse, ...]:
        """The columns with figures."""
        return tuple(column for column in self.columns if column.role is Role.FIGURE)

    def as_json(self) -> dict[str, Any]:
        """The mapping as it is kept."""
        return {
            "header_line": self.header_line,
            "columns": [[c.position, c.header, c.role.value, c.code, c.period] for c in self.columns],
            "code": self.code,
            "period": self.period,
            "year": self.year,
            "sums": self.sums,
            "estimated": self.estimated,
            "besides": [[b.position, b.code, list(b.items)] for b in self.besides],
            "skipped": list(self.skipped),
        }

    @classmethod
    def from_json(cls, kept: Table[str, Any]) -> Mapping:
        """The mapping that was kept."""
        return cls(
            header_line=kept["header_line"],
            columns=tuple(
                ColumnUse(position, header, Role(role), code, period)
                for position, header, role, code, period in kept["columns"]
            ),
            code=kept["code"],
            period=kept["period"],
            year=kept["year"],
            sums=kept["sums"],
            estimated=kept["estimated"],
            besides=tuple(Besides(at, code, tuple(items)) for at, code, items in kept["besides"]),
            skipped=tuple(kept["skipped"]),
        )


def check_mapping(mapping: Mapping) -> None:
    """Raise Invalid, saying what to choose, for a mapping by which no figure could be read."""
    roles = [column.role for column in mapping.columns]
    for role in SINGLE:
        if roles.count(role) > 1:
            _refuse(f"“{ROLE_NAMES[role]}”只能选一列，请把多余的改为“不导入”。")
    if Role.UNIT not in roles:
        _refuse("请指定哪一列是单位名称或编码。")
    if not mapping.figures:
        _refuse("请至少指定一列为数值。")
    own_periods = [column for column in mapping.figures if column.period]
    if own_periods and len(own_periods) < len(mapping.figures):
        named = next(column.header for column in mapping.figures if not column.period)
        _refuse(f"各期次分列的表里，“{named}”列没有期次，请改为“合计”或“不导入”。")
    dated = Role.PERIOD in roles or Role.MONTH in roles or Role.YEAR in roles or bool(own_periods)
    if not dated and not mapping.period:
        _refuse("文件里没有期次列，请填写这份文件是哪一期的数据，如 2024-03。")
    if Role.MONTH in roles and Role.YEAR not in roles and mapping.year is None:
        _refuse("月份列没有年份，请填写年份。")
    if Role.INDICATOR not in roles:
        bare = [column for column in mapping.figures if not column.code]
        if bare and not mapping.code:
            _refuse(f"请为“{bare[0].header}”列选择指标。")
    for besides in mapping.besides:
        if besides.items and Role.ITEM not in roles:
            _refuse("另计一项需要类别列，请先指定哪一列是类别。")


def _refuse(message: str) -> None:
    raise Invalid(message, {"mapping": message})


ROLE_NAMES: Table[Role, str] = {
    Role.IGNORE: "不导入",
    Role.UNIT: "单位",
    Role.PERIOD: "期次",
    Role.YEAR: "年份",
    Role.MONTH: "月份",
    Role.INDICATOR: "指标名称",
    Role.FIGURE: "数值",
    Role.ITEM: "类别",
    Role.MEASUREMENT: "实测或估算",
    Role.TOTAL: "合计（核对后略去）",
}
"""What the roles are called."""
