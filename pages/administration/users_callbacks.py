"""Creating an account: its temporary password is shown once."""

from __future__ import annotations

from typing import Any

from dash import Input, Output, State, dcc, html, no_update

from components import forms
from components.conflict import notice
from pages.administration.users import ROWS
from pages.parsing import as_choice, as_day, as_optional_id, as_text
from server.guard import Conflict, Invalid, Permission, context, current_actor, guarded_callback
from services.administration import GrantTerms, Role, create_user, terms_of

PARTS = ("role", "department", "unit", "from", "to")


def terms_from(role: Any, department: Any, unit: Any, starts: Any, ends: Any) -> GrantTerms | None:
    """The terms that the fields of one role hold; None where no role is chosen."""
    if role in (None, "", forms.NONE):
        return None
    return terms_of(
        as_choice(Role, role),
        as_optional_id(department),
        as_day(starts, "角色的开始"),
        as_day(ends, "角色的结束"),
        as_optional_id(unit),
    )


@guarded_callback(
    Output("user-new-message", "children"),
    Output("user-new-made", "children"),
    Output("user-new-form", "hidden"),
    Input("user-new-create", "n_clicks"),
    State("user-new-login", "value"),
    State("user-new-name", "value"),
    State("user-new-title", "value"),
    *(State(f"user-new-{row}-{part}", "value") for row in ROWS for part in PARTS),
    permission=Permission.USER_MANAGE,
    example=lambda facts: {
        "user-new-create.n_clicks": 1,
        "user-new-login.value": "new.comer",
        "user-new-name.value": "新来者",
        "user-new-title.value": "馆员",
        "user-new-1-role.value": "reporter",
        "user-new-1-department.value": str(facts["department"]),
        "user-new-1-from.value": facts["today"],
        "user-new-2-role.value": "publicity",
        "user-new-2-department.value": "0",
        "user-new-2-unit.value": "0",
        "user-new-2-to.value": "2099-12-31",
    },
    running=[(Output("user-new-create", "disabled"), True, False)],
    prevent_initial_call=True,
)
def create(clicks: Any, login: Any, name: Any, title: Any, *roles: Any) -> tuple[Any, Any, Any]:
    """Create the account and show its password."""
    if not clicks:
        return no_update, no_update, no_update
    try:
        name_text = as_text(login, 200, "登录名").strip().lower()
        rows = [roles[start : start + len(PARTS)] for start in range(0, len(roles), len(PARTS))]
        terms = tuple(found for row in rows if (found := terms_from(*row)))
        user_id, password = create_user(
            context(),
            current_actor(),
            name_text,
            as_text(name, 200, "姓名"),
            terms,
            as_text(title, 200, "职务"),
        )
    except (Invalid, Conflict) as error:
        return notice(error.message), no_update, no_update
    made = [
        forms.shown_once(password, name_text),
        html.Div(
            [
                dcc.Link("查看这个账户", href=f"/admin/users/{user_id}", className="btn-line"),
                dcc.Link("返回用户列表", href="/admin/users", className="btn-line"),
            ],
            className="actions",
        ),
    ]
    return "", made, True
