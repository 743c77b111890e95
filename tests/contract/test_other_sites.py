"""What another site makes a browser send is refused, whoever is logged in; forms carry a token besides."""

from __future__ import annotations

import pytest

from domain.permissions import Role
from tests.contract.calls import body_of, guarded_callbacks, permission_of, scoped_role
from tests.contract.conftest import Site
from tests.contract.world import PASSWORD, login_of
from tests.support.client import call, csrf_token, log_in, router_body

STAFF = login_of(Role.STAFF)

FOREIGN_HEADERS = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "unheard-of"},
    {"Sec-Fetch-Site": ""},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost.evil.example"},
    {"Origin": "http://localhost:8051"},
    {"Origin": "http://evil.example@localhost:1"},
    {"Origin": "null"},
    {"Origin": ""},
    {"Origin": "http://["},
    {"Origin": "file://"},
    {"Origin": "😀".encode().decode("latin-1")},
)
OWN_HEADERS: tuple[dict[str, str], ...] = (
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "http://localhost"},
    {},
)


@pytest.mark.parametrize("headers", FOREIGN_HEADERS, ids=ascii)
def test_callbacks_and_forms_from_elsewhere_are_refused(site: Site, headers: dict[str, str]) -> None:
    before = site.written()
    for output, entry in guarded_callbacks(site).items():
        role = scoped_role(permission_of(entry))
        answer = call(site.as_(login_of(role)), body_of(site, output, role), headers=headers)
        assert answer.status_code == 403
        assert answer.get_json()["error"] == "请求来自其他网站，已拒绝。"
    assert call(site.as_(STAFF), router_body("/account"), headers=headers).status_code == 403
    assert call(site.as_(None), router_body("/account"), headers=headers).status_code == 403
    token = csrf_token(site.as_(STAFF).get("/account/password"))
    for path in ("/logout", "/account/password"):
        answer = site.as_(STAFF).post(path, data={"csrf_token": token}, headers=headers)
        assert answer.status_code == 403
        assert "请求来自其他网站，已拒绝。" in answer.text
    login = {"csrf_token": csrf_token(site.as_(None).get("/login")), "username": STAFF, "password": PASSWORD}
    assert site.as_(None).post("/login", data=login, headers=headers).status_code == 403
    assert site.written() == before
    assert site.as_(STAFF).get("/account").status_code == 200, "the session is still open"


@pytest.mark.parametrize("headers", OWN_HEADERS, ids=ascii)
def test_what_our_own_pages_send_passes(site: Site, headers: dict[str, str]) -> None:
    assert call(site.as_(STAFF), router_body("/account"), headers=headers).status_code == 200
    client = site.flask.test_client()
    login = {"csrf_token": csrf_token(client.get("/login")), "username": STAFF, "password": PASSWORD}
    assert client.post("/login", data=login, headers=headers).location == "/"
    token = csrf_token(client.get("/account"))
    assert client.post("/logout", data={"csrf_token": token}, headers=headers).location == "/login"


def test_links_from_elsewhere_open_pages(site: Site) -> None:
    answer = site.as_(STAFF).get("/account", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200


@pytest.mark.parametrize("token", [None, "", "wrong", "x" * 5000, "IjEi.aaaaaa.bbbb", "汉"], ids=ascii)
def test_a_log_in_form_without_its_token_is_given_back_with_the_name(site: Site, token: str | None) -> None:
    client = site.flask.test_client()
    client.get("/login")
    before = site.written()
    form = {"username": STAFF, "password": PASSWORD, "next": "/account?x=1"}
    answer = client.post("/login", data=form | ({} if token is None else {"csrf_token": token}))
    assert answer.status_code == 400
    assert "登录表单已失效，请再提交一次" in answer.text
    assert f'value="{STAFF}"' in answer.text
    assert 'value="/account?x=1"' in answer.text
    assert PASSWORD not in answer.text
    assert site.written() == before, "nothing was checked, so nothing is counted as a failure"
    again = client.post("/login", data=form | {"csrf_token": csrf_token(answer)})
    assert (again.status_code, again.location) == (302, "/account?x=1")


def test_the_token_of_somebody_else_is_refused(site: Site) -> None:
    token = csrf_token(site.flask.test_client().get("/login"))
    client = site.flask.test_client()
    client.get("/login")
    form = {"csrf_token": token, "username": STAFF, "password": PASSWORD}
    assert client.post("/login", data=form).status_code == 400


def test_without_cookies_the_form_comes_back_and_nothing_is_opened(site: Site) -> None:
    client = site.flask.test_client(use_cookies=False)
    token = csrf_token(client.get("/login"))
    answer = client.post("/login", data={"csrf_token": token, "username": STAFF, "password": PASSWORD})
    assert answer.status_code == 400


def test_an_open_log_in_form_outlives_requests_without_a_session(site: Site) -> None:
    """Another tab, or a page whose session is over, must not make the form in this one stale."""
    client = site.flask.test_client()
    token = csrf_token(client.get("/login"))
    client.get("/projects")
    call(client, router_body("/"))
    client.get("/assets/js/shell.js")
    answer = client.post("/login", data={"csrf_token": token, "username": STAFF, "password": PASSWORD})
    assert answer.status_code == 302


def test_a_log_out_without_its_token_leaves_the_session_open(site: Site) -> None:
    client = site.flask.test_client()
    log_in(client, STAFF, PASSWORD)
    assert client.post("/logout").location == "/login"
    assert client.get("/account").status_code == 200
