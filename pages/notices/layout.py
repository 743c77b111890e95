"""The page of one's notices."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria
from components.cards import card, page_head
from components.labels import NOTICES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.notices.inbox import NoticeLine, NoticesView, notices_page

DONE = {"read": "已全部标为已读。"}
SHOW_UNREAD = "unread"
GRID_ROWS = 14
"""Beyond so many rows the table scrolls inside."""


def build(asked: PageRequest) -> list[Any]:
    """One's notices with their filters, and one's own settings."""
    unread_only = asked.text("show", 20) == SHOW_UNREAD
    view = notices_page(asked.context, asked.actor, unread_only)
    return [
        page_head("通知", sub=f"{view.unread} 条未读" if view.unread else "没有未读", actions=_actions(view)),
        *told(asked, DONE),
        html.Div(id="notices-message", **aria(live="assertive")),
        html.Div(
            [
                html.Div([_filters(view, unread_only), _list(view, unread_only)], className="stack span-8"),
                html.Div(_settings(view), className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _actions(view: NoticesView) -> list[Any]:
    newest = max((line.notice_id for line in view.lines), default=0)
    return [
        dcc.Store(id="notices-newest", data=newest),
        dcc.Location(id="notices-done", refresh="callback-nav"),
        html.Button(
            "全部标为已读", id="notices-read-all", className="btn-line", n_clicks=0, disabled=not view.unread
        ),
    ]


def _filters(view: NoticesView, unread_only: bool) -> Any:
    return html.Div(
        [
            dcc.Link(
                f"未读 {view.unread}",
                href=f"/notices?show={SHOW_UNREAD}",
                className=f"chip{' is-on' if unread_only else ''}",
            ),
            dcc.Link(
                f"全部 {view.total}", href="/notices", className=f"chip{'' if unread_only else ' is-on'}"
            ),
        ],
        className="filters",
        role="group",
        **aria(label="筛选"),
    )


def _list(view: NoticesView, unread_only: bool) -> Any:
    if not view.lines:
        if unread_only and view.total:
            return card("没有未读通知", empty(EmptyReason.NOTHING_DUE, "都已看过。", title="没有未读"))
        told = "有待审核、被退回、催报等事项时，会在这里告诉您。"
        return card("还没有通知", empty(EmptyReason.NO_DATA, told, title="还没有通知"))
    rest = (view.unread if unread_only else view.total) - len(view.lines)
    columns = [
        grids.tag_column("kind", "类别", NOTICES, width=104),
        grids.link_column("text", "事项", flex=3, minWidth=220),
        grids.text_column("detail", "说明", flex=2, minWidth=140),
        grids.text_column("actor", "来自", width=90),
        grids.text_column("at", "时间", width=136),
    ]
    return card(
        f"{len(view.lines)} 条{'未读' if unread_only else ''}通知",
        grids.grid(
            "notices-list",
            columns,
            [_row(line) for line in view.lines],
            height=grids.HEADER_HEIGHT + grids.ROW_HEIGHT * GRID_ROWS
            if len(view.lines) > GRID_ROWS
            else None,
            card=grids.phone_card("text", meta=[("detail", ""), ("actor", ""), ("at", "")]),
            rowClassRules={"row-unread": "params.data.unread"},
        ),
        note=f"只列最近的 {len(view.lines)} 条" if rest > 0 else "",
        flush=True,
    )


def _row(line: NoticeLine) -> dict[str, Any]:
    return {
        "id": line.notice_id,
        "kind": line.kind.value,
        "text": line.text,
        "href": line.href,
        "detail": line.detail,
        "actor": line.actor,
        "at": fmt.local_moment(line.created_at),
        "unread": line.read_at is None,
    }


def _settings(view: NoticesView) -> Any:
    chosen = view.preferences
    return card(
        "通知方式",
        html.Div(
            [
                html.Div(
                    [
                        html.Label("电子邮箱", htmlFor="notices-email"),
                        dbc.Input(
                            id="notices-email",
                            type="email",
                            value=view.email,
                            maxLength=254,
                            placeholder="name@example.com",
                        ),
                        html.Span("留空则不发邮件；清空并保存即删除", className="hint"),
                    ],
                    className="field",
                ),
                dbc.Checkbox(id="notices-mail", label="每天一封邮件汇总待办", value=chosen.mail),
                dbc.Checkbox(id="notices-workdays", label="周末不发", value=chosen.workdays_only),
                html.Div(
                    [
                        html.Label("免打扰至", htmlFor="notices-quiet"),
                        dbc.Input(
                            id="notices-quiet",
                            type="date",
                            value=chosen.quiet_until.isoformat() if chosen.quiet_until else "",
                        ),
                        html.Span("到这一天为止不发邮件；系统内的通知照常", className="hint"),
                    ],
                    className="field",
                ),
                html.Div(id="notices-settings-message", **aria(live="assertive")),
                html.Div(id="notices-settings-saved", **aria(live="polite")),
                html.Button("保存", id="notices-save", className="btn-line", n_clicks=0),
            ],
            className="form",
        ),
        note="系统内的通知总会出现；没有待办的日子不发邮件",
    )
