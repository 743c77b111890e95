"""One case of a mechanism: whom it concerns, what it came to, its files, every step; and its forms."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.attachments import attachment_panel
from components.cards import card, facts, page_head
from components.labels.talent_cadres import CASE_STATES, CASE_STEPS, CONCLUSIONS, MECHANISMS, CaseStep
from pages.frame import PageRequest, told
from pages.talent.cadres.cadre import area
from pages.talent.cadres.parts import id_of
from services.talent.mechanism_reading import (
    CASE_GONE,
    CONCLUSIONS_OF,
    CasePage,
    CaseState,
    Mechanism,
    case_form,
    case_page,
)

PATH = "/talent/mechanisms"
DONE = {
    "register": "已登记，材料请在下方上传。",
    "conclude": "已登记结论，计入当年统计。",
    "withdraw": "已撤销。",
    "reopen": "已重新办理，原结论保留在办理记录中。",
}


def build_new(asked: PageRequest) -> list[Any]:
    """The empty form."""
    people, today = case_form(asked.context, asked.actor), asked.context.today
    back = asked.href(PATH)
    fields = [
        dcc.Location(id="case-done", refresh="callback-nav"),
        html.Div(
            [
                forms.field(
                    "机制",
                    forms.choice(
                        "case-mechanism", [(m.value, MECHANISMS[m]) for m in Mechanism], empty="请选择"
                    ),
                    required=True,
                ),
                forms.field("受理日期", forms.day("case-opened", today), required=True),
            ],
            className="field-grid",
        ),
        forms.field(
            "事项名称",
            forms.text("case-title", limit=400, placeholder="如：某专项工作先行先试未达预期；不要写姓名"),
            required=True,
        ),
        forms.field(
            "涉及人员",
            forms.several("case-people", [(int(o.value), o.label) for o in people], "可输入姓名或工号查找"),
            required=True,
        ),
        forms.field("情况", area("case-situation", "什么事、为什么适用这项机制"), required=True),
        forms.message("case-register-message"),
        html.Div(
            [
                html.Button("登记", id="case-register", className="btn-main", n_clicks=0),
                dcc.Link("返回", href=back, className="btn-line"),
            ],
            className="actions sticky-actions",
        ),
    ]
    return [
        page_head("登记事项", trail=[dcc.Link("三项机制", href=back), "登记事项"]),
        card("事项信息", html.Div(fields, className="form")),
    ]


def build(asked: PageRequest) -> list[Any]:
    """The case in the address."""
    page = case_page(asked.context, asked.actor, id_of(asked, "case", CASE_GONE), asked.wanted)
    record = page.line.record
    return [
        dcc.Store(id="case-id", data=record.case_id),
        dcc.Store(id="case-version", data=record.version),
        page_head(
            record.terms.title,
            sub=MECHANISMS[record.terms.mechanism],
            trail=[dcc.Link("三项机制", href=asked.href(PATH)), "事项"],
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div(
                    [
                        _standing(page),
                        card("材料", attachment_panel(page.files, empty="还没有上传材料。")),
                        _history(page),
                    ],
                    className="stack span-8",
                ),
                html.Div([_facts(page), *_forms(page)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _standing(page: CasePage) -> Any:
    terms = page.line.record.terms
    state = CASE_STATES[terms.state]
    title = f"结论：{CONCLUSIONS[terms.conclusion]}" if terms.conclusion else state.text
    texts = [terms.situation, terms.opinion or terms.reason]
    return card(
        title,
        [
            html.P([html.Span(state.text, className=state.css)], className="row-line"),
            *(html.P(text, className="report-text") for text in texts if text),
        ],
        data_through=page.as_of.effective_on,
    )


def _facts(page: CasePage) -> Any:
    terms = page.line.record.terms
    return card(
        "事项信息",
        facts(
            [
                ("机制", MECHANISMS[terms.mechanism]),
                ("涉及人员", "、".join(page.line.people)),
                ("受理日期", fmt.iso_date(terms.opened_on)),
                ("结论", CONCLUSIONS[terms.conclusion] if terms.conclusion else ""),
                ("结论日期", fmt.iso_date(terms.concluded_on) if terms.concluded_on else ""),
            ]
        ),
    )


def _forms(page: CasePage) -> list[Any]:
    found: list[Any] = []
    if CaseStep.CONCLUDE in page.allowed:
        found.append(_conclude(page))
    if CaseStep.WITHDRAW in page.allowed:
        found.append(_with_reason("withdraw", "撤销事项", "撤销原因", "为什么不再办理"))
    if CaseStep.REOPEN in page.allowed:
        found.append(_with_reason("reopen", "重新办理", "重新办理的原因", "情况有什么变化"))
    return [card("办理", found)] if found else []


def _conclude(page: CasePage) -> Any:
    options = [(c.value, CONCLUSIONS[c]) for c in CONCLUSIONS_OF[page.line.record.terms.mechanism]]
    return html.Div(
        [
            dcc.Location(id="case-conclude-done", refresh="callback-nav"),
            forms.field("结论", forms.choice("case-conclusion", options, empty="请选择"), required=True),
            forms.field("结论日期", forms.day("case-concluded", page.today), required=True),
            forms.field("结论意见", area("case-opinion", "谁研究决定、依据什么"), required=True),
            forms.message("case-conclude-message"),
            html.Div(
                html.Button("登记结论", id="case-conclude", className="btn-main", n_clicks=0),
                className="actions",
            ),
        ],
        className="form order-form",
    )


def _with_reason(step: str, verb: str, label: str, placeholder: str) -> Any:
    body = html.Div(
        [
            dcc.Location(id=f"case-{step}-done", refresh="callback-nav"),
            forms.field(label, area(f"case-{step}-reason", placeholder), required=True),
            forms.message(f"case-{step}-message"),
            html.Div(
                html.Button(verb, id=f"case-{step}", className="btn-line", n_clicks=0), className="actions"
            ),
        ],
        className="form order-form",
    )
    return html.Details([html.Summary(verb), body], className="order-more")


def _history(page: CasePage) -> Any:
    items = []
    for row, author in reversed(page.steps):
        terms = row.terms
        conclusion = (
            CONCLUSIONS[terms.conclusion] if terms.state is CaseState.CONCLUDED and terms.conclusion else ""
        )
        text = terms.opinion if row.step is CaseStep.CONCLUDE else terms.reason
        items.append(
            html.Li(
                [
                    html.Div(
                        [html.Strong(CASE_STEPS[row.step]), html.Span(conclusion), html.Span(author)],
                        className="row-line",
                    ),
                    html.Time(fmt.iso_date(row.on)),
                    html.P(text, className="report-text") if text else None,
                ]
            )
        )
    return card(f"办理记录 {len(items)} 条", html.Ol(items, className="history"))
