"""立项: a new order, filled in from the thing it is about."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card, facts, page_head
from components.labels.supervision import COLOURS
from pages.frame import PageRequest
from pages.supervision.order import people_choices
from services.supervision.reading import Colour, RaiseForm, raise_form


def build(asked: PageRequest) -> list[Any]:
    """The form; ``?subject=kind:ref`` says what the order is about."""
    reference = asked.text("subject", 120)
    form = raise_form(asked.context, asked.actor, reference)
    return [
        dcc.Store(id="raise-subject", data=reference),
        dcc.Location(id="raise-done", refresh="callback-nav"),
        page_head("督办立项", trail=[dcc.Link("督办", href=asked.href("/supervision")), "立项"]),
        html.Div(
            [
                html.Div([_form(form)], className="stack span-8"),
                html.Div([_about(asked, form)], className="stack span-4"),
            ],
            className="columns",
        ),
    ]


def _form(form: RaiseForm) -> Any:
    requirement = forms.reason("raise-requirement", placeholder="做到什么程度、以什么为准、要提交什么材料")
    requirement.value, requirement.maxLength, requirement.rows = form.requirement, 2000, 4
    basis = forms.reason("raise-basis", placeholder="如馆务会议定事项、领导批示、规划条目；可不填")
    basis.value = form.basis
    subject = form.subject
    colours = [(colour.value, COLOURS[colour].text) for colour in Colour]
    return card(
        "督办内容",
        html.Div(
            [
                forms.field("督办事项", forms.text("raise-title", form.title, limit=200), required=True),
                forms.field("办理要求", requirement, required=True),
                forms.field("督办依据", basis),
                html.Div(
                    [
                        forms.field("办理时限", forms.day("raise-due", form.due_on), required=True),
                        forms.field(
                            "起始颜色",
                            forms.choice("raise-colour", colours, Colour.NONE.value),
                            hint="此后按时限和反馈自动升级，不会低于起始颜色",
                        ),
                    ],
                    className="field-grid",
                ),
                html.Div(
                    [
                        forms.field(
                            "承办部门",
                            forms.choice(
                                "raise-department",
                                [(c.value, c.label) for c in form.departments],
                                subject.department_id if subject else None,
                                empty="暂不交办",
                            ),
                            hint="选定即同时交办；不选则由办公室交办",
                        ),
                        forms.field(
                            "承办人",
                            forms.choice(
                                "raise-person",
                                people_choices(form.departments, form.people),
                                empty="由部门负责人落实",
                            ),
                            hint="须是承办部门的负责人或填报员",
                        ),
                    ],
                    className="field-grid",
                ),
                forms.message("raise-message"),
                html.Div(
                    html.Button("立项", id="raise-send", className="btn-main", n_clicks=0),
                    className="actions",
                ),
            ],
            className="form",
        ),
    )


def _about(asked: PageRequest, form: RaiseForm) -> Any:
    subject = form.subject
    if subject is None:
        return card(
            "不关联具体工作",
            html.P("从项目、里程碑、指标页面或驾驶舱发起，可自动关联并带出责任部门。", className="hint"),
        )
    return card(
        "关联工作",
        facts(
            [
                (subject.label, dcc.Link(subject.title, href=subject.href)),
                ("现状", subject.situation or ("无" if subject.proposed_title else "没有逾期的里程碑")),
                ("知悉范围", "限定范围，仅有权查看这项工作的人可见" if subject.restricted else "一般"),
                ("今天", fmt.iso_date(form.today)),
            ]
        ),
    )
