"""Saving the targets that were typed, confirming them, and committing or dropping an upload."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, no_update

from components.conflict import notice
from components.tables import for_browser_text
from pages.exchange.callbacks import register_upload
from pages.frame import on_click
from pages.parsing import as_id, as_items, as_mapping, as_text, as_version
from server.guard import (
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    Permission,
    context,
    current_actor,
    guarded_callback,
)
from services.exchange.grid import Saved, SubmittedRow, TableSpec, save_rows, table_spec
from services.network.target_table import year_of
from services.network.targets import confirm_targets

ROWS, KEY, CELL = 5000, 60, 1000

register_upload("targets", Permission.INDICATOR_DEFINE)

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableAnswered"),
    Output("table-targets-count", "title"),
    Input("table-targets-answer", "data"),
    State("table-targets-grid", "id"),
    prevent_initial_call=True,
)


def _marks(given: Any) -> dict[str, str]:
    found = as_mapping(given)
    return {name: as_text(found.get(name), 20) for name in ("indicator", "year")}


def _done(what: str, number: int, marks: Mapping[str, str]) -> str:
    return f"?indicator={marks['indicator']}&year={marks['year']}&done={what}&at={number}"


def _rows(given: Any, spec: TableSpec) -> tuple[int, list[SubmittedRow]]:
    """The stamp and the changed cells that the grid sends, all of them text."""
    edits = as_mapping(given)
    rows = []
    for number, item in enumerate(as_items(edits.get("rows"), ROWS), 1):
        row = as_mapping(item)
        cells = _texts(row.get("cells"), spec)
        cells[spec.key] = as_text(row.get("id"), KEY)
        rows.append(SubmittedRow(number, cells, _texts(row.get("base"), spec)))
    return as_version(edits.get("at")), rows


def _texts(given: Any, spec: TableSpec) -> dict[str, str]:
    cells, known = as_mapping(given), {column.key for column in spec.editable}
    return {name: as_text(cells[name], CELL, "单元格内容") for name in cells if name in known}


def _answer(at: int, saved: Saved, spec: TableSpec) -> dict[str, Any]:
    """What became of each row, for marking the grid."""
    return {
        "at": at,
        "rows": {
            outcome.key: {
                "saved": outcome.state.value == "unchanged",
                "faults": {fault.column: fault.message for fault in outcome.faults if fault.column},
                "stands": {
                    column.key: for_browser_text(column, outcome.values.get(column.key))
                    for column in spec.editable
                },
            }
            for outcome in saved.outcomes
        },
    }


@guarded_callback(
    Output("table-targets-done", "search"),
    Output("table-targets-message", "children"),
    Output("table-targets-answer", "data"),
    Input("table-targets-save", "n_clicks"),
    State("table-targets-edits", "data"),
    State("table-targets-marks", "data"),
    permission=Permission.INDICATOR_DEFINE,
    example=lambda facts: {
        "table-targets-save.n_clicks": 1,
        "table-targets-edits.data": {
            "at": 1,
            "rows": [{"id": "SG", "cells": {"value": "12", "source": "年度计划"}, "base": {"value": ""}}],
        },
        "table-targets-marks.data": {"indicator": "V01", "year": "2025"},
    },
    running=[(Output("table-targets-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
def save(clicks: Any, edits: Any, marks: Any) -> tuple[Any, Any, Any]:
    """Save all changed targets, or none and say why."""
    if not clicks:
        return no_update, no_update, no_update
    if not edits or not as_items(as_mapping(edits).get("rows"), ROWS):
        return no_update, notice("还没有改动，无需保存。", "warning"), no_update
    spec = table_spec("targets")
    try:
        parameters = _marks(marks)
        at, rows = _rows(edits, spec)
        saved = save_rows(context(), current_actor(), "targets", parameters, rows)
    except (Conflict, Invalid) as error:
        return no_update, notice(error.message), no_update
    if saved.bad:
        first = saved.bad[0]
        fault = first.faults[0]
        column = f"{spec.by_key[fault.column].header}：" if fault.column in spec.by_key else ""
        where = f"{first.key} {first.values.get('name') or ''}"
        told = f"有 {len(saved.bad)} 行需要修改，没有保存任何一行。{where} {column}{fault.message}。"
        return no_update, notice(told), _answer(at, saved, spec)
    if saved.written is None:
        return no_update, notice("内容与系统中的一致，无需保存。", "warning"), _answer(at, saved, spec)
    return _done("save", max(saved.written.values()), parameters), "", no_update


@guarded_callback(
    Output("targets-confirmed", "search"),
    Output("targets-confirm-message", "children"),
    Input("targets-confirm", "n_clicks"),
    State("targets-seen", "data"),
    State("targets-of", "data"),
    permission=Permission.INDICATOR_CONFIRM,
    example=lambda facts: {
        "targets-confirm.n_clicks": 1,
        "targets-seen.data": [list(facts["unit_target"])],
        "targets-of.data": {"indicator": "V01", "year": "2024"},
    },
    running=[(Output("targets-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound, Forbidden))
def confirm(clicks: Any, seen: Any, of: Any) -> str:
    """Answer for the targets that the page showed."""
    marks = _marks(of)
    pairs = []
    for item in as_items(seen, ROWS):
        target_id, version = as_items(item, 2) if len(as_items(item, 2)) == 2 else (None, None)
        pairs.append((as_id(target_id), as_version(version)))
    year = year_of(marks["year"]) or 0
    number = confirm_targets(context(), current_actor(), marks["indicator"], year, pairs)
    return _done("confirm", number, marks)
