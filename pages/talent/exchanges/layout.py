"""The exchanges that the reader may see: their own, and those of their people."""

from __future__ import annotations

from typing import Any

from dash import dcc

from components import formatting as fmt
from components import grids
from components.cards import card, page_head
from components.labels.talent_hours import CATEGORIES
from components.labels.talent_training import EXCHANGES
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.talent.exchanges.exchange import build as build_exchange
from services.talent.exchange_reading import (
    KIND_NAMES,
    ExchangeLine,
    ExchangeList,
    ExchangeState,
    open_exchanges,
)

PATH = "/talent/exchanges"
TALL = 30


def build(asked: PageRequest) -> list[Any]:
    """The list, or the exchange in the address: who may see which, is a matter of the person it is of."""
    if asked.text("exchange"):
        return build_exchange(asked)
    view = open_exchanges(asked.context, asked.actor)
    actions = []
    if view.may_add:
        actions.append(dcc.Link("登记交流", href=asked.href(f"{PATH}/new"), className="btn-main"))
    return [
        page_head("交流培养", sub=_sub(view), actions=actions),
        card(
            f"馆员交换、跟班培训、挂职锻炼 {len(view.lines)} 人次",
            _grid(asked, view.lines) if view.lines else _nothing(view),
            note="结束后由本人提交报告，审核通过即计入当年学时",
            flush=True,
        ),
    ]


def _sub(view: ExchangeList) -> str:
    away = sum(line.state is ExchangeState.UNDER_WAY for line in view.lines)
    owed = sum(line.state in (ExchangeState.REPORT_DUE, ExchangeState.RETURNED) for line in view.lines)
    return f"进行中 {away} 人次，待交报告 {owed} 份" if view.lines else ""


def _nothing(view: ExchangeList) -> Any:
    told = "可点击“登记交流”开始。" if view.may_add else "由组织人事登记后在这里显示。"
    return empty(EmptyReason.NO_DATA, f"还没有您可以查看的交流记录。{told}", title="暂无交流")


def _grid(asked: PageRequest, lines: tuple[ExchangeLine, ...]) -> Any:
    rows = [
        {
            "id": line.exchange.exchange_id,
            "host": line.exchange.terms.host,
            "href": asked.href(PATH, exchange=line.exchange.exchange_id),
            "name": line.name,
            "department": line.department,
            "kind": KIND_NAMES[line.exchange.terms.kind],
            "position": line.exchange.terms.position,
            "from_day": fmt.iso_date(line.exchange.terms.from_day),
            "to_day": fmt.iso_date(line.exchange.terms.to_day),
            "category": CATEGORIES[line.exchange.terms.category],
            "hours": line.exchange.terms.tenths / 10,
            "state": line.state.value,
        }
        for line in lines
    ]
    states = {key.value: label for key, label in EXCHANGES.items()}
    meta = [("name", ""), ("kind", ""), ("from_day", "开始"), ("to_day", "结束")]
    columns = [
        grids.link_column("host", "接收单位", flex=1, minWidth=160),
        grids.text_column("name", "姓名", width=96),
        grids.text_column("department", "部门", flex=1, minWidth=136),
        grids.text_column("kind", "类型", width=96),
        grids.text_column("position", "岗位", flex=1, minWidth=110),
        grids.date_column("from_day", "开始"),
        grids.date_column("to_day", "结束"),
        grids.text_column("category", "科目", width=96),
        grids.number_column("hours", "学时", decimals=1, width=80),
        grids.tag_column("state", "状态", states, width=112),
    ]
    return grids.grid(
        "exchange-list",
        columns,
        rows,
        height=None if len(rows) <= TALL else 760,
        card=grids.phone_card("host", meta=meta, tags={"state": states}),
        row_links=True,
    )
