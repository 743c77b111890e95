"""The account page."""

from __future__ import annotations

from typing import Any

from dash import html

from components import formatting as fmt
from components.cards import card, facts, page_head
from pages.frame import PageRequest
from services.identity import own_account


def build(asked: PageRequest) -> list[Any]:
    """One's own account."""
    account = own_account(asked.context, asked.actor)
    grants = [
        html.Li(
            grant.role_name
            + (f"（{grant.scope_name}）" if grant.scope_name else "")
            + (f"，代理{grant.deputy_for}" if grant.deputy_for else "")
        )
        for grant in account.grants
    ]
    logins = [html.Li(fmt.local_moment(at)) for at in account.recent_logins]
    return [
        page_head("我的账户"),
        html.Div(
            [
                html.Div(
                    card(
                        account.name,
                        facts(
                            [
                                ("登录名", account.login),
                                ("职务", account.position_title),
                                ("上次修改密码", fmt.local_moment(account.password_changed_at)),
                            ]
                        ),
                        actions=[
                            html.A("修改密码", href="/account/password", className="btn-line btn-small")
                        ],
                    ),
                    className="span-4",
                ),
                html.Div(
                    card(
                        "角色与范围",
                        html.Ul(grants, className="reasons")
                        if grants
                        else "还没有分配角色，请联系系统管理员。",
                        note="由系统管理员授予",
                    ),
                    className="span-4",
                ),
                html.Div(
                    card(
                        "最近登录",
                        html.Ul(logins, className="reasons"),
                        note="如有不是您本人的登录，请立即修改密码",
                    ),
                    className="span-4",
                ),
            ],
            className="columns",
        ),
    ]
