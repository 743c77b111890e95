"""Dependencies between milestones: no circles, lags within bounds, and what is said of two milestones."""

import itertools
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.projects.dependencies import (
    LAG_LIMIT,
    Dependency,
    DependencyStanding,
    Fit,
    check_lag,
    cycle_closed_by,
    delay_of,
    stand_to,
)
from domain.projects.work import Milestone
from tests.unit.domain.builders import days, milestone, milestones

ON = date(2024, 6, 1)


def chain(*ids: int) -> list[Dependency]:
    return [Dependency(a, b) for a, b in itertools.pairwise(ids)]


@pytest.mark.parametrize(
    ("listed", "new", "circle"),
    [
        ([], (1, 1), (1, 1)),
        (chain(1, 2), (2, 1), (2, 1, 2)),
        (chain(1, 2, 3), (3, 1), (3, 1, 2, 3)),
        (chain(1, 2, 3, 4), (4, 2), (4, 2, 3, 4)),
        (chain(1, 2, 3), (1, 3), ()),
        (chain(1, 2), (3, 1), ()),
        (chain(1, 2) + chain(4, 3), (2, 3), ()),
    ],
)
def test_a_dependency_that_closes_a_circle_is_found_with_its_way(
    listed: list[Dependency], new: tuple[int, int], circle: tuple[int, ...]
) -> None:
    assert cycle_closed_by(listed, *new) == circle


pairs = st.tuples(st.integers(1, 8), st.integers(1, 8))


@given(st.lists(pairs, max_size=30))
def test_whatever_is_added_without_closing_a_circle_can_be_put_in_order(
    wanted: list[tuple[int, int]],
) -> None:
    kept: list[Dependency] = []
    for before, after in wanted:
        circle = cycle_closed_by(kept, before, after)
        if not circle:
            kept.append(Dependency(before, after))
            continue
        assert circle[0] == circle[-1] == before
        assert circle[1] == after
        known = {(d.predecessor_id, d.successor_id) for d in kept} | {(before, after)}
        assert all(step in known for step in itertools.pairwise(circle))
    left = {one for dependency in kept for one in (dependency.predecessor_id, dependency.successor_id)}
    while left:
        held_up = {d.successor_id for d in kept if d.predecessor_id in left}
        assert left - held_up, "a circle was let in"
        left &= held_up


@pytest.mark.parametrize(("given_", "days_"), [(None, 0), (0, 0), (5.0, 5), (LAG_LIMIT, LAG_LIMIT)])
def test_a_lag_is_a_whole_number_of_days(given_: float | None, days_: int) -> None:
    assert check_lag(given_) == days_


@pytest.mark.parametrize("given_", [-1, 0.5, LAG_LIMIT + 1, 10_000])
def test_other_lags_are_refused_with_what_is_possible(given_: float) -> None:
    with pytest.raises(Invalid, match="0 至 1000 之间的整数"):
        check_lag(given_)


DONE = milestone(date(2024, 3, 1), 100.0)
OPEN = milestone(date(2024, 9, 1))
LATE = milestone(date(2024, 5, 1))
AFTER = milestone(date(2024, 10, 1))
PUSHED = replace(OPEN, baseline_due_on=date(2024, 7, 1))


@pytest.mark.parametrize(
    ("before", "after", "lag", "expected"),
    [
        (OPEN, AFTER, 10, DependencyStanding(Fit.FITS, slack_days=20)),
        (OPEN, AFTER, 40, DependencyStanding(Fit.DATES_CONTRADICT, short_days=10)),
        (DONE, AFTER, 0, DependencyStanding(Fit.MET, slack_days=214)),
        (
            DONE,
            replace(AFTER, due_on=date(2024, 3, 6)),
            10,
            DependencyStanding(Fit.DATES_CONTRADICT, short_days=5),
        ),
        (
            LATE,
            milestone(date(2024, 5, 20)),
            0,
            DependencyStanding(Fit.DELAY_SHIFTS, delay_days=31, short_days=12),
        ),
        (LATE, AFTER, 0, DependencyStanding(Fit.DELAY_ABSORBED, delay_days=31, slack_days=122)),
        (
            PUSHED,
            milestone(date(2024, 8, 1)),
            0,
            DependencyStanding(Fit.DELAY_SHIFTS, delay_days=62, short_days=31),
        ),
        (PUSHED, AFTER, 0, DependencyStanding(Fit.DELAY_ABSORBED, delay_days=62, slack_days=30)),
        (LATE, replace(AFTER, due_on=None), 0, DependencyStanding(Fit.DELAY_SHIFTS, delay_days=31)),
        (replace(OPEN, due_on=None), AFTER, 0, DependencyStanding(Fit.FITS)),
        (replace(OPEN, cancelled=True), AFTER, 0, DependencyStanding(Fit.PREDECESSOR_CANCELLED)),
        (OPEN, DONE, 0, DependencyStanding(Fit.OUT_OF_ORDER)),
        (DONE, DONE, 0, DependencyStanding(Fit.MET)),
    ],
)
def test_what_is_said_of_two_milestones(
    before: Milestone, after: Milestone, lag: int, expected: DependencyStanding
) -> None:
    assert stand_to(before, after, lag, ON) == expected


@given(milestones, milestones, st.integers(0, LAG_LIMIT), days)
def test_room_and_shortfall_exclude_each_other(
    before: Milestone, after: Milestone, lag: int, on: date
) -> None:
    found = stand_to(before, after, lag, on)
    assert min(found.delay_days, found.short_days, found.slack_days) >= 0
    assert not (found.short_days and found.slack_days)
    if found.fit is Fit.DELAY_SHIFTS:
        assert found.delay_days > 0


@given(milestones, days)
def test_a_milestone_that_stays_open_is_never_less_late_on_a_later_day(found: Milestone, on: date) -> None:
    if not found.complete:
        assert delay_of(found, on) <= delay_of(found, on + timedelta(days=30))
