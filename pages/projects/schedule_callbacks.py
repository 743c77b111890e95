"""Asking for a new date, deciding on a request, recalling one's own."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import as_day, as_id, as_optional_id, as_text, as_version
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.projects.schedule_page import Action, ask_for_move, decide_request

REASON_LIMIT = 2000


@guarded_callback(
    Output("schedule-asked", "search"),
    Output("schedule-ask-message", "children"),
    Input("schedule-ask", "n_clicks"),
    State("schedule-project", "data"),
    State("schedule-version", "data"),
    State("schedule-milestone", "value"),
    State("schedule-wanted", "value"),
    State("schedule-why", "value"),
    permission=Permission.PROJECT_EDIT,
    example=lambda facts: {
        "schedule-ask.n_clicks": 1,
        "schedule-project.data": facts["project"],
        "schedule-version.data": facts["project_version"],
        "schedule-milestone.value": str(facts["milestone"]),
        "schedule-wanted.value": "2025-12-30",
        "schedule-why.value": "施工单位招标推迟，预计年底完成。",
    },
    running=[(Output("schedule-ask", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def ask(clicks: Any, project: Any, version: Any, milestone: Any, wanted: Any, why: Any) -> str:
    """Ask for the date on the form, or move it at once where the person may."""
    milestone_id, day = as_optional_id(milestone), as_day(wanted, "调整到")
    if milestone_id is None:
        raise Invalid("请选择要调整的里程碑。")
    if day is None:
        raise Invalid("请填写要调整到的日期。")
    saved = ask_for_move(
        context(),
        current_actor(),
        as_id(project),
        as_version(version),
        milestone_id,
        day,
        as_text(why, REASON_LIMIT, "调整原因"),
    )
    return done("ask" if saved.requested else "move", as_id(clicks))


@guarded_callback(
    Output("schedule-decided", "search"),
    Output("schedule-message", "children"),
    Input("schedule-approve", "n_clicks"),
    Input("schedule-return", "n_clicks"),
    State("schedule-request", "data"),
    State("schedule-reason", "value"),
    permission=Permission.SCHEDULE_DECIDE,
    example=lambda facts: {
        "schedule-return.n_clicks": 1,
        "schedule-request.data": facts["schedule_request"],
        "schedule-reason.value": "请说明赶工措施后再申请。",
        "changed": "schedule-return.n_clicks",
    },
    running=[
        (Output("schedule-approve", "disabled"), True, False),
        (Output("schedule-return", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2)
def decide(approved: Any, returned: Any, request: Any, reason: Any) -> str:
    """Approve or return the request on the page."""
    action = Action.RETURN if ctx.triggered_id == "schedule-return" else Action.APPROVE
    request_id = as_id(request)
    decide_request(context(), current_actor(), request_id, action, as_text(reason, REASON_LIMIT, "原因"))
    return done(action.value, request_id)


@guarded_callback(
    Output("schedule-recalled", "search"),
    Output("schedule-recall-message", "children"),
    Input("schedule-recall", "n_clicks"),
    State("schedule-own", "data"),
    permission=Permission.PROJECT_EDIT,
    example=lambda facts: {
        "schedule-recall.n_clicks": 1,
        "schedule-own.data": facts["schedule_request"],
    },
    running=[(Output("schedule-recall", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def recall(clicks: Any, request: Any) -> str:
    """Recall one's own request."""
    request_id = as_id(request)
    decide_request(context(), current_actor(), request_id, Action.RECALL)
    return done("recall", request_id)
