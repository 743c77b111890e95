"""Deciding on many submissions at once, whatever their kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, ctx, html, no_update

from components.conflict import notice
from pages.frame import done
from pages.parsing import MALFORMED, as_items, as_mapping, as_optional_id, as_text
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.workflow import Action, decide_many

REASON_LIMIT = 2000


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "worklist-return.n_clicks": 1,
        "worklist-waiting.selectedRows": [{"id": facts["waiting"]}],
        "worklist-reason.value": "请补充完成数量后再提交。",
        "changed": "worklist-return.n_clicks",
    }


def _named(row: Any) -> tuple[str, int]:
    """Kind and id of a ticked row. Raises Invalid for anything else."""
    kind, _, number = as_text(as_mapping(row).get("id"), 80).partition(":")
    subject_id = as_optional_id(number)
    if subject_id is None:
        raise Invalid(MALFORMED)
    return kind, subject_id


@guarded_callback(
    Output("worklist-done", "search"),
    Output("worklist-message", "children"),
    Input("worklist-approve", "n_clicks"),
    Input("worklist-return", "n_clicks"),
    State("worklist-waiting", "selectedRows"),
    State("worklist-reason", "value"),
    permission=Permission.SUBMISSION_DECIDE,
    example=_example,
    running=[
        (Output("worklist-approve", "disabled"), True, False),
        (Output("worklist-return", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
def decide_chosen(approved: Any, returned: Any, chosen: Any, reason: Any) -> tuple[Any, Any]:
    """Approve or return the reports that are ticked; what could not be decided is named with the reason."""
    if not (approved or returned):
        return no_update, no_update
    action = Action.RETURN if ctx.triggered_id == "worklist-return" else Action.APPROVE
    try:
        outcomes = decide_many(
            context(),
            current_actor(),
            [_named(row) for row in as_items(chosen)],
            action,
            as_text(reason, REASON_LIMIT, "退回原因"),
        )
    except Invalid as error:
        return no_update, notice(error.message)
    refused = [outcome for outcome in outcomes if outcome.state is None]
    if not refused:
        return done(action.value, max(outcome.subject_id for outcome in outcomes)), ""
    decided = len(outcomes) - len(refused)
    told = [html.Li(f"{outcome.title or '一份填报'}：{outcome.message}") for outcome in refused]
    return no_update, html.Div(
        [f"已处理 {decided} 份，{len(refused)} 份没有处理：", html.Ul(told, className="reasons")],
        className="notice notice-warning",
        role="alert",
    )
