"""Trying new rules before they are saved. What is saved is exactly what was tried."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dash import Input, Output, State, html, no_update

from components.conflict import notice
from pages.frame import done, on_click
from pages.parsing import as_day, as_mapping, as_number, as_text, as_version
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.administration.rules import (
    GROUPS,
    SettingGroup,
    preview_rule,
    save_rule,
)

REASON_LIMIT = 2000


def _values(group: SettingGroup, given: Mapping[str, Any]) -> dict[str, float | None]:
    return {field.name: as_number(given.get(field.name), field.label) for field in group.fields}


def _effective(value: Any) -> date:
    day = as_day(value, "生效日期")
    if day is None:
        raise Invalid("请填写生效日期。")
    return day


def _register(group: SettingGroup) -> None:
    key, prefix = group.key, f"rule-{group.key}"
    names = [field.name for field in group.fields]
    example = {field.name: field.example for field in group.fields}
    outputs = [
        Output(f"{prefix}-message", "children"),
        Output(f"{prefix}-effect", "children"),
        Output(f"{prefix}-previewed", "data"),
        Output(f"{prefix}-confirm", "hidden"),
    ]
    if group.lights:
        outputs.append(Output(f"{prefix}-lights", "rowData"))

    @guarded_callback(
        *outputs,
        Input(f"{prefix}-try", "n_clicks"),
        State(f"{prefix}-from", "value"),
        *(State(f"{prefix}-{name}", "value") for name in names),
        permission=Permission.SETTINGS_MANAGE,
        example=lambda facts: {
            f"{prefix}-try.n_clicks": 1,
            f"{prefix}-from.value": facts["today"],
            **{f"{prefix}-{name}.value": value for name, value in example.items()},
        },
        prevent_initial_call=True,
    )
    def preview(clicks: Any, starts: Any, *values: Any) -> tuple[Any, ...]:
        """Tell what the values on the page would change."""
        rows: list[Any] = []
        if not clicks:
            return (no_update,) * len(outputs)
        try:
            wanted = _values(group, dict(zip(names, values, strict=True)))
            day = _effective(starts)
            effect = preview_rule(context(), current_actor(), key, wanted, day)
        except Invalid as error:
            found: list[Any] = [notice(error.message), no_update, None, True]
        else:
            previewed = {"values": wanted, "from": day.isoformat()}
            found = ["", [html.P(sentence) for sentence in effect.told], previewed, False]
            rows = [
                {
                    "code": change.code,
                    "title": change.title,
                    "before": change.before.value,
                    "after": change.after.value,
                }
                for change in effect.lights
            ]
        return (*found, rows) if group.lights else tuple(found)

    @guarded_callback(
        Output(f"{prefix}-done", "search"),
        Output(f"{prefix}-save-message", "children"),
        Input(f"{prefix}-save-confirm", "n_clicks"),
        State(f"{prefix}-previewed", "data"),
        State(f"{prefix}-save-reason", "value"),
        State("rule-version", "data"),
        permission=Permission.SETTINGS_MANAGE,
        example=lambda facts: {
            f"{prefix}-save-confirm.n_clicks": 1,
            f"{prefix}-previewed.data": {"values": example, "from": facts["today"]},
            f"{prefix}-save-reason.value": "按办公会意见调整。",
            "rule-version.data": 0,
        },
        running=[(Output(f"{prefix}-save-confirm", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    @on_click()
    def save(clicks: Any, previewed: Any, reason: Any, version: Any) -> str:
        """Save what was tried."""
        given = as_mapping(previewed)
        seq = save_rule(
            context(),
            current_actor(),
            key,
            _values(group, as_mapping(given.get("values"))),
            _effective(given.get("from")),
            as_text(reason, REASON_LIMIT, "原因"),
            as_version(version),
        )
        return done("rule", seq)


for _group in GROUPS.values():
    _register(_group)
