"""Saving a unit's form, and doing the act that the page asked about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback

from pages.exchange.callbacks import register_save, register_upload
from pages.frame import done, on_click
from pages.network.units.form import FIELDS
from pages.network.units.sheet import PATH
from pages.parsing import as_choice, as_day, as_number, as_text, as_version
from server.guard import Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.network.directory import Frequency
from services.network.units import (
    UnitTerms,
    UnitType,
    change_unit,
    close_temporarily,
    close_unit,
    create_unit,
    move_unit,
    reopen_unit,
)

LIMIT, REASON_LIMIT, CODE_LIMIT = 400, 500, 60
_NONE = ("", "0")
_BETWEEN = re.compile(r"[、,，;；\s]+")

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableAnswered"),
    Output("table-units-count", "title"),
    Input("table-units-answer", "data"),
    State("table-units-grid", "id"),
    prevent_initial_call=True,
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableSearch"),
    Output("table-units-told", "title"),
    Input("table-units-search", "value"),
    State("table-units-grid", "id"),
    prevent_initial_call=True,
)


def _grid_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "table-units-save.n_clicks": 1,
        "table-units-edits.data": {
            "at": 1,
            "rows": [{"id": "U1", "cells": {"seats": "20"}, "base": {"seats": ""}}],
        },
        "table-units-marks.data": {},
    }


register_save("units", Permission.UNIT_MANAGE, _grid_example, ("code", "name"))
register_upload("units", Permission.UNIT_MANAGE)


def _form_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "unit-save.n_clicks": 1,
        "unit-known.data": "",
        "unit-version.data": 0,
        "unit-code.value": "XX-1",
        "unit-name.value": "试验点",
        "unit-type.value": "area",
        "unit-parent.value": "0",
        "unit-district.value": "320102",
        "unit-frequency.value": "month",
        "unit-tags.value": "",
        "unit-address.value": "",
        "unit-opened.value": "2021-01-01",
    }


@guarded_callback(
    Output("unit-saved", "href"),
    Output("unit-message", "children"),
    Input("unit-save", "n_clicks"),
    State("unit-known", "data"),
    State("unit-version", "data"),
    *(State(f"unit-{name}", "value") for name in FIELDS),
    permission=Permission.UNIT_MANAGE,
    example=_form_example,
    running=[(Output("unit-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def save(clicks: Any, known: Any, version: Any, *values: Any) -> str:
    """Register the unit in the form, or change it from a day on."""
    given = dict(zip(FIELDS, values, strict=True))
    terms = _terms(given)
    from_day = as_day(given["from"], "生效日期")
    code = as_text(known, CODE_LIMIT)
    if not code:
        found = create_unit(context(), current_actor(), as_text(given["code"], CODE_LIMIT), terms, from_day)
        return _after(found.code, "create", found.version)
    if from_day is None:
        raise Invalid("请填写生效日期。", {"effective_on": "必填"})
    found = change_unit(context(), current_actor(), code, terms, from_day, as_version(version))
    return _after(code, "change", found.version)


def _after(code: str, what: str, number: int) -> str:
    """The unit's page, or the table for those who keep the registry and do not read the network."""
    if current_actor().may(Permission.NETWORK_READ):
        return f"{PATH}/{code}{done(what, number)}"
    return f"{PATH}/table{done('save', number)}"


def _terms(given: Mapping[str, Any]) -> UnitTerms:
    seats = as_number(given["seats"], "阅览座席")
    if seats is not None and seats != int(seats):
        raise Invalid("阅览座席须填整数，请修改。", {"seats": "须为整数"})
    return UnitTerms(
        name=as_text(given["name"], LIMIT, "名称").strip(),
        type=as_choice(UnitType, given["type"]),
        parent=_chosen(given["parent"]),
        district=_chosen(given["district"]),
        tags=tuple(
            dict.fromkeys(tag for tag in _BETWEEN.split(as_text(given["tags"], LIMIT, "标签")) if tag)
        ),
        address=as_text(given["address"], LIMIT, "地址").strip(),
        area_m2=as_number(given["area"], "建筑面积"),
        seats=None if seats is None else int(seats),
        longitude=as_number(given["longitude"], "经度"),
        latitude=as_number(given["latitude"], "纬度"),
        opened_on=as_day(given["opened"], "开放日期"),
        report_frequency=as_choice(Frequency, given["frequency"]),
    )


def _chosen(value: Any) -> str | None:
    text = as_text(value, CODE_LIMIT)
    return None if text in _NONE else text


@guarded_callback(
    Output("unit-done", "href"),
    Output("unit-act-message", "children"),
    Input("unit-act-confirm", "n_clicks"),
    State("unit-act-word", "data"),
    State("unit-known", "data"),
    State("unit-version", "data"),
    State("unit-act-parent", "value"),
    State("unit-act-district", "value"),
    State("unit-act-from", "value"),
    State("unit-act-to", "value"),
    State("unit-act-reason", "value"),
    permission=Permission.UNIT_MANAGE,
    example=lambda facts: {
        "unit-act-confirm.n_clicks": 1,
        "unit-act-word.data": "pause",
        "unit-known.data": "XW-1",
        "unit-version.data": facts["unit_version"],
        "unit-act-parent.value": "0",
        "unit-act-district.value": "0",
        "unit-act-from.value": "2021-06-01",
        "unit-act-to.value": "2021-06-30",
        "unit-act-reason.value": "装修",
    },
    running=[(Output("unit-act-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def act(
    clicks: Any,
    asked: Any,
    known: Any,
    version: Any,
    parent: Any,
    district: Any,
    from_day: Any,
    to_day: Any,
    reason: Any,
) -> str:
    """Do what the page asked about."""
    here, actor = context(), current_actor()
    code, seen, word = as_text(known, CODE_LIMIT), as_version(version), as_text(asked, 20)
    why = as_text(reason, REASON_LIMIT, "原因")
    first, last = as_day(from_day, "日期"), as_day(to_day, "结束日期")
    if first is None:
        raise Invalid("请填写日期。", {"from": "必填"})
    if word == "move":
        above = _chosen(parent)
        if above is None:
            raise Invalid("请选择移到哪个单位之下。", {"parent": "必填"})
        found = move_unit(here, actor, code, above, _chosen(district), first, seen, why)
    elif word == "close":
        found = close_unit(here, actor, code, first, why, seen)
    elif word == "pause":
        found = close_temporarily(here, actor, code, first, last, why, seen)
    elif word == "reopen":
        found = reopen_unit(here, actor, code, first, seen)
    else:
        raise Invalid("请求格式不对，请刷新页面后重试。")
    return _after(code, word, found.version)
