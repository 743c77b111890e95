"""规划衔接: the tasks of the plan that ends with their verdicts, and where unfinished work goes on."""

from __future__ import annotations

from collections import Counter
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card, key_figure, key_figures, page_head
from components.conflict import notice
from components.links import page_href
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.succession.carrying import CarryTask, CarryView, VerdictKind, carry_view

PATH = "/plans/carry"
DONE = {"carry": "已结转。新项目的类型、日期和里程碑期限待牵头部门确认。"}
AT_ONCE = 40
"""How many tasks are placed on one page; the others follow once these are carried."""
VERDICTS = {
    VerdictKind.DONE: "完成",
    VerdictKind.CARRIED: "结转",
    VerdictKind.MERGED: "并入",
    VerdictKind.CANCELLED: "取消",
}


def build(asked: PageRequest) -> list[Any]:
    """The page for the plans in the address."""
    view = carry_view(asked.context, asked.actor, asked.text("from"), asked.text("to"))
    compare = page_href(
        "/plans/compare", earlier=view.source.code, later=view.target.code if view.target else ""
    )
    return [
        page_head(
            "规划衔接",
            sub=view.source.title,
            actions=[dcc.Link("两个规划比较", href=compare, className="btn-line")] if view.target else [],
        ),
        *told(asked, DONE),
        _choosing(view),
        _counts(view),
        html.Div([*_missing(asked, view), _placing(view), _all(view)], className="stack"),
    ]


def _choosing(view: CarryView) -> Any:
    """Plain form: the two plans are part of the address."""
    options = [(plan.code, plan.title) for plan in view.plans]
    return html.Form(
        [
            html.Label(["由 ", _select("from", options, view.source.code)]),
            html.Label(["结转到 ", _select("to", options, view.target.code if view.target else None)]),
            html.Button("查看", type="submit", className="btn-line"),
        ],
        action=PATH,
        method="get",
        className="filters",
    )


def _select(name: str, options: list[tuple[str, str]], value: str | None) -> Any:
    return dbc.Select(
        options=[{"label": label, "value": code} for code, label in options], value=value, name=name
    )


def _counts(view: CarryView) -> Any:
    counts = Counter(task.verdict.kind for task in view.tasks if task.verdict is not None)
    figures = [key_figure(word, str(counts[kind]), unit="项") for kind, word in VERDICTS.items()]
    carried = sum(task.carried_to is not None for task in view.tasks)
    figures.append(key_figure("尚无结论", str(len(view.missing)), unit="项"))
    figures.append(key_figure("已结转", str(carried), unit="项"))
    return key_figures(figures)


def _missing(asked: PageRequest, view: CarryView) -> list[Any]:
    if not view.missing:
        return []
    named = "、".join(f"{task.code} {task.title}" for task in view.missing[:8])
    rest = f" 等 {len(view.missing)} 项" if len(view.missing) > 8 else ""
    return [
        notice(f"还有 {len(view.missing)} 项没有终期评估结论，完成评估后才能结转：{named}{rest}。", "warning")
    ]


def _placing(view: CarryView) -> Any:
    if view.target is None:
        told = "系统里还没有更晚的规划。请系统管理员在“规划管理”中新建，或用“规划导入”载入正式文件。"
        return card("选择去向", empty(EmptyReason.NO_DATA, told, title="没有下一个规划", small=True))
    if not view.waiting:
        told = "结论为“结转”的项目都已结转，或还没有这样的结论。"
        return card("选择去向", empty(EmptyReason.NO_DATA, told, title="没有待结转的项目", small=True))
    shown = view.waiting[:AT_ONCE]
    options = [html.Option(value=place.code, label=place.title) for place in view.places]
    note = f"先处理前 {AT_ONCE} 项，其余随后显示" if len(view.waiting) > AT_ONCE else ""
    return card(
        f"{len(view.waiting)} 个项目待结转到“{view.target.title}”",
        html.Div(
            [
                dcc.Store(id="carry-source", data=view.source.code),
                dcc.Store(id="carry-target", data=view.target.code),
                dcc.Location(id="carry-done", refresh="callback-nav"),
                html.Datalist(options, id="carry-places"),
                html.Ol([_place_row(task) for task in shown], className="completion-list"),
                html.P("留空的项目这次不结转。未完成的里程碑一并带去，期限重新商定。", className="hint"),
                forms.message("carry-message"),
                html.Button("结转", id="carry-save", className="btn-main", n_clicks=0),
            ],
            className="form",
        ),
        note=note,
        className="card-call",
    )


def _place_row(task: CarryTask) -> Any:
    reason = task.verdict.reason if task.verdict else ""
    return html.Li(
        [
            html.Div(
                [
                    html.Strong(f"{task.code} {task.title}"),
                    html.Span(
                        f"完成 {fmt.percent(task.progress, missing=fmt.NOT_REPORTED)}，"
                        f"未完成里程碑 {task.unfinished} 个；理由：{reason}",
                        className="hint",
                    ),
                ]
            ),
            html.Label(
                [
                    html.Span(f"{task.code} {task.title} 的去向", className="visually-hidden"),
                    dcc.Input(
                        id={"type": "carry-place", "project": task.project_id},
                        value=task.place,
                        list="carry-places",
                        placeholder="条目编号",
                        maxLength=60,
                        autoComplete="off",
                    ),
                ]
            ),
        ],
        className="row-line",
    )


def _all(view: CarryView) -> Any:
    rows = [
        {
            "id": task.code,
            "title": task.title,
            "href": page_href(f"/projects/{task.code}", plan=view.source.code),
            "department": task.department,
            "progress": round(task.progress, 1) if task.progress is not None else None,
            "verdict": VERDICTS[task.verdict.kind] if task.verdict else ("" if task.live else "已取消"),
            "reason": task.verdict.reason if task.verdict else "",
            "to": f"{task.carried_to.project_code} {task.carried_to.title}" if task.carried_to else "",
        }
        for task in view.tasks
    ]
    columns = [
        grids.text_column("id", "编号", width=120),
        grids.link_column("title", "项目", flex=2, minWidth=180),
        grids.text_column("department", "牵头部门", width=130),
        grids.percent_column("progress", "完成", width=88),
        grids.text_column("verdict", "结论", width=80),
        grids.text_column("reason", "理由", flex=2, minWidth=160),
        grids.text_column("to", "结转至", flex=1, minWidth=140),
    ]
    return card(
        f"“{view.source.title}”全部 {len(rows)} 个项目的结论",
        grids.grid(
            "carry-tasks",
            columns,
            rows,
            height=520,
            card=grids.phone_card("title", meta=[("id", ""), ("verdict", "结论"), ("to", "至")]),
        ),
        flush=True,
    )
