"""Saving an entry of a code list."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import on_click
from pages.parsing import as_number, as_text, as_version
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.dictionaries import Entry, save_entry


@guarded_callback(
    Output("entry-done", "search"),
    Output("entry-message", "children"),
    Input("entry-save", "n_clicks"),
    State("entry-dictionary", "data"),
    State("entry-code", "data"),
    State("entry-version", "data"),
    State("entry-label", "value"),
    State("entry-position", "value"),
    State("entry-note", "value"),
    State("entry-state", "value"),
    permission=Permission.DICTIONARY_MANAGE,
    example=lambda facts: {
        "entry-save.n_clicks": 1,
        "entry-dictionary.data": "work_stop_reasons",
        "entry-code.data": "funds",
        "entry-version.data": 0,
        "entry-label.value": "经费未落实",
        "entry-position.value": 2,
        "entry-note.value": "含专项经费",
        "entry-state.value": "on",
    },
    running=[(Output("entry-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def save(
    clicks: Any,
    dictionary: Any,
    code: Any,
    version: Any,
    label: Any,
    position: Any,
    note: Any,
    state: Any,
) -> str:
    """Add the entry on the page, or change it."""
    name = as_text(dictionary, 40)
    place = as_number(position, "排序") or 0.0
    if place != int(place):
        raise Invalid("排序须为整数，请修改。")
    wanted = Entry(
        code="",
        label=as_text(label, 400, "名称"),
        position=int(place),
        active=as_text(state, 10) != "off",
        note=as_text(note, 800, "说明"),
    )
    seq = save_entry(context(), current_actor(), name, as_text(code, 40), wanted, as_version(version))
    return f"?dictionary={name}&done=entry&at={seq}"
