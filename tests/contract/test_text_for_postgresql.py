"""PostgreSQL keeps no NUL in text where SQLite does: what a browser sends must not find that out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from data_access.engine import make_engine
from data_access.unit_of_work import Database
from domain.clock import ScriptedClock
from domain.permissions import Actor, Role
from server.login import limiter
from services import administration, identity
from services.context import Context
from services.plans import load_reference_plan
from tests.contract.world import NOW, PASSWORD
from tests.support.application import default_rules, serving
from tests.support.client import call, client_with, log_in, router_body

pytestmark = pytest.mark.postgresql


@pytest.fixture
def director(flask_app: Flask, postgresql_url: str) -> Iterator[FlaskClient]:
    """A director's browser before the plan on PostgreSQL."""
    context = Context(Database(make_engine(postgresql_url), ScriptedClock(NOW)), default_rules())
    limiter.reset()
    load_reference_plan(context, Actor.system())
    roles = tuple(administration.GrantTerms(role) for role in (Role.DIRECTOR, Role.ADMINISTRATOR))
    administration.create_user(
        context, Actor.system(), "director", "馆长", roles, password=PASSWORD, temporary=False
    )
    with serving(flask_app, context):
        yield client_with(flask_app, identity.log_in(context, "director", PASSWORD))
    context.database.engine.dispose()


@pytest.mark.parametrize("login", ["\x00", "director\x00", "\x00director", "dir\x00ector"], ids=ascii)
def test_a_log_in_name_with_nul_is_nobodys(flask_app: Flask, director: FlaskClient, login: str) -> None:
    for name, password in ((login, PASSWORD), ("director", login)):
        answer = log_in(flask_app.test_client(), name, password)
        assert answer.status_code == 401
        assert "用户名或密码不正确" in answer.text


def test_addresses_with_nul_are_refused_or_ignored(director: FlaskClient) -> None:
    for name in ("plan", "asof", "known", "basis", "q", "node", "x"):
        assert director.get(f"/projects?{name}=%00").status_code in (200, 422), name
        assert call(director, router_body("/projects", f"?{name}=a%00")).status_code == 422, name
        assert call(director, router_body("/projects", f"?{name}=\x00")).status_code == 422, name
    for path in ("/projects/%00", "/projects/%00/edit", "/admin/ledger?actor=%00"):
        assert director.get(path).status_code in (200, 403, 422), path
        assert call(director, router_body(*path.partition("?")[::2])).status_code == 422


def test_every_page_opens(director: FlaskClient) -> None:
    for path in ("/", "/projects", "/account", "/admin/ledger", "/projects/D01.1.1-01"):
        assert director.get(path).status_code == 200
        assert call(director, router_body(path)).status_code == 200
