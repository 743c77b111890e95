"""The rules in force, a form to set others from a day on, and what was set before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card, page_head
from components.confirmation import confirming
from pages.frame import PageRequest, told
from services.administration.rules import (
    RuleGroup,
    RulePage,
    group_of,
    rule_page,
)


def build(asked: PageRequest) -> list[Any]:
    """All groups of rules."""
    page = rule_page(asked.context, asked.actor)
    return [
        page_head("规则", sub="改动从生效日起执行，以前的日子仍按当时的规则显示"),
        dcc.Store(id="rule-version", data=page.version),
        *told(asked, {"rule": "规则已保存，自生效日起执行。"}),
        html.Div([_group(page, group) for group in page.groups], className="stack"),
    ]


def values_text(key: str, values: Mapping[str, Any]) -> str:
    """The values of a group in one line."""
    labels = {field.name: field.label for field in group_of(key).fields}
    return "，".join(f"{labels.get(name, name)} {value:g}" for name, value in values.items())


def _group(page: RulePage, group: RuleGroup) -> Any:
    terms = group_of(group.key)
    prefix = f"rule-{group.key}"
    fields = [
        forms.field(
            field.label,
            forms.number(
                f"{prefix}-{field.name}",
                group.values[field.name],
                min=field.least,
                max=field.largest,
                step=0.1 if field.decimals else 1,
            ),
            required=True,
            hint=field.hint,
        )
        for field in terms.fields
    ]
    effect = [html.Div(id=f"{prefix}-effect"), _lights(prefix) if terms.lights else None]
    form = html.Div(
        [
            dcc.Location(id=f"{prefix}-done", refresh="callback-nav"),
            dcc.Store(id=f"{prefix}-previewed"),
            html.Div(
                [*fields, forms.field("生效日期", forms.day(f"{prefix}-from", page.today), required=True)],
                className="field-grid",
            ),
            html.Div(
                [
                    html.Button("预览影响", id=f"{prefix}-try", className="btn-line", n_clicks=0),
                    html.Span(f"默认值：{values_text(group.key, group.defaults)}", className="hint"),
                ],
                className="actions",
            ),
            forms.message(f"{prefix}-message"),
            html.Div(
                confirming(f"{prefix}-save", "确认保存", effect),
                id=f"{prefix}-confirm",
                className="form notice notice-warning",
                hidden=True,
            ),
            _history(group),
        ],
        className="form",
    )
    return card(terms.title, form, note=terms.note)


def _lights(prefix: str) -> Any:
    return grids.grid(
        f"{prefix}-lights",
        [
            grids.link_column("code", "编号", width=130),
            grids.text_column("title", "项目", flex=1, minWidth=200),
            grids.light_column("before", "现在"),
            grids.light_column("after", "改后"),
        ],
        [],
        row_id="code",
        height=260,
        className="rule-lights",
    )


def _history(group: RuleGroup) -> Any:
    if not group.history:
        return html.P("从未改过，现行即默认值。", className="hint")
    lines = [
        html.Li(
            f"{fmt.iso_date(line.effective_on)} 起：{values_text(group.key, line.values)}"
            f"（{line.author} 于 {fmt.local_moment(line.recorded_at)}：{line.reason}）"
        )
        for line in group.history
    ]
    return html.Details(
        [html.Summary(f"历次规则 {len(lines)} 条"), html.Ul(lines, className="reasons")], open=len(lines) < 6
    )
