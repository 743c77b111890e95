"""Links on the page of a project: for somebody without an account, with the figures as they are now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import Input, Output, State, html, no_update

from components import formatting as fmt
from components.attributes import aria
from components.cards import card
from components.conflict import notice
from pages.credentials.parts import credential_list, revoking, shown_once
from pages.frame import PageRequest
from pages.parsing import as_id, as_number, as_text
from server.guard import Invalid, Permission, address_of, context, current_actor, guarded_callback
from services.credentials import (
    LINK_DAYS,
    LINK_DAYS_USUAL,
    links_of_project,
    may_share,
    share_project,
)
from services.projects.reading import ProjectDetail

PLACE = "link"

revoking(PLACE, Permission.LINK_SHARE, "link")


def link_cards(asked: PageRequest, detail: ProjectDetail) -> list[Any]:
    """The card of a project's links, for those who may share it."""
    if not (detail.view.is_default and may_share(asked.actor, detail)):
        return []
    links = links_of_project(asked.context, asked.actor, detail.line.project_id)
    form = html.Div(
        [
            html.Div(
                [
                    html.Label("有效天数", htmlFor="link-days"),
                    dbc.Input(id="link-days", type="number", min=1, max=LINK_DAYS, value=LINK_DAYS_USUAL),
                ],
                className="field",
            ),
            html.Div(
                [
                    html.Label("备注（只有馆内看得到）", htmlFor="link-note"),
                    dbc.Input(id="link-note", maxLength=200, placeholder="如：发给市文旅局规划处"),
                ],
                className="field",
            ),
            html.Button("生成链接", id="link-make", className="btn-line", n_clicks=0),
            html.Div(id="link-made", **aria(live="assertive")),
        ],
        className="form",
    )
    return [
        card(
            f"分享链接 {len(links)} 个有效" if links else "分享链接",
            [
                credential_list(
                    asked,
                    PLACE,
                    f"/projects/{detail.line.code}",
                    links,
                    "没有有效的分享链接。",
                    lambda one: f"{one.maker} 于 {fmt.local_moment(one.created_at)} 生成，查看 {one.uses} 次",
                ),
                html.Details([html.Summary("生成链接"), form], className="form-details"),
            ],
            note="没有账户的人凭链接查看项目简报，数字固定为生成时的情况，不含待审内容和人名",
        )
    ]


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "link-make.n_clicks": 1,
        "project-id.data": facts["link_project"],
        "link-days.value": 7,
        "link-note.value": "发给规划处",
    }


@guarded_callback(
    Output("link-made", "children"),
    Input("link-make", "n_clicks"),
    State("project-id", "data"),
    State("link-days", "value"),
    State("link-note", "value"),
    permission=Permission.LINK_SHARE,
    example=_example,
    prevent_initial_call=True,
    running=[(Output("link-make", "disabled"), True, False)],
)
def make(clicks: Any, project: Any, days: Any, note: Any) -> Any:
    """Make a link and show its address, this once."""
    if not clicks:
        return no_update
    try:
        project_id, kept = as_id(project), as_text(note, 200, "备注")
        made = share_project(
            context(), current_actor(), project_id, int(as_number(days, "有效天数") or 0), kept
        )
    except Invalid as error:
        return notice(error.message)
    until = fmt.local_moment(made.expires_at)
    return shown_once(PLACE, address_of("share.show", token=made.secret), "链接地址", f"{until} 到期。")
