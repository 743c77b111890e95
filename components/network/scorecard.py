"""The network's headline figures as a list, each with its change, what it rests on and its 口径."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dash import dcc, html

from components.network.explained import change_text, coverage_text, definition_popover, shown_text
from domain.network.figure_views import Headline, NetworkScore


def score_list(score: NetworkScore, href: Callable[[str], str]) -> html.Ul:
    """The figures of a month; ``href`` leads to the network's page of an indicator."""
    return html.Ul([html.Li(_row(line, href)) for line in score.lines], className="list network-score")


def _row(line: Headline, href: Callable[[str], str]) -> Any:
    definition = line.explained.definition
    change = change_text(line.now, line.year_before, definition.unit)
    rests = coverage_text(line.now)
    return html.Div(
        [
            html.Span(
                [
                    dcc.Link(definition.name, href=href(definition.code)),
                    html.Span("，".join(filter(None, [f"同比 {change}", rests])), className="list-sub"),
                ],
                className="list-main",
            ),
            html.Span(shown_text(line.now, definition.unit), className="num"),
            definition_popover(line.explained),
        ],
        className="list-row",
    )
