"""Kept readings: a change is seen at once, by everybody, and an uncommitted one by nobody."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

import pytest
from sqlalchemy import text, update

import services.capabilities  # noqa: F401 - registers what a portfolio may be read with
from data_access.models import Base, Change
from data_access.queries import plan as plan_queries
from domain.workflow import Action
from services.projects.gantt import gantt
from services.projects.portfolio import Portfolio, load_portfolio
from services.talent.people import open_person
from services.viewing import ViewRequest
from tests.support.branches import Branches, branches
from tests.support.concerning import READ_FROM, touched, watched
from tests.support.factories import BUILDING, SYSTEM, Library, opened
from tests.support.staff import enrol_people
from tests.support.statements import counted


def actual(library: Library, **view: str) -> float | None:
    """The progress of the building work as a page reads it."""
    with library.context.database.reading() as session:
        found = load_portfolio(library.context, session, ViewRequest(**view))
    standings = {standing.work.code: standing for standing in found.standings.values()}
    return standings[BUILDING].progress.actual


def test_a_change_is_seen_by_the_next_reading(library: Library) -> None:
    assert actual(library) == 0
    report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 100.0})
    assert (actual(library), actual(library, basis="provisional")) == (0, 25)
    library.approve(library.actor("head_ops"), report)
    assert actual(library) == 25


def test_a_change_by_another_process_is_seen_too(library: Library) -> None:
    assert actual(library) == 0
    with opened(library.url) as other:
        report = other.submit(other.actor("reporter_ops"), BUILDING, {1: 100.0})
        other.approve(other.actor("head_ops"), report)
    assert actual(library) == 25


def test_what_was_rolled_back_was_never_kept(library: Library) -> None:
    class Halt(Exception):
        pass

    with suppress(Halt), library.context.database.batch():
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 100.0})
        library.approve(library.actor("head_ops"), report)
        assert actual(library) == 25
        raise Halt
    assert actual(library) == 0
    # Another change takes the numbers that were rolled back.
    library.save(SYSTEM, BUILDING, weight=3.0)
    library.save(SYSTEM, BUILDING, weight=4.0)
    assert actual(library) == 0


def test_another_day_is_another_reading(library: Library) -> None:
    def reported() -> list[object]:
        with library.context.database.reading() as session:
            return [load_portfolio(library.context, session, ViewRequest()).round.month]

    march = reported()
    library.go_to(date(2024, 6, 25))
    assert reported() != march


def test_a_second_reading_asks_only_whether_anything_changed(library: Library) -> None:
    actual(library)
    with counted(library.context.database.engine) as sent:
        actual(library)
    assert len(sent) == 1


def reading(library: Library, **view: str) -> Portfolio:
    """The portfolio as a page reads it."""
    with library.context.database.reading() as session:
        return load_portfolio(library.context, session, ViewRequest(**view))


def statements(library: Library, **view: str) -> int:
    """How many statements a reading takes: one when nothing that concerns it was recorded."""
    with counted(library.context.database.engine) as sent:
        reading(library, **view)
    return len(sent)


def head(library: Library) -> int:
    """The number of the latest change of any kind."""
    with library.context.database.reading() as session:
        return plan_queries.ledger_head(session)


class TestWhatIsBesideThePlan:
    @pytest.fixture
    def net(self, library: Library) -> Branches:
        """The library with a network and somebody on the register of staff."""
        enrol_people(library, {"staff": "ops"})
        return branches(library)

    def test_figures_of_the_network_and_looking_at_people_leave_it_as_it_is(
        self, library: Library, net: Branches
    ) -> None:
        boss = library.actor("head_ops")
        steps: list[Callable[[], object]] = [
            lambda: net.post(("XW-1", "V01", "2024-01", 1200)),
            lambda: net.approve("XW-1", "2024-01"),
            lambda: net.step(Action.UNLOCK, ("XW-1", "2024-01")),
            lambda: open_person(library.context, boss, "YG0001"),
            lambda: library.token("director"),
        ]
        views: tuple[dict[str, str], ...] = (
            {},
            {"basis": "provisional"},
            {"known": "then"},
            {"known": "then", "asof": "2024-01-31"},
        )
        for view in views:
            reading(library, **view)
        gantt(library.context, boss, ViewRequest())
        for step in steps:
            before = head(library)
            step()
            assert head(library) > before
            assert [statements(library, **view) for view in views[:3]] == [1, 1, 1]
            # Another day's knowledge is asked for with it.
            assert statements(library, **views[3]) == 1
            with counted(library.context.database.engine) as sent:
                gantt(library.context, boss, ViewRequest())
            assert len(sent) == 1

    def test_what_is_read_beside_it_is_read_with_all_that_is_known(
        self, library: Library, net: Branches
    ) -> None:
        first = reading(library)
        net.post(("XW-1", "V01", "2024-01", 1200))
        found = reading(library)
        assert found.records is first.records
        assert found.view.latest_seq == found.view.as_of.known_at == head(library)
        assert found.figures.view is found.view
        assert found.view.is_default
        library.context.database.forget_kept()
        anew = reading(library)
        assert anew.view == found.view
        assert (anew.records, anew.standings, anew.reports, anew.people) == (
            found.records,
            found.standings,
            found.reports,
            found.people,
        )

    def test_it_moves_on_with_the_plan_in_the_midst_of_it(self, library: Library, net: Branches) -> None:
        assert actual(library) == 0
        net.post(("XW-1", "V01", "2024-01", 1200))
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 100.0})
        net.post(("XW-1", "V01", "2024-02", 1300))
        library.approve(library.actor("head_ops"), report)
        net.post(("XW-1", "V01", "2024-01", 1400))
        assert actual(library) == 25

    def test_a_view_of_less_than_all_is_never_given_for_one_of_all(
        self, library: Library, net: Branches
    ) -> None:
        """Both see the same plan; but what is due is told only where one looks at what is."""
        yesterday = library.context.today - timedelta(days=1)
        library.go_to(yesterday)
        library.save(SYSTEM, BUILDING, weight=3.0)
        library.go_to(yesterday + timedelta(days=1))
        net.post(("XW-1", "V01", "2024-01", 1200))
        then = {"known": "then", "asof": str(yesterday)}
        assert (reading(library).view.is_default, reading(library, **then).view.is_default) == (True, False)
        net.post(("XW-1", "V01", "2024-01", 1300))
        assert (reading(library).view.is_default, reading(library, **then).view.is_default) == (True, False)

    def test_what_one_process_kept_another_leaves_as_it_is(self, library: Library, net: Branches) -> None:
        reading(library)
        with opened(library.url) as other:
            Branches(other).post(("XW-1", "V01", "2024-01", 1200))
            assert statements(library) == 1
            other.save(SYSTEM, BUILDING, weight=3.0)
        assert statements(library) > 1

    def test_a_rolled_back_change_neither_moves_it_nor_is_forgotten(
        self, library: Library, net: Branches
    ) -> None:
        class Halt(Exception):
            pass

        reading(library)
        with suppress(Halt), library.context.database.batch():
            library.save(SYSTEM, BUILDING, weight=3.0)
            net.post(("XW-1", "V01", "2024-01", 1200))
            raise Halt
        assert statements(library) == 1
        # The numbers that were rolled back go to other changes.
        net.post(("XW-1", "V01", "2024-01", 1300))
        assert statements(library) == 1
        library.save(SYSTEM, BUILDING, weight=4.0)
        assert statements(library) > 1

    def test_one_transaction_may_do_both(self, library: Library, net: Branches) -> None:
        reading(library)
        with library.context.database.batch():
            library.save(SYSTEM, BUILDING, weight=3.0)
            net.post(("XW-1", "V01", "2024-01", 1200))
        assert statements(library) > 1


class TestWhatMayConcernIt:
    def test_a_kind_that_nobody_judged(self, library: Library) -> None:
        reading(library)
        with library.context.database.writing(SYSTEM) as work:
            work.record("nobody.knows", "nothing", 1)
        assert statements(library) > 1

    def test_a_number_taken_by_who_says_nothing_of_it(self, library: Library) -> None:
        """A process of an earlier release counts the head up and knows of nothing else."""
        library.token("director")
        reading(library)
        with library.context.database.writing(SYSTEM) as work:
            work.session.execute(text("UPDATE ledger_head SET seq = seq + 1"))
        assert statements(library) > 1

    def test_the_same_number_recorded_at_another_moment(self, library: Library) -> None:
        """As it is after a restore: the number stands for another change."""
        seq = library.save(SYSTEM, BUILDING, weight=3.0)
        library.token("director")
        reading(library)
        with library.context.database.writing(SYSTEM) as work:
            moment = work.now + timedelta(seconds=1)
            work.session.execute(update(Change).where(Change.seq == seq).values(recorded_at=moment))
        assert statements(library) > 1


class TestTheWatch:
    """What looks on while all the other tests here write."""

    def test_it_knows_all_that_is_read(self, library: Library) -> None:
        with counted(library.context.database.engine) as sent:
            gantt(library.context, SYSTEM, ViewRequest())
        ours = re.compile(rf"(?<!AS )(?<![.\w])({'|'.join(Base.metadata.tables)})(?![.\w])")
        found = {name for statement in sent for name in ours.findall(statement)}
        assert found - {"change", "ledger_head"} == READ_FROM

    def test_it_sees_what_is_written_and_not_said(self, library: Library, watch: list[str]) -> None:
        with watched() as unsaid:
            with library.context.database.writing(SYSTEM) as work:
                work.record("unit_observation.post", "unit_observation", "XW-1")
                work.session.execute(text("UPDATE project SET node_id = node_id"))
                work.session.execute(text("UPDATE user_account SET failures = 0, locked_until = NULL"))
            assert unsaid == ["project"]
            library.save(SYSTEM, BUILDING, weight=3.0)
            library.token("director")
        assert unsaid == watch == ["project"]
        watch.clear()

    @pytest.mark.parametrize(
        ("statement", "table"),
        [
            ("INSERT INTO user_account (login) VALUES (?)", "user_account"),
            ("UPDATE user_account SET active=? WHERE user_account.id = ?", "user_account"),
            ("UPDATE user_account SET failures=?, active=? WHERE user_account.id = ?", "user_account"),
            ("UPDATE user_account SET failures=?, locked_until=? WHERE user_account.id = ?", None),
            ("DELETE FROM person_name WHERE user_id = ?", "person_name"),
            ("INSERT INTO unit_observation (id) VALUES (?)", None),
        ],
    )
    def test_what_counts_as_written(self, statement: str, table: str | None) -> None:
        assert touched(statement) == table
