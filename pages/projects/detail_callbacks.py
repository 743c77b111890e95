"""Deciding on reports, recalling one's own, pausing and cancelling."""

from __future__ import annotations

from typing import Any

from dash import ALL, Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import as_choice, as_id, as_items, as_mapping, as_text, as_version
from pages.projects.detail import NO_CATEGORY
from pages.projects.remarks import REMARK
from server.guard import Permission, context, current_actor, guarded_callback
from services.projects.editing import ProjectState, set_state
from services.projects.reporting import Action, decide_report
from services.projects.telling import press_report

REASON_LIMIT = 2000
_REMARKS = {"type": REMARK, "field": ALL}
_ACHIEVED = {"type": REMARK, "field": "achieved"}


@guarded_callback(
    Output("decision-done", "search"),
    Output("decision-message", "children"),
    Input("decision-approve", "n_clicks"),
    Input("decision-return", "n_clicks"),
    State("decision-report", "data"),
    State("decision-reason", "value"),
    State(_REMARKS, "value"),
    State(_REMARKS, "id"),
    permission=Permission.PROGRESS_DECIDE,
    example=lambda facts: {
        "decision-return.n_clicks": 1,
        "decision-report.data": facts["submitted_report"],
        "decision-reason.value": "请补充完成数量后再提交。",
        f"{REMARK}.value": [{"id": _ACHIEVED, "property": "value", "value": "写明完成数量"}],
        f"{REMARK}.id": [{"id": _ACHIEVED, "property": "id", "value": _ACHIEVED}],
        "changed": "decision-return.n_clicks",
    },
    prevent_initial_call=True,
)
@on_click(2)
def decide(approved: Any, returned: Any, report: Any, reason: Any, remarks: Any, fields: Any) -> str:
    """Approve or return the report on the page."""
    action = Action.RETURN if ctx.triggered_id == "decision-return" else Action.APPROVE
    report_id = as_id(report)
    said = {
        as_text(as_mapping(identity).get("field"), 40): as_text(text, REASON_LIMIT, "批注")
        for text, identity in zip(as_items(remarks), as_items(fields), strict=False)
    }
    why = as_text(reason, REASON_LIMIT, "原因")
    decide_report(context(), current_actor(), report_id, action, why, said)
    return done(action.value, report_id)


@guarded_callback(
    Output("recall-done", "search"),
    Output("recall-message", "children"),
    Input("recall-confirm", "n_clicks"),
    State("recall-report", "data"),
    permission=Permission.PROGRESS_WRITE,
    example=lambda facts: {"recall-confirm.n_clicks": 1, "recall-report.data": facts["submitted_report"]},
    prevent_initial_call=True,
)
@on_click()
def recall(clicks: Any, report: Any) -> str:
    """Recall one's own report."""
    report_id = as_id(report)
    decide_report(context(), current_actor(), report_id, Action.RECALL)
    return done("recall", report_id)


@guarded_callback(
    Output("state-done", "search"),
    Output("state-message", "children"),
    Input("state-save", "n_clicks"),
    State("project-id", "data"),
    State("project-version", "data"),
    State("state-choice", "value"),
    State("state-reason", "value"),
    State("state-category", "value"),
    permission=Permission.PROJECT_SET_STATE,
    example=lambda facts: {
        "state-save.n_clicks": 1,
        "project-id.data": facts["project"],
        "project-version.data": facts["project_version"],
        "state-choice.value": "paused",
        "state-reason.value": "场地改造期间暂停。",
        "state-category.value": "premises",
    },
    prevent_initial_call=True,
)
@on_click()
def change_state(clicks: Any, project: Any, version: Any, choice: Any, reason: Any, category: Any) -> str:
    """Pause, resume or cancel the project on the page."""
    seq = set_state(
        context(),
        current_actor(),
        as_id(project),
        as_version(version),
        as_choice(ProjectState, choice),
        as_text(reason, REASON_LIMIT, "原因"),
        "" if category == NO_CATEGORY else as_text(category, 40, "原因分类"),
    )
    return done("state", seq)


@guarded_callback(
    Output("press-done", "search"),
    Output("press-message", "children"),
    Input("press-send", "n_clicks"),
    State("project-id", "data"),
    permission=Permission.PROGRESS_PRESS,
    example=lambda facts: {"press-send.n_clicks": 1, "project-id.data": facts["project"]},
    running=[(Output("press-send", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def press(clicks: Any, project: Any) -> str:
    """Press for the report of the project on the page."""
    project_id = as_id(project)
    press_report(context(), current_actor(), project_id)
    return done("press", project_id)
