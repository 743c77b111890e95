"""The map of sites: a mark in its district for each site, its stage by colour and by shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from math import ceil, sqrt
from typing import Any

from dash import html

from components import grids
from components.cards import card
from components.figures import INK_2, LINE, figure, graph
from components.labels.rollout_board import STAGE_MARKS
from components.states import EmptyReason, empty
from components.tokens import BASE
from domain.network.districts import DISTRICTS
from domain.network.geometry import Geometry, Outline, Point
from domain.rollout.board import SiteDot, SiteMap
from domain.rollout.stages import STAGES, Lane, SiteStage

HEIGHT = 640
MOST = 49
"""Sites of a district beyond which the map has one mark for each stage, with its number."""
SPREAD = 0.72
"""The part of a district's width over which its marks are laid out."""
Href = Callable[[str], str]


def map_card(
    found: SiteMap, *, graph_id: str, source: str, site_href: Href, district_href: Href
) -> html.Section:
    """The card of the map. A mark leads to its site, a district to its sites in the list."""
    stages = stages_of(found.lane)
    if not found.total:
        text = "没有符合条件的点位：在办和已开放的点位才在图上。"
        return card("点位分布", empty(EmptyReason.NO_HIT, text, small=True))
    most = max(found.dots, key=lambda code: len(found.dots[code]))
    single = max(map(len, found.dots.values())) <= MOST
    notes = [
        "一个符号一个点位" if single else "符号旁的数字是点位数",
        "颜色和形状表示阶段",
        "按行政区排列，不表示具体位置",
        "示意图，不代表行政区划界线"
        if found.geometry.schematic
        else f"审图号：{found.geometry.review_number}",
    ]
    return card(
        f"{found.total} 个点位，{DISTRICTS[most].full_name}最多（{len(found.dots[most])} 个）",
        graph(
            _drawn(found, stages, single, site_href, district_href),
            graph_id=graph_id,
            summary=_summary(found, stages),
        ),
        unit="个",
        data_through=_day(found),
        source=source,
        note="；".join(notes),
        table=_table(found, stages, f"{graph_id}-table", district_href),
        sheet=True,
        className="site-map",
    )


def stages_of(lane: Lane | None) -> tuple[SiteStage, ...]:
    """The stages of a lane; of both, in the order in which they are gone through."""
    if lane is not None:
        return STAGES[lane]
    return tuple(SiteStage)


def _day(found: SiteMap) -> date:
    return found.as_of.effective_on


def _summary(found: SiteMap, stages: Sequence[SiteStage]) -> str:
    counted = _counted(found)
    told = []
    for code, district in DISTRICTS.items():
        of = [f"{stage.label} {counted[code][stage]}" for stage in stages if counted[code][stage]]
        if of:
            told.append(f"{district.full_name} {len(found.dots[code])} 个（{'、'.join(of)}）")
    return "；".join(told) + "。"


def _counted(found: SiteMap) -> Mapping[str, Counter[SiteStage]]:
    return {code: Counter(dot.stage for dot in dots) for code, dots in found.dots.items()}


