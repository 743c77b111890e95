"""Trying new rules before they are saved. What is saved is exactly what was tried."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dash import Input, Output, State, html, no_update

from components import formatting as fmt
from components.conflict import notice
from pages.frame import done
from pages.parsing import as_day, as_mapping, as_number, as_text, as_version
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services.administration.rules import (
    FIELD_NAMES,
    RuleEffect,
    SettingKey,
    fields_of,
    preview_rule,
    save_rule,
)

REASON_LIMIT = 2000
_EXAMPLES: Mapping[SettingKey, Mapping[str, float]] = {
    SettingKey.LIGHTS: {"behind_gap": -20, "watch_gap": -8, "overdue_days": 45, "due_soon_days": 20},
    SettingKey.ROUNDS: {"opens_day": 18, "due_day": 8, "grace_days": 2},
    SettingKey.LOCKOUT: {"max_failures": 6, "minutes": 20},
    SettingKey.SESSION: {"idle_minutes": 45},
}


def _values(key: SettingKey, given: Mapping[str, Any]) -> dict[str, float | None]:
    return {field: as_number(given.get(field), FIELD_NAMES[field]) for field in fields_of(key)}


def _effective(value: Any) -> date:
    day = as_day(value, "生效日期")
    if day is None:
        raise Invalid("请填写生效日期。")
    return day


def _told(key: SettingKey, effect: RuleEffect) -> list[Any]:
    """What the new values would change, in words."""
    if key is SettingKey.LIGHTS:
        total = effect.lights_total
        sentence = f"按 {effect.day} 的情况试算：{effect.judged} 个项目中有 {total} 个项目的灯色将改变。"
        hidden = f"其中 {effect.hidden} 个在限定范围内，不列名称。" if effect.hidden else ""
        return [html.P(sentence + hidden)]
    if key is SettingKey.ROUNDS:
        return [
            html.P(
                f"{found.month} 月报：{fmt.iso_date(found.opens_on)} 开放，{fmt.iso_date(found.due_on)} 截止"
                + (f"，宽限至 {fmt.iso_date(found.closes_on)}" if found.grace_days else "")
            )
            for found in effect.rounds
        ]
    if key is SettingKey.SESSION:
        return [html.P(f"如今天生效，现有 {effect.sessions} 个会话会因此立即退出。")]
    return [html.P("已锁定的账户不受影响，下一次输错密码时按新规则执行。")]


def _register(key: SettingKey) -> None:
    prefix, fields = f"rule-{key}", fields_of(key)
    outputs = [
        Output(f"{prefix}-message", "children"),
        Output(f"{prefix}-effect", "children"),
        Output(f"{prefix}-previewed", "data"),
        Output(f"{prefix}-confirm", "hidden"),
    ]
    if key is SettingKey.LIGHTS:
        outputs.append(Output(f"{prefix}-lights", "rowData"))

    @guarded_callback(
        *outputs,
        Input(f"{prefix}-try", "n_clicks"),
        State(f"{prefix}-from", "value"),
        *(State(f"{prefix}-{field}", "value") for field in fields),
        permission=Permission.SETTINGS_MANAGE,
        example=lambda facts: {
            f"{prefix}-try.n_clicks": 1,
            f"{prefix}-from.value": facts["today"],
            **{f"{prefix}-{field}.value": value for field, value in _EXAMPLES[key].items()},
        },
        prevent_initial_call=True,
    )
    def preview(clicks: Any, starts: Any, *values: Any) -> tuple[Any, ...]:
        """Tell what the values on the page would change."""
        rows: list[Any] = []
        if not clicks:
            return (no_update,) * len(outputs)
        try:
            wanted = _values(key, dict(zip(fields, values, strict=True)))
            day = _effective(starts)
            effect = preview_rule(context(), current_actor(), key, wanted, day)
        except Invalid as error:
            found: list[Any] = [notice(error.message), no_update, None, True]
        else:
            previewed = {"values": wanted, "from": day.isoformat()}
            found = ["", _told(key, effect), previewed, False]
            rows = [
                {
                    "code": change.code,
                    "title": change.title,
                    "before": change.before.value,
                    "after": change.after.value,
                }
                for change in effect.lights
            ]
        return (*found, rows) if key is SettingKey.LIGHTS else tuple(found)

    @guarded_callback(
        Output(f"{prefix}-done", "search"),
        Output(f"{prefix}-save-message", "children"),
        Input(f"{prefix}-save", "n_clicks"),
        State(f"{prefix}-previewed", "data"),
        State(f"{prefix}-reason", "value"),
        State("rule-version", "data"),
        permission=Permission.SETTINGS_MANAGE,
        example=lambda facts: {
            f"{prefix}-save.n_clicks": 1,
            f"{prefix}-previewed.data": {"values": _EXAMPLES[key], "from": facts["today"]},
            f"{prefix}-reason.value": "按办公会意见调整。",
            "rule-version.data": 0,
        },
        running=[(Output(f"{prefix}-save", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def save(clicks: Any, previewed: Any, reason: Any, version: Any) -> tuple[Any, Any]:
        """Save what was tried."""
        if not clicks:
            return no_update, no_update
        try:
            given = as_mapping(previewed)
            seq = save_rule(
                context(),
                current_actor(),
                key,
                _values(key, as_mapping(given.get("values"))),
                _effective(given.get("from")),
                as_text(reason, REASON_LIMIT, "原因"),
                as_version(version),
            )
        except (Invalid, Conflict) as error:
            return no_update, notice(error.message)
        return done("rule", seq), ""


for _key in SettingKey:
    _register(_key)
