"""Tables in the browser: save while typing or by a button, submit, and commit or drop an upload."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx, dcc, html, no_update

from components.conflict import notice
from components.formatting import local_moment
from components.tables import for_browser_text
from pages.exchange.report import submit_words
from pages.frame import done
from pages.parsing import as_items, as_mapping, as_text, as_version
from server.guard import Conflict, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.exchange.files import commit, discard
from services.exchange.grid import Saved, SubmittedRow, TableSpec, open_table, save_rows, table_spec
from services.projects.report_table import ReportSubject

CELL_LIMIT = 20_000
ROW_LIMIT = 5_000
KEY_LIMIT = 60
UPLOAD_LIMIT = 40
PARAMETER_LIMIT = 60

for _name in ("milestones", "report"):
    clientside_callback(
        ClientsideFunction(namespace="cockpit", function_name="tableAnswered"),
        Output(f"table-{_name}-count", "title"),
        Input(f"table-{_name}-answer", "data"),
        State(f"table-{_name}-grid", "id"),
        prevent_initial_call=True,
    )
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="tableSearch"),
    Output("table-milestones-told", "title"),
    Input("table-milestones-search", "value"),
    State("table-milestones-grid", "id"),
    prevent_initial_call=True,
)


def marks_of(given: Any) -> dict[str, str]:
    """The parameters that the table was opened with."""
    return {
        as_text(name, 20): as_text(value, PARAMETER_LIMIT)
        for name, value in as_mapping(given).items()
        if name in ("plan", "month", "from")
    }


def edited_rows(given: Any, spec: TableSpec) -> tuple[int, list[SubmittedRow]]:
    """The stamp and the changed cells that a grid sends, all of them text."""
    edits = as_mapping(given)
    rows = []
    for number, item in enumerate(as_items(edits.get("rows"), ROW_LIMIT), 1):
        row = as_mapping(item)
        cells = _texts(row.get("cells"), spec)
        cells[spec.key] = as_text(row.get("id"), KEY_LIMIT)
        rows.append(SubmittedRow(number, cells, _texts(row.get("base"), spec)))
    return as_version(edits.get("at")), rows


def _texts(given: Any, spec: TableSpec) -> dict[str, str]:
    known = {column.key for column in spec.editable}
    return {
        name: as_text(value, CELL_LIMIT, "单元格内容")
        for name, value in as_mapping(given).items()
        if name in known
    }


def answer_of(at: int, saved: Saved, spec: TableSpec) -> dict[str, Any]:
    """What became of each row, for marking the grid; ``stands`` is what the server holds of each cell."""
    rows: dict[str, Any] = {}
    for outcome in saved.outcomes:
        rows[outcome.key] = {
            "saved": (saved.written is not None and not outcome.bad) or outcome.state.value == "unchanged",
            "faults": {fault.column: fault.message for fault in outcome.faults if fault.column},
            "stands": {
                column.key: for_browser_text(column, outcome.values.get(column.key))
                for column in spec.editable
            },
        }
    return {"at": at, "rows": rows}


def _edits_example(facts: Mapping[str, Any], column: str, value: str) -> dict[str, Any]:
    key = f"M{facts['milestone']}"
    return {"at": 1, "rows": [{"id": key, "cells": {column: value}, "base": {column: ""}}]}


@guarded_callback(
    Output("table-report-answer", "data"),
    Output("table-report-saved", "children"),
    Output("table-report-submit", "children"),
    Output("table-report-message", "children"),
    Input("table-report-edits", "data"),
    State("table-report-marks", "data"),
    permission=Permission.PROGRESS_WRITE,
    example=lambda facts: {
        "table-report-edits.data": _edits_example(facts, "now", "40"),
        "table-report-marks.data": {"month": facts["month"]},
    },
    prevent_initial_call=True,
)
def autosave(edits: Any, marks: Any) -> tuple[Any, Any, Any, Any]:
    """Keep what was typed as drafts; rows in which something is wrong wait, the others do not."""
    if edits is None:
        return no_update, no_update, no_update, no_update
    spec = table_spec("report")
    at = as_version(as_mapping(edits).get("at"))
    try:
        parameters = marks_of(marks)
        at, rows = edited_rows(edits, spec)
        saved = save_rows(context(), current_actor(), "report", parameters, rows, partial=True)
        opened = open_table(context(), current_actor(), "report", parameters)
    except Invalid as error:
        return {"at": at, "rows": {}}, "草稿未保存", no_update, notice(error.message)
    told = f"已保存 {local_moment(context().clock.now())[-5:]}"
    if saved.bad:
        told += f"，有 {len(saved.bad)} 行没有保存，请看标红的单元格"
    return answer_of(at, saved, spec), told, submit_words(opened.subject), _told(saved, opened.subject)


def _told(saved: Saved, subject: ReportSubject) -> Any:
    """What is wrong with rows as a whole, or what a submission will ask about: no cell can show it."""
    written = {subject.project_of.get(outcome.key) for outcome in saved.outcomes}
    falls = [
        fall
        for key, draft in subject.drafts.items()
        if key in written and not draft.body.problems.strip()
        for fall in draft.falls
    ]
    if falls and not saved.bad:
        return notice(f"{'、'.join(falls[:3])}：请在“存在问题”里写明原因，否则不能提交。", "warning")
    told = [fault.message for outcome in saved.bad for fault in outcome.faults if not fault.column]
    return notice("；".join(dict.fromkeys(told[:5])) + "。") if told else ""


def register_save(
    name: str,
    permission: Permission,
    example: Callable[[Mapping[str, Any]], Mapping[str, Any]],
    names: Sequence[str],
) -> None:
    """The callback of a table's button 保存; ``names`` are the columns that name a row to its reader."""
    start = f"table-{name}"

    @guarded_callback(
        Output(f"{start}-done", "href"),
        Output(f"{start}-message", "children"),
        Output(f"{start}-answer", "data"),
        Input(f"{start}-save", "n_clicks"),
        State(f"{start}-edits", "data"),
        State(f"{start}-marks", "data"),
        permission=permission,
        example=example,
        running=[(Output(f"{start}-save", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    def save(clicks: Any, edits: Any, marks: Any) -> tuple[Any, Any, Any]:
        """Save all changed rows, or none and say why."""
        if not clicks:
            return no_update, no_update, no_update
        if not edits or not as_items(as_mapping(edits).get("rows"), ROW_LIMIT):
            return no_update, notice("还没有改动，无需保存。", "warning"), no_update
        spec = table_spec(name)
        try:
            at, rows = edited_rows(edits, spec)
            saved = save_rows(context(), current_actor(), name, marks_of(marks), rows)
        except (Conflict, Invalid) as error:
            return no_update, notice(error.message), no_update
        if saved.bad:
            first = saved.bad[0]
            code, title = (first.values.get(column) or "" for column in names)
            fault = first.faults[0]
            column = f"{spec.by_key[fault.column].header}：" if fault.column in spec.by_key else ""
            where = f"{code}“{title or first.key}”{column}{fault.message}。"
            told = f"有 {len(saved.bad)} 行需要修改，没有保存任何一行。{where}"
            return no_update, notice(told), answer_of(at, saved, spec)
        if saved.written is None:
            return no_update, notice("内容与系统中的一致，无需保存。", "warning"), answer_of(at, saved, spec)
        return done("save", max(saved.written.values())), "", no_update


def _milestone_example(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "table-milestones-save.n_clicks": 1,
        "table-milestones-edits.data": {
            "at": 1,
            "rows": [{"id": f"M{facts['milestone']}", "cells": {"weight": "2"}, "base": {"weight": "1"}}],
        },
        "table-milestones-marks.data": {},
    }


def register_upload(name: str, permission: Permission) -> None:
    """The callbacks of a table's preview: commit all, commit the good rows, drop it."""
    start = f"table-{name}"

    def example(facts: Mapping[str, Any]) -> dict[str, Any]:
        token, seen = facts["uploads"][name]
        return {
            f"{start}-commit.n_clicks": 1,
            f"{start}-commit-good.n_clicks": 0,
            f"{start}-upload.data": token,
            f"{start}-seen.data": seen,
            "changed": f"{start}-commit.n_clicks",
        }

    @guarded_callback(
        Output(f"{start}-imported", "href"),
        Output(f"{start}-import-message", "children"),
        Input(f"{start}-commit", "n_clicks"),
        Input(f"{start}-commit-good", "n_clicks"),
        State(f"{start}-upload", "data"),
        State(f"{start}-seen", "data"),
        permission=permission,
        example=example,
        running=[
            (Output(f"{start}-commit", "disabled"), True, False),
            (Output(f"{start}-commit-good", "disabled"), True, False),
        ],
        prevent_initial_call=True,
    )
    def commit_upload(whole: Any, partly: Any, token: Any, seen: Any) -> tuple[Any, Any]:
        """Write what the person looked at."""
        if not (whole or partly):
            return no_update, no_update
        given, clicks = as_text(token, UPLOAD_LIMIT), as_version(whole or partly)
        try:
            written = commit(
                context(),
                current_actor(),
                name,
                given,
                as_text(seen, UPLOAD_LIMIT),
                partial=ctx.triggered_id == f"{start}-commit-good",
            )
        except Conflict as error:
            again = dcc.Link("重新核对", href=f"?upload={given}&at={clicks}")
            return no_update, html.Div([notice(error.message), again])
        except (Invalid, NotFound) as error:
            return no_update, notice(error.message)
        return done("import", written.seq), ""

    @guarded_callback(
        Output(f"{start}-dropped", "href"),
        Input(f"{start}-discard", "n_clicks"),
        State(f"{start}-upload", "data"),
        permission=permission,
        example=lambda facts: {
            f"{start}-discard.n_clicks": 1,
            f"{start}-upload.data": facts["uploads"][name][0],
        },
        prevent_initial_call=True,
    )
    def drop_upload(clicks: Any, token: Any) -> Any:
        """Forget the upload and go back to the grid."""
        if not clicks:
            return no_update
        following = done("discard", as_version(clicks))
        discard(context(), current_actor(), name, as_text(token, UPLOAD_LIMIT))
        return following


register_save("milestones", Permission.PROJECT_EDIT, _milestone_example, ("code", "title"))
register_upload("milestones", Permission.PROJECT_EDIT)
register_upload("report", Permission.PROGRESS_WRITE)
