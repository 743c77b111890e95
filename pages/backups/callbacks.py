"""Asking for a backup, and for all backups to be checked; both are jobs."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State

from pages.frame import on_click
from pages.parsing import as_text
from server.guard import Permission, context, current_actor, guarded_callback
from services.backup import start_backup, start_check


@guarded_callback(
    Output("backup-started", "href"),
    Output("backup-message", "children"),
    Input("backup-start", "n_clicks"),
    State("backup-key", "data"),
    permission=Permission.BACKUP_RUN,
    example=lambda facts: {"backup-start.n_clicks": 1, "backup-key.data": "0123456789abcdef"},
    running=[(Output("backup-start", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def back_up(clicks: Any, key: Any) -> str:
    """Ask for a backup and go to the job."""
    return f"/jobs?job={start_backup(context(), current_actor(), f'make-{as_text(key, 32)}')}"


@guarded_callback(
    Output("backup-check-started", "href"),
    Output("backup-check-message", "children"),
    Input("backup-check", "n_clicks"),
    State("backup-key", "data"),
    permission=Permission.BACKUP_RUN,
    example=lambda facts: {"backup-check.n_clicks": 1, "backup-key.data": "0123456789abcdef"},
    running=[(Output("backup-check", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def check(clicks: Any, key: Any) -> str:
    """Ask for every backup to be gone through and go to the job."""
    return f"/jobs?job={start_check(context(), current_actor(), f'check-{as_text(key, 32)}')}"
