"""Changes of a review, each saved at once; the plan's terms; loading and giving up."""

from __future__ import annotations

from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, ctx, no_update

from components.conflict import conflict_notice, notice
from pages.frame import done, on_click
from pages.parsing import as_choice, as_day, as_id, as_items, as_mapping, as_optional_id, as_text, as_version
from pages.plan_documents.review import (
    ACTS,
    GRID,
    NO_DEPARTMENT,
    rows_json,
    summary,
    terms_json,
)
from server.guard import Conflict, Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.plan_documents.loading import discard, load
from services.plan_documents.reviewing import (
    LEVEL_WORDS,
    Act,
    Changed,
    PlanTerms,
    ReviewPage,
    act_on_rows,
    change_cell,
    choose_part,
    review_page,
    save_terms,
)

PATH = "/admin/plan-documents"
TEXT_LIMIT = 2_000
ROW_LIMIT = 6_000
TERMS = ("title", "code", "organisation", "number", "starts", "ends")
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="documentView"),
    Output("plan-document-message", "title"),
    Input("plan-document-view", "value"),
    State(GRID, "id"),
)


@guarded_callback(
    Output(GRID, "rowTransaction"),
    Output(GRID, "rowData"),
    Output("plan-document-version", "data"),
    Output("plan-document-summary", "children"),
    Output("plan-document-message", "children"),
    Output("plan-document-part", "value"),
    Input(GRID, "cellValueChanged"),
    *(Input(f"plan-document-{act}", "n_clicks") for act, _ in ACTS),
    Input("plan-document-assign", "n_clicks"),
    Input("plan-document-part", "value"),
    State("plan-document-id", "data"),
    State("plan-document-version", "data"),
    State("plan-document-department", "value"),
    State(GRID, "selectedRows"),
    permission=Permission.PLAN_MANAGE,
    example=lambda facts: {
        f"{GRID}.cellValueChanged": [
            {"rowId": "1", "colId": "title", "oldValue": facts["plan_document_title"], "value": "试改标题"}
        ],
        "plan-document-part.value": "0",
        "plan-document-id.data": facts["plan_document"],
        "plan-document-version.data": facts["plan_document_version"],
        f"{GRID}.selectedRows": [],
        "changed": f"{GRID}.cellValueChanged",
    },
    prevent_initial_call=True,
)
def change(cells: Any, *rest: Any) -> tuple[Any, ...]:
    """Save one change, and show what follows from it in all rows."""
    *_, part, document, version, department, selected = rest
    document_id, seen = as_id(document), as_version(version)
    trigger = str(ctx.triggered_id or "")
    try:
        if trigger == GRID:
            changed = _typed(document_id, seen, cells)
        elif trigger == "plan-document-part":
            changed = _part(document_id, seen, part)
        else:
            keys = {_key(as_mapping(row).get("id")) for row in as_items(selected, ROW_LIMIT)}
            code = _department(department)
            act = as_choice(Act, trigger.removeprefix("plan-document-"))
            changed = act_on_rows(context(), current_actor(), document_id, seen, act, keys, code)
    except (Conflict, Invalid, NotFound) as error:
        page = review_page(context(), current_actor(), document_id)
        return _whole(page, notice(error.message))
    if changed is None:
        return (no_update,) * 6
    if changed.stale or trigger == "plan-document-part":
        told = notice("同事也在核对这份文件，页面已换成最新内容。", "warning") if changed.stale else ""
        return _whole(changed.page, told)
    page = changed.page
    rows = {"update": rows_json(page, changed.touched)} if changed.touched else no_update
    return rows, no_update, page.line.version, summary(page), "", no_update


def _whole(page: ReviewPage, told: Any) -> tuple[Any, ...]:
    """The page as it stands now, whatever was on it before."""
    rows = rows_json(page, page.state.rows)
    return no_update, rows, page.line.version, summary(page), told, str(page.line.part)


def _typed(document_id: int, seen: int, cells: Any) -> Changed | None:
    """The cells that were typed into: one, or the several that a grid tells of together."""
    changed: Changed | None = None
    for item in as_items(cells, 50):
        cell = as_mapping(item)
        name, base, value = (
            as_text(cell.get("colId"), 20),
            _text(cell.get("oldValue")),
            _text(cell.get("value")),
        )
        key = _key(cell.get("rowId"))
        if name == "standing":
            base, value = _standing(base), _standing(value)
        elif name == "department":
            base, value = _by_name(document_id, base), _by_name(document_id, value)
        elif name == "code":
            base = _own_code(document_id, key, base)
        changed = change_cell(context(), current_actor(), document_id, seen, key, name, base, value)
        seen = changed.page.line.version
    return changed


def _text(value: Any) -> str:
    return as_text(value, TEXT_LIMIT, "单元格内容")


