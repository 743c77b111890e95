"""The branch network at size: staging great batches beside other people's writes, and reading roll-ups.

300 points; 150,000 rows on SQLite, a million on PostgreSQL, and then 1.4 million facts under the views.
"""

from __future__ import annotations

import resource
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice

import pytest
from sqlalchemy import text

from data_access.engine import make_engine
from data_access.unit_of_work import Database
from domain.asof import EVERYTHING_KNOWN, AsOf, Basis
from domain.clock import ScriptedClock
from domain.indicators.observation import ValueState
from domain.network.cells import Entry, Source
from domain.periods import Month, Year
from services.context import Context
from services.network import posting, reading, staging
from services.network.rollups import load_ground
from tests.bench.timing import bare, beside, statements_of
from tests.support import large_network
from tests.support.application import default_rules
from tests.support.databases import postgresql_database, sqlite_database
from tests.support.factories import SYSTEM, at
from tests.support.session import TestSession

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

MONTHS, CODES = {"sqlite": 18, "postgresql": 119}, 28
SECONDS, MEGABYTES, LONGEST_WAIT = 60, 500, 2.0
VIEW = AsOf(large_network.TODAY, EVERYTHING_KNOWN, Basis.PROVISIONAL)


@dataclass
class Imported:
    """How an import went: seconds of staging and publishing, and the longest wait of another's write."""

    context: Context
    kind: str
    rows: int
    staged: float
    published: float
    longest_wait: float
    then: AsOf


@pytest.fixture(scope="module", params=list(MONTHS))
def imported(
    request: pytest.FixtureRequest, run: TestSession, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Imported]:
    """A large network with one great batch, published while somebody else kept writing."""
    kind: str = request.param
    folder = tmp_path_factory.mktemp("network")
    with sqlite_database(run, folder) if kind == "sqlite" else postgresql_database(run) as url:
        engine = make_engine(url)
        context = Context(Database(engine, ScriptedClock(at(large_network.TODAY))), default_rules())
        large_network.register(context)
        yield _imported(context, kind)
        engine.dispose()


def _imported(context: Context, kind: str) -> Imported:
    stop, waits = threading.Event(), [0.0]

    def write_beside() -> None:
        for value in count(1):
            if stop.wait(0.1):
                return
            entry = Entry("U001", Month(2014, 12), "Q13", ValueState.VALUE, value)
            start = time.perf_counter()
            posting.post(context, SYSTEM, Source.GRID, [entry])
            waits.append(time.perf_counter() - start)

    beside_it = threading.Thread(target=write_beside)
    batch = staging.open_batch(context, SYSTEM, Source.IMPORT)
    codes = large_network.codes(batch.ground, CODES)
    rows = large_network.rows(batch.ground, large_network.months(MONTHS[kind]), codes)
    beside_it.start()
    start = time.perf_counter()
    while chunk := list(islice(rows, 4 * staging.CHUNK)):
        batch.stage(chunk)
    batch.seal()
    staged = time.perf_counter() - start
    start = time.perf_counter()
    posted = staging.publish(context, SYSTEM, batch.batch_id)
    published = time.perf_counter() - start
    stop.set()
    beside_it.join()
    with context.database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    then = AsOf(large_network.TODAY, posted.seq, Basis.PROVISIONAL)
    return Imported(context, kind, batch.tally.changed, staged, published, max(waits), then)


def test_a_great_batch_beside_other_writes(imported: Imported, capsys: pytest.CaptureFixture[str]) -> None:
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with capsys.disabled():
        print(
            f"\n{imported.kind}: {imported.rows} rows staged {imported.staged:.1f} s, published "
            f"{imported.published:.1f} s, longest wait {imported.longest_wait:.2f} s, {megabytes:.0f} MB"
        )
    assert imported.staged + imported.published < SECONDS
    assert imported.longest_wait < LONGEST_WAIT
    assert megabytes < MEGABYTES


@pytest.mark.parametrize("of_past", [False, True], ids=["present", "as known earlier"])
def test_views_beside_their_bare_sql(
    imported: Imported, of_past: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    context = imported.context
    view = imported.then if of_past else VIEW
    with context.database.reading() as session:
        ground = load_ground(session, VIEW)
    scopes = ["network", *(f"district:{code}" for code in ("320102", "320104", "320105"))]

    def read() -> None:
        with context.database.reading() as session:
            reading.figures(session, view, scopes, ["V01", "C01", "C06"], [Year(2024)], ground)
            reading.figures(session, view, ["network"], ["V01"], large_network.months(24), ground)

    engine = context.database.engine
    statements = statements_of(engine, read)
    found = beside(read, lambda: bare(engine, statements), 1 if of_past else 9)
    with capsys.disabled():
        name = "as known earlier" if of_past else "present"
        print(f"\n{imported.kind}, {name}: {found.work:.1f} ms, bare SQL {found.sql:.1f} ms")
    if not of_past:
        assert found.work <= found.allowed
