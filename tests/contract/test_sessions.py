"""How long a session lasts, what ends it, and what its cookie is."""

from __future__ import annotations

import base64
import zlib
from datetime import UTC, date, datetime

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from data_access.models import LoginSession, UserAccount
from domain.permissions import Actor, Role
from services import administration, identity
from tests.contract.conftest import Site
from tests.contract.world import BY_COLLEAGUE, MANAGED, PASSWORD, login_of
from tests.support.client import call, client_with, csrf_token, log_in, router_body

STAFF, DIRECTOR = login_of(Role.STAFF), login_of(Role.DIRECTOR)
NEW_PASSWORD = "Plum-blossom-1912"


def new_client(site: Site, login: str, password: str = PASSWORD) -> FlaskClient:
    """A browser in which this person has just logged in."""
    client = site.flask.test_client()
    assert log_in(client, login, password).status_code == 302
    return client


def is_open(client: FlaskClient) -> bool:
    """Whether the browser's session still counts."""
    opened = client.get("/account").status_code == 200
    assert (call(client, router_body("/account")).status_code == 200) == opened
    return opened


def cookie_of(client: FlaskClient) -> str:
    """The session cookie as the browser holds it."""
    cookie = client.get_cookie("cockpit")
    assert cookie is not None
    return cookie.value


# ---- time ----


def test_thirty_minutes_without_a_request_end_it(site: Site) -> None:
    client = new_client(site, STAFF)
    site.clock.advance(minutes=29, seconds=59)
    assert is_open(client)
    site.clock.advance(minutes=29, seconds=59)
    assert is_open(client), "each request begins the time anew"
    site.clock.advance(minutes=30)
    answer = client.get("/account?x=1")
    assert (answer.status_code, answer.location) == (302, "/login?next=/account?x%3D1")
    assert not is_open(client)


def test_it_does_not_outlive_twelve_hours_however_busy(site: Site) -> None:
    client = new_client(site, STAFF)
    for _ in range(12 * 3):
        site.clock.advance(minutes=20)
        assert is_open(client)
    site.clock.advance(seconds=1)
    assert not is_open(client)


def test_what_is_over_stays_over_when_the_clock_is_put_back(site: Site) -> None:
    client = new_client(site, STAFF)
    site.clock.advance(minutes=31)
    assert client.get("/account").status_code == 302
    site.clock.advance(minutes=-31)
    assert client.get_cookie("cockpit") is None, "the browser was told to forget it"


# ---- what ends every session of a person ----


def change_password(client: FlaskClient, old: str, new: str, repeat: str | None = None) -> int:
    """Fill in the form for a new password and send it; the status of the answer."""
    form = {"csrf_token": csrf_token(client.get("/account/password")), "old": old, "new": new}
    answer = client.post("/account/password", data=form | {"repeat": new if repeat is None else repeat})
    return answer.status_code


def test_a_new_password_ends_all_sessions_the_present_one_too(site: Site) -> None:
    here, there = new_client(site, STAFF), new_client(site, STAFF)
    assert change_password(here, PASSWORD, NEW_PASSWORD) == 302
    assert not is_open(here)
    assert not is_open(there)
    assert not is_open(site.as_(STAFF))
    assert is_open(site.as_(DIRECTOR)), "nobody else's"
    assert log_in(site.flask.test_client(), STAFF, PASSWORD).status_code == 401
    assert is_open(new_client(site, STAFF, NEW_PASSWORD))


def test_a_lock_ends_all_sessions(site: Site) -> None:
    client = new_client(site, STAFF)
    for _ in range(5):
        log_in(site.flask.test_client(), STAFF, "Not-the-password-1")
    assert not is_open(client)
    assert is_open(site.as_(DIRECTOR))


