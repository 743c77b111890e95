"""重点项目 as a Gantt chart: the same rows and filters, drawn along time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dash import html

from components import grids
from components.attributes import data
from components.gantt import FIELD, ZOOMS, gantt_grid, legend, row_data, zoom_links
from pages.filters import Filters
from pages.frame import PageRequest
from server.guard import Invalid
from services.projects.gantt import GanttView

VIEW = "gantt"
FRAME = 72
"""Pixels of the chart's head and of what moves it sideways."""


def zoom_of(asked: PageRequest) -> str:
    """The scale in the address; years unless it says otherwise. Raises Invalid for an unknown one."""
    zoom = asked.text("zoom") or "year"
    if zoom not in ZOOMS:
        raise Invalid("网址中的时间刻度不对，请从“年、季、月”中选择。")
    return zoom


def zooms(filters: Filters) -> Any:
    """The scales to choose from; each keeps the filters."""
    return zoom_links(zoom_of(filters.asked), {zoom: filters.href(zoom=zoom) for zoom in ZOOMS})


def print_button() -> Any:
    """Prints what is open on a page that lies on its side."""
    return html.Button("打印", type="button", className="link-button gantt-print", **data(gantt_print=""))


def chart(asked: PageRequest, view: GanttView, search: str) -> list[Any]:
    """The legend and the tree with its bars."""
    rows = list(_rows(asked, view))
    height = min(max(FRAME + grids.ROW_HEIGHT * len(rows), 240), 680)
    grid = gantt_grid("projects-tree", rows, view.chart.axis, zoom_of(asked), search=search, height=height)
    return [legend(), grid]


def _rows(asked: PageRequest, view: GanttView) -> Iterable[dict[str, Any]]:
    """Nodes and projects depth first, each with just what is searched, drawn and said of it."""
    trail: dict[int, list[str]] = {}
    for line in view.listed.nodes:
        node, rolled = line.node, line.roll_up
        path = [*trail.get(node.parent_id or 0, []), node.code]
        trail[node.node_id] = path
        yield {
            "id": node.code,
            "path": path,
            "code": node.code,
            "name": node.title,
            "href": asked.href(f"/nodes/{node.code}"),
            "light": rolled.light.value,
            "actual": _rounded(rolled.shown),
            "planned": _rounded(rolled.planned),
            FIELD: row_data(view, node.code),
        }
        for project in line.projects:
            yield {
                "id": project.code,
                "path": [*path, project.code],
                "code": project.code,
                "name": project.title,
                "href": asked.href(f"/projects/{project.code}"),
                "light": project.verdict.light.value,
                "actual": _rounded(project.shown),
                "planned": _rounded(project.progress.planned),
                "keywords": " ".join([project.lead_department, project.owner, project.director]),
                FIELD: row_data(view, project.code),
            }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
