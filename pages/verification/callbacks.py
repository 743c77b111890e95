"""Previewing and making a draw, working one out anew, recording what was found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, no_update

from components.conflict import notice
from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_id, as_items, as_number, as_optional_id, as_text, as_version
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
from services.verification.checking import Result, check_item
from services.verification.drawing import DrawTerms, ScopeOfDraw, draw, preview, recompute

LIMIT = 4000
_FIELDS = (
    State("draw-plan", "data"),
    State("draw-scope", "value"),
    State("draw-node", "value"),
    State("draw-department", "value"),
    State("draw-from", "value"),
    State("draw-to", "value"),
    State("draw-size", "value"),
    State("draw-share", "value"),
    State("draw-due", "value"),
    State("draw-verifiers", "value"),
    State("draw-remark", "value"),
)


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "draw-plan.data": "",
        "draw-scope.value": "plan",
        "draw-node.value": "0",
        "draw-department.value": "0",
        "draw-from.value": "2021-01-01",
        "draw-to.value": facts["today"],
        "draw-size.value": 1,
        "draw-share.value": None,
        "draw-due.value": facts["today"],
        "draw-verifiers.value": [facts["checker"]],
        "draw-remark.value": "",
    }


def _terms(values: tuple[Any, ...]) -> tuple[ViewRequest, DrawTerms]:
    """The values of ``_FIELDS``. Raises Invalid for what no such form would send."""
    plan, scope, node, department, first, last, size, share, due, verifiers, remark = values
    chosen = as_choice(ScopeOfDraw, scope)
    scope_id = {ScopeOfDraw.NODE: node, ScopeOfDraw.DEPARTMENT: department}.get(chosen)
    number = as_number(size, "抽取数量")
    if number is not None and number != int(number):
        raise Invalid("抽取数量须为整数，请修改。", {"size": "须为整数"})
    terms = DrawTerms(
        scope=chosen,
        scope_id=as_optional_id(scope_id),
        claimed_from=as_day(first, "审定时间起"),
        claimed_to=as_day(last, "审定时间止"),
        size=None if number is None else int(number),
        share=as_number(share, "抽取比例"),
        due_on=as_day(due, "核查时限"),
        verifiers=tuple(dict.fromkeys(as_id(item) for item in as_items(verifiers or []))),
        remark=as_text(remark, LIMIT),
    )
    return ViewRequest(plan=as_text(plan, 40) or None), terms


@guarded_callback(
    Output("draw-preview", "children"),
    Input("draw-try", "n_clicks"),
    *_FIELDS,
    permission=Permission.VERIFICATION_DRAW,
    example=lambda facts: {"draw-try.n_clicks": 1, **_example(facts)},
    prevent_initial_call=True,
)
def try_draw(clicks: Any, *values: Any) -> Any:
    """Say how many candidates there are."""
    if not clicks:
        return no_update
    try:
        found = preview(context(), current_actor(), *_terms(values))
    except Invalid as error:
        return notice(error.message)
    told = f"候选 {found.candidates} 项，涉及 {found.projects} 个项目"
    told += f"，将抽取 {found.size} 项。" if found.size is not None else "。"
    if found.earlier:
        told += f"同一范围此前已抽查 {found.earlier} 次，再抽另行编号，此前结果保留。"
    return notice(told, "good" if found.candidates else "warning")


@guarded_callback(
    Output("draw-done", "href"),
    Output("draw-message", "children"),
    Input("draw-send", "n_clicks"),
    State("draw-version", "data"),
    *_FIELDS,
    permission=Permission.VERIFICATION_DRAW,
    example=lambda facts: {"draw-send.n_clicks": 1, "draw-version.data": facts["draws"], **_example(facts)},
    running=[(Output("draw-send", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def send_draw(clicks: Any, version: Any, *values: Any) -> str:
    """Draw, and show what came out."""
    draw_id = draw(context(), current_actor(), *_terms(values), as_version(version))
    return f"/verification/{draw_id}{done('draw', draw_id)}"


@guarded_callback(
    Output("recompute-told", "children"),
    Input("recompute", "n_clicks"),
    State("check-draw", "data"),
    permission=Permission.VERIFICATION_READ,
    example=lambda facts: {"recompute.n_clicks": 1, "check-draw.data": facts["check"][0]},
    prevent_initial_call=True,
)
def work_out_anew(clicks: Any, draw_id: Any) -> Any:
    """Say whether the draw comes out the same."""
    if not clicks:
        return no_update
    try:
        found = recompute(context(), current_actor(), as_id(draw_id))
    except (Invalid, NotFound) as error:
        return notice(error.message)
    if found.same:
        return notice(f"重算结果与记录一致：候选 {found.candidates} 项，抽出的事项及顺序相同。", "good")
    what = "候选清单" if not found.same_candidates else "抽出的事项"
    return notice(f"重算结果与记录不一致：{what}不同，请联系系统管理员核查台账。", "warning")


@guarded_callback(
    Output("check-done", "href"),
    Output("check-message", "children"),
    Input("check-send", "n_clicks"),
    State("check-draw", "data"),
    State("check-item", "data"),
    State("check-version", "data"),
    State("check-result", "value"),
    State("check-note", "value"),
    State("check-files", "value"),
    permission=Permission.VERIFICATION_CHECK,
    example=lambda facts: {
        "check-send.n_clicks": 1,
        "check-draw.data": facts["check"][0],
        "check-item.data": facts["check"][1],
        "check-version.data": 0,
        "check-result.value": "confirmed",
        "check-note.value": "现场核对无误。",
        "check-files.value": [],
    },
    running=[(Output("check-send", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def send_check(clicks: Any, draw_id: Any, item: Any, version: Any, result: Any, note: Any, files: Any) -> str:
    """Record what was found; what is wrong is said beside the form, which keeps what was typed."""
    if result in (None, "", "0"):
        raise Invalid("请选择核查结论。", {"result": "必填"})
    looked = [as_id(key) for key in as_items(files or [])]
    seq = check_item(
        context(),
        current_actor(),
        as_id(item),
        as_version(version),
        as_choice(Result, result),
        as_text(note, LIMIT),
        looked,
    )
    return f"/verification/{as_id(draw_id)}{done('check', seq)}&item={as_id(item)}"
