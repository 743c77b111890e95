"""Seats, lists, attendance and heads of an activity; calling it off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import (
    MALFORMED,
    as_choice,
    as_id,
    as_items,
    as_mapping,
    as_number,
    as_optional_id,
    as_text,
    as_version,
)
from pages.talent.training.form_callbacks import whole
from pages.talent.years import goes_by_years
from server.guard import (
    Forbidden,
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.talent.training import cancel_activity
from services.talent.training_attendance import Heads, Way, record_attendance, record_heads
from services.talent.training_reading import tenths_of
from services.talent.training_seats import Seat, enrol, enrol_people, withdraw, withdraw_people

LIMIT = 2000

goes_by_years("training-year")


@guarded_callback(
    Output("activity-done", "search"),
    Output("seat-message", "children"),
    Input("seat-enrol", "n_clicks"),
    Input("seat-withdraw", "n_clicks"),
    State("activity-id", "data"),
    permission=Permission.TALENT_OWN,
    example=lambda facts: {
        "changed": "seat-enrol.n_clicks",
        "seat-enrol.n_clicks": 1,
        "activity-id.data": facts["training"]["open"],
    },
    running=[
        (Output("seat-enrol", "disabled"), True, False),
        (Output("seat-withdraw", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
@on_click(2, besides=(Forbidden, NotFound))
def take_seat(enrolled: Any, withdrawn: Any, activity: Any) -> str:
    """Enrol or withdraw oneself."""
    number = as_id(activity)
    if ctx.triggered_id == "seat-withdraw":
        withdraw(context(), current_actor(), number)
        return done("withdraw", number)
    seat = enrol(context(), current_actor(), number)
    return done("wait" if seat is Seat.WAITING else "enrol", number)


def chosen_ids(rows: Any) -> list[int]:
    """The staff ids of the rows that are ticked."""
    found = [as_optional_id(as_mapping(row).get("id")) for row in as_items(rows)]
    if any(staff_id is None for staff_id in found):
        raise Invalid(MALFORMED)
    return [staff_id for staff_id in found if staff_id is not None]


def _attending(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "changed": "attend-present.n_clicks",
        "attend-present.n_clicks": 1,
        "activity-id.data": facts["training"]["over"],
        "attend-version.data": 0,
        "activity-people.selectedRows": [{"id": str(facts["training"]["attendee"])}],
        "attend-hours.value": 6,
        "attend-note.value": "",
        "activity-add.value": [],
    }


@guarded_callback(
    Output("attend-done", "search"),
    Output("attend-message", "children"),
    Input("attend-present", "n_clicks"),
    Input("attend-absent", "n_clicks"),
    Input("people-withdraw", "n_clicks"),
    Input("people-enrol", "n_clicks"),
    State("activity-id", "data"),
    State("attend-version", "data"),
    State("activity-people", "selectedRows"),
    State("attend-hours", "value"),
    State("attend-note", "value"),
    State("activity-add", "value"),
    permission=Permission.TRAINING_MANAGE,
    example=_attending,
    running=[(Output("attend-present", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(4, besides=(Forbidden, NotFound))
def run_list(
    present: Any,
    absent: Any,
    withdrawn: Any,
    enrolled: Any,
    activity: Any,
    version: Any,
    rows: Any,
    hours: Any,
    note: Any,
    added: Any,
) -> str:
    """Record who came, take people off the list or put them on it."""
    number, who = as_id(activity), current_actor()
    if ctx.triggered_id == "people-enrol":
        people = [as_id(staff_id) for staff_id in as_items(added)]
        enrol_people(context(), who, number, people)
        return done("people", number)
    chosen = chosen_ids(rows)
    if not chosen:
        raise Invalid("请先在名单中勾选人员。")
    if ctx.triggered_id == "people-withdraw":
        withdraw_people(context(), who, number, chosen)
        return done("people", number)
    came = ctx.triggered_id != "attend-absent"
    tenths = tenths_of(as_number(hours, "实到学时"), "实到学时") if came else 0
    if came and not tenths:
        raise Invalid("请填写实到学时；没有到的请点“所选登记缺席”。", {"hours": "必填"})
    told = dict.fromkeys(chosen, tenths)
    seq = record_attendance(
        context(), who, number, as_version(version), told, as_text(note, LIMIT, "考勤说明")
    )
    return done("attend", seq)


@guarded_callback(
    Output("heads-done", "search"),
    Output("heads-message", "children"),
    Input("heads-save", "n_clicks"),
    State("activity-id", "data"),
    State("heads-version", "data"),
    State("heads-unit", "value"),
    State("heads-way", "value"),
    State("heads-booked", "value"),
    State("heads-attended", "value"),
    State("heads-note", "value"),
    permission=Permission.TRAINING_MANAGE,
    example=lambda facts: {
        "heads-save.n_clicks": 1,
        "activity-id.data": facts["training"]["network"],
        "heads-version.data": 0,
        "heads-unit.value": str(facts["training"]["unit"]),
        "heads-way.value": "booked",
        "heads-booked.value": 5,
        "heads-attended.value": None,
        "heads-note.value": "",
    },
    running=[(Output("heads-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def save_heads(
    clicks: Any, activity: Any, version: Any, unit: Any, way: Any, booked: Any, attended: Any, note: Any
) -> str:
    """Record one library's part in the activity."""
    number = whole(booked, "预订人数", "booked")
    if number is None:
        raise Invalid("请填写预订人数，没有预订而到场的填 0。", {"booked": "必填"})
    heads = Heads(
        as_optional_id(unit) or 0,
        as_choice(Way, way),
        number,
        whole(attended, "实到人数", "attended"),
        as_text(note, LIMIT, "说明"),
    )
    seq = record_heads(context(), current_actor(), as_id(activity), as_version(version), heads)
    return done("heads", seq)


@guarded_callback(
    Output("activity-cancel-done", "search"),
    Output("activity-cancel-message", "children"),
    Input("activity-cancel-confirm", "n_clicks"),
    State("activity-id", "data"),
    State("activity-version", "data"),
    State("activity-cancel-reason", "value"),
    permission=Permission.TRAINING_MANAGE,
    example=lambda facts: {
        "activity-cancel-confirm.n_clicks": 1,
        "activity-id.data": facts["training"]["open"],
        "activity-version.data": facts["training"]["version"],
        "activity-cancel-reason.value": "讲师行程有变。",
    },
    running=[(Output("activity-cancel-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def cancel(clicks: Any, activity: Any, version: Any, reason: Any) -> str:
    """Call the activity off."""
    seq = cancel_activity(
        context(), current_actor(), as_id(activity), as_version(version), as_text(reason, LIMIT, "取消原因")
    )
    return done("cancel", seq)
