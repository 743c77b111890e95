"""Kept readings: a change is seen at once, by everybody, and an uncommitted one by nobody."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from services.projects.portfolio import load_portfolio
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, SYSTEM, Library, opened
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
