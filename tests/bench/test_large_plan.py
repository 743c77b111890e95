"""2,000 projects with 20,000 milestones: pages over HTTP beside the bare SQL they need, medians of both.

The bare SQL is everything the page reads when nothing is kept, sent through the driver alone. A filter or
another zoom must stay within one and a half times of it and 20 ms.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from flask import Flask
from sqlalchemy import select, text

from data_access.engine import make_engine
from data_access.models import Project
from data_access.unit_of_work import Database
from domain.clock import ScriptedClock
from domain.permissions import Actor, Role
from services.administration import GrantTerms, create_user
from services.context import Context
from services.identity import log_in
from tests.bench.timing import bare, beside, statements_of
from tests.support import large_plan
from tests.support.application import application, default_rules, serving
from tests.support.client import call, client_with, router_body
from tests.support.databases import postgresql_database, sqlite_database
from tests.support.factories import KINDS, PASSWORD, at
from tests.support.session import TestSession

pytestmark = pytest.mark.bench

ROUNDS = 9


@pytest.fixture(scope="module", params=KINDS)
def large(
    request: pytest.FixtureRequest, run: TestSession, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Context]:
    """The large plan on one kind of database."""
    folder = tmp_path_factory.mktemp("large")
    opening = sqlite_database(run, folder) if request.param == "sqlite" else postgresql_database(run)
    with opening as url:
        engine = make_engine(url)
        context = Context(Database(engine, ScriptedClock(at(large_plan.TODAY))), default_rules())
        large_plan.fill(context)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            # What PostgreSQL does by itself some minutes after so much was written.
            connection.execute(text("ANALYZE"))
        grant = (GrantTerms(Role.DIRECTOR),)
        create_user(context, Actor.system(), "director", "馆长", grant, password=PASSWORD, temporary=False)
        yield context
        engine.dispose()


@pytest.fixture(scope="module")
def flask_app(run: TestSession) -> Flask:
    """The application of this process."""
    return application(run)


ADDRESSES = {
    "project list": "/projects",
    "project list, filtered by light": "/projects?light=behind",
    "project list, filtered by department": "/projects?department=3",
    "project list, one node": "/projects?node=D03",
    "Gantt": "/projects?view=gantt",
    "Gantt, by month, filtered": "/projects?view=gantt&zoom=month&light=behind",
    "project page": "/projects/{code}",
    "cockpit": "/",
    "node": "/nodes/D03",
}


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_filter_beside_its_bare_sql(
    name: str, large: Context, flask_app: Flask, capsys: pytest.CaptureFixture[str]
) -> None:
    with large.database.reading() as session:
        code = session.scalars(select(Project.code).where(Project.id > large_plan.FIRST).limit(1)).one()
    address = urlsplit(ADDRESSES[name].replace("{code}", code))
    body = router_body(address.path, f"?{address.query}" if address.query else "")
    engine = large.database.engine
    with serving(flask_app, large):
        client = client_with(flask_app, log_in(large, "director", PASSWORD))

        def page() -> int:
            answer = call(client, body)
            assert answer.status_code == 200
            return len(answer.data)

        large.database.forget_kept()
        statements = statements_of(engine, page)
        plain = make_engine(engine.url.render_as_string(hide_password=False))
        found = beside(page, lambda: bare(plain, statements), ROUNDS)
        plain.dispose()
        size = page()
    with capsys.disabled():
        print(
            f"\n{engine.dialect.name:10} {name:36} page {found.work:7.1f} ms   bare SQL {found.sql:7.1f} ms "
            f"  allowed {found.allowed:7.1f} ms   {size / 1000:7.0f} kB"
        )
    assert found.work <= found.allowed
