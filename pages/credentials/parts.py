"""What the three places of credentials share: their list with buttons to revoke, and a secret shown once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dash import ALL, Input, Output, ctx, dcc, html, no_update

from components import formatting as fmt
from components.attributes import aria
from components.conflict import notice
from components.labels import CREDENTIAL_KINDS, CREDENTIAL_PERMISSIONS, CREDENTIAL_STATES
from components.light import plain_tag
from pages.frame import done
from pages.parsing import as_id
from server.guard import Invalid, NotFound, Permission, context, current_actor, guarded_callback
from services.credentials import CredentialKind, CredentialView, revoke

DONE = {"revoked": "已撤销，立即失效。"}

_WARNINGS: Mapping[CredentialKind, str] = {
    CredentialKind.API_TOKEN: "撤销后，使用这个令牌的程序立即不能再读取数据，且不能恢复。确定撤销吗？",
    CredentialKind.SIGNED_LINK: "撤销后，拿到这个链接的人立即打不开，且不能恢复。确定撤销吗？",
    CredentialKind.SCREEN: "撤销后，这块显示屏下次刷新即停止显示，且不能恢复。确定撤销吗？",
}


def revoking(place: str, permission: Permission, fact: str) -> None:
    """Register the callback behind the buttons of one place's list.

    ``fact`` names the id of a credential that the test's account may revoke.
    """
    pattern = {"type": f"{place}-revoke", "credential": ALL}

    def example(facts: Mapping[str, Any]) -> Mapping[str, Any]:
        identity = {"type": f"{place}-revoke", "credential": facts[fact]}
        name = f'{{"credential":{facts[fact]},"type":"{place}-revoke"}}.submit_n_clicks'
        return {
            f"{place}-revoke.submit_n_clicks": [{"id": identity, "property": "submit_n_clicks", "value": 1}],
            "changed": name,
        }

    @guarded_callback(
        Output(f"{place}-revoked", "search"),
        Output(f"{place}-message", "children"),
        Input(pattern, "submit_n_clicks"),
        permission=permission,
        example=example,
        prevent_initial_call=True,
    )
    def end(clicks: Any) -> tuple[Any, Any]:
        """End the credential whose button was confirmed."""
        if not any(clicks) or not isinstance(ctx.triggered_id, dict):
            return no_update, no_update
        try:
            credential_id = as_id(ctx.triggered_id.get("credential"))
            revoke(context(), current_actor(), credential_id)
        except (Invalid, NotFound) as error:
            return no_update, notice(error.message)
        return done("revoked", credential_id), ""


def credential_list(
    place: str, found: Sequence[CredentialView], nothing: str, detail: Callable[[CredentialView], str]
) -> Any:
    """The credentials of a place with their states; those still open can be revoked."""
    rows = [html.Li(_row(place, one, detail(one))) for one in found]
    return html.Div(
        [
            dcc.Location(id=f"{place}-revoked", refresh="callback-nav"),
            html.Div(id=f"{place}-message", **aria(live="assertive")),
            html.Ul(rows, className="list") if rows else html.P(nothing, className="hint"),
        ]
    )


def _row(place: str, one: CredentialView, detail: str) -> Any:
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
        button = html.Button("撤销", type="button", className="btn-line btn-small", title=f"撤销 {one.label}")
        shown.append(
            dcc.ConfirmDialogProvider(
                button,
                id={"type": f"{place}-revoke", "credential": one.credential_id},
                message=_WARNINGS[one.kind],
            )
        )
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
