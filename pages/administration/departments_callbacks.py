"""Founding, renaming and ending departments."""

from __future__ import annotations

from datetime import date
from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import as_day, as_id, as_items, as_number, as_text, as_version
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.administration.departments import change_department, end_department, found_department

REASON_LIMIT = 2000


def _day(value: Any, label: str) -> date:
    day = as_day(value, label)
    if day is None:
        raise Invalid(f"请填写{label}。")
    return day


def _position(value: Any) -> int:
    number = as_number(value, "排序") or 0.0
    if number != int(number):
        raise Invalid("排序须为整数，请修改。")
    return int(number)


@guarded_callback(
    Output("department-new-done", "search"),
    Output("department-new-message", "children"),
    Input("department-new-save", "n_clicks"),
    State("department-new-name", "value"),
    State("department-new-code", "value"),
    State("department-new-position", "value"),
    State("department-new-from", "value"),
    State("department-new-origins", "value"),
    State("department-new-options", "value"),
    permission=Permission.DEPARTMENT_MANAGE,
    example=lambda facts: {
        "department-new-save.n_clicks": 1,
        "department-new-name.value": "阅读推广部",
        "department-new-code.value": "promotion",
        "department-new-position.value": 9,
        "department-new-from.value": facts["today"],
        "department-new-origins.value": [facts["department_code"]],
        "department-new-options.value": ["end", "move"],
    },
    running=[(Output("department-new-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def found(clicks: Any, name: Any, code: Any, position: Any, starts: Any, origins: Any, options: Any) -> str:
    """Found a department, of others if any are named."""
    chosen = as_items(options)
    seq = found_department(
        context(),
        current_actor(),
        as_text(code, 200, "部门代码"),
        as_text(name, 400, "部门名称"),
        _position(position),
        _day(starts, "生效日期"),
        tuple(as_text(origin, 60) for origin in as_items(origins)),
        end_predecessors="end" in chosen,
        move_grants="move" in chosen,
    )
    return done("new", seq)


@guarded_callback(
    Output("department-change-done", "search"),
    Output("department-change-message", "children"),
    Input("department-change", "n_clicks"),
    State("department-id", "data"),
    State("department-version", "data"),
    State("department-name", "value"),
    State("department-position", "value"),
    State("department-from", "value"),
    permission=Permission.DEPARTMENT_MANAGE,
    example=lambda facts: {
        "department-change.n_clicks": 1,
        "department-id.data": facts["department"],
        "department-version.data": facts["department_version"],
        "department-name.value": "读者工作部",
        "department-position.value": 3,
        "department-from.value": facts["today"],
    },
    prevent_initial_call=True,
)
@on_click()
def change(clicks: Any, department: Any, version: Any, name: Any, position: Any, starts: Any) -> str:
    """Give the department another name or place from a day on."""
    seq = change_department(
        context(),
        current_actor(),
        as_id(department),
        as_text(name, 400, "部门名称"),
        _position(position),
        _day(starts, "生效日期"),
        as_version(version),
    )
    return done("change", seq)


@guarded_callback(
    Output("department-end-done", "search"),
    Output("department-end-message", "children"),
    Input("department-end-confirm", "n_clicks"),
    State("department-id", "data"),
    State("department-version", "data"),
    State("department-end-from", "value"),
    State("department-end-reason", "value"),
    permission=Permission.DEPARTMENT_MANAGE,
    example=lambda facts: {
        "department-end-confirm.n_clicks": 1,
        "department-id.data": facts["department"],
        "department-version.data": facts["department_version"],
        "department-end-from.value": facts["today"],
        "department-end-reason.value": "机构调整。",
    },
    prevent_initial_call=True,
)
@on_click()
def end(clicks: Any, department: Any, version: Any, starts: Any, reason: Any) -> str:
    """End the department from a day on."""
    seq = end_department(
        context(),
        current_actor(),
        as_id(department),
        _day(starts, "撤销日期"),
        as_text(reason, REASON_LIMIT, "原因"),
        as_version(version),
    )
    return done("end", seq)
