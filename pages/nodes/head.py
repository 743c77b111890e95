"""The head of every page about one node: the way here, its title, its tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc

from components.cards import page_head
from pages.frame import PageRequest
from pages.tabs import TabSubject, tab_bar
from services.nodes.overview import NodePlace

FIRST = ""
"""The name of the tab that a node's address opens."""


def node_head(
    asked: PageRequest, place: NodePlace, active: str = FIRST, *, actions: Sequence[Any] = ()
) -> list[Any]:
    """Breadcrumbs through the plan's tree, the title, and the tabs with ``active`` marked."""
    trail = [dcc.Link("重点项目", href=asked.href("/projects"))]
    if place.node is not None:
        trail.append(dcc.Link(place.view.plan.title, href=asked.href("/nodes/plan")))
    trail += [
        dcc.Link(f"{node.code} {node.title}", href=asked.href(f"/nodes/{node.code}"))
        for node in place.path[:-1]
    ]
    sub = place.node.code if place.node else None
    return [
        page_head(place.title, sub=sub, actions=actions, trail=trail),
        tab_bar(asked, TabSubject.NODE, place.code, active),
    ]