def test_deactivation_ends_all_sessions_for_good(site: Site) -> None:
    client, user_id = new_client(site, STAFF), site.world.accounts[STAFF].user_id
    administration.set_active(site.context, Actor.system(), user_id, False)
    assert not is_open(client)
    assert not is_open(site.as_(STAFF))
    administration.set_active(site.context, Actor.system(), user_id, True)
    assert not is_open(client_with(site.flask, site.world.accounts[STAFF].token))
    assert is_open(new_client(site, STAFF))


def test_a_password_given_by_an_administrator_ends_all_sessions(site: Site) -> None:
    client = new_client(site, STAFF)
    administration.reset_password(site.context, Actor.system(), STAFF)
    assert not is_open(client)


def test_logging_out_ends_this_session_alone(site: Site) -> None:
    here, there = new_client(site, STAFF), new_client(site, STAFF)
    kept = cookie_of(here)
    answer = here.post("/logout", data={"csrf_token": csrf_token(here.get("/account"))})
    assert answer.location == "/login"
    assert not is_open(here)
    assert is_open(there)
    stolen = site.flask.test_client()
    stolen.set_cookie("cockpit", kept)
    assert not is_open(stolen), "a copy of the cookie is worth nothing afterwards"


# ---- temporary passwords ----


def test_a_temporary_password_opens_nothing_but_its_own_change(site: Site) -> None:
    temporary = administration.reset_password(site.context, Actor.system(), DIRECTOR)
    client = new_client(site, DIRECTOR, temporary)
    before = site.written()
    for path in ("/", "/projects", f"/projects/{MANAGED}", "/account", "/admin/ledger", "/nothing"):
        answer = client.get(path)
        assert (answer.status_code, answer.location) == (302, "/account/password"), path
    for path in ("/_dash-layout", "/_dash-dependencies", "/_reload-hash", "/_favicon.ico"):
        assert client.get(path).status_code == 403
    suite = "/_dash-component-suites/dash/deps/react@18.v3_1_1m1.3.1.min.js"
    assert client.get(suite).status_code == 403
    assert client.get("/readyz", environ_overrides={"REMOTE_ADDR": "203.0.113.9"}).status_code == 403
    for path in ("/", "/account"):
        answer = call(client, router_body(path))
        assert answer.status_code == 403
        assert answer.get_json()["error"] == "请先修改临时密码。"
    assert call(client, {"output": "x"}).status_code == 403
    assert site.written() == before
    page = client.get("/account/password")
    assert "您正在使用临时密码" in page.text
    assert "退出登录" in page.text
    assert change_password(client, temporary, NEW_PASSWORD) == 302
    renewed = new_client(site, DIRECTOR, NEW_PASSWORD)
    assert renewed.get("/projects").status_code == 200
    assert log_in(site.flask.test_client(), DIRECTOR, temporary).status_code == 401


def test_a_temporary_password_lets_one_log_out(site: Site) -> None:
    temporary = administration.reset_password(site.context, Actor.system(), STAFF)
    client = new_client(site, STAFF, temporary)
    token = csrf_token(client.get("/account/password"))
    assert client.post("/logout", data={"csrf_token": token}).location == "/login"
    assert client.get("/account/password").status_code == 401


