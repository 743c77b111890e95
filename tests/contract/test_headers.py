"""What every answer carries: security headers, a script policy that fits the page, caching."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from werkzeug.test import TestResponse

from domain.permissions import Actor, Role
from services import administration
from tests.contract.conftest import Site
from tests.contract.world import MANAGED, NOBODY, PASSWORD, login_of
from tests.support.client import call, client_with, log_in, router_body

DIRECTOR, STAFF = login_of(Role.DIRECTOR), login_of(Role.STAFF)
EXECUTED = ("", "text/javascript", "application/javascript", "module")


class Elements(HTMLParser):
    """The elements of a page with their attributes, and the texts of its scripts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self._in_script = False
        self.scripts: list[tuple[dict[str, str], str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element."""
        attributes = {name: value or "" for name, value in attrs}
        self.found.append((tag, attributes))
        self._in_script = tag == "script"
        if self._in_script:
            self.scripts.append((attributes, ""))

    def handle_endtag(self, tag: str) -> None:
        """Note that a script has ended."""
        self._in_script = False

    def handle_data(self, data: str) -> None:
        """Note the text of a script."""
        if self._in_script:
            attributes, text = self.scripts[-1]
            self.scripts[-1] = (attributes, text + data)


def answers(site: Site) -> dict[str, TestResponse]:
    """One answer of every sort."""
    anonymous, director = site.as_(None), site.as_(DIRECTOR)
    client = site.flask.test_client()
    return {
        "page": director.get("/"),
        "another page": director.get(f"/projects/{MANAGED}"),
        "content": call(director, router_body("/")),
        "refused content": call(site.as_(NOBODY), router_body("/")),
        "anonymous content": call(anonymous, router_body("/")),
        "malformed": call(director, "["),
        "forbidden": site.as_(STAFF).get("/projects"),
        "unknown": director.get("/nothing"),
        "redirect": anonymous.get("/projects"),
        "log-in form": anonymous.get("/login"),
        "refused log-in": log_in(client, STAFF, "Not-the-password-1"),
        "log-in": log_in(client, STAFF, PASSWORD),
        "password form": site.as_(STAFF).get("/account/password"),
        "stale form": site.as_(STAFF).post("/account/password"),
        "layout": director.get("/_dash-layout"),
        "declarations": director.get("/_dash-dependencies"),
        "script": director.get("/assets/js/shell.js", buffered=True),
        "style": anonymous.get("/assets/css/app.css", buffered=True),
        "refused script": anonymous.get("/assets/js/shell.js"),
        "missing file": director.get("/assets/nothing.js"),
        "health": anonymous.get("/healthz"),
        "other site": director.post("/logout", headers={"Sec-Fetch-Site": "cross-site"}),
        "wrong method": director.put("/account/password"),
    }


def test_every_answer_carries_the_security_headers(site: Site) -> None:
    for name, answer in answers(site).items():
        assert answer.headers["X-Content-Type-Options"] == "nosniff", name
        assert answer.headers["X-Frame-Options"] == "DENY", name
        assert answer.headers["Referrer-Policy"] == "same-origin", name
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin", name
        assert "camera=()" in answer.headers["Permissions-Policy"], name
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'; "), name
        assert "Access-Control-Allow-Origin" not in answer.headers, name
        assert "X-Powered-By" not in answer.headers, name


def test_errors_carry_them_too(site: Site) -> None:
    break_database(site)
    for answer in (site.as_(DIRECTOR).get("/"), call(site.as_(DIRECTOR), router_body("/"))):
        assert answer.status_code == 503
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Cache-Control"] == "no-store"
        assert re.fullmatch("[0-9A-F]{8}", answer.headers["X-Error-Id"])
        assert "Traceback" not in answer.text
        assert "sqlite" not in answer.text.lower()
    repair_database(site)
    assert site.as_(DIRECTOR).get("/").status_code == 200


def break_database(site: Site) -> None:
    """Take the database away."""
    site.context.database.engine.dispose()
    site.path.rename(site.path.with_suffix(".gone"))
    site.path.mkdir()


def repair_database(site: Site) -> None:
    """Bring it back."""
    site.path.rmdir()
    site.path.with_suffix(".gone").rename(site.path)


def policy_of(answer: TestResponse) -> dict[str, list[str]]:
    """The content security policy, by directive."""
    directives = [part.split() for part in answer.headers["Content-Security-Policy"].split("; ")]
    return {directive[0]: directive[1:] for directive in directives}


def test_only_the_scripts_of_the_page_itself_may_run(site: Site) -> None:
    for path in ("/", "/projects", "/account", "/nothing", "/account/password"):
        answer = site.as_(DIRECTOR).get(path)
        policy = policy_of(answer)
        assert "'unsafe-inline'" not in policy["script-src"]
        assert "'unsafe-eval'" not in policy["script-src"]
        allowed = set(policy["script-src"])
        inline = [
            text
            for attributes, text in Elements(answer.text).scripts
            if "src" not in attributes and attributes.get("type", "") in EXECUTED
        ]
        for text in inline:
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in allowed, text[:80]
        if path in ("/", "/projects", "/account"):
            assert inline, "Dash starts itself by an inline script"


def test_the_policy_leaves_no_way_out(site: Site) -> None:
    policy = policy_of(site.as_(DIRECTOR).get("/"))
    assert policy["default-src"] == policy["connect-src"] == policy["form-action"] == ["'self'"]
    assert policy["object-src"] == policy["base-uri"] == policy["frame-ancestors"] == ["'none'"]
    assert not [
        source for sources in policy.values() for source in sources if "*" in source or ":/" in source
    ]


def test_pages_call_no_other_site_and_hold_no_inline_handlers(site: Site) -> None:
    pages = {
        path: site.as_(login).get(path).text
        for path, login in (
            ("/", DIRECTOR),
            ("/account/password", STAFF),
            ("/nothing", STAFF),
            ("/login", None),
        )
    }
    for path, page in pages.items():
        for tag, attributes in Elements(page).found:
            assert not [name for name in attributes if name.startswith("on")], (path, tag)
            for name in ("src", "href", "action"):
                address = attributes.get(name, "/")
                assert address.startswith(("/", "#")), (path, address)
                assert not address.startswith("//"), (path, address)


def test_what_carries_a_fingerprint_is_kept_for_ever_by_this_browser_alone(site: Site) -> None:
    director, fingerprinted = site.as_(DIRECTOR), 0
    for tag, attributes in Elements(director.get("/").text).found:
        address = attributes.get("src") or (attributes.get("href") if tag == "link" else None)
        if not address or address.startswith("/_dash-layout") or address.startswith("/_dash-dependencies"):
            continue
        answer = director.get(address, buffered=True)
        assert answer.status_code == 200, address
        assert answer.headers["Cache-Control"] == "private, max-age=31536000, immutable", address
        fingerprinted += 1
    assert fingerprinted >= 10


@pytest.mark.parametrize("path", ["/assets/js/shell.js", "/assets/css/app.css", "/assets/js/shell.js?x=1"])
def test_what_carries_none_is_asked_for_again(site: Site, path: str) -> None:
    answer = site.as_(DIRECTOR).get(path, buffered=True)
    assert "immutable" not in answer.headers.get("Cache-Control", "")
    assert "max-age=31536000" not in answer.headers.get("Cache-Control", "")


def test_a_refusal_is_never_kept(site: Site) -> None:
    for path in (
        "/assets/js/shell.js?m=1",
        "/assets/nothing.js?m=1",
        "/_dash-component-suites/dash/x.v1m1.js",
    ):
        for login in (None, DIRECTOR):
            answer = site.as_(login).get(path, buffered=True)
            if answer.status_code != 200:
                assert "immutable" not in answer.headers.get("Cache-Control", ""), path


def test_nothing_with_content_is_kept(site: Site) -> None:
    static = {"script", "style", "refused script", "missing file"}
    for name, answer in answers(site).items():
        if name not in static:
            assert answer.headers["Cache-Control"] == "no-store", name


@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_text_travels_compressed(site: Site, encoding: str) -> None:
    for path in ("/assets/css/app.css?m=1", "/assets/js/shell.js?m=1", "/"):
        answer = site.as_(DIRECTOR).get(path, headers={"Accept-Encoding": encoding}, buffered=True)
        assert answer.headers["Content-Encoding"] == encoding, path
        assert "Accept-Encoding" in answer.headers["Vary"]
    plain = site.as_(DIRECTOR).get("/assets/js/shell.js", buffered=True)
    assert "Content-Encoding" not in plain.headers


def test_a_page_with_a_hostile_name_stays_a_page(site: Site) -> None:
    """Names come from people: what looks like a script is shown, not run."""
    name = "<script>alert(1)</script>\"'&"
    user_id, _ = administration.create_user(
        site.context, Actor.system(), "hostile", name, (), password=PASSWORD, temporary=False
    )
    administration.grant_role(site.context, Actor.system(), user_id, administration.GrantTerms(Role.STAFF))
    client = client_with(site.flask, None)
    log_in(client, "hostile", PASSWORD)
    page = client.get("/account")
    assert page.status_code == 200
    assert "<script>alert" not in page.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
