"""One problem: what it is, what is done about it, what a director is asked and answered, its history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card, facts, page_head
from components.labels.risks import PROBLEM_STATES, PROBLEM_STEPS
from pages.frame import PageRequest, told
from pages.risks.parts import id_of, measure_list, place_words
from pages.risks.steps import step_form
from services.risks.reading import (
    PROBLEM_GONE,
    ProblemPage,
    ProblemState,
    ProblemStep,
    ProblemStepLine,
    problem_page,
)

DONE: Mapping[str, str] = {
    "raise": "已登记，责任人会收到通知。",
    "edit": "已保存。",
    "answer": "已答复，责任部门会收到通知。",
    "solve": "已登记解决情况。",
    "close": "已关闭。",
    "reopen": "已重新打开，责任人会收到通知。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the problem in the address."""
    page = problem_page(asked.context, asked.actor, id_of(asked, "problem", PROBLEM_GONE), asked.wanted)
    record = page.line.record
    return [
        dcc.Store(id="problem-id", data=record.problem_id),
        dcc.Store(id="problem-version", data=record.version),
        page_head(
            record.terms.title,
            sub="问题",
            actions=_actions(asked, page),
            trail=[dcc.Link("风险与问题", href=asked.href("/risks")), "问题"],
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div(
                    [_standing(page), *_coordination(page), *_forms(page), _history(page)],
                    className="stack span-8",
                ),
                html.Div([_facts(asked, page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _actions(asked: PageRequest, page: ProblemPage) -> list[Any]:
    if ProblemStep.EDIT not in page.allowed:
        return []
    href = asked.href(f"/problems/{page.line.record.problem_id}/edit")
    return [dcc.Link("更新问题", href=href, className="btn-main")]


def _standing(page: ProblemPage) -> Any:
    terms = page.line.terms
    state = PROBLEM_STATES[terms.state]
    since = f"{fmt.iso_date(terms.since_on)} 发生"
    if terms.live and terms.since_on is not None:
        since += f"，已 {(page.as_of.effective_on - terms.since_on).days} 天"
    parts: list[Any] = [
        html.P([html.Span(state.text, className=state.css), html.Span(since)], className="row-line"),
        html.P(terms.description, className="report-text"),
        html.H3("影响", className="field-label risk-part"),
        html.P(terms.effect or fmt.MISSING, className="report-text"),
        html.H3("解决措施", className="field-label risk-part"),
        measure_list(terms.measures, page.as_of.effective_on, terms.live),
    ]
    if terms.reason and not terms.live:
        label = "解决情况" if terms.state is ProblemState.SOLVED else "关闭原因"
        parts += [
            html.H3(label, className="field-label risk-part"),
            html.P(terms.reason, className="report-text"),
        ]
    return card(_conclusion(page), parts, data_through=page.as_of.effective_on)


def _conclusion(page: ProblemPage) -> str:
    match page.line.terms.state:
        case ProblemState.COORDINATING:
            return f"等待{page.line.director or '馆领导'}协调"
        case ProblemState.SOLVED:
            return "问题已解决"
        case ProblemState.CLOSED:
            return "问题已关闭"
    return "问题正在处理"


def _coordination(page: ProblemPage) -> list[Any]:
    terms = page.line.terms
    if not terms.needs_director:
        return []
    asked_on = f"（{fmt.iso_date(terms.asked_on)} 提出）" if terms.asked_on else ""
    parts: list[Any] = [
        html.H3(f"请{page.line.director}协调{asked_on}", className="field-label risk-part"),
        html.P(terms.request, className="report-text"),
    ]
    if terms.answer:
        who = f"{page.answered_by} {fmt.iso_date(terms.answered_on)} 答复"
        parts += [
            html.H3(who, className="field-label risk-part"),
            html.P(terms.answer, className="report-text"),
        ]
    if ProblemStep.ANSWER in page.allowed:
        parts.append(
            step_form(
                "problem",
                "answer",
                "提交答复",
                "答复意见",
                "怎么定、谁来配合、什么时候完成",
                strong=True,
            )
        )
    waits = terms.state is ProblemState.COORDINATING
    return [card("馆领导协调", parts, className="card-call" if waits else "")]


def _forms(page: ProblemPage) -> list[Any]:
    found = []
    if ProblemStep.SOLVE in page.allowed:
        found.append(step_form("problem", "solve", "登记解决", "解决情况", "怎么解决的、结果如何"))
    if ProblemStep.CLOSE in page.allowed:
        found.append(step_form("problem", "close", "关闭问题", "关闭原因", "如已并入其他工作、不再处理"))
    if ProblemStep.REOPEN in page.allowed:
        found.append(step_form("problem", "reopen", "重新打开", "重新打开的原因", "情况有什么变化"))
    return [card("其他处理", found)] if found else []


def _history(page: ProblemPage) -> Any:
    return card(
        f"处理过程 {len(page.steps)} 步",
        html.Ol([_step(line) for line in reversed(page.steps)], className="history"),
    )


def _step(line: ProblemStepLine) -> Any:
    terms = line.terms
    state = PROBLEM_STATES[terms.state]
    text = terms.answer if line.step is ProblemStep.ANSWER else ""
    if line.step in (ProblemStep.SOLVE, ProblemStep.CLOSE, ProblemStep.REOPEN):
        text = terms.reason
    elif terms.state is ProblemState.COORDINATING:
        text = f"请{line.director}协调：{terms.request}"
    return html.Li(
        [
            html.Div(
                [
                    html.Strong(PROBLEM_STEPS[line.step]),
                    html.Span(state.text, className=state.css),
                    html.Span(line.author),
                ],
                className="row-line",
            ),
            html.Time(fmt.local_moment(line.at)),
            html.P(text, className="report-text") if text else None,
        ]
    )


def _facts(asked: PageRequest, page: ProblemPage) -> Any:
    line, terms = page.line, page.line.terms
    risk = page.risk
    return card(
        "问题信息",
        facts(
            [
                ("关联工作", place_words(line.place)),
                ("责任部门", line.department),
                ("责任人", line.owner),
                ("发生日期", fmt.iso_date(terms.since_on)),
                ("状态", PROBLEM_STATES[terms.state].text),
                ("需馆领导协调", f"是，请{line.director}" if terms.needs_director else "否"),
                *([("由风险转来", dcc.Link(risk[1], href=asked.href(f"/risks/{risk[0]}")))] if risk else []),
            ]
        ),
    )
