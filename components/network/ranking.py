"""Who has how much: dots in order, this stretch against the same a year before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from components import grids
from components.cards import card
from components.figures import GREY, INK_2, LINE, SERIES, figure, graph
from components.indicators import value_text
from components.network.explained import change_text, coverage_text, definition_popover, shown_text
from components.states import EmptyReason, empty
from domain.network.figure_views import Explained, RankedLine
from domain.network.ranges import MonthRange

ROW = 26
AROUND = 56


def ordered(lines: Sequence[RankedLine]) -> list[RankedLine]:
    """The greatest first; who told nothing comes last, by name."""
    return sorted(
        lines, key=lambda line: (line.now.value is None, -(line.now.value or 0.0), line.name, line.key)
    )


def ranking_card(
    lines: Sequence[RankedLine],
    explained: Explained,
    span: MonthRange,
    *,
    graph_id: str,
    whom: str,
    data_through: date,
    source: str,
    href: Callable[[str], str],
    actions: Sequence[Any] = (),
    note: str = "",
) -> html.Section:
    """The card of a ranking of ``whom`` (区馆, 行政区 …); a dot with a path leads to it through ``href``."""
    told = [line for line in ordered(lines) if line.now.value is not None]
    definition = explained.definition
    if not told:
        text = f"{span.label}还没有{definition.name}的数据。"
        return card(f"{definition.name}：按{whom}排序", empty(EmptyReason.NO_DATA, text, small=True))
    changes = explained.changed_between(span.a_year_before().first.first_day, span.last.last_day)
    notes = [
        note,
        "深色为本期，灰色为上年同期，空心为待审",
        "其间口径有变更，与上年同期不可直接比较" if changes else "",
    ]
    return card(
        _title(told, definition.name, definition.unit, span, whom),
        graph(
            _drawn(ordered(lines), explained, span, href),
            graph_id=graph_id,
            summary=_summary(told, len(lines), definition.unit, span),
        ),
        unit=definition.unit,
        data_through=data_through,
        source=source,
        note="；".join(filter(None, notes)),
        actions=[*actions, definition_popover(explained)],
        table=_table(ordered(lines), explained, span, f"{graph_id}-table", href),
        sheet=True,
    )


def _title(told: Sequence[RankedLine], name: str, unit: str, span: MonthRange, whom: str) -> str:
    first = told[0]
    grown = [line for line in told if line.before.value is not None]
    title = f"{span.label}{name}：{first.name}居首，{shown_text(first.now, unit)}"
    if len(grown) < 2:
        return title
    up = sum((line.now.value or 0.0) > (line.before.value or 0.0) for line in grown)
    return f"{title}；{len(grown)} 个{whom}中 {up} 个高于上年同期"


def _summary(told: Sequence[RankedLine], total: int, unit: str, span: MonthRange) -> str:
    listed = "、".join(f"{line.name} {shown_text(line.now, unit)}" for line in told[:5])
    return f"{span.label}由高到低：{listed}{'等' if len(told) > 5 else ''}；{total - len(told)} 个没有数据。"


def _drawn(
    lines: Sequence[RankedLine], explained: Explained, span: MonthRange, href: Callable[[str], str]
) -> dict[str, Any]:
    unit = explained.definition.unit
    names = [line.name for line in lines]
    joins: dict[str, Any] = {
        "type": "scatter",
        "mode": "lines",
        "x": [],
        "y": [],
        "line": {"color": LINE, "width": 3},
        "hoverinfo": "skip",
    }
    for line in lines:
        if line.now.value is not None and line.before.value is not None:
            joins["x"] += [line.before.value, line.now.value, None]
            joins["y"] += [line.name, line.name, None]
    return figure(
        [joins, _before(lines, names, unit, span), _now(lines, names, unit, span, href)],
        height=AROUND + ROW * len(lines),
        xaxis={"rangemode": "tozero", "tickformat": ",", "showgrid": True, "gridcolor": LINE, "side": "top"},
        yaxis={
            "type": "category",
            "categoryorder": "array",
            "categoryarray": names[::-1],
            "range": [-0.6, len(names) - 0.4],
            "nticks": len(names),
            "tickmode": "linear",
            "showgrid": False,
            "tickfont": {"color": INK_2, "size": 12},
        },
        margin={"l": 8, "r": 72, "t": 24, "b": 8},
    )


def _before(lines: Sequence[RankedLine], names: list[str], unit: str, span: MonthRange) -> dict[str, Any]:
    label = span.a_year_before().label
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [line.before.value for line in lines],
        "y": names,
        "name": "上年同期",
        "marker": {"color": GREY, "size": 9, "symbol": "circle"},
        "customdata": [[shown_text(line.before, unit)] for line in lines],
        "hovertemplate": f"%{{y}}　{label}　<b>%{{customdata[0]}}</b><extra></extra>",
    }


def _now(
    lines: Sequence[RankedLine], names: list[str], unit: str, span: MonthRange, href: Callable[[str], str]
) -> dict[str, Any]:
    """The dots of this stretch; the first is named with its figure, each leads to its page."""
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [line.now.value for line in lines],
        "y": names,
        "name": "本期",
        "text": [value_text(line.now.value, unit) if line.now.value is not None else "" for line in lines],
        "textposition": "middle right",
        "textfont": {"color": INK_2, "size": 11},
        "cliponaxis": False,
        "marker": {
            "color": SERIES[0],
            "size": 11,
            "line": {"color": SERIES[0], "width": 2},
            "symbol": ["circle-open" if line.now.provisional else "circle" for line in lines],
        },
        "customdata": [
            [
                href(line.path) if line.path else "",
                change_text(line.now, line.before, unit),
                coverage_text(line.now, months=span.length),
                shown_text(line.now, unit),
            ]
            for line in lines
        ],
        "hovertemplate": f"%{{y}}　{span.label}　<b>%{{customdata[3]}}</b><br>同比 %{{customdata[1]}}"
        "<br>%{customdata[2]}<extra></extra>",
    }


def _table(
    lines: Sequence[RankedLine],
    explained: Explained,
    span: MonthRange,
    grid_id: str,
    href: Callable[[str], str],
) -> Any:
    unit = explained.definition.unit
    whole = all(float(value).is_integer() for line in lines if (value := line.now.value) is not None)
    rows = [
        {
            "id": line.key,
            "rank": at if line.now.value is not None else None,
            "name": line.name,
            "href": href(line.path) if line.path else "",
            "now": line.now.value,
            "before": line.before.value,
            "change": change_text(line.now, line.before, unit),
            "rests": coverage_text(line.now, months=span.length)
            or ("" if line.now.value is not None else fmt.NOT_REPORTED),
        }
        for at, line in enumerate(lines, 1)
    ]
    decimals = 0 if whole else 2
    columns = [
        grids.number_column("rank", "名次", width=72),
        grids.link_column("name", "名称", flex=2, minWidth=140),
        grids.number_column("now", "本期", decimals=decimals, unit=unit, width=140),
        grids.number_column("before", "上年同期", decimals=decimals, unit=unit, width=160),
        grids.text_column("change", "同比", width=110, type="rightAligned"),
        grids.text_column("rests", "数据情况", flex=1, minWidth=150),
    ]
    phone = grids.phone_card("name", meta=[("now", ""), ("change", "同比"), ("rests", "")])
    return grids.grid(grid_id, columns, rows, height=min(480, 40 + 36 * len(rows)), card=phone)
