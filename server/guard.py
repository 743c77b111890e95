"""The guard: every request, page and callback passes here, and what is not declared is denied.

Pages are registered with ``guarded_page``, callbacks with ``guarded_callback``; both name the permission
they need. ``install`` puts one check before every request: anonymous people get the log-in page and
nothing else, writes from other sites are refused, callbacks are looked up by the output they ask for and
pages by their path. The check is made again inside the call, and services check the row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any
from urllib.parse import parse_qs

import dash
from flask import Blueprint, Flask, Response, current_app, g, redirect, request, url_for

from domain.errors import CockpitError, Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor, CredentialKind, Permission
from server import credentials
from server.addresses import without_prefix
from server.callback_body import MALFORMED, check_address, check_body
from server.credentials import guard_address
from server.downloads import saved_as
from server.other_sites import refuse_other_sites
from server.sessions import actor_of_request, forget_if_over
from server.state import served
from services.context import Context
from services.search import Place
from services.viewing import ViewRequest

__all__ = [
    "CALLBACKS",
    "PAGES",
    "ROUTES",
    "Actor",
    "CockpitError",
    "Conflict",
    "Context",
    "CredentialKind",
    "Forbidden",
    "GuardedPage",
    "Invalid",
    "NotFound",
    "Permission",
    "ViewRequest",
    "address_of",
    "api_document",
    "context",
    "current_actor",
    "guard_address",
    "guarded_callback",
    "guarded_page",
    "guarded_route",
    "install",
    "json_body",
    "places",
    "saved_as",
    "view_request",
]

VIEW_PARAMETERS = ("plan", "asof", "known", "basis")

PUBLIC_ENDPOINTS = frozenset(
    {"login.show", "login.submit", "health.live", "screen.show", "screen.open_display"}
)
"""What anonymous people reach, besides the files of the log-in page."""
PUBLIC_ASSETS = re.compile(r"/assets/(css/(app|tokens)\.css|icons/favicon\.svg)")
SIGNED_IN_ENDPOINTS = frozenset(
    {
        "_dash_assets.static",
        "scripts.show",
        "/_dash-component-suites/<string:package_name>/<path:fingerprinted_path>",
        "/_dash-layout",
        "/_dash-dependencies",
        "health.ready",
        "login.log_out",
        "account.show_password",
        "account.change_password",
    }
)
"""Plain routes open to whoever is logged in; they hold no content."""
SCREEN_ENDPOINTS = SIGNED_IN_ENDPOINTS & {
    "_dash_assets.static",
    "scripts.show",
    "/_dash-component-suites/<string:package_name>/<path:fingerprinted_path>",
    "/_dash-layout",
    "/_dash-dependencies",
}
"""What the wall page is made of; besides these a wall display reaches that page alone."""
TOKEN_ENDPOINTS = frozenset({"api.document"})
"""What whoever holds a live API token may read, whatever it carries: how to ask, and no figures."""
TEMPORARY_PASSWORD_ENDPOINTS = frozenset(
    {"login.log_out", "account.show_password", "account.change_password", "_dash_assets.static"}
)
CALLBACK_ENDPOINT = "/_dash-update-component"
PAGE_ENDPOINTS = frozenset({"/", "/<path:path>"})
LOOPBACK = frozenset({"127.0.0.1", "::1"})
BODY_LIMIT = 2_000_000
"""Bytes of a callback's body; large files never travel this way."""


@dataclass(frozen=True)
class GuardedPage:
    """A page: its path template, title, permission, and its place in the navigation if it has one."""

    template: str
    title: str
    permission: Permission
    nav_label: str = ""
    nav_icon: str = ""
    nav_order: int = 0
    nav_section: str = ""
    """The heading in the navigation that the page stands under, such as 管理."""

    def matches(self, path: str) -> bool:
        """Whether a path leads here."""
        pattern = re.sub(r"<[a-z_]+>", r"[^/]+", self.template)
        return re.fullmatch(pattern, path) is not None


@dataclass(frozen=True)
class GuardedCallback:
    """What a callback declares: its permission, and values of one valid call for the tests."""

    permission: Permission
    example: Callable[[Mapping[str, Any]], Mapping[str, Any]]


PAGES: list[GuardedPage] = []
CALLBACKS: list[GuardedCallback] = []
ROUTES: dict[str, Permission] = {}
"""Plain routes (downloads, uploads, the API) by endpoint, with the permission each needs."""
ROUTE_CREDENTIALS: dict[str, CredentialKind] = {}
"""The routes that are opened by another credential than a log-in, and by that alone."""


def current_actor() -> Actor:
    """The person of this request. Raises Forbidden when there is none."""
    actor = g.get("actor")
    if not isinstance(actor, Actor):
        raise Forbidden("请先登录。")
    return actor


def context() -> Context:
    """The installation's context, for calling services."""
    return served().context


def address_of(endpoint: str, **values: str) -> str:
    """The full address of a plain route, for passing on."""
    return url_for(endpoint, _external=True, **values)


API_DOCUMENT = "api_document"
"""Under which extension of the application the function stands that makes the API's document."""


