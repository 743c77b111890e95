"""Reports of units: which course they take, when they are due, what a step leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.network.reports import (
    BY_LIBRARY,
    DIRECT,
    ReportRecord,
    course_of,
    due_day,
    library_of,
    may_be_submitted,
    owed_by,
    stepped,
)
from domain.network.units import Registry, Unit, UnitType, registry_of
from domain.periods import Frequency, Month, Period, Quarter, Year
from domain.workflow import Action, IllegalTransition, State, allowed_actions

OCTOBER = Month(2025, 10)


def unit(number: int, kind: UnitType, parent: int | None, since: date = date(2020, 1, 1)) -> Unit:
    return Unit(
        id=number,
        code=f"U-{number:03d}",
        name=f"单位{number}",
        type=kind,
        parent_id=parent,
        district=None,
        effective_on=since,
        seq=number + since.toordinal(),
        opened_on=date(2020, 1, 1),
    )


def registry() -> Registry:
    """A city library (1) with a district (2), a street (3), a community (4), points and a channel."""
    return registry_of(
        [
            unit(1, UnitType.CITY, None),
            unit(2, UnitType.DISTRICT, 1),
            unit(3, UnitType.STREET, 2),
            unit(4, UnitType.COMMUNITY, 3),
            unit(5, UnitType.SELF_SERVICE, 1),
            unit(6, UnitType.CHANNEL, 1),
            unit(7, UnitType.SCENIC, 1),
            unit(7, UnitType.SCENIC, 2, since=date(2025, 10, 15)),
            unit(8, UnitType.AREA, None),
        ]
    )


@pytest.mark.parametrize(
    ("number", "period", "course", "library"),
    [
        (1, OCTOBER, DIRECT, 1),
        (2, OCTOBER, DIRECT, 2),
        (3, OCTOBER, BY_LIBRARY, 2),
        (4, OCTOBER, BY_LIBRARY, 2),
        (5, OCTOBER, DIRECT, 1),
        (6, OCTOBER, DIRECT, 1),
        (7, OCTOBER, BY_LIBRARY, 2),
        (7, OCTOBER.previous(), DIRECT, 1),
        (8, OCTOBER, DIRECT, None),
        (99, OCTOBER, DIRECT, None),
    ],
)
def test_the_place_in_the_period_decides(
    number: int, period: Period, course: object, library: object
) -> None:
    assert course_of(registry(), number, period) == course
    assert library_of(registry(), number, period) == library


@pytest.mark.parametrize(
    ("period", "due"),
    [
        (OCTOBER, date(2025, 11, 10)),
        (Month(2025, 12), date(2026, 1, 10)),
        (Quarter(2025, 3), date(2025, 10, 10)),
        (Year(2025), date(2026, 1, 31)),
    ],
)
def test_due_days(period: Period, due: date) -> None:
    assert due_day(period, 10) == due


def test_another_day_may_be_set() -> None:
    assert due_day(OCTOBER, 5) == date(2025, 11, 5)
    assert due_day(Year(2024), 5) == date(2025, 1, 31)


def test_a_period_is_whole_once_it_is_over() -> None:
    assert not may_be_submitted(OCTOBER, date(2025, 10, 31))
    assert may_be_submitted(OCTOBER, date(2025, 11, 1))


def test_who_reports_once_a_year_tells_all_of_it_then() -> None:
    monthly = unit(3, UnitType.STREET, 2)
    yearly = replace(monthly, report_frequency=Frequency.YEAR)
    assert owed_by(monthly, Year(2025)) == ("R02", "R03")
    assert owed_by(monthly, OCTOBER)[0] == "V01"
    assert owed_by(yearly, Year(2025)) == (*owed_by(monthly, Year(2025)), *owed_by(monthly, OCTOBER))


DUE = date(2025, 11, 10)


def after(
    report: ReportRecord, action: Action, seq: int, day: date, reason: str = "核对后有误"
) -> ReportRecord:
    return stepped(report, action, BY_LIBRARY, seq, seq, day, DUE, reason)


def test_the_whole_way_with_a_return_and_a_correction() -> None:
    late = DUE + timedelta(days=3)
    report = after(ReportRecord(), Action.SUBMIT, 1, DUE)
    assert (report.state, report.on_time, report.reported, report.open) == (
        State.SUBMITTED,
        True,
        True,
        False,
    )
    report = after(report, Action.RETURN, 2, late)
    assert (report.open, report.reported) == (True, False)
    report = after(report, Action.SUBMIT, 3, late)
    assert (report.on_time, report.submitted_on, report.submitted_seq) == (True, late, 3)
    report = after(after(report, Action.REVIEW, 4, late), Action.APPROVE, 5, late)
    assert (report.state, report.approved_through) == (State.APPROVED, 5)
    report = after(report, Action.UNLOCK, 6, late)
    assert (report.open, report.reported, report.approved_through) == (True, True, 5)
    report = after(
        after(after(report, Action.SUBMIT, 7, late), Action.REVIEW, 8, late), Action.APPROVE, 9, late
    )
    assert (report.approved_through, report.on_time, report.version) == (9, True, 9)


def test_late_is_late_and_a_recalled_report_was_never_there() -> None:
    report = after(ReportRecord(), Action.SUBMIT, 1, DUE + timedelta(days=1))
    assert not report.on_time
    report = after(after(ReportRecord(), Action.SUBMIT, 1, DUE), Action.RECALL, 2, DUE)
    assert (report.on_time, report.submitted_on, report.reported) == (False, None, False)
    assert not after(report, Action.SUBMIT, 3, DUE + timedelta(days=1)).on_time


def test_nothing_is_taken_without_its_reason_or_out_of_turn() -> None:
    report = after(ReportRecord(), Action.SUBMIT, 1, DUE)
    with pytest.raises(Invalid, match="退回原因"):
        after(report, Action.RETURN, 2, DUE, " ")
    with pytest.raises(IllegalTransition, match="没有经过区馆初审"):
        after(report, Action.APPROVE, 2, DUE)


@given(st.lists(st.tuples(st.sampled_from(Action), st.integers(-5, 5)), max_size=16), st.booleans())
def test_however_it_goes(attempts: list[tuple[Action, int]], reviewed: bool) -> None:
    """Approved figures never go back; what is in time was submitted by the day it was due."""
    course = BY_LIBRARY if reviewed else DIRECT
    report, day, in_time = ReportRecord(), DUE - timedelta(days=2), False
    for seq, (action, days) in enumerate(attempts, 1):
        if action not in allowed_actions(report.state, course):
            continue
        day = max(day, DUE + timedelta(days=days))
        before = report
        report = stepped(report, action, course, seq, seq, day, DUE, "原因")
        in_time = in_time or (action is Action.SUBMIT and day <= DUE)
        assert report.version == seq
        assert (report.approved_through or 0) >= (before.approved_through or 0)
        assert report.approved_through == before.approved_through or action is Action.APPROVE
        assert not report.on_time or in_time
        assert report.reported == (report.submitted_on is not None and report.state is not State.RETURNED)
