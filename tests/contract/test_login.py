"""Logging in over HTTP: what is said, what is counted, when an account or an address has to wait."""

from __future__ import annotations

import re
from typing import Any

import pytest
from argon2 import PasswordHasher
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from domain.permissions import Actor, Role
from services import administration, identity
from tests.contract.conftest import Site
from tests.contract.world import COLLEAGUE, NOBODY, PASSWORD, login_of
from tests.support.client import csrf_token, log_in

STAFF = login_of(Role.STAFF)
WRONG = "Not-the-password-1"
REFUSED = identity.WRONG_CREDENTIALS


def attempt(site: Site, login: str, password: str, client: FlaskClient | None = None) -> TestResponse:
    """Fill in the form and send it, from a browser of one's own unless given."""
    return log_in(client or site.flask.test_client(), login, password)


def without_token(page: str, login: str) -> str:
    """A page without what differs between any two: the form's token and the name that was typed."""
    return re.sub(r'name="csrf_token" value="[^"]+"', "", page).replace(login, "")


@pytest.mark.parametrize("role", list(Role))
def test_everybody_gets_in_and_starts_on_a_page_they_have(site: Site, role: Role) -> None:
    client = site.flask.test_client()
    answer = attempt(site, login_of(role), PASSWORD, client)
    assert (answer.status_code, answer.location) == (302, "/")
    first = client.get("/", follow_redirects=True)
    assert first.status_code == 200
    assert site.world.of_role(role).name in first.text


def test_the_answer_is_the_same_whatever_was_wrong(site: Site) -> None:
    administration.set_active(site.context, Actor.system(), site.world.accounts[NOBODY].user_id, False)
    answers = {
        name: attempt(site, name, password)
        for name, password in (
            (STAFF, WRONG),
            ("no.such.person", PASSWORD),
            (NOBODY, PASSWORD),
            (COLLEAGUE, ""),
            ("' OR 1=1 --", PASSWORD),
        )
    }
    assert {answer.status_code for answer in answers.values()} == {401}
    assert all(REFUSED in answer.text for answer in answers.values())
    texts = {without_token(answer.text, name) for name, answer in answers.items() if "'" not in name}
    assert len(texts) == 1
    assert all(WRONG not in answer.text and PASSWORD not in answer.text for answer in answers.values())


class CountingHasher:
    """The hasher in use, with its verifications counted."""

    def __init__(self, hasher: PasswordHasher) -> None:
        self._hasher = hasher
        self.count = 0

    def verify(self, stored: str, password: str) -> Any:
        self.count += 1
        return self._hasher.verify(stored, password)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hasher, name)