def _key(value: Any) -> int:
    return as_optional_id(value) or 0


def _standing(word: str) -> str:
    return next((standing.value for standing, known in LEVEL_WORDS.items() if known == word), word)


def _by_name(document_id: int, name: str) -> str:
    """The code of a department by its name; unknown names stay, and are refused by the service."""
    if not name or name == NO_DEPARTMENT:
        return ""
    page = review_page(context(), current_actor(), document_id)
    return next((code for code, known in page.departments if known == name), name)


def _own_code(document_id: int, key: int, shown: str) -> str:
    """What a row holds as its own code where its place gives the one that was shown."""
    page = review_page(context(), current_actor(), document_id)
    for item in page.state.rows:
        if item.row.key == key and item.code == shown:
            return item.row.code
    return shown


def _department(value: Any) -> str:
    text = as_text(value, 60)
    return "" if text == "0" else text


def _part(document_id: int, seen: int, part: Any) -> Changed | None:
    wanted = as_optional_id(part) or 0
    if review_page(context(), current_actor(), document_id).line.part == wanted:
        return None
    return choose_part(context(), current_actor(), document_id, seen, wanted)


def _terms(given: Any) -> PlanTerms:
    """The plan's terms as a form or the browser's memory gives them."""
    values = as_mapping(given)
    return PlanTerms(
        code=as_text(values.get("code"), 200, "规划编码").strip().upper(),
        title=as_text(values.get("title"), 400, "规划名称").strip(),
        document_number=as_text(values.get("number"), 200, "文号").strip(),
        organisation=as_text(values.get("organisation"), 300, "制定单位").strip(),
        starts_on=as_day(values.get("starts"), "开始日期"),
        ends_on=as_day(values.get("ends"), "结束日期"),
    )


def _told(error: Conflict | Invalid | NotFound) -> Any:
    return conflict_notice(error) if isinstance(error, Conflict) else notice(error.message)


@guarded_callback(
    Output("plan-terms-base", "data"),
    Output("plan-terms-message", "children"),
    Output("plan-document-at", "search"),
    *(Input(f"plan-terms-{name}", "value") for name in TERMS),
    Input("plan-document-open", "n_clicks"),
    State("plan-terms-base", "data"),
    State("plan-document-id", "data"),
    permission=Permission.PLAN_MANAGE,
    example=lambda facts: {
        **{f"plan-terms-{name}.value": value for name, value in facts["plan_document_terms"].items()},
        "plan-terms-base.data": facts["plan_document_terms"],
        "plan-document-open.n_clicks": 0,
        "plan-document-id.data": facts["plan_document"],
    },
    prevent_initial_call=True,
)
def keep_terms(*values: Any) -> tuple[Any, Any, Any]:
    """Keep what was typed about the plan as a whole; the button goes on to the preview."""
    *fields, clicks, base, document = values
    try:
        typed = _terms(dict(zip(TERMS, fields, strict=True)))
        page = save_terms(context(), current_actor(), as_id(document), _terms(base), typed)
    except (Conflict, Invalid, NotFound) as error:
        return no_update, _told(error), no_update
    # Leaving a field by the click on the button tells of both at once.
    opened = "plan-document-open.n_clicks" in ctx.triggered_prop_ids and clicks
    following = f"?act=load&at={page.line.version}.{as_version(clicks)}" if opened else no_update
    return terms_json(page), "", following


@guarded_callback(
    Output("plan-document-loaded", "href"),
    Output("plan-document-load-message", "children"),
    Input("plan-document-load", "n_clicks"),
    State("plan-document-id", "data"),
    State("plan-document-seen", "data"),
    permission=Permission.PLAN_MANAGE,
    example=lambda facts: {
        "plan-document-load.n_clicks": 1,
        "plan-document-id.data": facts["plan_document"],
        "plan-document-seen.data": facts["plan_document_version"],
    },
    running=[(Output("plan-document-load", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def load_document(clicks: Any, document: Any, seen: Any) -> str:
    """Load what the preview showed."""
    document_id = as_id(document)
    load(context(), current_actor(), document_id, as_version(seen))
    return f"{PATH}{done('load', document_id)}"


@guarded_callback(
    Output("plan-document-dropped", "href"),
    Output("plan-document-discard-message", "children"),
    Input("plan-document-discard-confirm", "n_clicks"),
    State("plan-document-id", "data"),
    permission=Permission.PLAN_MANAGE,
    example=lambda facts: {
        "plan-document-discard-confirm.n_clicks": 1,
        "plan-document-id.data": facts["plan_document"],
    },
    prevent_initial_call=True,
)
@on_click(besides=(NotFound,))
def discard_document(clicks: Any, document: Any) -> str:
    """Give the document up."""
    document_id = as_id(document)
    discard(context(), current_actor(), document_id)
    return f"{PATH}{done('discard', document_id)}"
