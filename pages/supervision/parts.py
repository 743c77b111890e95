"""What the pages of orders share: badges, the table, the address of an order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import grids
from components.labels.supervision import COLOURS, ORDER_STATES, colour_reason
from pages.frame import PageRequest
from pages.parsing import as_optional_id
from server.guard import NotFound
from services.supervision.reading import OrderLine, OrderState, Step
from services.supervision.sight import GONE

TALL = 18
"""Rows beyond which a table scrolls inside."""


def order_id_of(asked: PageRequest) -> int:
    """The id in the address. Raises NotFound for what is none."""
    text = asked.text("order")
    found = as_optional_id(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if found is None:
        raise NotFound(GONE)
    return found


def badge(line: OrderLine) -> Any:
    """The colour of an order, with the reason on hover."""
    label = COLOURS[line.verdict.colour]
    return html.Span(label.text, className=label.css, title=colour_reason(line.verdict) or None)


def state_tag(state: OrderState) -> Any:
    """The tag of a state."""
    label = ORDER_STATES[state]
    return html.Span(label.text, className=label.css)


def subject_words(asked: PageRequest, line: OrderLine) -> Any:
    """What an order is about: a link for those who may open it."""
    if not line.order.subject_kind:
        return "专项事项（不关联具体工作）"
    if line.subject is None:
        return "原事项已不存在"
    words = f"{line.subject.label}：{line.subject.title}"
    return dcc.Link(words, href=line.subject.href) if line.subject.visible else words


def lateness(asked_today: Any, line: OrderLine) -> str:
    """How long an order has, or how late it is; empty once it was answered."""
    standing = line.standing
    if standing.state not in (OrderState.RAISED, OrderState.HANDED, OrderState.ACCEPTED):
        return ""
    left = (standing.due_on - asked_today).days
    if left < 0:
        return fmt.days_overdue(-left)
    return "今天到期" if left == 0 else f"还有 {left} 天"


def order_grid(asked: PageRequest, grid_id: str, lines: Sequence[OrderLine], day: Any) -> Any:
    """The table of some orders."""
    rows = [
        {
            "id": line.order.order_id,
            "number": line.order.name,
            "title": line.order.title,
            "href": asked.href(f"/supervision/{line.order.order_id}"),
            "subject": line.subject.title if line.subject else "",
            "colour": line.verdict.colour.value,
            "why": colour_reason(line.verdict),
            "state": line.standing.state.value,
            "department": line.department,
            "person": line.person,
            "due_on": fmt.iso_date(line.standing.due_on),
            "late": lateness(day, line),
            "tags": f"{COLOURS[line.verdict.colour].text}，{ORDER_STATES[line.standing.state].text}",
        }
        for line in lines
    ]
    columns = [
        grids.text_column("number", "编号", width=150),
        grids.link_column("title", "督办事项", flex=3, minWidth=200),
        grids.tag_column("colour", "颜色", COLOURS, width=88, tooltipField="why"),
        grids.tag_column("state", "状态", ORDER_STATES, width=96),
        grids.text_column("department", "承办部门", width=130),
        grids.text_column("person", "承办人", width=84),
        grids.date_column("due_on", "时限", width=108),
        grids.text_column("late", "剩余", width=104),
        grids.text_column("subject", "关联工作", flex=2, minWidth=140),
    ]
    meta = [("number", ""), ("tags", ""), ("department", ""), ("due_on", "时限"), ("late", "")]
    return grids.grid(
        grid_id,
        columns,
        rows,
        height=None if len(rows) <= TALL else 640,
        card=grids.phone_card("title", meta=meta),
        row_links=True,
    )


__all__ = ["Step", "badge", "lateness", "order_grid", "order_id_of", "state_tag", "subject_words"]
