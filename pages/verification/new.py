"""抽取样本: scope, time, size and verifiers of a new draw, with what it would be made from."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.labels.verification import SCOPES
from pages.frame import PageRequest
from services.verification.reading import DrawForm, ScopeOfDraw, draw_form


def build(asked: PageRequest) -> list[Any]:
    """The form."""
    form = draw_form(asked.context, asked.actor, asked.wanted)
    return [
        dcc.Store(id="draw-version", data=form.version),
        dcc.Store(id="draw-plan", data=asked.wanted.plan or ""),
        dcc.Location(id="draw-done", refresh="callback-nav"),
        page_head("抽取样本", trail=[dcc.Link("抽查", href=asked.href("/verification")), "抽取样本"]),
        card(
            f"第 {form.version + 1} 次抽查",
            _fields(form),
            note="由系统生成随机种子并记录在案，抽出哪些不能挑选；抽取后不能撤销，可另行再抽",
        ),
    ]


def _fields(form: DrawForm) -> Any:
    scopes = [(scope.value, words) for scope, words in SCOPES.items()]
    nodes = forms.choice("draw-node", [(c.value, c.label) for c in form.nodes], empty="请选择")
    departments = forms.choice(
        "draw-department", [(c.value, c.label) for c in form.departments], empty="请选择"
    )
    verifiers = [(c.value, c.label) for c in form.verifiers]
    rows = [
        forms.field("抽查范围", forms.choice("draw-scope", scopes, ScopeOfDraw.PLAN.value), required=True),
        forms.field("规划条目", nodes, hint="范围选“规划条目”时填写，含其下各级"),
        forms.field("牵头部门", departments, hint="范围选“牵头部门”时填写"),
        forms.field("审定时间起", forms.day("draw-from", form.starts_on), required=True),
        forms.field("审定时间止", forms.day("draw-to", form.today), required=True),
        forms.field("抽取数量", forms.number("draw-size", None, min=1, step=1), hint="与抽取比例二选一"),
        forms.field(
            "抽取比例（%）", forms.number("draw-share", None, min=0, max=100), hint="按候选数向上取整"
        ),
        forms.field("核查时限", forms.day("draw-due", form.due_on), required=True),
    ]
    return html.Div(
        [
            html.Div(rows, className="field-grid"),
            forms.field(
                "核查人",
                forms.several(
                    "draw-verifiers", verifiers, "可选多人，轮流分派；本人填报、审核或本部门牵头的自动回避"
                ),
                required=True,
            ),
            forms.field("抽查说明", forms.reason("draw-remark", "如抽查目的、关注重点；可不填")),
            html.Div(id="draw-preview"),
            forms.message("draw-message"),
            html.Div(
                [
                    html.Button("预览候选数", id="draw-try", className="btn-line", n_clicks=0),
                    html.Button("抽取", id="draw-send", className="btn-main", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
