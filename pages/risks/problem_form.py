"""登记问题 and 更新问题: one form."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, facts, page_head
from components.conflict import notice
from pages.frame import PageRequest
from pages.risks.fields import area, hands_fields, measures_card, saving
from pages.risks.parts import id_of, optional_id, place_words
from services.risks.forms import ProblemForm, new_problem, problem_form
from services.risks.reading import PROBLEM_GONE

PREFIX = "problem"


def build_new(asked: PageRequest) -> list[Any]:
    """The form for a new problem: ``?subject=`` as for a risk, ``?risk=`` what came true, ``?report=`` whose
    存在问题 is taken over."""
    form = new_problem(
        asked.context,
        asked.actor,
        asked.text("subject", 120),
        optional_id(asked.text("risk")),
        optional_id(asked.text("report")),
    )
    back = asked.href(f"/risks/{form.risk_id}") if form.risk_id else asked.href("/risks")
    return _page(asked, form, "登记问题", back)


def build(asked: PageRequest) -> list[Any]:
    """The form to change what is said of the problem in the address."""
    form = problem_form(asked.context, asked.actor, id_of(asked, "problem", PROBLEM_GONE))
    return _page(asked, form, "更新问题", asked.href(f"/problems/{form.problem_id}"))


def _page(asked: PageRequest, form: ProblemForm, title: str, back: str) -> list[Any]:
    trail: list[Any] = [dcc.Link("风险与问题", href=asked.href("/risks"))]
    trail.append(dcc.Link(form.terms.title, href=back) if form.problem_id else title)
    told = [notice(f"内容取自{form.source}，请核对后保存。", "warning")] if form.source else []
    return [
        dcc.Store(id="problem-id", data=form.problem_id),
        dcc.Store(id="problem-version", data=form.version),
        dcc.Store(id="problem-place", data=form.place.ref),
        dcc.Store(id="problem-source", data=[form.risk_id, form.risk_version, form.report_id]),
        dcc.Location(id="problem-done", refresh="callback-nav"),
        page_head(title, trail=trail),
        *told,
        html.Div(
            [
                html.Div(
                    [
                        _what(form),
                        _coordination(form),
                        measures_card(PREFIX, "解决措施", form.terms.measures),
                        saving(PREFIX, "保存", back),
                    ],
                    className="stack span-8",
                ),
                html.Div(
                    [
                        card(
                            "登记在",
                            facts([("关联工作", place_words(form.place)), ("来源", form.source)]),
                        )
                    ],
                    className="stack span-4",
                ),
            ],
            className="columns",
        ),
    ]


def _what(form: ProblemForm) -> Any:
    terms = form.terms
    return card(
        "问题情况",
        html.Div(
            [
                forms.field(
                    "问题名称",
                    forms.text("problem-title", terms.title, limit=400, placeholder="一句话说清是什么问题"),
                    required=True,
                ),
                forms.field(
                    "问题情况",
                    area("problem-description", terms.description, "发生了什么、目前到什么程度"),
                    required=True,
                ),
                forms.field("发生日期", forms.day("problem-since", terms.since_on), required=True),
                forms.field(
                    "影响",
                    area("problem-effect", terms.effect, "耽误了什么、影响多大", rows=2),
                    required=True,
                ),
                hands_fields(PREFIX, form.hands, terms.department_id, terms.owner_id),
            ],
            className="form",
        ),
    )


def _coordination(form: ProblemForm) -> Any:
    terms = form.terms
    directors = [(choice.value, choice.label) for choice in form.directors]
    return card(
        "馆领导协调",
        html.Div(
            [
                html.Div(
                    [
                        forms.field(
                            "需馆领导协调",
                            forms.choice(
                                "problem-needs",
                                [("no", "不需要"), ("yes", "需要")],
                                "yes" if terms.needs_director else "no",
                            ),
                        ),
                        forms.field(
                            "请哪位馆领导",
                            forms.choice("problem-director", directors, terms.director_id, empty="请选择"),
                        ),
                    ],
                    className="field-grid",
                ),
                forms.field(
                    "请求协调事项",
                    area("problem-request", terms.request, "需要哪些部门或单位配合、请馆领导定什么", rows=2),
                    hint="选“需要”时必填；保存后进入馆领导的驾驶舱和待办，答复后继续处理",
                ),
            ],
            className="form",
        ),
    )
