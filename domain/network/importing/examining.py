"""What a file looks like: where its header stands, what each column seems to hold, of which year it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from domain.errors import Invalid
from domain.network.importing.delimited import Line
from domain.network.importing.mapping import Besides, ColumnUse, Role
from domain.network.importing.mapping import Mapping as ColumnMapping
from domain.network.importing.names import clean_name, name_key, proposals
from domain.network.importing.numbers import read_number
from domain.network.importing.periods import read_period, year_within
from domain.network.importing.totals import is_note, total_kind

HEADER_SEARCH = 30
"""Lines in which the header is looked for: people put titles above it."""
SAMPLE = 60
"""Lines below the header by which columns are judged."""
SHOWN = 4
TITLE_LIMIT = 200

_WORDS: tuple[tuple[Role, str], ...] = (
    (
        Role.UNIT,
        "单位 单位名称 单位编码 馆名 馆 图书馆 图书馆名称 分馆 分馆名称 服务点 服务点名称 机构 机构名称 名称 "
        "点位 网点 location branch branchname library libraryname authority site unit name institution",
    ),
    (
        Role.PERIOD,
        "期次 月份 年月 统计月份 统计时间 时间 日期 所属期 月度 季度 period month monthissued date yearmonth "
        "reportingperiod",
    ),
    (Role.YEAR, "年 年份 年度 year"),
    (Role.MONTH, "月"),
    (
        Role.INDICATOR,
        "指标 指标名称 指标编码 统计项目 统计指标 项目 indicator indicatorname "
        "indicatorcode measure metric variable",
    ),
    (
        Role.ITEM,
        "类别 类型 文献类型 文献类别 资料类型 读者类型 分类 itemtype type category itemcategory materialtype "
        "collection format",
    ),
    (Role.MEASUREMENT, "实测或估算 计量方式 数据性质 是否估算 measurement method estimated"),
    (Role.FIGURE, "数值 值 数量 数据 本期数 本月数 value count amount number figure total"),
)
_ROLE_OF = {word: role for role, words in _WORDS for word in words.split()}
_INDICATOR_WORDS: tuple[tuple[str, str], ...] = (
    (r"visit|footfall|到馆|进馆|客流|门禁|流通人次", "V01"),
    (r"auto.?renew|renew|续借", "C02"),
    (r"issue|loan|checkout|circulation|borrow|外借|借阅册|借书", "C01"),
    (r"return|归还|还书", "C03"),
    (r"new.?(?:member|card|user|reader)|registration|办证|新增读者", "U02"),
    (r"attend|参与人次|活动人次", "E02"),
    (r"event|program|场次", "E01"),
)
_CHILD = re.compile(
    r"child|junior|juvenile|kids|picture book|board book|少儿|儿童|童书|绘本|未成年", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it stands in the file, with a few of its cells."""

    position: int
    header: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Examined:
    """What was seen at the head of a file, and what it seems to mean."""

    columns: tuple[Column, ...]
    mapping: ColumnMapping
    title: str

    def as_json(self) -> dict[str, Any]:
        """It as it is kept; the mapping is kept beside it."""
        return {
            "columns": [[c.position, c.header, list(c.samples)] for c in self.columns],
            "title": self.title,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any], mapping: ColumnMapping) -> Examined:
        """What was kept."""
        columns = tuple(Column(at, header, tuple(samples)) for at, header, samples in kept["columns"])
        return cls(columns, mapping, kept["title"])


def examine(lines: Iterable[Line], file_name: str, catalogue: Mapping[str, Sequence[str]]) -> Examined:
    """What the first lines of a file say about it.

    `catalogue` are the names of indicators that can be entered, by code. Raises Invalid where nothing looks
    like a table.
    """
    head: list[Line] = []
    for line in lines:
        if line.filled:
            head.append(line)
        if len(head) >= HEADER_SEARCH + SAMPLE:
            break
    if len(head) < 2:
        raise Invalid("文件里没有表格：至少要有一行表头和一行数据。请检查后重新选择。")
    at = _header_at(head)
    header, above, below = head[at], head[:at], head[at + 1 : at + 1 + SAMPLE]
    title = " ".join(_text_of(line) for line in above)[:TITLE_LIMIT]
    width = max(len(line.cells) for line in (header, *below))
    titles = _titles(header, width)
    columns = tuple(Column(position, name, _samples(below, position)) for position, name in enumerate(titles))
    uses = [_use(column, below, catalogue) for column in columns]
    _with_years(uses, above)
    _settle(uses, columns, below)
    mapping = ColumnMapping(
        header.number,
        tuple(uses),
        year=year_within(title) or year_within(file_name),
        code=_code_of(f"{title} {file_name}", catalogue) if _needs_code(uses) else "",
        period=_whole_period(uses, title, file_name),
        sums=any(use.role is Role.ITEM for use in uses),
    )
    return Examined(columns, mapping, title)


