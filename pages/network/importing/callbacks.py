"""What people put right in the mapping, the trial, the commit, giving up and undoing."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State, ctx, no_update

from components.conflict import notice
from components.labels.imports import BASES
from pages.frame import done, on_click
from pages.network.importing.layout import PATH, WIZARD
from pages.network.importing.mapping import COLUMNS, INDICATORS, LEFT_OUT, NO_CODE, OPEN, UNITS, code_of
from pages.parsing import as_id, as_items, as_mapping, as_optional_id, as_text, as_version
from server.guard import Conflict, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.network.importing.committing import ask_undo, commit, discard, settle
from services.network.importing.mapping import (
    ROLE_NAMES,
    Basis,
    Role,
    choose_name,
    set_besides,
    set_column,
    set_terms,
)
from services.network.importing.reading import RunState, run_page
from services.network.importing.trying import ask_trial, reopen

_ROLES = {word: role for role, word in ROLE_NAMES.items()}
ITEM_LIMIT = 3_000

_TYPED = (
    State("import-source", "value"),
    State("import-code", "value"),
    State("import-year", "value"),
    State("import-period", "value"),
    State("import-flags", "value"),
    State("import-besides-items", "value"),
    State("import-besides-column", "value"),
    State("import-besides-code", "value"),
    State("import-skipped", "value"),
    State("import-run", "data"),
    State("import-version", "data"),
)
"""What the forms of the mapping hold; it is kept whenever anything else is."""


def _example(facts: Any) -> dict[str, Any]:
    return {
        "import-source.value": "试验来源",
        "import-code.value": "V01",
        "import-year.value": "2024",
        "import-period.value": "",
        "import-flags.value": [],
        "import-besides-items.value": [],
        "import-besides-column.value": "0",
        "import-besides-code.value": "0",
        "import-skipped.value": [],
        "import-run.data": facts["import_run"],
        "import-version.data": facts["import_version"],
    }


def _keep(values: tuple[Any, ...]) -> tuple[int, int]:
    """Keep what the forms hold; the run and its version then."""
    source, code, year, period, flags, items, column, besides, skipped, run, version = values
    run_id = as_id(run)
    chosen = {as_text(flag, 20) for flag in as_items(flags, 10)}
    saved = set_terms(
        context(),
        current_actor(),
        run_id,
        as_version(version),
        source=as_text(source, 400, "数据来源"),
        code=_code(code),
        year=as_text(year, 20, "年份"),
        period=as_text(period, 40, "期次"),
        sums="sums" in chosen,
        estimated="estimated" in chosen,
    )
    saved = set_besides(
        context(),
        current_actor(),
        run_id,
        saved,
        _position(column),
        _code(besides),
        [as_text(item, 200) for item in as_items(items, ITEM_LIMIT)],
        [as_text(item, 200) for item in as_items(skipped, ITEM_LIMIT)],
    )
    return run_id, saved


def _code(value: Any) -> str:
    text = as_text(value, 200)
    return "" if text in ("0", NO_CODE) else text.split(" ")[0]


def _position(value: Any) -> int | None:
    """A column by its place; the first one's is 0, which an empty choice is too."""
    text = as_text(value, 20)
    return int(text) if text.isascii() and text.isdigit() else None


@guarded_callback(
    Output("import-at", "href"),
    Output("import-message", "children"),
    Output("import-version", "data"),
    Input(COLUMNS, "cellValueChanged"),
    Input("import-try", "n_clicks"),
    *_TYPED,
    permission=Permission.IMPORT_RUN,
    example=lambda facts: {
        f"{COLUMNS}.cellValueChanged": [
            {"rowId": "2", "colId": "role", "data": {"role": "数值", "indicator": "V01 到馆人次"}}
        ],
        "import-try.n_clicks": 0,
        **_example(facts),
        "changed": f"{COLUMNS}.cellValueChanged",
    },
    running=[(Output("import-try", "disabled"), True, False)],
    prevent_initial_call=True,
)
def go_on(cells: Any, clicks: Any, *typed: Any) -> tuple[Any, Any, Any]:
    """Keep what was said of a column and show the mapping anew; or confirm it and try the file."""
    try:
        run_id, version = _keep(typed)
        if str(ctx.triggered_id) == COLUMNS:
            for item in as_items(cells, 50):
                version = _changed(run_id, version, as_mapping(item))
            return f"{WIZARD}?run={run_id}&step=mapping&at={version}", "", version
        if not clicks:
            return no_update, no_update, version
        job_id = ask_trial(context(), current_actor(), run_id, version)
    except (Conflict, Invalid, NotFound) as error:
        found = as_optional_id(typed[-2])
        page = run_page(context(), current_actor(), found or 0)
        if page.error:
            # The trial itself refused the file: the page says so above the mapping.
            return f"{WIZARD}?run={found}&at={page.version}", no_update, page.version
        return (
            no_update,
            notice(error.message),
            page.version if not isinstance(error, Conflict) else no_update,
        )
    following = f"&job={job_id}" if job_id is not None else ""
    return f"{WIZARD}?run={run_id}{following}&at={version + 1}", "", version


def _changed(run_id: int, version: int, cell: Any) -> int:
    """Save what a cell of the columns' grid was changed to."""
    row = as_mapping(cell.get("data"))
    position = _position(cell.get("rowId"))
    role = _ROLES.get(as_text(row.get("role"), 40))
    if position is None or role is None:
        raise Invalid("请求格式不对，请刷新页面后重试。")
    code = _code(row.get("indicator")) if role is Role.FIGURE else ""
    return set_column(context(), current_actor(), run_id, version, position, role, code)


