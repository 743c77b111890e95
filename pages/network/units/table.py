"""单位维护: all units in one grid or in Excel; what is changed holds from a day that one chooses."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components.attributes import aria
from components.cards import card, page_head
from components.tables import table_grid, table_stores
from pages.exchange.parts import tools, upload_preview
from pages.frame import PageRequest, told
from server.guard import Permission
from services.exchange.grid import OpenTable, open_table

NAME, PAGE = "units", "/network/units/table"
DONE = {
    "save": "已保存，单位页面的变更历史里可以看到每一处改动。",
    "import": "已导入，单位页面的变更历史里可以看到每一处改动。",
    "discard": "已放弃上传的表格，没有写入任何内容。",
}


def build(asked: PageRequest) -> list[Any]:
    """The grid; or, with an upload in the address, its preview."""
    reads = asked.actor.may(Permission.NETWORK_READ)
    trail = [dcc.Link("单位名录", href=asked.href("/network/units"))] if reads else []
    if asked.text("upload"):
        head = page_head("单位维护", sub="核对上传的表格", trail=trail)
        return [head, *upload_preview(asked, NAME, ("code", "name"))]
    opened = open_table(asked.context, asked.actor, NAME, {"from": asked.text("from")})
    new = dcc.Link("登记单位", href=asked.href("/network/units/new"), className="btn-line")
    return [
        page_head("单位维护", sub=f"{len(opened.rows)} 个单位", trail=trail, actions=[new]),
        *told(asked, DONE),
        *_table(asked, opened),
    ]


def _table(asked: PageRequest, opened: OpenTable) -> list[Any]:
    day = opened.marks["from"]
    search = dcc.Input(
        id="table-units-search", type="search", placeholder="筛选单位", debounce=0.25, maxLength=100
    )
    since = html.Form(
        [
            html.Label(["改动自 ", dbc.Input(name="from", type="date", value=day), " 起生效"]),
            html.Button("换日期", type="submit", className="btn-line"),
        ],
        action=PAGE,
        method="get",
        className="filters",
    )
    return [
        *table_stores(opened.spec),
        dcc.Store(id="table-units-marks", data=dict(opened.marks)),
        since,
        tools(asked, opened, PAGE),
        card(
            "直接修改，或从 Excel 复制后粘贴",
            [
                html.Div(
                    html.Label([html.Span("筛选", className="visually-hidden"), search], className="search"),
                    className="filters table-search",
                ),
                table_grid(opened.spec, opened.rows, autosave=False, hidden=("key",)),
            ],
            note=f"改动自 {day} 起生效，以前各期保持原来的归属；新单位请用 Excel 或“登记单位”；"
            "关闭和闭馆在单位页面办理",
            flush=True,
        ),
        html.Div(id="table-units-message", **aria(live="assertive")),
        dcc.Location(id="table-units-done", refresh="callback-nav"),
        html.Div(
            [
                html.Button("保存", id="table-units-save", className="btn-main", n_clicks=0),
                html.Span("保存之前不会写入系统", className="draft-state"),
            ],
            className="actions sticky-actions",
        ),
    ]
