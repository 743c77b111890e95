"""A page for a wall: the same figures without anything that leads away."""

from __future__ import annotations

from typing import Any

from dash import dcc, html
from dash.development.base_component import Component


def without_links(content: Any) -> Any:
    """The content with every link turned into plain text of the same look."""
    if isinstance(content, list | tuple):
        return [without_links(part) for part in content]
    if not isinstance(content, Component):
        return content
    children = getattr(content, "children", None)
    plain = without_links(children) if children is not None else None
    if isinstance(content, dcc.Link | html.A):
        return html.Div(plain, className=getattr(content, "className", None) or "wall-text")
    if children is not None:
        content.children = plain
    return content
