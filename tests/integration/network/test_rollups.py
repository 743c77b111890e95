"""Roll-ups always equal what the facts add up to, whatever was done in whatever order; so does the past."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from data_access.models import (
    BatchPart,
    NetworkPeriod,
    ObservationBatch,
    StagedDelta,
    UnitClosure,
    UnitObservation,
    UnitReport,
    UnitReportStep,
    UnitRevision,
    UnitRollup,
    UnitRow,
)
from data_access.queries import plan as plan_queries
from data_access.queries.network import rollups as rollup_queries
from domain.asof import EVERYTHING_KNOWN, AsOf, Basis
from domain.errors import CockpitError
from domain.network.cells import Source
from domain.network.sums import NotAddable, Sums, total
from domain.network.units import UnitType
from domain.periods import Period
from domain.workflow import Action
from services.context import Context
from services.network import reading, rollups, staging
from services.network.rollups import load_ground
from tests.support import network_oracle as oracle
from tests.support.branches import SMALL, Branches, Terms, branches
from tests.support.factories import SYSTEM, Library
from tests.support.statements import counted

TODAY = date(2024, 10, 20)
PERIODS = ("2024-01", "2024-02", "2024-03", "2024-06", "2024-07", "2024-09")
LATER = ("2024-Q1", "2024-Q3", "2024-H1", "2023")
CODES = ("V01", "C01", "C05", "U01", "R05", "U06", "K01")
UNITS = ("SG", "XW", "QH", "XW-1", "XW-2", "QH-1", "WX")
TABLES = (
    StagedDelta,
    UnitRollup,
    UnitObservation,
    BatchPart,
    UnitReportStep,
    UnitReport,
    ObservationBatch,
    NetworkPeriod,
    UnitClosure,
    UnitRevision,
    UnitRow,
)
VIEW = AsOf(date(2199, 12, 31), EVERYTHING_KNOWN)


def emptied(library: Library) -> Branches:
    """The library with a network to which nothing has happened yet."""
    with library.context.database.writing(SYSTEM) as work:
        work.session.execute(update(ObservationBatch).values(undoes_id=None))
        for table in TABLES:
            work.session.execute(delete(table))
    return branches(library)


def small_calendar(library: Library) -> Library:
    """Reports are expected from 2024 on: fewer periods, the same rules."""
    context: Context = replace(
        library.context,
        rules=replace(library.context.rules, own={"network": {"due_day": 10, "first_year": 2024}}),
    )
    library.go_to(TODAY)
    return replace(library, context=context)


@pytest.fixture(name="net")
def _net(library: Library) -> Branches:
    return branches(small_calendar(library))


value = st.one_of(
    st.integers(1, 50_000),
    st.integers(1, 5_000_000).map(lambda number: number / 10_000),
    st.sampled_from([0, None, "na"]),
)
cell = st.tuples(st.sampled_from(UNITS), st.sampled_from(CODES), st.sampled_from(PERIODS + LATER), value)
report = st.tuples(st.sampled_from(UNITS[:6]), st.sampled_from(PERIODS))
day = st.sampled_from([date(2021, 6, 1), date(2024, 2, 1), date(2024, 3, 15), date(2024, 7, 1)])
terms = st.one_of(
    st.builds(
        lambda parent, on: ("XW-1", Terms(UnitType.STREET, parent, {"QH": "320104"}.get(parent)), on),
        st.sampled_from(["XW", "QH", "SG"]),
        day,
    ),
    st.builds(lambda on: ("QH", Terms(UnitType.DISTRICT, "XW", "320102"), on), day),
    st.builds(lambda on: ("XW", Terms(UnitType.DISTRICT, "SG", "320102", closed_on=on), on), day),
    st.builds(lambda kind, on: ("XW-2", Terms(kind, "XW", "320102"), on), st.sampled_from(UnitType), day),
    st.builds(
        lambda often, on: ("QH-1", Terms(UnitType.COMMUNITY, "QH", "320104", frequency=often), on),
        st.sampled_from(["month", "quarter", "half_year", "year"]),
        st.sampled_from([date(2021, 1, 1), date(2024, 7, 1)]),
    ),
    st.builds(lambda on, gone: ("NEW", Terms(UnitType.THEME, "QH-1", removed=gone), on), day, st.booleans()),
)
operation = st.one_of(
    st.tuples(st.just("post"), st.lists(cell, min_size=1, max_size=4), st.booleans()),
    st.tuples(st.just("step"), st.sampled_from(Action), st.lists(report, min_size=1, max_size=3)),
    st.tuples(st.just("approve"), report),
    st.tuples(st.just("move"), terms),
    st.tuples(st.just("close"), st.sampled_from(UNITS), day, st.booleans()),
    st.tuples(st.just("import"), st.lists(cell, min_size=1, max_size=8), st.lists(cell, max_size=2)),
    st.tuples(st.just("discard"), st.lists(cell, min_size=1, max_size=3)),
    st.tuples(st.just("undo"), st.integers(0, 3)),
)


def perform(net: Branches, done: tuple[Any, ...]) -> None:
    """Do one thing; what is refused must leave nothing behind."""
    kind, *rest = done
    context = net.library.context
    with suppress(CockpitError):
        if kind == "post":
            net.post(*rest[0], estimated=rest[1])
        elif kind == "step":
            net.step(rest[0], *rest[1])
        elif kind == "approve":
            for action in (Action.SUBMIT, Action.REVIEW, Action.APPROVE):
                net.step(action, rest[0])
        elif kind == "move":
            code, wanted, on = rest[0]
            net.register({code: wanted}, on)
        elif kind == "close":
            net.close(rest[0], rest[1], None if rest[2] else date(2024, 8, 10))
        elif kind in ("import", "discard"):
            staged = staging.open_batch(context, SYSTEM, Source.IMPORT)
            rows = []
            for one in rest[0]:
                with suppress(CockpitError):
                    rows.append(staged.row(net.entry(*one)))
            staged.stage(rows)
            staged.seal()
            if kind == "discard":
                staging.discard(context, SYSTEM, staged.batch_id)
                return
            for one in rest[1]:
                # Somebody else is faster: what was staged has to be reckoned anew.
                with suppress(CockpitError):
                    net.post(one)
            staging.publish(context, SYSTEM, staged.batch_id)
        else:
            with context.database.reading() as session:
                published = session.scalars(
                    select(ObservationBatch.id)
                    .where(ObservationBatch.published_seq.is_not(None))
                    .order_by(ObservationBatch.published_seq.desc())
                ).all()
            if len(published) > rest[0]:
                staging.undo(context, SYSTEM, published[rest[0]])


def assert_equal(net: Branches) -> None:
    """Hold every roll-up that is kept against the facts."""
    with net.library.context.database.reading() as session:
        ground = load_ground(session, VIEW)
        wanted = oracle.rollups(oracle.load(session), dict(ground.definitions))
        there = {
            (row.scope, row.basis, ground.codes[row.indicator_id], row.period): (
                row.total_e4,
                row.told,
                row.expected,
                row.estimated,
                row.estimated_e4,
                row.not_applicable,
                row.provisional,
            )
            for row in session.scalars(select(UnitRollup))
        }
    assert {key: numbers for key, numbers in there.items() if any(numbers)} == wanted


def some_figures(net: Branches, known_at: int) -> dict[object, object]:
    """Figures of many kinds at a point of view, with their coverage."""
    scopes = ["network", "district:320104", "type:street", *(f"under:{net.unit_id(c)}" for c in ("SG", "QH"))]
    asked = [Period.parse(text) for text in ("2024", "2024-Q1", "2024-02", "2024-H1")]
    codes = ["V01", "C06", "U06", "M01", "R01", "U01", "R07"]
    found: dict[object, object] = {}
    with net.library.context.database.reading() as session:
        for basis in Basis:
            view = AsOf(date(2199, 12, 31), known_at, basis)
            for key, figure in reading.figures(session, view, scopes, codes, asked).items():
                found[basis, key] = figure
    return found


def head(net: Branches) -> int:
    """The number of the last change."""
    with net.library.context.database.reading() as session:
        return plan_queries.ledger_head(session)


@settings(
    max_examples=6,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(operations=st.lists(operation, min_size=8, max_size=16))
def test_rollups_equal_the_facts_after_anything(library: Library, operations: list[tuple[Any, ...]]) -> None:
    net = emptied(small_calendar(library))
    half = len(operations) // 2
    for done in operations[:half]:
        perform(net, done)
    seq, then = head(net), some_figures(net, EVERYTHING_KNOWN)
    assert some_figures(net, seq) == then
    for done in operations[half:]:
        perform(net, done)
    assert_equal(net)
    assert net.verify() == ()
    assert some_figures(net, seq) == then


MIXED = {
    **SMALL,
    "QH-1": Terms(UnitType.COMMUNITY, "QH", "320104", frequency="quarter"),
    "XW-2": Terms(UnitType.SELF_SERVICE, "XW", "320102", frequency="half_year"),
    "QH-2": Terms(UnitType.SCENIC, "QH", "320104", frequency="year"),
}
OFTEN = {"quarter": ["2023-Q3", "2023-Q4", "2024-Q1"], "half_year": ["2023-H2", "2024-H1"], "year": ["2023"]}


def tell_everything(net: Branches) -> None:
    """A figure of every unit for every indicator it may tell, at its own frequency, with gaps and guesses."""
    staged = staging.open_batch(net.library.context, SYSTEM, Source.IMPORT)
    rows = []
    for place, (unit, terms) in enumerate(MIXED.items()):
        for number, (code, definition) in enumerate(staged.ground.definitions.items()):
            yearly = definition.frequency.value == "year"
            often = ["2023-11", "2023-12", "2024-01", "2024-06"]
            for at, text in enumerate(["2023"] if yearly else OFTEN.get(terms.frequency, often)):
                if (place + number + at) % 7:
                    value = place * 100 + number + at * 7 + 0.25
                    entry = net.entry(unit, code, text, value, estimated=number % 2 == 0)
                    rows.append(staged.row(entry))
    # What a unit may not tell is left out.
    staged.stage(rows)
    staged.seal()
    staging.publish(net.library.context, SYSTEM, staged.batch_id)


def net_ground(net: Branches) -> rollups.Ground:
    """What the figures stand on."""
    with net.library.context.database.reading() as session:
        return load_ground(session, VIEW)


def test_every_rule_of_adding_against_single_cells(library: Library) -> None:
    net = branches(small_calendar(library), MIXED)
    tell_everything(net)
    for unit, period in (("XW-1", "2024-01"), ("QH-1", "2024-Q1"), ("SG", "2023"), ("QU-XW", "2023")):
        net.approve(unit, period)
    ground = net_ground(net)
    scopes = ["network", "district:320102", "district:320104", "type:community", "type:self_service"]
    scopes += [f"under:{net.unit_id(code)}" for code in ("SG", "XW", "QH")]
    asked = [Period.parse(text) for text in ("2023", "2024", "2023-H2", "2023-Q4", "2024-Q1", "2024-01")]
    definitions = dict(ground.definitions)
    told = 0
    with library.context.database.reading() as session:
        facts = oracle.load(session)
        for basis in Basis:
            view = AsOf(date(2199, 12, 31), EVERYTHING_KNOWN, basis)
            found = reading.figures(session, view, scopes, list(definitions), asked)
            for (scope, code, asked_for), figure in found.items():
                wanted = oracle.figure(facts, definitions, scope, code, asked_for, basis.value)
                assert figure.value == pytest.approx(wanted), (scope, code, asked_for, basis)
                told += wanted is not None
            assert len(found) == len(scopes) * len(definitions) * len(asked)
    assert told > 500
    assert_equal(net)


def test_what_may_not_be_added_is_refused(net: Branches) -> None:
    definitions = net_ground(net).definitions
    for code in ("U04", "U06", "K05", "P01", "SP01", "V02", "V03", "U03", "C06"):
        with pytest.raises(NotAddable, match=definitions[code].name):
            total(definitions[code], [Sums(10_000, 1), Sums(20_000, 1)])
    assert total(definitions["V01"], [Sums(10_000, 1), Sums(20_000, 1)]).total_e4 == 30_000
    months = Period.parse("2024-01"), Period.parse("2023-01")
    with net.library.context.database.reading() as session, pytest.raises(NotAddable):
        reading.same_points(session, VIEW, "network", "U04", *months)


def test_the_same_points_are_those_that_told_in_both(net: Branches) -> None:
    net.post(("XW-1", "V01", "2024-01", 100), ("QH-1", "V01", "2024-01", 50), ("XW", "V01", "2024-01", 1))
    net.post(("XW-1", "V01", "2024-02", 110), ("QH-1", "V01", "2024-02", None), ("SG", "V01", "2024-02", 5))
    months = Period.parse("2024-02"), Period.parse("2024-01")
    with net.library.context.database.reading() as session:
        view = replace(VIEW, basis=Basis.PROVISIONAL)
        found = reading.same_points(session, view, "network", "V01", *months)
    assert (found.now.value, found.before.value, found.units, found.of) == (110, 100, 1, 2)


def test_a_day_hides_what_was_not_over(net: Branches) -> None:
    net.post(("XW-1", "V01", "2024-01", 100), ("XW-1", "V01", "2024-02", 50))
    assert net.figure("network", "V01", "2024", on=date(2024, 2, 28)).value == 100
    assert net.figure("network", "V01", "2024", on=date(2024, 2, 29)).value == 150


def test_a_year_reads_as_many_rows_with_ten_times_the_facts(net: Branches) -> None:
    def rows_read() -> tuple[int, int]:
        engine = net.library.context.database.engine
        with counted(engine) as sent, net.library.context.database.reading() as session:
            reading.figures(session, VIEW, ["network"], ["V01", "C06"], [Period.parse("2023")])
        with net.library.context.database.reading() as session:
            kept = rollup_queries.rollups(
                session, "provisional", ["network"], [net_ground(net).ids["V01"]], ["2024-01"]
            )
        return len(sent), len(kept)

    net.post(("XW-1", "V01", "2024-01", 1))
    before = rows_read()
    for value in range(2, 12):
        net.post(
            ("XW-1", "V01", "2024-01", value),
            ("XW", "V01", "2024-01", value),
            ("SG", "V01", "2024-01", value),
        )
    assert rows_read() == before