def _text_of(line: Line) -> str:
    return " ".join(dict.fromkeys(clean_name(cell) for cell in line.cells if clean_name(cell)))


def _titles(header: Line, width: int) -> list[str]:
    cells = [clean_name(cell)[:80] for cell in header.cells]
    cells += [""] * (width - len(cells))
    return cells


def _samples(below: Sequence[Line], position: int) -> tuple[str, ...]:
    found = (line.cells[position].strip()[:40] for line in below if position < len(line.cells))
    return tuple(dict.fromkeys(cell for cell in found if cell))[:SHOWN]


def _header_at(head: Sequence[Line]) -> int:
    """The line that names columns: of words rather than figures, and as wide as what follows."""
    best, best_score = 0, float("-inf")
    for at, line in enumerate(head[:HEADER_SEARCH]):
        if at == len(head) - 1:
            break
        cells = [clean_name(cell) for cell in line.cells if clean_name(cell)]
        if not cells:
            continue
        known = sum(_known(cell) for cell in cells)
        figures = sum(_is_figure(cell) and not _known(cell) for cell in cells)
        following = sum(bool(cell.strip()) for cell in head[at + 1].cells)
        same = len({cell.casefold() for cell in cells})
        score = known * 3 + same - figures * 4 - abs(following - len(cells)) * 0.5 - at * 0.3
        if score > best_score:
            best, best_score = at, score
    return best


def _known(cell: str) -> bool:
    return name_key(cell) in _ROLE_OF or total_kind(cell) is not None or _period_like(cell)


def _period_like(text: str) -> bool:
    found = read_period(text)
    return found.period is not None or found.needs_year


def _is_figure(text: str) -> bool:
    return read_number(text).e4 is not None


def _use(column: Column, below: Sequence[Line], catalogue: Mapping[str, Sequence[str]]) -> ColumnUse:
    """What a column seems to hold, by its header first and its cells second."""
    name, position = column.header, column.position
    cells = [clean_name(line.cells[position]) for line in below if position < len(line.cells)]
    told = [cell for cell in cells if cell]
    key = name_key(name)
    numeric = bool(told) and sum(_is_figure(cell) for cell in told) >= 0.6 * len(told)
    if total_kind(name) is not None and (numeric or not told) and key != "total":
        return ColumnUse(position, name, Role.TOTAL)
    role = _ROLE_OF.get(key)
    if role is Role.PERIOD and told and sum(map(_is_month_number, told)) * 2 >= len(told):
        role = Role.MONTH
    if role is Role.FIGURE and not numeric:
        role = None
    if role is not None:
        return ColumnUse(position, name, role)
    if name and _period_like(name) and (numeric or not told):
        return ColumnUse(position, name, Role.FIGURE, period=name)
    if told and sum(_period_like(cell) and not cell.isdigit() for cell in told) >= 0.8 * len(told):
        return ColumnUse(position, name, Role.PERIOD)
    if numeric:
        code = _code_of(name, catalogue)
        return ColumnUse(position, name, Role.FIGURE if code else Role.IGNORE, code)
    return ColumnUse(position, name, Role.IGNORE)


def _is_month_number(cell: str) -> bool:
    return cell.isdigit() and 1 <= int(cell) <= 12


def _code_of(text: str, catalogue: Mapping[str, Sequence[str]]) -> str:
    """The indicator that a header, a title or a file's name speaks of; empty for none."""
    found = proposals(text, catalogue)
    if found and found[0].certain:
        return found[0].code
    plain = text.casefold()
    # A longer name speaks more plainly: 少儿文献外借册次 before 文献外借册次.
    for name, code in sorted(
        ((name, code) for code, names in catalogue.items() for name in names), key=lambda p: -len(p[0])
    ):
        if len(name) > 3 and name.casefold() in plain:
            return code
    for pattern, code in _INDICATOR_WORDS:
        if code in catalogue and re.search(pattern, plain):
            return code
    return found[0].code if found and found[0].score > 0.6 else ""


