"""The report form: autosave while typing, submit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dash import ALL, Input, Output, State, no_update

from components.conflict import conflict_notice, notice
from pages.drafts import autosaved, form_of, sent_when_settled
from pages.frame import done
from pages.parsing import as_day, as_id, as_items, as_mapping, as_number, as_path, as_text, as_version
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services.projects.reporting import ReportBody, save_draft, submit_report

TEXT_LIMIT = 5000

_COMPLETIONS = {"type": "report-completion", "milestone": ALL}
_WORDS = (
    ("report-achieved", "value"),
    ("report-problems", "value"),
    ("report-next_steps", "value"),
    ("report-effective_on", "value"),
    (_COMPLETIONS, "value"),
)
"""What a person fills in."""
_FORM = form_of(
    _WORDS,
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


def _save(sent: _Sent, version: int, stamp: int) -> int:
    return save_draft(
        context(),
        current_actor(),
        sent.project_id,
        sent.month,
        version,
        sent.body,
        page=sent.page,
        stamp=stamp,
    )


autosaved(
    "report",
    _WORDS,
    _FORM,
    permission=Permission.PROGRESS_WRITE,
    example=_report_example,
    read=_read,
    save=_save,
)
sent_when_settled("report", "report-submit")


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
