"""我的学时: how I stand this year, what was credited, what I have claimed, and the form for a new claim."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import grids
from components.cards import card, page_head
from components.states import EmptyReason, empty
from pages.frame import PageRequest, told
from pages.talent.hours.parts import (
    STATES,
    claim_rows,
    entries_card,
    figures,
    standing_card,
    year_chips,
)
from pages.talent.years import year_of
from services.talent.hours_queue import ClaimLine
from services.talent.hours_reading import my_hours

PATH = "/talent/hours"
DONE = {"discard": "已删除这份学时申报。"}


def build(asked: PageRequest) -> list[Any]:
    """The page of the person who asks, for the year in the address."""
    found, claims = my_hours(asked.context, asked.actor, year_of(asked))
    sheet = dcc.Link(
        "打印学时证明单", href=asked.href(f"{PATH}/sheet", year=found.year), className="btn-line"
    )
    claim = dcc.Link("申报学时", href=asked.href(f"{PATH}/claim"), className="btn-main")
    method = dcc.Link("计算办法", href=asked.href(f"{PATH}/method", year=found.year), className="btn-line")
    return [
        page_head("我的学时", sub=f"{found.number}　{found.department}", actions=[method, sheet, claim]),
        *told(asked, DONE),
        year_chips(asked, PATH, found.years, found.year),
        html.Div(
            [
                figures(found),
                standing_card(found),
                _claims(asked, claims),
                entries_card(found),
            ],
            className="stack",
        ),
    ]


def _claims(asked: PageRequest, claims: tuple[ClaimLine, ...]) -> Any:
    if not claims:
        told = "参加馆外培训、网络学习等取得证书后，点“申报学时”上传证书，由组织人事认定。"
        return card("我的申报", empty(EmptyReason.NO_DATA, told, title="还没有申报", small=True))
    columns = [
        grids.link_column("title", "培训名称", flex=3, minWidth=180),
        grids.text_column("period", "时间", width=190),
        grids.text_column("category", "科目", width=100),
        grids.text_column("mode", "方式", width=96),
        grids.number_column("claimed", "申报学时", decimals=1, width=100),
        grids.tag_column("state", "状态", STATES, width=96),
        grids.text_column("reason", "退回原因", flex=2, minWidth=120),
    ]
    meta = [("period", ""), ("claimed", "申报学时"), ("reason", "退回原因")]
    return card(
        f"我的申报 {len(claims)} 份",
        grids.grid(
            "hours-claims",
            columns,
            claim_rows(asked, claims),
            height=None if len(claims) <= 18 else 640,
            card=grids.phone_card("title", meta=meta, tags={"state": STATES}),
            row_links=True,
        ),
        flush=True,
    )
