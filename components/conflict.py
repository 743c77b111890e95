"""Two versions side by side when somebody else saved first."""

from __future__ import annotations

from typing import Any

from dash import html

from components.labels import HISTORY_FIELDS, history_value
from domain.errors import Conflict


def conflict_notice(error: Conflict, names: dict[str, dict[str, str]] | None = None) -> html.Div:
    """What happened, and for each differing field my version beside the saved one.

    ``names`` gives the words for ids by field.
    """
    words = names or {}
    cells: list[Any] = []
    if error.differences:
        cells = [
            html.Strong("内容"),
            html.Strong("我填写的"),
            html.Strong(f"{error.saved_by or '对方'}保存的"),
        ]
    for difference in error.differences:
        field = difference.field
        known = words.get(field, {})
        mine = known.get(difference.mine, history_value(field, difference.mine))
        theirs = known.get(difference.theirs, history_value(field, difference.theirs))
        cells += [
            html.Span(HISTORY_FIELDS.get(field, field)),
            html.Span(mine, className="compare-mine"),
            html.Span(theirs, className="compare-theirs"),
        ]
    return html.Div(
        [html.P(error.message), html.Div(cells, className="compare")],
        className="notice notice-warning",
        role="alert",
    )


def notice(message: str, tone: str = "error") -> html.P:
    """A message beside the form it is about; ``tone`` is error, warning or good."""
    return html.P(message, className=f"notice notice-{tone}", role="alert" if tone == "error" else "status")
