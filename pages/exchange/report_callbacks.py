"""批量填报: submit what is filled or ticked, 本月无变化, recall what is ticked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback

from pages.exchange.callbacks import ROW_LIMIT, marks_of
from pages.frame import done, on_click
from pages.parsing import MALFORMED, as_id, as_items, as_mapping, as_optional_id, as_text
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.projects.bulk_reporting import recall_chosen, submit_chosen, submit_filled, submit_unchanged
from services.projects.report_table import PROJECT_PREFIX

# What was typed goes first: the answer waits until the drafts are saved.
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableGo"),
    Output("table-report-go", "data"),
    Input("table-report-submit", "n_clicks"),
    Input("table-report-chosen", "n_clicks"),
    Input("table-report-recall", "n_clicks"),
    Input("table-report-row", "data"),
    State("table-report-grid", "id"),
    prevent_initial_call=True,
)


def _projects(given: Any) -> list[int]:
    """The projects whose rows were ticked. Raises Invalid for anything else."""
    found = []
    for item in as_items(given, ROW_LIMIT):
        number = as_optional_id(as_text(item, 20).removeprefix(PROJECT_PREFIX))
        if number is None:
            raise Invalid(MALFORMED)
        found.append(number)
    return found


def _shown_anew(marks: Mapping[str, str], what: str, number: int) -> str:
    return f"{done(what, number)}&month={marks.get('month', '')}"


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "table-report-go.data": {"act": "unchanged", "ids": [f"{PROJECT_PREFIX}{facts['project']}"], "at": 1},
        "table-report-marks.data": {"month": facts["month"]},
    }


@guarded_callback(
    Output("table-report-done", "href"),
    Output("table-report-submit-message", "children"),
    Input("table-report-go", "data"),
    State("table-report-marks", "data"),
    permission=Permission.PROGRESS_WRITE,
    example=_example,
    running=[
        (Output("table-report-submit", "disabled"), True, False),
        (Output("table-report-chosen", "disabled"), True, False),
        (Output("table-report-recall", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click()
def act(go: Any, marks: Any) -> str:
    """Do what was asked of the table: all drafts that are filled, or the rows that were ticked."""
    given, parameters = as_mapping(go), marks_of(marks)
    asked, chosen = as_text(given.get("act"), 20), _projects(given.get("ids"))
    if asked == "filled":
        count = submit_filled(context(), current_actor(), parameters)
    elif asked == "chosen":
        count = submit_chosen(context(), current_actor(), parameters, chosen)
    elif asked == "unchanged":
        count = submit_unchanged(context(), current_actor(), parameters, chosen)
    elif asked == "recall":
        count = recall_chosen(context(), current_actor(), parameters, chosen)
    else:
        raise Invalid(MALFORMED)
    clicked = given.get("at")
    # A second act on as many rows is another address.
    number = clicked if isinstance(clicked, int) else count
    return _shown_anew(parameters, "submit" if asked in ("filled", "chosen") else asked, number)


@guarded_callback(
    Output("unchanged-done", "href"),
    Output("unchanged-message", "children"),
    Input("unchanged-confirm", "n_clicks"),
    State("unchanged-projects", "data"),
    State("unchanged-marks", "data"),
    permission=Permission.PROGRESS_WRITE,
    example=lambda facts: {
        "unchanged-confirm.n_clicks": 1,
        "unchanged-projects.data": [facts["project"]],
        "unchanged-marks.data": {"month": facts["month"]},
    },
    running=[(Output("unchanged-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def all_unchanged(clicks: Any, projects: Any, marks: Any) -> str:
    """Report 本月无变化 for exactly the projects that were listed."""
    chosen = [as_id(item) for item in as_items(projects, ROW_LIMIT)]
    parameters = marks_of(marks)
    count = submit_unchanged(context(), current_actor(), parameters, chosen)
    return _shown_anew(parameters, "unchanged", count)
