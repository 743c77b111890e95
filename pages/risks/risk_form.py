"""登记风险 and 评估风险: one form."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card, facts, page_head
from components.labels.risks import IMPACTS, LIKELIHOODS, RISK_STATES
from pages.frame import PageRequest
from pages.risks.fields import area, hands_fields, measures_card, saving
from pages.risks.parts import id_of, place_words
from services.risks.forms import RiskForm, RiskState, new_risk, risk_form
from services.risks.reading import RISK_GONE

PREFIX = "risk"


def build_new(asked: PageRequest) -> list[Any]:
    """The form for a new risk; ``?subject=project:CODE`` or ``node:CODE`` says what it is about."""
    form = new_risk(asked.context, asked.actor, asked.text("subject", 120))
    return _page(asked, form, "登记风险", asked.href("/risks"))


def build(asked: PageRequest) -> list[Any]:
    """The form to assess the risk in the address anew."""
    form = risk_form(asked.context, asked.actor, id_of(asked, "risk", RISK_GONE))
    return _page(asked, form, "评估风险", asked.href(f"/risks/{form.risk_id}"))


def _page(asked: PageRequest, form: RiskForm, title: str, back: str) -> list[Any]:
    trail: list[Any] = [dcc.Link("风险与问题", href=asked.href("/risks"))]
    trail.append(dcc.Link(form.terms.title, href=back) if form.risk_id else title)
    return [
        dcc.Store(id="risk-id", data=form.risk_id),
        dcc.Store(id="risk-version", data=form.version),
        dcc.Store(id="risk-place", data=form.place.ref),
        dcc.Location(id="risk-done", refresh="callback-nav"),
        page_head(title, trail=trail),
        html.Div(
            [
                html.Div(
                    [
                        _what(form),
                        _assessment(form),
                        measures_card(PREFIX, "应对措施", form.terms.measures),
                        saving(PREFIX, "保存", back),
                    ],
                    className="stack span-8",
                ),
                html.Div([_about(form)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _what(form: RiskForm) -> Any:
    terms = form.terms
    return card(
        "风险情况",
        html.Div(
            [
                forms.field(
                    "风险名称",
                    forms.text("risk-title", terms.title, limit=400, placeholder="一句话说清可能出什么问题"),
                    required=True,
                ),
                forms.field(
                    "风险描述",
                    area("risk-description", terms.description, "因为什么、可能发生什么、会影响到哪里"),
                    required=True,
                ),
                hands_fields(PREFIX, form.hands, terms.department_id, terms.owner_id),
            ],
            className="form",
        ),
    )


def _assessment(form: RiskForm) -> Any:
    terms = form.terms
    states = [(s.value, RISK_STATES[s].text) for s in (RiskState.OPEN, RiskState.WATCHED)]
    return card(
        "评估",
        html.Div(
            [
                html.Div(
                    [
                        forms.field(
                            "可能性",
                            forms.choice(
                                "risk-likelihood",
                                [(n, f"{n}　{words}") for n, words in LIKELIHOODS.items()],
                                terms.likelihood or None,
                                empty="请选择",
                            ),
                            required=True,
                        ),
                        forms.field(
                            "影响程度",
                            forms.choice(
                                "risk-impact",
                                [(n, f"{n}　{words}") for n, words in IMPACTS.items()],
                                terms.impact or None,
                                empty="请选择",
                            ),
                            required=True,
                        ),
                        forms.field("状态", forms.choice("risk-state", states, terms.state.value)),
                    ],
                    className="field-grid",
                ),
                html.Div(
                    [
                        forms.field("评估日期", forms.day("risk-assessed", form.today)),
                        forms.field("复核日期", forms.day("risk-review", terms.review_on), required=True),
                    ],
                    className="field-grid",
                ),
                forms.field(
                    "评估说明", area("risk-reason", terms.reason, "这次评估依据什么；可不填", rows=2)
                ),
            ],
            className="form",
        ),
        note="分值为可能性乘影响；每次评估都会保留，历史分值不会被覆盖",
    )


def _about(form: RiskForm) -> Any:
    rows: list[tuple[str, Any]] = [("关联工作", place_words(form.place))]
    if form.last_assessed is not None:
        terms = form.terms
        rows += [
            ("上次评估", fmt.iso_date(form.last_assessed)),
            ("上次分值", f"{terms.likelihood} × {terms.impact} = {terms.score} 分"),
        ]
    return card("登记在", facts(rows))
