"""The form for a period's figure: the last value greyed beside it, and never saved as the value."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components.attributes import aria
from components.cards import card
from components.indicators import MEASUREMENTS, VALUE_STATES, figure_text
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from services.indicators.reading import EntryForm, IndicatorPage


def entry_card(asked: PageRequest, page: IndicatorPage) -> Any:
    """The form for those who state figures of the indicator; nothing for others."""
    form = page.entry
    if form is None:
        return None
    title = f"填报 {form.period.label}"
    periods = _periods(asked, page, form)
    if form.waiting:
        told = "这一期已经提交，正在等待审核。"
        return card(title, [periods, empty(EmptyReason.NOTHING_DUE, told, title="已提交", small=True)])
    return card(title, html.Div([periods, *_notices(form), *_fields(page, form)], className="form"))


def _periods(asked: PageRequest, page: IndicatorPage, form: EntryForm) -> Any:
    found = page.line.figures
    base = f"/indicators/{found.code}"

    def address(period: Any) -> str:
        return asked.href(base, subject=found.subject.value, period=str(period))

    options = [{"label": period.label, "value": address(period)} for period in form.periods]
    chosen = dbc.Select(id="figure-periods", options=options, value=address(form.period))
    return html.Div([html.Label("期次", htmlFor="figure-periods"), chosen], className="field")


def _notices(form: EntryForm) -> list[Any]:
    if form.returned_reason:
        told = f"上次提交被退回：{form.returned_reason}"
        return [html.P(told, className="notice notice-warning", role="status")]
    if form.stands is not None and form.stands.value is not None and form.version:
        told = "这一期已有审定数据。再次提交将作为更正，审核通过后以更正为准，原数保留可查。"
        return [html.P(told, className="notice", role="status")]
    return []


def _fields(page: IndicatorPage, form: EntryForm) -> list[Any]:
    unit = page.line.figures.record.definition.unit
    before = figure_text(form.previous, unit) if form.previous else "没有上期数据"
    stands = form.stands.value if form.stands else None
    placeholder = fmt.number(stands if stands is not None else form.previous.value if form.previous else None)
    return [
        dcc.Store(id="figure-period", data=str(form.period)),
        dcc.Store(id="figure-version", data=form.version),
        dcc.Location(id="figure-done", refresh="callback-nav"),
        html.Div(
            [
                html.Label(
                    [f"数值（{unit}）", html.Span(f"上期：{before}", className="list-sub")],
                    htmlFor="figure-value",
                ),
                dbc.Input(
                    id="figure-value",
                    type="text",
                    inputmode="decimal",
                    autocomplete="off",
                    maxLength=40,
                    placeholder="" if placeholder == fmt.MISSING else placeholder,
                ),
            ],
            className="field",
        ),
        html.Fieldset(
            [
                html.Legend("情况", className="field-label"),
                dcc.RadioItems(
                    id="figure-state",
                    options=[
                        {"label": label.text, "value": state.value} for state, label in VALUE_STATES.items()
                    ],
                    value="value",
                    inline=True,
                ),
            ],
            className="field plain-set",
        ),
        html.Fieldset(
            [
                html.Legend("取得方式", className="field-label"),
                dcc.RadioItems(
                    id="figure-measurement",
                    options=[{"label": word, "value": kind.value} for kind, word in MEASUREMENTS.items()],
                    value="measured",
                    inline=True,
                ),
            ],
            className="field plain-set",
        ),
        html.Div(
            [
                html.Label("数据截至", htmlFor="figure-day"),
                dbc.Input(
                    id="figure-day",
                    type="date",
                    value=form.latest_day.isoformat() if form.asks_day else None,
                    max=form.latest_day.isoformat(),
                ),
            ],
            className="field",
            hidden=not form.asks_day,
        ),
        html.Div(
            [
                html.Label("说明", htmlFor="figure-note"),
                dbc.Textarea(
                    id="figure-note", rows=2, maxLength=500, placeholder="缺报、估算或更正的请写明原因"
                ),
            ],
            className="field",
        ),
        html.P("灰色为参考数，不会当作本期数值保存；可写 1.2万。", className="hint"),
        html.Div(id="figure-message", **aria(live="assertive")),
        html.Button("提交审核", id="figure-submit", className="btn-main", n_clicks=0),
    ]
