"""设置各区目标: how many rooms each district is to have open, by when, and how many streets it has."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import forms
from components.attributes import aria
from components.cards import card, page_head
from pages.frame import PageRequest
from services.rollout.targets import GOAL, TargetForm, target_form

TARGETS = "/rollout/targets"
FIELDS = (("rooms", "目标（个）"), ("streets", "街道（镇）数"))


def cell_id(district: Any, field: Any) -> dict[str, Any]:
    """The id of one number of the table."""
    return {"type": "district-target", "district": district, "field": field}


def build_targets(asked: PageRequest) -> list[Any]:
    """The table as it stands."""
    form = target_form(asked.context, asked.actor)
    back = asked.href("/rollout")
    return [
        dcc.Store(id="district-targets-version", data=form.version),
        dcc.Location(id="district-targets-done", refresh="callback-nav"),
        page_head("设置各区目标", trail=[dcc.Link("少儿馆总览", href=back), "设置各区目标"]),
        card(
            f"各区目标合计 {form.rooms} 个，规划目标 {GOAL} 个",
            html.Div(
                [
                    _table(form),
                    html.Div(
                        [
                            forms.field(
                                "目标完成日期", forms.day("district-targets-due", form.due_on), required=True
                            ),
                            forms.field(
                                "生效日期", forms.day("district-targets-day", form.today), required=True
                            ),
                            forms.field(
                                "设置依据",
                                forms.text("district-targets-basis", limit=400, placeholder="文件或会议名称"),
                                required=True,
                            ),
                        ],
                        className="field-grid",
                    ),
                    forms.message("district-targets-message"),
                    html.Div(
                        [
                            html.Button(
                                "保存目标", id="district-targets-save", className="btn-main", n_clicks=0
                            ),
                            dcc.Link("返回", href=back, className="btn-line"),
                        ],
                        className="actions sticky-actions",
                    ),
                ],
                className="form",
            ),
            unit="个",
            note="空白表示未设目标，0 表示不作要求；街道（镇）数用来计算覆盖率，各区填齐后才有全市覆盖率",
        ),
    ]


def _table(form: TargetForm) -> Any:
    head = [html.Th("行政区", scope="col"), *(html.Th(words, scope="col") for _, words in FIELDS)]
    rows = []
    for district, target in form.lines:
        values = {"rooms": target.rooms, "streets": target.streets} if target else {}
        cells = [
            html.Td(_number(district.code, f"{district.full_name}，{words}", field, values.get(field)))
            for field, words in FIELDS
        ]
        rows.append(html.Tr([html.Th(district.full_name, scope="row"), *cells]))
    return html.Div(
        html.Table(
            [
                html.Caption("各区目标和街道（镇）数", className="visually-hidden"),
                html.Thead(html.Tr(head)),
                html.Tbody(rows),
            ],
            className="reserve reserve-form",
        ),
        className="reserve-scroll",
        tabIndex=0,
        role="region",
        **aria(label="各区目标和街道（镇）数"),
    )


def _number(district: str, words: str, field: str, value: int | None) -> Any:
    box = dbc.Input(
        id=cell_id(district, field),
        type="text",
        inputmode="numeric",
        maxLength=20,
        autocomplete="off",
        value="" if value is None else str(value),
    )
    return html.Label([html.Span(words, className="visually-hidden"), box])
