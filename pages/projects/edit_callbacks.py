"""The form for a project's terms: save, save over a colleague's version, one more milestone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, Patch, State, ctx, no_update

from components.conflict import conflict_notice, notice
from pages.frame import done
from pages.parsing import (
    as_choice,
    as_day,
    as_flag,
    as_id,
    as_ids,
    as_items,
    as_mapping,
    as_number,
    as_optional_id,
    as_path,
    as_text,
    as_version,
    as_words,
)
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services.projects.editing import MilestoneTerms, ProjectTerms, WorkKind, save_terms


def _milestone_terms(rows: Any) -> tuple[MilestoneTerms, ...]:
    found = []
    for number, row in enumerate(as_items(rows), 1):
        given = as_mapping(row)
        label = f"第 {number} 个里程碑"
        found.append(
            MilestoneTerms(
                milestone_id=as_optional_id(given.get("milestone_id")),
                title=as_text(given.get("title"), 1000, f"{label}的名称"),
                due_on=as_day(given.get("due_on"), f"{label}的期限"),
                weight=as_number(given.get("weight"), f"{label}的权重") or 0.0,
                cancelled=as_flag(given.get("cancelled")),
                reason=as_text(given.get("reason"), 1000, f"{label}的原因"),
            )
        )
    return tuple(found)


def _edit_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "edit-save.n_clicks": 1,
        "edit-overwrite.n_clicks": 0,
        "edit-project.data": facts["project"],
        "edit-version.data": facts["project_version"],
        "edit-title.value": "完善馆藏资源体系建设",
        "edit-kind.value": "construction",
        "edit-confirmed.value": ["yes"],
        "edit-weight.value": 2,
        "edit-lead.value": str(facts["department"]),
        "edit-director.value": "0",
        "edit-owner.value": "0",
        "edit-start.value": "2021-03-01",
        "edit-finish.value": "2025-12-31",
        "edit-supporting.value": [],
        "edit-milestones.rowData": facts["milestone_rows"],
        "changed": "edit-save.n_clicks",
    }


@guarded_callback(
    Output("edit-done", "href"),
    Output("edit-message", "children"),
    Output("edit-overwrite", "hidden"),
    Output("edit-theirs", "data"),
    Input("edit-save", "n_clicks"),
    Input("edit-overwrite", "n_clicks"),
    State("edit-project", "data"),
    State("edit-version", "data"),
    State("edit-theirs", "data"),
    State("edit-title", "value"),
    State("edit-kind", "value"),
    State("edit-confirmed", "value"),
    State("edit-weight", "value"),
    State("edit-lead", "value"),
    State("edit-director", "value"),
    State("edit-owner", "value"),
    State("edit-start", "value"),
    State("edit-finish", "value"),
    State("edit-supporting", "value"),
    State("edit-milestones", "rowData"),
    State("edit-back", "data"),
    State("edit-names", "data"),
    permission=Permission.PROJECT_EDIT,
    example=_edit_example,
    running=[(Output("edit-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
def save(
    clicks: Any,
    overwrite: Any,
    project: Any,
    version: Any,
    theirs: Any,
    title: Any,
    kind: Any,
    confirmed: Any,
    weight: Any,
    lead: Any,
    director: Any,
    owner: Any,
    start: Any,
    finish: Any,
    supporting: Any,
    rows: Any,
    back: Any,
    names: Any,
) -> tuple[Any, Any, Any, Any]:
    """Save the terms; on a conflict show both versions and offer to save mine over the other."""
    if not (clicks or overwrite):
        return no_update, no_update, no_update, no_update
    over = ctx.triggered_id == "edit-overwrite" and theirs is not None
    try:
        following = as_path(back, "/projects")
        terms = ProjectTerms(
            title=as_text(title, 1000, "项目名称"),
            kind=as_choice(WorkKind, kind),
            kind_confirmed="yes" in as_items(confirmed),
            lead_department_id=as_optional_id(lead),
            supporting_department_ids=as_ids(supporting),
            director_id=as_optional_id(director),
            owner_id=as_optional_id(owner),
            planned_start=as_day(start, "计划开始"),
            planned_finish=as_day(finish, "计划完成"),
            weight=as_number(weight, "权重") or 0.0,
            milestones=_milestone_terms(rows),
        )
        saved = save_terms(
            context(),
            current_actor(),
            as_id(project),
            as_version(theirs if over else version),
            terms,
            keep_unlisted=over,
        )
    except Conflict as error:
        return no_update, conflict_notice(error, as_words(names)), False, error.saved_version
    except Invalid as error:
        return no_update, notice(error.message), no_update, no_update
    told = f"&requested={saved.requested}" if saved.requested else ""
    return f"{following}{done('edit', saved.version)}{told}", "", True, None


@guarded_callback(
    Output("edit-milestones", "rowData"),
    Input("edit-add", "n_clicks"),
    permission=Permission.PROJECT_EDIT,
    example=lambda facts: {"edit-add.n_clicks": 1},
    prevent_initial_call=True,
)
def add_milestone(clicks: Any) -> Any:
    """Put an empty row at the end of the milestones."""
    if not clicks:
        return no_update
    rows = Patch()
    rows.append(
        {
            "id": f"new{as_id(clicks)}",
            "milestone_id": None,
            "title": "",
            "due_on": "",
            "weight": 1,
            "cancelled": False,
            "reason": "",
        }
    )
    return rows
