"""Wall displays under 管理: making the one-time address of one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import Input, Output, State, html, no_update

from components.attributes import aria
from components.conflict import notice
from pages.credentials.parts import revoking, shown_once
from pages.parsing import as_number, as_text
from server.guard import Invalid, Permission, address_of, context, current_actor, guarded_callback
from services.credentials import TOKEN_DAYS, make_screen

PLACE = "screen"
LIVES = (("一个月", 30), ("半年", 180), ("一年", TOKEN_DAYS))

revoking(PLACE, Permission.SCREEN_MANAGE, "screen")


def screen_form() -> Any:
    """The form for a new display."""
    return html.Div(
        [
            html.Div(
                [
                    html.Label("位置", htmlFor="screen-place"),
                    dbc.Input(id="screen-place", maxLength=40, placeholder="如：一楼大厅"),
                ],
                className="field",
            ),
            html.Div(
                [
                    html.Label("有效期", htmlFor="screen-days"),
                    dbc.Select(
                        id="screen-days",
                        options=[{"label": text, "value": str(days)} for text, days in LIVES],
                        value=str(TOKEN_DAYS),
                    ),
                ],
                className="field",
            ),
            html.Button("生成启用地址", id="screen-make", className="btn-line", n_clicks=0),
            html.Div(id="screen-made", **aria(live="assertive")),
        ],
        className="form",
    )


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"screen-make.n_clicks": 1, "screen-place.value": "一楼大厅", "screen-days.value": "30"}


@guarded_callback(
    Output("screen-made", "children"),
    Input("screen-make", "n_clicks"),
    State("screen-place", "value"),
    State("screen-days", "value"),
    permission=Permission.SCREEN_MANAGE,
    example=_example,
    prevent_initial_call=True,
    running=[(Output("screen-make", "disabled"), True, False)],
)
def make(clicks: Any, place: Any, days: Any) -> Any:
    """Make a display's credential and show the address that enables it, this once."""
    if not clicks:
        return no_update
    try:
        life = int(as_number(days, "有效期") or 0)
        made = make_screen(context(), current_actor(), as_text(place, 40, "位置"), life)
    except Invalid as error:
        return notice(error.message)
    told = "24 小时内在那块显示屏的浏览器中打开，用一次即失效。"
    return shown_once(PLACE, address_of("screen.show", code=made.secret), "启用地址", told)
