"""Saving the districts' targets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, Input, Output, State

from pages.frame import done, on_click
from pages.parsing import MALFORMED, as_day, as_items, as_mapping, as_number, as_text, as_version
from pages.rollout.overview.targets import cell_id
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.rollout.targets import TargetEntry, save_targets

BASIS_LIMIT = 400
FARTHEST = 10**6


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    cells = [cell_id("320102", name) for name in ("rooms", "streets")]
    return {
        "district-targets-save.n_clicks": 1,
        "district-targets-version.data": 0,
        "district-targets-due.value": facts["today"],
        "district-targets-day.value": facts["today"],
        "district-targets-basis.value": "年度工作会议",
        "district-target.value": [
            {"id": cell, "property": "value", "value": value}
            for cell, value in zip(cells, ("9", "7"), strict=True)
        ],
        "district-target.id": [{"id": cell, "property": "id", "value": cell} for cell in cells],
    }


@guarded_callback(
    Output("district-targets-done", "href"),
    Output("district-targets-message", "children"),
    Input("district-targets-save", "n_clicks"),
    State("district-targets-version", "data"),
    State("district-targets-due", "value"),
    State("district-targets-day", "value"),
    State("district-targets-basis", "value"),
    State(cell_id(ALL, ALL), "value"),
    State(cell_id(ALL, ALL), "id"),
    permission=Permission.ROLLOUT_TARGETS,
    example=_example,
    running=[(Output("district-targets-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def save_district_targets(
    clicks: Any, version: Any, due: Any, day: Any, basis: Any, numbers: Any, ids: Any
) -> str:
    """Save the table of targets."""
    given, cells = as_items(numbers), as_items(ids)
    if len(given) != len(cells):
        raise Invalid(MALFORMED)
    found: dict[str, dict[str, int | None]] = {}
    for number, cell in zip(given, cells, strict=True):
        named = as_mapping(cell)
        district, field = as_text(named.get("district"), 10), as_text(named.get("field"), 10)
        found.setdefault(district, {})[field] = _whole(number)
    seq = save_targets(
        context(),
        current_actor(),
        as_version(version),
        {code: TargetEntry(values.get("rooms"), values.get("streets")) for code, values in found.items()},
        as_day(due, "目标完成日期"),
        as_text(basis, BASIS_LIMIT, "设置依据"),
        as_day(day, "生效日期"),
    )
    return f"/rollout{done('targets', seq)}"


def _whole(value: Any) -> int | None:
    """A whole number; None for an empty cell."""
    number = as_number(value, "各区目标")
    if number is None:
        return None
    if not number.is_integer() or abs(number) > FARTHEST:
        raise Invalid("各区目标和街道（镇）数须为整数，请修改。", {"rooms": "须为整数"})
    return int(number)
