"""Taking into the pool, assessing, letting go, arranging; setting what is needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import (
    MALFORMED,
    as_choice,
    as_day,
    as_id,
    as_items,
    as_mapping,
    as_number,
    as_optional_id,
    as_version,
)
from pages.parsing import as_text as _as_text
from pages.talent.cadres.needs import cell_id
from pages.talent.cadres.parts import LIMIT
from server.guard import Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.talent import cadre_acting, cadre_editing
from services.talent.cadre_acting import ActionKind
from services.talent.cadre_editing import CadreLevel, CadreTerms, ExitReason, Readiness

MANAGE = Permission.CADRE_MANAGE


def as_text(value: Any, label: str) -> str:
    """Text of a form; the service says how much is allowed."""
    return _as_text(value, LIMIT, label)


def _chosen(value: Any) -> str:
    """What a select box gives; empty for none."""
    text = _as_text(value, 40)
    return "" if text == "0" else text


def _terms(direction: Any, level: Any, readiness: Any, note: Any, label: str) -> CadreTerms:
    if not _chosen(level):
        raise Invalid("请选择层次。", {"level": "必填"})
    if not _chosen(readiness):
        raise Invalid("请选择成熟度。", {"readiness": "必填"})
    return CadreTerms(
        _chosen(direction),
        as_choice(CadreLevel, level),
        as_choice(Readiness, readiness),
        note=as_text(note, label),
    )


def _enter_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "cadre-enter.n_clicks": 1,
        "cadre-staff.value": str(facts["cadres"]["free"]),
        "cadre-direction.value": "children",
        "cadre-level.value": "deputy",
        "cadre-readiness.value": "soon",
        "cadre-day.value": facts["today"],
        "cadre-note.value": "民主推荐，馆务会研究确定。",
    }


@guarded_callback(
    Output("cadre-enter-done", "href"),
    Output("cadre-enter-message", "children"),
    Input("cadre-enter", "n_clicks"),
    State("cadre-staff", "value"),
    State("cadre-direction", "value"),
    State("cadre-level", "value"),
    State("cadre-readiness", "value"),
    State("cadre-day", "value"),
    State("cadre-note", "value"),
    permission=MANAGE,
    example=_enter_example,
    running=[(Output("cadre-enter", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def enter(clicks: Any, staff: Any, direction: Any, level: Any, readiness: Any, day: Any, note: Any) -> str:
    """Take somebody into the pool; what is wrong is said beside the form, which keeps what was typed."""
    terms = _terms(direction, level, readiness, note, "入库依据")
    found = cadre_editing.enter_pool(
        context(), current_actor(), as_optional_id(staff), terms, as_day(day, "入库日期")
    )
    return f"/talent/cadres/{found}{done('enter', found)}"


def _assess_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    found, version = facts["cadres"]["held"]
    return {
        "assess-save.n_clicks": 1,
        "cadre-id.data": found,
        "cadre-version.data": version,
        "assess-direction.value": "technology",
        "assess-level.value": "head",
        "assess-readiness.value": "now",
        "assess-day.value": facts["today"],
        "assess-note.value": "年度考核优秀。",
    }


@guarded_callback(
    Output("assess-done", "search"),
    Output("assess-message", "children"),
    Input("assess-save", "n_clicks"),
    State("cadre-id", "data"),
    State("cadre-version", "data"),
    State("assess-direction", "value"),
    State("assess-level", "value"),
    State("assess-readiness", "value"),
    State("assess-day", "value"),
    State("assess-note", "value"),
    permission=MANAGE,
    example=_assess_example,
    running=[(Output("assess-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def assess(
    clicks: Any,
    cadre: Any,
    version: Any,
    direction: Any,
    level: Any,
    readiness: Any,
    day: Any,
    note: Any,
) -> str:
    """Assess somebody anew."""
    terms = _terms(direction, level, readiness, note, "评估意见")
    day_given = as_day(day, "评估日期")
    seq = cadre_editing.assess_cadre(
        context(), current_actor(), as_id(cadre), as_version(version), terms, day_given
    )
    return done("assess", seq)


def _exit_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    found, version = facts["cadres"]["held"]
    return {
        "exit-save.n_clicks": 1,
        "cadre-id.data": found,
        "cadre-version.data": version,
        "exit-reason.value": "appointed",
        "exit-day.value": facts["today"],
        "exit-note.value": "已任命。",
    }


@guarded_callback(
    Output("exit-done", "search"),
    Output("exit-message", "children"),
    Input("exit-save", "n_clicks"),
    State("cadre-id", "data"),
    State("cadre-version", "data"),
    State("exit-reason", "value"),
    State("exit-day", "value"),
    State("exit-note", "value"),
    permission=MANAGE,
    example=_exit_example,
    running=[(Output("exit-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def leave(clicks: Any, cadre: Any, version: Any, reason: Any, day: Any, note: Any) -> str:
    """Let somebody out of the pool."""
    chosen = as_choice(ExitReason, reason) if _chosen(reason) else None
    words, day_given = as_text(note, "出库说明"), as_day(day, "出库日期")
    seq = cadre_editing.exit_pool(
        context(), current_actor(), as_id(cadre), as_version(version), chosen, words, day_given
    )
    return done("exit", seq)


def _return_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    found, version = facts["cadres"]["gone"]
    return {
        "return-save.n_clicks": 1,
        "cadre-id.data": found,
        "cadre-version.data": version,
        "return-note.value": "误办。",
    }


@guarded_callback(
    Output("return-done", "search"),
    Output("return-message", "children"),
    Input("return-save", "n_clicks"),
    State("cadre-id", "data"),
    State("cadre-version", "data"),
    State("return-note", "value"),
    permission=MANAGE,
    example=_return_example,
    running=[(Output("return-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def come_back(clicks: Any, cadre: Any, version: Any, note: Any) -> str:
    """Take an exit back that was made by mistake."""
    words = as_text(note, "撤销原因")
    seq = cadre_editing.return_to_pool(context(), current_actor(), as_id(cadre), as_version(version), words)
    return done("return", seq)


def _arrange_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "action-arrange.n_clicks": 1,
        "cadre-id.data": facts["cadres"]["held"][0],
        "action-kind.value": "training",
        "action-department.value": "0",
        "action-from.value": facts["today"],
        "action-to.value": "2026-03-31",
        "action-title.value": "管理能力专题班",
    }


@guarded_callback(
    Output("action-arrange-done", "search"),
    Output("action-arrange-message", "children"),
    Input("action-arrange", "n_clicks"),
    State("cadre-id", "data"),
    State("action-kind", "value"),
    State("action-department", "value"),
    State("action-from", "value"),
    State("action-to", "value"),
    State("action-title", "value"),
    permission=MANAGE,
    example=_arrange_example,
    running=[(Output("action-arrange", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def arrange(
    clicks: Any, cadre: Any, kind: Any, department: Any, from_day: Any, to_day: Any, title: Any
) -> str:
    """Arrange a rotation or another thing."""
    made = cadre_acting.arrange_action(
        context(),
        current_actor(),
        as_id(cadre),
        as_choice(ActionKind, kind),
        as_text(title, "内容"),
        as_day(from_day, "开始日期"),
        as_day(to_day, "结束日期"),
        as_optional_id(department),
    )
    return done("arrange", made)


def _finish_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    found, version = facts["cadres"]["action"]
    return {
        "action-finish.n_clicks": 1,
        "action-which.value": str(found),
        "action-versions.data": {str(found): version},
        "action-ended.value": facts["today"],
        "action-result.value": "按计划完成。",
    }


@guarded_callback(
    Output("action-finish-done", "search"),
    Output("action-finish-message", "children"),
    Input("action-finish", "n_clicks"),
    Input("action-cancel", "n_clicks"),
    State("action-which", "value"),
    State("action-versions", "data"),
    State("action-ended", "value"),
    State("action-result", "value"),
    permission=MANAGE,
    example=_finish_example,
    running=[
        (Output("action-finish", "disabled"), True, False),
        (Output("action-cancel", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2, besides=(NotFound,))
def finish(finished: Any, cancelled: Any, which: Any, versions: Any, ended: Any, result: Any) -> str:
    """Finish an arrangement, or cancel it, by the button."""
    action_id = as_id(as_optional_id(which))
    version = as_version(as_mapping(versions).get(str(action_id)))
    words = as_text(result, "说明")
    if ctx.triggered_id == "action-cancel":
        seq = cadre_acting.cancel_action(context(), current_actor(), action_id, version, words)
        return done("cancel", seq)
    day = as_day(ended, "结束日期")
    return done(
        "finish", cadre_acting.finish_action(context(), current_actor(), action_id, version, day, words)
    )


def _needs_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "needs-save.n_clicks": 1,
        "needs-version.data": facts["cadres"]["needs"],
        "needs-day.value": facts["today"],
        "needs-basis.value": "馆务会研究",
        "need.value": [{"id": cell_id("children", "head"), "property": "value", "value": "2"}],
        "need.id": [
            {"id": cell_id("children", "head"), "property": "id", "value": cell_id("children", "head")}
        ],
    }


@guarded_callback(
    Output("needs-done", "href"),
    Output("needs-message", "children"),
    Input("needs-save", "n_clicks"),
    State("needs-version", "data"),
    State("needs-day", "value"),
    State("needs-basis", "value"),
    State(cell_id(ALL, ALL), "value"),
    State(cell_id(ALL, ALL), "id"),
    permission=MANAGE,
    example=_needs_example,
    running=[(Output("needs-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def save_needs(clicks: Any, version: Any, day: Any, basis: Any, numbers: Any, ids: Any) -> str:
    """Save the table of needs."""
    given, cells = as_items(numbers), as_items(ids)
    if len(given) != len(cells):
        raise Invalid(MALFORMED)
    needs = {}
    for number, cell in zip(given, cells, strict=True):
        named = as_mapping(cell)
        slot = (_as_text(named.get("direction"), 40), as_choice(CadreLevel, named.get("level")))
        needs[slot] = _people(number)
    seq = cadre_editing.set_needs(
        context(),
        current_actor(),
        as_version(version),
        needs,
        as_text(basis, "设置依据"),
        as_day(day, "生效日期"),
    )
    return f"/talent/cadres{done('needs', seq)}"


def _people(value: Any) -> int | None:
    """A whole number of people; None for an empty cell."""
    number = as_number(value, "需求人数")
    if number is None:
        return None
    if not number.is_integer() or abs(number) > 10**6:
        raise Invalid("需求人数须为整数，请修改。", {"needs": "须为整数"})
    return int(number)
