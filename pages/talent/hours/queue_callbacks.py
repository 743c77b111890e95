"""Recognising or returning many claims at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, ctx, html, no_update

from components.conflict import notice
from pages.frame import done
from pages.parsing import MALFORMED, as_items, as_mapping, as_optional_id, as_text
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.talent.hours_queue import Action, decide_chosen

LONG = 2000


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "claims-approve.n_clicks": 0,
        "claims-return.n_clicks": 1,
        "changed": "claims-return.n_clicks",
        "claims-waiting.selectedRows": [{"id": f"hour_claim:{facts['claim_to_decide'][0]}"}],
        "claims-reason.value": "请补充证书。",
    }


def _claim(row: Any) -> int:
    kind, _, number = as_text(as_mapping(row).get("id"), 80).partition(":")
    found = as_optional_id(number)
    if found is None or kind != "hour_claim":
        raise Invalid(MALFORMED)
    return found


@guarded_callback(
    Output("claims-done", "search"),
    Output("claims-message", "children"),
    Input("claims-approve", "n_clicks"),
    Input("claims-return", "n_clicks"),
    State("claims-waiting", "selectedRows"),
    State("claims-reason", "value"),
    permission=Permission.HOURS_RECOGNISE,
    example=_example,
    running=[
        (Output("claims-approve", "disabled"), True, False),
        (Output("claims-return", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
def decide_ticked(approved: Any, returned: Any, chosen: Any, reason: Any) -> tuple[Any, Any]:
    """Recognise or return the claims that are ticked; what was left is named with the reason."""
    if not (approved or returned):
        return no_update, no_update
    action = Action.RETURN if ctx.triggered_id == "claims-return" else Action.APPROVE
    try:
        ids = [_claim(row) for row in as_items(chosen)]
        outcomes = decide_chosen(context(), current_actor(), ids, action, as_text(reason, LONG, "退回原因"))
    except Invalid as error:
        return no_update, notice(error.message)
    refused = [outcome for outcome in outcomes if outcome.state is None]
    if not refused:
        return done(action.value, max(outcome.subject_id for outcome in outcomes)), ""
    told = [html.Li(f"{outcome.title or '一份申报'}：{outcome.message}") for outcome in refused]
    return no_update, html.Div(
        [
            f"已处理 {len(outcomes) - len(refused)} 份，{len(refused)} 份没有处理：",
            html.Ul(told, className="reasons"),
        ],
        className="notice notice-warning",
        role="alert",
    )
