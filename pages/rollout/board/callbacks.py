"""Going where a filter or a mark leads, and making the move that the board asked about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback

from components.links import page_href
from pages.frame import on_click
from pages.parsing import as_choice, as_day, as_mapping, as_optional_id, as_text, as_version
from pages.rollout.board.layout import DEPARTMENT, GRAPH, NAMES, OVERTAKEN, PATH
from server.guard import Conflict, Forbidden, NotFound, Permission, context, current_actor, guarded_callback
from services.rollout.board import MoveKind, SiteStage
from services.rollout.sites import move_site

WORD, CODE, REASON = 20, 20, 500

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="navigate"),
    Output(DEPARTMENT, "title"),
    Input(DEPARTMENT, "value"),
    prevent_initial_call=True,
)
clientside_callback(
    ClientsideFunction(namespace="network", function_name="drill"),
    Output(GRAPH, "className"),
    Input(GRAPH, "clickData"),
    prevent_initial_call=True,
)


@guarded_callback(
    Output("board-done", "href"),
    Output("board-act-message", "children"),
    Input("board-act-confirm", "n_clicks"),
    State("board-word", "data"),
    State("board-to", "data"),
    State("board-known", "data"),
    State("board-seen", "data"),
    State("board-here", "data"),
    State("board-act-day", "value"),
    State("board-act-waiver", "value"),
    State("board-act-reason", "value"),
    permission=Permission.SITE_MOVE,
    example=lambda facts: {
        "board-act-confirm.n_clicks": 1,
        "board-word.data": "advance",
        "board-to.data": "scheme",
        "board-known.data": facts["site"],
        "board-seen.data": facts["site_version"],
        "board-here.data": {"lane": "new", "district": "", "tier": "", "department": "", "show": ""},
        "board-act-day.value": facts["today"],
        "board-act-waiver.value": "0",
        "board-act-reason.value": "",
    },
    running=[(Output("board-act-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound, Forbidden))
def move(
    clicks: Any,
    word: Any,
    to: Any,
    known: Any,
    seen: Any,
    here: Any,
    day: Any,
    waiver: Any,
    reason: Any,
) -> str:
    """Make the move that the board asked about; where somebody was faster, show the board as it is now."""
    kind, code, version = as_choice(MoveKind, word), as_text(known, CODE), as_version(seen)
    stage = as_choice(SiteStage, to) if to else None
    why, on = as_text(reason, REASON, "原因"), as_day(day, "日期")
    filters = _filters(as_mapping(here))
    try:
        saved = move_site(
            context(), current_actor(), code, kind, on, why, version, as_optional_id(waiver), stage
        )
    except Conflict as conflict:
        again = {"site": code, "act": kind.value, "to": as_text(to, WORD), "of": code, "done": OVERTAKEN}
        return page_href(PATH, None, **filters, **again, at=str(conflict.saved_version))
    return page_href(PATH, None, **filters, of=code, done=kind.value, at=str(saved.version))


def _filters(here: Mapping[str, Any]) -> dict[str, str]:
    return {name: as_text(here.get(name), WORD) for name in NAMES}
