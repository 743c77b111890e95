"""What the project pages do: search, decide on reports, change state, autosave and submit, save terms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ALL, ClientsideFunction, Input, Output, Patch, State, clientside_callback, ctx, no_update

from components.conflict import conflict_notice, notice
from components.formatting import local_moment
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
    as_text,
    as_version,
)
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services.projects.editing import (
    MilestoneTerms,
    ProjectState,
    ProjectTerms,
    WorkKind,
    save_terms,
    set_state,
)
from services.projects.reporting import Action, ReportBody, decide_report, save_draft, submit_report

TEXT_LIMIT = 5000
REASON_LIMIT = 2000

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="searchTree"),
    Output("projects-count", "children"),
    Input("projects-search", "value"),
    State("projects-tree", "id"),
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="navigate"),
    Output("projects-department", "title"),
    Input("projects-department", "value"),
    prevent_initial_call=True,
)
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="saved"),
    Output("report-saved", "title"),
    Input("report-saved", "children"),
)


def _done(what: str, number: int) -> str:
    """The query that shows the page anew, with what was done."""
    return f"?done={what}&at={number}"


@guarded_callback(
    Output("decision-done", "search"),
    Output("decision-message", "children"),
    Input("decision-approve", "n_clicks"),
    Input("decision-return", "n_clicks"),
    State("decision-report", "data"),
    State("decision-reason", "value"),
    permission=Permission.PROGRESS_DECIDE,
    example=lambda facts: {
        "decision-return.n_clicks": 1,
        "decision-report.data": facts["submitted_report"],
        "decision-reason.value": "请补充完成数量后再提交。",
        "changed": "decision-return.n_clicks",
    },
    prevent_initial_call=True,
)
def decide(approved: Any, returned: Any, report: Any, reason: Any) -> tuple[Any, Any]:
    """Approve or return the report on the page."""
    if not (approved or returned):
        return no_update, no_update
    action = Action.RETURN if ctx.triggered_id == "decision-return" else Action.APPROVE
    try:
        report_id = as_id(report)
        decide_report(context(), current_actor(), report_id, action, as_text(reason, REASON_LIMIT, "原因"))
    except (Invalid, Conflict) as error:
        return no_update, notice(error.message)
    return _done(action.value, report_id), ""


@guarded_callback(
    Output("recall-done", "search"),
    Output("recall-message", "children"),
    Input("recall-confirm", "n_clicks"),
    State("recall-report", "data"),
    permission=Permission.PROGRESS_WRITE,
    example=lambda facts: {"recall-confirm.n_clicks": 1, "recall-report.data": facts["submitted_report"]},
    prevent_initial_call=True,
)
def recall(clicks: Any, report: Any) -> tuple[Any, Any]:
    """Recall one's own report."""
    if not clicks:
        return no_update, no_update
    try:
        report_id = as_id(report)
        decide_report(context(), current_actor(), report_id, Action.RECALL)
    except (Invalid, Conflict) as error:
        return no_update, notice(error.message)
    return _done("recall", report_id), ""


@guarded_callback(
    Output("state-done", "search"),
    Output("state-message", "children"),
    Input("state-save", "n_clicks"),
    State("project-id", "data"),
    State("project-version", "data"),
    State("state-choice", "value"),
    State("state-reason", "value"),
    permission=Permission.PROJECT_SET_STATE,
    example=lambda facts: {
        "state-save.n_clicks": 1,
        "project-id.data": facts["project"],
        "project-version.data": facts["project_version"],
        "state-choice.value": "paused",
        "state-reason.value": "场地改造期间暂停。",
    },
    prevent_initial_call=True,
)
def change_state(clicks: Any, project: Any, version: Any, choice: Any, reason: Any) -> tuple[Any, Any]:
    """Pause, resume or cancel the project on the page."""
    if not clicks:
        return no_update, no_update
    try:
        seq = set_state(
            context(),
            current_actor(),
            as_id(project),
            as_version(version),
            as_choice(ProjectState, choice),
            as_text(reason, REASON_LIMIT, "原因"),
        )
    except (Invalid, Conflict) as error:
        return no_update, notice(error.message)
    return _done("state", seq), ""


def _report_body(
    achieved: Any, problems: Any, next_steps: Any, day: Any, values: Any, ids: Any
) -> ReportBody:
    completions: dict[int, float] = {}
    for value, identity in zip(as_items(values), as_items(ids), strict=False):
        number = as_number(value, "完成比例")
        if number is not None:
            completions[as_id(as_mapping(identity).get("milestone"))] = number
    return ReportBody(
        achieved=as_text(achieved, TEXT_LIMIT, "完成情况"),
        problems=as_text(problems, TEXT_LIMIT, "存在问题"),
        next_steps=as_text(next_steps, TEXT_LIMIT, "下步打算"),
        effective_on=as_day(day, "数据截至"),
        completions=completions,
    )


_COMPLETIONS = {"type": "report-completion", "milestone": ALL}


