"""The applicant's form: autosave while typing, submission."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import ClientsideFunction, Input, Output, State, clientside_callback, no_update

from components.conflict import conflict_notice, notice
from components.formatting import local_moment
from pages.frame import done
from pages.parsing import as_id, as_text, as_version
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services.talent.programme import BODY
from services.talent.programme_applying import save_draft, submit

LIMIT = 6000
"""What is taken over the wire; what may be kept the service says, with how much too long it is."""
_FORM = (
    *(State(f"application-{name}", "value") for name in BODY),
    State("application-id", "data"),
    State("application-draft", "data"),
    State("application-page", "data"),
)


def _read(form: tuple[Any, ...]) -> tuple[int, int, dict[str, str], str]:
    *texts, application, version, page = form
    body = {
        name: as_text(text, LIMIT, label) for (name, label), text in zip(BODY.items(), texts, strict=True)
    }
    return as_id(application), as_version(version), body, as_text(page, 32)


def _example(facts: Mapping[str, Any]) -> dict[str, Any]:
    application, version = facts["programme_own"]["draft"]
    return {
        **{f"application-{name}.value": "主持完成两项业务改进。" for name in BODY},
        "application-id.data": application,
        "application-draft.data": version,
        "application-page.data": "0123456789abcdef",
        "application-stamp.data": 1,
        "application-send.data": 1,
    }


clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="saved"),
    Output("application-saved", "title"),
    Input("application-saved", "children"),
)

clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="stamp"),
    Output("application-stamp", "data"),
    *(Input(f"application-{name}", "value") for name in BODY),
    State("application-stamp", "data"),
    prevent_initial_call=True,
)


@guarded_callback(
    Output("application-draft", "data"),
    Output("application-saved", "children"),
    Output("application-autosave-message", "children"),
    Input("application-stamp", "data"),
    *_FORM,
    permission=Permission.TALENT_OWN,
    example=lambda facts: {**_example(facts), "changed": "application-stamp.data"},
    prevent_initial_call=True,
)
def autosave(stamp: Any, *form: Any) -> tuple[Any, Any, Any]:
    """Keep the draft whenever the person stops typing."""
    try:
        application_id, version, body, page = _read(form)
        saved = save_draft(
            context(), current_actor(), application_id, version, body, page, as_version(stamp or 0)
        )
    except Conflict as error:
        return no_update, "草稿未保存", conflict_notice(error)
    except Invalid as error:
        return no_update, "草稿未保存", notice(error.message)
    return saved, f"草稿已于 {local_moment(context().clock.now())[-5:]} 保存", ""


# A person may press the button while the last words are still on their way from the field: they go first.
clientside_callback(
    ClientsideFunction(namespace="cockpit", function_name="settled"),
    Output("application-send", "data"),
    Input("application-submit", "n_clicks"),
    prevent_initial_call=True,
)


@guarded_callback(
    Output("application-sent", "search"),
    Output("application-message", "children"),
    Input("application-send", "data"),
    *_FORM,
    permission=Permission.TALENT_OWN,
    example=lambda facts: {**_example(facts), "changed": ""},
    running=[(Output("application-submit", "disabled"), True, False)],
    prevent_initial_call=True,
)
def submit_one(clicks: Any, *form: Any) -> tuple[Any, Any]:
    """Submit the application and show it anew."""
    if not clicks:
        return no_update, no_update
    try:
        application_id, version, body, page = _read(form)
        found = submit(context(), current_actor(), application_id, version, body, page)
    except Conflict as error:
        return no_update, conflict_notice(error)
    except Invalid as error:
        return no_update, notice(error.message)
    return done("submit", found), ""
