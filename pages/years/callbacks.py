"""Drawing up a year's list, putting proposals on it, issuing it, closing the year."""

from __future__ import annotations

from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback

from pages.frame import done, on_click
from pages.parsing import as_day, as_id, as_items, as_mapping, as_text, as_version
from server.guard import Permission, context, current_actor, guarded_callback
from services.years import drawing

LIMIT = 2000

for _name in ("department", "director"):
    clientside_callback(
        ClientsideFunction(namespace="cockpit", function_name="navigate"),
        Output(f"years-{_name}", "title"),
        Input(f"years-{_name}", "value"),
        prevent_initial_call=True,
    )

_LIST = (State("years-year", "data"), State("years-version", "data"), State("years-plan", "data"))


def _plan(value: Any) -> str:
    return as_text(value, 60)


@guarded_callback(
    Output("years-draw-done", "search"),
    Output("years-draw-message", "children"),
    Input("years-draw", "n_clicks"),
    State("years-year", "data"),
    State("years-plan", "data"),
    permission=Permission.YEAR_EDIT,
    example=lambda facts: {
        "years-draw.n_clicks": 1,
        "years-year.data": facts["years"]["undrawn"][0],
        "years-plan.data": "",
    },
    running=[(Output("years-draw", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def draw(clicks: Any, year: Any, plan: Any) -> str:
    """Begin the year's list."""
    return done("draw", drawing.draw_up(context(), current_actor(), as_id(year), _plan(plan)))


@guarded_callback(
    Output("years-include-done", "search"),
    Output("years-include-message", "children"),
    Input("years-include", "n_clicks"),
    State("years-proposals", "selectedRows"),
    *_LIST,
    permission=Permission.YEAR_EDIT,
    example=lambda facts: {
        "years-include.n_clicks": 1,
        "years-proposals.selectedRows": [{"id": facts["years"]["proposal"]}],
        "years-year.data": facts["years"]["draft"][0],
        "years-version.data": facts["years"]["draft"][1],
        "years-plan.data": "",
    },
    running=[(Output("years-include", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def include(clicks: Any, rows: Any, year: Any, version: Any, plan: Any) -> str:
    """Put what is ticked on the list."""
    keys = [as_text(as_mapping(row).get("id"), 40) for row in as_items(rows)]
    seen = as_version(version)
    number = drawing.include(context(), current_actor(), as_id(year), seen, keys, _plan(plan))
    return done("include", seen + number)


@guarded_callback(
    Output("years-issue-done", "search"),
    Output("years-issue-message", "children"),
    Input("years-issue", "n_clicks"),
    State("years-number", "value"),
    State("years-day", "value"),
    *_LIST,
    permission=Permission.YEAR_ISSUE,
    example=lambda facts: {
        "years-issue.n_clicks": 1,
        "years-number.value": "试发〔2024〕3号",
        "years-day.value": "2025-03-20",
        "years-year.data": facts["years"]["draft"][0],
        "years-version.data": facts["years"]["draft"][1],
        "years-plan.data": "",
    },
    running=[(Output("years-issue", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def issue(clicks: Any, number: Any, day: Any, year: Any, version: Any, plan: Any) -> str:
    """Issue the list."""
    text, issued_on = as_text(number, LIMIT, "文号"), as_day(day, "印发日期")
    found = drawing.issue(
        context(), current_actor(), as_id(year), as_version(version), text, issued_on, _plan(plan)
    )
    return done("issue", found)


@guarded_callback(
    Output("years-close-done", "search"),
    Output("years-close-message", "children"),
    Input("years-close", "n_clicks"),
    *_LIST,
    permission=Permission.YEAR_EDIT,
    example=lambda facts: {
        "years-close.n_clicks": 1,
        "years-year.data": facts["years"]["judged"][0],
        "years-version.data": facts["years"]["judged"][1],
        "years-plan.data": "",
    },
    running=[(Output("years-close", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def close(clicks: Any, year: Any, version: Any, plan: Any) -> str:
    """Close the year; what is missing is named."""
    found = drawing.close(context(), current_actor(), as_id(year), as_version(version), _plan(plan))
    return done("close", found)