@pytest.mark.parametrize(
    ("old", "new", "repeat", "told"),
    [
        (PASSWORD, "Short-1", None, "至少 10 个字符"),
        (PASSWORD, "Aa1-" + "x" * 125, None, "最多 128 个字符"),
        (PASSWORD, "all-lower-case", None, "至少含 3 类"),
        (PASSWORD, "1234567890", None, "至少含 3 类"),
        (PASSWORD, "Xx9-only.staff-9", None, "不能包含登录名"),
        (PASSWORD, "Xx9-ONLY.STAFF-9", None, "不能包含登录名"),
        (PASSWORD, "Xx9-ｏｎｌｙ.ｓｔａｆｆ", None, "不能包含登录名"),
        (PASSWORD, NEW_PASSWORD, "Something-else-2", "两次输入的新密码不一致"),
        (PASSWORD, PASSWORD, None, "新密码不能与原密码相同"),
        ("Not-the-password-1", NEW_PASSWORD, None, "原密码不正确"),
        ("", NEW_PASSWORD, None, "原密码不正确"),
        (PASSWORD, "", None, "至少 10 个字符"),
        ("x" * 100_000, NEW_PASSWORD, None, "原密码不正确"),
        (PASSWORD, "\x00" * 20, None, "至少含 3 类"),
    ],
)
def test_what_is_wrong_with_a_new_password_is_said_and_nothing_changes(
    site: Site, old: str, new: str, repeat: str | None, told: str
) -> None:
    client, before = site.as_(STAFF), site.written()
    form = {"csrf_token": csrf_token(client.get("/account/password")), "old": old, "new": new}
    answer = client.post("/account/password", data=form | {"repeat": new if repeat is None else repeat})
    assert answer.status_code == 422
    assert told in answer.text
    assert 'value="' + PASSWORD not in answer.text
    assert site.written() == before
    assert is_open(client)


def test_a_password_form_without_its_token_is_given_back(site: Site) -> None:
    form = {"old": PASSWORD, "new": NEW_PASSWORD, "repeat": NEW_PASSWORD}
    answer = site.as_(STAFF).post("/account/password", data=form)
    assert answer.status_code == 400
    assert "已失效，请再提交一次" in answer.text
    assert NEW_PASSWORD not in answer.text
    assert is_open(new_client(site, STAFF))


# ---- the cookie ----


def test_the_session_changes_at_log_in(site: Site) -> None:
    client = site.flask.test_client()
    client.get("/login")
    anonymous = cookie_of(client)
    log_in(client, STAFF, PASSWORD)
    first = cookie_of(client)
    log_in(client, STAFF, PASSWORD)
    second = cookie_of(client)
    assert len({anonymous, first, second}) == 3
    planted = site.flask.test_client()
    planted.set_cookie("cockpit", anonymous)
    assert planted.get("/account").status_code == 302, "who planted the cookie is not let in by it"


def test_logging_in_as_somebody_else_leaves_nothing_of_the_first(site: Site) -> None:
    client = new_client(site, DIRECTOR)
    log_in(client, STAFF, PASSWORD)
    assert site.world.accounts[STAFF].name in client.get("/account").text
    assert client.get("/projects").status_code == 403


@pytest.mark.parametrize("secure", [False, True])
def test_the_cookie_is_for_this_site_and_not_for_scripts(
    site: Site, monkeypatch: pytest.MonkeyPatch, secure: bool
) -> None:
    monkeypatch.setitem(site.flask.config, "SESSION_COOKIE_SECURE", secure)
    answer = log_in(site.flask.test_client(), STAFF, PASSWORD)
    attributes = answer.headers["Set-Cookie"].split("; ")[1:]
    assert sorted(attributes) == sorted(
        ["HttpOnly", "Path=/", "SameSite=Lax", *(["Secure"] if secure else [])]
    )
    assert len(answer.headers.getlist("Set-Cookie")) == 1


def test_the_cookie_says_nothing_of_the_person_and_the_database_does_not_keep_it(site: Site) -> None:
    client = new_client(site, STAFF)
    value = cookie_of(client)
    packed = value.split(".")[1] if value.startswith(".") else value.split(".")[0]
    data = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
    text = (zlib.decompress(data) if value.startswith(".") else data).decode()
    account = site.world.accounts[STAFF]
    assert not [word for word in (account.login, account.name, "staff", PASSWORD) if word in text]
    with site.context.database.reading() as session:
        kept = session.scalars(select(LoginSession.token_hash)).all()
        hashes = session.scalars(select(UserAccount.password_hash)).all()
    assert not [hashed for hashed in kept if hashed in text]
    assert account.token not in kept
    assert all(PASSWORD not in hashed for hashed in hashes)


