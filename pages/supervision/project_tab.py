"""A project's tab of orders: those about it and its milestones, and what is late."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components.cards import card
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.projects.head import project_head
from pages.supervision.parts import order_grid
from services.projects.orders import ProjectOrders, project_orders

TAB = "orders"


def build(asked: PageRequest) -> list[Any]:
    """The tab of the project in the address."""
    found = project_orders(asked.context, asked.actor, asked.text("code"), asked.wanted)
    return [
        *project_head(asked, found.line, found.path, TAB, actions=_actions(asked, found)),
        html.Div([_orders(asked, found), *_late(asked, found)], className="stack"),
    ]


def _raise_href(asked: PageRequest, subject: str) -> str:
    return asked.href("/supervision/new", subject=subject)


def _actions(asked: PageRequest, found: ProjectOrders) -> list[Any]:
    if not found.may_issue:
        return []
    href = _raise_href(asked, f"project:{found.line.code}")
    return [dcc.Link("督办立项", href=href, className="btn-main")]


def _orders(asked: PageRequest, found: ProjectOrders) -> Any:
    lines = found.orders.lines
    if not lines:
        return card(
            "没有督办单", empty(EmptyReason.NOTHING_DUE, "这个项目没有督办过。", title="暂无", small=True)
        )
    ongoing = sum(found.orders.colours.values())
    return card(
        f"{len(lines)} 份督办单，{ongoing} 份未办结",
        order_grid(asked, "project-orders", lines, found.orders.as_of.effective_on),
        data_through=found.orders.as_of.effective_on,
        flush=True,
    )


def _late(asked: PageRequest, found: ProjectOrders) -> list[Any]:
    if not found.late:
        return []
    day = found.orders.as_of.effective_on
    rows = [
        html.Li(
            html.Div(
                [
                    html.Span(
                        [title, html.Span(f"应于 {fmt.iso_date(due)} 完成", className="list-sub")],
                        className="list-main",
                    ),
                    html.Span(fmt.days_overdue((day - due).days), className="overdue"),
                    dcc.Link(
                        "督办",
                        href=_raise_href(asked, f"milestone:{milestone_id}"),
                        className="btn-line btn-small",
                    )
                    if found.may_issue
                    else None,
                ],
                className="list-row",
            )
        )
        for milestone_id, title, due in found.late
    ]
    return [card(f"{len(rows)} 个里程碑逾期", html.Ul(rows, className="list"), flush=True)]
