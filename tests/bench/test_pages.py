"""Pages beside the bare SQL they need: medians of both, taken in turn in the same run.

``make bench`` prints the table; ratios hold on a noisy machine, absolute times do not.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, event

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
from tests.support.live_server import DATABASE, demo_folder
from tests.support.session import TestSession

pytestmark = pytest.mark.bench

ROUNDS = 15
_Statement = tuple[str, Any]


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


def statements_of(engine: Engine, work: Callable[[], object]) -> list[_Statement]:
    """The statements that a piece of work sends, with their parameters."""
    sent: list[_Statement] = []

    def note(connection: Any, cursor: Any, statement: str, parameters: Any, *rest: Any) -> None:
        sent.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    work()
    event.remove(engine, "before_cursor_execute", note)
    return sent


def bare(engine: Engine, statements: list[_Statement]) -> None:
    """Send the same statements through the driver alone and fetch every row."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        for statement, parameters in statements:
            cursor.execute(statement, parameters)
            cursor.fetchall()
    finally:
        connection.close()


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


@pytest.mark.parametrize("name", PAGES)
def test_a_page_beside_its_bare_sql(name: str, context: Context, capsys: pytest.CaptureFixture[str]) -> None:
    def page() -> object:
        return PAGES[name](context)

    statements = statements_of(context.database.engine, page)
    plain = make_engine(str(context.database.engine.url))
    taken = [(milliseconds(page), milliseconds(lambda: bare(plain, statements))) for _ in range(ROUNDS)]
    plain.dispose()
    served, sql = (statistics.median(column) for column in zip(*taken, strict=True))
    with capsys.disabled():
        print(
            f"\n{name:40} {len(statements):3} statements   page {served:7.1f} ms   "
            f"bare SQL {sql:7.1f} ms   page/SQL {served / sql:5.1f}"
        )
    assert statements
