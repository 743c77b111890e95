"""Assessing a room, deciding on an assessment, setting the score sheet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, Input, Output, State, ctx

from pages.frame import done, on_click
from pages.parsing import MALFORMED, as_day, as_id, as_items, as_mapping, as_number, as_text, as_version
from server.guard import (
    Forbidden,
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.rollout.assessing import (
    Action,
    SheetLine,
    assess_room,
    decide_assessment,
    save_sheet,
)

LIMIT = 4000
_SCORE = {"type": "room-assess-score", "line": ALL}
_PARTS = ("key", "title", "guide", "most")


def _tenths(value: Any, label: str) -> int | None:
    """A number with at most one decimal, in tenths; None for nothing."""
    number = as_number(value, label)
    if number is None:
        return None
    tenths = round(number * 10)
    if abs(number * 10 - tenths) > 1e-6:
        raise Invalid(f"{label}最多填一位小数，请修改。")
    return tenths


def _entry(kind: str, line: Any, prop: str, value: Any) -> list[dict[str, Any]]:
    """The one control of a kind, as the browser sends it."""
    return [{"id": {"type": kind, "line": line}, "property": prop, "value": value}]


def _assess_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    name = {"line": "place", "type": "room-assess-score"}
    return {
        "room-assess-save.n_clicks": 1,
        "room-assess-room.data": facts["rooms"]["room"],
        "room-assess-year.data": facts["rooms"]["year"],
        "room-assess-seen.data": 0,
        "room-assess-sheet.data": facts["rooms"]["sheet"],
        "room-assess-score.id": _entry("room-assess-score", "place", "id", name),
        "room-assess-score.value": _entry("room-assess-score", "place", "value", 80),
        "room-assess-day.value": facts["today"],
        "room-assess-findings.value": "",
    }


@guarded_callback(
    Output("room-assess-done", "href"),
    Output("room-assess-message", "children"),
    Input("room-assess-save", "n_clicks"),
    State("room-assess-room", "data"),
    State("room-assess-year", "data"),
    State("room-assess-seen", "data"),
    State("room-assess-sheet", "data"),
    State(_SCORE, "id"),
    State(_SCORE, "value"),
    State("room-assess-day", "value"),
    State("room-assess-findings", "value"),
    permission=Permission.ROOM_ASSESS,
    example=_assess_example,
    running=[(Output("room-assess-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def assess(clicks: Any, room: Any, year: Any, seen: Any, sheet: Any, *values: Any) -> str:
    """Submit an assessment; what is wrong is said below the form, which keeps what was typed."""
    ids, points, day, findings = values
    keys = [as_text(as_mapping(one).get("line"), 20) for one in as_items(ids, 50)]
    given = as_items(points, 50)
    if len(keys) != len(given):
        raise Invalid(MALFORMED)
    number = assess_room(
        context(),
        current_actor(),
        as_text(room, 20),
        as_version(year),
        as_version(seen),
        as_version(sheet),
        {key: _tenths(value, "得分") for key, value in zip(keys, given, strict=True)},
        as_day(day, "评估日期"),
        as_text(findings, LIMIT, "发现的问题"),
    )
    return f"/rollout/assessments/{number}{done('submit', number)}"


@guarded_callback(
    Output("room-assessment-decided", "search"),
    Output("room-decide-message", "children"),
    Input("room-approve", "n_clicks"),
    Input("room-return", "n_clicks"),
    State("room-assessment", "data"),
    State("room-reason", "value"),
    permission=Permission.ROOM_ASSESS,
    example=lambda facts: {
        "changed": "room-approve.n_clicks",
        "room-approve.n_clicks": 1,
        "room-assessment.data": facts["rooms"]["assessment"],
        "room-reason.value": "",
    },
    running=[(Output("room-approve", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(2, besides=(Forbidden, NotFound))
def decide(approved: Any, returned: Any, assessment: Any, reason: Any) -> str:
    """Approve or return the assessment."""
    number = as_id(assessment)
    action = Action.RETURN if ctx.triggered_id == "room-return" else Action.APPROVE
    decide_assessment(context(), current_actor(), number, action, as_text(reason, LIMIT, "退回原因"))
    return done(action.value, number)


@guarded_callback(
    Output("room-assessment-recalled", "search"),
    Output("room-recall-message", "children"),
    Input("room-recall", "n_clicks"),
    State("room-assessment", "data"),
    permission=Permission.ROOM_ASSESS,
    example=lambda facts: {
        "room-recall.n_clicks": 1,
        "room-assessment.data": facts["rooms"]["own"],
    },
    running=[(Output("room-recall", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def recall(clicks: Any, assessment: Any) -> str:
    """Take one's own assessment back."""
    number = as_id(assessment)
    decide_assessment(context(), current_actor(), number, Action.RECALL)
    return done("recall", number)


def _sheet_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    values = {"key": "", "title": "场地与服务", "guide": "", "most": 100}
    found: dict[str, Any] = {}
    for part, value in values.items():
        prop = "data" if part == "key" else "value"
        found[f"sheet-{part}.{prop}"] = _entry(f"sheet-{part}", 1, prop, value)
    return {
        "sheet-save.n_clicks": 1,
        "sheet-version.data": facts["rooms"]["sheet"],
        **found,
        "sheet-passing.value": 60,
        "sheet-source.value": "试行办法",
    }


@guarded_callback(
    Output("sheet-saved", "href"),
    Output("sheet-message", "children"),
    Input("sheet-save", "n_clicks"),
    State("sheet-version", "data"),
    *(State({"type": f"sheet-{part}", "line": ALL}, "data" if part == "key" else "value") for part in _PARTS),
    State("sheet-passing", "value"),
    State("sheet-source", "value"),
    permission=Permission.GATE_MANAGE,
    example=_sheet_example,
    running=[(Output("sheet-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(Forbidden, NotFound))
def save(clicks: Any, version: Any, *values: Any) -> str:
    """Set the score sheet; what is wrong is said below the lines, which keep what was typed."""
    *parts, passing, source = values
    columns = [as_items(part, 50) for part in parts]
    if len({len(column) for column in columns}) != 1:
        raise Invalid(MALFORMED)
    lines = [
        SheetLine(
            as_text(key, 20),
            as_text(title, LIMIT, f"第 {number} 项的名称"),
            _tenths(most, f"第 {number} 项的分值") or 0,
            as_text(guide, LIMIT, f"第 {number} 项的评分要点"),
        )
        for number, (key, title, guide, most) in enumerate(zip(*columns, strict=True), 1)
    ]
    seq = save_sheet(
        context(),
        current_actor(),
        as_version(version),
        lines,
        _tenths(passing, "合格线"),
        as_text(source, LIMIT, "依据"),
    )
    return f"/rollout/score-sheet{done('save', seq)}"