@pytest.mark.parametrize("case", ["right", "wrong", "unknown", "inactive", "locked", "empty"])
def test_the_verifier_runs_once_whoever_asks(site: Site, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    if case == "inactive":
        administration.set_active(site.context, Actor.system(), site.world.accounts[STAFF].user_id, False)
    if case == "locked":
        lock(site, STAFF)
    counting = CountingHasher(identity._hasher)
    monkeypatch.setattr(identity, "_hasher", counting)
    login = {"unknown": "no.such.person", "empty": ""}.get(case, STAFF)
    attempt(site, login, PASSWORD if case != "wrong" else WRONG)
    assert counting.count == 1


def test_the_hashes_are_argon2id_at_the_cost_recommended_for_servers() -> None:
    _, kind, _, cost, *_ = identity.hash_password(PASSWORD).split("$")
    assert (kind, cost) == ("argon2id", "m=19456,t=2,p=1")


def lock(site: Site, login: str) -> TestResponse:
    """Get the password wrong as often as locks the account; the last answer."""
    answers = [attempt(site, login, WRONG) for _ in range(5)]
    return answers[-1]


def test_the_fifth_failure_locks_for_fifteen_minutes(site: Site) -> None:
    for _ in range(4):
        assert REFUSED in attempt(site, STAFF, WRONG).text
    assert REFUSED in attempt(site, STAFF, WRONG).text
    refused = attempt(site, STAFF, PASSWORD)
    assert refused.status_code == 401
    assert REFUSED in refused.text
    site.clock.advance(minutes=14, seconds=59)
    assert attempt(site, STAFF, PASSWORD).status_code == 401
    site.clock.advance(seconds=1)
    assert attempt(site, STAFF, PASSWORD).status_code == 302


def test_failures_tell_nothing_of_whether_a_name_exists(site: Site) -> None:
    """However often it is tried: an account that locks answers as a name that nobody has."""
    told = {
        name: [
            (answer.status_code, without_token(answer.text, name))
            for answer in (attempt(site, name, WRONG) for _ in range(7))
        ]
        for name in (STAFF, "no.such.person")
    }
    assert told[STAFF] == told["no.such.person"]


def test_after_a_lock_one_has_the_full_number_of_attempts_again(site: Site) -> None:
    lock(site, STAFF)
    site.clock.advance(minutes=15)
    for _ in range(4):
        assert REFUSED in attempt(site, STAFF, WRONG).text
    assert attempt(site, STAFF, PASSWORD).status_code == 302


def test_the_right_password_starts_the_count_anew(site: Site) -> None:
    for _ in range(2):
        for _ in range(4):
            attempt(site, STAFF, WRONG)
        assert attempt(site, STAFF, PASSWORD).status_code == 302


def test_waiting_does_not_forgive_failures(site: Site) -> None:
    for _ in range(4):
        attempt(site, STAFF, WRONG)
        site.clock.advance(hours=2)
    attempt(site, STAFF, WRONG)
    assert attempt(site, STAFF, PASSWORD).status_code == 401


def test_one_persons_failures_lock_nobody_else(site: Site) -> None:
    lock(site, STAFF)
    lock(site, "no.such.person")
    assert attempt(site, COLLEAGUE, PASSWORD).status_code == 302
    assert attempt(site, "no.such.person", PASSWORD).text.count(REFUSED) == 1


def test_an_administrator_unlocks_with_a_temporary_password(site: Site) -> None:
    lock(site, STAFF)
    temporary = administration.reset_password(site.context, Actor.system(), STAFF)
    assert attempt(site, STAFF, temporary).status_code == 302


def test_every_attempt_is_in_the_ledger(site: Site) -> None:
    head = site.written()[0]
    attempt(site, STAFF, PASSWORD)
    attempt(site, STAFF, WRONG)
    attempt(site, "no.such.person", WRONG)
    client = site.flask.test_client()
    attempt(site, STAFF, PASSWORD, client)
    client.post("/logout", data={"csrf_token": csrf_token(client.get("/account"))})
    assert site.actions_since(head) == [
        "session.open",
        "session.refuse",
        "session.refuse",
        "session.open",
        "session.close",
    ]


@pytest.mark.parametrize("typed", [" only.staff", "ONLY.STAFF", "Only.Staff\t"])
def test_case_and_blanks_around_a_name_do_not_matter(site: Site, typed: str) -> None:
    assert attempt(site, typed, PASSWORD).status_code == 302


@pytest.mark.parametrize(
    "value", ["", " ", "x" * 100_000, "\x00", "a\x00b", "😀\u202e", "%00", "\ufeff", "'; --"]
)
def test_whatever_is_typed_is_refused_in_the_same_words(site: Site, value: str) -> None:
    for login, password in ((value, PASSWORD), (STAFF, value), (value, value)):
        answer = attempt(site, login, password)
        assert answer.status_code == 401
        assert REFUSED in answer.text


def test_a_name_is_shown_again_as_text(site: Site) -> None:
    answer = attempt(site, '"><script>alert(1)</script>', WRONG)
    assert "<script" not in answer.text
    assert "&lt;script&gt;" in answer.text


def test_too_large_a_form_is_refused(site: Site) -> None:
    answer = attempt(site, "x" * 5_000_000, PASSWORD)
    assert answer.status_code in (400, 413)
    assert re.search("[一-鿿]", answer.text)


def test_forms_sent_otherwise_are_refused(site: Site) -> None:
    client = site.flask.test_client()
    token = csrf_token(client.get("/login"))
    fields = {"csrf_token": token, "username": STAFF, "password": PASSWORD}
    assert client.post("/login", query_string=fields).status_code == 400
    assert client.get("/login", query_string=fields).status_code == 200
    assert client.post("/login", data=b"\xff\xfe\x00").status_code == 400
    assert client.get("/account").status_code == 302


def test_more_than_thirty_attempts_a_minute_from_one_address_must_wait(site: Site) -> None:
    client = site.flask.test_client()
    for _ in range(30):
        assert client.post("/login").status_code == 400
    answer = client.post("/login")
    assert answer.status_code == 429
    assert "短时间内尝试次数过多，请等一分钟再试。" in answer.text
    assert "操作过于频繁" in answer.text
    assert attempt(site, STAFF, PASSWORD).status_code == 429, "the right password must wait too"
    assert client.get("/login").status_code == 200
    assert site.as_(COLLEAGUE).get("/account").status_code == 200, "who is in stays in"
    elsewhere = {"REMOTE_ADDR": "203.0.113.7"}
    assert client.post("/login", environ_overrides=elsewhere).status_code == 400
    forged = {"X-Forwarded-For": "198.51.100.4"}
    assert client.post("/login", headers=forged).status_code == 429


def test_the_log_in_page_is_left_alone_by_who_is_already_in(site: Site) -> None:
    answer = site.as_(STAFF).get("/login")
    assert answer.status_code == 200
    assert site.world.accounts[STAFF].name not in answer.text
