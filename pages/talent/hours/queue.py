"""学时认定: the claims that wait, many at once or one by one, and what was decided lately."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import forms, grids
from components.cards import card, page_head
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.talent.hours.parts import STATES, claim_rows
from services.talent.hours_queue import ClaimLine, claims_queue

PATH = "/talent/claims"
DONE = {"approve": "所选申报已认定，学时已计入。", "return": "所选申报已退回，申报人会看到原因。"}
TALL = 18


def build(asked: PageRequest) -> list[Any]:
    """The queue of those who recognise."""
    waiting, decided = claims_queue(asked.context, asked.actor)
    return [
        page_head("学时认定", sub=f"{len(waiting)} 份待认定" if waiting else "没有待认定的申报"),
        *told(asked, DONE),
        html.Div([_waiting(asked, waiting), *_decided(asked, decided)], className="stack"),
    ]


def _waiting(asked: PageRequest, lines: tuple[ClaimLine, ...]) -> Any:
    if not lines:
        nothing = empty(EmptyReason.NOTHING_DUE, "职工提交的学时申报会列在这里。", small=True)
        return card("没有待认定的申报", nothing)
    columns = [
        grids.link_column("title", "培训名称", flex=3, minWidth=180),
        grids.text_column("name", "申报人", width=88),
        grids.text_column("department", "部门", width=136),
        grids.text_column("period", "时间", width=190),
        grids.text_column("category", "科目", width=96),
        grids.text_column("mode", "方式", width=84),
        grids.number_column("claimed", "申报学时", decimals=1, width=96),
        grids.number_column("converted", "折算后", decimals=1, width=84),
        grids.number_column("files", "证书", unit="份", width=96),
    ]
    meta = [("name", ""), ("department", ""), ("claimed", "申报学时"), ("files", "证书份数")]
    table = grids.grid(
        "claims-waiting",
        columns,
        claim_rows(asked, lines),
        height=None if len(lines) <= TALL else 640,
        card=grids.phone_card("title", meta=meta, tick=True),
        row_links=True,
        selectable=True,
    )
    form = html.Div(
        [
            dcc.Location(id="claims-done", refresh="callback-nav"),
            forms.field(
                "退回原因（仅退回时须填）",
                forms.reason("claims-reason", "如：证书与培训名称不符，请核对后重报"),
            ),
            forms.message("claims-message"),
            html.Div(
                [
                    html.Button("所选认定", id="claims-approve", className="btn-main", n_clicks=0),
                    html.Button("所选退回", id="claims-return", className="btn-line", n_clicks=0),
                ],
                className="actions",
            ),
        ],
        className="form form-inset",
    )
    return card(
        f"待认定 {len(lines)} 份",
        [table, form],
        note="点整行查看证书、核定学时；勾选后按折算后的学时一并认定，最先提交的在前",
        flush=True,
    )


def _decided(asked: PageRequest, lines: tuple[ClaimLine, ...]) -> list[Any]:
    if not lines:
        return []
    columns = [
        grids.link_column("title", "培训名称", flex=2, minWidth=180),
        grids.text_column("name", "申报人", width=88),
        grids.text_column("department", "部门", width=136),
        grids.text_column("year", "年度", width=84),
        grids.number_column("claimed", "申报学时", decimals=1, width=96),
        grids.tag_column("state", "状态", STATES, width=96),
        grids.text_column("reason", "退回原因", flex=3, minWidth=140),
    ]
    meta = [("name", ""), ("claimed", "申报学时"), ("reason", "退回原因")]
    table = grids.grid(
        "claims-decided",
        columns,
        claim_rows(asked, lines),
        height=None if len(lines) <= TALL else 640,
        card=grids.phone_card("title", meta=meta, tags={"state": STATES}),
        row_links=True,
    )
    return [card(f"最近处理 {len(lines)} 份", table, flush=True, sheet=False)]
