"""Proposing the gates that the project has no milestones for."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_version
from server.guard import Forbidden, NotFound, Permission, context, current_actor, guarded_callback
from services.rollout.city import propose_gates


@guarded_callback(
    Output("city-proposed", "search"),
    Output("city-message", "children"),
    Input("city-propose", "n_clicks"),
    State("city-version", "data"),
    permission=Permission.PROJECT_EDIT,
    example=lambda facts: {"city-propose.n_clicks": 1, "city-version.data": facts["city_version"]},
    running=[(Output("city-propose", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def propose(clicks: Any, version: Any) -> str:
    """Add the missing gates as milestones of the project."""
    return done("propose", propose_gates(context(), current_actor(), as_version(version)))
