"""网络填报: keep what is typed, submit what is complete or ticked, recall what is ticked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, no_update

from components.conflict import notice
from components.formatting import local_moment
from pages.exchange.callbacks import (
    KEY_LIMIT,
    PARAMETER_LIMIT,
    ROW_LIMIT,
    answer_of,
    edited_rows,
    register_upload,
)
from pages.frame import done
from pages.network.reports.entry import submit_words
from pages.network.reports.told import refused_notice
from pages.parsing import MALFORMED, as_items, as_mapping, as_text, as_version
from server.guard import Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.exchange.grid import open_table, save_rows, table_spec
from services.network.entry_table import EntrySubject
from services.network.reporting import Action, act

NAME = "network"

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableAnswered"),
    Output("table-network-count", "title"),
    Input("table-network-answer", "data"),
    State("table-network-grid", "id"),
    prevent_initial_call=True,
)
# What was typed goes first: the answer waits until the drafts are saved.
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableGo"),
    Output("table-network-go", "data"),
    Input("table-network-submit", "n_clicks"),
    Input("table-network-chosen", "n_clicks"),
    Input("table-network-recall", "n_clicks"),
    Input("table-network-row", "data"),
    Input("table-network-blanks", "n_clicks"),
    State("table-network-grid", "id"),
    prevent_initial_call=True,
)
register_upload(NAME, Permission.UNIT_WRITE)


def _marks(given: Any) -> dict[str, str]:
    """The parameters that the grid was opened with."""
    return {
        as_text(name, 20): as_text(value, PARAMETER_LIMIT)
        for name, value in as_mapping(given).items()
        if name in ("library", "period")
    }


@guarded_callback(
    Output("table-network-answer", "data"),
    Output("table-network-saved", "children"),
    Output("table-network-submit", "children"),
    Output("table-network-message", "children"),
    Input("table-network-edits", "data"),
    State("table-network-marks", "data"),
    permission=Permission.UNIT_WRITE,
    example=lambda facts: {
        "table-network-edits.data": {
            "at": 1,
            "rows": [{"id": facts["network"]["open"], "cells": {"V01": "40"}, "base": {"V01": ""}}],
        },
        "table-network-marks.data": facts["network"]["marks"],
    },
    prevent_initial_call=True,
)
def autosave(edits: Any, marks: Any) -> tuple[Any, Any, Any, Any]:
    """Keep what was typed as drafts; rows in which something is wrong wait, the others do not."""
    if edits is None:
        return no_update, no_update, no_update, no_update
    spec = table_spec(NAME)
    at = as_version(as_mapping(edits).get("at"))
    try:
        parameters = _marks(marks)
        at, rows = edited_rows(edits, spec)
        saved = save_rows(context(), current_actor(), NAME, parameters, rows, partial=True)
        opened = open_table(context(), current_actor(), NAME, parameters)
    except Invalid as error:
        return {"at": at, "rows": {}}, "草稿未保存", no_update, notice(error.message)
    told = f"已保存 {local_moment(context().clock.now())[-5:]}"
    if saved.bad:
        told += f"，有 {len(saved.bad)} 行没有保存，请看标红的单元格"
    whole = [fault.message for outcome in saved.bad for fault in outcome.faults if not fault.column]
    message = notice("；".join(dict.fromkeys(whole[:5])) + "。") if whole else ""
    return answer_of(at, saved, spec), told, submit_words(opened.subject), message


def _example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "table-network-go.data": {"act": "blanks", "ids": [facts["network"]["open"]], "at": 1},
        "table-network-marks.data": facts["network"]["marks"],
    }


_STEPS = {"filled": Action.SUBMIT, "chosen": Action.SUBMIT, "blanks": Action.SUBMIT, "recall": Action.RECALL}


@guarded_callback(
    Output("table-network-done", "href"),
    Output("table-network-submit-message", "children"),
    Input("table-network-go", "data"),
    State("table-network-marks", "data"),
    permission=Permission.UNIT_WRITE,
    example=_example,
    running=[
        (Output("table-network-submit", "disabled"), True, False),
        (Output("table-network-chosen", "disabled"), True, False),
        (Output("table-network-blanks", "disabled"), True, False),
        (Output("table-network-recall", "disabled"), True, False),
    ],
    prevent_initial_call=True,
)
def act_on(go: Any, marks: Any) -> tuple[Any, Any]:
    """Submit all reports that are complete, or those ticked, or recall those ticked; tell what was not."""
    if go is None:
        return no_update, no_update
    given, parameters = as_mapping(go), _marks(marks)
    asked = as_text(given.get("act"), 20)
    if asked not in _STEPS:
        raise Invalid(MALFORMED)
    try:
        chosen = [as_text(item, KEY_LIMIT) for item in as_items(given.get("ids"), ROW_LIMIT)]
        subject: EntrySubject = open_table(context(), current_actor(), NAME, parameters).subject
        if asked == "filled":
            chosen = [entry.unit.code for entry in subject.complete]
            if not chosen:
                raise Invalid(_nothing_complete(subject))
        period = str(subject.period)
        outcomes = act(
            context(),
            current_actor(),
            _STEPS[asked],
            [(code, period) for code in chosen],
            blanks=asked == "blanks",
        )
    except (Invalid, NotFound) as error:
        return no_update, notice(error.message)
    clicked = given.get("at")
    number = clicked if isinstance(clicked, int) else len(outcomes)
    place = f"library={subject.library.code}&period={period}"
    if any(outcome.state is None for outcome in outcomes):
        return no_update, refused_notice(outcomes, f"?{place}&at={number}")
    return f"{done('recall' if asked == 'recall' else 'submit', number)}&{place}", ""


def _nothing_complete(subject: EntrySubject) -> str:
    """Which report lacks least, and what of it."""
    spec = table_spec(NAME)
    if not subject.open:
        return "这里的报表都已提交。"
    nearest = min(subject.open, key=lambda entry: len(entry.blank))
    names = "、".join(spec.by_key[code].header for code in nearest.blank[:3])
    more = f"等 {len(nearest.blank)} 项" if len(nearest.blank) > 3 else ""
    return f"还没有填好的报表。{nearest.unit.name}：“{names}”{more}没有填；没有数据请填“-”，不适用请填“/”。"
