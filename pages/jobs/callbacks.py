"""A job's card: how far it is, cancelling it, starting it anew."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State, no_update

from components.jobs import bar_value, progress_text
from pages.frame import on_click
from pages.parsing import as_id
from server.guard import Permission, context, current_actor, guarded_callback
from services.jobs import cancel, read_job, repeat


def _shown(job_id: int, at: int) -> str:
    """The query that shows a job anew; the number makes the address another one."""
    return f"?job={job_id}&at={at}"


@guarded_callback(
    Output("job-bar", "value"),
    Output("job-text", "children"),
    Output("job-poll", "disabled"),
    Output("job-done", "search"),
    Input("job-poll", "n_intervals"),
    State("job-id", "data"),
    permission=Permission.ACCOUNT_OWN,
    example=lambda facts: {"job-poll.n_intervals": 1, "job-id.data": facts["job"]},
    prevent_initial_call=True,
)
def poll(times: Any, job: Any) -> tuple[Any, Any, Any, Any]:
    """How far the job is; once it is over, the page is shown anew with what came of it."""
    found = read_job(context(), current_actor(), as_id(job))
    following = no_update if found.active else _shown(found.job_id, found.attempts)
    return bar_value(found), progress_text(found), not found.active, following


@guarded_callback(
    Output("job-cancelled", "search"),
    Output("job-message", "children"),
    Input("job-cancel", "n_clicks"),
    State("job-id", "data"),
    permission=Permission.ACCOUNT_OWN,
    example=lambda facts: {"job-cancel.n_clicks": 1, "job-id.data": facts["job"]},
    running=[(Output("job-cancel", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def cancel_job(clicks: Any, job: Any) -> str:
    """Cancel the job on the page."""
    job_id = as_id(job)
    cancel(context(), current_actor(), job_id)
    return f"{_shown(job_id, 0)}&done=cancel"


@guarded_callback(
    Output("job-repeated", "search"),
    Output("job-repeat-message", "children"),
    Input("job-repeat", "n_clicks"),
    State("job-id", "data"),
    permission=Permission.ACCOUNT_OWN,
    example=lambda facts: {"job-repeat.n_clicks": 1, "job-id.data": facts["ended_job"]},
    running=[(Output("job-repeat", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def repeat_job(clicks: Any, job: Any) -> str:
    """Ask for the same once more and show the new job."""
    return _shown(repeat(context(), current_actor(), as_id(job)), 0)
