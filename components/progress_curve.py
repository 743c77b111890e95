"""The S-curve: planned against actual progress over the months, the conclusion in its title."""

from __future__ import annotations

from dash import html

from components import formatting as fmt
from components.cards import card
from components.figures import GREY, SERIES, date_axis, figure, graph, line, percent_axis, today_line
from components.states import EmptyReason, empty
from domain.projects.trend import ProgressCurve

LEVEL = 0.05
"""A gap, in percentage points, that is shown as none."""


def progress_curve(
    curve: ProgressCurve, subject: str, *, graph_id: str, whole: bool = False, flat: bool = False
) -> html.Section:
    """A card with both curves of ``subject``, or the reason why there is nothing to draw.

    ``whole`` is the curve of the entire plan, ``flat`` that of one project, which has no weights to sum by.
    """
    name = "总体进度" if whole else "进度"
    if not any(point.planned is not None for point in curve.points):
        told = "里程碑还没有设定日期，无法画出序时进度。"
        return card(f"{name}曲线", empty(EmptyReason.NO_TARGET, told, title="未设计划日期", small=True))
    now = curve.now
    summary = (
        f"{subject}{name}：截至 {now.day.isoformat()} 实际"
        f"{' ' + fmt.percent(now.actual) if now.actual is not None else '尚未报送'}，"
        f"序时 {fmt.percent(now.planned)}。"
    )
    note = "序时曲线在里程碑到期日上台阶" if flat else "按项目权重汇总，序时曲线在里程碑到期日上台阶"
    return card(
        f"{name}{_conclusion(curve)}",
        graph(_figure(curve), graph_id=graph_id, summary=summary),
        unit="%",
        data_through=now.day,
        source="项目进展报告",
        note=note,
        table=_table(curve),
    )


def _conclusion(curve: ProgressCurve) -> str:
    """What a title says: how far actual progress is from the plan."""
    gap = curve.gap
    if gap is None:
        return "曲线（尚无报送）"
    if abs(gap) < LEVEL:
        return "与序时进度持平"
    return f"{'领先' if gap > 0 else '落后'}序时 {abs(gap):.1f} 个百分点"


def _figure(curve: ProgressCurve) -> dict[str, object]:
    planned = [*curve.points, *curve.ahead]
    return figure(
        [
            line(
                [point.day.isoformat() for point in planned],
                [point.planned for point in planned],
                "序时",
                GREY,
                line={"color": GREY, "width": 2, "dash": "dash", "shape": "hv"},
            ),
            line(
                [point.day.isoformat() for point in curve.points],
                [point.actual for point in curve.points],
                "实际",
                SERIES[0],
                textposition="bottom right",
            ),
        ],
        height=280,
        xaxis=date_axis(range=[curve.starts_on.isoformat(), curve.ends_on.isoformat()]),
        yaxis=percent_axis(),
        margin={"l": 8, "r": 48, "t": 24, "b": 8},
        **today_line(curve.now.day.isoformat(), ""),
    )


def _table(curve: ProgressCurve) -> html.Pre:
    """The curve at year ends, as aligned text: a table of sixty rows would weigh on the page."""
    points = [p for p in curve.points if p.day.month == 12] + [curve.now]
    points += [p for p in curve.ahead if p.day.month == 12]
    rows = [
        f"{point.day.isoformat()}　序时 {fmt.percent(point.planned)}　实际 "
        f"{'—（未到）' if point.day > curve.now.day else fmt.percent(point.actual)}"
        for point in dict.fromkeys(points)
    ]
    return html.Pre("\n".join(rows), className="text-table")
