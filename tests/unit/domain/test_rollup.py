"""Roll-up of projects: the average, and the worst beside it."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.projects.lights import Light, Thresholds, severity_rank
from domain.projects.rollup import RollUp, Standing, roll_up, stand, worst_first
from domain.projects.work import ProjectState, ProjectWork, WorkKind
from tests.unit.domain.builders import PLAN_END, days, milestone, work, works

RULE = Thresholds()
TODAY = date(2024, 7, 1)
PAST, LONG_PAST, FUTURE = date(2024, 6, 20), date(2024, 1, 31), date(2025, 9, 30)


def standings_of(some: list[ProjectWork], on: date = TODAY) -> list[Standing]:
    return [stand(one, on, RULE, PLAN_END) for one in some]


def rolled(*some: ProjectWork) -> RollUp:
    return roll_up(standings_of(list(some)), RULE)


DONE = work(milestone(PAST, 100), code="done")
ON_PACE = work(milestone(PAST, 100), milestone(FUTURE, 20), weight=3, code="pace")
BEHIND = work(milestone(LONG_PAST, 40), code="behind")
UNSET = work(milestone(None, 10), code="unset")
WAITING = work(milestone(FUTURE), planned_start=date(2025, 1, 1), code="waiting")
PAUSED = work(
    milestone(date(2023, 1, 31), 100),
    milestone(LONG_PAST, 0),
    state=ProjectState.PAUSED,
    state_since=date(2023, 6, 1),
    code="paused",
)
CANCELLED = work(milestone(LONG_PAST, 0), state=ProjectState.CANCELLED, weight=1000, code="cancelled")


def test_a_table_worked_by_hand() -> None:
    # project   weight  actual  planned  gap
    # done         1      100     100      0
    # pace         3       60      50    +10
    # behind       1       40     100    -60
    # paused       1       50      50      0   (planned of the day it was paused)
    # unset        1       10      none        (no plan to compare it with: left out while others are dated)
    result = rolled(DONE, ON_PACE, BEHIND, PAUSED, UNSET, CANCELLED)
    assert result.actual == pytest.approx((100 + 3 * 60 + 40 + 50) / 6)
    assert result.planned == pytest.approx((100 + 3 * 50 + 100 + 50) / 6)
    assert result.gap == -5.0
    assert result.light is Light.WATCH
    assert (result.total, result.dated, result.behind, result.cancelled) == (5, 4, 1, 1)
    assert result.worst is not None
    assert result.worst.work is BEHIND
    assert dict(result.counts) == {
        Light.BEHIND: 1,
        Light.WATCH: 0,
        Light.PAUSED: 1,
        Light.UNSET: 1,
        Light.NORMAL: 1,
        Light.NOT_STARTED: 0,
        Light.DONE: 1,
        Light.CANCELLED: 1,
    }


def test_a_green_average_still_shows_its_red_child() -> None:
    heavy = replace(ON_PACE, weight=100.0)
    result = rolled(heavy, BEHIND)
    assert result.light is Light.NORMAL
    assert result.worst is not None
    assert (result.worst.work, result.worst.verdict.light) == (BEHIND, Light.BEHIND)


@pytest.mark.parametrize(
    ("children", "light"),
    [
        ([], Light.UNSET),
        ([CANCELLED], Light.CANCELLED),
        ([DONE, DONE], Light.DONE),
        ([DONE, CANCELLED], Light.DONE),
        ([DONE, ON_PACE], Light.NORMAL),
        ([UNSET, UNSET], Light.UNSET),
        ([UNSET, work(milestone(None, 100))], Light.UNSET),
        ([UNSET, CANCELLED], Light.UNSET),
        ([WAITING, WAITING], Light.NOT_STARTED),
        ([PAUSED, WAITING], Light.PAUSED),
        ([UNSET, WAITING], Light.UNSET),
        ([DONE, WAITING], Light.NORMAL),
        ([BEHIND], Light.BEHIND),
        ([BEHIND, DONE, DONE, DONE], Light.WATCH),
        ([BEHIND, *[DONE] * 12], Light.NORMAL),
    ],
)
def test_light_of_a_group(children: list[ProjectWork], light: Light) -> None:
    assert rolled(*children).light is light


@pytest.mark.parametrize(
    ("completion", "light"),
    [(69.8, Light.BEHIND), (70, Light.WATCH), (90, Light.WATCH), (90.2, Light.NORMAL)],
)
def test_the_gap_of_a_group_has_the_boundaries_of_a_project(completion: float, light: Light) -> None:
    assert rolled(DONE, work(milestone(PAST, completion))).light is light


def test_nothing_to_roll_up() -> None:
    result = rolled()
    assert (result.actual, result.planned, result.gap, result.worst) == (None, None, None, None)
    assert (result.total, result.dated, result.behind, result.cancelled) == (0, 0, 0, 0)
    assert set(result.counts) == set(Light)


def test_work_without_milestones_is_counted_but_is_not_a_zero() -> None:
    result = rolled(DONE, work(code="empty"))
    assert (result.actual, result.gap, result.total, result.dated) == (100, 0, 2, 1)


def test_recurring_work_enters_with_its_entire_plan() -> None:
    yearly = work(milestone(date(2023, 11, 30), 0), milestone(date(2024, 6, 1), 100), kind=WorkKind.RECURRING)
    result = rolled(yearly)
    assert result.counts[Light.NORMAL] == 1
    assert (result.actual, result.planned, result.light) == (50, 100, Light.BEHIND)


def test_worst_first_orders_by_light_then_arrears_then_code() -> None:
    worse = work(milestone(LONG_PAST, 10), code="worse")
    twin = replace(BEHIND, code="a-twin")
    ordered = worst_first(standings_of([DONE, BEHIND, WAITING, twin, UNSET, worse, ON_PACE, PAUSED]))
    assert [s.work.code for s in ordered] == [
        "worse", "a-twin", "behind", "paused", "unset", "pace", "waiting", "done",
    ]  # fmt: skip


lists_of_work = st.lists(works(), max_size=6)


@given(lists_of_work, days)
def test_a_roll_up_lies_between_its_children(some: list[ProjectWork], on: date) -> None:
    standings = standings_of(some, on)
    result = roll_up(standings, RULE)
    live = [s.progress for s in standings if s.work.state is not ProjectState.CANCELLED]
    for value, children in (
        (result.actual, [p.actual for p in live if p.actual is not None]),
        (result.planned, [p.planned for p in live if p.planned is not None]),
        (result.gap, [p.gap for p in live if p.gap is not None]),
    ):
        assert (value is None) == (not children)
        assert value is None or min(children) <= value <= max(children)


@given(lists_of_work, lists_of_work, days)
def test_cancelled_work_changes_only_the_counts(
    some: list[ProjectWork], more: list[ProjectWork], on: date
) -> None:
    live = [one for one in some if one.state is not ProjectState.CANCELLED]
    gone = [replace(one, state=ProjectState.CANCELLED) for one in more]
    without, result = roll_up(standings_of(live, on), RULE), roll_up(standings_of(live + gone, on), RULE)
    if live:
        assert replace(result, counts=without.counts, cancelled=0) == without
    assert result.cancelled == result.counts[Light.CANCELLED] == len(gone)


@given(lists_of_work, days)
def test_counts_add_up_and_the_worst_is_the_worst(some: list[ProjectWork], on: date) -> None:
    standings = standings_of(some, on)
    result = roll_up(standings, RULE)
    assert sum(result.counts.values()) == len(some) == result.total + result.cancelled
    assert result.dated <= result.total
    assert result.behind == result.counts[Light.BEHIND]
    live = [s for s in standings if s.work.state is not ProjectState.CANCELLED]
    if result.worst is None:
        assert not live
    else:
        worst = severity_rank(result.worst.verdict.light)
        assert worst == min(severity_rank(s.verdict.light) for s in live)


@given(lists_of_work, days, st.randoms(use_true_random=False))
def test_the_order_of_the_children_does_not_matter(some: list[ProjectWork], on: date, random: Random) -> None:
    shuffled = list(some)
    random.shuffle(shuffled)
    one, other = roll_up(standings_of(some, on), RULE), roll_up(standings_of(shuffled, on), RULE)
    assert replace(one, worst=None) == replace(other, worst=None)


@given(works(), days)
def test_a_roll_up_of_one_is_that_one(some: ProjectWork, on: date) -> None:
    (standing,) = standings_of([some], on)
    result = roll_up([standing], RULE)
    if standing.verdict.light is Light.CANCELLED:
        return
    assert result.worst is standing
    assert (result.actual, result.gap) == (standing.progress.actual, standing.progress.gap)


@given(lists_of_work, days)
def test_idle_groups_are_never_green(some: list[ProjectWork], on: date) -> None:
    standings = standings_of(some, on)
    moving = {Light.BEHIND, Light.WATCH, Light.NORMAL, Light.DONE}
    if not any(s.verdict.light in moving for s in standings):
        assert roll_up(standings, RULE).light in set(Light) - moving
