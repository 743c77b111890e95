"""A node's money: sums by year and source, the projects below, the plan's shortfalls beside the whole."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import grids
from components.cards import card
from components.indicators import scorecard_row
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.money.parts import META, cells, columns, headline, year_chart
from pages.money.project import NAME
from pages.nodes.head import node_head
from services.money.reading import NodeMoney, node_money

TALL = 18
"""Rows beyond which a table scrolls inside."""


def build(asked: PageRequest) -> list[Any]:
    """The tab of the node in the address."""
    page = node_money(asked.context, asked.actor, asked.text("code"), asked.wanted)
    return [
        *node_head(asked, page.place, NAME),
        html.Div([*_figures(asked, page), *_shortfalls(asked, page)], className="stack"),
    ]


def _note(asked: PageRequest) -> str:
    return "演示数据，不是真实数据" if asked.context.demonstration_date else ""


def _figures(asked: PageRequest, page: NodeMoney) -> list[Any]:
    if not page.stated:
        text = f"{page.counted} 个项目都还没有审核通过的经费数据。"
        return [card("暂无经费数据", empty(EmptyReason.NO_DATA, text, title="暂无", small=True))]
    day = page.place.view.as_of.effective_on
    stated = f"{page.counted} 个项目中 {page.stated} 个已填"
    sources = [{"id": str(n), "name": name, **cells(found)} for n, (name, found) in enumerate(page.sources)]
    return [
        headline(page.total),
        html.Div(
            [
                html.Div(
                    year_chart(
                        page.years, day, "，".join(filter(None, [stated, _note(asked)])), "node-money"
                    ),
                    className="span-5",
                ),
                html.Div(
                    card(
                        "按资金来源",
                        grids.grid(
                            "node-money-sources",
                            [grids.text_column("name", "资金来源", flex=1, minWidth=110), *columns()],
                            sources,
                            card=grids.phone_card("name", meta=META),
                        ),
                        data_through=day,
                        note="未填的显示“—”，不当作 0；比率按两项都已填的行计算",
                        flush=True,
                    ),
                    className="span-7",
                ),
            ],
            className="columns",
        ),
        _projects(asked, page),
    ]


def _projects(asked: PageRequest, page: NodeMoney) -> Any:
    rows = [
        {
            "id": share.code,
            "code": share.code,
            "title": share.title,
            "department": share.department,
            "href": asked.href(f"/projects/{share.code}/{NAME}"),
            **cells(share.total),
        }
        for share in page.projects
    ]
    listed = [
        grids.text_column("code", "编号", width=124),
        grids.link_column("title", "项目", flex=2, minWidth=200),
        grids.text_column("department", "牵头部门", width=130),
        *columns(),
    ]
    return card(
        f"{len(rows)} 个项目已填经费",
        grids.grid(
            "node-money-projects",
            listed,
            rows,
            height=None if len(rows) <= TALL else 560,
            card=grids.phone_card("title", meta=META),
            row_links=True,
        ),
        data_through=page.place.view.as_of.effective_on,
        flush=True,
    )


def _shortfalls(asked: PageRequest, page: NodeMoney) -> list[Any]:
    if not page.shortfalls:
        return []
    rows = [
        scorecard_row(line, lambda code, subject: asked.href(f"/indicators/{code}", subject=subject.value))
        for line in page.shortfalls
    ]
    source = f"规划文本；现值为{'演示数据，不是真实数据' if asked.context.demonstration_date else '填报数据'}"
    return [
        card(
            f"规划短板 {len(rows)} 项",
            html.Ul(rows, className="list"),
            source=source,
            note="规划仅列出短板，未设定目标值",
            actions=[dcc.Link("全部指标", href=asked.href("/indicators"))],
            flush=True,
        )
    ]
