"""The figures of a file by its mapping, line by line, and why lines give none.

Whole files pass through here, so what is the same in many lines is read once and remembered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from domain.indicators.observation import Measurement, ValueState
from domain.network.importing.delimited import Line
from domain.network.importing.examining import is_table_line
from domain.network.importing.mapping import ColumnUse, Role
from domain.network.importing.mapping import Mapping as ColumnMapping
from domain.network.importing.names import clean_name, name_key
from domain.network.importing.numbers import SCALE, read_number
from domain.network.importing.periods import read_period
from domain.network.importing.totals import TotalKind, total_kind
from domain.tables.signs import fold


class Standing(StrEnum):
    """What a remark on a line means: figures refused, a line left out on purpose, or something to know."""

    REJECTED = "rejected"
    LEFT_OUT = "left_out"
    WARNING = "warning"


class Remark(NamedTuple):
    """Something to tell of a line: in which column (empty for the whole line), and what, in Chinese."""

    line: int
    standing: Standing
    column: str
    text: str


class Figure(NamedTuple):
    """One figure of a file, in whole ten-thousandths."""

    line: int
    unit_id: int
    code: str
    period: str
    state: ValueState
    e4: int
    estimated: bool


NOT_CHOSEN = "按对应关系不导入"
REMARK_LIMIT = 50_000
"""Remarks that are kept of one file; what is more is counted."""
_TOTALS = frozenset(kind.value for kind in TotalKind)


@dataclass(slots=True)
class Remarks:
    """What is to be told of the lines of a file: the first of them, and how many there are of each kind."""

    kept: list[Remark] = field(default_factory=list)
    counts: dict[Standing, int] = field(default_factory=lambda: dict.fromkeys(Standing, 0))

    def add(self, line: int, standing: Standing, column: str, text: str) -> None:
        """Tell something of a line."""
        self.counts[standing] += 1
        if len(self.kept) < REMARK_LIMIT:
            self.kept.append(Remark(line, standing, column, text))


@dataclass(slots=True)
class FigureReader:
    """Reads the lines of one file.

    `units` gives the unit's id for the key of a name (None for one that is not to be imported), `indicators`
    the code likewise. `signed` are the codes whose figures may be below zero.
    """

    mapping: ColumnMapping
    units: Mapping[str, int | None]
    indicators: Mapping[str, str | None]
    signed: frozenset[str]
    remarks: Remarks = field(default_factory=Remarks)
    blanks: int = 0
    _periods: dict[str, tuple[str, str]] = field(default_factory=dict)
    _units: dict[str, tuple[int | None, str]] = field(default_factory=dict)
    _sums: dict[int, int] = field(default_factory=dict)
    _partial: dict[int, int] = field(default_factory=dict)

    def read(self, lines: Iterable[Line]) -> Iterator[Figure]:
        """The figures of the lines below the header; what is to be told of lines goes to ``remarks``."""
        mapping = self.mapping
        unit_at = mapping.position(Role.UNIT)
        plan = self._plan()
        item_at = mapping.position(Role.ITEM)
        skipped = {name_key(item) for item in mapping.skipped}
        items: dict[str, str] = {}
        totals = [column for column in mapping.columns if column.role is Role.TOTAL]
        assert unit_at is not None
        for line in lines:
            number, cells = line.number, line.cells
            if number <= mapping.header_line or not line.filled:
                continue
            width = len(cells)
            name = cells[unit_at] if unit_at < width else ""
            known = self._units.get(name)
            if known is None:
                known = self._unit(name, cells)
            unit_id, fault = known
            if unit_id is None:
                self._without_unit(line, fault, name)
                continue
            item = ""
            if item_at is not None:
                raw = cells[item_at] if item_at < width else ""
                item = items.get(raw) or items.setdefault(raw, name_key(raw))
                if item in skipped:
                    self._tell(number, Standing.LEFT_OUT, "", f"类别“{clean_name(raw)}”{NOT_CHOSEN}")
                    continue
            yield from self._figures(line, unit_id, item, plan)
            if totals:
                self._check_total(line, totals)

    def _plan(self) -> list[tuple[ColumnUse, str, frozenset[str]]]:
        """Which columns give figures of what: the column, the code (empty: in the line), the items."""
        mapping = self.mapping
        plan = [(column, column.code or mapping.code, frozenset[str]()) for column in mapping.figures]
        for besides in mapping.besides:
            for column in mapping.figures:
                if column.position == besides.position and besides.items:
                    keys = frozenset(name_key(item) for item in besides.items)
                    plan.append((column, besides.code, keys))
        return plan

    def _unit(self, name: str, cells: Sequence[str]) -> tuple[int | None, str]:
        key = name_key(name)
        if not key:
            return None, "没有写单位"
        kind = total_kind(name)
        if kind is not None and key not in self.units:
            found: tuple[int | None, str] = (None, kind.value)
        elif key not in self.units:
            found = (None, f"“{clean_name(name)}”没有对应到单位")
        else:
            unit_id = self.units[key]
            found = (unit_id, "" if unit_id is not None else NOT_CHOSEN)
        self._units[name] = found
        return found

    def _without_unit(self, line: Line, fault: str, name: str) -> None:
        if not is_table_line(line.cells):
            self._tell(line.number, Standing.LEFT_OUT, "", "说明文字，不是数据")
        elif fault in _TOTALS:
            self._total_line(line, TotalKind(fault), clean_name(name))
        elif fault == NOT_CHOSEN:
            self._tell(line.number, Standing.LEFT_OUT, "", f"“{clean_name(name)}”{NOT_CHOSEN}")
        elif not name_key(name) and (kind := self._total_elsewhere(line)) is not None:
            self._total_line(line, kind, "")
        else:
            self._tell(line.number, Standing.REJECTED, "", fault)

    @staticmethod
    def _total_elsewhere(line: Line) -> TotalKind | None:
        """A line of totals says so in some other column where the name's is merged or empty."""
        return next((kind for cell in line.cells[:4] if (kind := total_kind(cell))), None)

    def _figures(
        self, line: Line, unit_id: int, item: str, plan: Sequence[tuple[ColumnUse, str, frozenset[str]]]
    ) -> Iterator[Figure]:
        number, cells = line.number, line.cells
        in_line = self._line_code(line)
        if in_line is None:
            return
        own_period = "" if plan and plan[0][0].period else self._line_period(line)
        if own_period is None:
            return
        estimated = self._estimated(cells)
        told = False
        for column, code, items in plan:
            if items and item not in items:
                continue
            position = column.position
            text = cells[position] if position < len(cells) else ""
            read = read_number(text)
            if read.state is ValueState.MISSING:
                self.blanks += 1
                continue
            told = True
            if read.state is None:
                self._tell(number, Standing.REJECTED, column.header, f"“{text.strip()[:20]}”{read.fault}")
                continue
            code = code or in_line
            e4 = read.e4 or 0
            if not items:
                self._sums[position] = self._sums.get(position, 0) + e4
                self._partial[position] = self._partial.get(position, 0) + e4
            if e4 < 0 and code not in self.signed:
                self._tell(
                    number, Standing.REJECTED, column.header, f"“{text.strip()[:20]}”不能为负数，请检查"
                )
                continue
            if column.period:
                period, fault = self._period(column.period)
                if fault:
                    self._tell(number, Standing.REJECTED, column.header, fault)
                    continue
            else:
                period = own_period
            yield Figure(number, unit_id, code, period, read.state, e4, estimated)
        if not told:
            self._tell(number, Standing.LEFT_OUT, "", "没有数值")

    def _line_code(self, line: Line) -> str | None:
        at = self.mapping.position(Role.INDICATOR)
        if at is None:
            return ""
        text = line.cells[at] if at < len(line.cells) else ""
        key = name_key(text)
        if key in self.indicators:
            code = self.indicators[key]
            if code is None:
                self._tell(line.number, Standing.LEFT_OUT, "", f"指标“{clean_name(text)}”{NOT_CHOSEN}")
            return code
        said = f"“{clean_name(text)}”没有对应到指标" if key else "没有写指标"
        self._tell(line.number, Standing.REJECTED, "", said)
        return None

    def _line_period(self, line: Line) -> str | None:
        mapping, cells = self.mapping, line.cells

        def cell(role: Role) -> str:
            at = mapping.position(role)
            return cells[at] if at is not None and at < len(cells) else ""

        if mapping.position(Role.MONTH) is not None:
            text = f"{cell(Role.YEAR)}\t{cell(Role.MONTH)}"
        elif mapping.position(Role.PERIOD) is not None:
            text = f"{cell(Role.YEAR)}\t{cell(Role.PERIOD)}"
        elif mapping.position(Role.YEAR) is not None:
            text = cell(Role.YEAR)
        else:
            text = mapping.period
        period, fault = self._period(text)
        if fault:
            shown = " ".join(text.split("\t")).strip()[:20]
            self._tell(line.number, Standing.REJECTED, "期次", f"“{shown}”{fault}" if shown else fault)
            return None
        return period

    def _period(self, text: str) -> tuple[str, str]:
        """A period as it is kept, or why it is none. A year may stand before a tab."""
        found = self._periods.get(text)
        if found is None:
            year_text, tab, rest = text.rpartition("\t")
            year = self.mapping.year
            if tab and year_text.strip():
                read_year = read_period(year_text)
                year = read_year.period.year if read_year.period else None
            bare = self.mapping.position(Role.MONTH) is not None
            read = read_period(rest, year, bare_month=bare)
            found = (str(read.period) if read.period else "", read.fault)
            self._periods[text] = found
        return found

    def _estimated(self, cells: Sequence[str]) -> bool:
        at = self.mapping.position(Role.MEASUREMENT)
        if at is None:
            return self.mapping.estimated
        word = fold(cells[at]).casefold() if at < len(cells) else ""
        if not word:
            return self.mapping.estimated
        return "估" in word or word in (
            Measurement.ESTIMATED.value,
            "estimate",
            "est",
            "e",
            "是",
            "yes",
            "y",
            "true",
            "1",
        )

    def _check_total(self, line: Line, totals: Sequence[ColumnUse]) -> None:
        """Compare the columns of totals with what they add up in this line."""
        periods = [column for column in self.mapping.figures if column.period]
        if not periods:
            return
        for column in totals:
            if total_kind(column.header) is not TotalKind.TOTAL:
                continue
            stated = read_number(line.cells[column.position] if column.position < len(line.cells) else "").e4
            if stated is None:
                continue
            added = sum(
                read_number(line.cells[one.position]).e4 or 0
                for one in periods
                if one.position < len(line.cells)
            )
            if stated != added:
                said = f"合计写的是 {shown(stated)}，各期之和是 {shown(added)}；按各期数值导入，请核对"
                self._tell(line.number, Standing.WARNING, column.header, said)

    def _total_line(self, line: Line, kind: TotalKind, name: str) -> None:
        """Compare a line of totals with the lines above it, and leave it out."""
        word = f"“{name}”行" if name else "合计行"
        differing: list[str] = []
        if kind in (TotalKind.TOTAL, TotalKind.PARTIAL) and self.mapping.position(Role.INDICATOR) is None:
            against = self._partial if kind is TotalKind.PARTIAL else self._sums
            for column in self.mapping.figures:
                at = column.position
                stated = read_number(line.cells[at]).e4 if at < len(line.cells) else None
                if stated is not None and stated != against.get(at, 0):
                    differing.append(
                        f"{column.header}写的是 {shown(stated)}、各行之和是 {shown(against.get(at, 0))}"
                    )
        if kind is TotalKind.PARTIAL:
            self._partial.clear()
        if differing:
            more = f"等 {len(differing)} 列" if len(differing) > 3 else ""
            said = f"{word}已略去；与上面各行不符：{'；'.join(differing[:3])}{more}"
            self._tell(line.number, Standing.WARNING, "", said)
        else:
            checked = "核对相符，" if kind in (TotalKind.TOTAL, TotalKind.PARTIAL) else ""
            self._tell(line.number, Standing.LEFT_OUT, "", f"{word}{checked}略去")

    def _tell(self, line: int, standing: Standing, column: str, text: str) -> None:
        self.remarks.add(line, standing, column, text)


