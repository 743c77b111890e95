"""设置储备需求: how many people are needed, by direction and level, from a day on."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import forms
from components.attributes import aria
from components.cards import card, page_head
from components.labels.talent_cadres import LEVELS
from pages.frame import PageRequest
from pages.talent.cadres.parts import SOURCE
from services.talent.cadre_reading import CadreLevel, GapRow, NeedForm, need_form


def cell_id(direction: Any, level: Any) -> dict[str, Any]:
    """The id of one number of the table."""
    return {"type": "need", "direction": direction, "level": level}


def build(asked: PageRequest) -> list[Any]:
    """The table as it stands."""
    form = need_form(asked.context, asked.actor)
    back = asked.href("/talent/cadres")
    return [
        dcc.Store(id="needs-version", data=form.version),
        dcc.Location(id="needs-done", refresh="callback-nav"),
        page_head("设置储备需求", trail=[dcc.Link("储备干部", href=back), "设置需求"]),
        card(
            "各方向各层次需要多少人",
            html.Div(
                [
                    _table(form),
                    html.Div(
                        [
                            forms.field("生效日期", forms.day("needs-day", form.today), required=True),
                            forms.field(
                                "设置依据",
                                forms.text("needs-basis", limit=400, placeholder="会议或文件名称"),
                                required=True,
                            ),
                        ],
                        className="field-grid",
                    ),
                    forms.message("needs-message"),
                    html.Div(
                        [
                            html.Button("保存需求", id="needs-save", className="btn-main", n_clicks=0),
                            dcc.Link("返回", href=back, className="btn-line"),
                        ],
                        className="actions sticky-actions",
                    ),
                ],
                className="form",
            ),
            unit="人",
            source=f"点名短缺的方向见{SOURCE}，人数由本馆设置",
            note="空白表示未设需求，0 表示不需要；方向在“管理—字典”中维护",
        ),
    ]


def _table(form: NeedForm) -> Any:
    head = [
        html.Th("方向", scope="col"),
        *(html.Th(LEVELS[level], scope="col") for level in form.table.levels),
    ]
    return html.Div(
        html.Table(
            [
                html.Caption("储备需求人数", className="visually-hidden"),
                html.Thead(html.Tr(head)),
                html.Tbody([_row(form, row) for row in form.table.rows]),
            ],
            className="reserve reserve-form",
        ),
        className="reserve-scroll",
        tabIndex=0,
        role="region",
        **aria(label="储备需求人数"),
    )


def _row(form: NeedForm, row: GapRow) -> Any:
    name: list[Any] = [html.Span(row.label)]
    if row.named:
        name.append(html.Small("规划点名短缺", className="reserve-named"))
    cells = [
        html.Td(_number(row, level, cell.needed))
        for level, cell in zip(form.table.levels, row.cells, strict=True)
    ]
    return html.Tr([html.Th(name, scope="row"), *cells])


def _number(row: GapRow, level: CadreLevel, needed: int | None) -> Any:
    box = dbc.Input(
        id=cell_id(row.direction, level.value),
        type="text",
        inputmode="numeric",
        maxLength=20,
        autocomplete="off",
        value="" if needed is None else str(needed),
    )
    words = html.Span(f"{row.label}，{LEVELS[level]}", className="visually-hidden")
    return html.Label([words, box])
