"""The list of orders; every filter is an address."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components.attributes import aria
from components.cards import card, page_head
from components.conflict import notice
from components.labels.supervision import COLOURS, ORDER_STATES
from components.states import EmptyReason, empty
from pages.filters import Filters
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
    filters = Filters(asked, PATH, given, frozenset({"state", "colour"}))
    shown = [
        filters.departments("orders-department", "承办部门", view.departments),
        *_mine(filters, view),
        *_colours(filters, view),
        *_states(filters, view),
    ]
    if active:
        shown.append(filters.cleared())
    return [
        page_head("督办", sub=_sub(view), actions=_actions(asked, view)),
        *([] if view.is_default else [notice(f"这里显示的是 {view.as_of.effective_on} 的情况。", "warning")]),
        html.Div(shown, className="filters", **aria(label="筛选督办单")),
        card(
            _title(view, active),
            order_grid(asked, "orders-list", view.lines, view.as_of.effective_on)
            if view.lines
            else _nothing(filters, view, active),
            data_through=view.as_of.effective_on,
            note="蓝单为临近时限，黄单为逾期、进度落后或反馈被退回，红单为逾期较久；鼠标停在颜色上看依据",
            actions=filters.exports("orders"),
            flush=True,
        ),
    ]


def _sub(view: OrderList) -> str:
    red, yellow = view.colours[Colour.RED], view.colours[Colour.YELLOW]
    ongoing = sum(view.colours.values())
    return f"未办结 {ongoing} 份，红单 {red} 份，黄单 {yellow} 份"


def _title(view: OrderList, active: bool) -> str:
    return f"{len(view.lines)} 份督办单" + (f"，共 {view.total} 份在您的查看范围内" if active else "")


def _nothing(filters: Filters, view: OrderList, active: bool) -> Any:
    if active:
        return empty(EmptyReason.NO_HIT, actions=[filters.cleared("btn-line")])
    told = "没有正在办理的督办单。" if view.total else "还没有督办单。"
    return empty(EmptyReason.NOTHING_DUE, told, title="暂无督办")


def _actions(asked: PageRequest, view: OrderList) -> list[Any]:
    if not view.may_issue:
        return []
    return [dcc.Link("立项", href=asked.href(f"{PATH}/new"), className="btn-main")]


def _mine(filters: Filters, view: OrderList) -> list[Any]:
    return filters.chips("mine", [("1", "待我办理", view.mine)])


def _colours(filters: Filters, view: OrderList) -> list[Any]:
    shown = (Colour.RED, Colour.YELLOW, Colour.BLUE)
    return filters.chips("colour", ((c.value, COLOURS[c].text, view.colours[c]) for c in shown))


def _states(filters: Filters, view: OrderList) -> list[Any]:
    return filters.chips("state", ((s.value, ORDER_STATES[s].text, view.states[s]) for s in OrderState))
