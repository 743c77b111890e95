"""One account: who it is, what it may do, who stands in, where it is logged in; and what can be done to it.

A risky act is first an address (``?act=…``): the page then tells what it would touch and asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from components import formatting as fmt
from components import forms
from components.cards import card, facts, page_head
from components.confirmation import Question, confirmation
from components.labels import ACCOUNT_STATES
from components.states import EmptyReason, empty
from pages.administration.parts import consequence_list, deputy_row
from pages.administration.users import role_fields, role_text
from pages.frame import PageRequest, told
from pages.parsing import as_optional_id
from server.guard import NotFound
from services.administration import AccountPage, AccountState, account_page, consequences_of_closing

DONE = {
    "deactivate": "账户已停用，其会话已全部结束。",
    "activate": "账户已启用。",
    "unlock": "已解除锁定，本人可用原密码登录。",
    "revoke": "角色已撤销，立即生效。",
    "grant": "角色已授予。",
    "session": "会话已结束。",
    "erase": "姓名与登录名已清除，其办理过的事项以编号保留。",
    "rename": "已保存。",
    "deputy": "代理已指定。",
    "undeputy": "代理已撤销。",
}


def build(asked: PageRequest) -> list[Any]:
    """The page of the account in the address."""
    user_id = as_optional_id(asked.text("user", 19))
    if user_id is None:
        raise NotFound("没有这个账户，可能网址有误。请从用户列表进入。")
    page = account_page(asked.context, asked.actor, user_id)
    return [
        page_head(
            page.line.name,
            sub=html.Span([page.line.login, " ", _state(page)]),
            trail=[dcc.Link("用户", href="/admin/users")],
            actions=[
                dcc.Link(
                    "变更台账",
                    href=f"/admin/ledger?kind=account&subject={user_id}",
                    className="btn-line",
                )
            ],
        ),
        dcc.Store(id="user-id", data=user_id),
        dcc.Store(id="user-version", data=page.version),
        *(
            dcc.Location(id=f"user-{form}done", refresh="callback-nav")
            for form in ("", "grant-", "rename-", "deputy-")
        ),
        *told(asked, DONE),
        html.Div(id="user-password"),
        *_asked(asked, page),
        html.Div(
            [
                html.Div([_roles(asked, page), _deputies(asked, page)], className="stack span-8"),
                html.Div(
                    [_person(page), _acts(asked, page), _log_ins(asked, page)], className="stack span-4"
                ),
            ],
            className="columns",
        ),
    ]


def _state(page: AccountPage) -> Any:
    label = ACCOUNT_STATES[page.line.state]
    return html.Span(label.text, className=label.css)


def _here(asked: PageRequest, page: AccountPage, act: str = "", item: Any = "") -> str:
    return asked.href(f"/admin/users/{page.line.user_id}", act=act, item=item)


# ---- the act that is asked for, with what it would touch ----


def _asked(asked: PageRequest, page: AccountPage) -> list[Any]:
    """The question of the act in the address; nothing for an act that this account does not allow now."""
    act, item = asked.text("act", 20), asked.text("item", 40)
    made = _QUESTIONS.get(act)
    question = made(asked, page, item) if made else None
    if question is None:
        return []
    return [
        dcc.Store(id="user-act", data={"act": act, "item": item}),
        confirmation("user", question, back=_here(asked, page)),
    ]


def _ask_deactivate(asked: PageRequest, page: AccountPage, _: str) -> Question | None:
    if page.line.state in (AccountState.INACTIVE, AccountState.ERASED):
        return None
    touched = consequences_of_closing(asked.context, asked.actor, page.line.user_id)
    if touched.refusal:
        return None
    return Question(
        f"停用 {page.line.name} 的账户，将影响：", consequence_list(touched), "确认停用", with_reason=True
    )


def _ask_activate(asked: PageRequest, page: AccountPage, _: str) -> Question | None:
    if page.line.state is not AccountState.INACTIVE:
        return None
    held = "、".join(role_text(grant) for grant in page.grants) or "无角色"
    told = f"启用后可用原密码登录，并恢复仍在有效期内的角色：{held}。"
    return Question(f"启用 {page.line.name} 的账户", [told], "确认启用")


def _ask_reset(asked: PageRequest, page: AccountPage, _: str) -> Question | None:
    if page.own or page.line.state in (AccountState.INACTIVE, AccountState.ERASED):
        return None
    told = f"原密码立即失效，{len(page.sessions)} 个会话将结束，锁定同时解除。新的临时密码只显示一次。"
    return Question(f"重置 {page.line.name} 的密码", [told], "确认重置")


def _ask_unlock(asked: PageRequest, page: AccountPage, _: str) -> Question | None:
    if page.line.state is not AccountState.LOCKED:
        return None
    until = fmt.local_moment(page.locked_until)
    told = f"锁定原定于 {until} 自动解除。请先向本人核实连续输错是否其本人所为。"
    return Question(f"解除 {page.line.name} 的锁定", [told], "确认解除")


def _ask_revoke(asked: PageRequest, page: AccountPage, item: str) -> Question | None:
    grant = next((grant for grant in page.grants if str(grant.grant_id) == item), None)
    if grant is None:
        return None
    told = ["撤销后立即失去该角色的全部权限，正在使用的页面下一次操作就会被拒绝。"]
    standing_in = [deputy.deputy for deputy in page.deputies if deputy.in_force]
    if standing_in:
        told.append(f"其代理人 {'、'.join(standing_in)} 也随之失去由此得到的权限。")
    return Question(f"撤销 {page.line.name} 的“{role_text(grant)}”", told, "确认撤销", with_reason=True)


def _ask_session(asked: PageRequest, page: AccountPage, item: str) -> Question | None:
    found = next((session for session in page.sessions if session.key == item), None)
    if found is None or page.own:
        return None
    told = "该次登录立即退出，自动保存的草稿不会丢失。本人可以重新登录。"
    return Question(f"结束 {fmt.local_moment(found.created_at)} 的登录", [told], "确认结束")


def _ask_erase(asked: PageRequest, page: AccountPage, _: str) -> Question | None:
    if page.line.state is not AccountState.INACTIVE:
        return None
    told = (
        f"姓名、职务和登录名将永久清除，不能恢复，各处改显示为“人员{page.line.user_id}”。"
        "其填报、审核和修改的内容以及变更台账全部保留。"
    )
    return Question(f"清除离馆人员 {page.line.name} 的姓名", [told], "确认清除", with_reason=True)


def _ask_undeputy(asked: PageRequest, page: AccountPage, item: str) -> Question | None:
    every = (*page.deputies, *page.stands_in_for)
    found = next((deputy for deputy in every if str(deputy.deputyship_id) == item), None)
    if found is None:
        return None
    told = f"{found.deputy} 立即失去以 {found.principal} 代理人身份得到的权限。"
    return Question(f"撤销 {found.deputy} 对 {found.principal} 的代理", [told], "确认撤销")


_QUESTIONS: dict[str, Callable[[PageRequest, AccountPage, str], Question | None]] = {
    "deactivate": _ask_deactivate,
    "activate": _ask_activate,
    "reset": _ask_reset,
    "unlock": _ask_unlock,
    "revoke": _ask_revoke,
    "session": _ask_session,
    "erase": _ask_erase,
    "undeputy": _ask_undeputy,
}


# ---- the parts of the page ----


def _roles(asked: PageRequest, page: AccountPage) -> Any:
    rows = [
        html.Li(
            [
                html.Div(
                    [
                        html.Span(
                            f"{grant.role_name}{f'（{grant.scope_name}）' if grant.scope_name else ''}"
                        ),
                        html.Span(
                            f"{fmt.iso_date(grant.starts_on)} 起"
                            + (f"，至 {grant.ends_on}" if grant.ends_on else "")
                            + ("" if grant.in_force else "，尚未生效"),
                            className="list-sub",
                        ),
                    ],
                    className="list-main",
                ),
                dcc.Link(
                    "撤销…", href=_here(asked, page, "revoke", grant.grant_id), className="btn-line btn-small"
                ),
            ],
            className="list-row",
        )
        for grant in page.grants
    ]
    body: list[Any] = [
        html.Ul(rows, className="list")
        if rows
        else empty(EmptyReason.NO_DATA, "没有角色，只能管理自己的账户。", title="无角色", small=True)
    ]
    if page.line.state is not AccountState.ERASED:
        body.append(
            html.Div(
                [
                    html.Div(
                        role_fields("user-grant", page.departments, page.units, "增加角色"),
                        className="field-grid",
                    ),
                    forms.message("user-grant-message"),
                    html.Button("授予", id="user-grant-save", className="btn-line", n_clicks=0),
                ],
                className="form form-inset",
            )
        )
    return card(f"角色与范围 {len(page.grants)} 项", body, flush=True)


def _deputies(asked: PageRequest, page: AccountPage) -> Any:
    every = (*page.deputies, *page.stands_in_for)
    body: list[Any] = [
        html.Ul(
            [deputy_row(d, _here(asked, page, "undeputy", d.deputyship_id)) for d in every], className="list"
        )
        if every
        else empty(EmptyReason.NO_DATA, "现在和以后都没有代理安排。", title="无代理", small=True)
    ]
    if page.line.state in (AccountState.ACTIVE, AccountState.TEMPORARY, AccountState.LOCKED):
        body.append(
            html.Div(
                [
                    html.Div(
                        [
                            forms.field(
                                f"指定{page.line.name}的代理人",
                                forms.choice("user-deputy-person", page.people, empty="（未选）"),
                            ),
                            forms.field("自", forms.day("user-deputy-from", page.today)),
                            forms.field("至", forms.day("user-deputy-to")),
                        ],
                        className="field-grid",
                    ),
                    forms.message("user-deputy-message"),
                    html.Button("指定代理", id="user-deputy-save", className="btn-line", n_clicks=0),
                ],
                className="form form-inset",
            )
        )
    return card("代理", body, note="代理人在起止日期内拥有被代理人的全部角色，到期自动失效", flush=True)


def _person(page: AccountPage) -> Any:
    if page.line.state is AccountState.ERASED:
        return card("基本信息", facts([("编号", str(page.line.user_id)), ("状态", "已离馆，姓名已清除")]))
    return card(
        "基本信息",
        html.Div(
            [
                forms.field("姓名", forms.text("user-name", page.line.name), required=True),
                forms.field("职务", forms.text("user-title", page.line.position_title)),
                forms.message("user-rename-message"),
                html.Button("保存", id="user-rename", className="btn-line", n_clicks=0),
                facts(
                    [
                        ("登录名", page.line.login),
                        ("建立时间", fmt.local_moment(page.created_at)),
                        ("修改密码", fmt.local_moment(page.password_changed_at)),
                        ("连续输错", f"{page.failures} 次" if page.failures else ""),
                    ]
                ),
            ],
            className="form",
        ),
    )


def _acts(asked: PageRequest, page: AccountPage) -> Any:
    state = page.line.state
    refusal = ""
    choices: list[tuple[str, str]] = []
    if state is AccountState.ERASED:
        return None
    if state is AccountState.INACTIVE:
        choices = [("启用账户…", "activate"), ("清除姓名…", "erase")]
    else:
        touched = consequences_of_closing(asked.context, asked.actor, page.line.user_id)
        refusal = touched.refusal
        choices += [("解除锁定…", "unlock")] if state is AccountState.LOCKED else []
        choices += [] if page.own else [("重置密码…", "reset")]
        choices += [] if refusal else [("停用账户…", "deactivate")]
    links = [dcc.Link(text, href=_here(asked, page, act), className="btn-line") for text, act in choices]
    own = "自己的密码请到“我的账户”修改。" if page.own else ""
    return card(
        "账户操作",
        [
            html.Div(links, className="actions"),
            html.P(f"{refusal}{own}", className="hint") if refusal or own else None,
        ],
        note="先显示影响，确认后才执行",
    )


def _log_ins(asked: PageRequest, page: AccountPage) -> Any:
    sessions = [
        html.Li(
            [
                html.Div(
                    [
                        html.Span(f"{fmt.local_moment(session.created_at)} 登录"),
                        html.Span(f"最近操作 {fmt.local_moment(session.last_seen_at)}", className="list-sub"),
                    ],
                    className="list-main",
                ),
                None
                if page.own
                else dcc.Link(
                    "结束会话…",
                    href=_here(asked, page, "session", session.key),
                    className="btn-line btn-small",
                ),
            ],
            className="list-row",
        )
        for session in page.sessions[:20]
    ]
    return card(
        f"在用会话 {len(page.sessions)} 个",
        [
            html.Ul(sessions, className="list")
            if sessions
            else empty(EmptyReason.NO_DATA, "现在没有登录。", title="未登录", small=True),
            _moments("最近登录", page.log_ins),
            _moments("登录被拒", page.refused),
        ],
        flush=True,
    )


def _moments(title: str, moments: Sequence[Any]) -> Any:
    if not moments:
        return None
    return html.Details(
        [
            html.Summary(f"{title}：{fmt.local_moment(moments[0])}"),
            html.Ul([html.Li(fmt.local_moment(moment)) for moment in moments], className="reasons"),
        ],
        className="form-inset",
    )