def api_document() -> Mapping[str, Any]:
    """The OpenAPI document of the API for programs, for the page about it."""
    made: Mapping[str, Any] = current_app.extensions[API_DOCUMENT]()
    return made


def view_request(parameters: Mapping[str, Any]) -> ViewRequest:
    """The view parameters among those of an address. Raises Invalid for anything but short text."""
    values: dict[str, str | None] = {}
    for name in VIEW_PARAMETERS:
        value = parameters.get(name)
        if value is not None and not (isinstance(value, str) and len(value) <= 60 and value.isprintable()):
            raise Invalid("网址中的参数不对，请从页面上方重新选择。")
        values[name] = value or None
    return ViewRequest(**values)


def guarded_page(page: GuardedPage, module: str, layout: Callable[..., Any]) -> None:
    """Register a page whose layout is made only for those who hold its permission."""

    @wraps(layout)
    def checked(**parameters: Any) -> Any:
        current_actor().require(page.permission)
        return layout(**parameters)

    PAGES.append(page)
    template = {"path_template": page.template} if "<" in page.template else {"path": page.template}
    # Dash takes the first template that fits, and <code> fits a slash too: the longer ones come first.
    depth = -page.template.count("/")
    dash.register_page(module, name=page.title, title=page.title, layout=checked, order=depth, **template)


