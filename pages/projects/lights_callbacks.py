"""Setting a light by hand, and withdrawing it."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_id, as_text, as_version
from server.guard import Permission, context, current_actor, guarded_callback
from services.projects.overriding import Light, set_override, withdraw_override

REASON_LIMIT = 2000


@guarded_callback(
    Output("light-done", "search"),
    Output("light-message", "children"),
    Input("light-set", "n_clicks"),
    State("light-project", "data"),
    State("light-version", "data"),
    State("light-choice", "value"),
    State("light-until", "value"),
    State("light-reason", "value"),
    permission=Permission.LIGHT_OVERRIDE,
    example=lambda facts: {
        "light-set.n_clicks": 1,
        "light-project.data": facts["project"],
        "light-version.data": 0,
        "light-choice.value": "watch",
        "light-until.value": facts["today"],
        "light-reason.value": "现场协调会已定方案，本月内可以赶上进度。",
    },
    running=[(Output("light-set", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def set_light(clicks: Any, project: Any, version: Any, light: Any, until: Any, reason: Any) -> str:
    """Set the light on the form beside the computed one."""
    seq = set_override(
        context(),
        current_actor(),
        as_id(project),
        as_version(version),
        as_choice(Light, light),
        as_text(reason, REASON_LIMIT, "原因"),
        as_day(until, "有效期"),
    )
    return done("override", seq)


@guarded_callback(
    Output("light-withdrawn", "search"),
    Output("light-withdraw-message", "children"),
    Input("light-withdraw", "n_clicks"),
    State("light-project", "data"),
    State("light-version", "data"),
    State("light-reason", "value"),
    permission=Permission.LIGHT_OVERRIDE,
    example=lambda facts: {
        "light-withdraw.n_clicks": 1,
        "light-project.data": facts["overridden"],
        "light-version.data": facts["override_version"],
        "light-reason.value": "已赶上进度。",
    },
    running=[(Output("light-withdraw", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def withdraw_light(clicks: Any, project: Any, version: Any, reason: Any) -> str:
    """End the light that was set by hand."""
    seq = withdraw_override(
        context(),
        current_actor(),
        as_id(project),
        as_version(version),
        as_text(reason, REASON_LIMIT, "原因"),
    )
    return done("withdraw", seq)