def shown(e4: int) -> str:
    """A figure in ten-thousandths as people read it."""
    text = format(Decimal(e4) / SCALE, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


@dataclass(slots=True)
class Names:
    """The different names that a file has in one column."""

    found: dict[str, str] = field(default_factory=dict)

    def add(self, text: str) -> None:
        """Take a cell."""
        key = name_key(text)
        if key and key not in self.found:
            self.found[key] = clean_name(text)


NAME_LIMIT = 3_000
"""Different names of a column that can be mapped."""


def names_in(lines: Iterable[Line], mapping: ColumnMapping) -> dict[Role, Names]:
    """The names that have to be mapped: of units, of indicators, and kinds of items."""
    wanted = {
        role: at
        for role in (Role.UNIT, Role.INDICATOR, Role.ITEM)
        if (at := mapping.position(role)) is not None
    }
    found = {role: Names() for role in wanted}
    seen: dict[Role, set[str]] = {role: set() for role in wanted}
    for line in lines:
        if line.number <= mapping.header_line:
            continue
        for role, at in wanted.items():
            text = line.cells[at] if at < len(line.cells) else ""
            if text in seen[role]:
                continue
            seen[role].add(text)
            if role is Role.UNIT and (total_kind(text) is not None or not is_table_line(line.cells)):
                continue
            if len(found[role].found) < NAME_LIMIT:
                found[role].add(text)
    return found
