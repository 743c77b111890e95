"""Log-ins by Flask-Login: its user id is the random token of a session that the database keeps."""

from __future__ import annotations

from flask import Flask, request, session
from flask.sessions import SecureCookieSessionInterface
from flask_login import LoginManager, UserMixin, current_user, login_user, logout_user

from domain.permissions import Actor
from server.state import served
from services import identity

TOKEN_KEY = "_user_id"
"""Where Flask-Login keeps the token in the signed cookie."""


class SignedIn(UserMixin):
    """A person who is logged in, for Flask-Login: the actor of this request, known by the session's token."""

    def __init__(self, token: str, actor: Actor) -> None:
        self.token = token
        self.actor = actor

    def get_id(self) -> str:
        """What the signed cookie keeps."""
        return self.token


class SecureWhereItCan(SecureCookieSessionInterface):
    """The signed cookie, for HTTPS alone when the request came by HTTPS or the setting demands it."""

    def get_cookie_secure(self, app: Flask) -> bool:
        """Whether the cookie must not travel in the open."""
        return super().get_cookie_secure(app) or request.is_secure


def install(server: Flask) -> None:
    """Let Flask-Login find the person of a request. Nothing is remembered beyond the browser's session."""
    server.session_interface = SecureWhereItCan()
    manager = LoginManager()
    # A change of address must not log a person out on the move; tokens are random and end on the server.
    manager.session_protection = None

    @manager.user_loader
    def load(token: str) -> SignedIn | None:
        actor = identity.actor_of_session(served().context, token)
        return SignedIn(token, actor) if actor else None

    # An error page must render when the database is away: templates do not ask who is there by themselves.
    manager.init_app(server, add_context_processor=False)


def actor_of_request() -> Actor | None:
    """The person of this request; None for the anonymous."""
    return current_user.actor if current_user.is_authenticated else None


def begin(token: str) -> None:
    """Put a new session into the browser, in place of whatever it held."""
    session.clear()
    actor = identity.actor_of_session(served().context, token)
    if actor is not None:
        login_user(SignedIn(token, actor))


def forget() -> None:
    """Take the session out of the browser."""
    logout_user()
    session.clear()


def forget_if_over() -> None:
    """Take a session that is over out of the browser. Without one, an open log-in form keeps its token."""
    if TOKEN_KEY in session:
        forget()
