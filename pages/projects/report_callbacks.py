"""The report form: autosave while typing, submit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dash import ALL, ClientsideFunction, Input, Output, State, clientside_callback, ctx, no_update

from components.conflict import conflict_notice, notice
from components.formatting import local_moment
from pages.frame import done
from pages.parsing import as_day, as_id, as_items, as_mapping, as_number, as_path, as_text, as_version
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services.projects.reporting import ReportBody, save_draft, submit_report

TEXT_LIMIT = 5000

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="saved"),
    Output("report-saved", "title"),
    Input("report-saved", "children"),
)


_COMPLETIONS = {"type": "report-completion", "milestone": ALL}
_WORDS = (
    ("report-achieved", "value"),
    ("report-problems", "value"),
    ("report-next_steps", "value"),
    ("report-effective_on", "value"),
    (_COMPLETIONS, "value"),
)
"""What a person fills in."""
_FORM = (
    *(State(*field) for field in _WORDS),
    State(_COMPLETIONS, "id"),
    State("report-project", "data"),
    State("report-month", "data"),
    State("report-version", "data"),
    State("report-page", "data"),
)
"""The form as a whole: what was filled in, and which project, month, draft and opened form it is."""


@dataclass(frozen=True)
class _Sent:
    """The form as it was sent."""

    body: ReportBody
    project_id: int
    month: str
    version: int
    page: str


def _read(form: tuple[Any, ...]) -> _Sent:
    """The values of ``_FORM``. Raises Invalid for what no such form would send."""
    achieved, problems, next_steps, day, values, ids, project, month, version, page = form
    completions: dict[int, float] = {}
    for value, identity in zip(as_items(values), as_items(ids), strict=False):
        number = as_number(value, "完成比例")
        if number is not None:
            completions[as_id(as_mapping(identity).get("milestone"))] = number
    body = ReportBody(
        achieved=as_text(achieved, TEXT_LIMIT, "完成情况"),
        problems=as_text(problems, TEXT_LIMIT, "存在问题"),
        next_steps=as_text(next_steps, TEXT_LIMIT, "下步打算"),
        effective_on=as_day(day, "数据截至"),
        completions=completions,
    )
    named = as_text(month, 7, "月份")
    return _Sent(body, as_id(project), named, as_version(version), as_text(page, 32))


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
        "report-send.data": 1,
        "report-overwrite.n_clicks": 0,
        "changed": "report-stamp.data",
    }


# Every change gets the next number at once; the save then takes all fields as they are. Saves that overtake
# each other on the way are put in order by that number.
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="stamp"),
    Output("report-stamp", "data"),
    *(Input(*field) for field in _WORDS),
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
    State("report-theirs", "data"),
    *_FORM,
    permission=Permission.PROGRESS_WRITE,
    example=_report_example,
    prevent_initial_call=True,
)
def autosave(stamp: Any, overwrite: Any, theirs: Any, *form: Any) -> tuple[Any, Any, Any, Any, Any]:
    """Keep the draft whenever the person stops typing; on a conflict, show both versions and keep mine."""
    keep_mine = ctx.triggered_id == "report-overwrite" and theirs is not None
    try:
        sent = _read(form)
        saved = save_draft(
            context(),
            current_actor(),
            sent.project_id,
            sent.month,
            as_version(theirs) if keep_mine else sent.version,
            sent.body,
            page=sent.page,
            stamp=as_version(stamp or 0),
        )
    except Conflict as error:
        return no_update, "草稿未保存", conflict_notice(error), error.saved_version == 0, error.saved_version
    except Invalid as error:
        return no_update, "草稿未保存", notice(error.message), no_update, no_update
    told = f"草稿已于 {local_moment(context().clock.now())[-5:]} 保存"
    return saved, told, "", True, None


# A person may press the button while the last words are still on their way from the field: they go first.
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="settled"),
    Output("report-send", "data"),
    Input("report-submit", "n_clicks"),
    prevent_initial_call=True,
)


@guarded_callback(
    Output("report-done", "href"),
    Output("report-message", "children"),
    Input("report-send", "data"),
    State("report-back", "data"),
    *_FORM,
    permission=Permission.PROGRESS_WRITE,
    example=lambda facts: {**_report_example(facts), "report-back.data": "/projects", "changed": ""},
    running=[(Output("report-submit", "disabled"), True, False)],
    prevent_initial_call=True,
)
def submit(clicks: Any, back: Any, *form: Any) -> tuple[Any, Any]:
    """Submit the report and go to the project's page."""
    if not clicks:
        return no_update, no_update
    try:
        following = as_path(back, "/projects")
        sent = _read(form)
        report = submit_report(
            context(),
            current_actor(),
            sent.project_id,
            sent.month,
            sent.version,
            sent.body,
            page=sent.page,
        )
    except Conflict as error:
        return no_update, conflict_notice(error)
    except Invalid as error:
        return no_update, notice(error.message)
    return f"{following}{done('submit', report)}", ""
