"""The calendar of reports: who reported for which month, on time, late or not; each state its own shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from components import grids
from components.cards import card
from components.figures import CARD, GREY, INK_2, INK_3, LINE, figure, graph
from components.labels import Label
from components.network.legend import legend
from components.states import EmptyReason, empty
from components.tokens import STATUS
from domain.network.figure_views import CalendarCell, ReportCalendar, ReportStanding

STANDINGS: Mapping[ReportStanding, Label] = {
    ReportStanding.ON_TIME: Label("按时报齐", "check-lg", "tag tag-normal"),
    ReportStanding.LATE: Label("迟报报齐", "clock-history", "tag tag-watch"),
    ReportStanding.MISSING: Label("有缺报", "exclamation-triangle", "tag tag-behind"),
    ReportStanding.PENDING: Label("未到截止", "calendar3", "tag tag-unset"),
    ReportStanding.NOT_EXPECTED: Label("不应报", "dot", "tag"),
}
_SIGNS: Mapping[ReportStanding, tuple[str, str]] = {
    ReportStanding.ON_TIME: ("square", STATUS["normal"].fill.light),
    ReportStanding.LATE: ("triangle-up", STATUS["watch"].fill.light),
    ReportStanding.MISSING: ("diamond", STATUS["behind"].fill.light),
    ReportStanding.PENDING: ("square-open", GREY),
    ReportStanding.NOT_EXPECTED: ("line-ew-open", LINE),
}
ROW = 26
AROUND = 60
MARK = 12


def calendar_card(
    calendar: ReportCalendar,
    *,
    graph_id: str,
    whom: str,
    data_through: date,
    source: str,
    href: Callable[[str], str],
    actions: Sequence[Any] = (),
) -> html.Section:
    """The card of a calendar of ``whom``; a mark leads to the row's page through ``href``."""
    if not calendar.rows:
        return card("报送日历", empty(EmptyReason.NO_DATA, "所选范围没有应报的单位。", small=True))
    return card(
        title_of(calendar, whom),
        [
            graph(_drawn(calendar, href), graph_id=graph_id, summary=_summary(calendar, whom)),
            legend([(f"sign-{standing.value}", label.text) for standing, label in STANDINGS.items()]),
        ],
        unit="点次",
        data_through=data_through,
        source=source,
        note="按单位启用、关闭日期计应报；数字为缺报点数；截止日后补报计迟报",
        actions=actions,
        table=_table(calendar, f"{graph_id}-table"),
        sheet=True,
    )


def title_of(calendar: ReportCalendar, whom: str) -> str:
    """How reporting stands in the last month whose reports were due."""
    at = _last_due(calendar)
    if at is None:
        return f"{whom}报送：所选期间尚未到截止日"
    cells = [row.cells[at] for row in calendar.rows]
    told, expected = sum(cell.told for cell in cells), sum(cell.expected for cell in cells)
    lacking = sum(cell.standing is ReportStanding.MISSING for cell in cells)
    title = f"{calendar.months[at].label}报送率 {fmt.share(told, expected)}"
    return f"{title}，{lacking} 个{whom}有缺报" if lacking else f"{title}，{whom}全部报齐"


def _last_due(calendar: ReportCalendar) -> int | None:
    waiting = (ReportStanding.PENDING, ReportStanding.NOT_EXPECTED)
    found = (
        at
        for at in reversed(range(len(calendar.months)))
        if any(row.cells[at].standing not in waiting for row in calendar.rows)
        and not any(row.cells[at].standing is ReportStanding.PENDING for row in calendar.rows)
    )
    return next(found, None)


def _summary(calendar: ReportCalendar, whom: str) -> str:
    lines = []
    for row in calendar.rows:
        missing = [
            calendar.months[at].label
            for at, cell in enumerate(row.cells)
            if cell.standing is ReportStanding.MISSING
        ]
        if missing:
            lines.append(f"{row.name}缺 {'、'.join(missing)}")
    told = "；".join(lines[:8]) + ("等" if len(lines) > 8 else "")
    first, last = calendar.months[0].label, calendar.months[-1].label
    return f"{first}至{last}{whom}报送情况：{told or '没有缺报'}。"


