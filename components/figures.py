"""Charts as plain dictionaries with one slim template and one configuration.

A figure is always drawn with the light palette: the style sheet maps each of those colours to its dark
partner (`components.tokens`), so one figure serves both themes and switching needs no redraw. Use the
colours of this module only. ``go.Figure`` is avoided because it builds thirty times slower.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from dash import dcc, html

from components import tokens
from components.labels import STATUS_TOKEN
from domain.projects.lights import Light

Figure = dict[str, Any]

INK = tokens.BASE["ink"].light
INK_2 = tokens.BASE["ink-2"].light
INK_3 = tokens.BASE["ink-3"].light
LINE = tokens.BASE["line"].light
CARD = tokens.BASE["card"].light
GREY = tokens.STATUS["unset"].fill.light
SERIES: tuple[str, ...] = tuple(pair.light for pair in tokens.CATEGORICAL)
CLEAR = "rgba(0,0,0,0)"

GRAPH_CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "locale": "zh-CN",
    "showSendToCloud": False,
    "responsive": True,
    "scrollZoom": False,
    "doubleClick": False,
    "showAxisDragHandles": False,
}

_TICKS = {"color": INK_3, "size": 12}

TEMPLATE: dict[str, Any] = {
    "layout": {
        "colorway": list(SERIES),
        "paper_bgcolor": CLEAR,
        "plot_bgcolor": CLEAR,
        "font": {"family": tokens.FONT_STACK, "size": 12, "color": INK},
        "margin": {"l": 8, "r": 12, "t": 8, "b": 8},
        "showlegend": False,
        "hovermode": "closest",
        "dragmode": False,
        "separators": ".,",
        "bargap": 0.35,
        "hoverlabel": {
            "bgcolor": CARD,
            "bordercolor": LINE,
            "align": "left",
            "font": {"color": INK, "size": 13},
        },
        "xaxis": {
            "automargin": True,
            "showgrid": False,
            "zeroline": False,
            "linecolor": LINE,
            "nticks": 6,
            "tickfont": _TICKS,
            "fixedrange": True,
        },
        "yaxis": {
            "automargin": True,
            "gridcolor": LINE,
            "zeroline": False,
            "nticks": 5,
            "tickfont": _TICKS,
            "fixedrange": True,
        },
    }
}


def figure(traces: Sequence[Mapping[str, Any]], *, height: int = 260, **layout: Any) -> Figure:
    """A figure dictionary from plotly `traces` and layout parts, on the one template."""
    return {"data": list(traces), "layout": {"template": TEMPLATE, "height": height, **layout}}


def graph(
    content: Figure, *, graph_id: str, summary: str, height: int | None = None, show_summary: bool = False
) -> html.Figure:
    """The figure with its height reserved (no layout shift) and its text summary.

    `summary` says in a sentence what the chart shows; it is read out, and shown with `show_summary`.
    """
    pixels = height or int(content["layout"].get("height", 260))
    return html.Figure(
        [
            dcc.Graph(
                id=graph_id,
                figure=content,
                config=cast(Any, GRAPH_CONFIG),
                style={"height": f"{pixels}px"},
                responsive=True,
            ),
            html.Figcaption(summary, className="chart-summary" if show_summary else "visually-hidden"),
        ],
        className="chart",
        style={"minHeight": f"{pixels}px"},
    )


def light_colour(light: Light) -> str:
    """The colour of marks for `light`."""
    return tokens.STATUS[STATUS_TOKEN[light]].fill.light


def date_axis(**options: Any) -> dict[str, Any]:
    """A time axis with numeric months."""
    return {"type": "date", "tickformat": "%Y-%m", "hoverformat": "%Y-%m-%d", **options}


def percent_axis(**options: Any) -> dict[str, Any]:
    """An axis from 0 to 100 %."""
    ticks = {
        "tickmode": "array",
        "tickvals": [0, 25, 50, 75, 100],
        "ticktext": ["0", "25", "50", "75", "100%"],
    }
    return {"range": [0, 102], **ticks, **options}


def line(
    x: Sequence[Any], y: Sequence[float | None], name: str, colour: str, **options: Any
) -> dict[str, Any]:
    """A line with its name written at the last known point instead of a legend; None leaves a gap."""
    rounded = [None if value is None else round(value, 2) for value in y]
    last = max((index for index, value in enumerate(rounded) if value is not None), default=None)
    return {
        "type": "scatter",
        "mode": "lines+text",
        "x": list(x),
        "y": rounded,
        "name": name,
        "text": [name if index == last else "" for index in range(len(rounded))],
        "textposition": "top left",
        "textfont": {"color": INK_2, "size": 12},
        "line": {"color": colour, "width": 2},
        "connectgaps": False,
        "cliponaxis": False,
        "hovertemplate": f"{name}　%{{x|%Y-%m-%d}}　<b>%{{y}}</b><extra></extra>",
        **options,
    }


def bars(
    x: Sequence[Any], y: Sequence[float | None], name: str, colour: str, **options: Any
) -> dict[str, Any]:
    """Vertical bars from zero; provisional values may be hatched with ``marker.pattern``."""
    rounded = [None if value is None else round(value, 2) for value in y]
    return {
        "type": "bar",
        "x": list(x),
        "y": rounded,
        "name": name,
        "marker": {"color": colour},
        "hovertemplate": f"%{{x}}　{name} <b>%{{y}}</b><extra></extra>",
        **options,
    }


def today_line(day: str, label: str = "今天") -> dict[str, Any]:
    """Layout parts (``shapes``, ``annotations``) of a vertical line at `day` (ISO)."""
    return {
        "shapes": [
            {
                "type": "line",
                "x0": day,
                "x1": day,
                "yref": "paper",
                "y0": 0,
                "y1": 1,
                "line": {"color": INK_3, "width": 1, "dash": "dot"},
            }
        ],
        "annotations": [
            {
                "x": day,
                "y": 1,
                "yref": "paper",
                "yanchor": "bottom",
                "text": label,
                "showarrow": False,
                "font": {"color": INK_3, "size": 12},
            }
        ],
    }
