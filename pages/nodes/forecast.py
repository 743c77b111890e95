"""预测: when the work of a node will be finished at the pace it has kept."""

from __future__ import annotations

from typing import Any

from dash import html

from components.forecast import forecast_chart, forecast_figures, made_from, no_forecast
from pages.frame import PageRequest
from pages.nodes.head import node_head
from services.nodes.forecast import Forecast, node_forecast

NAME = "forecast"


def build(asked: PageRequest) -> list[Any]:
    """The tab for the node in the address."""
    view = node_forecast(asked.context, asked.actor, asked.text("code"), asked.wanted)
    outcome = view.outcome
    if isinstance(outcome, Forecast):
        content = [forecast_figures(outcome), forecast_chart(view, outcome)]
    else:
        content = [no_forecast(view, outcome)]
    return [
        *node_head(asked, view.place, NAME),
        html.Div([*content, made_from(view, outcome)], className="stack"),
    ]
