"""All projects of a round beside each other; below, one domain's text to write; at the end, all texts."""

from __future__ import annotations

import secrets
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.attributes import aria, data
from components.briefing import briefing
from components.cards import card, page_head
from components.labels import REPORTING
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.consolidation import (
    TEXT_LIMIT,
    ConsolidationView,
    DomainText,
    open_consolidation,
    starting_point,
)

PAGE = "/consolidation"
AUTOSAVE_MILLISECONDS = 900
DONE = {
    "finish": "已定稿。",
    "reopen": "已重新打开，可以修改。",
    "press": "已催报：责任人和牵头部门填报员会收到通知。",
}


def build(asked: PageRequest) -> list[Any]:
    """The round in the address, with one domain's text open."""
    view = open_consolidation(asked.context, asked.actor, asked.text("month", 7))
    due_on = fmt.short_date(view.round.due_on)
    sub = f"{view.month} 月报应报 {view.due} 个，已报 {view.reported} 个，{due_on} 截止"
    finished = sum(domain.finished for domain in view.domains)
    head = page_head(
        "月报汇总",
        sub=sub,
        trail=[dcc.Link("我的填报", href=asked.href("/worklist"))],
    )
    chosen = next((d for d in view.domains if d.node.code == asked.text("domain")), view.domains[0])
    return [
        head,
        *told(asked, DONE),
        _months(asked, view),
        html.Div(
            [
                _reports(view),
                _domains(asked, view, chosen, finished),
                _editor(asked, view, chosen),
                _whole(view, finished),
            ],
            className="stack",
        ),
    ]


def _months(asked: PageRequest, view: ConsolidationView) -> Any:
    chips = [
        dcc.Link(
            month,
            href=asked.href(PAGE, month=month),
            className="chip is-on" if month == view.month else "chip",
        )
        for month in view.months
    ]
    return html.Div(chips, className="filters", **aria(label="选择月份"))


def _reports(view: ConsolidationView) -> Any:
    if not view.lines:
        return card("本期没有应报的项目", empty(EmptyReason.NOTHING_DUE, "本期没有应报的项目。", small=True))
    domains = {domain.node.node_id: domain.node for domain in view.domains}
    rows = [
        {
            "id": line.project_id,
            "domain": domains[line.domain_id].title,
            "department": line.department,
            "code": line.code,
            "title": line.title,
            "href": f"/projects/{line.code}",
            "status": line.status.value,
            "achieved": line.achieved,
            "problems": line.problems,
            "next_steps": line.next_steps,
        }
        for line in sorted(view.lines, key=lambda line: (domains[line.domain_id].position, line.code))
    ]
    columns = [
        grids.text_column("domain", "领域", width=130),
        grids.text_column("department", "牵头部门", width=120),
        grids.link_column("title", "项目", width=220),
        grids.tag_column("status", "报送", REPORTING, width=92),
        grids.text_column("achieved", "完成情况", flex=3, minWidth=260),
        grids.text_column("problems", "存在问题", flex=2, minWidth=180),
        grids.text_column("next_steps", "下步打算", flex=2, minWidth=180),
    ]
    some = any(line.pressable for line in view.lines)
    form = html.Div(
        [
            dcc.Location(id="consolidation-pressed", refresh="callback-nav"),
            dcc.Store(id="consolidation-month", data=view.month),
            html.Div(id="consolidation-press-message", **aria(live="assertive")),
            html.Button(
                "催报所选", id="consolidation-press", className="btn-line", n_clicks=0, hidden=not some
            ),
        ],
        className="form form-inset",
    )
    grid = grids.grid(
        "consolidation-reports",
        columns,
        rows,
        height=480 if len(rows) > 10 else None,
        card=grids.phone_card("title", meta=[("department", ""), ("achieved", "")]),
        selectable=some,
    )
    title = f"{view.month} 月报 {len(rows)} 个项目，已报 {view.reported} 个"
    return card(title, [grid, form], note="勾选未报的项目可催报，同一项目每天一次；点项目看全文", flush=True)


