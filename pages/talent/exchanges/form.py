"""The form of an exchange."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms
from components.cards import card, page_head
from components.labels.talent_hours import CATEGORIES
from pages.frame import PageRequest
from pages.talent.exchanges.exchange import exchange_id
from services.talent.exchange_reading import KIND_NAMES, ExchangeForm, exchange_form
from services.talent.exchanges import Category, ExchangeKind

PATH = "/talent/exchanges"


def build_new(asked: PageRequest) -> list[Any]:
    """The form of a new exchange."""
    return _page(asked, exchange_form(asked.context, asked.actor), "登记交流")


def build_edit(asked: PageRequest) -> list[Any]:
    """The form of the exchange in the address."""
    return _page(asked, exchange_form(asked.context, asked.actor, exchange_id(asked)), "修改交流")


def _page(asked: PageRequest, form: ExchangeForm, title: str) -> list[Any]:
    found = form.exchange
    back = asked.href(PATH, exchange=found.exchange_id) if found else asked.href(PATH)
    return [
        dcc.Store(id="exchange-edited", data=found.exchange_id if found else 0),
        dcc.Store(id="exchange-edited-version", data=found.version if found else 0),
        dcc.Location(id="exchange-saved", refresh="callback-nav"),
        page_head(title, trail=[dcc.Link("交流培养", href=asked.href(PATH)), title]),
        card(title, _fields(asked, form, back)),
    ]


def _fields(asked: PageRequest, form: ExchangeForm, back: str) -> Any:
    terms = form.exchange.terms if form.exchange else None
    people = [(choice.value, choice.label) for choice in form.people]
    who = forms.choice("exchange-staff", people, terms.staff_id if terms else None, empty="请选择")
    who.disabled = terms is not None
    kind = forms.choice(
        "exchange-kind",
        [(key.value, words) for key, words in KIND_NAMES.items()],
        (terms.kind if terms else ExchangeKind.EXCHANGE).value,
    )
    category = forms.choice(
        "exchange-category",
        [(key.value, words) for key, words in CATEGORIES.items()],
        (terms.category if terms else Category.PROFESSIONAL).value,
    )
    purpose = forms.reason("exchange-purpose", "派出的任务、要学什么、回来做什么；可不填")
    purpose.maxLength, purpose.rows, purpose.value = 1000, 3, terms.purpose if terms else ""
    hours = forms.number("exchange-hours", terms.tenths / 10 if terms else None, min=0, step=0.1)
    rows = [
        forms.field("人员", who, required=True),
        forms.field("类型", kind, required=True),
        forms.field("接收单位", forms.text("exchange-host", terms.host if terms else ""), required=True),
        forms.field("岗位", forms.text("exchange-position", terms.position if terms else "")),
        forms.field("开始日期", forms.day("exchange-from", terms.from_day if terms else None), required=True),
        forms.field("结束日期", forms.day("exchange-to", terms.to_day if terms else None), required=True),
        forms.field("科目", category, required=True),
        forms.field("学时", hours, required=True, hint="报告审核通过后计入；不计学时的填 0"),
    ]
    return html.Div(
        [
            html.Div(rows, className="field-grid"),
            forms.field("任务与目标", purpose),
            forms.message("exchange-save-message"),
            html.Div(
                [
                    html.Button("保存", id="exchange-save", className="btn-main", n_clicks=0),
                    dcc.Link("返回", href=back, className="btn-line"),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