@guarded_callback(
    Output(UNITS, "rowTransaction"),
    Output(INDICATORS, "rowTransaction"),
    Output("import-names-message", "children"),
    Input(UNITS, "cellValueChanged"),
    Input(INDICATORS, "cellValueChanged"),
    State("import-run", "data"),
    permission=Permission.IMPORT_RUN,
    example=lambda facts: {
        f"{UNITS}.cellValueChanged": [
            {"rowId": facts["import_name"], "value": LEFT_OUT, "data": {"name": "试验分馆"}}
        ],
        f"{INDICATORS}.cellValueChanged": None,
        "import-run.data": facts["import_run"],
        "changed": f"{UNITS}.cellValueChanged",
    },
    prevent_initial_call=True,
)
def choose(units: Any, indicators: Any, run: Any) -> tuple[Any, Any, Any]:
    """Keep what names stand for, as they are chosen."""
    of_units = str(ctx.triggered_id) == UNITS
    run_id, rows = as_id(run), []
    try:
        page = run_page(context(), current_actor(), run_id)
        known = page.units if of_units else page.indicators
        words = {code: f"{code} {name}" for code, name in known}
        for item in as_items(units if of_units else indicators, 200):
            cell = as_mapping(item)
            row = as_mapping(cell.get("data"))
            word, key = as_text(cell.get("value"), 400), as_text(cell.get("rowId"), 400)
            code = code_of(word, known)
            basis = choose_name(
                context(), current_actor(), run_id, "unit" if of_units else "indicator", key, code
            )
            rows.append(
                {
                    "id": key,
                    "name": as_text(row.get("name"), 400),
                    "stands": OPEN if code is None else words.get(code, LEFT_OUT),
                    "basis": BASES[basis],
                    "open": basis is Basis.OPEN,
                }
            )
    except (Conflict, Invalid, NotFound) as error:
        return no_update, no_update, notice(error.message)
    update = {"update": rows}
    return (update, no_update, "") if of_units else (no_update, update, "")


@guarded_callback(
    Output("import-reopened", "href"),
    Output("import-reopen-message", "children"),
    Input("import-reopen", "n_clicks"),
    State("import-run", "data"),
    State("import-version", "data"),
    permission=Permission.IMPORT_RUN,
    example=lambda facts: {
        "import-reopen.n_clicks": 1,
        "import-run.data": facts["stuck_import"],
        "import-version.data": facts["stuck_import_version"],
    },
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def go_back(clicks: Any, run: Any, version: Any) -> str:
    """Go on after a trial or a commit that was cut short."""
    run_id, seen = as_id(run), as_version(version)
    if run_page(context(), current_actor(), run_id).line.state is RunState.COMMITTING:
        settle(context(), current_actor(), run_id)
    else:
        reopen(context(), current_actor(), run_id, seen)
    return f"{WIZARD}?run={run_id}&at={seen + 1}"


@guarded_callback(
    Output("import-committed", "href"),
    Output("import-commit-message", "children"),
    Input("import-commit", "n_clicks"),
    State("import-partial", "value"),
    State("import-run", "data"),
    State("import-version", "data"),
    permission=Permission.IMPORT_RUN,
    example=lambda facts: {
        "import-commit.n_clicks": 1,
        "import-partial.value": ["yes"],
        "import-run.data": facts["tried_import"],
        "import-version.data": facts["tried_import_version"],
    },
    running=[(Output("import-commit", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def commit_run(clicks: Any, partial: Any, run: Any, version: Any) -> str:
    """Commit what the trial showed."""
    run_id = as_id(run)
    commit(context(), current_actor(), run_id, as_version(version), partial="yes" in as_items(partial, 5))
    return f"{PATH}{done('commit', run_id)}"


@guarded_callback(
    Output("import-discarded", "href"),
    Output("import-discard-message", "children"),
    Input("import-discard-confirm", "n_clicks"),
    State("import-run", "data"),
    State("import-version", "data"),
    permission=Permission.IMPORT_RUN,
    example=lambda facts: {
        "import-discard-confirm.n_clicks": 1,
        "import-run.data": facts["import_run"],
        "import-version.data": facts["import_version"],
    },
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def discard_run(clicks: Any, run: Any, version: Any) -> str:
    """Give a file up."""
    run_id = as_id(run)
    discard(context(), current_actor(), run_id, as_version(version))
    return f"{PATH}{done('discard', run_id)}"


@guarded_callback(
    Output("import-undone", "href"),
    Output("import-undo-message", "children"),
    Input("import-undo-confirm", "n_clicks"),
    State("import-undo-run", "data"),
    State("import-undo-version", "data"),
    permission=Permission.IMPORT_RUN,
    example=lambda facts: {
        "import-undo-confirm.n_clicks": 1,
        "import-undo-run.data": facts["committed_import"],
        "import-undo-version.data": facts["committed_import_version"],
    },
    running=[(Output("import-undo-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def undo_run(clicks: Any, run: Any, version: Any) -> str:
    """Put back what stood before an import."""
    run_id = as_id(run)
    job_id = ask_undo(context(), current_actor(), run_id, as_version(version))
    return f"{PATH}{done('undo', run_id)}" if job_id is None else f"/jobs?job={job_id}"
