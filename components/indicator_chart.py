"""The course of an indicator: its figures, the path to its target, marks where its definition changed."""

from __future__ import annotations

from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from components.cards import card
from components.figures import GREY, INK_3, SERIES, bars, date_axis, figure, graph, line
from components.indicators import lacks_text, value_text
from components.states import EmptyReason, empty
from domain.indicators.aggregation import Figure
from domain.indicators.target import Measure, Target
from domain.indicators.views import IndicatorPage
from domain.periods import Frequency

TABLE_LENGTH = 24
PLAIN: dict[str, Any] = {"tickformat": ","}
"""Values with thousands separators; plotly would write 20k."""


def trend_chart(page: IndicatorPage) -> html.Section:
    """The card of the chart; says why when there is nothing to draw."""
    definition = page.line.figures.record.definition
    if not page.series:
        told = "还没有审定的数据，填报并审核后显示走势。"
        return card("走势", empty(EmptyReason.NO_DATA, told, small=True))
    unit = definition.unit
    last = page.series[-1]
    margin = {"l": 8, "r": 56, "t": 28, "b": 8}
    content = figure(_traces(page), height=280, xaxis=_axis(page), yaxis=PLAIN, margin=margin, **_marks(page))
    summary = (
        f"{definition.name}走势：{page.series[0].period.label}至{last.period.label}，"
        f"最近为 {value_text(last.value, unit)}。"
    )
    return card(
        _title(page.series, unit),
        graph(content, graph_id="figure-trend", summary=summary),
        unit=unit,
        data_through=page.view.as_of.effective_on,
        source=definition.source,
        note="断开处为缺报，不作 0 计" + ("；竖线为口径变更，前后不可直接比较" if page.changes else ""),
        table=_table(page.series, unit),
    )


def _title(series: tuple[Figure, ...], unit: str) -> str:
    last = series[-1]
    told = f"{last.period.label} {value_text(last.value, unit)}"
    before = series[-2] if len(series) > 1 else None
    if before is None or last.value is None or before.period != last.period.previous():
        return told
    if unit == "%":
        return f"{told}，较上期 {fmt.points(last.value - (before.value or 0.0))}"
    return f"{told}，较上期 {fmt.change(last.value, before.value)}"


def _traces(page: IndicatorPage) -> list[dict[str, Any]]:
    definition, target = page.line.figures.record.definition, page.line.figures.target
    if definition.frequency is Frequency.YEAR:
        years = [str(found.period.year) for found in page.series]
        return [bars(years, [found.value for found in page.series], definition.name, SERIES[0])]
    days, values = _with_gaps(page.series)
    traces = [line(days, values, "实际", SERIES[0], mode="lines+markers", marker={"size": 4})]
    if target is not None and target.confirmed and target.target.measure is Measure.LEVEL:
        path = _path(target.target)
        shape = "hv" if target.target.steps else "linear"
        dashed = {"color": GREY, "width": 2, "dash": "dash", "shape": shape}
        planned_on, planned = [day.isoformat() for day, _ in path], [value for _, value in path]
        # Only where there are two lines must each be named.
        traces[0]["mode"] = "lines+markers+text"
        traces.append(line(planned_on, planned, "序时", GREY, line=dashed))
    return traces


def _with_gaps(series: tuple[Figure, ...]) -> tuple[list[str], list[float | None]]:
    """The months from first to last with their values; None leaves a gap where nothing was told.

    Levels told only now and then are joined: between two of them nothing was missed.
    """
    told = {str(found.period): found for found in series}
    if len(told) * 2 < _months_between(series):
        return [found.period.last_day.isoformat() for found in series], [found.value for found in series]
    days: list[str] = []
    values: list[float | None] = []
    period = series[0].period
    while period.first_day <= series[-1].period.first_day:
        days.append(period.last_day.isoformat())
        found = told.get(str(period))
        values.append(found.value if found else None)
        period = period.next()
    return days, values


def _months_between(series: tuple[Figure, ...]) -> int:
    first, last = series[0].period.first_day, series[-1].period.first_day
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _path(target: Target) -> list[tuple[date, float]]:
    ends = [date(year, 12, 31) for year, _ in target.steps[:-1]]
    days = [target.starts_on, *ends, target.due_on]
    return [(day, target.planned_value(day)) for day in days]


def _axis(page: IndicatorPage) -> dict[str, Any]:
    if page.line.figures.record.definition.frequency is Frequency.YEAR:
        return {"type": "category"}
    return date_axis()


def _marks(page: IndicatorPage) -> dict[str, Any]:
    """A vertical line at each change of definition within the chart."""
    if page.line.figures.record.definition.frequency is Frequency.YEAR:
        return {}
    first, last = page.series[0].period.first_day, page.series[-1].period.last_day
    days = [c.effective_on.isoformat() for c in page.changes if first <= c.effective_on <= last]
    pen = {"color": INK_3, "width": 1, "dash": "dot"}
    upright = {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "line": pen}
    word = {"y": 1, "yref": "paper", "yanchor": "bottom", "text": "口径变更", "showarrow": False}
    return {
        "shapes": [{**upright, "x0": day, "x1": day} for day in days],
        "annotations": [{**word, "x": day, "font": {"color": INK_3, "size": 12}} for day in days],
    }


def _table(series: tuple[Figure, ...], unit: str) -> html.Pre:
    """The latest figures as aligned text."""
    rows = []
    for found in reversed(series[-TABLE_LENGTH:]):
        lacks = lacks_text(found)
        rows.append(f"{found.period}　{value_text(found.value, unit)}" + (f"　{lacks}" if lacks else ""))
    return html.Pre("\n".join(rows), className="text-table")
