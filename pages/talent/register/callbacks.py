"""Saving the table and the form of the register, and a person's leave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx

from pages.exchange.callbacks import register_save, register_upload
from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_number, as_optional_id, as_text, as_version
from pages.talent.register.form import FIELDS, PEOPLE
from server.guard import Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.talent.editing import (
    LeaveKind,
    Newcomer,
    StaffTerms,
    change_staff,
    register_staff,
    remove_leave,
    save_leave,
)
from services.talent.register import Education, StaffGroup, StaffStatus, TitleLevel

NUMBER_LIMIT, NAME_LIMIT, TEXT_LIMIT = 40, 120, 400
_NONE = ("", "0")

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableAnswered"),
    Output("table-staff-count", "title"),
    Input("table-staff-answer", "data"),
    State("table-staff-grid", "id"),
    prevent_initial_call=True,
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableSearch"),
    Output("table-staff-told", "title"),
    Input("table-staff-search", "value"),
    State("table-staff-grid", "id"),
    prevent_initial_call=True,
)


def _grid_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "table-staff-save.n_clicks": 1,
        "table-staff-edits.data": {
            "at": 1,
            "rows": [
                {
                    "id": facts["staff"]["key"],
                    "cells": {"title": "副研究馆员"},
                    "base": {"title": facts["staff"]["title"]},
                }
            ],
        },
        "table-staff-marks.data": {},
    }


register_save("staff", Permission.STAFF_MANAGE, _grid_example, ("number", "name"))
register_upload("staff", Permission.STAFF_MANAGE)


def _form_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "staff-save.n_clicks": 1,
        "staff-known.data": "",
        "staff-version.data": 0,
        "staff-number.value": "YG9001",
        "staff-name.value": "试验人员",
        "staff-login.value": "",
        "staff-department.value": str(facts["staff"]["department"]),
        "staff-level.value": "junior",
        "staff-title.value": "助理馆员",
        "staff-group.value": "professional",
        "staff-education.value": "bachelor",
        "staff-discipline.value": "0",
        "staff-birth.value": 1996,
        "staff-entered.value": "2022-07-01",
        "staff-status.value": "active",
        "staff-left.value": None,
        "staff-from.value": None,
        "staff-reason.value": "",
    }


@guarded_callback(
    Output("staff-saved", "href"),
    Output("staff-message", "children"),
    Input("staff-save", "n_clicks"),
    State("staff-known", "data"),
    State("staff-version", "data"),
    *(State(f"staff-{name}", "value") for name in FIELDS),
    permission=Permission.STAFF_MANAGE,
    example=_form_example,
    running=[(Output("staff-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def save(clicks: Any, known: Any, version: Any, *values: Any) -> str:
    """Put the person in the form on the register, or change them from a day on."""
    given = dict(zip(FIELDS, values, strict=True))
    terms = _terms(given)
    number = as_text(known, NUMBER_LIMIT)
    if not number:
        number = as_text(given["number"], NUMBER_LIMIT, "工号").strip().upper()
        person = Newcomer(
            as_text(given["name"], NAME_LIMIT, "姓名").strip(), as_text(given["login"], NAME_LIMIT, "登录名")
        )
        found = register_staff(context(), current_actor(), number, person, terms)
        return f"{PEOPLE}/{found.number}{done('create', found.version)}"
    from_day = as_day(given["from"], "改动生效日期")
    if from_day is None:
        raise Invalid("请填写改动生效日期。", {"from": "必填"})
    reason = as_text(given["reason"], TEXT_LIMIT, "说明")
    found = change_staff(
        context(), current_actor(), number, terms, from_day, as_version(version), reason=reason
    )
    return f"{PEOPLE}/{found.number}{done('change', found.version)}"


def _terms(given: Mapping[str, Any]) -> StaffTerms:
    department = as_optional_id(given["department"])
    if department is None:
        raise Invalid("请选择部门。", {"department": "必填"})
    birth = as_number(given["birth"], "出生年份")
    if birth is None or birth != int(birth):
        raise Invalid("请填写出生年份，四位整数，如 1985。", {"birth": "必填"})
    entered = as_day(given["entered"], "入馆日期")
    if entered is None:
        raise Invalid("请填写入馆日期。", {"entered": "必填"})
    discipline = as_text(given["discipline"], NUMBER_LIMIT)
    return StaffTerms(
        department_id=department,
        title_level=as_choice(TitleLevel, given["level"]),
        title=as_text(given["title"], NAME_LIMIT, "职称").strip(),
        group=as_choice(StaffGroup, given["group"]),
        education=as_choice(Education, given["education"]),
        discipline="" if discipline in _NONE else discipline,
        birth_year=int(birth),
        entered_on=entered,
        left_on=as_day(given["left"], "离馆日期"),
        status=as_choice(StaffStatus, given["status"]),
    )


@guarded_callback(
    Output("staff-leave-done", "href"),
    Output("staff-leave-message", "children"),
    Input("staff-leave-save", "n_clicks"),
    Input("staff-leave-remove", "n_clicks"),
    State("staff-known", "data"),
    State("staff-version", "data"),
    State("staff-leave-from", "value"),
    State("staff-leave-to", "value"),
    State("staff-leave-kind", "value"),
    permission=Permission.STAFF_MANAGE,
    example=lambda facts: {
        "staff-leave-save.n_clicks": 1,
        "staff-leave-remove.n_clicks": 0,
        "staff-known.data": facts["staff"]["number"],
        "staff-version.data": facts["staff"]["version"],
        "staff-leave-from.value": "2025-03-03",
        "staff-leave-to.value": "2025-03-14",
        "staff-leave-kind.value": "sick",
        "changed": "staff-leave-save.n_clicks",
    },
    running=[
        (Output("staff-leave-save", "disabled"), True, False),
        (Output("staff-leave-remove", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2, besides=(NotFound,))
def leave(saved: Any, removed: Any, known: Any, version: Any, from_day: Any, to_day: Any, kind: Any) -> str:
    """Register a leave, or take the one back that begins on the day."""
    number, seen = as_text(known, NUMBER_LIMIT), as_version(version)
    first = as_day(from_day, "请假开始")
    if first is None:
        raise Invalid("请填写请假从哪一天开始。", {"from_day": "必填"})
    if ctx.triggered_id == "staff-leave-remove":
        return done("unleave", remove_leave(context(), current_actor(), number, first, seen).version)
    last, why = as_day(to_day, "请假结束"), as_choice(LeaveKind, kind)
    return done("leave", save_leave(context(), current_actor(), number, first, last, why, seen).version)
