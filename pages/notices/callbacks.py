"""Marking all as read; saving how one wants to be reached."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State, no_update

from components.conflict import notice
from pages.frame import done, on_click
from pages.parsing import as_day, as_flag, as_text, as_version
from server.guard import Invalid, Permission, context, current_actor, guarded_callback
from services.notices.inbox import Preferences, mark_all_read, save_preferences


@guarded_callback(
    Output("notices-done", "search"),
    Output("notices-message", "children"),
    Input("notices-read-all", "n_clicks"),
    State("notices-newest", "data"),
    permission=Permission.ACCOUNT_OWN,
    example=lambda facts: {"notices-read-all.n_clicks": 1, "notices-newest.data": 1},
    prevent_initial_call=True,
)
@on_click()
def read_all(clicks: Any, newest: Any) -> str:
    """Mark as read what stands on the page; what came since stays unread."""
    up_to = as_version(newest)
    mark_all_read(context(), current_actor(), up_to)
    return done("read", up_to)


@guarded_callback(
    Output("notices-settings-saved", "children"),
    Output("notices-settings-message", "children"),
    Input("notices-save", "n_clicks"),
    State("notices-email", "value"),
    State("notices-mail", "value"),
    State("notices-workdays", "value"),
    State("notices-quiet", "value"),
    permission=Permission.ACCOUNT_OWN,
    example=lambda facts: {
        "notices-save.n_clicks": 1,
        "notices-email.value": "",
        "notices-mail.value": True,
        "notices-workdays.value": True,
        "notices-quiet.value": "",
    },
    prevent_initial_call=True,
)
def save(clicks: Any, email: Any, mail: Any, workdays: Any, quiet: Any) -> tuple[Any, Any]:
    """Keep address and preferences."""
    if not clicks:
        return no_update, no_update
    try:
        wanted = Preferences(as_flag(mail), as_flag(workdays), as_day(quiet, "免打扰至"))
        save_preferences(context(), current_actor(), wanted, as_text(email, 300, "电子邮箱"))
    except Invalid as error:
        return "", notice(error.message)
    return notice("通知方式已保存。", "good"), ""
