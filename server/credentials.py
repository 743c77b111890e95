"""Who a request comes from when it is no log-in: a bearer token, a link, the cookie of a wall display."""

from __future__ import annotations

from flask import Flask, Response, current_app, g, request

from domain.credentials import LinkOver, Made, NotLetIn
from domain.errors import Forbidden
from domain.permissions import Actor, CredentialKind
from server.state import served
from services import credentials

SCREEN_COOKIE = "cockpit_screen"
API_PATHS = "/api/"
TOKENS_FOR_THE_API = "访问令牌只能用于 /api/v1 的接口，不能打开页面。"
SCREEN_OVER = "这块显示屏的授权已过期或已被撤销。请系统管理员或馆领导在“凭据”页重新生成地址。"


def install(server: Flask) -> None:
    """Take a dead screen's cookie out of the browser with the answer that tells of it."""

    @server.after_request
    def forget(response: Response) -> Response:
        if g.get("screen_over"):
            response.delete_cookie(SCREEN_COOKIE, path=_path())
        return response


def bearer() -> str | None:
    """The token of the Authorization header, the one place where it is looked for; None without one."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def refuse_bearer() -> None:
    """Raise Forbidden when a token comes along where none opens anything."""
    if bearer() is not None:
        raise Forbidden(TOKENS_FOR_THE_API)


def let_in(kind: CredentialKind) -> Actor:
    """The actor of this request by a token or a link; a session is not looked at.

    Raises NotLetIn or LinkOver.
    """
    context = served().context
    if kind is CredentialKind.SIGNED_LINK:
        actor, g.brief = credentials.open_link(context, str((request.view_args or {}).get("token", "")))
        return actor
    found = credentials.actor_of_token(context, bearer() or "") if kind is CredentialKind.API_TOKEN else None
    if found is None:
        raise NotLetIn()
    return found


def screen_of_request() -> Actor | None:
    """The wall display that asks; None when there is no live cookie of one."""
    secret = request.cookies.get(SCREEN_COOKIE)
    return credentials.actor_of_screen(served().context, secret) if secret else None


def refuse_dead_screen() -> None:
    """Raise NotLetIn when a display's cookie came along that opens nothing any more."""
    if SCREEN_COOKIE in request.cookies:
        g.screen_over = True
        raise NotLetIn(SCREEN_OVER)


def keep_screen(response: Response, made: Made) -> None:
    """Put the secret of a display into its browser."""
    response.set_cookie(
        SCREEN_COOKIE,
        made.secret,
        expires=made.expires_at,
        path=_path(),
        secure=bool(current_app.config["SESSION_COOKIE_SECURE"]) or request.is_secure,
        httponly=True,
        samesite="Lax",
    )


def guard_address(response: Response) -> None:
    """Keep an address that holds a secret to its page: no referrer, no index, no copy."""
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    response.headers["Cache-Control"] = "no-store"


def _path() -> str:
    return current_app.config["SESSION_COOKIE_PATH"] or current_app.config["APPLICATION_ROOT"] or "/"


__all__ = [
    "API_PATHS",
    "SCREEN_COOKIE",
    "LinkOver",
    "NotLetIn",
    "bearer",
    "guard_address",
    "install",
    "keep_screen",
    "let_in",
    "refuse_bearer",
    "refuse_dead_screen",
    "screen_of_request",
]
