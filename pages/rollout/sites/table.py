"""点位维护: the sites of one's departments in one grid or in Excel; changes hold from a chosen day."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components.attributes import aria
from components.cards import card, page_head
from components.conflict import notice
from components.tables import table_grid, table_stores
from pages.exchange.parts import tools, upload_preview
from pages.frame import PageRequest, told
from pages.rollout.sites.listing import PATH
from services.exchange.grid import OpenTable, open_table
from services.rollout.directory import NO_CHILDREN

NAME, PAGE = "sites", f"{PATH}/table"
DONE = {
    "save": "已保存，点位页面的变更里可以看到每一处改动。",
    "import": "已导入，点位页面的变更里可以看到每一处改动。",
    "discard": "已放弃上传的表格，没有写入任何内容。",
}


def build(asked: PageRequest) -> list[Any]:
    """The grid; or, with an upload in the address, its preview."""
    trail = [dcc.Link("点位名册", href=asked.href(PATH))]
    if asked.text("upload"):
        head = page_head("点位维护", sub="核对上传的表格", trail=trail)
        return [head, *upload_preview(asked, NAME, ("code", "name"))]
    opened = open_table(asked.context, asked.actor, NAME, {"from": asked.text("from")})
    new = dcc.Link("登记点位", href=asked.href(f"{PATH}/new"), className="btn-line")
    return [
        page_head("点位维护", sub=f"您负责的 {len(opened.rows)} 个点位", trail=trail, actions=[new]),
        *told(asked, DONE),
        notice(NO_CHILDREN, "warning"),
        *_table(asked, opened),
    ]


def _table(asked: PageRequest, opened: OpenTable) -> list[Any]:
    day = opened.marks["from"]
    search = dcc.Input(
        id="table-sites-search", type="search", placeholder="筛选点位", debounce=0.25, maxLength=100
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
        dcc.Store(id="table-sites-marks", data=dict(opened.marks)),
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
            note=f"改动自 {day} 起生效，以前保持原来的记录；新点位请用 Excel 或“登记点位”；"
            "阶段变动在点位页面或看板上办理",
            flush=True,
        ),
        html.Div(id="table-sites-message", **aria(live="assertive")),
        dcc.Location(id="table-sites-done", refresh="callback-nav"),
        html.Div(
            [
                html.Button("保存", id="table-sites-save", className="btn-main", n_clicks=0),
                html.Span("保存之前不会写入系统", className="draft-state"),
            ],
            className="actions sticky-actions",
        ),
    ]
