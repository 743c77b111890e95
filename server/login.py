"""Logging in and out and changing one's password: plain pages that work without JavaScript."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_wtf import FlaskForm
from wtforms import HiddenField, PasswordField, StringField

from domain.errors import Invalid
from server import sessions
from server.addresses import without_prefix
from server.guard import current_actor
from server.state import served
from services import identity
from services.settings import rules_for_display

login_pages = Blueprint("login", __name__)
account_pages = Blueprint("account", __name__)
limiter = Limiter(get_remote_address, storage_uri="memory://")

STALE_FORM = "页面停留过久，登录表单已失效，请再提交一次。"


class LoginForm(FlaskForm):
    """Name, password and where to go afterwards, with a CSRF token."""

    username = StringField()
    password = PasswordField()
    next = HiddenField()


class PasswordForm(FlaskForm):
    """Old and new password, with a CSRF token."""

    old = PasswordField()
    new = PasswordField()
    repeat = PasswordField()
    next = HiddenField()


class PlainForm(FlaskForm):
    """Nothing but a CSRF token."""


def local_path(target: str | None) -> str:
    """A path of this site that one may be sent to; the front page for everything else."""
    if not target or not target.isprintable() or not target.startswith("/"):
        return url_for("/")
    target = without_prefix(target)
    if target.startswith(("//", "/\\", "/login", "/logout")):
        return url_for("/")
    parts = urlsplit(target)
    return target if not parts.scheme and not parts.netloc else url_for("/")


@login_pages.get("/login")
def show() -> str:
    """The log-in form."""
    return _login_page(LoginForm(), next_path=request.args.get("next"))


@login_pages.post("/login")
@limiter.limit(lambda: served().settings.login_rate_limit)
def submit() -> Response | tuple[str, int]:
    """Check the credentials and open a session."""
    form = LoginForm()
    if not form.validate_on_submit():
        return _login_page(LoginForm(formdata=None), form.username.data, STALE_FORM, form.next.data), 400
    try:
        token = identity.log_in(served().context, _login_name(form), form.password.data or "")
    except Invalid as error:
        return _login_page(form, form.username.data, error.message, form.next.data), 401
    sessions.begin(token)
    return redirect(local_path(form.next.data))  # type: ignore[return-value]


def _login_name(form: LoginForm) -> str:
    """The name that was typed. One with control characters is nobody's, on any database."""
    name: str = (form.username.data or "").strip()
    return name if name.isprintable() else ""


def _login_page(
    form: LoginForm, username: str | None = None, error: str = "", next_path: str | None = None
) -> str:
    demonstration = served().context.demonstration_date
    return render_template(
        "login.html",
        csrf_token=form.csrf_token.current_token,
        action=url_for("login.submit"),
        username=username or "",
        error=error,
        next=next_path or "",
        lockout=rules_for_display(served().context).lockout,
        demo={"date": demonstration.isoformat()} if demonstration else None,
    )


@login_pages.post("/logout")
def log_out() -> Response:
    """End the session."""
    if PlainForm().validate_on_submit():
        identity.log_out(served().context, current_actor())
        sessions.forget()
    return redirect(url_for("login.show"))  # type: ignore[return-value]


@account_pages.get("/account/password")
def show_password() -> str:
    """The form for a new password."""
    return _password_page(PasswordForm())


@account_pages.post("/account/password")
def change_password() -> Response | tuple[str, int]:
    """Change the password; every session ends, this one too, and one logs in anew."""
    form = PasswordForm()
    if not form.validate_on_submit():
        return _password_page(PasswordForm(formdata=None), STALE_FORM), 400
    try:
        identity.change_password(
            served().context,
            current_actor(),
            form.old.data or "",
            form.new.data or "",
            form.repeat.data or "",
        )
    except Invalid as error:
        fields = {("repeat" if name == "repeated" else name): text for name, text in error.fields.items()}
        return _password_page(form, error.message, fields), 422
    sessions.forget()
    return redirect(url_for("login.show"))  # type: ignore[return-value]


def _password_page(form: PasswordForm, error: str = "", fields: dict[str, str] | None = None) -> str:
    demonstration = served().context.demonstration_date
    return render_template(
        "password.html",
        csrf_token=form.csrf_token.current_token,
        action=url_for("account.change_password"),
        forced=current_actor().must_change_password,
        error=error,
        fields=fields or {},
        back="/account",
        logout_href=url_for("login.log_out"),
        demo={"date": demonstration.isoformat()} if demonstration else None,
    )
