"""The form for an indicator: its definition and department, its target, what of the plan it follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components.attributes import aria
from components.cards import card, page_head
from components.indicators import DIRECTIONS, ELEMENTS, MEASURES, NATURES, SUBJECTS
from components.light import plain_tag
from pages.frame import PageRequest
from services.indicators.forms import Direction, ElementKind, IndicatorForm, Measure, Nature, indicator_form

NONE = "0"
"""The value of the option 未指定: an empty one would be taken for a placeholder."""


def build(asked: PageRequest) -> list[Any]:
    """The form for the indicator in the address."""
    form = indicator_form(asked.context, asked.actor, asked.text("code"), asked.wanted, asked.text("subject"))
    found = form.page.line.figures
    name = found.record.definition.name
    back = asked.href(f"/indicators/{found.code}", subject=found.subject.value)
    target = found.target
    return [
        page_head(
            "编辑指标",
            sub=f"{found.code}，{SUBJECTS[found.subject]}",
            trail=[dcc.Link("指标", href=asked.href("/indicators")), dcc.Link(name, href=back)],
        ),
        dcc.Store(id="define-code", data=found.code),
        dcc.Store(id="define-subject", data=found.subject.value),
        dcc.Store(id="define-plan", data=form.page.view.plan.code),
        dcc.Store(id="define-version", data=found.record.version),
        dcc.Store(id="define-target-version", data=target.version if target else 0),
        dcc.Location(id="define-done", refresh="callback-nav"),
        dcc.Location(id="target-done", refresh="callback-nav"),
        dcc.Location(id="tie-done", refresh="callback-nav"),
        html.Div(
            [
                html.Div([_definition(form), _ties(form)], className="stack span-6"),
                html.Div([_target(form)], className="stack span-6"),
            ],
            className="columns",
        ),
    ]


def _field(label: str, control: Any, *, required: bool = False, hint: str = "") -> Any:
    told = [html.Span(hint, className="list-sub")] if hint else []
    return html.Div(
        [html.Label(label, htmlFor=control.id), *told, control],
        className="field is-required" if required else "field",
    )


def _options(words: Mapping[Any, str]) -> list[dict[str, str]]:
    return [{"label": word, "value": choice.value} for choice, word in words.items()]


def _definition(form: IndicatorForm) -> Any:
    record = form.page.line.figures.record
    old = record.definition
    departments = [{"label": "未指定", "value": NONE}]
    departments += [{"label": name, "value": str(key)} for key, name in form.departments]
    body = html.Div(
        [
            _field("指标名称", dbc.Input(id="define-name", value=old.name, maxLength=120), required=True),
            _field(
                "口径",
                dbc.Textarea(id="define-text", value=old.text, rows=4, maxLength=1000),
                required=True,
                hint="改动口径须写明原因，图表上会标出变更日期",
            ),
            _field("统计依据", dbc.Input(id="define-source", value=old.source, maxLength=120), required=True),
            _field(
                f"合理下限（{old.unit}）",
                dbc.Input(id="define-minimum", value=_number(old.minimum), inputmode="decimal", maxLength=40),
                hint="一个馆或服务点一期的数，超出范围的不能填报；不填则不限",
            ),
            _field(
                f"合理上限（{old.unit}）",
                dbc.Input(id="define-maximum", value=_number(old.maximum), inputmode="decimal", maxLength=40),
            ),
            _field(
                "归口部门",
                dbc.Select(
                    id="define-owner", options=departments, value=str(record.owner_department_id or NONE)
                ),
                hint="归口部门负责按期填报，由其负责人审核",
            ),
            _field(
                "生效日期",
                dbc.Input(
                    id="define-day",
                    type="date",
                    value=form.page.view.today.isoformat(),
                    max=form.page.view.today.isoformat(),
                ),
            ),
            _field("变更原因", dbc.Textarea(id="define-reason", rows=2, maxLength=500)),
            html.Div(id="define-message", **aria(live="assertive")),
            html.Button("保存口径", id="define-save", className="btn-main", n_clicks=0),
        ],
        className="form",
    )
    return card("口径与归口", body)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.12g}"


def _target(form: IndicatorForm) -> Any:
    found = form.page.line.figures
    record = found.target
    target = record.target if record else None
    unit = found.record.definition.unit
    steps = dict(target.steps) if target else {}
    due = target.due_on if target else form.page.view.plan.ends_on
    measure = target.measure if target else _default_measure(form)
    direction = target.direction if target else Direction.UP
    shown = {key: word for key, word in DIRECTIONS.items() if key is not Direction.CONTEXT}
    years = [
        _field(
            f"{year}年",
            dbc.Input(
                id={"type": "target-step", "year": year},
                type="text",
                inputmode="decimal",
                value=_number(steps.get(year)),
                maxLength=40,
            ),
        )
        for year in form.years
    ]
    body = html.Div(
        [
            _field(
                f"目标值（{unit}）",
                dbc.Input(
                    id="target-value",
                    type="text",
                    inputmode="decimal",
                    value=_number(target.value if target else None),
                    maxLength=40,
                ),
                required=True,
            ),
            _field("完成日期", dbc.Input(id="target-due", type="date", value=due.isoformat()), required=True),
            _field(
                "对照",
                dbc.Select(id="target-measure", options=_options(MEASURES), value=measure.value),
                hint="与目标比较的数据",
            ),
            _field("方向", dbc.Select(id="target-direction", options=_options(shown), value=direction.value)),
            _field(
                "性质",
                dbc.Select(
                    id="target-nature",
                    options=_options(NATURES),
                    value=(record.nature if record else Nature.EXPECTED).value,
                ),
            ),
            _field(
                f"基线（{unit}）",
                dbc.Input(
                    id="target-baseline",
                    type="text",
                    inputmode="decimal",
                    value=_number(target.baseline if target else None),
                    maxLength=40,
                ),
                hint="规划开始时的数；不填则从无到有计算",
            ),
            html.Fieldset(
                [
                    html.Legend("分年目标", className="field-label"),
                    html.P("写各年年末应达到的数，最后一年等于目标值；不填则均匀推进", className="hint"),
                    html.Div(years, className="year-steps"),
                ],
                className="plain-set",
            ),
            _field(
                "目标口径",
                dbc.Textarea(
                    id="target-definition", value=record.definition if record else "", rows=3, maxLength=1000
                ),
                required=True,
            ),
            _field(
                "目标来源",
                dbc.Input(id="target-source", value=record.source if record else "", maxLength=200),
                required=True,
                hint="文件名称和文号，或会议名称和日期",
            ),
            html.Div(id="target-message", **aria(live="assertive")),
            html.Div(
                [
                    html.Button("保存目标", id="target-save", className="btn-main", n_clicks=0),
                    html.Button(
                        "撤销目标",
                        id="target-withdraw",
                        className="btn-danger",
                        n_clicks=0,
                        hidden=record is None,
                    ),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
    note = "保存后须由设定人以外的馆领导确认，确认前不参与灯色"
    return card(f"目标（{SUBJECTS[found.subject]}）", body, note=note)


def _default_measure(form: IndicatorForm) -> Measure:
    last = form.page.line.figures.record.definition.time_aggregation.value == "last"
    return Measure.LEVEL if last else Measure.YEAR


def _ties(form: IndicatorForm) -> Any:
    rows = [
        html.Li(
            [
                f"{ELEMENTS[link.element_kind]} {link.element_code} {title}（{SUBJECTS[link.subject]}）",
                plain_tag("建议·待确认", "watch") if link.suggested else None,
                html.Span(link.note, className="list-sub") if link.note else None,
            ]
        )
        for link, title in form.page.links
    ]
    body = html.Div(
        [
            html.Ul(rows, className="reasons")
            if rows
            else html.P("还没有对应的规划内容。", className="hint"),
            _field(
                "类别",
                dbc.Select(id="tie-kind", options=_options(ELEMENTS), value=ElementKind.NODE.value),
            ),
            _field(
                "编号", dbc.Input(id="tie-element", maxLength=60, placeholder="如 D04.3.1"), required=True
            ),
            _field("口径说明", dbc.Input(id="tie-note", maxLength=500), hint="与规划原文口径不同的，请写明"),
            html.Div(id="tie-message", **aria(live="assertive")),
            html.Div(
                [
                    html.Button("保存对应", id="tie-save", className="btn-line", n_clicks=0),
                    html.Button("解除对应", id="tie-remove", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form",
    )
    return card("与规划的对应", body, note="保存已有的建议即为确认")
