"""Saving an activity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State

from pages.frame import done, on_click
from pages.parsing import (
    MALFORMED,
    as_choice,
    as_day,
    as_number,
    as_optional_id,
    as_text,
    as_version,
)
from server.guard import (
    Forbidden,
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.talent.training import Audience, Category, Mode, Terms, add_activity, change_activity
from services.talent.training_reading import tenths_of

LIMIT = 4000


def whole(value: Any, label: str, field: str) -> int | None:
    """A whole number that somebody typed; None for nothing."""
    number = as_number(value, label)
    if number is None:
        return None
    if number != int(number) or abs(number) > 1e9:
        raise Invalid(f"{label}须填整数，请修改。", {field: "须为整数"})
    return int(number)


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "training-save.n_clicks": 1,
        "training-activity.data": 0,
        "training-version.data": 0,
        "training-title.value": "古籍编目实务",
        "training-category.value": "professional",
        "training-mode.value": "classroom",
        "training-hours.value": 6,
        "training-provider.value": "试验图书馆",
        "training-place.value": "报告厅",
        "training-from.value": facts["today"],
        "training-to.value": facts["today"],
        "training-until.value": None,
        "training-places.value": 30,
        "training-audience.value": "staff",
        "training-department.value": str(facts["department"]),
        "training-note.value": "",
    }


@guarded_callback(
    Output("training-done", "href"),
    Output("training-message", "children"),
    Input("training-save", "n_clicks"),
    State("training-activity", "data"),
    State("training-version", "data"),
    State("training-title", "value"),
    State("training-category", "value"),
    State("training-mode", "value"),
    State("training-hours", "value"),
    State("training-provider", "value"),
    State("training-place", "value"),
    State("training-from", "value"),
    State("training-to", "value"),
    State("training-until", "value"),
    State("training-places", "value"),
    State("training-audience", "value"),
    State("training-department", "value"),
    State("training-note", "value"),
    permission=Permission.TRAINING_MANAGE,
    example=_example,
    running=[(Output("training-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def save(clicks: Any, activity: Any, version: Any, *values: Any) -> str:
    """Add or change the activity, and show it."""
    (title, category, mode, hours, provider, place) = values[:6]
    (starts, ends, until, places, audience, department, note) = values[6:]
    starts_on, ends_on = as_day(starts, "开始日期"), as_day(ends, "结束日期")
    if starts_on is None or ends_on is None:
        raise Invalid("请填写开始和结束日期。", {"starts_on": "必填"})
    terms = Terms(
        title=as_text(title, LIMIT, "活动名称"),
        category=as_choice(Category, category),
        mode=as_choice(Mode, mode),
        tenths=tenths_of(as_number(hours, "学时")),
        provider=as_text(provider, LIMIT, "主办单位"),
        place=as_text(place, LIMIT, "地点"),
        starts_on=starts_on,
        ends_on=ends_on,
        department_id=as_optional_id(department) or 0,
        places=whole(places, "名额", "places"),
        enrol_until=as_day(until, "报名截止"),
        audience=as_choice(Audience, audience),
        note=as_text(note, LIMIT, "说明"),
    )
    number = as_version(activity)
    if number > 2**53:
        raise Invalid(MALFORMED)
    if not number:
        number = add_activity(context(), current_actor(), terms)
        return f"/talent/training/{number}{done('add', number)}"
    seq = change_activity(context(), current_actor(), number, as_version(version), terms)
    return f"/talent/training/{number}{done('change', seq)}"
