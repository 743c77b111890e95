"""The score sheet: a line for each thing that is scored; set by the office, seen by all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import dcc, html

from components import forms, grids
from components.cards import card, page_head
from pages.frame import PageRequest, told
from services.rollout.rooms import ScoreSheet, SheetLine, open_sheet, points_text

PATH = "/rollout/rooms"
SPARE = 2
DONE: Mapping[str, str] = {"save": "评分表已保存，自今天起用于新的评估；已有评估不变。"}


def build(asked: PageRequest) -> list[Any]:
    """The form for whoever sets it, the table for the others."""
    form = open_sheet(asked.context, asked.actor)
    sheet = form.sheet
    title = f"满分 {points_text(sheet.most)} 分，{points_text(sheet.passing)} 分合格"
    note = "清空整行即删除该项；已有评估保留当时的评分表" if form.may_set else sheet.source
    return [
        dcc.Store(id="sheet-version", data=sheet.version),
        dcc.Location(id="sheet-saved", refresh="callback-nav"),
        page_head("评分表", trail=[dcc.Link("开放使用", href=asked.href(PATH)), "评分表"]),
        *told(asked, DONE),
        card(title, _fields(asked, sheet) if form.may_set else _table(sheet), note=note),
    ]


def _table(sheet: ScoreSheet) -> Any:
    rows = [
        {"id": line.key, "title": line.title, "guide": line.guide, "most": line.most / 10}
        for line in sheet.lines
    ]
    columns = [
        grids.text_column("title", "评分项目", width=150),
        grids.text_column("guide", "评分要点", flex=1, minWidth=160),
        grids.number_column("most", "满分", decimals=1, width=90),
    ]
    return grids.grid("sheet-lines", columns, rows)


def _fields(asked: PageRequest, sheet: ScoreSheet) -> Any:
    lines = [*sheet.lines, *[SheetLine("", "", 0)] * SPARE]
    return html.Div(
        [
            *(_line(number, line) for number, line in enumerate(lines, 1)),
            forms.field(
                "合格线", forms.number("sheet-passing", sheet.passing / 10, min=0, step=0.1), required=True
            ),
            forms.field("依据", forms.text("sheet-source", sheet.source, limit=200)),
            forms.message("sheet-message"),
            html.Div(
                [
                    html.Button("保存评分表", id="sheet-save", className="btn-main", n_clicks=0),
                    dcc.Link("返回", href=asked.href(PATH), className="btn-line"),
                ],
                className="actions",
            ),
        ],
        className="form",
    )


def _line(number: int, line: SheetLine) -> Any:
    """The fields of one line; its key goes along."""

    def named(part: str) -> dict[str, Any]:
        return {"type": f"sheet-{part}", "line": number}

    title = forms.text("", line.title, limit=30, placeholder="如：阅读活动")
    guide = forms.text("", line.guide, limit=200, placeholder="看什么、怎么给分")
    most = forms.number("", line.most / 10 if line.most else None, min=0, step=0.1)
    for part, control in (("title", title), ("guide", guide), ("most", most)):
        control.id = named(part)
    return html.Fieldset(
        [
            html.Legend(f"第 {number} 项", className="field-label"),
            dcc.Store(id=named("key"), data=line.key),
            html.Div(
                [_labelled("项目", title), _labelled("评分要点", guide), _labelled("满分", most)],
                className="field-grid",
            ),
        ]
    )


def _labelled(words: str, control: Any) -> Any:
    return html.Label([html.Span(words), control], className="field")
