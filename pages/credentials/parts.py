"""What the three places of credentials share: their list with buttons to revoke, and a secret shown once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dash import Input, Output, State, dcc, html

from components import formatting as fmt
from components.confirmation import confirming
from components.labels import CREDENTIAL_KINDS, CREDENTIAL_PERMISSIONS, CREDENTIAL_STATES
from components.light import plain_tag
from pages.frame import PageRequest, done, on_click
from pages.parsing import as_id
from server.guard import NotFound, Permission, context, current_actor, guarded_callback
from services.credentials import CredentialKind, CredentialView, revoke

DONE = {"revoked": "已撤销，立即失效。"}

_WARNINGS: Mapping[CredentialKind, str] = {
    CredentialKind.API_TOKEN: "撤销后，使用这个令牌的程序立即不能再读取和报送数据，且不能恢复。",
    CredentialKind.SIGNED_LINK: "撤销后，拿到这个链接的人立即打不开，且不能恢复。",
    CredentialKind.SCREEN: "撤销后，这块显示屏下次刷新即停止显示，且不能恢复。",
}


def revoking(place: str, permission: Permission, fact: str) -> None:
    """Register the callback behind the question of one place's list.

    ``fact`` names the id of a credential that the test's account may revoke.
    """

    @guarded_callback(
        Output(f"{place}-revoked", "search"),
        Output(f"{place}-message", "children"),
        Input(f"{place}-confirm", "n_clicks"),
        State(f"{place}-asked", "data"),
        permission=permission,
        example=lambda facts: {f"{place}-confirm.n_clicks": 1, f"{place}-asked.data": facts[fact]},
        running=[(Output(f"{place}-confirm", "disabled"), True, False)],
        prevent_initial_call=True,
    )
    @on_click(besides=(NotFound,))
    def end(clicks: Any, credential: Any) -> str:
        """End the credential that the page asked about."""
        credential_id = as_id(credential)
        revoke(context(), current_actor(), credential_id)
        return done("revoked", credential_id)


def credential_list(
    asked: PageRequest,
    place: str,
    path: str,
    found: Sequence[CredentialView],
    nothing: str,
    detail: Callable[[CredentialView], str],
) -> Any:
    """The credentials of a place with their states; those still open can be revoked, at ``path``."""
    rows = [html.Li(_row(asked, place, path, one, detail(one))) for one in found]
    return html.Div(
        [
            dcc.Location(id=f"{place}-revoked", refresh="callback-nav"),
            *_question(asked, place, path, found),
            html.Ul(rows, className="list") if rows else html.P(nothing, className="hint"),
        ]
    )


def _question(asked: PageRequest, place: str, path: str, found: Sequence[CredentialView]) -> list[Any]:
    """The question whether to revoke the credential in the address, if it is in the list and still open."""
    item = asked.text("item", 20) if asked.text("act") == f"{place}-revoke" else ""
    one = next((one for one in found if one.open and str(one.credential_id) == item), None)
    if one is None:
        return []
    told = [html.P(f"撤销“{one.label}”。{_WARNINGS[one.kind]}")]
    return [
        dcc.Store(id=f"{place}-asked", data=one.credential_id),
        html.Div(
            confirming(place, "确认撤销", told, with_reason=False, back=asked.href(path)),
            className="notice notice-warning",
        ),
    ]


def _row(asked: PageRequest, place: str, path: str, one: CredentialView, detail: str) -> Any:
    used = f"最近使用 {fmt.local_moment(one.last_used_at)}" if one.last_used_at else "尚未使用"
    parts = [detail, f"{fmt.local_moment(one.expires_at)} 到期", used]
    main = html.Span(
        [
            html.Span([one.label, " ", html.Code(f"{one.beginning}…")]),
            html.Span("，".join(filter(None, parts)), className="list-sub"),
            html.Span(one.note, className="list-sub") if one.note else None,
        ],
        className="list-main",
    )
    shown: list[Any] = [main, plain_tag(*CREDENTIAL_STATES[one.state])]
    if one.open:
        href = asked.href(path, act=f"{place}-revoke", item=one.credential_id)
        shown.append(dcc.Link("撤销…", href=href, className="btn-line btn-small", title=f"撤销 {one.label}"))
    return html.Div(shown, className="list-row")


def shown_once(place: str, secret: str, what: str, told: str) -> Any:
    """A secret in the one moment in which it can be copied."""
    field = f"{place}-secret"
    return html.Div(
        [
            html.P(f"{what}只显示这一次，请立即复制保存。{told}"),
            html.Div(
                [
                    html.Code(secret, id=field, className="secret"),
                    dcc.Clipboard(target_id=field, title="复制", className="secret-copy"),
                ],
                className="row-line",
            ),
        ],
        className="notice notice-good",
        role="status",
    )


def kind_name(one: CredentialView) -> str:
    """What kind of credential it is, and what it opens."""
    opened = one.project_code or "、".join(CREDENTIAL_PERMISSIONS[p] for p in sorted(one.permissions))
    return f"{CREDENTIAL_KINDS[one.kind]}（{opened}）"
