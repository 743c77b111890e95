"""Departments as of a day, the form for a new one, and one department with its history."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card, facts, page_head
from components.confirmation import Question, confirmation
from pages.administration.parts import holding_text
from pages.frame import PageRequest, told
from pages.parsing import as_day
from services.administration.departments import (
    DepartmentLine,
    DepartmentPage,
    department_page,
    list_departments,
)

DONE = {
    "new": "部门已建立。",
    "change": "已保存，自生效日起使用新名称。",
    "end": "部门已撤销，历史数据和已有授权保持不变。",
}
OPTIONS = (("end", "前身部门同时撤销（合并、改组时选）"), ("move", "前身部门人员的角色同时授予到新部门"))


def build_list(asked: PageRequest) -> list[Any]:
    """The departments on the day in the address."""
    day = as_day(asked.text("on"), "日期") or asked.context.today
    lines = list_departments(asked.context, asked.actor, day)
    active = sum(line.active for line in lines)
    new = bool(asked.text("new"))
    return [
        page_head(
            "部门",
            sub=f"截至 {fmt.iso_date(day)}",
            actions=[]
            if new
            else [
                dcc.Link(
                    "新建、合并或拆分", href=asked.href("/admin/departments", new="1"), className="btn-main"
                )
            ],
        ),
        *told(asked, DONE),
        *([_new(asked, lines)] if new else []),
        html.Form(
            [
                html.Label(["查看哪一天 ", dbc.Input(type="date", name="on", value=day.isoformat())]),
                html.Button("查看", type="submit", className="btn-line"),
                dcc.Link("今天", href="/admin/departments", className="chip"),
            ],
            action="/admin/departments",
            method="get",
            className="filters",
        ),
        card(f"{active} 个部门，另有 {len(lines) - active} 个已撤销", _table(asked, lines), flush=True),
    ]


def _table(asked: PageRequest, lines: tuple[DepartmentLine, ...]) -> Any:
    rows = [
        {
            "id": line.code,
            "name": line.name,
            "href": asked.href(f"/admin/departments/{line.code}"),
            "state": "在设" if line.active else "已撤销",
            "since": fmt.iso_date(line.since),
            "origin": "、".join(line.predecessors),
            "people": line.people,
            "projects": line.projects,
        }
        for line in lines
    ]
    columns = [
        grids.link_column("name", "部门", flex=1, minWidth=160),
        grids.text_column("id", "代码", width=130),
        grids.text_column("state", "状态", width=90),
        grids.date_column("since", "自"),
        grids.text_column("origin", "前身", flex=1, minWidth=140),
        grids.number_column("people", "有角色的人", width=110),
        grids.number_column("projects", "牵头项目", width=100),
    ]
    return grids.grid(
        "departments",
        columns,
        rows,
        card=grids.phone_card("name", meta=[("state", ""), ("since", "自"), ("origin", "前身")]),
    )


def _new(asked: PageRequest, lines: tuple[DepartmentLine, ...]) -> Any:
    present = [(line.code, line.name) for line in lines if line.active]
    following = max((line.position for line in lines if line.active), default=0) + 1
    return card(
        "新建、合并或拆分部门",
        html.Div(
            [
                dcc.Location(id="department-new-done", refresh="callback-nav"),
                html.Div(
                    [
                        forms.field("名称", forms.text("department-new-name"), required=True),
                        forms.field(
                            "代码",
                            forms.text("department-new-code", limit=40),
                            required=True,
                            hint="内部识别用，建立后不能更改",
                        ),
                        forms.field(
                            "排序", forms.number("department-new-position", following, step=1, min=0)
                        ),
                        forms.field(
                            "生效日期",
                            forms.day("department-new-from", asked.context.today),
                            required=True,
                        ),
                    ],
                    className="field-grid",
                ),
                forms.field(
                    "前身部门",
                    forms.several("department-new-origins", present, "合并选多个，拆分选一个，新设不选"),
                    hint="前身部门的历史数据由新部门的人员继续查看和更正",
                ),
                dcc.Checklist(
                    id="department-new-options",
                    options=[{"label": words, "value": value} for value, words in OPTIONS],
                    value=[],
                ),
                forms.message("department-new-message"),
                html.Div(
                    [
                        html.Button("建立部门", id="department-new-save", className="btn-main", n_clicks=0),
                        dcc.Link("取消", href="/admin/departments", className="btn-line"),
                    ],
                    className="actions",
                ),
            ],
            className="form",
        ),
        note="前身部门牵头的项目不会自动改派，请各牵头部门或办公室在项目中调整",
        className="card-call",
    )


def build_page(asked: PageRequest) -> list[Any]:
    """The page of the department in the address."""
    page = department_page(asked.context, asked.actor, asked.text("department", 60))
    line = page.line
    return [
        page_head(
            line.name,
            sub=f"{line.code}，{'在设' if line.active else f'{fmt.iso_date(line.since)} 撤销'}",
            trail=[dcc.Link("部门", href="/admin/departments")],
            actions=[
                dcc.Link(
                    "变更台账",
                    href=f"/admin/ledger?kind=department&subject={line.department_id}",
                    className="btn-line",
                )
            ],
        ),
        dcc.Store(id="department-id", data=line.department_id),
        dcc.Store(id="department-version", data=page.version),
        dcc.Location(id="department-change-done", refresh="callback-nav"),
        dcc.Location(id="department-end-done", refresh="callback-nav"),
        *told(asked, DONE),
        *([_end(page)] if asked.text("act") == "end" and line.active else []),
        html.Div(
            [
                html.Div([_history(page), _touched(page)], className="stack span-8"),
                html.Div(_change(asked, page) if line.active else None, className="span-4"),
            ],
            className="columns",
        ),
    ]


def _history(page: DepartmentPage) -> Any:
    items = [
        html.Li(
            [
                html.Strong(step.name if step.active else f"{step.name}（撤销）"),
                html.Div(html.Time(f"{fmt.iso_date(step.effective_on)} 起，{step.author} 登记")),
            ]
        )
        for step in page.history
    ]
    origin = "、".join(page.line.predecessors)
    return card(
        "历次名称",
        [html.Ol(items, className="history"), *([facts([("前身", origin)])] if origin else [])],
    )


def _touched(page: DepartmentPage) -> Any:
    held = page.consequences.grants
    body: list[Any] = []
    if held:
        text = "、".join(sorted({f"{grant.person}（{grant.role_name}）" for grant in held}))
        body.append(html.P(f"{len(held)} 项角色：{text}"))
    body += [html.P(holding_text(holding, urge=False)) for holding in page.consequences.held]
    return card("人员与项目", body or "没有人员在本部门范围内有角色，也没有牵头项目、归口指标等。")


def _change(asked: PageRequest, page: DepartmentPage) -> Any:
    line = page.line
    return card(
        "改名与排序",
        html.Div(
            [
                forms.field("名称", forms.text("department-name", line.name), required=True),
                forms.field("排序", forms.number("department-position", line.position, step=1, min=0)),
                forms.field("生效日期", forms.day("department-from", page.today), required=True),
                forms.message("department-change-message"),
                html.Div(
                    [
                        html.Button("保存", id="department-change", className="btn-line", n_clicks=0),
                        dcc.Link(
                            "撤销部门…",
                            href=asked.href(f"/admin/departments/{line.code}", act="end"),
                            className="btn-line",
                        ),
                    ],
                    className="actions",
                ),
            ],
            className="form",
        ),
        note="生效日之前的页面和报告仍显示原名称",
    )


def _end(page: DepartmentPage) -> Any:
    touched = page.consequences
    lines = []
    if touched.grants:
        people = len({grant.user_id for grant in touched.grants})
        lines.append(
            f"{people} 人在本部门有 {len(touched.grants)} 项角色：撤销后仍有效，请另行授予新部门的角色"
        )
    lines += [holding_text(holding) for holding in touched.held]
    question = Question(
        f"撤销“{page.line.name}”，将影响：",
        lines or ["没有人员、项目等受影响"],
        "确认撤销",
        with_reason=True,
        note="如果是合并或改组，请用“新建、合并或拆分”，人员角色可一并转入",
    )
    day = forms.field("撤销日期", forms.day("department-end-from", page.today), required=True)
    back = f"/admin/departments/{page.line.code}"
    return confirmation("department-end", question, back=back, fields=[day])
