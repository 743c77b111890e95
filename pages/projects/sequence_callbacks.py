"""A project's schedule: milestones to choose from, dependencies added, their lag changed, and removed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, ctx, no_update

from pages.frame import done, on_click
from pages.parsing import as_id, as_items, as_mapping, as_number, as_optional_id, as_text, as_version
from pages.projects.sequence import PRECEDES, WAITS, options_of
from server.guard import (
    Forbidden,
    Invalid,
    NotFound,
    Permission,
    ViewRequest,
    context,
    current_actor,
    guarded_callback,
)
from services.projects.dependencies import (
    Dependency,
    add_dependency,
    change_lag,
    milestone_choices,
    remove_dependencies,
)

LAG = "间隔天数"


@guarded_callback(
    Output("sequence-other", "options"),
    Input("sequence-other", "search_value"),
    State("sequence-other", "value"),
    State("sequence-other", "options"),
    State("sequence-project", "data"),
    permission=Permission.PROJECT_EDIT,
    example=lambda facts: {
        "sequence-other.search_value": "建设",
        "sequence-other.value": facts["milestone"],
        "sequence-other.options": [{"label": "选定的", "value": facts["milestone"], "search": ""}],
        "sequence-project.data": "D01.1.1-01",
    },
    prevent_initial_call=True,
)
def find(typed: Any, chosen: Any, options: Any, code: Any) -> Any:
    """The milestones that answer to what is typed, and the chosen one, which would be lost otherwise."""
    words = as_text(typed, 200, "查找的文字")
    if not words:
        return no_update
    kept = [
        {"label": as_text(given.get("label"), 1000), "value": as_id(given.get("value")), "search": words}
        for given in map(as_mapping, as_items(options))
        if chosen is not None and given.get("value") == chosen
    ]
    found = milestone_choices(context(), current_actor(), as_text(code, 100), words, ViewRequest())
    return [*kept, *(option for option in options_of(found, words) if option["value"] != chosen)]


@guarded_callback(
    Output("sequence-added", "search"),
    Output("sequence-message", "children"),
    Input("sequence-add", "n_clicks"),
    State("sequence-own", "value"),
    State("sequence-relation", "value"),
    State("sequence-other", "value"),
    State("sequence-lag", "value"),
    permission=Permission.PROJECT_EDIT,
    example=lambda facts: {
        "sequence-add.n_clicks": 1,
        "sequence-own.value": str(facts["milestone"]),
        "sequence-relation.value": WAITS,
        "sequence-other.value": facts["other_milestone"],
        "sequence-lag.value": "14",
    },
    running=[(Output("sequence-add", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound, Forbidden))
def add(clicks: Any, own: Any, relation: Any, other: Any, lag: Any) -> str:
    """Let one milestone wait for another."""
    mine, chosen = as_optional_id(own), as_optional_id(other)
    if mine is None or chosen is None:
        raise Invalid("请选择两个里程碑后再添加。")
    before, after = (mine, chosen) if as_text(relation, 20) == PRECEDES else (chosen, mine)
    return done("added", add_dependency(context(), current_actor(), before, after, as_number(lag, LAG)))


def _change_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    predecessor, successor, version = facts["dependency"]
    row = {"predecessor": predecessor, "successor": successor, "version": version, "lag": "21"}
    return {
        "sequence-links.cellValueChanged": [{"data": row}],
        "sequence-remove.n_clicks": 0,
        "sequence-links.selectedRows": [row],
        "changed": "sequence-links.cellValueChanged",
    }


@guarded_callback(
    Output("sequence-changed", "search"),
    Output("sequence-links-message", "children"),
    Input("sequence-links", "cellValueChanged"),
    Input("sequence-remove", "n_clicks"),
    State("sequence-links", "selectedRows"),
    permission=Permission.PROJECT_EDIT,
    example=_change_example,
    running=[(Output("sequence-remove", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(buttons=2, besides=(NotFound, Forbidden))
def change(edited: Any, clicks: Any, selected: Any) -> str:
    """Save a lag that was written into its cell, or remove the dependencies that were ticked."""
    if ctx.triggered_id == "sequence-remove":
        rows = as_items(selected, 50)
        return done("removed", remove_dependencies(context(), current_actor(), [*map(_shown, rows)]))
    row = as_mapping(as_mapping((as_items(edited) or [None])[-1]).get("data"))
    lag = as_number(row.get("lag"), LAG)
    return done("changed", change_lag(context(), current_actor(), _shown(row), lag))


def _shown(row: Any) -> Dependency:
    """A dependency as a row of the page's table holds it."""
    given = as_mapping(row)
    return Dependency(
        as_id(given.get("predecessor")),
        as_id(given.get("successor")),
        version=as_version(given.get("version")),
    )
