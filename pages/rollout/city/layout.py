"""The gate ladder with dates, documents, decisions and risks, all of them the project's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card, key_figure, key_figures, page_head
from components.labels import WORKFLOW_STATES, verdict_text
from components.labels.rollout_city import RUNGS
from components.light import light_badge
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from services.rollout.city import CityPage, Rung, RungState, open_city

DONE: Mapping[str, str] = {
    "propose": "已按关口补充里程碑，尚未设日期；请到项目页面填写期限并逐月填报。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page from the point of view of the address."""
    page = open_city(asked.context, asked.actor, asked.wanted)
    if page.line is None:
        return [page_head("市少儿馆"), card("专题3 南京少儿图书馆", _nothing(page))]
    href = asked.href(f"/projects/{page.line.code}")
    actions = [dcc.Link("打开项目", href=href, className="btn-line")]
    return [
        dcc.Location(id="city-proposed", refresh="callback-nav"),
        dcc.Store(id="city-version", data=page.version),
        page_head("市少儿馆", sub=page.line.title, actions=actions),
        *told(asked, DONE),
        _headlines(page),
        _ladder(asked, page),
        *_proposing(page),
        html.Div(
            [
                html.Div([_decisions(page), _documents(page)], className="stack span-8"),
                html.Div([_risks(asked, page), _others(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _nothing(page: CityPage) -> Any:
    if page.out_of_sight:
        return empty(EmptyReason.NO_RIGHT, "市少儿馆的项目不在您的查看范围内。")
    return empty(
        EmptyReason.NO_DATA, "所选规划的专题3下还没有项目，关口进展以项目里程碑为准。", title="还没有项目"
    )


def _headlines(page: CityPage) -> Any:
    line, today = page.line, page.view.as_of.effective_on
    assert line is not None
    late = sum(rung.state(today) is RungState.LATE for rung in page.rungs)
    following = next(
        (rung for rung in page.rungs if rung.milestone is None or not rung.milestone.complete), None
    )
    return key_figures(
        [
            key_figure("已通过关口", f"{page.done}/{len(page.rungs)}"),
            key_figure("下一关口", following.gate.title if following else "全部通过"),
            key_figure("逾期关口", f"{late}", unit="个"),
            key_figure("在册风险", f"{len(page.risks)}", unit="项"),
        ]
    )


def _ladder(asked: PageRequest, page: CityPage) -> Any:
    line, today = page.line, page.view.as_of.effective_on
    assert line is not None
    steps = [_step(number, rung, rung.state(today)) for number, rung in enumerate(page.rungs, 1)]
    badge = light_badge(line.verdict.light, reason=verdict_text(line.verdict))
    return card(
        _conclusion(page),
        html.Ol(steps, className="rungs"),
        note="关口即项目里程碑，进展以审定的月报为准",
        data_through=line.last_reported_on,
        actions=[badge],
        table=_table(page),
        sheet=True,
    )


def _conclusion(page: CityPage) -> str:
    today = page.view.as_of.effective_on
    late = [rung.gate.title for rung in page.rungs if rung.state(today) is RungState.LATE]
    if late:
        return f"{'、'.join(late)}已逾期"
    return f"九个关口已通过 {page.done} 个"


def _step(number: int, rung: Rung, state: RungState) -> Any:
    label, one = RUNGS[state], rung.milestone
    parts: list[Any] = [
        html.Div(
            [html.Span(f"{number} {rung.gate.title}", className="rung-name"), _tag(label.text, label.css)],
            className="rung-head",
        )
    ]
    if one is not None:
        if one.complete:
            parts.append(html.P(f"{fmt.iso_date(one.completed_on)} 完成", className="hint"))
        elif one.due_on is not None:
            later = f"，比原定推迟 {rung.days_later} 天" if (rung.days_later or 0) > 0 else ""
            words = f"{one.due_on} 到期，完成 {one.completion:g}%{later}"
            parts.append(html.P(words, className="hint"))
        parts.append(html.P(one.title, className="rung-milestone"))
    if rung.passed_over:
        parts.append(html.P("后面的关口已通过，本关口尚未完成，请核对。", className="rung-warning"))
    return html.Li(parts, className=f"rung is-{state.value}")


def _tag(text: str, css: str) -> Any:
    return html.Span(text, className=css)


def _table(page: CityPage) -> Any:
    today = page.view.as_of.effective_on
    rows = [
        {
            "id": rung.gate.key,
            "gate": rung.gate.title,
            "milestone": rung.milestone.title if rung.milestone else "",
            "state": rung.state(today).value,
            "baseline": fmt.iso_date(rung.milestone.baseline_due_on, missing="") if rung.milestone else "",
            "due": fmt.iso_date(rung.milestone.due_on, missing="") if rung.milestone else "",
            "done": fmt.iso_date(rung.milestone.completed_on, missing="") if rung.milestone else "",
            "completion": rung.milestone.completion if rung.milestone else None,
            "later": rung.days_later,
        }
        for rung in page.rungs
    ]
    labels = {state.value: label for state, label in RUNGS.items()}
    columns = [
        grids.text_column("gate", "关口", width=140),
        grids.text_column("milestone", "里程碑", flex=1, minWidth=160),
        grids.tag_column("state", "状态", labels),
        grids.date_column("baseline", "原定日期"),
        grids.date_column("due", "现定日期"),
        grids.number_column("later", "推迟", unit="天", width=96),
        grids.percent_column("completion", "完成", decimals=0, width=80),
        grids.date_column("done", "完成日期"),
    ]
    return grids.grid("city-gates", columns, rows)


def _proposing(page: CityPage) -> list[Any]:
    if not page.may_propose:
        return []
    lacking = "、".join(rung.gate.title for rung in page.rungs if rung.milestone is None)
    return [
        card(
            "有关口还没有列入项目里程碑",
            html.Div(
                [
                    html.P(f"项目中没有对应里程碑的关口：{lacking}。", className="hint"),
                    html.P("补充的里程碑不设日期，不影响现有进度；期限在项目页面填写。", className="hint"),
                    forms.message("city-message"),
                    html.Button("按关口补充里程碑", id="city-propose", className="btn-main", n_clicks=0),
                ],
                className="form",
            ),
        )
    ]


def _decisions(page: CityPage) -> Any:
    rows = [
        {
            "id": f"revision-{number}",
            "day": fmt.iso_date(one.effective_on),
            "what": f"“{one.title}”由 {fmt.iso_date(one.before)} 调整为 {fmt.iso_date(one.after)}",
            "state": "已生效",
            "by": one.decided_by,
            "why": one.reason,
        }
        for number, one in enumerate(page.revisions)
    ]
    for request in page.requests:
        moves = "；".join(f"“{move.title}”调整为 {fmt.iso_date(move.wanted_on)}" for move in request.moves)
        rows.append(
            {
                "id": f"request-{request.request_id}",
                "day": fmt.iso_date(request.submitted_at.date()),
                "what": f"申请 {moves}",
                "state": WORKFLOW_STATES[request.state].text,
                "by": request.author,
                "why": "；".join(move.reason for move in request.moves),
            }
        )
    if not rows:
        nothing = empty(EmptyReason.NO_DATA, "期限调整的申请和决定在这里显示。", title="没有决定", small=True)
        return card("决定", nothing)
    rows.sort(key=lambda row: row["day"], reverse=True)
    columns = [
        grids.date_column("day", "日期"),
        grids.text_column("what", "事项", flex=2, minWidth=220, wrapText=True, autoHeight=True),
        grids.text_column("state", "结果", width=96),
        grids.text_column("by", "决定人", width=96),
        grids.text_column("why", "原因", flex=1, minWidth=160, wrapText=True, autoHeight=True),
    ]
    return card(f"期限调整 {len(rows)} 次", grids.grid("city-decisions", columns, rows), flush=True)


def _documents(page: CityPage) -> Any:
    if not page.documents:
        text = "在项目页面为里程碑上传批复、文本等材料，这里按关口列出。"
        return card("文件", empty(EmptyReason.NO_DATA, text, title="还没有文件", small=True))
    listed = [
        html.Li(
            [
                html.Span(f"{gate}：", className="muted"),
                html.A(one.name, href=f"/attachments/{one.attachment_id}", download=""),
                f"（{one.uploaded_by}，{fmt.local_moment(one.uploaded_at)}）",
            ]
        )
        for gate, one in page.documents
    ]
    return card(f"文件 {len(listed)} 份", html.Ul(listed, className="plain-list"))


def _risks(asked: PageRequest, page: CityPage) -> Any:
    if not page.risks:
        return card("风险", html.P("没有在册的风险。", className="hint"))
    listed = [
        html.Li(
            [
                dcc.Link(one.terms.title, href=asked.href(f"/risks/{one.risk_id}")),
                f"（可能性 {one.terms.likelihood} × 影响 {one.terms.impact}）",
            ]
        )
        for one in page.risks
    ]
    return card(f"风险 {len(listed)} 项", html.Ul(listed, className="plain-list"))


def _others(page: CityPage) -> Any:
    if not page.others:
        return card("其他里程碑", html.P("项目里程碑都已对应关口。", className="hint"))
    listed = [
        html.Li(f"{one.title}：{one.due_on or '未设日期'}，完成 {one.completion:g}%") for one in page.others
    ]
    return card(f"其他里程碑 {len(listed)} 个", html.Ul(listed, className="plain-list"))
