"""The list of accounts with its filters, and the form for a new one; both live in the address."""

from __future__ import annotations

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from components import formatting as fmt
from components import forms, grids
from components.cards import card, page_head
from components.labels import ACCOUNT_STATES
from components.states import EmptyReason, empty
from pages.frame import PageRequest
from pages.parsing import as_optional_id
from services.administration import (
    ROLE_NAMES,
    AccountFilter,
    AccountLine,
    AccountList,
    AccountState,
    GrantLine,
    Role,
    list_accounts,
)

ROWS = ("1", "2")
"""The roles a new account may be given at once; more are given on its own page."""


def role_text(grant: GrantLine) -> str:
    """A role with its scope and its end, in words."""
    scope = f"（{grant.scope_name}）" if grant.scope_name else ""
    return f"{grant.role_name}{scope}{f'至 {grant.ends_on}' if grant.ends_on else ''}"


def build(asked: PageRequest) -> list[Any]:
    """The list for the filters in the address."""
    role, state = asked.text("role"), asked.text("state")
    wanted = AccountFilter(
        words=asked.text("q", 80).strip(),
        department=as_optional_id(asked.text("department")),
        role=Role(role) if role in set(Role) else None,
        state=AccountState(state) if state in set(AccountState) else None,
    )
    found = list_accounts(asked.context, asked.actor, wanted)
    new = bool(asked.text("new"))
    return [
        page_head(
            "用户",
            sub=f"共 {found.total} 个账户",
            actions=[]
            if new
            else [dcc.Link("新建用户", href=asked.href("/admin/users", new="1"), className="btn-main")],
        ),
        *([_new(found)] if new else []),
        _filters(asked, wanted, found),
        card(
            f"{len(found.lines)} 个账户" if found.lines else "没有符合条件的账户",
            _table(asked, found.lines)
            if found.lines
            else empty(
                EmptyReason.NO_HIT, actions=[dcc.Link("清除筛选", href="/admin/users", className="btn-line")]
            ),
            flush=True,
        ),
    ]


def _filters(asked: PageRequest, wanted: AccountFilter, found: AccountList) -> Any:
    """A plain GET form: it works by the address alone."""
    return html.Form(
        [
            html.Label(
                [
                    "查找 ",
                    dbc.Input(name="q", value=wanted.words, maxLength=80, placeholder="姓名、登录名、职务"),
                ]
            ),
            html.Label(["部门 ", _options("department", found.departments, wanted.department, "全部部门")]),
            html.Label(["角色 ", _options("role", ROLE_NAMES.items(), wanted.role, "全部角色")]),
            html.Label(
                [
                    "状态 ",
                    _options(
                        "state",
                        [(state, label.text) for state, label in ACCOUNT_STATES.items()],
                        wanted.state,
                        "全部状态",
                    ),
                ]
            ),
            html.Button("查询", type="submit", className="btn-line"),
            dcc.Link("清除", href="/admin/users", className="chip"),
        ],
        action="/admin/users",
        method="get",
        className="filters",
        role="search",
    )


def _options(name: str, options: Any, chosen: Any, every: str) -> Any:
    listed = [html.Option(every, value="")]
    listed += [
        html.Option(words, value=str(value), selected=chosen is not None and value == chosen)
        for value, words in options
    ]
    return html.Select(listed, name=name)


def _table(asked: PageRequest, lines: tuple[AccountLine, ...]) -> Any:
    rows = [
        {
            "id": line.user_id,
            "name": line.name,
            "href": asked.href(f"/admin/users/{line.user_id}"),
            "login": line.login,
            "title": line.position_title,
            "roles": "、".join(role_text(grant) for grant in line.grants) or "无角色",
            "state": line.state.value,
            "state_text": ACCOUNT_STATES[line.state].text,
            "last": fmt.local_moment(line.last_login_at, missing="从未登录"),
        }
        for line in lines
    ]
    columns = [
        grids.link_column("name", "姓名", width=120),
        grids.text_column("login", "登录名", width=150),
        grids.text_column("title", "职务", width=170),
        grids.text_column("roles", "角色与范围", flex=2, minWidth=200),
        grids.tag_column("state", "状态", ACCOUNT_STATES),
        grids.text_column("last", "最近登录", width=150),
    ]
    return grids.grid(
        "users",
        columns,
        rows,
        height=None if len(rows) <= 20 else 640,
        card=grids.phone_card("name", meta=[("login", ""), ("state_text", ""), ("roles", "")]),
    )


def _new(found: AccountList) -> Any:
    form = html.Div(
        [
            html.Div(
                [
                    forms.field(
                        "登录名",
                        forms.text("user-new-login", limit=60),
                        required=True,
                        hint="小写字母开头，可含数字和 . _ -，建立后不能更改",
                    ),
                    forms.field("姓名", forms.text("user-new-name"), required=True),
                    forms.field("职务", forms.text("user-new-title")),
                ],
                className="field-grid",
            ),
            *(_role_row(row, found) for row in ROWS),
            forms.message("user-new-message"),
            html.Div(
                [
                    html.Button("建立账户", id="user-new-create", className="btn-main", n_clicks=0),
                    dcc.Link("取消", href="/admin/users", className="btn-line"),
                ],
                className="actions",
            ),
        ],
        id="user-new-form",
        className="form",
    )
    return card(
        "新建用户",
        [form, html.Div(id="user-new-made")],
        note="建立后显示一次临时密码；不选角色的人只能管理自己的账户",
        className="card-call",
    )


def _role_row(row: str, found: AccountList) -> Any:
    fields = role_fields(f"user-new-{row}", found.departments, found.units, f"角色 {row}")
    return html.Div(fields, className="field-grid")


def role_fields(
    prefix: str,
    departments: tuple[tuple[int, str], ...],
    units: tuple[tuple[int, str], ...],
    label: str = "角色",
) -> list[Any]:
    """The fields of one role: which, where, from when, until when."""
    return [
        forms.field(label, forms.choice(f"{prefix}-role", ROLE_NAMES.items(), empty="（未选）")),
        forms.field("部门", forms.choice(f"{prefix}-department", departments, empty="（全馆）")),
        forms.field(
            "单位", forms.choice(f"{prefix}-unit", units, empty="（不限单位）"), hint="区馆审核人、单位填报员"
        ),
        forms.field("自", forms.day(f"{prefix}-from"), hint="空为今天"),
        forms.field("至", forms.day(f"{prefix}-to"), hint="空为长期"),
    ]
