"""Saving an indicator's definition, its target, and what of the plan it follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import (
    as_choice,
    as_day,
    as_items,
    as_mapping,
    as_optional_id,
    as_text,
    as_version,
)
from server.guard import Invalid, Permission, ViewRequest, context, current_actor, guarded_callback
from services.indicators.defining import DefinitionTerms, LinkTerms, remove_link, save_definition, save_link
from services.indicators.forms import Direction, ElementKind, Measure, Nature, Subject
from services.indicators.stating import read_value
from services.indicators.targets import TargetTerms, save_target, withdraw_target

FIRST_YEAR, LAST_YEAR = 2000, 2199
_STEPS = {"type": "target-step", "year": ALL}


def _page_of(code: str, subject: Subject, number: int) -> str:
    return f"/indicators/{code}{done('edit', number)}&subject={subject.value}"


@guarded_callback(
    Output("define-done", "href"),
    Output("define-message", "children"),
    Input("define-save", "n_clicks"),
    State("define-code", "data"),
    State("define-subject", "data"),
    State("define-version", "data"),
    State("define-name", "value"),
    State("define-text", "value"),
    State("define-source", "value"),
    State("define-minimum", "value"),
    State("define-maximum", "value"),
    State("define-owner", "value"),
    State("define-day", "value"),
    State("define-reason", "value"),
    permission=Permission.INDICATOR_DEFINE,
    example=lambda facts: {
        "define-save.n_clicks": 1,
        "define-code.data": facts["indicator"],
        "define-subject.data": "city",
        "define-version.data": facts["indicator_version"],
        "define-name.value": "到馆人次",
        "define-text.value": "各出入口客流闸机计数之和",
        "define-source.value": "统计年鉴",
        "define-minimum.value": "0",
        "define-maximum.value": "200万",
        "define-owner.value": str(facts["department"]),
        "define-day.value": facts["today"],
        "define-reason.value": "新增两处闸机。",
    },
    running=[(Output("define-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def define(
    clicks: Any,
    code: Any,
    subject: Any,
    version: Any,
    name: Any,
    text: Any,
    source: Any,
    minimum: Any,
    maximum: Any,
    owner: Any,
    day: Any,
    reason: Any,
) -> str:
    """Save the definition in the form."""
    indicator, following = as_text(code, 20), as_choice(Subject, subject)
    terms = DefinitionTerms(
        name=as_text(name, 120, "指标名称"),
        text=as_text(text, 1000, "口径"),
        source=as_text(source, 120, "统计依据"),
        owner_department_id=as_optional_id(owner),
        reason=as_text(reason, 500, "变更原因"),
        bounds=(
            read_value(as_text(minimum, 40, "合理下限")),
            read_value(as_text(maximum, 40, "合理上限")),
        ),
    )
    effective_on = as_day(day, "生效日期")
    seq = save_definition(context(), current_actor(), indicator, as_version(version), terms, effective_on)
    return _page_of(indicator, following, seq)


def _target_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    year = {"type": "target-step", "year": 2025}
    return {
        "target-save.n_clicks": 1,
        "changed": "target-save.n_clicks",
        "define-code.data": facts["indicator"],
        "define-subject.data": "city",
        "define-plan.data": None,
        "define-target-version.data": facts["target_version"],
        "target-value.value": "230万",
        "target-due.value": "2025-12-31",
        "target-measure.value": "year",
        "target-direction.value": "up",
        "target-nature.value": "expected",
        "target-baseline.value": "209.61万",
        "target-step.value": [{"id": year, "property": "value", "value": "230万"}],
        "target-step.id": [{"id": year, "property": "id", "value": year}],
        "target-definition.value": "全年到馆人次",
        "target-source.value": "年度工作要点",
    }


@guarded_callback(
    Output("target-done", "href"),
    Output("target-message", "children"),
    Input("target-save", "n_clicks"),
    Input("target-withdraw", "n_clicks"),
    State("define-code", "data"),
    State("define-subject", "data"),
    State("define-plan", "data"),
    State("define-target-version", "data"),
    State("target-value", "value"),
    State("target-due", "value"),
    State("target-measure", "value"),
    State("target-direction", "value"),
    State("target-nature", "value"),
    State("target-baseline", "value"),
    State(_STEPS, "value"),
    State(_STEPS, "id"),
    State("target-definition", "value"),
    State("target-source", "value"),
    permission=Permission.INDICATOR_DEFINE,
    example=_target_example,
    running=[(Output("target-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(2)
def set_target(
    saved: Any,
    withdrawn: Any,
    code: Any,
    subject: Any,
    plan: Any,
    version: Any,
    value: Any,
    due: Any,
    measure: Any,
    direction: Any,
    nature: Any,
    baseline: Any,
    steps: Any,
    years: Any,
    definition: Any,
    source: Any,
) -> str:
    """Save the target in the form, or give the present one up."""
    indicator, following, base = as_text(code, 20), as_choice(Subject, subject), as_version(version)
    wanted = ViewRequest(plan=as_text(plan, 40) or None)
    if ctx.triggered_id == "target-withdraw":
        seq = withdraw_target(context(), current_actor(), indicator, following, base, wanted)
    else:
        terms = TargetTerms(
            value=_required(read_value(as_text(value, 40, "目标值")), "目标值"),
            due_on=_required(as_day(due, "完成日期"), "完成日期"),
            measure=as_choice(Measure, measure),
            direction=as_choice(Direction, direction),
            nature=as_choice(Nature, nature),
            definition=as_text(definition, 1000, "目标口径"),
            source=as_text(source, 200, "目标来源"),
            baseline=read_value(as_text(baseline, 40, "基线")),
            steps=_steps(steps, years),
        )
        seq = save_target(context(), current_actor(), indicator, following, base, terms, wanted=wanted)
    return _page_of(indicator, following, seq)


def _required(value: Any, label: str) -> Any:
    if value is None:
        raise Invalid(f"请填写{label}。", {"value": f"请填写{label}"})
    return value


def _steps(values: Any, years: Any) -> tuple[tuple[int, float], ...]:
    """The years' values that were filled in, in order of year."""
    found: dict[int, float] = {}
    for value, identity in zip(as_items(values), as_items(years), strict=False):
        number = read_value(as_text(value, 40, "分年目标"))
        year = as_version(as_mapping(identity).get("year"))
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise Invalid("分年目标的年份不对，请刷新页面后重试。")
        if number is not None:
            found[year] = number
    return tuple(sorted(found.items()))