def _report_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    identity = {"type": "report-completion", "milestone": facts["milestone"]}
    return {
        "report-achieved.value": "按计划推进，已完成阶段任务。",
        "report-problems.value": "",
        "report-next_steps.value": "下月继续推进。",
        "report-effective_on.value": facts["today"],
        "report-completion.value": [{"id": identity, "property": "value", "value": 40}],
        "report-completion.id": [{"id": identity, "property": "id", "value": identity}],
        "report-project.data": facts["project"],
        "report-month.data": facts["month"],
        "report-version.data": 0,
        "report-page.data": "0123456789abcdef",
        "report-stamp.data": 1,
        "report-submit.n_clicks": 1,
        "report-overwrite.n_clicks": 0,
        "changed": "report-stamp.data",
    }


# Every change gets the next number at once; the save then takes all fields as they are. Saves that overtake
# each other on the way are put in order by that number.
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="stamp"),
    Output("report-stamp", "data"),
    Input("report-achieved", "value"),
    Input("report-problems", "value"),
    Input("report-next_steps", "value"),
    Input("report-effective_on", "value"),
    Input(_COMPLETIONS, "value"),
    State("report-stamp", "data"),
    prevent_initial_call=True,
)


@guarded_callback(
    Output("report-version", "data"),
    Output("report-saved", "children"),
    Output("report-autosave-message", "children"),
    Output("report-overwrite", "hidden"),
    Output("report-theirs", "data"),
    Input("report-stamp", "data"),
    Input("report-overwrite", "n_clicks"),
    State("report-achieved", "value"),
    State("report-problems", "value"),
    State("report-next_steps", "value"),
    State("report-effective_on", "value"),
    State(_COMPLETIONS, "value"),
    State(_COMPLETIONS, "id"),
    State("report-project", "data"),
    State("report-month", "data"),
    State("report-version", "data"),
    State("report-page", "data"),
    State("report-theirs", "data"),
    permission=Permission.PROGRESS_WRITE,
    example=_report_example,
    prevent_initial_call=True,
)
def autosave(
    stamp: Any,
    overwrite: Any,
    achieved: Any,
    problems: Any,
    next_steps: Any,
    day: Any,
    values: Any,
    ids: Any,
    project: Any,
    month: Any,
    version: Any,
    page: Any,
    theirs: Any,
) -> tuple[Any, Any, Any, Any, Any]:
    """Keep the draft whenever the person stops typing; on a conflict, show both versions and keep mine."""
    keep_mine = ctx.triggered_id == "report-overwrite" and theirs is not None
    try:
        body = _report_body(achieved, problems, next_steps, day, values, ids)
        saved = save_draft(
            context(),
            current_actor(),
            as_id(project),
            as_text(month, 7, "月份"),
            as_version(theirs if keep_mine else version),
            body,
            page=as_text(page, 32),
            stamp=as_version(stamp or 0),
        )
    except Conflict as error:
        return no_update, "草稿未保存", conflict_notice(error), error.saved_version == 0, error.saved_version
    except Invalid as error:
        return no_update, "草稿未保存", notice(error.message), no_update, no_update
    told = f"草稿已于 {local_moment(context().clock.now())[-5:]} 保存"
    return saved, told, "", True, None


@guarded_callback(
    Output("report-done", "href"),
    Output("report-message", "children"),
    Input("report-submit", "n_clicks"),
    State("report-achieved", "value"),
    State("report-problems", "value"),
    State("report-next_steps", "value"),
    State("report-effective_on", "value"),
    State(_COMPLETIONS, "value"),
    State(_COMPLETIONS, "id"),
    State("report-project", "data"),
    State("report-month", "data"),
    State("report-version", "data"),
    State("report-page", "data"),
    State("report-back", "data"),
    permission=Permission.PROGRESS_WRITE,
    example=lambda facts: {**_report_example(facts), "report-back.data": "/projects", "changed": ""},
    running=[(Output("report-submit", "disabled"), True, False)],
    prevent_initial_call=True,
)
def submit(
    clicks: Any,
    achieved: Any,
    problems: Any,
    next_steps: Any,
    day: Any,
    values: Any,
    ids: Any,
    project: Any,
    month: Any,
    version: Any,
    page: Any,
    back: Any,
) -> tuple[Any, Any]:
    """Submit the report and go to the project's page."""
    if not clicks:
        return no_update, no_update
    try:
        body = _report_body(achieved, problems, next_steps, day, values, ids)
        report = submit_report(
            context(),
            current_actor(),
            as_id(project),
            as_text(month, 7, "月份"),
            as_version(version),
            body,
            page=as_text(page, 32),
        )
    except Conflict as error:
        return no_update, conflict_notice(error)
    except Invalid as error:
        return no_update, notice(error.message)
    return f"{as_text(back, 300)}{_done('submit', report)}", ""


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
        seq = save_terms(
            context(), current_actor(), as_id(project), as_version(theirs if over else version), terms
        )
    except Conflict as error:
        words = names if isinstance(names, dict) else {}
        return no_update, conflict_notice(error, words), False, error.saved_version
    except Invalid as error:
        return no_update, notice(error.message), no_update, no_update
    return f"{as_text(back, 300)}{_done('edit', seq)}", "", True, None


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
