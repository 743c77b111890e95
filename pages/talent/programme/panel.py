"""人才评审: what was given to a reviewer, and the sheet of one application."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.attachments import attachment_panel
from components.cards import card, page_head
from components.conflict import notice
from components.labels.talent_programme import BARS, CATEGORIES
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.talent.programme.parts import PANEL, act, folded, id_of, stage_tag
from services.talent.programme import BODY
from services.talent.programme_panel import PanelBatch, PanelLine, SheetPage, open_panel, open_sheet
from services.talent.programme_reviewing import refusal_of

ITEMS = 10
"""Most items a sheet may have (see ``domain.talent.programme_rules``)."""
DONE: Mapping[str, str] = {
    "score": "已保存评分，汇总前可以修改。",
    "declare": "已登记回避，您不再评审这份申报。",
}


def build_list(asked: PageRequest) -> list[Any]:
    """The applications that were given to this reviewer."""
    found = open_panel(asked.context, asked.actor)
    head = page_head("人才评审", sub="本人、同部门和有利害关系的申报须回避")
    if not found:
        return [
            head,
            card(
                "评审", empty(EmptyReason.NOTHING_DUE, "被聘为评委后，待评申报显示在这里。", title="暂无评审")
            ),
        ]
    return [head, *(_batch(asked, one) for one in found)]


def _batch(asked: PageRequest, found: PanelBatch) -> Any:
    terms = found.batch.terms
    rows = [_row(asked, one) for one in found.lines]
    mine = [one for one in found.lines if one.bar is None]
    done = sum(one.total is not None for one in mine)
    columns = [
        grids.link_column("name", "申报人", flex=1, minWidth=120),
        grids.text_column("department", "部门", flex=1, minWidth=130),
        grids.text_column("title", "职称", width=130),
        grids.text_column("state", "我的评审", width=170),
        grids.number_column("total", "我的评分", decimals=1, width=110),
    ]
    body: Any = html.P("资格审查通过的申报会显示在这里。", className="hint")
    if rows:
        meta = [("state", ""), ("department", "")]
        phone = grids.phone_card("name", meta=meta)
        body = grids.grid(f"panel-{found.batch.batch_id}", columns, rows, card=phone, row_links=True)
    return card(
        f"{terms.name}：已评 {done}/{len(mine)}",
        body,
        note=f"{CATEGORIES[terms.category]}，满分 {terms.full_points} 分，请在 {terms.decide_by} 前完成",
        flush=bool(rows),
    )


def _row(asked: PageRequest, one: PanelLine) -> dict[str, Any]:
    if one.bar is not None:
        state = f"回避：{BARS[one.bar]}"
    elif one.total is not None:
        state = "已评分" if one.open else "已评分，评审结束"
    else:
        state = "待评分" if one.open else "评审已结束"
    return {
        "id": one.application_id,
        "name": one.name,
        "href": asked.href(f"{PANEL}/{one.application_id}"),
        "department": one.department,
        "title": one.title,
        "state": state,
        "total": None if one.total is None or one.bar is not None else one.total / 10,
    }


def build_sheet(asked: PageRequest) -> list[Any]:
    """The sheet of the application in the address."""
    page = open_sheet(asked.context, asked.actor, id_of(asked, "sheet"))
    terms = page.batch.terms
    actions = []
    if page.next_id is not None:
        actions = [dcc.Link("下一份待评", href=asked.href(f"{PANEL}/{page.next_id}"), className="btn-line")]
    return [
        dcc.Store(id="sheet-application", data=page.application_id),
        dcc.Store(id="sheet-version", data=page.version),
        dcc.Store(id="sheet-items", data=len(terms.sheet)),
        page_head(
            f"{page.name}的申报",
            sub=html.Span([f"{page.department}，{page.title} ", stage_tag(page.stage)]),
            actions=actions,
            trail=[dcc.Link("人才评审", href=asked.href(PANEL)), terms.name],
        ),
        *told(asked, DONE),
        html.Div(
            [
                html.Div(_content(page), className="stack span-8"),
                html.Div(
                    []
                    if page.bar is not None
                    else [card("证明材料", attachment_panel(page.files, empty="没有材料。"))],
                    className="stack span-4",
                ),
            ],
            className="columns",
        ),
    ]


def _content(page: SheetPage) -> list[Any]:
    if page.bar is not None:
        return [card("回避", notice(refusal_of(page.bar), "warning"))]
    parts: list[Any] = []
    for name, label in BODY.items():
        parts += [
            html.H3(label, className="field-label"),
            html.P(page.body.get(name) or "未填写", className="report-text"),
        ]
    shown = [card("申报内容", parts), _sheet(page)]
    if page.open:
        reason = forms.field(
            "与申报人的关系或利害情况", forms.reason("sheet-declare-reason", "将记入回避记录"), required=True
        )
        declared = act(
            "sheet-declare", "申请回避", [html.P("登记后您不再评审这份申报，已评的分不计入。"), reason]
        )
        shown.append(card("回避", folded("我与申报人有利害关系", declared)))
    return shown


def _sheet(page: SheetPage) -> Any:
    rows: list[Any] = []
    for index in range(ITEMS):
        item = page.batch.terms.sheet[index] if index < len(page.batch.terms.sheet) else None
        value = page.points[index] / 10 if item and page.points and index < len(page.points) else None
        control = dbc.Input(
            id=f"sheet-points-{index}",
            type="number",
            value=value,
            step=0.1,
            disabled=not page.open,
        )
        words = f"{item.name}（0 至 {item.points} 分）" if item else ""
        rows.append(
            html.Div(
                [html.Label(words, htmlFor=control.id), control], className="sheet-row", hidden=item is None
            )
        )
    total = f"，当前 {fmt.number(sum(page.points) / 10, decimals=1)} 分" if page.points else ""
    comment = dbc.Textarea(id="sheet-comment", value=page.comment, rows=3, disabled=not page.open)
    fields = [html.Div(rows, className="sheet-rows"), forms.field("评语", comment, hint="可不填")]
    body: Any = (
        act("sheet-score", "保存评分", fields, main=True) if page.open else html.Div(fields, className="form")
    )
    return card(f"评分，满分 {page.batch.terms.full_points}{total}", body)
