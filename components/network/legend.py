"""A key of signs under a chart, where words cannot stand beside the marks."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html

from components.attributes import aria


def legend(items: Sequence[tuple[str, str]]) -> html.Ul:
    """Signs with their words; a sign is a class of the style sheet."""
    return html.Ul(
        [html.Li([html.Span(className=f"sign {css}", **aria(hidden="true")), word]) for css, word in items],
        className="signs",
    )
