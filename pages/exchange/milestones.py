"""里程碑计划表: the milestones of all projects one may edit, on one page or in Excel."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.attributes import aria
from components.cards import card
from components.conflict import notice
from components.states import EmptyReason, empty
from components.tables import table_grid, table_stores
from pages.exchange.parts import head, tools, upload_preview
from pages.frame import PageRequest, told
from services.exchange.grid import OpenTable, open_table

NAME, PAGE = "milestones", "/tables/milestones"
DONE = {
    "save": "已保存，项目的历史记录里可以看到每一处改动。",
    "import": "已导入，项目的历史记录里可以看到每一处改动。",
    "discard": "已放弃上传的表格，没有写入任何内容。",
}


def build(asked: PageRequest) -> list[Any]:
    """The grid; or, with an upload in the address, its preview."""
    if asked.text("upload"):
        names = ("code", "title")
        hint = notice("其中已确认项目的期限调整将作为申请提交馆领导审批，其他内容导入后立即生效。", "warning")
        return [head(asked, "里程碑计划表", "核对上传的表格"), hint, *upload_preview(asked, NAME, names)]
    opened = open_table(asked.context, asked.actor, NAME, {"plan": asked.wanted.plan or ""})
    projects = len({row.values["code"] for row in opened.rows})
    top = head(asked, "里程碑计划表", f"{projects} 个项目，{len(opened.rows)} 个里程碑")
    if not opened.rows:
        none = empty(EmptyReason.NO_DATA, "您可以编辑的项目还没有里程碑，请先到项目页面添加。")
        return [top, *told(asked, DONE), card("没有里程碑", none)]
    return [top, *told(asked, DONE), *_waiting(opened), *_table(asked, opened)]


def _waiting(opened: OpenTable) -> list[Any]:
    """How many dates wait for a director: what was typed for them is not lost, and not in force."""
    count = sum(row.values["waiting"] is not None for row in opened.rows)
    if not count:
        return []
    return [notice(f"{count} 项期限调整已提交馆领导审批，批准前仍按原期限（见“待批期限”一列）。", "warning")]


def _table(asked: PageRequest, opened: OpenTable) -> list[Any]:
    search = dcc.Input(
        id="table-milestones-search",
        type="search",
        placeholder="筛选项目、里程碑",
        debounce=0.25,
        maxLength=100,
    )
    return [
        *table_stores(opened.spec),
        dcc.Store(id="table-milestones-marks", data=dict(opened.marks)),
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
            note="双击或直接输入即可修改；调整期限或取消须写明原因，期限由馆领导审批；"
            "新增里程碑请用 Excel 或到项目页面",
            flush=True,
        ),
        html.Div(id="table-milestones-message", **aria(live="assertive")),
        dcc.Location(id="table-milestones-done", refresh="callback-nav"),
        html.Div(
            [
                html.Button("保存", id="table-milestones-save", className="btn-main", n_clicks=0),
                html.Span("保存之前不会写入系统", className="draft-state"),
            ],
            className="actions sticky-actions",
        ),
    ]
