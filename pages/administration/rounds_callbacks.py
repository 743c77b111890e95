"""Changing a round's terms, seeing beforehand what that touches, locking and unlocking it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import MALFORMED, as_day, as_number, as_text, as_version
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.rounds import INSTRUCTIONS_LIMIT, RoundTerms, effect_of, save_round, set_lock

REASON_LIMIT = 2000


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "rounds-opens_on.value": "2025-08-15",
        "rounds-due_on.value": "2025-09-08",
        "rounds-grace_days.value": 2,
        "rounds-instructions.value": "请附现场照片。",
        "rounds-month.data": facts["month"],
        "rounds-version.data": 0,
        "rounds-save.n_clicks": 1,
        "changed": "rounds-save.n_clicks",
    }


def _terms(opens: Any, due: Any, grace: Any, instructions: Any) -> RoundTerms:
    opens_on, due_on = as_day(opens, "开放日期"), as_day(due, "截止日期")
    if opens_on is None or due_on is None:
        raise Invalid("请填写开放日期和截止日期。")
    days = as_number(grace, "宽限天数") or 0
    if days != int(days):
        raise Invalid("宽限天数须填整数，请修改。")
    return RoundTerms(opens_on, due_on, int(days), as_text(instructions, INSTRUCTIONS_LIMIT, "填报要求"))


@guarded_callback(
    Output("rounds-effect", "children"),
    Input("rounds-opens_on", "value"),
    Input("rounds-due_on", "value"),
    Input("rounds-grace_days", "value"),
    State("rounds-instructions", "value"),
    State("rounds-month", "data"),
    permission=Permission.ROUND_MANAGE,
    example=lambda facts: {**_example(facts), "changed": "rounds-due_on.value"},
    prevent_initial_call=True,
)
def preview(opens: Any, due: Any, grace: Any, instructions: Any, month: Any) -> Any:
    """Say what the window on the page would change."""
    try:
        terms = _terms(opens, due, grace, instructions)
        effect = effect_of(context(), current_actor(), as_text(month, 7, "月份"), terms)
    except Invalid as error:
        return error.message
    moved = [
        f"{effect.becoming_late} 个项目由按时变为补报" if effect.becoming_late else "",
        f"{effect.becoming_timely} 个项目由补报变为按时" if effect.becoming_timely else "",
    ]
    told = "，".join(filter(None, moved)) or "已报送的不受影响"
    return f"按此期限：{told}；未报 {effect.unreported} 个项目。"


@guarded_callback(
    Output("rounds-done", "search"),
    Output("rounds-message", "children"),
    Input("rounds-save", "n_clicks"),
    State("rounds-opens_on", "value"),
    State("rounds-due_on", "value"),
    State("rounds-grace_days", "value"),
    State("rounds-instructions", "value"),
    State("rounds-month", "data"),
    State("rounds-version", "data"),
    permission=Permission.ROUND_MANAGE,
    example=_example,
    running=[(Output("rounds-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def save(clicks: Any, opens: Any, due: Any, grace: Any, instructions: Any, month: Any, version: Any) -> str:
    """Set the round's terms."""
    named = as_text(month, 7, "月份")
    terms = _terms(opens, due, grace, instructions)
    seq = save_round(context(), current_actor(), named, as_version(version), terms)
    return f"{done('save', seq)}&month={named}"


@guarded_callback(
    Output("rounds-locked", "search"),
    Output("rounds-lock-message", "children"),
    Input("rounds-lock-confirm", "n_clicks"),
    State("rounds-lock-act", "data"),
    State("rounds-lock-reason", "value"),
    State("rounds-month", "data"),
    State("rounds-version", "data"),
    permission=Permission.ROUND_MANAGE,
    example=lambda facts: {
        "rounds-lock-confirm.n_clicks": 1,
        "rounds-lock-act.data": "lock",
        "rounds-lock-reason.value": "季度数据已汇总上报。",
        "rounds-month.data": "2025-06",
        "rounds-version.data": 0,
    },
    running=[(Output("rounds-lock-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def lock(clicks: Any, wanted: Any, reason: Any, month: Any, version: Any) -> str:
    """Lock or unlock the round on the page."""
    if wanted not in ("lock", "unlock"):
        raise Invalid(MALFORMED)
    named = as_text(month, 7, "月份")
    text = as_text(reason, REASON_LIMIT, "原因")
    seq = set_lock(context(), current_actor(), named, as_version(version), wanted == "lock", text)
    return f"{done(wanted, seq)}&month={named}"
