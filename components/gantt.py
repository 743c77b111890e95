"""The Gantt chart on the rows of a tree: what ``assets/js/gantt.js`` draws, as little of it as there can be.

Days travel as numbers from the first day of the axis. The browser scales them: a zoom asks nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dash import html

from components import grids
from components.attributes import aria, data
from domain.projects.gantt import GanttAxis, GanttView, offset

ZOOMS: Mapping[str, str] = {"year": "年", "quarter": "季", "month": "月"}
FIELD = "g"
TREE_WIDTH, LIGHT_WIDTH = 340, 92


def axis_data(axis: GanttAxis) -> dict[str, Any]:
    """The axis for the browser."""
    return {
        "start": axis.starts_on.isoformat(),
        "days": axis.days,
        "today": None if axis.today is None else offset(axis, axis.today),
        "asof": None if axis.as_of is None else offset(axis, axis.as_of),
    }


def row_data(view: GanttView, code: str) -> Mapping[str, Any]:
    """What the browser draws of a row, ``x`` being what its marks wait for in other projects."""
    drawn, outside = view.chart.drawn[code], view.outside.get(code)
    if not outside:
        return drawn
    return {**drawn, "x": [[x.after, f"{x.project_code} {x.title}", x.lag_days] for x in outside]}


def gantt_grid(
    grid_id: str, rows: Sequence[Mapping[str, Any]], axis: GanttAxis, zoom: str, **props: Any
) -> Any:
    """A tree table whose last column is the chart; it alone moves sideways, head and rows together.

    ``rows`` carry what `grids.tree_grid` needs and, under ``FIELD``, what `row_data` gives.
    """
    drawing = {"axis": axis_data(axis), "zoom": zoom}
    chart: grids.Column = {
        "colId": "gantt",
        "headerName": f"{axis.starts_on.year} 年至 {axis.ends_on.year} 年",
        "headerComponent": "GanttHeader",
        "headerComponentParams": drawing,
        "cellRenderer": "GanttCell",
        "cellRendererParams": drawing,
        "cellClass": "gantt-cell",
        "headerClass": "gantt-head",
        "suppressKeyboardEvent": {"function": "cockpitGanttKey(params)"},
        "width": 900,
        "resizable": False,
        "cellDataType": False,
    }
    return grids.tree_grid(
        grid_id,
        [
            grids.tree_column("规划条目与项目", flex=0, width=TREE_WIDTH, pinned="left"),
            grids.light_column(width=LIGHT_WIDTH, pinned="left"),
            chart,
        ],
        grids.tree_rows(rows),
        card={**grids.phone_card("name", light="light"), "gantt": FIELD, **drawing},
        options={"headerHeight": 44},
        className="gantt-grid",
        **props,
    )


_LEGEND: tuple[tuple[str, str], ...] = (
    ("plan", "空框：计划起止"),
    ("actual", "实心：实际进度"),
    ("paused", "斜线：暂停"),
    ("done", "已完成"),
    ("doing", "进行中"),
    ("ahead", "未到期"),
    ("late", "已逾期"),
    ("moved", "最初计划"),
    ("link", "前置关系"),
    ("alarm", "衔接提示"),
    ("today", "今天"),
    ("asof", "数据截至"),
)


def legend() -> html.Ul:
    """What the shapes mean; none of them is told by its colour alone."""
    return html.Ul(
        [
            html.Li([html.I(className=f"gantt-key gantt-key--{key}", **aria(hidden="true")), words])
            for key, words in _LEGEND
        ],
        className="gantt-legend",
        **aria(label="图例"),
    )


def zoom_links(chosen: str, hrefs: Mapping[str, str]) -> html.Div:
    """The scales, by their addresses; the browser changes over without asking the server."""
    links = [
        html.A(
            words,
            href=hrefs[zoom],
            className="chip is-on" if zoom == chosen else "chip",
            **data(gantt_zoom=zoom),
            **(aria(current="true") if zoom == chosen else {}),
        )
        for zoom, words in ZOOMS.items()
    ]
    return html.Div(links, className="gantt-zoom", role="group", **aria(label="时间刻度"))
