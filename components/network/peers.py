"""One unit among those of its type: its own line over the band of the middle half of its peers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from components import grids
from components.cards import card
from components.figures import CLEAR, GREY, INK_2, LINE, SERIES, date_axis, figure, graph
from components.network.explained import definition_popover, shown_text
from components.network.trend import change_marks
from components.states import EmptyReason, empty
from domain.indicators.views import DefinitionChange
from domain.network.figure_views import Explained, PeerPoint


def peers_card(
    points: Sequence[PeerPoint],
    explained: Explained,
    *,
    graph_id: str,
    name: str,
    group: str,
    data_through: date,
    source: str,
) -> html.Section:
    """The card of ``name`` against the units of its ``group`` (a type of unit)."""
    definition = explained.definition
    told = [point for point in points if point.own.value is not None and point.peers.middle is not None]
    if not told:
        text = f"{name}或同类单位还没有{definition.name}的数据。"
        return card(f"与{group}同类比较", empty(EmptyReason.NO_DATA, text, small=True))
    changes = explained.changed_between(points[0].period.first_day, points[-1].period.last_day)
    note = "带状为同类单位的四分位区间，灰线为中位数" + (
        "；竖线为口径变更，前后不可直接比较" if changes else ""
    )
    last = told[-1]
    return card(
        f"{last.period.label}{definition.name} {shown_text(last.own, definition.unit)}，"
        f"{_place(last)}（{last.peers.told} 个{group}）",
        graph(
            _drawn(points, name, changes), graph_id=graph_id, summary=_summary(last, explained, name, group)
        ),
        unit=definition.unit,
        data_through=data_through,
        source=source,
        note=note,
        actions=[definition_popover(explained)],
        table=_table(points, explained, f"{graph_id}-table"),
        sheet=True,
    )


def _place(point: PeerPoint) -> str:
    """Where a unit stands among its peers, in words."""
    own, peers = point.own.value or 0.0, point.peers
    if own > (peers.high or 0.0):
        return "高于上四分位"
    if own < (peers.low or 0.0):
        return "低于下四分位"
    return "处于同类中间水平"


def _summary(last: PeerPoint, explained: Explained, name: str, group: str) -> str:
    peers = last.peers
    return (
        f"{last.period.label}{explained.definition.name}：{name} {fmt.number(last.own.value)}，"
        f"{group}中位数 {fmt.number(peers.middle)}，"
        f"四分位区间 {fmt.number(peers.low)} 至 {fmt.number(peers.high)}。"
    )


def _drawn(points: Sequence[PeerPoint], name: str, changes: Sequence[DefinitionChange]) -> dict[str, Any]:
    days = [point.period.first_day.isoformat() for point in points]
    plain = {"type": "scatter", "mode": "lines", "x": days, "connectgaps": False}
    edge = {"color": CLEAR, "width": 0}
    last = max(at for at, point in enumerate(points) if point.own.value is not None)
    symbols = ["circle-open" if point.own.provisional else "circle" for point in points]
    return figure(
        [
            {**plain, "y": [p.peers.low for p in points], "line": edge, "hoverinfo": "skip"},
            {
                **plain,
                "y": [p.peers.high for p in points],
                "line": edge,
                "fill": "tonexty",
                "fillcolor": LINE,
                "hoverinfo": "skip",
            },
            {
                **plain,
                "y": [p.peers.middle for p in points],
                "line": {"color": GREY, "width": 2},
                "hovertemplate": "中位数　<b>%{y:,}</b><extra></extra>",
            },
            {
                **plain,
                "mode": "lines+markers+text",
                "y": [p.own.value for p in points],
                "line": {"color": SERIES[0], "width": 2},
                "marker": {"color": SERIES[0], "size": 7, "symbol": symbols},
                "text": [name if at == last else "" for at in range(len(points))],
                "textposition": "top left",
                "textfont": {"color": INK_2, "size": 12},
                "cliponaxis": False,
                "hovertemplate": f"{name}　%{{x|%Y-%m}}　<b>%{{y:,}}</b><extra></extra>",
            },
        ],
        height=280,
        xaxis=date_axis(),
        yaxis={"tickformat": ",", "rangemode": "tozero"},
        margin={"l": 8, "r": 24, "t": 28, "b": 8},
        **change_marks(changes),
    )


def _table(points: Sequence[PeerPoint], explained: Explained, grid_id: str) -> Any:
    rows = [
        {
            "id": str(point.period),
            "period": str(point.period),
            "own": point.own.value,
            "low": point.peers.low,
            "middle": point.peers.middle,
            "high": point.peers.high,
            "told": point.peers.told,
        }
        for point in reversed(points)
    ]
    unit = explained.definition.unit
    columns = [
        grids.text_column("period", "期间", width=100),
        grids.number_column("own", "本单位", unit=unit, width=140),
        grids.number_column("low", "下四分位", decimals=1, width=110),
        grids.number_column("middle", "中位数", decimals=1, width=110),
        grids.number_column("high", "上四分位", decimals=1, width=110),
        grids.number_column("told", "同类已报", unit="个", width=120),
    ]
    return grids.grid(grid_id, columns, rows, height=320)
