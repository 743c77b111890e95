"""The account page: who I am here, what I may do until when, who stands in for me, my log-ins."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card, facts, page_head
from components.confirmation import Question, confirmation
from pages.credentials.tokens import token_cards
from pages.frame import PageRequest, told
from services.administration import DeputyLine, deputies_of, possible_deputies
from services.identity import own_account

DONE = {"deputy": "代理已指定，到期自动失效。", "undeputy": "代理已撤销，立即生效。"}


def build(asked: PageRequest) -> list[Any]:
    """One's own account."""
    account = own_account(asked.context, asked.actor)
    grants = [
        html.Li(
            grant.role_name
            + (f"（{grant.scope_name}）" if grant.scope_name else "")
            + (f"，代理{grant.deputy_for}" if grant.deputy_for else "")
            + (f"，至 {fmt.iso_date(grant.ends_on)}" if grant.ends_on else "")
        )
        for grant in account.grants
    ]
    logins = [html.Li(fmt.local_moment(at)) for at in account.recent_logins]
    return [
        page_head("我的账户"),
        *told(asked, DONE),
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
                html.Div(_deputies(asked), className="span-8"),
                *(html.Div(tokens, className="span-6") for tokens in token_cards(asked)),
            ],
            className="columns",
        ),
    ]


def _deputies(asked: PageRequest) -> Any:
    own = asked.actor.user_id or 0
    every = deputies_of(asked.context, asked.actor, own)
    given = [deputy for deputy in every if deputy.principal_id == own]
    held = [deputy for deputy in every if deputy.deputy_id == own]
    return card(
        "我的代理人",
        html.Div(
            [
                dcc.Location(id="account-deputy-done", refresh="callback-nav"),
                dcc.Location(id="account-undeputy-done", refresh="callback-nav"),
                *([html.Ul([_deputy(asked, d) for d in given], className="list")] if given else []),
                *_asked(asked, given),
                *(
                    html.P(
                        f"您在 {d.starts_on} 至 {d.ends_on} 代理 {d.principal}。如不能代理，请告知对方撤销。",
                        className="hint",
                    )
                    for d in held
                ),
                html.Div(
                    [
                        forms.field(
                            "代理人",
                            forms.choice(
                                "account-deputy-person",
                                possible_deputies(asked.context, asked.actor),
                                empty="（未选）",
                            ),
                        ),
                        forms.field("自", forms.day("account-deputy-from", asked.context.today)),
                        forms.field("至", forms.day("account-deputy-to")),
                    ],
                    className="field-grid",
                ),
                forms.message("account-deputy-message"),
                html.Button("指定代理", id="account-deputy-save", className="btn-line", n_clicks=0),
            ],
            className="form",
        ),
        note="出差、休假期间，代理人拥有您的全部角色；每一步操作都以代理人本人名义记录，到期自动失效",
    )


def _deputy(asked: PageRequest, deputy: DeputyLine) -> Any:
    state = "代理中" if deputy.in_force else "尚未开始"
    return html.Li(
        [
            html.Div(
                [
                    html.Span(deputy.deputy),
                    html.Span(f"{deputy.starts_on} 至 {deputy.ends_on}，{state}", className="list-sub"),
                ],
                className="list-main",
            ),
            dcc.Link(
                "撤销…",
                href=asked.href("/account", act="undeputy", item=deputy.deputyship_id),
                className="btn-line btn-small",
            ),
        ],
        className="list-row",
    )


def _asked(asked: PageRequest, given: list[DeputyLine]) -> list[Any]:
    """The question whether to revoke the deputyship in the address, if it is one's own."""
    item = asked.text("item", 20) if asked.text("act") == "undeputy" else ""
    found = next((deputy for deputy in given if str(deputy.deputyship_id) == item), None)
    if found is None:
        return []
    question = Question(
        f"撤销 {found.deputy} 的代理",
        [f"撤销后，{found.deputy} 立即失去以您的代理人身份得到的权限。"],
        "确认撤销",
    )
    return [
        dcc.Store(id="account-undeputy-id", data=found.deputyship_id),
        confirmation("account-undeputy", question, back="/account"),
    ]
