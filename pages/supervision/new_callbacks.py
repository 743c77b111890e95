"""Raising an order."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_optional_id, as_text
from server.guard import Permission, context, current_actor, guarded_callback
from services.supervision.issuing import Colour, OrderTerms, raise_order

LIMIT = 4000


@guarded_callback(
    Output("raise-done", "href"),
    Output("raise-message", "children"),
    Input("raise-send", "n_clicks"),
    State("raise-subject", "data"),
    State("raise-title", "value"),
    State("raise-requirement", "value"),
    State("raise-basis", "value"),
    State("raise-due", "value"),
    State("raise-colour", "value"),
    State("raise-department", "value"),
    State("raise-person", "value"),
    permission=Permission.SUPERVISION_ISSUE,
    example=lambda facts: {
        "raise-send.n_clicks": 1,
        "raise-subject.data": f"project:{facts['project']}",
        "raise-title.value": "加快推进",
        "raise-requirement.value": "请说明原因并提出措施。",
        "raise-basis.value": "馆务会议定。",
        "raise-due.value": "2026-01-15",
        "raise-colour.value": "blue",
        "raise-department.value": str(facts["lead_department"]),
        "raise-person.value": "0",
    },
    running=[(Output("raise-send", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def send(
    clicks: Any,
    subject: Any,
    title: Any,
    requirement: Any,
    basis: Any,
    due: Any,
    colour: Any,
    department: Any,
    person: Any,
) -> str:
    """Raise the order on the page and go to it."""
    terms = OrderTerms(
        title=as_text(title, LIMIT),
        requirement=as_text(requirement, LIMIT),
        due_on=as_day(due, "办理时限"),
        basis=as_text(basis, LIMIT),
        colour=as_choice(Colour, colour),
        subject=as_text(subject, 120),
        department_id=as_optional_id(department),
        person_id=as_optional_id(person),
    )
    order_id = raise_order(context(), current_actor(), terms)
    return f"/supervision/{order_id}{done('raise', order_id)}"