def _with_years(uses: list[ColumnUse], above: Sequence[Line]) -> None:
    """Give months the year that stands over them in a header of two lines."""
    if not above:
        return
    cells = above[-1].cells
    if sum(bool(cell.strip()) for cell in cells) < 2 and not any(
        year_within(cell) for cell in cells[1:] if cell.strip()
    ):
        return
    year: int | None = None
    for at, use in enumerate(uses):
        if use.position < len(cells) and cells[use.position].strip():
            year = year_within(cells[use.position])
        if use.period and year is not None and read_period(use.period).needs_year:
            found = read_period(use.period, year).period
            uses[at] = replace(use, period=str(found) if found else use.period)


def _settle(uses: list[ColumnUse], columns: Sequence[Column], below: Sequence[Line]) -> None:
    """Make the columns fit together: one of each single role, totals of months, a column of units."""
    seen: set[Role] = set()
    for at, use in enumerate(uses):
        if use.role in (Role.IGNORE, Role.FIGURE, Role.TOTAL):
            continue
        if use.role in seen:
            uses[at] = replace(use, role=Role.IGNORE)
        seen.add(use.role)
    wide = any(use.period for use in uses)
    for at, use in enumerate(uses):
        if not wide or use.period:
            continue
        if use.role in (Role.PERIOD, Role.MONTH, Role.YEAR) or (use.role is Role.FIGURE and not use.code):
            # Beside columns of months a number is their total, and 年份 says it for all of them.
            total = use.role is Role.FIGURE
            uses[at] = replace(use, role=Role.TOTAL if total else Role.IGNORE)
    if any(use.role is Role.UNIT for use in uses):
        return
    for at, use in enumerate(uses):
        cells = {clean_name(line.cells[at]) for line in below if at < len(line.cells)} - {""}
        if use.role is Role.IGNORE and len(cells) > 1 and not any(_is_figure(cell) for cell in cells):
            uses[at] = replace(use, role=Role.UNIT)
            return


def _needs_code(uses: Sequence[ColumnUse]) -> bool:
    return not any(use.role is Role.INDICATOR for use in uses) and any(
        use.role is Role.FIGURE and not use.code for use in uses
    )


def _whole_period(uses: Sequence[ColumnUse], title: str, file_name: str) -> str:
    """The period that a title or a file's name gives all lines, where no column does."""
    if any(use.period or use.role in (Role.PERIOD, Role.YEAR, Role.MONTH) for use in uses):
        return ""
    for text in (title, file_name):
        for part in re.findall(
            r"[0-9]{4}[-._年][0-9]{1,2}月?|[0-9]{4}年?(?:第?[一二三四1-4]季度|[上下]半年|-?[QqHh][1-4])|[0-9]{6}|[0-9]{4}",
            text,
        ):
            found = read_period(part).period
            if found is not None:
                return str(found)
    return ""


def proposed_besides(
    mapping: ColumnMapping, items: Iterable[str], catalogue: Mapping[str, Sequence[str]]
) -> tuple[Besides, ...]:
    """Kinds of items that seem to be children's, counted for their own indicator beside all loans."""
    children = tuple(item for item in items if _CHILD.search(item))
    loans = next((column for column in mapping.figures if column.code == "C01"), None)
    if not children or loans is None or "C05" not in catalogue:
        return ()
    return (Besides(loans.position, "C05", children),)


def is_table_line(cells: Sequence[str]) -> bool:
    """Whether a line may belong to the table: not a note on it that stands alone."""
    told = [cell for cell in cells if cell.strip()]
    return not (len(told) == 1 and is_note(told[0]))


def signature(columns: Sequence[Column]) -> str:
    """What files of one source have in common: their headers, whatever the periods in them."""
    parts = ("#" if _period_like(column.header) else name_key(column.header) for column in columns)
    return "|".join(part for part, before in _with_before(parts) if not (part == before == "#"))[:500]


def _with_before(parts: Iterable[str]) -> Iterable[tuple[str, str]]:
    before = ""
    for part in parts:
        yield part, before
        before = part