@guarded_callback(
    Output("tie-done", "href"),
    Output("tie-message", "children"),
    Input("tie-save", "n_clicks"),
    Input("tie-remove", "n_clicks"),
    State("define-code", "data"),
    State("define-subject", "data"),
    State("define-plan", "data"),
    State("tie-kind", "value"),
    State("tie-element", "value"),
    State("tie-note", "value"),
    permission=Permission.INDICATOR_DEFINE,
    example=lambda facts: {
        "tie-save.n_clicks": 1,
        "changed": "tie-save.n_clicks",
        "define-code.data": facts["indicator"],
        "define-subject.data": "city",
        "define-plan.data": None,
        "tie-kind.value": "node",
        "tie-element.value": "D04.3.2",
        "tie-note.value": "",
    },
    prevent_initial_call=True,
)
@on_click(2)
def tie(
    saved: Any, removed: Any, code: Any, subject: Any, plan: Any, kind: Any, element: Any, note: Any
) -> str:
    """Tie the indicator to an element of the plan, or undo a tie."""
    indicator, following = as_text(code, 20), as_choice(Subject, subject)
    chosen = as_text(element, 60, "编号").strip()
    terms = LinkTerms(as_choice(ElementKind, kind), chosen, following, as_text(note, 500, "口径说明"))
    if not chosen:
        raise Invalid("请填写规划内容的编号。", {"element_code": "请填写编号"})
    change = remove_link if ctx.triggered_id == "tie-remove" else save_link
    seq = change(context(), current_actor(), indicator, terms, ViewRequest(plan=as_text(plan, 40) or None))
    return _page_of(indicator, following, seq)
