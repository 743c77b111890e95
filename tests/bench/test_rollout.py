"""The overview of 5,000 sites of children's rooms beside the bare SQL it needs.

The whole reading with its 400 courses, as a director and as the board of trustees have it, at today and at an
earlier day, nothing kept from one to the next: at most one and a half times its own statements sent through
the driver alone and 20 ms.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from sqlalchemy import text

import services.capabilities  # noqa: F401 - registers settings
from data_access.engine import make_engine
from data_access.unit_of_work import Database
from domain.clock import ScriptedClock
from domain.permissions import Actor, Role
from services.administration import GrantTerms, create_user
from services.context import Context
from services.identity import actor_of_account
from services.plans import load_plan
from services.rollout.burnup import rollout_overview
from services.viewing import ViewRequest
from tests.bench.timing import bare, beside, statements_of
from tests.support import large_plan, large_rollout
from tests.support.application import default_rules
from tests.support.databases import postgresql_database, sqlite_database
from tests.support.factories import KINDS, PASSWORD, SYSTEM, at
from tests.support.session import TestSession

pytestmark = pytest.mark.bench

ROUNDS = 15
STATEMENTS = 12
ROLES = (Role.DIRECTOR, Role.TRUSTEE)
Large = tuple[Context, Mapping[Role, Actor]]


def _reader(context: Context, role: Role) -> Actor:
    grant = (GrantTerms(role),)
    key, _ = create_user(context, SYSTEM, role.value, "读者", grant, password=PASSWORD, temporary=False)
    found = actor_of_account(context, key)
    assert found is not None
    return found


@pytest.fixture(scope="module", params=KINDS)
def large(
    request: pytest.FixtureRequest, run: TestSession, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Large]:
    """The large rollout on one kind of database."""
    folder = tmp_path_factory.mktemp("rollout")
    opening = sqlite_database(run, folder) if request.param == "sqlite" else postgresql_database(run)
    with opening as url:
        engine = make_engine(url)
        context = Context(Database(engine, ScriptedClock(at(large_rollout.TODAY))), default_rules())
        load_plan(context, SYSTEM, large_plan.plan_file())
        readers = {role: _reader(context, role) for role in ROLES}
        large_rollout.fill(context)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            # What PostgreSQL does by itself some minutes after so much was written.
            connection.execute(text("ANALYZE"))
        yield context, readers
        engine.dispose()


@pytest.mark.parametrize("asof", [None, "2024-03-31"])
@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.value)
def test_the_overview_beside_its_bare_sql(
    role: Role, asof: str | None, large: Large, capsys: pytest.CaptureFixture[str]
) -> None:
    context, readers = large

    def read() -> None:
        context.database.forget_kept()
        found = rollout_overview(context, readers[role], ViewRequest(asof=asof))
        assert found.counts.open + found.counts.in_flight > 3_000
        assert found.forecast is not None
        assert found.forecast.bands

    engine = context.database.engine
    statements = statements_of(engine, read)
    assert len(statements) <= STATEMENTS
    plain = make_engine(engine.url.render_as_string(hide_password=False))
    found = beside(read, lambda: bare(plain, statements), ROUNDS)
    plain.dispose()
    with capsys.disabled():
        print(
            f"\n{engine.dialect.name:10} {role.value:8} {asof or 'today':10}  {len(statements)} statements  "
            f"overview {found.work:6.1f} ms   bare SQL {found.sql:6.1f} ms   allowed {found.allowed:6.1f} ms"
        )
    assert found.work <= found.allowed
