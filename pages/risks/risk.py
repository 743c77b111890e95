"""One risk: how grave it is, what is done about it, what may be done now, every assessment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card, facts, page_head
from components.labels.risks import IMPACTS, LEVELS, LIKELIHOODS, RISK_STATES, RISK_STEPS
from pages.frame import PageRequest, told
from pages.risks.parts import id_of, level_tag, measure_list, place_words
from pages.risks.steps import step_form
from services.risks.reading import RISK_GONE, RiskPage, RiskState, RiskStep, RiskStepLine, risk_page

DONE: Mapping[str, str] = {
    "raise": "已登记，责任人会收到通知。",
    "assess": "已保存评估，历史分值保留在下方。",
    "close": "已关闭。",
    "reopen": "已重新打开，责任人会收到通知。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the risk in the address."""
    page = risk_page(asked.context, asked.actor, id_of(asked, "risk", RISK_GONE), asked.wanted)
    record = page.line.record
    return [
        dcc.Store(id="risk-id", data=record.risk_id),
        dcc.Store(id="risk-version", data=record.version),
        page_head(
            record.terms.title,
            sub="风险",
            actions=_actions(asked, page),
            trail=[dcc.Link("风险与问题", href=asked.href("/risks")), "风险"],
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div([_standing(page), *_forms(page), _history(page)], className="stack span-8"),
                html.Div([_facts(asked, page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _actions(asked: PageRequest, page: RiskPage) -> list[Any]:
    risk_id, actions = page.line.record.risk_id, []
    if RiskStep.OCCUR in page.allowed:
        href = asked.href("/problems/new", risk=str(risk_id))
        actions.append(dcc.Link("已发生，转为问题", href=href, className="btn-line"))
    if RiskStep.ASSESS in page.allowed:
        href = asked.href(f"/risks/{risk_id}/edit")
        actions.append(dcc.Link("重新评估", href=href, className="btn-main"))
    return actions


def _standing(page: RiskPage) -> Any:
    line, terms = page.line, page.line.terms
    state = RISK_STATES[terms.state]
    words = (
        f"可能性 {terms.likelihood}（{LIKELIHOODS[terms.likelihood]}）× "
        f"影响 {terms.impact}（{IMPACTS[terms.impact]}）"
    )
    return card(
        _conclusion(page),
        [
            html.P(
                [level_tag(line), html.Span(state.text, className=state.css), html.Span(words)],
                className="row-line",
            ),
            html.P(terms.description, className="report-text"),
            html.H3("应对措施", className="field-label risk-part"),
            measure_list(terms.measures, page.as_of.effective_on, terms.live),
        ],
        data_through=page.as_of.effective_on,
    )


def _conclusion(page: RiskPage) -> str:
    terms = page.line.terms
    if terms.state is RiskState.CLOSED:
        return "风险已关闭"
    if terms.state is RiskState.OCCURRED:
        return "风险已发生，转为问题处理"
    late = terms.review_on is not None and terms.review_on < page.as_of.effective_on
    return f"{LEVELS[page.line.level].text}风险，" + (
        "复核已逾期" if late else f"{fmt.iso_date(terms.review_on)} 前复核"
    )


def _forms(page: RiskPage) -> list[Any]:
    found = []
    if RiskStep.CLOSE in page.allowed:
        found.append(step_form("risk", "close", "关闭风险", "关闭原因", "为什么不会再发生"))
    if RiskStep.REOPEN in page.allowed:
        found.append(step_form("risk", "reopen", "重新打开", "重新打开的原因", "情况有什么变化"))
    return [card("其他处理", found)] if found else []


def _history(page: RiskPage) -> Any:
    count = sum(line.step in (RiskStep.RAISE, RiskStep.ASSESS) for line in page.steps)
    return card(
        f"评估 {count} 次",
        html.Ol([_step(line) for line in reversed(page.steps)], className="history"),
    )


def _step(line: RiskStepLine) -> Any:
    label, terms = LEVELS[line.level], line.terms
    scored = f"{terms.likelihood} × {terms.impact} = {terms.score} 分"
    return html.Li(
        [
            html.Div(
                [
                    html.Strong(RISK_STEPS[line.step]),
                    html.Span(label.text, className=label.css),
                    html.Span(scored),
                    html.Span(line.author),
                ],
                className="row-line",
            ),
            html.Time(f"{fmt.iso_date(line.on)} 起，{fmt.local_moment(line.at)} 记录"),
            html.P(terms.reason, className="report-text") if terms.reason else None,
        ]
    )


def _facts(asked: PageRequest, page: RiskPage) -> Any:
    line, terms = page.line, page.line.terms
    problems = [
        html.Div(dcc.Link(title, href=asked.href(f"/problems/{problem_id}")))
        for problem_id, title in page.problems
    ]
    return card(
        "风险信息",
        facts(
            [
                ("关联工作", place_words(line.place)),
                ("责任部门", line.department),
                ("责任人", line.owner),
                ("复核日期", fmt.iso_date(terms.review_on)),
                ("最近评估", fmt.iso_date(line.record.on)),
                ("状态", RISK_STATES[terms.state].text),
                ("说明", terms.reason),
                *([("转为问题", problems)] if problems else []),
            ]
        ),
    )
