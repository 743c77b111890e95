"""Giving a waiver."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_text, as_version
from pages.rollout.gates.waiver import SITES
from server.guard import NotFound, Permission, context, current_actor, guarded_callback
from services.rollout.waiving import LONGEST_WAIVER, give_waiver

CODE_LIMIT = 20


@guarded_callback(
    Output("waiver-done", "href"),
    Output("waiver-message", "children"),
    Input("waiver-confirm", "n_clicks"),
    State("waiver-site", "data"),
    State("waiver-version", "data"),
    State("waiver-reason", "value"),
    permission=Permission.GATE_WAIVE,
    example=lambda facts: {
        "waiver-confirm.n_clicks": 1,
        "waiver-site.data": facts["gate_site"],
        "waiver-version.data": facts["gate_site_version"],
        "waiver-reason.value": "年内必须开工。",
    },
    running=[(Output("waiver-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def waive(clicks: Any, site: Any, version: Any, reason: Any) -> str:
    """Let the site on the page past its next gate."""
    code, why = as_text(site, CODE_LIMIT), as_text(reason, LONGEST_WAIVER, "理由")
    given = give_waiver(context(), current_actor(), code, why, as_version(version))
    return f"{SITES}/{code}{done('waive', given)}"
