"""Who has how much: dots in order, this stretch against the same a year before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dash import html

from components import formatting as fmt
from components import grids
from components.cards import card
from components.figures import GREY, INK_2, LINE, SERIES, figure, graph
from components.network.explained import (
    change_text,
    comparable,
    coverage_text,
    definition_popover,
    shown_text,
)
from components.states import EmptyReason, empty
from domain.network.figure_views import Explained, RankedLine
from domain.network.ranges import MonthRange

ROW = 26
AROUND = 56
MOST_DRAWN = 25
"""How many lines a chart draws, the greatest; all of them are in its table."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What is ranked: whose figures of what, of which months against which."""

    explained: Explained
    span: MonthRange
    base: MonthRange
    whom: str

    @property
    def unit(self) -> str:
        return self.explained.definition.unit

    @property
    def base_word(self) -> str:
        return "上年同期" if self.base == self.span.a_year_before() else "基期"


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
    base: MonthRange | None = None,
) -> html.Section:
    """The card of a ranking of ``whom`` (区馆, 行政区 …); a dot with a path leads to it through ``href``.

    Lines are compared with ``base``, by default the same months a year before.
    """
    of = _Told(explained, span, base or span.a_year_before(), whom)
    listed = ordered(lines)
    told = [line for line in listed if line.now.value is not None]
    if not told:
        text = f"{span.label}还没有{explained.definition.name}的数据。"
        return card(
            f"{explained.definition.name}：按{whom}排序", empty(EmptyReason.NO_DATA, text, small=True)
        )
    notes = [
        note,
        f"深色为本期，灰色为{of.base_word}，空心为待审",
        f"图中列前 {MOST_DRAWN} 个，全部见表" if len(listed) > MOST_DRAWN else "",
        f"其间口径有变更，与{of.base_word}不可直接比较" if _changed(of) else "",
    ]
    return card(
        _title(told, of),
        graph(
            _drawn(listed[:MOST_DRAWN], of, href),
            graph_id=graph_id,
            summary=_summary(told, len(lines), of),
        ),
        unit=of.unit,
        data_through=data_through,
        source=source,
        note="；".join(filter(None, notes)),
        actions=[*actions, definition_popover(explained)],
        table=_table(listed, of, f"{graph_id}-table", href),
        sheet=True,
    )


def _changed(of: _Told) -> bool:
    """Whether the definition changed between the two stretches."""
    return bool(of.explained.changed_between(of.base.first.first_day, of.span.last.last_day))


def _title(told: Sequence[RankedLine], of: _Told) -> str:
    first, name = told[0], of.explained.definition.name
    title = f"{of.span.label}{name}：{first.name}居首，{shown_text(first.now, of.unit)}"
    both = [line for line in told if line.before.value is not None and comparable(line.now, line.before)]
    if len(both) < 2:
        return title
    up = sum((line.now.value or 0.0) > (line.before.value or 0.0) for line in both)
    return f"{title}；{len(both)} 个{of.whom}中 {up} 个高于{of.base_word}"


def _summary(told: Sequence[RankedLine], total: int, of: _Told) -> str:
    listed = "、".join(f"{line.name} {shown_text(line.now, of.unit)}" for line in told[:5])
    more = "等" if len(told) > 5 else ""
    return f"{of.span.label}由高到低：{listed}{more}；{total - len(told)} 个没有数据。"


def _drawn(lines: Sequence[RankedLine], of: _Told, href: Callable[[str], str]) -> dict[str, Any]:
    joins: dict[str, Any] = {
        "type": "scatter",
        "mode": "lines",
        "x": [],
        "y": [],
        "line": {"color": LINE, "width": 3},
        "hoverinfo": "skip",
    }
    for at, line in enumerate(lines):
        if line.now.value is not None and line.before.value is not None:
            joins["x"] += [line.before.value, line.now.value, None]
            joins["y"] += [at, at, None]
    return figure(
        [joins, _before(lines, of), _now(lines, of, href), _words(lines, of)],
        height=AROUND + ROW * len(lines),
        xaxis={
            "range": [-0.02 * _farthest(lines), 1.02 * _farthest(lines)],
            "tickformat": ",",
            "showgrid": True,
            "gridcolor": LINE,
            "side": "top",
            "nticks": 4,
            "tickangle": 0,
        },
        yaxis={
            "tickmode": "array",
            "tickvals": list(range(len(lines))),
            "ticktext": [line.name for line in lines],
            "range": [len(lines) - 0.4, -0.6],
            "showgrid": False,
            "tickfont": {"color": INK_2, "size": 12},
        },
        margin={"l": 8, "r": 84, "t": 24, "b": 8},
    )


