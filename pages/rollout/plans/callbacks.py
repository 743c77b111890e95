"""Saving planned days."""

from __future__ import annotations

from typing import Any

from dash import ALL, Input, Output, State

from pages.frame import done, on_click
from pages.parsing import MALFORMED, as_choice, as_day, as_items, as_mapping, as_text, as_version
from pages.rollout.plans.form import FIELD, SITES
from server.guard import Forbidden, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.rollout.planning import SiteStage, save_plan

_DAYS = {"type": FIELD, "stage": ALL}
CODE_LIMIT, REASON_LIMIT = 20, 500


def _example(facts: Any) -> dict[str, Any]:
    day = {"type": FIELD, "stage": "open"}
    return {
        "plan-save.n_clicks": 1,
        "plan-site.data": facts["gate_site"],
        "plan-version.data": 0,
        "plan-reason.value": "",
        "plan-day.value": [{"id": day, "property": "value", "value": facts["today"]}],
        "plan-day.id": [{"id": day, "property": "id", "value": day}],
    }


@guarded_callback(
    Output("plan-done", "href"),
    Output("plan-message", "children"),
    Input("plan-save", "n_clicks"),
    State(_DAYS, "value"),
    State(_DAYS, "id"),
    State("plan-reason", "value"),
    State("plan-site", "data"),
    State("plan-version", "data"),
    permission=Permission.SITE_WRITE,
    example=_example,
    running=[(Output("plan-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound, Forbidden))
def save(clicks: Any, values: Any, ids: Any, reason: Any, site: Any, version: Any) -> str:
    """Set the days on the page."""
    given, known = as_items(values), as_items(ids)
    if len(given) != len(known):
        raise Invalid(MALFORMED)
    days = {}
    for value, found in zip(given, known, strict=True):
        stage = as_choice(SiteStage, as_mapping(found).get("stage"))
        days[stage] = as_day(value, stage.label)
    code, why = as_text(site, CODE_LIMIT), as_text(reason, REASON_LIMIT, "原因")
    seq = save_plan(context(), current_actor(), code, days, why, as_version(version))
    return f"{SITES}/{code}{done('plan', seq)}"