def _domains(asked: PageRequest, view: ConsolidationView, chosen: DomainText, finished: int) -> Any:
    chips = [
        dcc.Link(
            f"{domain.node.title} {domain.reported}/{domain.due}{' 已定稿' if domain.finished else ''}",
            href=asked.href(PAGE, month=view.month, domain=domain.node.code),
            className="chip is-on" if domain is chosen else "chip",
        )
        for domain in view.domains
    ]
    return html.Div(chips, className="filters", **aria(label=f"选择领域，{finished} 个已定稿"))


def _editor(asked: PageRequest, view: ConsolidationView, domain: DomainText) -> Any:
    overview = starting_point(asked.context, asked.actor, view.month, domain.node.code)
    own = [line for line in view.lines if line.domain_id == domain.node.node_id and line.counts]
    said = "\n".join(f"{line.title}（{line.department}）：{line.achieved}" for line in own)
    start = "\n".join(filter(None, [briefing(overview), said]))
    saved = f"草稿已于 {fmt.local_moment(domain.saved_at)} 保存" if domain.saved_at else "填写后自动保存草稿"
    history = [
        html.Li(f"{step.person} 于 {fmt.local_moment(step.at)} {'定稿' if step.finished else '重新打开'}")
        for step in domain.history
    ]
    body = html.Div(
        [
            dcc.Store(id="consolidation-code", data=domain.node.code),
            dcc.Store(id="consolidation-version", data=domain.version),
            dcc.Store(id="consolidation-seq", data=domain.seq),
            dcc.Store(id="consolidation-page", data=secrets.token_hex(8)),
            dcc.Store(id="consolidation-stamp"),
            dcc.Store(id="consolidation-send"),
            dcc.Location(id="consolidation-done", refresh="callback-nav"),
            html.Details(
                [
                    html.Summary("按数据和各项目月报写成的初稿"),
                    html.P(start, id="consolidation-start", className="report-text"),
                    html.Button(
                        "复制初稿",
                        type="button",
                        className="btn-line btn-small",
                        **data(copy="consolidation-start"),
                    ),
                ],
                open=not domain.text,
            ),
            html.Div(
                [
                    html.Label("汇总文字", htmlFor="consolidation-text"),
                    dbc.Textarea(
                        id="consolidation-text",
                        value=domain.text,
                        rows=8,
                        maxLength=TEXT_LIMIT,
                        debounce=AUTOSAVE_MILLISECONDS,
                        readonly=domain.finished,
                    ),
                ],
                className="field",
            ),
            html.Div(id="consolidation-autosave-message", **aria(live="assertive")),
            html.Div(id="consolidation-message", **aria(live="assertive")),
            html.Div(
                [
                    html.Button(
                        "用初稿开头",
                        id="consolidation-fill",
                        className="btn-line",
                        n_clicks=0,
                        hidden=domain.finished,
                    ),
                    html.Button(
                        "定稿",
                        id="consolidation-finish",
                        className="btn-main",
                        n_clicks=0,
                        hidden=domain.finished,
                    ),
                    html.Button(
                        "重新打开",
                        id="consolidation-reopen",
                        className="btn-line",
                        n_clicks=0,
                        hidden=not domain.finished,
                    ),
                    html.Span(
                        "已定稿" if domain.finished else saved,
                        id="consolidation-saved",
                        className="draft-state",
                        **aria(live="polite"),
                    ),
                ],
                className="actions",
            ),
            *([html.Ul(history, className="reasons")] if history else []),
        ],
        className="form autosave",
    )
    return card(f"{domain.node.title}：{domain.reported}/{domain.due} 已报", body)


def _whole(view: ConsolidationView, finished: int) -> Any:
    written = [domain for domain in view.domains if domain.text]
    if not written:
        return card("汇总稿", empty(EmptyReason.NO_DATA, "还没有写好的汇总文字。", small=True))
    parts = []
    for domain in written:
        mark = "" if domain.finished else "（草稿）"
        parts += [
            html.H3(f"{domain.node.title}{mark}\n"),
            html.P(f"{domain.text}\n", className="report-text"),
        ]
    button = html.Button(
        "复制全文", type="button", className="btn-line btn-small", **data(copy="consolidation-whole")
    )
    return card(
        f"{view.month} 汇总稿：{finished}/{len(view.domains)} 个领域已定稿",
        [html.Div(parts, id="consolidation-whole"), button],
    )
