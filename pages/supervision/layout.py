"""The list of orders; every filter is an address."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components.attributes import aria
from components.cards import card, page_head
from components.conflict import notice
from components.labels.supervision import COLOURS, ORDER_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.supervision.parts import order_grid
from services.supervision.reading import Colour, OrderFilter, OrderList, OrderState, open_list

FILTER_NAMES = ("state", "colour", "department", "mine")
PATH = "/supervision"


def build(asked: PageRequest) -> list[Any]:
    """The page for this person, point of view and filters."""
    given = {name: asked.text(name) for name in FILTER_NAMES}
    chosen = OrderFilter.from_text(given["state"], given["colour"], given["department"], given["mine"])
    view = open_list(asked.context, asked.actor, asked.wanted, chosen)
    active = any(given.values())
    filters = [
        _departments(asked, given, view),
        *_mine(asked, given, view),
        *_colours(asked, given, view),
        *_states(asked, given, view),
    ]
    if active:
        filters.append(dcc.Link("清除筛选", href=asked.href(PATH), className="chip"))
    return [
        page_head("督办", sub=_sub(view), actions=_actions(asked, view)),
        *([] if view.is_default else [notice(f"这里显示的是 {view.as_of.effective_on} 的情况。", "warning")]),
        html.Div(filters, className="filters", **aria(label="筛选督办单")),
        card(
            _title(view, active),
            order_grid(asked, "orders-list", view.lines, view.as_of.effective_on)
            if view.lines
            else _nothing(asked, view, active),
            data_through=view.as_of.effective_on,
            note="蓝单为临近时限，黄单为逾期、进度落后或反馈被退回，红单为逾期较久；鼠标停在颜色上看依据",
            actions=_exports(asked, given),
            flush=True,
        ),
    ]


def _sub(view: OrderList) -> str:
    red, yellow = view.colours[Colour.RED], view.colours[Colour.YELLOW]
    ongoing = sum(view.colours.values())
    return f"未办结 {ongoing} 份，红单 {red} 份，黄单 {yellow} 份"


def _title(view: OrderList, active: bool) -> str:
    return f"{len(view.lines)} 份督办单" + (f"，共 {view.total} 份在您的查看范围内" if active else "")


def _nothing(asked: PageRequest, view: OrderList, active: bool) -> Any:
    if active:
        clear = dcc.Link("清除筛选", href=asked.href(PATH), className="btn-line")
        return empty(EmptyReason.NO_HIT, actions=[clear])
    told = "没有正在办理的督办单。" if view.total else "还没有督办单。"
    return empty(EmptyReason.NOTHING_DUE, told, title="暂无督办")


def _actions(asked: PageRequest, view: OrderList) -> list[Any]:
    if not view.may_issue:
        return []
    return [dcc.Link("立项", href=asked.href(f"{PATH}/new"), className="btn-main")]


def _exports(asked: PageRequest, given: dict[str, str]) -> list[Any]:
    return [
        html.A(words, href=asked.href(f"/exchange/orders.{extension}", **given), download="")
        for words, extension in (("导出 Excel", "xlsx"), ("导出 CSV", "csv"))
    ]


def _departments(asked: PageRequest, given: dict[str, str], view: OrderList) -> Any:
    def address(department: str) -> str:
        return asked.href(PATH, **{**given, "department": department})

    options = [{"label": "全部承办部门", "value": address("")}]
    options += [{"label": name, "value": address(str(key))} for key, name in view.departments]
    return html.Label(
        [
            html.Span("承办部门", className="visually-hidden"),
            dbc.Select(id="orders-department", options=options, value=address(given["department"])),
        ]
    )


def _chip(asked: PageRequest, given: dict[str, str], name: str, value: str, text: str) -> Any:
    """A link that switches one filter on, or off when it is on."""
    chosen = [item for item in given[name].split(",") if item]
    on = value in chosen
    following = ",".join(item for item in chosen if item != value) if on else ",".join([*chosen, value])
    return dcc.Link(
        text, href=asked.href(PATH, **{**given, name: following}), className="chip is-on" if on else "chip"
    )


def _mine(asked: PageRequest, given: dict[str, str], view: OrderList) -> list[Any]:
    if not (view.mine or given["mine"]):
        return []
    return [_chip(asked, given, "mine", "1", f"待我办理 {view.mine}")]


def _colours(asked: PageRequest, given: dict[str, str], view: OrderList) -> list[Any]:
    return [
        _chip(asked, given, "colour", colour.value, f"{COLOURS[colour].text} {view.colours[colour]}")
        for colour in (Colour.RED, Colour.YELLOW, Colour.BLUE)
        if view.colours[colour] or colour.value in given["colour"].split(",")
    ]


def _states(asked: PageRequest, given: dict[str, str], view: OrderList) -> list[Any]:
    return [
        _chip(asked, given, "state", state.value, f"{ORDER_STATES[state].text} {view.states[state]}")
        for state in OrderState
        if view.states[state] or state.value in given["state"].split(",")
    ]
