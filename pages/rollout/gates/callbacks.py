"""Trying a rule on the sites in flight, and setting it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, Input, Output, State

from components.rollout.gates import effect_notice
from pages.frame import done, on_click
from pages.parsing import (
    MALFORMED,
    as_choice,
    as_day,
    as_items,
    as_mapping,
    as_number,
    as_text,
    as_version,
)
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.rollout.gate_rules import (
    FIELD_NAMES,
    LONGEST_SOURCE,
    UNITS,
    Lane,
    RuleTerms,
    SiteStage,
    effect_of,
    save_rule,
)

_LEAST = {"type": "gate-least", "field": ALL}
_CODE = 40


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    least = {"type": "gate-least", "field": "seats"}
    return {
        "gate-key.data": "new:construction",
        "gate-version.data": 0,
        "gate-day.value": facts["today"],
        "gate-fields.value": ["address"],
        "gate-documents.value": ["approval"],
        "gate-least.value": [{"id": least, "property": "value", "value": "12"}],
        "gate-least.id": [{"id": least, "property": "id", "value": least}],
        "gate-source.value": "试验办法",
        "gate-save.n_clicks": 1,
    }


def _gate(key: Any) -> tuple[Lane, SiteStage]:
    lane, _, stage = as_text(key, _CODE).partition(":")
    return as_choice(Lane, lane), as_choice(SiteStage, stage)


def _terms(day: Any, fields: Any, documents: Any, values: Any, ids: Any, source: Any) -> RuleTerms:
    given, known = as_items(values), as_items(ids)
    if len(given) != len(known):
        raise Invalid(MALFORMED)
    minimums: dict[str, int] = {}
    for value, found in zip(given, known, strict=True):
        name = as_text(as_mapping(found).get("field"), _CODE)
        if name not in UNITS:
            raise Invalid(MALFORMED)
        number = as_number(value, FIELD_NAMES[name])
        if number is not None:
            minimums[name] = _kept(name, number)
    return RuleTerms(
        as_day(day, "生效日期"),
        tuple(as_text(item, _CODE) for item in as_items(fields)),
        {name: minimums[name] for name in UNITS if name in minimums},
        tuple(as_text(item, _CODE) for item in as_items(documents)),
        as_text(source, LONGEST_SOURCE, "依据"),
    )


def _kept(name: str, number: float) -> int:
    """The number as the field keeps it."""
    per, _ = UNITS[name]
    if abs(number) > 10**9 or abs(number * per - round(number * per)) > 1e-6:
        what = "最多一位小数" if per == 10 else "须填整数"
        raise Invalid(f"{FIELD_NAMES[name]}的最低要求{what}，请修改。", {name: what})
    return round(number * per)


@guarded_callback(
    Output("gate-effect", "children"),
    Input("gate-day", "value"),
    Input("gate-fields", "value"),
    Input("gate-documents", "value"),
    Input(_LEAST, "value"),
    State(_LEAST, "id"),
    State("gate-key", "data"),
    permission=Permission.GATE_MANAGE,
    example=lambda facts: {**_example(facts), "changed": "gate-day.value"},
    prevent_initial_call=True,
)
def preview(day: Any, fields: Any, documents: Any, values: Any, ids: Any, key: Any) -> Any:
    """Say which sites in flight the rule on the page would stop."""
    try:
        lane, stage = _gate(key)
        terms = _terms(day, fields, documents, values, ids, "")
        effect = effect_of(context(), current_actor(), lane, stage, terms)
    except Invalid as error:
        return error.message
    return effect_notice(effect, lambda code: f"/rollout/sites/{code}")


@guarded_callback(
    Output("gate-done", "search"),
    Output("gate-message", "children"),
    Input("gate-save", "n_clicks"),
    State("gate-day", "value"),
    State("gate-fields", "value"),
    State("gate-documents", "value"),
    State(_LEAST, "value"),
    State(_LEAST, "id"),
    State("gate-source", "value"),
    State("gate-key", "data"),
    State("gate-version", "data"),
    permission=Permission.GATE_MANAGE,
    example=_example,
    running=[(Output("gate-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def save(
    clicks: Any,
    day: Any,
    fields: Any,
    documents: Any,
    values: Any,
    ids: Any,
    source: Any,
    key: Any,
    version: Any,
) -> str:
    """Set the rule of the gate on the page."""
    lane, stage = _gate(key)
    terms = _terms(day, fields, documents, values, ids, source)
    seq = save_rule(context(), current_actor(), lane, stage, terms, as_version(version))
    return f"{done('save', seq)}&gate={lane.value}:{stage.value}"
