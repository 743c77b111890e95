"""Starting a plan, making one the current one, carrying work over."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from dash import ALL, Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_day, as_id, as_items, as_mapping, as_text
from pages.plans.carry import AT_ONCE
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.succession.carrying import carry
from services.succession.starting import PlanHeader, set_current_plan, start_plan
from services.viewing import data_version

CODE_LIMIT = 60
_PLACES = {"type": "carry-place", "project": ALL}


def _placed(project: int, code: str) -> dict[str, Any]:
    """What the browser sends of one task with a place."""
    field = {"type": "carry-place", "project": project}
    return {
        "carry-place.value": [{"id": field, "property": "value", "value": code}],
        "carry-place.id": [{"id": field, "property": "id", "value": field}],
    }


@guarded_callback(
    Output("plan-new-done", "search"),
    Output("plan-new-message", "children"),
    Input("plan-new-save", "n_clicks"),
    State("plan-new-title", "value"),
    State("plan-new-code", "value"),
    State("plan-new-organisation", "value"),
    State("plan-new-number", "value"),
    State("plan-new-starts", "value"),
    State("plan-new-ends", "value"),
    State("plan-new-tree", "value"),
    permission=Permission.PLAN_MANAGE,
    example=lambda facts: {
        "plan-new-save.n_clicks": 1,
        "plan-new-title.value": "试编规划",
        "plan-new-code.value": "P-NEXT",
        "plan-new-organisation.value": "试验图书馆",
        "plan-new-number.value": "",
        "plan-new-starts.value": "2026-01-01",
        "plan-new-ends.value": "2030-12-31",
        "plan-new-tree.value": facts["plan_code"],
    },
    running=[(Output("plan-new-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def start(
    clicks: Any, title: Any, code: Any, organisation: Any, number: Any, starts: Any, ends: Any, tree: Any
) -> str:
    """Start another plan."""
    first, last = as_day(starts, "开始日期"), as_day(ends, "结束日期")
    if first is None or last is None:
        raise Invalid("请填写开始日期和结束日期。")
    header = PlanHeader(
        code=as_text(code, CODE_LIMIT, "编码").strip(),
        title=as_text(title, 400, "名称"),
        document_number=as_text(number, 80, "文号").strip() or None,
        organisation=as_text(organisation, 400, "单位"),
        starts_on=first,
        ends_on=last,
        note=None,
    )
    return done("new", start_plan(context(), current_actor(), header, as_text(tree, CODE_LIMIT)))


@guarded_callback(
    Output("plan-current-done", "search"),
    Output("plan-current-message", "children"),
    Input("plan-current-confirm", "n_clicks"),
    State("plan-current-code", "data"),
    permission=Permission.PLAN_MANAGE,
    example=lambda facts: {"plan-current-confirm.n_clicks": 1, "plan-current-code.data": facts["plan_code"]},
    prevent_initial_call=True,
)
@on_click()
def choose(clicks: Any, code: Any) -> str:
    """Make a plan the current one."""
    set_current_plan(context(), current_actor(), as_text(code, CODE_LIMIT))
    return done("current", data_version(context()))


@guarded_callback(
    Output("carry-done", "search"),
    Output("carry-message", "children"),
    Input("carry-save", "n_clicks"),
    State("carry-source", "data"),
    State("carry-target", "data"),
    State(_PLACES, "value"),
    State(_PLACES, "id"),
    permission=Permission.PLAN_CARRY,
    example=lambda facts: {
        "carry-save.n_clicks": 1,
        "carry-source.data": facts["plan_code"],
        "carry-target.data": facts["next_plan"],
        **_placed(facts["carried"], "E01"),
    },
    running=[(Output("carry-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def carry_over(clicks: Any, source: Any, target: Any, values: Any, fields: Any) -> str:
    """Carry the tasks over for which a place was named."""
    places = {}
    for value, field in zip(as_items(values, AT_ONCE), as_items(fields, AT_ONCE), strict=False):
        code = as_text(value, CODE_LIMIT, "去向").strip()
        if code:
            places[as_id(as_mapping(field).get("project"))] = code
    start, end = as_text(source, CODE_LIMIT), as_text(target, CODE_LIMIT)
    seq = carry(context(), current_actor(), start, end, places)
    return f"{done('carry', seq)}&{urlencode({'from': start, 'to': end})}"
