"""Opening a wall display: its one-time address is taken for a cookie, by a plain page and one button."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for

from domain.errors import Invalid
from server.credentials import keep_screen, screen_of_request
from server.guard import guard_address
from server.login import STALE_FORM, PlainForm, limiter
from server.state import served
from services.credentials import exchange_code

screen_pages = Blueprint("screen", __name__)


@screen_pages.get("/screen/<code>")
def show(code: str) -> Response:
    """The page with the button; a display that is open already goes on, whatever the address holds."""
    if screen_of_request() is not None:
        return redirect(url_for("/", screen=1))  # type: ignore[return-value]
    return _page(code)


@screen_pages.post("/screen/<code>")
@limiter.limit(lambda: served().settings.login_rate_limit)
def open_display(code: str) -> Response:
    """Exchange the code, which works once, for the display's cookie."""
    if not PlainForm().validate_on_submit():
        return _page(code, STALE_FORM, 400)
    try:
        made = exchange_code(served().context, code)
    except Invalid as error:
        return _page(code, error.message, 422)
    theme = "dark" if request.form.get("theme") == "dark" else None
    response: Response = redirect(url_for("/", screen=1, theme=theme))  # type: ignore[assignment]
    keep_screen(response, made)
    guard_address(response)
    return response


def _page(code: str, error: str = "", status: int = 200) -> Response:
    form = PlainForm(formdata=None)
    response = make_response(
        render_template(
            "screen.html",
            csrf_token=form.csrf_token.current_token,
            action=url_for("screen.open_display", code=code),
            error=error,
        ),
        status,
    )
    guard_address(response)
    return response
