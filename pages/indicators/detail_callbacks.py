"""Stating a figure, deciding on one, recalling one's own, confirming a target."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx

from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_id, as_text, as_version
from server.guard import Permission, ViewRequest, context, current_actor, guarded_callback
from services.indicators.stating import (
    Action,
    Entry,
    Measurement,
    Period,
    Subject,
    ValueState,
    decide,
    read_value,
    state_figures,
)
from services.indicators.targets import confirm_target

REASON_LIMIT = 2000

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="navigate"),
    Output("figure-periods", "title"),
    Input("figure-periods", "value"),
    prevent_initial_call=True,
)


def _again(subject: Subject, what: str, number: int) -> str:
    """The query that shows the same subject anew, with what was done."""
    return f"{done(what, number)}&subject={subject.value}"


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "figure-code.data": facts["indicator"],
        "figure-subject.data": "city",
        "figure-period.data": facts["figure_period"],
        "figure-version.data": 0,
        "figure-state.value": "value",
        "figure-value.value": "1.2万",
        "figure-measurement.value": "measured",
        "figure-day.value": None,
        "figure-note.value": "",
        "figure-submit.n_clicks": 1,
    }


@guarded_callback(
    Output("figure-done", "search"),
    Output("figure-message", "children"),
    Input("figure-submit", "n_clicks"),
    State("figure-code", "data"),
    State("figure-subject", "data"),
    State("figure-period", "data"),
    State("figure-version", "data"),
    State("figure-state", "value"),
    State("figure-value", "value"),
    State("figure-measurement", "value"),
    State("figure-day", "value"),
    State("figure-note", "value"),
    permission=Permission.INDICATOR_WRITE,
    example=_example,
    running=[(Output("figure-submit", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def submit(
    clicks: Any,
    code: Any,
    subject: Any,
    period: Any,
    version: Any,
    state: Any,
    value: Any,
    measurement: Any,
    day: Any,
    note: Any,
) -> str:
    """State the figure in the form and submit it for decision."""
    entry = Entry(
        code=as_text(code, 20),
        subject=as_choice(Subject, subject),
        period=Period.parse(as_text(period, 7)),
        state=as_choice(ValueState, state),
        value=read_value(as_text(value, 40, "数值")),
        measurement=as_choice(Measurement, measurement),
        note=as_text(note, 500, "说明"),
        as_at=as_day(day, "数据截至"),
        version=as_version(version),
    )
    (observation,) = state_figures(context(), current_actor(), [entry])
    return _again(entry.subject, "submit", observation)


@guarded_callback(
    Output("figure-decided", "search"),
    Output("figure-decision-message", "children"),
    Input("figure-approve", "n_clicks"),
    Input("figure-return", "n_clicks"),
    State("figure-observation", "data"),
    State("figure-reason", "value"),
    State("figure-subject", "data"),
    permission=Permission.INDICATOR_DECIDE,
    example=lambda facts: {
        "figure-return.n_clicks": 1,
        "figure-observation.data": facts["observation"],
        "figure-reason.value": "与闸机导出的数不一致，请核对。",
        "figure-subject.data": "city",
        "changed": "figure-return.n_clicks",
    },
    prevent_initial_call=True,
)
@on_click(2)
def decide_figure(approved: Any, returned: Any, observation: Any, reason: Any, subject: Any) -> str:
    """Approve or return the figure on the page."""
    action = Action.RETURN if ctx.triggered_id == "figure-return" else Action.APPROVE
    chosen, following = as_id(observation), as_choice(Subject, subject)
    decide(context(), current_actor(), chosen, action, as_text(reason, REASON_LIMIT, "原因"))
    return _again(following, action.value, chosen)


@guarded_callback(
    Output("figure-recalled", "search"),
    Output("figure-recall-message", "children"),
    Input("figure-recall", "n_clicks"),
    State("figure-own", "data"),
    State("figure-subject", "data"),
    permission=Permission.INDICATOR_WRITE,
    example=lambda facts: {
        "figure-recall.n_clicks": 1,
        "figure-own.data": facts["observation"],
        "figure-subject.data": "city",
    },
    prevent_initial_call=True,
)
@on_click()
def recall(clicks: Any, observation: Any, subject: Any) -> str:
    """Recall one's own figure."""
    chosen, following = as_id(observation), as_choice(Subject, subject)
    decide(context(), current_actor(), chosen, Action.RECALL)
    return _again(following, "recall", chosen)


@guarded_callback(
    Output("target-confirmed", "search"),
    Output("target-confirm-message", "children"),
    Input("target-confirm", "n_clicks"),
    State("figure-code", "data"),
    State("figure-subject", "data"),
    State("figure-plan", "data"),
    State("target-version", "data"),
    permission=Permission.INDICATOR_CONFIRM,
    example=lambda facts: {
        "target-confirm.n_clicks": 1,
        "figure-code.data": facts["indicator"],
        "figure-subject.data": "city",
        "figure-plan.data": None,
        "target-version.data": facts["target_version"],
    },
    prevent_initial_call=True,
)
@on_click()
def confirm(clicks: Any, code: Any, subject: Any, plan: Any, version: Any) -> str:
    """Answer for the target on the page."""
    following = as_choice(Subject, subject)
    wanted = ViewRequest(plan=as_text(plan, 40) or None)
    indicator, base = as_text(code, 20), as_version(version)
    seq = confirm_target(context(), current_actor(), indicator, following, base, wanted)
    return _again(following, "confirm", seq)