def cell_text(cell: CalendarCell) -> str:
    """One month in words: 有缺报 12/14."""
    if cell.standing is ReportStanding.NOT_EXPECTED:
        return STANDINGS[cell.standing].text
    late = cell.told - cell.on_time
    told = f"{STANDINGS[cell.standing].text} {cell.told}/{cell.expected}"
    return f"{told}，迟报 {late}" if late > 0 else told


def _drawn(calendar: ReportCalendar, href: Callable[[str], str]) -> dict[str, Any]:
    months = [
        f"{month.year}<br>{month.month}" if month.month == 1 or not at else str(month.month)
        for at, month in enumerate(calendar.months)
    ]
    names = [row.name for row in calendar.rows]
    traces = []
    for standing, (symbol, colour) in _SIGNS.items():
        cells = [
            (x, y, cell)
            for y, row in enumerate(calendar.rows)
            for x, cell in enumerate(row.cells)
            if cell.standing is standing
        ]
        if cells:
            traces.append(_trace(calendar, standing, symbol, colour, cells, href))
    return figure(
        traces,
        height=AROUND + ROW * len(names),
        xaxis={
            "side": "top",
            "tickmode": "array",
            "tickvals": list(range(len(months))),
            "ticktext": months,
            "range": [-0.6, len(months) - 0.4],
            "tickangle": 0,
        },
        yaxis={
            "tickmode": "array",
            "tickvals": list(range(len(names))),
            "ticktext": names,
            "range": [len(names) - 0.4, -0.6],
            "showgrid": False,
            "tickfont": {"color": INK_2, "size": 12},
        },
        margin={"l": 8, "r": 12, "t": 40, "b": 8},
    )


def _trace(
    calendar: ReportCalendar,
    standing: ReportStanding,
    symbol: str,
    colour: str,
    cells: Sequence[tuple[int, int, CalendarCell]],
    href: Callable[[str], str],
) -> dict[str, Any]:
    several = any(cell.expected > 1 for row in calendar.rows for cell in row.cells)
    lacks = standing is ReportStanding.MISSING and several
    rows = calendar.rows
    return {
        "type": "scatter",
        "mode": "markers+text" if lacks else "markers",
        "x": [x for x, _, _ in cells],
        "y": [y for _, y, _ in cells],
        "name": STANDINGS[standing].text,
        "text": [str(cell.expected - cell.told) if lacks else "" for _, _, cell in cells],
        "textfont": {"color": CARD if lacks else INK_3, "size": 10},
        "marker": {
            "symbol": symbol,
            "color": colour,
            "size": MARK + 5 if lacks else MARK,
            "line": {"color": colour, "width": 1.5},
        },
        "customdata": [
            [
                href(rows[y].path) if rows[y].path else "",
                rows[y].name,
                calendar.months[x].label,
                cell_text(cell),
            ]
            for x, y, cell in cells
        ],
        "hovertemplate": "%{customdata[1]}　%{customdata[2]}<br><b>%{customdata[3]}</b><extra></extra>",
    }


def _table(calendar: ReportCalendar, grid_id: str) -> Any:
    rows = []
    for row in calendar.rows:
        line: dict[str, Any] = {"id": row.key, "name": row.name}
        line |= {f"m{at}": cell_text(cell) for at, cell in enumerate(row.cells)}
        rows.append(line)
    columns = [
        grids.text_column("name", "单位", width=160, pinned=None),
        *(grids.text_column(f"m{at}", str(month), width=150) for at, month in enumerate(calendar.months)),
    ]
    return grids.grid(grid_id, columns, rows, height=min(480, 60 + 36 * len(rows)))
