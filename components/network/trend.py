"""The course of an indicator by months: bars for counts, a line for rates; the brush chooses months."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from components import grids
from components.cards import card
from components.figures import GREY, INK_2, INK_3, LINE, SERIES, bars, date_axis, figure, graph
from components.network.explained import change_text, coverage_text, definition_popover, shown_text
from components.states import EmptyReason, empty
from domain.indicators.definition import TimeAggregation
from domain.indicators.views import DefinitionChange
from domain.network.figure_views import NOTHING, Series, SeriesPoint, Shown
from domain.network.ranges import MonthRange

HATCH = "/"
HEIGHT = 280


def trend_card(
    series: Series,
    *,
    graph_id: str,
    name: str,
    data_through: date,
    source: str,
    chosen: MonthRange | None = None,
    brush: bool = False,
) -> html.Section:
    """The card of a course; ``name`` says of whom. ``chosen`` months are shaded.

    With ``brush`` months are chosen by dragging over the chart, which writes them into the address.
    """
    definition = series.explained.definition
    told = [point for point in series.points if point.now.value is not None]
    if not told:
        text = "还没有数据，填报并审核后显示走势。"
        return card(f"{name}{definition.name}", empty(EmptyReason.NO_DATA, text, small=True))
    changes = _changes(series)
    notes = [
        "斜纹为待审数据，断开处为未报，不作 0 计" if _counts(series) else "空心点为待审数据，断开处为未报",
        "竖线为口径变更，前后不可直接比较" if changes else "",
        "在图上横向拖动可选择期间" if brush else "",
    ]
    return card(
        _title(series, told, name),
        graph(
            _drawn(series, changes, chosen, brush), graph_id=graph_id, summary=_summary(series, told, name)
        ),
        unit=definition.unit,
        data_through=data_through,
        source=source,
        note="；".join(filter(None, notes)),
        actions=[definition_popover(series.explained)],
        table=_table(series, f"{graph_id}-table"),
        sheet=True,
        className="brushed" if brush else "",
    )


def _counts(series: Series) -> bool:
    return series.explained.definition.time_aggregation is TimeAggregation.SUM


def _title(series: Series, told: Sequence[SeriesPoint], name: str) -> str:
    last = told[-1]
    unit = series.explained.definition.unit
    title = f"{name}{series.explained.definition.name}{last.period.label} {shown_text(last.now, unit)}"
    before = _year_before(series, series.points.index(last))
    compared = change_text(last.now, before, unit)
    if not last.now.complete:
        title = f"{title}（{coverage_text(last.now)}）"
    return title if compared.startswith(fmt.MISSING) else f"{title}，同比 {compared}"


def _summary(series: Series, told: Sequence[SeriesPoint], name: str) -> str:
    unit = series.explained.definition.unit
    highest = max(told, key=lambda point: point.now.value or 0.0)
    lowest = min(told, key=lambda point: point.now.value or 0.0)
    return (
        f"{name}{series.explained.definition.name}，{told[0].period.label}至{told[-1].period.label}："
        f"最高 {highest.period.label} {shown_text(highest.now, unit)}，"
        f"最低 {lowest.period.label} {shown_text(lowest.now, unit)}，"
        f"最近 {shown_text(told[-1].now, unit)}；{len(series.points) - len(told)} 期没有数据。"
    )


def _year_before(series: Series, at: int) -> Shown:
    return series.year_before[at] if at < len(series.year_before) else NOTHING


def _changes(series: Series) -> tuple[DefinitionChange, ...]:
    """The changes of definition between the first and the last period of the chart."""
    first, last = series.points[0].period.first_day, series.points[-1].period.last_day
    return series.explained.changed_between(first, last)


def _drawn(
    series: Series, changes: Sequence[DefinitionChange], chosen: MonthRange | None, brush: bool
) -> dict[str, Any]:
    unit = series.explained.definition.unit
    days = [point.period.first_day.isoformat() for point in series.points]
    values = [point.now.value for point in series.points]
    rests = [
        [str(point.period), shown_text(point.now, unit), coverage_text(point.now)] for point in series.points
    ]
    hover = "%{customdata[0]}　<b>%{customdata[1]}</b><br>%{customdata[2]}<extra></extra>"
    traces: list[dict[str, Any]] = []
    if any(shown.value is not None for shown in series.year_before):
        traces.append(_line_before(days, series))
    if _counts(series):
        shapes = [HATCH if point.now.provisional else "" for point in series.points]
        marker = {"color": SERIES[0], "pattern": {"shape": shapes, "fgcolor": LINE, "size": 6}}
        traces.insert(
            0, bars(days, values, "本期", SERIES[0], marker=marker, customdata=rests, hovertemplate=hover)
        )
    else:
        symbols = ["circle-open" if point.now.provisional else "circle" for point in series.points]
        traces.append(
            {
                "type": "scatter",
                "mode": "lines+markers",
                "x": days,
                "y": values,
                "name": "本期",
                "line": {"color": SERIES[0], "width": 2},
                "marker": {"color": SERIES[0], "size": 7, "symbol": symbols},
                "connectgaps": False,
                "customdata": rests,
                "hovertemplate": hover,
            }
        )
    marks = change_marks(changes)
    layout: dict[str, Any] = {
        "xaxis": date_axis(nticks=6),
        "yaxis": {"tickformat": ",", "rangemode": "tozero" if _counts(series) else "normal"},
        "margin": {"l": 8, "r": 56, "t": 28, "b": 8},
        "shapes": [*_shade(chosen), *marks["shapes"]],
        "annotations": marks["annotations"],
    }
    if brush:
        layout |= {"dragmode": "select", "selectdirection": "h"}
    return figure(traces, height=HEIGHT, **layout)


def _line_before(days: Sequence[str], series: Series) -> dict[str, Any]:
    """The same periods a year before, in grey, named at its end."""
    values = [shown.value for shown in series.year_before]
    last = max(at for at, value in enumerate(values) if value is not None)
    return {
        "type": "scatter",
        "mode": "lines+text",
        "x": list(days),
        "y": values,
        "name": "上年同期",
        "text": ["上年同期" if at == last else "" for at in range(len(values))],
        "textposition": "top right",
        "textfont": {"color": INK_2, "size": 12},
        "line": {"color": GREY, "width": 1.5},
        "connectgaps": False,
        "cliponaxis": False,
        "hovertemplate": "上年同期　<b>%{y:,}</b><extra></extra>",
    }


def _shade(chosen: MonthRange | None) -> list[dict[str, Any]]:
    """The chosen months, behind the marks."""
    if chosen is None:
        return []
    first, after = chosen.first.first_day, chosen.last.next().first_day
    start, end = (date.fromordinal(day.toordinal() - 15).isoformat() for day in (first, after))
    box = {"type": "rect", "yref": "paper", "y0": 0, "y1": 1, "layer": "below", "line": {"width": 0}}
    return [{**box, "x0": start, "x1": end, "fillcolor": LINE, "opacity": 0.5}]


def change_marks(changes: Sequence[DefinitionChange]) -> dict[str, list[dict[str, Any]]]:
    """Layout parts (``shapes``, ``annotations``) of a vertical line at each change of definition."""
    days = [_edge(change) for change in changes]
    pen = {"color": INK_3, "width": 1, "dash": "dot"}
    line = {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "line": pen}
    word = {"y": 1, "yref": "paper", "yanchor": "bottom", "text": "口径变更", "showarrow": False}
    return {
        "shapes": [{**line, "x0": day, "x1": day} for day in days],
        "annotations": [{**word, "x": day, "font": {"color": INK_3, "size": 12}} for day in days],
    }


def _edge(change: DefinitionChange) -> str:
    """Bars stand at the first of their month: the mark goes before the one of the month of the change."""
    day = change.effective_on.replace(day=1)
    return date.fromordinal(day.toordinal() - 15).isoformat()


def _table(series: Series, grid_id: str) -> Any:
    definition = series.explained.definition
    decimals = 1 if definition.unit == "%" or not _counts(series) else 0
    rows = []
    for at, point in enumerate(series.points):
        before = _year_before(series, at)
        rows.append(
            {
                "id": str(point.period),
                "period": str(point.period),
                "value": point.now.value,
                "before": before.value,
                "change": change_text(point.now, before, definition.unit),
                "rests": coverage_text(point.now)
                or ("" if point.now.value is not None else fmt.NOT_REPORTED),
            }
        )
    columns = [
        grids.text_column("period", "期间", width=100),
        grids.number_column("value", "本期", decimals=decimals, unit=definition.unit, width=150),
        grids.number_column("before", "上年同期", decimals=decimals, unit=definition.unit, width=170),
        grids.text_column("change", "同比", width=120, type="rightAligned"),
        grids.text_column("rests", "数据情况", flex=1, minWidth=160),
    ]
    phone = grids.phone_card("period", meta=[("value", ""), ("change", "同比"), ("rests", "")])
    return grids.grid(grid_id, columns, rows[::-1], height=320, card=phone)
