"""Sending a message again; keeping a person's address."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_optional_id, as_text
from server.guard import (
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.notices.contacts import set_email
from services.notices.deliveries import send_again


@guarded_callback(
    Output("delivery-done", "search"),
    Output("delivery-message", "children"),
    Input("delivery-again", "n_clicks"),
    State("delivery-choice", "value"),
    permission=Permission.DELIVERY_MANAGE,
    example=lambda facts: {"delivery-again.n_clicks": 1, "delivery-choice.value": str(facts["delivery"])},
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def again(clicks: Any, choice: Any) -> str:
    """Put a message back among those that wait."""
    delivery_id = as_optional_id(choice)
    if delivery_id is None:
        raise Invalid("请先选择要重新发送的消息。")
    send_again(context(), current_actor(), delivery_id)
    return done("again", delivery_id)


@guarded_callback(
    Output("contact-done", "search"),
    Output("contact-message", "children"),
    Input("contact-save", "n_clicks"),
    State("contact-person", "value"),
    State("contact-email", "value"),
    permission=Permission.USER_MANAGE,
    example=lambda facts: {
        "contact-save.n_clicks": 1,
        "contact-person.value": str(facts["person"]),
        "contact-email.value": "someone@example.com",
    },
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def save_contact(clicks: Any, person: Any, email: Any) -> str:
    """Keep or erase the address of a person."""
    user_id = as_optional_id(person)
    if user_id is None:
        raise Invalid("请先选择人员。")
    set_email(context(), current_actor(), user_id, as_text(email, 300, "电子邮箱"))
    return done("contact", user_id)
