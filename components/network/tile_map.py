"""The map of the districts: shades for rates, bubbles for counts, hatched words for what is provisional."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from math import sqrt
from typing import Any

from dash import html

from components import formatting as fmt
from components import grids
from components.cards import card
from components.figures import GREY, INK, INK_2, LINE, SERIES, figure, graph
from components.indicators import value_text
from components.network.explained import coverage_text, definition_popover, shown_text
from components.states import EmptyReason, empty
from components.tokens import BASE, SEQUENTIAL
from domain.indicators.definition import UnitAggregation
from domain.network.figure_views import Explained, Tile
from domain.network.geometry import Geometry, Outline
from domain.network.ranges import MonthRange

HEIGHT = 560
LARGEST_BUBBLE = 54
_ON_LIGHT, _ON_DARK = SEQUENTIAL[5], SEQUENTIAL[0]
"""Words on a shade: shades are the same in both themes, so their words must be, too."""


def is_rate(explained: Explained) -> bool:
    """Whether an indicator is shown by shades; counts are bubbles."""
    return explained.definition.unit_aggregation is not UnitAggregation.SUM


def map_card(
    tiles: Sequence[Tile],
    geometry: Geometry,
    explained: Explained,
    span: MonthRange,
    *,
    graph_id: str,
    data_through: date,
    source: str,
    href: Callable[[str], str],
) -> html.Section:
    """The card of the map; an area leads to the page narrowed to it, through ``href`` of its code."""
    definition = explained.definition
    told = sorted(
        (tile for tile in tiles if tile.now.value is not None),
        key=lambda tile: tile.now.value or 0.0,
        reverse=True,
    )
    if not told:
        text = f"{span.label}各行政区还没有{definition.name}的数据。"
        return card(f"{definition.name}分布", empty(EmptyReason.NO_DATA, text, small=True))
    rate = is_rate(explained)
    notes = [
        "颜色越深数值越高" if rate else "圆面积与数值成比例",
        "空心为待审，无数值为未报",
        "示意图，不代表行政区划界线" if geometry.schematic else f"审图号：{geometry.review_number}",
    ]
    drawn = _drawn(tiles, geometry, explained, rate, href)
    return card(
        f"{span.label}{definition.name}：{told[0].name}最高，{told[-1].name}最低"
        if len(told) > 1
        else f"{span.label}{definition.name}：{told[0].name} {shown_text(told[0].now, definition.unit)}",
        graph(drawn, graph_id=graph_id, summary=_summary(told, explained, span, len(tiles))),
        unit=definition.unit,
        data_through=data_through,
        source=source,
        note="；".join(notes),
        actions=[definition_popover(explained)],
        table=_table(tiles, explained, span, f"{graph_id}-table"),
        sheet=True,
    )


def _summary(told: Sequence[Tile], explained: Explained, span: MonthRange, total: int) -> str:
    unit = explained.definition.unit
    listed = "、".join(f"{tile.name} {shown_text(tile.now, unit)}" for tile in told)
    return f"{span.label}各行政区{explained.definition.name}：{listed}；{total - len(told)} 个没有数据。"


def shade(value: float | None, low: float, high: float) -> int | None:
    """Which of the shades, from 0, a value has between the lowest and the highest; None for none."""
    if value is None:
        return None
    if high <= low:
        return len(SEQUENTIAL) // 2
    return min(int((value - low) / (high - low) * len(SEQUENTIAL)), len(SEQUENTIAL) - 1)


def bubble(value: float | None, high: float) -> float:
    """The diameter of a bubble in pixels: its area goes with the value."""
    return 0.0 if not value or high <= 0 else LARGEST_BUBBLE * sqrt(max(value, 0.0) / high)


def _drawn(
    tiles: Sequence[Tile], geometry: Geometry, explained: Explained, rate: bool, href: Callable[[str], str]
) -> dict[str, Any]:
    outlines = {outline.adcode: outline for outline in geometry.outlines}
    known = [tile.now.value for tile in tiles if tile.now.value is not None]
    low, high = min(known), max(known)
    shown = [tile for tile in tiles if tile.adcode in outlines]
    traces = [
        _area(outlines[tile.adcode], shade(tile.now.value, low, high) if rate else None) for tile in shown
    ]
    if not rate:
        traces.append(_bubbles(shown, outlines, high))
    traces.append(_words(shown, outlines, explained, rate, (low, high), href))
    points = [point for outline in geometry.outlines for ring in outline.rings for point in ring]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    bare = {"visible": False, "showgrid": False}
    return figure(
        traces,
        height=HEIGHT,
        xaxis={**bare, "range": [min(xs), max(xs)], "constrain": "domain"},
        yaxis={
            **bare,
            "range": [min(ys), max(ys)],
            "scaleanchor": "x",
            "scaleratio": 1,
            "constrain": "domain",
        },
        margin={"l": 8, "r": 8, "t": 8, "b": 8},
    )


def _area(outline: Outline, step: int | None) -> dict[str, Any]:
    xs: list[float | None] = []
    ys: list[float | None] = []
    for ring in outline.rings:
        xs += [*(round(x, 5) for x, _ in ring), None]
        ys += [*(round(y, 5) for _, y in ring), None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": xs[:-1],
        "y": ys[:-1],
        "fill": "toself",
        "fillcolor": BASE["wash"].light if step is None else SEQUENTIAL[step],
        "line": {"color": LINE, "width": 1},
        "hoverinfo": "skip",
    }


def _bubbles(tiles: Sequence[Tile], outlines: dict[str, Outline], high: float) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [outlines[tile.adcode].centre[0] for tile in tiles],
        "y": [outlines[tile.adcode].centre[1] for tile in tiles],
        "marker": {
            "size": [round(bubble(tile.now.value, high), 1) for tile in tiles],
            "color": SERIES[0],
            "opacity": 0.28,
            "line": {"color": SERIES[0], "width": 1.5},
            "symbol": ["circle-open" if tile.now.provisional else "circle" for tile in tiles],
        },
        "hoverinfo": "skip",
    }


def _words(
    tiles: Sequence[Tile],
    outlines: dict[str, Outline],
    explained: Explained,
    rate: bool,
    bounds: tuple[float, float],
    href: Callable[[str], str],
) -> dict[str, Any]:
    """Name and figure in every area; they carry what the pointer shows and where a click leads."""
    unit = explained.definition.unit
    colours = []
    for tile in tiles:
        step = shade(tile.now.value, *bounds) if rate else None
        colours.append((INK if tile.now.value is not None else INK_2) if step is None else _on(step))
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [outlines[tile.adcode].centre[0] for tile in tiles],
        "y": [outlines[tile.adcode].centre[1] for tile in tiles],
        "text": [f"{tile.name}<br>{_short(tile, unit)}" for tile in tiles],
        "textposition": "middle center",
        "textfont": {"color": colours, "size": 12},
        "marker": {"size": 44, "opacity": 0, "color": GREY},
        "customdata": [
            [href(tile.adcode), shown_text(tile.now, unit), coverage_text(tile.now)] for tile in tiles
        ],
        "hovertemplate": "%{text}<br>%{customdata[2]}<extra></extra>",
    }


def _on(step: int) -> str:
    return _ON_DARK if step >= 3 else _ON_LIGHT


def _short(tile: Tile, unit: str) -> str:
    """The figure without its unit, which stands above the map: 12.35万."""
    if tile.now.value is None:
        return fmt.NOT_REPORTED
    told = value_text(tile.now.value, "%" if unit == "%" else "")
    return f"{told}*" if tile.now.provisional else told


def _table(tiles: Sequence[Tile], explained: Explained, span: MonthRange, grid_id: str) -> Any:
    rows = [
        {
            "id": tile.adcode,
            "name": tile.name,
            "value": tile.now.value,
            "rests": coverage_text(tile.now, months=span.length)
            or ("" if tile.now.value is not None else fmt.NOT_REPORTED),
        }
        for tile in tiles
    ]
    whole = all(float(value).is_integer() for tile in tiles if (value := tile.now.value) is not None)
    columns = [
        grids.text_column("name", "行政区", width=120),
        grids.number_column(
            "value", "数值", decimals=0 if whole else 2, unit=explained.definition.unit, width=160
        ),
        grids.text_column("rests", "数据情况", flex=1, minWidth=150),
    ]
    return grids.grid(grid_id, columns, rows, height=440)
