"""网络概览: headlines, course, ranking, districts, reports and map; every filter is in the address."""

from __future__ import annotations

from typing import Any

from dash import html

from components.cards import page_head
from components.network.calendar import calendar_card
from components.network.explained import BASES
from components.network.headlines import headline_cards
from components.network.multiples import multiples_card
from components.network.ranking import ranking_card
from components.network.tile_map import map_card
from components.network.trend import trend_card
from pages.frame import PageRequest
from pages.network.filters import asked_of, filter_bar, given_of, ranking_chips
from services.network.overview import NetworkOverview, overview

PATH = "/network"


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    view = overview(asked.context, asked.actor, asked.wanted, asked_of(asked))
    common: dict[str, Any] = {"data_through": view.data_through, "source": source_of(asked)}
    return [
        page_head("网络概览", sub=_sub(view)),
        filter_bar(asked, PATH, view.filters, view.choices),
        headline_cards(
            view.headlines,
            lambda code: _narrowed(asked, indicator=code),
            lambda code: asked.href(f"/indicators/{code}", subject="network"),
        ),
        html.Div(
            [
                html.Div([_trend(view, common), _ranking(asked, view, common)], className="stack span-8"),
                html.Div([_map(asked, view, common)], className="stack span-4"),
                html.Div(
                    [_multiples(asked, view, common), _calendar(asked, view, common)], className="stack"
                ),
            ],
            className="columns network-charts",
        ),
    ]


def source_of(asked: PageRequest) -> str:
    """Where the figures come from; made up ones say so."""
    demonstration = asked.context.demonstration_date is not None
    return "各馆填报（演示数据，不是真实数据）" if demonstration else "各馆填报"


def _sub(view: NetworkOverview) -> str:
    basis = BASES[view.view.as_of.basis]
    return f"{view.place}，{view.units} 个服务点，{view.filters.span.label}，{basis}"


def _narrowed(asked: PageRequest, **changed: str) -> str:
    return asked.href(PATH, **{**given_of(asked), **changed})


def _trend(view: NetworkOverview, common: dict[str, Any]) -> Any:
    return trend_card(
        view.series, graph_id="network-trend", name=view.place, chosen=view.span, brush=True, **common
    )


def _ranking(asked: PageRequest, view: NetworkOverview, common: dict[str, Any]) -> Any:
    return ranking_card(
        view.ranking,
        view.filters.explained,
        view.span,
        graph_id="network-ranking",
        whom=view.ranked,
        href=lambda path: asked.href(path, indicator=view.filters.explained.code),
        actions=ranking_chips(asked, PATH, view.filters),
        note="区馆含其下属服务点" if view.ranked == "馆" else "",
        **common,
    )


def _map(asked: PageRequest, view: NetworkOverview, common: dict[str, Any]) -> Any:
    return map_card(
        view.tiles,
        view.geometry,
        view.filters.explained,
        view.span,
        graph_id="network-map",
        href=lambda code: _narrowed(asked, district=code, type=""),
        **common,
    )


def _multiples(asked: PageRequest, view: NetworkOverview, common: dict[str, Any]) -> Any:
    return multiples_card(
        view.multiples,
        view.filters.explained,
        view.multiple_periods,
        grid_id="network-multiples-table",
        href=lambda code: _narrowed(asked, district=code, type=""),
        **common,
    )


def _calendar(asked: PageRequest, view: NetworkOverview, common: dict[str, Any]) -> Any:
    return calendar_card(
        view.calendar,
        graph_id="network-calendar",
        whom=view.reporting,
        href=lambda path: asked.href(path),
        **common,
    )
