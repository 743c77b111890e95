"""The form of a site's planned days."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card, page_head
from pages.frame import PageRequest
from services.rollout.planning import STAGES, PlanForm, SiteStage, plan_form

SITES = "/rollout/sites"
FIELD = "plan-day"


def build(asked: PageRequest) -> list[Any]:
    """The form for the site in the address."""
    form = plan_form(asked.context, asked.actor, asked.text("code", 20))
    back = asked.href(f"{SITES}/{form.code}")
    order = STAGES[form.lane]
    at = -1 if form.standing.stage is None else order.index(form.standing.stage)
    rows = [_row(form, stage, place <= at) for place, stage in enumerate(order)]
    body = [
        dcc.Store(id="plan-site", data=form.code),
        dcc.Store(id="plan-version", data=form.version),
        dcc.Location(id="plan-done", refresh="callback-nav"),
        html.Div(rows, className="field-grid"),
        forms.field(
            "调整原因",
            forms.reason("plan-reason", placeholder="改动已有日期时必填，长期保留"),
        ),
        forms.message("plan-message"),
        html.Div(
            [
                html.Button("保存", id="plan-save", className="btn-main", n_clicks=0),
                dcc.Link("返回", href=back, className="btn-line"),
            ],
            className="actions",
        ),
    ]
    trail = [dcc.Link("点位名册", href=asked.href(SITES)), dcc.Link(form.name, href=back)]
    return [
        page_head("计划日期", sub=f"{form.code} 现在是“{form.standing.words}”", trail=trail),
        card(
            "各阶段的计划进入日期",
            html.Div(body, className="form"),
            note="首次填写的日期作为基线保留；日期按阶段先后，不能倒置",
        ),
    ]


def _row(form: PlanForm, stage: SiteStage, entered: bool) -> Any:
    found = form.planned(stage)
    hint = f"基线 {fmt.iso_date(found.baseline)}" if found else "还没有填写"
    if entered:
        hint = f"{hint}，已于 {fmt.iso_date(form.standing.entered(stage))} 进入"
    control_id = {"type": FIELD, "stage": stage.value}
    box = dbc.Input(
        id=control_id,
        type="date",
        value=found.planned.isoformat() if found and found.planned else None,
        disabled=entered and found is not None,
    )
    return html.Label(
        [html.Span(stage.label), box, html.Span(hint, className="field-hint")], className="field"
    )
