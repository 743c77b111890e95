"""API tokens on the page of one's own account."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import Input, Output, State, dcc, html, no_update

from components.attributes import aria
from components.cards import card
from components.conflict import notice
from components.labels import CREDENTIAL_PERMISSIONS
from pages.credentials.parts import DONE, credential_list, revoking, shown_once
from pages.frame import PageRequest, told
from pages.parsing import as_choice, as_items, as_number, as_text
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.credentials import TOKEN_DAYS, CredentialView, choices, make_token, own_tokens

PLACE = "token"
LIVES = (("30 天", 30), ("90 天", 90), ("半年", 180), ("一年", TOKEN_DAYS))

revoking(PLACE, Permission.TOKEN_OWN, "token")


def token_cards(asked: PageRequest) -> list[Any]:
    """The card of one's tokens, for those who may have any."""
    if not asked.actor.may(Permission.TOKEN_OWN):
        return []
    tokens = own_tokens(asked.context, asked.actor)
    scopes = [{"label": CREDENTIAL_PERMISSIONS[p], "value": p.value} for p in choices(asked.actor)]
    form = html.Div(
        [
            html.Div(
                [
                    html.Label("用途", htmlFor="token-label"),
                    dbc.Input(id="token-label", maxLength=40, placeholder="如：数据大屏、月度报表"),
                ],
                className="field",
            ),
            html.Div(
                [
                    html.Span("权限", className="field-label"),
                    dcc.Checklist(id="token-permissions", options=scopes, value=[scopes[0]["value"]]),
                ],
                className="field",
            ),
            html.Div(
                [
                    html.Label("只限这些单位（可不填）", htmlFor="token-units"),
                    dbc.Input(id="token-units", maxLength=1000, placeholder="单位代码，逗号分开，如 QH-003"),
                    html.P("含其所有下级；给计数器等设备用的令牌请限定单位", className="field-hint"),
                ],
                className="field",
            )
            if asked.actor.may(Permission.NETWORK_READ)
            else dcc.Input(id="token-units", type="hidden", value=""),
            html.Div(
                [
                    html.Label("有效期", htmlFor="token-days"),
                    dbc.Select(
                        id="token-days",
                        options=[{"label": text, "value": str(days)} for text, days in LIVES],
                        value="90",
                    ),
                ],
                className="field",
            ),
            html.Button("新建令牌", id="token-make", className="btn-line", n_clicks=0),
            html.Div(id="token-made", **aria(live="assertive")),
        ],
        className="form",
    )
    return [
        card(
            "访问令牌",
            [
                *told(asked, DONE),
                credential_list(
                    asked,
                    PLACE,
                    "/account",
                    tokens,
                    "还没有令牌。",
                    _carried,
                ),
                html.Details([html.Summary("新建令牌"), form], className="form-details"),
            ],
            note="程序凭令牌读取您能看到的、报送您负责单位的数据。令牌随账户停用而失效，权限随角色变化",
            actions=[dcc.Link("数据接口说明", href="/api-guide", className="btn-line btn-small")],
        )
    ]


def _carried(one: CredentialView) -> str:
    """What a token carries, and to how many units it is narrowed."""
    named = "、".join(CREDENTIAL_PERMISSIONS[p] for p in sorted(one.permissions))
    return f"{named}，只限 {one.units} 个单位" if one.units else named


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "token-make.n_clicks": 1,
        "token-label.value": "数据大屏",
        "token-permissions.value": ["project:read"],
        "token-days.value": "30",
        "token-units.value": "",
    }


@guarded_callback(
    Output("token-made", "children"),
    Input("token-make", "n_clicks"),
    State("token-label", "value"),
    State("token-permissions", "value"),
    State("token-days", "value"),
    State("token-units", "value"),
    permission=Permission.TOKEN_OWN,
    example=_example,
    prevent_initial_call=True,
    running=[(Output("token-make", "disabled"), True, False)],
)
def make(clicks: Any, label: Any, permissions: Any, days: Any, units: Any) -> Any:
    """Make a token and show it, this once."""
    if not clicks:
        return no_update
    try:
        made = make_token(
            context(),
            current_actor(),
            as_text(label, 40, "用途"),
            [as_choice(Permission, item) for item in as_items(permissions, 50)],
            int(as_number(days, "有效期") or 0),
            [code for code in re.split(r"[\s,，、;；]+", as_text(units, 1000, "单位")) if code],
        )
    except Invalid as error:
        return notice(error.message)
    return shown_once(PLACE, made.secret, "令牌", "调用接口时放在请求头 Authorization: Bearer 之后。")
