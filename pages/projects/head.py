"""The head of every page about one project: the way here, its title, its tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc

from components.cards import page_head
from pages.frame import PageRequest
from pages.tabs import TabSubject, tab_bar
from services.projects.reading import PlanNode, ProjectLine

FIRST = ""
"""The name of the tab that a project's address opens."""


def project_head(
    asked: PageRequest,
    line: ProjectLine,
    path: Sequence[PlanNode],
    active: str = FIRST,
    *,
    actions: Sequence[Any] = (),
) -> list[Any]:
    """Breadcrumbs through the plan's tree, the title, and the tabs with ``active`` marked."""
    trail = [dcc.Link("重点项目", href=asked.href("/projects"))]
    trail += [dcc.Link(f"{node.code} {node.title}", href=asked.href(f"/nodes/{node.code}")) for node in path]
    if active != FIRST:
        trail.append(dcc.Link(line.title, href=asked.href(f"/projects/{line.code}")))
    return [
        page_head(line.title, sub=line.code, actions=actions, trail=trail),
        tab_bar(asked, TabSubject.PROJECT, line.code, active),
    ]
