"""Logs say what went wrong and where, and nothing of who people are or what they typed."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy import text

from domain.permissions import Actor, Role
from services import administration
from tests.contract.calls import body_of, guarded_callbacks, permission_of, powerless_role, scoped_role
from tests.contract.conftest import Site
from tests.contract.world import DRAFTED, PASSWORD, login_of
from tests.support.client import call, csrf_token, log_in, router_body

STAFF, DIRECTOR = login_of(Role.STAFF), login_of(Role.DIRECTOR)
WRONG = "Not-the-password-1"
UNKNOWN = "zhang.weiming"
NEW_PASSWORD = "Plum-blossom-1912"


def personal(site: Site) -> set[str]:
    """What must not be found in a log."""
    people = site.world.accounts.values()
    words = {a.login for a in people} | {a.name for a in people} | {a.token for a in people}
    words |= set(site.world.facts.secrets.values())
    return words | {PASSWORD, WRONG, UNKNOWN, NEW_PASSWORD}


def found(site: Site, log: pytest.LogCaptureFixture, *more: str) -> list[str]:
    """The personal words in the log, with tracebacks as they are written."""
    formatter = logging.Formatter("%(name)s %(message)s")
    written = "\n".join(formatter.format(record) for record in log.records)
    return [word for word in sorted(personal(site) | set(more)) if word in written]


def test_a_day_of_log_ins_refusals_and_reports_leaves_no_personal_data(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = site.flask.test_client()
    for login, password in ((STAFF, WRONG), (UNKNOWN, WRONG), (STAFF, PASSWORD)):
        log_in(client, login, password)
    form = {"csrf_token": csrf_token(client.get("/account/password")), "old": PASSWORD}
    client.post("/account/password", data=form | {"new": NEW_PASSWORD, "repeat": NEW_PASSWORD})
    for _ in range(5):
        log_in(client, STAFF, WRONG)
    temporary = administration.reset_password(site.context, Actor.system(), STAFF)
    log_in(client, STAFF, temporary)
    for output, entry in guarded_callbacks(site).items():
        permission = permission_of(entry)
        for role in filter(None, (scoped_role(permission), powerless_role(permission))):
            call(site.as_(login_of(role)), body_of(site, output, scoped_role(permission)))
            call(site.as_(login_of(role)), body_of(site, output, scoped_role(permission), DRAFTED))
    _use_every_credential(site)
    call(site.as_(DIRECTOR), router_body("/nothing"))
    call(site.as_(DIRECTOR), "[")
    assert found(site, caplog, temporary, "请补充完成数量") == []


def _use_every_credential(site: Site) -> None:
    """Well and badly: what opens an address stands in it, or beside it."""
    facts, client = site.world.facts.secrets, site.flask.test_client()
    for secret in (*facts.values(), "x" * 43):
        client.get("/api/v1/projects", headers={"Authorization": f"Bearer {secret}"})
        client.get(f"/share/{secret}")
        client.get(f"/screen/{secret}")
        browser = site.flask.test_client()
        browser.set_cookie("cockpit_screen", secret)
        browser.get("/?screen=1")


def test_an_unexpected_error_has_a_number_and_a_traceback_without_personal_data(
    site: Site, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("an accident")

    monkeypatch.setattr("server.login.identity.log_in", fail)
    answer = log_in(site.flask.test_client(), STAFF, PASSWORD)
    assert answer.status_code == 500
    number = answer.headers["X-Error-Id"]
    assert number in answer.text
    assert "操作没有完成，没有写入不完整的数据。" in answer.text
    assert "an accident" not in answer.text
    [record] = [record for record in caplog.records if number in record.getMessage()]
    assert record.exc_info is not None
    assert found(site, caplog) == []


def test_a_statement_that_fails_is_logged_without_its_values(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    with site.context.database.engine.begin() as connection:
        connection.execute(text("DROP TABLE role_grant"))
        connection.execute(text("ALTER TABLE user_account RENAME TO taken_away"))
    answer = log_in(site.flask.test_client(), UNKNOWN, PASSWORD)
    assert answer.status_code in (500, 503)
    assert answer.headers["X-Error-Id"] in caplog.text
    assert "user_account" in caplog.text
    assert found(site, caplog) == []
