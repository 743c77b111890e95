"""导出全部项目资料: a button on the list that asks for a job and goes to where it can be watched."""

from __future__ import annotations

import secrets
from typing import Any

from dash import Input, Output, State, dcc, html, no_update

from components.conflict import notice
from pages.frame import PageRequest
from pages.parsing import as_mapping, as_text
from server.guard import (
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
    view_request,
)
from services.projects.export import start_export


def export_button() -> Any:
    """Starts the export."""
    return html.Button("导出全部项目资料", id="export-start", className="btn-line")


def export_parts(asked: PageRequest) -> list[Any]:
    """What the button needs beside it: the point of view, and what tells a second click from a new wish."""
    return [
        html.Div(id="export-message"),
        dcc.Store(id="export-view", data=asked.view),
        dcc.Store(id="export-key", data=secrets.token_hex(8)),
        dcc.Location(id="export-done", refresh="callback-nav"),
    ]


@guarded_callback(
    Output("export-done", "href"),
    Output("export-message", "children"),
    Input("export-start", "n_clicks"),
    State("export-view", "data"),
    State("export-key", "data"),
    permission=Permission.PROJECT_READ,
    example=lambda facts: {
        "export-start.n_clicks": 1,
        "export-view.data": {"asof": facts["today"]},
        "export-key.data": "0123456789abcdef",
    },
    running=[(Output("export-start", "disabled"), True, False)],
    prevent_initial_call=True,
)
def export(clicks: Any, view: Any, key: Any) -> tuple[Any, Any]:
    """Ask for the workbook as the page is looked at, and go to the job."""
    if not clicks:
        return no_update, no_update
    try:
        wanted = view_request(as_mapping(view))
        job_id = start_export(context(), current_actor(), wanted, as_text(key, 32))
    except (Invalid, NotFound) as error:
        return no_update, notice(error.message)
    return f"/jobs?job={job_id}", ""
