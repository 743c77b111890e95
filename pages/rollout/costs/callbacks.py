"""Saving a site's money."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from dash import ALL, Input, Output, State

from pages.frame import done, on_click
from pages.parsing import MALFORMED, as_choice, as_day, as_items, as_mapping, as_text, as_version
from pages.rollout.costs.form import FIELD, SITES
from server.guard import Forbidden, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.rollout.costing import KIND_WORDS, NOTE_LIMIT, Amounts, Kind, read_amount, save_money

_CELLS = {"type": FIELD, "source": ALL, "kind": ALL}
CODE_LIMIT = 20


def _example(facts: Any) -> dict[str, Any]:
    cell = {"type": FIELD, "source": "city", "kind": "budget"}
    return {
        "cost-save.n_clicks": 1,
        "cost-site.data": facts["gate_site"],
        "cost-version.data": 0,
        "cost-day.value": facts["today"],
        "cost-note.value": "",
        "cost-cell.value": [{"id": cell, "property": "value", "value": "12.50"}],
        "cost-cell.id": [{"id": cell, "property": "id", "value": cell}],
    }


@guarded_callback(
    Output("cost-done", "href"),
    Output("cost-message", "children"),
    Input("cost-save", "n_clicks"),
    State(_CELLS, "value"),
    State(_CELLS, "id"),
    State("cost-day", "value"),
    State("cost-note", "value"),
    State("cost-site", "data"),
    State("cost-version", "data"),
    permission=Permission.SITE_WRITE,
    example=_example,
    running=[(Output("cost-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound, Forbidden))
def save(clicks: Any, values: Any, ids: Any, day: Any, note: Any, site: Any, version: Any) -> str:
    """State the money on the page."""
    given, known = as_items(values), as_items(ids)
    if len(given) != len(known):
        raise Invalid(MALFORMED)
    told: dict[str, dict[str, int | None]] = defaultdict(dict)
    for value, found in zip(given, known, strict=True):
        cell = as_mapping(found)
        source, kind = as_text(cell.get("source"), 40), as_choice(Kind, cell.get("kind"))
        told[source][kind.value] = read_amount(as_text(value, 40), KIND_WORDS[kind], source)
    amounts = {source: Amounts(**kinds) for source, kinds in told.items()}
    code, words = as_text(site, CODE_LIMIT), as_text(note, NOTE_LIMIT, "说明")
    through = as_day(day, "数据截至")
    seq = save_money(context(), current_actor(), code, amounts, through, words, as_version(version))
    return f"{SITES}/{code}{done('money', seq)}"
