"""The lists of a batch: who is announced and was selected, what was objected and how that was handled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card
from pages.frame import PageRequest
from pages.talent.programme.parts import act, folded
from services.talent.programme import BatchPage, ObjectionLine, Stage

CULTIVATION = "/talent/cultivation"


def lists(asked: PageRequest, page: BatchPage) -> list[Any]:
    """Who is announced, and who was selected; from there personnel go on to cultivation."""
    cards: list[Any] = []
    if page.publications:
        last = page.publications[-1]
        days = f"{last.from_day} 至 {last.to_day}"
        state = "公示中" if last.running else "公示期满"
        body: list[Any] = [_names(last.names)] if last.names else [html.P("名单上的人员均已办结。")]
        if page.may_object:
            body.append(folded("提出异议", _objecting(page)))
        earlier = [f"{one.from_day} 至 {one.to_day}" for one in page.publications[:-1]]
        note = f"此前公示：{'、'.join(earlier)}" if earlier else ""
        cards.append(card(f"公示名单（{days}，{state}）", body, note=note))
    if page.selected:
        ways = [dcc.Link("人才培养", href=asked.href(CULTIVATION))] if page.may_manage else []
        cards.append(card(f"认定名单 {len(page.selected)} 人", _names(page.selected), actions=ways))
    return cards


def _names(listed: Any) -> Any:
    return html.Ul(
        [html.Li(f"{name}（{department}）") for _, name, department in listed], className="reasons"
    )


def _objecting(page: BatchPage) -> Any:
    people = [(key, f"{name}（{department}）") for key, name, department in page.publications[-1].names]
    source = forms.field(
        "异议来源",
        forms.text("programme-object-source"),
        hint="来信、来访等由组织人事登记时填写；馆员提出的留空",
    )
    return act(
        "programme-object",
        "提交异议",
        [
            forms.field(
                "对象", forms.choice("programme-object-person", people, empty="请选择"), required=True
            ),
            forms.field(
                "内容和依据", _long("programme-object-text"), required=True, hint="只有组织人事和馆领导能看到"
            ),
            source if page.may_manage else html.Div(source, hidden=True),
        ],
    )


def _long(control_id: str) -> Any:
    control = forms.reason(control_id, placeholder="")
    control.rows, control.maxLength = 3, 2000
    return control


def objections(page: BatchPage) -> list[Any]:
    """What was objected, and for those who handle it the form for a ruling."""
    if not page.objections:
        return []
    rows = [
        html.Li(
            [
                html.Div(
                    [
                        html.Strong(one.name),
                        html.Span(
                            "待处理" if one.upheld is None else "成立" if one.upheld else "不成立",
                            className="tag tag-watch" if one.upheld is None else "tag",
                        ),
                        html.Span(f"{fmt.iso_date(one.on)}，{one.source}"),
                    ],
                    className="row-line",
                ),
                html.P(one.text, className="report-text"),
                html.P(f"{fmt.iso_date(one.ruled_on)} 处理：{one.ruling}", className="hint")
                if one.ruling
                else None,
            ]
        )
        for one in page.objections
    ]
    body: list[Any] = [html.Ol(rows, className="history")]
    open_ones = [one for one in page.objections if one.stage in (Stage.PUBLISHED, Stage.STOPPED)]
    waiting = sum(one.upheld is None for one in page.objections)
    if page.may_manage and open_ones:
        form = _ruling(open_ones)
        body.append(form if waiting else folded("更改处理结论", form))
    return [card(f"公示异议 {len(rows)} 件" + (f"，{waiting} 件待处理" if waiting else ""), body)]


def _ruling(listed: Sequence[ObjectionLine]) -> Any:
    choices = [(one.objection_id, f"{one.name}：{one.text[:30]}") for one in listed]
    return act(
        "programme-rule",
        "登记处理结论",
        [
            html.Div(
                [
                    forms.field(
                        "异议",
                        forms.choice("programme-rule-objection", choices, empty="请选择"),
                        required=True,
                    ),
                    forms.field(
                        "结论",
                        forms.choice(
                            "programme-rule-upheld",
                            [("no", "不成立，公示继续"), ("yes", "成立，终止申报")],
                            empty="请选择",
                        ),
                        required=True,
                    ),
                ],
                className="field-grid",
            ),
            forms.field("核实情况", _long("programme-rule-text"), required=True),
        ],
    )
