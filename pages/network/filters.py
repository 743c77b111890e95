"""The filters of the network's pages: each is an address, so that a view can be sent on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import dash_bootstrap_components as dbc
from dash import ClientsideFunction, Input, Output, clientside_callback, dcc, html

from components.attributes import aria
from pages.frame import PageRequest
from services.network.overview import Asked, Choices, Filters

NAMES = ("indicator", "period", "district", "type", "by")
SELECTS = ("network-indicator", "network-period", "network-district", "network-type")
BRUSHED = "network-trend"
DRILLED = ("network-ranking", "network-calendar", "network-map")


def asked_of(asked: PageRequest) -> Asked:
    """The filters of the address."""
    return Asked(**{name: asked.text(name) for name in NAMES})


def given_of(asked: PageRequest) -> dict[str, str]:
    """The filters of the address, to build others from."""
    return {name: value for name in NAMES if (value := asked.text(name))}


def filter_bar(
    asked: PageRequest, path: str, filters: Filters, choices: Choices, *, places: bool = True, **more: str
) -> html.Div:
    """Indicator and period and, with ``places``, district or type; ``more`` are the page's own parameters."""
    given = {**given_of(asked), **more}

    def address(**changed: str) -> str:
        return asked.href(path, **{**given, **changed})

    parts: list[Any] = [
        _select(
            SELECTS[0],
            "指标",
            [(words, address(indicator=code)) for code, words in choices.indicators],
            address(indicator=filters.explained.code),
        ),
        _select(
            SELECTS[1],
            "期间",
            [(words, address(period=value)) for value, words in choices.periods],
            address(period=str(filters.span)),
        ),
    ]
    if places:
        chosen = filters.unit_type.value if filters.unit_type else ""
        parts += [
            _select(
                SELECTS[2],
                "行政区",
                _with_all("全部行政区", choices.districts, lambda value: address(district=value, type="")),
                address(district=filters.district, type=""),
            ),
            _select(
                SELECTS[3],
                "单位类型",
                _with_all("全部类型", choices.types, lambda value: address(type=value, district="")),
                address(type=chosen, district=""),
            ),
        ]
    if given_of(asked):
        parts.append(dcc.Link("清除筛选", href=asked.href(path), className="chip"))
    return html.Div(parts, className="filters network-filters", role="search", **aria(label="筛选"))


def _with_all(word: str, choices: Sequence[tuple[str, str]], address: Any) -> list[tuple[str, str]]:
    return [(word, address("")), *((words, address(value)) for value, words in choices)]


def _select(select_id: str, label: str, options: Sequence[tuple[str, str]], value: str) -> html.Label:
    listed = [{"label": words, "value": href} for words, href in options]
    return html.Label([html.Span(label), dbc.Select(id=select_id, options=listed, value=value)])


def ranking_chips(asked: PageRequest, path: str, filters: Filters) -> list[Any]:
    """By what the ranking goes."""
    if filters.narrowed:
        return []
    words: Mapping[str, str] = {"library": "按馆", "district": "按区", "type": "按类型"}
    given = given_of(asked)
    return [
        html.Span(word, className="card-chosen", **aria(current="true"))
        if by == filters.by
        else dcc.Link(word, href=asked.href(path, **{**given, "by": by}))
        for by, word in words.items()
    ]


for _select_id in SELECTS:
    clientside_callback(
        ClientsideFunction(namespace="cockpit", function_name="navigate"),
        Output(_select_id, "title"),
        Input(_select_id, "value"),
        prevent_initial_call=True,
    )
clientside_callback(
    ClientsideFunction(namespace="network", function_name="brush"),
    Output(BRUSHED, "className"),
    Input(BRUSHED, "selectedData"),
    prevent_initial_call=True,
)
for _graph_id in DRILLED:
    clientside_callback(
        ClientsideFunction(namespace="network", function_name="drill"),
        Output(_graph_id, "className"),
        Input(_graph_id, "clickData"),
        prevent_initial_call=True,
    )
