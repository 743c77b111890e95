"""Pages beside the bare SQL they need: medians of both, taken in turn in the same run.

``make bench`` prints the table; ratios hold on a noisy machine, absolute times do not. ``first`` is the first
reading after a change of the ledger, ``again`` every further one until the next change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from config import Settings
from data_access.engine import make_engine
from domain.permissions import Actor
from server.rules import rules_of
from services.cockpit import cockpit
from services.context import Context
from services.demonstration.scenario import CORRECTION
from services.installation import open_context
from services.projects.reading import project_detail, project_list
from services.viewing import ViewRequest
from tests.bench.timing import bare, beside, statements_of
from tests.support.live_server import DATABASE, demo_folder
from tests.support.session import TestSession

pytestmark = pytest.mark.bench

ROUNDS = 15


@pytest.fixture(scope="module")
def context(run: TestSession) -> Iterator[Context]:
    """The demonstration, read only."""
    url = f"sqlite:///{demo_folder(run) / DATABASE}"
    opened = open_context(url, 5.0, rules_of(Settings()))
    yield opened
    opened.database.engine.dispose()


PAGES: dict[str, Callable[[Context], object]] = {
    "cockpit": lambda context: cockpit(context, Actor.system(), ViewRequest()),
    "cockpit as of 2023-06-30, known then": lambda context: cockpit(
        context, Actor.system(), ViewRequest(asof="2023-06-30", known="then")
    ),
    "project list": lambda context: project_list(context, Actor.system(), ViewRequest()),
    "project page": lambda context: project_detail(
        context, Actor.system(), CORRECTION.project_code, ViewRequest()
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_beside_its_bare_sql(name: str, context: Context, capsys: pytest.CaptureFixture[str]) -> None:
    def first() -> object:
        context.database.forget_kept()
        return PAGES[name](context)

    def again() -> object:
        return PAGES[name](context)

    statements = statements_of(context.database.engine, first)
    plain = make_engine(str(context.database.engine.url))
    cold = beside(first, lambda: bare(plain, statements), ROUNDS)
    warm = beside(again, lambda: bare(plain, statements), ROUNDS)
    plain.dispose()
    with capsys.disabled():
        print(
            f"\n{name:40} {len(statements):3} statements   first {cold.work:7.1f} ms   "
            f"again {warm.work:7.1f} ms   bare SQL {cold.sql:7.1f} ms"
        )
    assert statements
