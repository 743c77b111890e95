"""The talent overview of 2,000 staff with 200,000 hour records beside the bare SQL it needs.

The whole reading as a director, as the office and as the board of trustees have it, nothing kept from one to
the next, at most one and a half times its own statements sent through the driver alone and 20 ms.
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
from services.administration import GrantTerms, create_user, department_id
from services.context import Context
from services.identity import actor_of_account
from services.plans import load_plan
from services.talent.overview import talent_overview
from services.viewing import ViewRequest
from tests.bench.timing import bare, beside, statements_of
from tests.support import large_plan, large_talent
from tests.support.application import default_rules
from tests.support.databases import postgresql_database, sqlite_database
from tests.support.factories import KINDS, PASSWORD, SYSTEM, at
from tests.support.session import TestSession

pytestmark = pytest.mark.bench

ROUNDS = 15
STATEMENTS = 12
ROLES = (Role.DIRECTOR, Role.OFFICE, Role.TRUSTEE)
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
    """The large staff on one kind of database."""
    folder = tmp_path_factory.mktemp("talent")
    opening = sqlite_database(run, folder) if request.param == "sqlite" else postgresql_database(run)
    with opening as url:
        engine = make_engine(url)
        context = Context(Database(engine, ScriptedClock(at(large_talent.TODAY))), default_rules())
        load_plan(context, SYSTEM, large_plan.plan_file())
        departments = [department_id(context, f"d{number}") for number in range(1, 11)]
        readers = {role: _reader(context, role) for role in ROLES}
        large_talent.fill(context, departments)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            # What PostgreSQL does by itself some minutes after so much was written.
            connection.execute(text("ANALYZE"))
        yield context, readers
        engine.dispose()


@pytest.mark.parametrize("year", [2025, 2022])
@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.value)
def test_the_overview_beside_its_bare_sql(
    role: Role, year: int, large: Large, capsys: pytest.CaptureFixture[str]
) -> None:
    context, readers = large

    def read() -> None:
        context.database.forget_kept()
        found = talent_overview(context, readers[role], ViewRequest(), year)
        assert (found.hours.total.people or 0) > 1_500

    engine = context.database.engine
    statements = statements_of(engine, read)
    assert len(statements) <= STATEMENTS
    plain = make_engine(engine.url.render_as_string(hide_password=False))
    found = beside(read, lambda: bare(plain, statements), ROUNDS)
    plain.dispose()
    with capsys.disabled():
        print(
            f"\n{engine.dialect.name:10} {role.value:8} {year}  {len(statements)} statements  "
            f"overview {found.work:6.1f} ms   bare SQL {found.sql:6.1f} ms   allowed {found.allowed:6.1f} ms"
        )
    assert found.work <= found.allowed