def layout(outline: Outline, number: int) -> list[Point]:
    """Places for so many marks within an area, row by row from the upper left: a square round its centre."""
    points = [point for ring in outline.rings for point in ring]
    wide = max(x for x, _ in points) - min(x for x, _ in points)
    high = max(y for _, y in points) - min(y for _, y in points)
    side = max(1, ceil(sqrt(number)))
    rows = ceil(number / side) if number else 0
    step = min(wide, high) * SPREAD / max(side, 3)
    x, y = outline.centre
    left, top = x - step * (side - 1) / 2, y + step * (rows - 1) / 2
    return [(left + step * (place % side), top - step * (place // side)) for place in range(number)]


def _drawn(
    found: SiteMap,
    stages: Sequence[SiteStage],
    single: bool,
    site_href: Href,
    district_href: Href,
) -> dict[str, Any]:
    outlines = {outline.adcode: outline for outline in found.geometry.outlines}
    traces = [_area(outline) for outline in found.geometry.outlines]
    traces.append(_names(found, outlines, district_href))
    counted = _counted(found)
    placed = _each(found, outlines) if single else _grouped(counted, outlines, stages)
    for stage in stages:
        mark, marks = STAGE_MARKS[stage], placed.get(stage, [])
        number = sum(of[stage] for of in counted.values())
        traces.append(
            {
                "type": "scatter",
                "mode": "markers" if single else "markers+text",
                "name": f"{stage.label} {number}",
                "x": [round(x, 4) for (x, _), _, _ in marks] or [None],
                "y": [round(y, 4) for (_, y), _, _ in marks] or [None],
                "text": [text for _, text, _ in marks],
                "textposition": "middle right",
                "textfont": {"color": INK_2, "size": 12},
                "marker": {
                    "symbol": mark.symbol,
                    "color": mark.colour,
                    "size": 11 if single else 12,
                    "line": {"color": BASE["card"].light, "width": 1},
                },
                "customdata": [
                    [site_href(dot.site.code) if isinstance(dot, SiteDot) else district_href(dot)]
                    for _, _, dot in marks
                ],
                "hovertemplate": "%{text}<extra></extra>",
                "showlegend": True,
            }
        )
    return figure(
        traces,
        height=HEIGHT,
        showlegend=True,
        legend={
            "orientation": "h",
            "x": 0,
            "y": 1.02,
            "yanchor": "bottom",
            "itemclick": False,
            "itemdoubleclick": False,
        },
        **_axes(found.geometry),
    )


def _axes(geometry: Geometry) -> dict[str, Any]:
    points = [point for outline in geometry.outlines for ring in outline.rings for point in ring]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    bare = {"visible": False, "showgrid": False, "constrain": "domain"}
    return {
        "xaxis": {**bare, "range": [min(xs), max(xs)]},
        "yaxis": {**bare, "range": [min(ys), max(ys)], "scaleanchor": "x", "scaleratio": 1},
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
    }


Placed = dict[SiteStage, list[tuple[Point, str, Any]]]


def _each(found: SiteMap, outlines: Mapping[str, Outline]) -> Placed:
    """A mark for each site: where, what the pointer shows, the site."""
    placed: Placed = {}
    for code, dots in found.dots.items():
        for place, dot in zip(layout(outlines[code], len(dots)), dots, strict=True):
            words = f"{dot.site.name}　{dot.site.district.full_name}<br>{dot.stage.label}，{dot.days} 天"
            placed.setdefault(dot.stage, []).append((place, words, dot))
    return placed


def _grouped(
    counted: Mapping[str, Counter[SiteStage]], outlines: Mapping[str, Outline], stages: Sequence[SiteStage]
) -> Placed:
    """A mark for each stage of a district, with its number."""
    placed: Placed = {}
    for code, of in counted.items():
        there = [stage for stage in stages if of[stage]]
        for place, stage in zip(layout(outlines[code], len(there)), there, strict=True):
            placed.setdefault(stage, []).append((place, str(of[stage]), code))
    return placed


def _area(outline: Outline) -> dict[str, Any]:
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
        "fillcolor": BASE["wash"].light,
        "line": {"color": LINE, "width": 1},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _names(found: SiteMap, outlines: Mapping[str, Outline], district_href: Href) -> dict[str, Any]:
    """The name of every district with its number, at the upper edge of its area."""
    shown = [(code, outlines[code]) for code in found.dots if code in outlines]
    tops = {code: max(y for ring in outline.rings for _, y in ring if ring) for code, outline in shown}
    return {
        "type": "scatter",
        "mode": "text",
        "x": [outline.centre[0] for _, outline in shown],
        "y": [tops[code] for code, _ in shown],
        "text": [f"{DISTRICTS[code].name} {len(found.dots[code])}" for code, _ in shown],
        "textposition": "bottom center",
        "textfont": {"color": INK_2, "size": 12},
        "customdata": [[district_href(code)] for code, _ in shown],
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _table(found: SiteMap, stages: Sequence[SiteStage], grid_id: str, district_href: Href) -> Any:
    counted = _counted(found)
    rows = [
        {
            "id": code,
            "name": district.full_name,
            "href": district_href(code),
            "total": len(found.dots[code]),
            **{stage.value: counted[code][stage] for stage in stages},
        }
        for code, district in DISTRICTS.items()
    ]
    columns = [
        grids.link_column("name", "行政区", width=110),
        grids.number_column("total", "合计", width=80),
        *(grids.number_column(stage.value, stage.label, width=92) for stage in stages),
    ]
    return grids.grid(
        grid_id,
        columns,
        rows,
        card=grids.phone_card(
            "name", meta=[("total", "共 "), *((stage.value, f"{stage.label} ") for stage in stages)]
        ),
    )
