"""Headline figures: the figure in the plan's own style, 同比 and 环比 in ink, what it rests on, its 口径."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from components.indicators import value_text
from components.network.explained import (
    change_text,
    coverage_text,
    definition_popover,
)
from domain.network.figure_views import Headline

_DIGITS = "0123456789.,−-"


def headline_cards(
    lines: Sequence[Headline], href: Callable[[str], str], definition_href: Callable[[str], str]
) -> html.Div:
    """A band of headline figures. ``href`` chooses an indicator, ``definition_href`` is its own page."""
    return html.Div(
        [_card(line, href, definition_href) for line in lines], className="key-figures network-heads"
    )


def _card(line: Headline, href: Callable[[str], str], definition_href: Callable[[str], str]) -> Any:
    definition = line.explained.definition
    digits, words = _split(value_text(line.now.value, definition.unit))
    single = (
        "" if line.span.period is None else f"，环比 {change_text(line.now, line.before, definition.unit)}"
    )
    rests = coverage_text(line.now, months=line.span.length)
    value: list[Any] = [digits, html.Small(words)] if words else [digits]
    return html.Div(
        [
            html.Span(
                [
                    dcc.Link(definition.name, href=href(definition.code)),
                    definition_popover(line.explained, href=definition_href(definition.code)),
                ],
                className="key-label",
            ),
            html.Span(value, className="key-value is-provisional" if line.now.provisional else "key-value"),
            html.Span(
                f"同比 {change_text(line.now, line.year_before, definition.unit)}{single}", className="change"
            ),
            html.Span("；".join(filter(None, [line.span.label, rests])), className="key-note"),
        ],
        className="key-figure",
    )


def _split(text: str) -> tuple[str, str]:
    """The digits of a formatted value, set large, and the words behind them."""
    end = next((at for at, sign in enumerate(text) if sign not in _DIGITS), len(text))
    return (text[:end], text[end:]) if end else (text, "")
