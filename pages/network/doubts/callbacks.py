"""Answering, confirming and sending back the doubts that are ticked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx

from components.forms import NONE
from pages.frame import done, on_click
from pages.network.doubts.layout import FILTERS, GRID, PATH
from pages.parsing import MALFORMED, as_items, as_mapping, as_optional_id, as_text, as_version
from server.guard import Forbidden, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.network.doubts import Item, answer, confirm, send_back

STEPS = ("answer", "confirm", "return")


def _items(chosen: Any) -> list[Item]:
    """Ids and versions of ticked rows. Raises Invalid for what is none."""
    found = []
    for row in as_items(chosen):
        told = as_mapping(row)
        doubt_id = as_optional_id(told.get("id"))
        if doubt_id is None:
            raise Invalid(MALFORMED)
        found.append((doubt_id, as_version(told.get("version"))))
    return found


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "doubts-answer.n_clicks": 1,
        "changed": "doubts-answer.n_clicks",
        f"{GRID}.selectedRows": [{"id": str(facts["doubt"][0]), "version": facts["doubt"][1]}],
        "doubts-reason.value": "equipment",
        "doubts-note.value": "闸机停用三天。",
        "doubts-given.data": {"state": "open"},
    }


def _here(step: str, seq: int, given: Any) -> str:
    """The page with the filters it had."""
    filters = {name: as_text(as_mapping(given).get(name), 100) for name in FILTERS}
    kept = urlencode({name: value for name, value in filters.items() if value})
    return f"{PATH}{done(step, seq)}{'&' if kept else ''}{kept}"


@guarded_callback(
    Output("doubts-done", "href"),
    Output("doubts-message", "children"),
    Input("doubts-answer", "n_clicks"),
    Input("doubts-confirm", "n_clicks"),
    Input("doubts-return", "n_clicks"),
    State(GRID, "selectedRows"),
    State("doubts-reason", "value"),
    State("doubts-note", "value"),
    State("doubts-given", "data"),
    permission=Permission.UNIT_WRITE,
    example=_example,
    running=[(Output(f"doubts-{step}", "disabled"), True, False) for step in STEPS],
    prevent_initial_call=True,
)
@on_click(3, besides=(Forbidden, NotFound))
def take_step(
    answered: Any, confirmed: Any, returned: Any, chosen: Any, reason: Any, note: Any, given: Any
) -> str:
    """Take the step; what is wrong is said beside the form, which keeps what was typed."""
    items, words = _items(chosen), as_text(note, 500, "说明")
    why = as_text(reason, 40, "原因")
    why = "" if why == NONE else why
    if ctx.triggered_id == "doubts-confirm":
        return _here("confirm", confirm(context(), current_actor(), items, why, words), given)
    if ctx.triggered_id == "doubts-return":
        return _here("return", send_back(context(), current_actor(), items, words), given)
    return _here("answer", answer(context(), current_actor(), items, why, words), given)


for _name in ("unit", "code"):
    clientside_callback(
        ClientsideFunction(namespace="cockpit", function_name="navigate"),
        Output(f"doubts-{_name}", "title"),
        Input(f"doubts-{_name}", "value"),
        prevent_initial_call=True,
    )
