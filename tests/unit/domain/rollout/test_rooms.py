"""Rooms after their opening: when they were open, what they told, which are silent, what they owe."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.periods import Month, Period, span
from domain.rollout.rooms import (
    ACTIVITIES,
    HOURS,
    LOANS,
    VISITS,
    RoomRule,
    Silence,
    Told,
    assessment_due,
    months_open,
    months_whole,
    open_stretches,
    silence,
    usage,
    years_to_assess,
)
from domain.rollout.stages import Move, MoveKind, SiteStage

RULE = RoomRule()


def _month(text: str) -> Month:
    return Month.parse(text)


def _moves(*told: tuple[MoveKind, SiteStage, date]) -> tuple[Move, ...]:
    return tuple(Move(1, turn, kind, stage, day, turn) for turn, (kind, stage, day) in enumerate(told, 1))


LIFE = _moves(
    (MoveKind.START, SiteStage.NOMINATED, date(2024, 1, 5)),
    (MoveKind.ADVANCE, SiteStage.OPEN, date(2024, 3, 10)),
    (MoveKind.CLOSE, SiteStage.OPEN, date(2024, 6, 1)),
    (MoveKind.REOPEN, SiteStage.OPEN, date(2024, 8, 1)),
    (MoveKind.ADVANCE, SiteStage.ASSESSED, date(2024, 9, 9)),
)


def test_a_room_is_open_from_its_opening_to_the_day_before_its_closing() -> None:
    assert open_stretches(LIFE) == (
        (date(2024, 3, 10), date(2024, 5, 31)),
        (date(2024, 8, 1), None),
    )
    year = span(_month("2024-01"), _month("2024-10"))
    paused = ((date(2024, 9, 1), date(2024, 9, 12)),)
    assert [str(m) for m in months_open(open_stretches(LIFE), paused, year)] == [
        "2024-03",
        "2024-04",
        "2024-05",
        "2024-08",
        "2024-09",
        "2024-10",
    ]
    assert [str(m) for m in months_whole(open_stretches(LIFE), paused, year)] == [
        "2024-04",
        "2024-05",
        "2024-08",
        "2024-10",
    ]


def test_what_was_not_told_is_missing_and_a_quarter_counts_as_a_whole() -> None:
    months = span(_month("2024-01"), _month("2024-06"))
    told = (
        Told(VISITS, Period.parse("2024-Q1"), 300.0),
        Told(VISITS, _month("2024-04"), 40.0, provisional=True),
        Told(VISITS, _month("2024-05"), None),
        Told(VISITS, _month("2023-12"), 9999.0),
        Told(HOURS, _month("2024-04"), 108.0),
    )
    found = usage(told, months, frozenset(months), 280)
    assert (found.total(VISITS), found.total(LOANS)) == (340.0, None)
    assert (found.told_months, found.open_months, found.provisional) == (4, 6, True)
    # 28 hours a week over the thirty days of April are 120 hours.
    assert found.stated_hours == pytest.approx(120)
    assert found.hours_kept == pytest.approx(90)
    assert usage(told, months, frozenset(months), None).hours_kept is None


def test_a_half_year_that_reaches_out_of_the_months_is_left_out() -> None:
    months = span(_month("2024-04"), _month("2024-06"))
    told = (Told(VISITS, Period.parse("2024-H1"), 600.0),)
    assert usage(told, months, frozenset(months), None).total(VISITS) is None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((), Silence.UNREPORTED),
        ((Told(VISITS, _month("2024-02"), 50.0),), Silence.UNREPORTED),
        ((Told(VISITS, _month("2024-05"), None),), Silence.UNREPORTED),
        ((Told(HOURS, _month("2024-05"), 100.0),), Silence.UNREPORTED),
        ((Told(VISITS, _month("2024-05"), 0.0), Told(LOANS, _month("2024-06"), 0.0)), Silence.UNUSED),
        ((Told(VISITS, _month("2024-05"), 0.0), Told(ACTIVITIES, _month("2024-06"), 1.0)), None),
        ((Told(VISITS, Period.parse("2024-Q2"), 12.0),), None),
    ],
)
def test_a_room_is_silent_without_reports_or_without_use(
    told: tuple[Told, ...], expected: Silence | None
) -> None:
    opened = span(_month("2024-01"), _month("2024-06"))
    assert silence(told, opened, RULE) is expected


def test_a_room_that_has_just_opened_is_not_silent() -> None:
    assert silence((), span(_month("2024-05"), _month("2024-06")), RULE) is None


@given(st.integers(1, 24), st.lists(st.tuples(st.integers(0, 23), st.integers(0, 3)), max_size=30))
def test_a_longer_patience_never_makes_a_used_room_silent(months: int, given: list[tuple[int, int]]) -> None:
    opened = span(_month("2022-01"), _month("2023-12"))
    told = [Told(VISITS, opened[at], float(value)) for at, value in given]
    if silence(told, opened, RoomRule(silent_months=months)) is None:
        for patience in range(months, 25):
            assert silence(told, opened, RoomRule(silent_months=patience)) is None


def test_a_year_is_owed_from_its_autumn_on_by_rooms_open_for_half_of_it() -> None:
    opened = span(_month("2024-05"), _month("2025-09"))
    assert years_to_assess(opened, (), date(2024, 9, 30), RULE) == ()
    assert years_to_assess(opened, (), date(2024, 10, 1), RULE) == (2024,)
    assert years_to_assess(opened, (), date(2025, 11, 26), RULE) == (2024, 2025)
    assert years_to_assess(opened, (2024,), date(2025, 11, 26), RULE) == (2025,)
    assert years_to_assess(opened, (), date(2026, 1, 1), RULE) == (2025,)
    assert years_to_assess(opened[:5], (), date(2024, 11, 1), RULE) == ()
    assert assessment_due(2024, RULE) == date(2025, 1, 31)


@given(st.dates(date(2020, 1, 1), date(2029, 12, 31)), st.integers(0, 400))
def test_whole_months_are_among_the_open_ones(first: date, days: int) -> None:
    stretches = ((first, first + timedelta(days=days)),)
    months = span(Month(2020, 1), Month(2031, 12))
    whole, some = months_whole(stretches, (), months), months_open(stretches, (), months)
    assert set(whole) <= set(some)
    assert len(some) - len(whole) <= 2
