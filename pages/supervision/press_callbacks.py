"""One click on a row of the cockpit: press for its order, or raise a 蓝单."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, ClientsideFunction, Input, Output, State, clientside_callback, ctx, dcc, no_update

from components.conflict import notice
from pages.parsing import as_id
from pages.supervision.press import BUTTON
from server.guard import (
    Conflict,
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.supervision.issuing import press_about

_PATTERN = {"type": BUTTON, "project": ALL}


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    identity = {"type": BUTTON, "project": facts["project"]}
    return {
        f"{BUTTON}.n_clicks": [{"id": identity, "property": "n_clicks", "value": 1}],
        "changed": f'{{"project":{facts["project"]},"type":"{BUTTON}"}}.n_clicks',
    }


@guarded_callback(
    Output("attention-pressed", "data"),
    Output("attention-told", "children"),
    Input(_PATTERN, "n_clicks"),
    permission=Permission.SUPERVISION_ISSUE,
    example=_example,
    prevent_initial_call=True,
)
def press_row(clicks: Any) -> tuple[Any, Any]:
    """Press for what the clicked row is about; the button then says what was done."""
    if not any(clicks) or not isinstance(ctx.triggered_id, dict):
        return no_update, no_update
    try:
        project_id = as_id(ctx.triggered_id.get("project"))
        pressed = press_about(context(), current_actor(), f"project:{project_id}")
    except (Invalid, Conflict, NotFound) as error:
        return no_update, notice(error.message, "warning")
    link = dcc.Link(pressed.name, href=f"/supervision/{pressed.order_id}")
    if pressed.raised:
        told: list[Any] = ["已发出蓝单 ", link, "，承办部门会收到通知。"]
        word = "已发蓝单"
    else:
        told = ["已催办 ", link, f"，{pressed.told} 人收到通知。"]
        word = "已催办"
    good = notice("", "good")
    good.children = told
    return {"project": project_id, "word": word}, good


clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="pressedRow"),
    Output(_PATTERN, "children"),
    Output(_PATTERN, "disabled"),
    Input("attention-pressed", "data"),
    State(_PATTERN, "id"),
    State(_PATTERN, "children"),
    State(_PATTERN, "disabled"),
    prevent_initial_call=True,
)
