"""What is done to one account: the act that was asked about, and the forms of its page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import Input, Output, State, no_update

from components import forms
from components.conflict import notice
from pages.administration.users_callbacks import PARTS, terms_from
from pages.frame import done, on_click
from pages.parsing import as_id, as_mapping, as_optional_id, as_text, as_version, deputy_fields
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services import administration

REASON_LIMIT = 2000
ITEM_LIMIT = 40


def _number(item: str) -> int:
    found = as_optional_id(item)
    if found is None:
        raise Invalid("请求格式不对，请刷新页面后重试。")
    return found


def _act(act: str, item: str, user_id: int, version: int, reason: str) -> int:
    """Do one act; returns a number for the address of the page afterwards."""
    here, actor = context(), current_actor()
    if act == "deactivate":
        return administration.deactivate(here, actor, user_id, reason, version)
    if act == "activate":
        return administration.activate(here, actor, user_id, version)
    if act == "unlock":
        return administration.unlock(here, actor, user_id)
    if act == "revoke":
        return administration.revoke_grant(here, actor, user_id, _number(item), reason, version)
    if act == "session":
        return administration.end_session(here, actor, user_id, item)
    if act == "erase":
        return administration.erase_person(here, actor, user_id, reason, version)
    if act == "undeputy":
        return administration.revoke_deputy(here, actor, _number(item))
    raise Invalid("请求格式不对，请刷新页面后重试。")


def _confirm_example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "user-confirm.n_clicks": 1,
        "user-act.data": {"act": "deactivate", "item": ""},
        "user-id.data": facts["person"],
        "user-version.data": facts["person_version"],
        "user-reason.value": "调离本馆。",
    }


@guarded_callback(
    Output("user-done", "search"),
    Output("user-message", "children"),
    Output("user-password", "children"),
    Input("user-confirm", "n_clicks"),
    State("user-act", "data"),
    State("user-id", "data"),
    State("user-version", "data"),
    State("user-reason", "value"),
    permission=Permission.USER_MANAGE,
    example=_confirm_example,
    running=[(Output("user-confirm", "disabled"), True, False)],
    prevent_initial_call=True,
)
def confirm(clicks: Any, asked: Any, user: Any, version: Any, reason: Any) -> tuple[Any, Any, Any]:
    """Do what the page asked about."""
    if not clicks:
        return no_update, no_update, no_update
    try:
        given = as_mapping(asked)
        act, item = as_text(given.get("act"), 20), as_text(given.get("item"), ITEM_LIMIT)
        user_id, base = as_id(user), as_version(version)
        text = as_text(reason, REASON_LIMIT, "原因")
        if act == "reset":
            login, password = administration.reset_password_of(context(), current_actor(), user_id, base)
            return (
                no_update,
                notice("密码已重置，请记下上方的临时密码。", "good"),
                forms.shown_once(password, login),
            )
        number = _act(act, item, user_id, base, text)
    except (Invalid, Conflict) as error:
        return no_update, notice(error.message), no_update
    return done(act, number), "", no_update


@guarded_callback(
    Output("user-grant-done", "search"),
    Output("user-grant-message", "children"),
    Input("user-grant-save", "n_clicks"),
    State("user-id", "data"),
    State("user-version", "data"),
    *(State(f"user-grant-{part}", "value") for part in PARTS),
    permission=Permission.USER_MANAGE,
    example=lambda facts: {
        "user-grant-save.n_clicks": 1,
        "user-id.data": facts["person"],
        "user-version.data": facts["person_version"],
        "user-grant-role.value": "department_head",
        "user-grant-department.value": str(facts["department"]),
        "user-grant-from.value": facts["today"],
        "user-grant-to.value": "2099-12-31",
    },
    running=[(Output("user-grant-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def grant(clicks: Any, user: Any, version: Any, *fields: Any) -> str:
    """Give the person one more role."""
    terms = terms_from(*fields)
    if terms is None:
        raise Invalid("请选择要授予的角色。")
    seq = administration.grant_role(context(), current_actor(), as_id(user), terms, as_version(version))
    return done("grant", seq)


@guarded_callback(
    Output("user-rename-done", "search"),
    Output("user-rename-message", "children"),
    Input("user-rename", "n_clicks"),
    State("user-id", "data"),
    State("user-version", "data"),
    State("user-name", "value"),
    State("user-title", "value"),
    permission=Permission.USER_MANAGE,
    example=lambda facts: {
        "user-rename.n_clicks": 1,
        "user-id.data": facts["person"],
        "user-version.data": facts["person_version"],
        "user-name.value": "同事乙",
        "user-title.value": "副研究馆员",
    },
    prevent_initial_call=True,
)
@on_click()
def rename(clicks: Any, user: Any, version: Any, name: Any, title: Any) -> str:
    """Give the person another name or title."""
    seq = administration.rename_person(
        context(),
        current_actor(),
        as_id(user),
        as_text(name, 200, "姓名"),
        as_text(title, 200, "职务"),
        as_version(version),
    )
    return done("rename", seq)


@guarded_callback(
    Output("user-deputy-done", "search"),
    Output("user-deputy-message", "children"),
    Input("user-deputy-save", "n_clicks"),
    State("user-id", "data"),
    State("user-deputy-person", "value"),
    State("user-deputy-from", "value"),
    State("user-deputy-to", "value"),
    permission=Permission.USER_MANAGE,
    example=lambda facts: {
        "user-deputy-save.n_clicks": 1,
        "user-id.data": facts["person"],
        "user-deputy-person.value": str(facts["somebody"]),
        "user-deputy-from.value": facts["today"],
        "user-deputy-to.value": facts["today"],
    },
    running=[(Output("user-deputy-save", "disabled"), True, False)],
    prevent_initial_call=True,
)
@on_click()
def deputise(clicks: Any, user: Any, person: Any, starts: Any, ends: Any) -> str:
    """Name a deputy for the person."""
    seq = administration.name_deputy(
        context(), current_actor(), as_id(user), *deputy_fields(person, starts, ends)
    )
    return done("deputy", seq)
