"""One unit's figures: headlines, course, peers, reports and, of a library, who stands below."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.cards import page_head
from components.network.calendar import calendar_card
from components.network.explained import BASES
from components.network.headlines import headline_cards
from components.network.peers import peers_card
from components.network.ranking import ranking_card
from components.network.trend import trend_card
from pages.frame import PageRequest
from pages.network.filters import asked_of, filter_bar, given_of
from pages.network.overview import PATH, source_of
from services.network.unit_page import UnitFigures, unit_figures_page


def build(asked: PageRequest) -> list[Any]:
    """The page of the unit in the address."""
    view = unit_figures_page(asked.context, asked.actor, asked.text("code"), asked.wanted, asked_of(asked))
    path = f"/network/units/{view.unit.code}/figures"
    common: dict[str, Any] = {"data_through": view.data_through, "source": source_of(asked)}
    return [
        _head(asked, view),
        filter_bar(asked, path, view.filters, view.choices, places=False),
        headline_cards(
            view.headlines,
            lambda code: asked.href(path, **{**given_of(asked), "indicator": code}),
            lambda code: asked.href(f"/indicators/{code}", subject="network"),
        ),
        html.Div(
            [
                html.Div([_trend(view, common)], className="stack span-6"),
                html.Div([_peers(view, common)], className="stack span-6"),
                html.Div([_calendar(asked, view, common), _below(asked, view, common)], className="stack"),
            ],
            className="columns network-charts",
        ),
    ]


def _head(asked: PageRequest, view: UnitFigures) -> Any:
    unit = view.unit
    return page_head(
        unit.name,
        sub=f"{unit.code}，{unit.type.label}，{view.filters.span.label}，{BASES[view.view.as_of.basis]}",
        actions=[dcc.Link("单位信息", href=asked.href(f"/network/units/{unit.code}"), className="btn-line")],
        trail=[dcc.Link("网络概览", href=asked.href(PATH))],
    )


def _trend(view: UnitFigures, common: dict[str, Any]) -> Any:
    return trend_card(
        view.series, graph_id="network-trend", name=view.place, chosen=view.span, brush=True, **common
    )


def _peers(view: UnitFigures, common: dict[str, Any]) -> Any:
    return peers_card(
        view.peers,
        view.filters.explained,
        graph_id="unit-peers",
        name=view.unit.name,
        group=view.group,
        **common,
    )


def _calendar(asked: PageRequest, view: UnitFigures, common: dict[str, Any]) -> Any:
    return calendar_card(
        view.calendar,
        graph_id="network-calendar",
        whom="服务点" if view.below else "单位",
        href=lambda path: asked.href(path),
        **common,
    )


def _below(asked: PageRequest, view: UnitFigures, common: dict[str, Any]) -> Any:
    if not view.below:
        return None
    return ranking_card(
        view.below,
        view.filters.explained,
        view.span,
        graph_id="network-ranking",
        whom="服务点",
        href=lambda path: asked.href(path, indicator=view.filters.explained.code),
        note="各点本身，不含其下属",
        **common,
    )
