"""One yearly assessment: what was scored and found, how it was decided on, and the order that may follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import forms, grids
from components.cards import card, facts, page_head
from components.labels import WORKFLOW_STATES
from pages.frame import PageRequest, told
from pages.parsing import as_optional_id
from pages.rollout.rooms.room import order_href, orders_list
from server.guard import NotFound
from services.rollout.assessing import GONE
from services.rollout.rooms import AssessmentPage, open_assessment, points_text

PATH = "/rollout/rooms"
DONE: Mapping[str, str] = {
    "submit": "评估已提交，等待核定。",
    "approve": "评估已核定。",
    "return": "评估已退回，评估人会收到通知。",
    "recall": "评估已撤回，可以修改后重新提交。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the assessment in the address."""
    text = asked.text("assessment")
    number = as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if number is None:
        raise NotFound(GONE)
    page = open_assessment(asked.context, asked.actor, number)
    one, site = page.assessment, page.site
    label = WORKFLOW_STATES[one.state]
    actions = []
    if page.may_revise:
        href = asked.href(f"{PATH}/{site.code}/assess", year=one.year)
        actions.append(dcc.Link("修改后重新提交", href=href, className="btn-line"))
    if page.may_order:
        words = "下达整改督办单"
        css = "btn-line" if one.passed else "btn-main"
        actions.append(dcc.Link(words, href=order_href(asked, site.code), className=css))
    return [
        dcc.Store(id="room-assessment", data=one.id),
        dcc.Location(id="room-assessment-decided", refresh="callback-nav"),
        dcc.Location(id="room-assessment-recalled", refresh="callback-nav"),
        page_head(
            f"{site.name} {one.year} 年度评估",
            sub=html.Span(label.text, className=label.css),
            actions=actions,
            trail=[
                dcc.Link("开放使用", href=asked.href(PATH)),
                dcc.Link(site.name, href=asked.href(f"{PATH}/{site.code}")),
                f"{one.year} 年度评估",
            ],
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div([_scores(page), *_deciding(page)], className="stack span-8"),
                html.Div([_about(asked, page), _orders(asked, page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _scores(page: AssessmentPage) -> Any:
    one = page.assessment
    verdict = "合格" if one.passed else "不合格"
    rows = [
        {
            "id": scored.line.key,
            "title": scored.line.title,
            "guide": scored.line.guide,
            "points": scored.points / 10,
            "most": scored.line.most / 10,
        }
        for scored in one.scored
    ]
    columns = [
        grids.text_column("title", "评分项目", width=130),
        grids.text_column("guide", "评分要点", flex=1, minWidth=160),
        grids.number_column("points", "得分", decimals=1, width=80),
        grids.number_column("most", "满分", decimals=1, width=80),
    ]
    return card(
        f"得分 {points_text(one.total)}，{verdict}",
        grids.grid("room-assessment-lines", columns, rows),
        note=f"满分 {points_text(one.most)}，合格线 {points_text(one.passing)}",
        flush=True,
    )


def _about(asked: PageRequest, page: AssessmentPage) -> Any:
    one = page.assessment
    rows: list[tuple[str, Any]] = [
        ("图书室", dcc.Link(page.site.name, href=asked.href(f"{PATH}/{page.site.code}"))),
        ("评估日期", one.assessed_on.isoformat()),
        ("评估人", page.author),
        ("发现的问题", html.Span(one.findings, className="report-text") if one.findings else "无"),
    ]
    if one.reason:
        rows.append(("核定意见", one.reason))
    parts: list[Any] = [facts(rows)]
    if one.approved and not page.assessed:
        parts.append(
            html.P("评估已核定，可在点位资料中办理进入“评估”阶段。", className="hint"),
        )
    return card("评估情况", parts)


def _orders(asked: PageRequest, page: AssessmentPage) -> Any:
    return card("整改督办", orders_list(asked, page.orders))


def _deciding(page: AssessmentPage) -> list[Any]:
    if page.may_recall:
        return [
            card(
                "等待核定",
                html.Div(
                    [
                        html.P("由办公室或责任部门的其他负责人核定，不能核定自己的评估。", className="hint"),
                        forms.message("room-recall-message"),
                        html.Button("撤回", id="room-recall", className="btn-line", n_clicks=0),
                    ],
                    className="form",
                ),
            )
        ]
    if not page.may_decide:
        return []
    return [
        card(
            "核定",
            html.Div(
                [
                    forms.field("退回原因", forms.reason("room-reason", "仅退回时须填，评估人会看到")),
                    forms.message("room-decide-message"),
                    html.Div(
                        [
                            html.Button("核定通过", id="room-approve", className="btn-main", n_clicks=0),
                            html.Button("退回", id="room-return", className="btn-line", n_clicks=0),
                        ],
                        className="actions",
                    ),
                ],
                className="form",
            ),
        )
    ]
