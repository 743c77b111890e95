"""The form of a site's money: a line for each source."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import forms
from components.cards import card, page_head
from pages.frame import PageRequest
from services.rollout.costing import KIND_WORDS, Kind, SourceLine, money_form, plain_text

SITES = "/rollout/sites"
FIELD = "cost-cell"


def build(asked: PageRequest) -> list[Any]:
    """The form for the site in the address."""
    form = money_form(asked.context, asked.actor, asked.text("code", 20))
    back = asked.href(f"{SITES}/{form.code}")
    heads = [html.Th(words, scope="col") for words in ("资金来源", *KIND_WORDS.values())]
    table = html.Table(
        [html.Thead(html.Tr(heads)), html.Tbody([_row(line) for line in form.lines])], className="hours-table"
    )
    body = [
        dcc.Store(id="cost-site", data=form.code),
        dcc.Store(id="cost-version", data=form.version),
        dcc.Location(id="cost-done", refresh="callback-nav"),
        html.Div(table, className="hours-scroll"),
        html.Div(
            [
                forms.field(
                    "数据截至", forms.day("cost-day", form.today), required=True, hint="这些数是哪一天的"
                ),
                forms.field("说明", forms.reason("cost-note", placeholder="支出大于到位的，请写明原因")),
            ],
            className="field-grid",
        ),
        forms.message("cost-message"),
        html.Div(
            [
                html.Button("保存", id="cost-save", className="btn-main", n_clicks=0),
                dcc.Link("返回", href=back, className="btn-line"),
            ],
            className="actions",
        ),
    ]
    trail = [dcc.Link("点位名册", href=asked.href(SITES)), dcc.Link(form.name, href=back)]
    return [
        page_head("经费", sub=f"{form.code} {form.name}", trail=trail),
        card(
            "按资金来源填写",
            html.Div(body, className="form"),
            unit="万元",
            note="填开工以来的累计数，最多两位小数；没有的留空，确实为零的填 0",
        ),
    ]


def _row(line: SourceLine) -> Any:
    return html.Tr(
        [
            html.Th(line.label, scope="row"),
            *(html.Td(_cell(line, kind)) for kind in Kind),
        ]
    )


def _cell(line: SourceLine, kind: Kind) -> Any:
    box = dbc.Input(
        id={"type": FIELD, "source": line.code, "kind": kind.value},
        type="text",
        inputmode="decimal",
        maxLength=20,
        autocomplete="off",
        value=plain_text(line.amounts.of(kind)),
    )
    words = f"{line.label}{KIND_WORDS[kind]}（万元）"
    return html.Label([html.Span(words, className="visually-hidden"), box])
