"""The plans of the installation: which is the current one, and starting another beside it."""

from __future__ import annotations

from datetime import date
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card, page_head
from components.confirmation import Question, confirmation
from pages.frame import PageRequest, told
from services.succession.starting import PlanLine, list_plans

PATH = "/admin/plans"
DONE = {"new": "规划已建立，可以与原有规划并行使用。", "current": "当前规划已切换。"}


def build(asked: PageRequest) -> list[Any]:
    """The list, and the form or the question that the address asks for."""
    lines = list_plans(asked.context, asked.actor)
    new = bool(asked.text("new")) and bool(lines)
    actions = [] if new or not lines else [dcc.Link("新建规划", href=f"{PATH}?new=1", className="btn-main")]
    return [
        page_head("规划管理", sub=f"{len(lines)} 个规划", actions=actions),
        *told(asked, DONE),
        *([_new(lines)] if new else []),
        *_question(asked, lines),
        card(
            "规划一览",
            _table(lines),
            flush=True,
            note="各页面默认显示当前规划，其他规划可在页面上方选择",
        ),
    ]


def _table(lines: tuple[PlanLine, ...]) -> Any:
    rows = [
        {
            "id": line.plan.code,
            "title": line.plan.title,
            "starts": fmt.iso_date(line.plan.starts_on),
            "ends": fmt.iso_date(line.plan.ends_on),
            "nodes": line.nodes,
            "projects": line.projects,
            "carried": line.carried_from or None,
            "state": "当前规划" if line.current else "设为当前",
            "href": None if line.current else f"{PATH}?act=current&item={line.plan.code}",
        }
        for line in lines
    ]
    columns = [
        grids.text_column("title", "规划", flex=2, minWidth=180),
        grids.text_column("id", "编码", width=110),
        grids.date_column("starts", "开始"),
        grids.date_column("ends", "结束"),
        grids.number_column("nodes", "条目", width=84),
        grids.number_column("projects", "项目", width=84),
        grids.number_column("carried", "结转而来", width=100),
        grids.link_column("state", "当前规划", width=110),
    ]
    return grids.grid(
        "plans",
        columns,
        rows,
        card=grids.phone_card("title", meta=[("id", ""), ("starts", "自"), ("ends", "至"), ("state", "")]),
    )


def _question(asked: PageRequest, lines: tuple[PlanLine, ...]) -> list[Any]:
    chosen = next((line for line in lines if line.plan.code == asked.text("item")), None)
    if asked.text("act") != "current" or chosen is None or chosen.current:
        return []
    before = next((line.plan.title for line in lines if line.current), "")
    touches = [
        f"所有人打开首页和各页面时，默认看到“{chosen.plan.title}”，不再是“{before}”。",
        "原有规划的数据不变，仍可在页面上方选择查看。",
        "月报轮次、我的填报和提醒都转到新的当前规划。",
    ]
    return [
        dcc.Store(id="plan-current-code", data=chosen.plan.code),
        dcc.Location(id="plan-current-done", refresh="callback-nav"),
        confirmation(
            "plan-current",
            Question(f"将“{chosen.plan.title}”设为当前规划？", touches, "设为当前规划"),
            back=PATH,
        ),
    ]


def _new(lines: tuple[PlanLine, ...]) -> Any:
    """The form is filled in with what most likely follows the latest plan."""
    last = lines[0].plan
    years = last.ends_on.year - last.starts_on.year + 1
    starts = date(last.ends_on.year + 1, 1, 1)
    ends = date(last.ends_on.year + years, 12, 31)
    return card(
        "新建规划",
        html.Div(
            [
                dcc.Location(id="plan-new-done", refresh="callback-nav"),
                html.Div(
                    [
                        forms.field("名称", forms.text("plan-new-title", limit=200), required=True),
                        forms.field(
                            "编码",
                            forms.text("plan-new-code", limit=40),
                            required=True,
                            hint="大写字母、数字和短横线，如 JLP-15，建立后不能更改",
                        ),
                        forms.field("单位", forms.text("plan-new-organisation", limit=120), required=True),
                        forms.field("文号（可不填）", forms.text("plan-new-number", limit=80)),
                        forms.field("开始日期", forms.day("plan-new-starts", starts), required=True),
                        forms.field("结束日期", forms.day("plan-new-ends", ends), required=True),
                    ],
                    className="field-grid",
                ),
                forms.field(
                    "以哪个规划的条目为底稿",
                    forms.choice(
                        "plan-new-tree",
                        [(line.plan.code, f"{line.plan.title}（{line.nodes} 个条目）") for line in lines],
                        last.code,
                    ),
                    hint="只带条目，不带目标、进展和数据；有正式文件时请用“规划导入”",
                ),
                forms.message("plan-new-message"),
                html.Div(
                    [
                        html.Button("建立规划", id="plan-new-save", className="btn-main", n_clicks=0),
                        dcc.Link("取消", href=PATH, className="btn-line"),
                    ],
                    className="actions",
                ),
            ],
            className="form",
        ),
        className="card-call",
    )