def test_forged_cookies_open_nothing(site: Site) -> None:
    good = cookie_of(new_client(site, DIRECTOR))
    with site.context.database.reading() as session:
        hashed = session.scalars(select(LoginSession.token_hash)).first()
    forged = [good[:-2] + "xx", good + "x", good.split(".")[0], "", "x", ".", "x" * 3000, "\x00", "汉"]
    clients = [client_with(site.flask, token) for token in (hashed, "", "x" * 10_000, "\x00", "😀")]
    for value in forged:
        client = site.flask.test_client()
        client.set_cookie("cockpit", value)
        clients.append(client)
    for client in clients:
        assert client.get("/projects").status_code == 302
        assert call(client, router_body("/projects")).status_code == 401


# ---- deputies ----


def client_at(site: Site, login: str, instant: datetime) -> FlaskClient:
    """A browser of this person at this moment."""
    site.clock.set(instant)
    return client_with(site.flask, identity.log_in(site.context, login, PASSWORD))


def test_a_deputy_has_the_principals_rights_on_the_days_named_and_no_others(site: Site) -> None:
    accounts = site.world.accounts
    first, last = date(2025, 9, 12), date(2025, 9, 14)
    administration.name_deputy(
        site.context, Actor.system(), accounts[DIRECTOR].user_id, accounts[STAFF].user_id, first, last
    )
    # Days begin at midnight in Shanghai, 16:00 UTC of the day before.
    days = {
        datetime(2025, 9, 11, 15, 59, tzinfo=UTC): False,
        datetime(2025, 9, 11, 16, 0, tzinfo=UTC): True,
        datetime(2025, 9, 14, 15, 59, tzinfo=UTC): True,
        datetime(2025, 9, 14, 16, 0, tzinfo=UTC): False,
    }
    for instant, stands_in in days.items():
        client = client_at(site, STAFF, instant)
        assert client.get("/projects").status_code == (200 if stands_in else 403), instant
        assert call(client, router_body("/projects")).status_code == (200 if stands_in else 403), instant
        assert ("馆领导" in client.get("/account").text) == stands_in
        assert client.get("/admin/ledger").status_code == 403
        assert client_with(site.flask, None).get("/projects").status_code == 302


def test_an_open_session_loses_the_rights_at_midnight(site: Site) -> None:
    accounts = site.world.accounts
    day = date(2025, 9, 12)
    administration.name_deputy(
        site.context, Actor.system(), accounts[DIRECTOR].user_id, accounts[STAFF].user_id, day, day
    )
    client = client_at(site, STAFF, datetime(2025, 9, 12, 15, 50, tzinfo=UTC))
    assert client.get("/projects").status_code == 200
    site.clock.advance(minutes=11)
    assert client.get("/projects").status_code == 403
    assert client.get("/account").status_code == 200


def test_a_deputy_decides_but_not_on_their_own_work_and_signs_with_their_own_name(site: Site) -> None:
    accounts, day = site.world.accounts, date(2025, 9, 10)
    administration.name_deputy(
        site.context, Actor.system(), accounts[DIRECTOR].user_id, accounts[STAFF].user_id, day, day
    )
    page = call(site.as_(STAFF), router_body(f"/projects/{BY_COLLEAGUE}")).get_data(as_text=True)
    assert "decision-approve" in page


def test_the_rights_of_a_principal_who_left_are_not_handed_on(site: Site) -> None:
    accounts, day = site.world.accounts, date(2025, 9, 10)
    administration.name_deputy(
        site.context, Actor.system(), accounts[DIRECTOR].user_id, accounts[STAFF].user_id, day, day
    )
    assert site.as_(STAFF).get("/projects").status_code == 200
    administration.set_active(site.context, Actor.system(), accounts[DIRECTOR].user_id, False)
    assert site.as_(STAFF).get("/projects").status_code == 403