def guarded_callback(
    *dependencies: Any,
    permission: Permission,
    example: Callable[[Mapping[str, Any]], Mapping[str, Any]],
    **options: Any,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a callback that needs a permission.

    ``example`` takes facts of a prepared database (see ``tests/contract/world.py``) and returns the values of
    one valid call by ``"id.property"``; a test sends it as every role, whole and forged.
    """

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def checked(*arguments: Any) -> Any:
            current_actor().require(permission)
            return function(*arguments)

        declared = GuardedCallback(permission, example)
        # Dash wraps the function with functools.wraps, which carries the mark into its callback map.
        checked.guard = declared  # type: ignore[attr-defined]
        CALLBACKS.append(declared)
        dash.callback(*dependencies, **options)(checked)
        return checked

    return decorate


def guarded_route(
    blueprint: Blueprint,
    rule: str,
    permission: Permission,
    credential: CredentialKind = CredentialKind.SESSION,
    **options: Any,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a plain Flask route that needs a permission; its service checks the row.

    ``credential`` is the one kind that opens it; ``options`` are those of Flask's ``route``. Raises
    ValueError when the endpoint has another permission.
    """

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def checked(*arguments: Any, **parameters: Any) -> Any:
            current_actor().require(permission)
            return function(*arguments, **parameters)

        endpoint = f"{blueprint.name}.{function.__name__}"
        if ROUTES.setdefault(endpoint, permission) is not permission:
            raise ValueError(f"{endpoint} is registered with another permission")
        if credential is not CredentialKind.SESSION:
            ROUTE_CREDENTIALS[endpoint] = credential
        blueprint.route(rule, endpoint=function.__name__, **options)(checked)
        return checked

    return decorate


def install(server: Flask, app: dash.Dash) -> None:
    """Put the guard before every request; only Dash's hook, which builds its routes once, runs earlier."""

    @server.before_request
    def guard() -> Response | None:
        refuse_other_sites()
        if _is_public():
            return None
        if (kind := _credential_asked_for()) is not CredentialKind.SESSION:
            g.actor = credentials.let_in(kind)
            return _authorise(app)
        credentials.refuse_bearer()
        g.actor = actor_of_request()
        if g.actor is None:
            g.actor = credentials.screen_of_request()
            return _ask_to_log_in() if g.actor is None else _authorise_screen(app)
        if g.actor.must_change_password and request.endpoint not in TEMPORARY_PASSWORD_ENDPOINTS:
            if request.endpoint in PAGE_ENDPOINTS:
                return redirect(url_for("account.show_password"))  # type: ignore[return-value]
            raise Forbidden("请先修改临时密码。")
        return _authorise(app)


def _is_public() -> bool:
    if request.endpoint in PUBLIC_ENDPOINTS:
        return True
    if request.endpoint == "health.ready" and request.remote_addr in LOOPBACK:
        return True
    return request.endpoint == "_dash_assets.static" and bool(PUBLIC_ASSETS.fullmatch(request.path))


def _credential_asked_for() -> CredentialKind:
    """What kind of credential opens the address; whatever lies below the API's path is opened by a token."""
    if request.path.startswith(credentials.API_PATHS):
        return CredentialKind.API_TOKEN
    return ROUTE_CREDENTIALS.get(request.endpoint or "", CredentialKind.SESSION)


def _ask_to_log_in() -> Response:
    forget_if_over()
    if request.endpoint in PAGE_ENDPOINTS or _is_followed_link():
        credentials.refuse_dead_screen()
        target = request.full_path.rstrip("?")
        return redirect(url_for("login.show", next=target if target != "/" else None))  # type: ignore[return-value]
    return Response('{"error": "请先登录。"}', status=401, mimetype="application/json")


def _is_followed_link() -> bool:
    """Whether a browser opens a file's address as it opens a page's, say from a bookmark or a message."""
    return request.method == "GET" and request.endpoint in ROUTES and request.accept_mimetypes.accept_html


def _authorise_screen(app: dash.Dash) -> Response | None:
    """Raise unless it is the wall page, or what that page is made of."""
    page = page_of("/")
    if request.endpoint in SCREEN_ENDPOINTS:
        return None
    current_actor().require(page.permission)
    if request.endpoint in PAGE_ENDPOINTS and page.matches(request.path):
        return None if is_wall() else redirect(url_for("/", screen=1))  # type: ignore[return-value]
    if request.endpoint == CALLBACK_ENDPOINT:
        body, entry = _callback(app)
        if body["output"] == ROUTER_OUTPUT:
            check_body(body, entry)
            query = body["inputs"][1].get("value") or ""
            if page.matches(_path_asked_for(body)) and parse_qs(query.removeprefix("?")).get("screen") == [
                "1"
            ]:
                return None
    raise Forbidden("显示屏只能查看驾驶舱。")


def _path_asked_for(body: dict[str, Any]) -> str:
    """The page that a body of Dash's router asks for, as routes know it."""
    return without_prefix(check_address(body))


def is_wall() -> bool:
    """Whether the address is that of the cockpit as a wall page."""
    return request.path == "/" and request.args.get("screen") == "1"


def _authorise(app: dash.Dash) -> Response | None:
    """Raise unless the person may; those without a cockpit are sent to the first page they have."""
    endpoint = request.endpoint
    kind = current_actor().credential.kind
    if kind is CredentialKind.API_TOKEN and endpoint in TOKEN_ENDPOINTS:
        return None
    if kind is not CredentialKind.SESSION and endpoint not in ROUTES:
        raise NotFound("没有这个接口，请检查地址。")
    if endpoint in SIGNED_IN_ENDPOINTS:
        return None
    if endpoint == CALLBACK_ENDPOINT:
        _authorise_callback(app)
    elif endpoint in PAGE_ENDPOINTS:
        page = page_of(request.path)
        if page.template == "/" and not current_actor().may(page.permission):
            home = home_of(current_actor())
            if home != page.template:
                return redirect(home)  # type: ignore[return-value]
        current_actor().require(page.permission)
    elif endpoint in ROUTES:
        current_actor().require(ROUTES[endpoint])
    elif endpoint is None:
        raise NotFound("没有这个页面，请检查网址，或从左侧导航进入。")
    else:
        raise Forbidden()
    return None


def navigation(actor: Actor) -> list[GuardedPage]:
    """The pages that stand in the navigation for a person, in order."""
    listed = (page for page in PAGES if page.nav_label and actor.may(page.permission))
    return sorted(listed, key=lambda page: page.nav_order)


def places() -> tuple[Place, ...]:
    """The pages of the navigation as search finds them."""
    return tuple(
        Place(page.nav_label, page.nav_section, page.template) for page in navigation(current_actor())
    )


def known_paths(server: Flask) -> list[str]:
    """The templates of every page and route."""
    return [page.template for page in PAGES] + [rule.rule for rule in server.url_map.iter_rules()]


def home_of(actor: Actor) -> str:
    """Where a person starts: the first page of their navigation; the front page for who has none at all."""
    listed = navigation(actor)
    return listed[0].template if listed else "/"


def page_of(path: str) -> GuardedPage:
    """The page a path leads to. Raises NotFound."""
    found = next((page for page in PAGES if page.matches(path)), None)
    if found is None:
        raise NotFound("没有这个页面，请检查网址，或从左侧导航进入。")
    return found


def _callback(app: dash.Dash) -> tuple[dict[str, Any], Mapping[str, Any]]:
    """The body of a callback and its entry in Dash's map. Raises Invalid or Forbidden."""
    if (request.content_length or 0) > BODY_LIMIT:
        raise Invalid("提交的内容过大，请精简后重试。")
    body = json_body()
    if not isinstance(body, dict) or not isinstance(body.get("output"), str):
        raise Invalid(MALFORMED)
    entry = app.callback_map.get(body["output"])
    if entry is None or "callback" not in entry:
        raise Forbidden()
    return body, entry


def _authorise_callback(app: dash.Dash) -> None:
    body, entry = _callback(app)
    if body["output"] == ROUTER_OUTPUT:
        current_actor().require(Permission.ACCOUNT_OWN)
        check_body(body, entry)
        current_actor().require(page_of(_path_asked_for(body)).permission)
        return
    declared = getattr(entry["callback"], "guard", None)
    if not isinstance(declared, GuardedCallback):
        raise Forbidden()
    current_actor().require(declared.permission)
    check_body(body, entry)


ROUTER_OUTPUT = ".._pages_content.children..._pages_store.data.."
"""Dash's own callback, which makes the content of a page."""


def json_body() -> Any:
    """The body as JSON; None where it is none. What is nested too deeply for the parser counts as none."""
    try:
        return request.get_json(silent=True)
    except RecursionError:
        return None