def _farthest(lines: Sequence[RankedLine]) -> float:
    """The greatest figure of either stretch; the axis begins at nought."""
    told = (shown.value for line in lines for shown in (line.now, line.before))
    return max((value for value in told if value is not None), default=0.0) or 1.0


def _words(lines: Sequence[RankedLine], of: _Told) -> dict[str, Any]:
    """The figure of each line, behind the farther of its two dots."""
    told = [(at, line) for at, line in enumerate(lines) if line.now.value is not None]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [max(line.now.value or 0.0, line.before.value or 0.0) for _, line in told],
        "y": [at for at, _ in told],
        "text": [f"　{shown_text(line.now, of.unit)}" for _, line in told],
        "textposition": "middle right",
        "textfont": {"color": INK_2, "size": 12},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _before(lines: Sequence[RankedLine], of: _Told) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [line.before.value for line in lines],
        "y": list(range(len(lines))),
        "name": of.base_word,
        "marker": {"color": GREY, "size": 9, "symbol": "circle"},
        "customdata": [["", line.name, shown_text(line.before, of.unit)] for line in lines],
        "hovertemplate": f"%{{customdata[1]}}　{of.base.label}　<b>%{{customdata[2]}}</b><extra></extra>",
    }


def _now(lines: Sequence[RankedLine], of: _Told, href: Callable[[str], str]) -> dict[str, Any]:
    """The dots of this stretch; each leads to its page."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [line.now.value for line in lines],
        "y": list(range(len(lines))),
        "name": "本期",
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
                line.name,
                shown_text(line.now, of.unit),
                change_text(line.now, line.before, of.unit),
                coverage_text(line.now, months=of.span.length),
            ]
            for line in lines
        ],
        "hovertemplate": f"%{{customdata[1]}}　{of.span.label}　<b>%{{customdata[2]}}</b>"
        f"<br>较{of.base_word} %{{customdata[3]}}<br>%{{customdata[4]}}<extra></extra>",
    }


def _table(lines: Sequence[RankedLine], of: _Told, grid_id: str, href: Callable[[str], str]) -> Any:
    whole = all(float(value).is_integer() for line in lines if (value := line.now.value) is not None)
    rows = [
        {
            "id": line.key,
            "rank": at if line.now.value is not None else None,
            "name": line.name,
            "href": href(line.path) if line.path else "",
            "now": line.now.value,
            "before": line.before.value,
            "change": change_text(line.now, line.before, of.unit),
            "rests": coverage_text(line.now, months=of.span.length)
            or ("" if line.now.value is not None else fmt.NOT_REPORTED),
        }
        for at, line in enumerate(lines, 1)
    ]
    decimals = 0 if whole else 2
    columns = [
        grids.number_column("rank", "名次", width=72),
        grids.link_column("name", "名称", flex=2, minWidth=140),
        grids.number_column("now", "本期", decimals=decimals, unit=of.unit, width=140),
        grids.number_column("before", of.base_word, decimals=decimals, unit=of.unit, width=160),
        grids.text_column("change", "变化", width=110, type="rightAligned"),
        grids.text_column("rests", "数据情况", flex=1, minWidth=150),
    ]
    phone = grids.phone_card("name", meta=[("now", ""), ("change", "变化"), ("rests", "")])
    return grids.grid(grid_id, columns, rows, height=min(480, 40 + 36 * len(rows)), card=phone)
