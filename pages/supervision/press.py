"""The part that a list of late work shows beside each row: its open order, and one click to press."""

from __future__ import annotations

from datetime import date
from typing import Any

from dash import dcc, html

from components import forms
from components.labels.supervision import ORDER_STATES
from pages.frame import PageRequest
from server.guard import Permission
from services.projects.reading import ProjectLine

BUTTON = "attention-press"


def may_press(asked: PageRequest, is_default: bool) -> bool:
    """Whether rows carry the button: for those who issue orders, on the present state alone."""
    wall = asked.text("screen") == "1"
    return is_default and not wall and asked.actor.may(Permission.SUPERVISION_ISSUE)


def press_message() -> list[Any]:
    """Where the list says what a click did."""
    return [dcc.Store(id="attention-pressed"), forms.message("attention-told")]


def press_button(line: ProjectLine, today: date) -> Any:
    """催办 where an order is open, 督办 (a 蓝单 at one click) where none is."""
    order = line.order
    pressed = order is not None and order.pressed_on == today
    if order is None:
        word, hint = "督办", f"向{line.lead_department or '牵头部门'}发出蓝单，5 个工作日内反馈"
    else:
        state = ORDER_STATES[order.state].text
        word, hint = ("今日已催办" if pressed else "催办"), f"{order.name}，{state}"
    return html.Button(
        word,
        id={"type": BUTTON, "project": line.project_id},
        className="btn-line btn-small",
        n_clicks=0,
        disabled=pressed,
        title=hint,
    )
