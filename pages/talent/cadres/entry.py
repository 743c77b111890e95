"""入库登记: the form that takes somebody into the pool."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.labels.talent_cadres import LEVELS, READINESS
from pages.frame import PageRequest
from pages.talent.cadres.parts import LIMIT
from services.talent.cadre_reading import CadreLevel, Readiness, entry_form


def build(asked: PageRequest) -> list[Any]:
    """The empty form."""
    form = entry_form(asked.context, asked.actor)
    back = asked.href("/talent/cadres")
    fields = [
        forms.field(
            "人员",
            forms.choice("cadre-staff", [(o.value, o.label) for o in form.people], empty="请选择"),
            required=True,
            hint="在职人员，以人员名册为准；不能为本人办理",
        ),
        html.Div(
            [
                forms.field(
                    "培养方向",
                    forms.choice(
                        "cadre-direction", [(o.value, o.label) for o in form.directions], empty="请选择"
                    ),
                    required=True,
                ),
                forms.field(
                    "层次",
                    forms.choice("cadre-level", [(x.value, LEVELS[x]) for x in CadreLevel], empty="请选择"),
                    required=True,
                ),
                forms.field(
                    "成熟度",
                    forms.choice(
                        "cadre-readiness", [(x.value, READINESS[x].text) for x in Readiness], empty="请选择"
                    ),
                    required=True,
                ),
                forms.field("入库日期", forms.day("cadre-day", form.today), required=True),
            ],
            className="field-grid",
        ),
        forms.field(
            "入库依据",
            dbc.Textarea(
                id="cadre-note", rows=3, maxLength=LIMIT, placeholder="民主推荐、研究决定的会议和日期"
            ),
            required=True,
        ),
        forms.message("cadre-enter-message"),
        html.Div(
            [
                html.Button("登记入库", id="cadre-enter", className="btn-main", n_clicks=0),
                dcc.Link("返回", href=back, className="btn-line"),
            ],
            className="actions sticky-actions",
        ),
    ]
    return [
        dcc.Location(id="cadre-enter-done", refresh="callback-nav"),
        page_head("入库登记", trail=[dcc.Link("储备干部", href=back), "入库登记"]),
        card("入库信息", html.Div(fields, className="form")),
    ]
