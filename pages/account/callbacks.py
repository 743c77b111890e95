"""Naming one's own deputy, and ending it."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_id, deputy_fields
from server.guard import Permission, context, current_actor, guarded_callback
from services.administration import name_deputy, revoke_deputy


@guarded_callback(
    Output("account-deputy-done", "search"),
    Output("account-deputy-message", "children"),
    Input("account-deputy-save", "n_clicks"),
    State("account-deputy-person", "value"),
    State("account-deputy-from", "value"),
    State("account-deputy-to", "value"),
    permission=Permission.ACCOUNT_OWN,
    example=lambda facts: {
        "account-deputy-save.n_clicks": 1,
        "account-deputy-person.value": str(facts["stand_in"]),
        "account-deputy-from.value": facts["today"],
        "account-deputy-to.value": facts["today"],
    },
    running=[(Output("account-deputy-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def name(clicks: Any, person: Any, starts: Any, ends: Any) -> str:
    """Name a deputy for oneself."""
    actor = current_actor()
    seq = name_deputy(context(), actor, as_id(actor.user_id), *deputy_fields(person, starts, ends))
    return done("deputy", seq)


@guarded_callback(
    Output("account-undeputy-done", "search"),
    Output("account-undeputy-message", "children"),
    Input("account-undeputy-confirm", "n_clicks"),
    State("account-undeputy-id", "data"),
    permission=Permission.ACCOUNT_OWN,
    example=lambda facts: {
        "account-undeputy-confirm.n_clicks": 1,
        "account-undeputy-id.data": facts["own_deputyship"],
    },
    prevent_initial_call=True,
)
@on_click()
def revoke(clicks: Any, deputyship: Any) -> str:
    """End a deputyship one has given."""
    seq = revoke_deputy(context(), current_actor(), as_id(deputyship))
    return done("undeputy", seq)
