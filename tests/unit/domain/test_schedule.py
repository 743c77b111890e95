"""Planned curve, actual progress and the gap between them."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.projects.schedule import (
    Progress,
    actual_progress,
    clock,
    milestones_of_year,
    planned_curve,
    planned_progress,
    progress,
    weighted_mean,
    year_progress,
)
from domain.projects.work import Milestone, ProjectState, ProjectWork, WorkKind
from tests.unit.domain.builders import days, milestone, milestone_lists, milestones, weights, work, works

# Four milestones worked by hand: weights 1, 2, 5 and 2, so steps of 10, 20, 50 and 20 points.
FOUR = (
    milestone(date(2022, 6, 30), 100, 1),
    milestone(date(2023, 6, 30), 50, 2),
    milestone(date(2024, 12, 31), 10, 5),
    milestone(date(2025, 12, 31), 0, 2),
)


@pytest.mark.parametrize(
    ("on", "planned"),
    [
        (date(2022, 6, 29), 0),
        (date(2022, 6, 30), 10),
        (date(2023, 6, 29), 10),
        (date(2023, 6, 30), 30),
        (date(2024, 12, 30), 30),
        (date(2024, 12, 31), 80),
        (date(2025, 12, 31), 100),
        (date(2030, 1, 1), 100),
    ],
)
def test_planned_curve_steps_on_the_due_date_and_not_between(on: date, planned: float) -> None:
    assert planned_progress(FOUR, on) == planned


def test_actual_progress_is_weighted() -> None:
    assert actual_progress(FOUR) == 25  # (100·1 + 50·2 + 10·5 + 0·2) / 10


def test_planned_curve_lists_each_step_once() -> None:
    same_day = milestone(date(2022, 6, 30), 0, 10)
    assert planned_curve((*FOUR, same_day)) == (
        (date(2022, 6, 30), 55),
        (date(2023, 6, 30), 65),
        (date(2024, 12, 31), 90),
        (date(2025, 12, 31), 100),
    )


def test_nothing_dated_has_no_plan_but_may_have_progress() -> None:
    undated = (milestone(None, 40), milestone(None, 60))
    assert planned_progress(undated, date(2024, 1, 1)) is None
    assert planned_curve(undated) == ()
    assert progress(work(*undated), date(2024, 1, 1)) == Progress(50, None)
    assert progress(work(*undated), date(2024, 1, 1)).gap is None


def test_no_milestones_have_no_figures() -> None:
    assert progress(work(), date(2024, 1, 1)) == Progress(None, None)


def test_cancelled_milestones_count_on_neither_side() -> None:
    gone = milestone(date(2021, 1, 1), 0, 1000, cancelled=True)
    assert progress(work(*FOUR, gone), date(2023, 6, 30)) == progress(work(*FOUR), date(2023, 6, 30))


def test_gap_compares_the_same_milestones_on_both_sides() -> None:
    half_dated = work(milestone(date(2023, 1, 1), 100), milestone(None, 0, 3))
    measured = progress(half_dated, date(2023, 6, 1))
    assert measured == Progress(actual=100, planned=100)
    assert measured.gap == 0


def test_gap_carries_no_binary_noise() -> None:
    measured = Progress(actual=1.1, planned=16.1)
    assert 1.1 - 16.1 < -15
    assert measured.gap == -15


def test_a_gap_is_the_difference_of_the_two_figures_as_shown() -> None:
    # 84.44 is shown as 84.4 and 77.78 as 77.8: who subtracts them gets 6.6, not the 6.66 of the exact values.
    assert Progress(actual=84.44, planned=77.78).gap == 6.6
    assert Progress(actual=84.44, planned=None).gap is None


@pytest.mark.parametrize("state", [ProjectState.PAUSED, ProjectState.CANCELLED])
def test_the_clock_of_stopped_work_stands_still(state: ProjectState) -> None:
    stopped = work(*FOUR, state=state, state_since=date(2023, 6, 30))
    assert progress(stopped, date(2025, 12, 31)).planned == 30
    assert progress(stopped, date(2022, 7, 1)).planned == 10
    assert clock(stopped, date(2025, 1, 1)) == date(2023, 6, 30)


def test_the_clock_of_active_work_runs_on_after_it_was_resumed() -> None:
    resumed = work(*FOUR, state=ProjectState.ACTIVE, state_since=date(2023, 6, 30))
    assert progress(resumed, date(2025, 12, 31)).planned == 100


def test_a_pause_without_a_date_stops_nothing() -> None:
    assert clock(work(state=ProjectState.PAUSED), date(2025, 1, 1)) == date(2025, 1, 1)


def test_year_progress_looks_at_one_year() -> None:
    recurring = work(
        milestone(date(2023, 12, 31), 0),
        milestone(date(2024, 1, 1), 100),
        milestone(date(2024, 12, 31), 0, 3),
        milestone(None, 100),
        milestone(date(2024, 6, 1), 100, cancelled=True),
        kind=WorkKind.RECURRING,
    )
    assert year_progress(recurring, 2024, date(2024, 7, 1)) == Progress(25, 25)
    assert year_progress(recurring, 2022, date(2024, 7, 1)) == Progress(None, None)
    assert progress(recurring, date(2024, 7, 1)) == Progress(20, 40)


def test_weighted_mean_of_nothing_is_nothing() -> None:
    assert weighted_mean([]) is None


@given(milestone_lists, days, days)
def test_planned_progress_is_bounded_and_never_falls(some: list[Milestone], a: date, b: date) -> None:
    early, late = planned_progress(some, min(a, b)), planned_progress(some, max(a, b))
    if early is None or late is None:
        assert early is late is None
        return
    assert 0 <= early <= late <= 100


@given(milestone_lists)
def test_planned_curve_rises_to_exactly_one_hundred(some: list[Milestone]) -> None:
    curve = planned_curve(some)
    assert list(curve) == sorted(curve)
    assert [p for _, p in curve] == sorted(p for _, p in curve)
    assert len({day for day, _ in curve}) == len(curve)
    if curve:
        assert curve[-1][1] == 100
        assert planned_progress(some, curve[0][0] - timedelta(days=1)) == 0


@given(milestone_lists, days)
def test_planned_curve_read_as_steps_is_planned_progress(some: list[Milestone], on: date) -> None:
    curve = planned_curve(some)
    if curve:
        assert planned_progress(some, on) == max((p for day, p in curve if day <= on), default=0)


@given(st.lists(milestones, min_size=1, max_size=6))
def test_actual_progress_lies_between_its_milestones(some: list[Milestone]) -> None:
    live = [m.completion for m in some if not m.cancelled]
    actual = actual_progress(some)
    if actual is None:
        assert not live
    else:
        assert min(live) - 1e-6 <= actual <= max(live) + 1e-6


@given(milestone_lists, milestones, days)
def test_a_cancelled_milestone_changes_nothing(some: list[Milestone], gone: Milestone, on: date) -> None:
    with_it = work(*some, replace(gone, cancelled=True))
    assert progress(with_it, on) == progress(work(*some), on)
    assert planned_curve(with_it.milestones) == planned_curve(some)


@given(milestone_lists, st.sampled_from([0.5, 2.0, 8.0]), days)
def test_only_the_proportion_of_weights_counts(some: list[Milestone], factor: float, on: date) -> None:
    scaled = [replace(m, weight=m.weight * factor) for m in some]
    assert progress(work(*scaled), on) == progress(work(*some), on)


@given(st.lists(st.tuples(st.floats(0, 100), weights), min_size=1, max_size=8), st.randoms())
def test_weighted_mean_does_not_depend_on_order(pairs: list[tuple[float, float]], random: Random) -> None:
    shuffled = list(pairs)
    random.shuffle(shuffled)
    assert weighted_mean(shuffled) == weighted_mean(pairs)


@given(works(), days, st.integers(2020, 2026))
def test_progress_is_always_in_range(some: ProjectWork, on: date, year: int) -> None:
    for measured in (progress(some, on), year_progress(some, year, on)):
        for value in (measured.actual, measured.planned):
            assert value is None or 0 <= value <= 100
        assert (measured.gap is None) == (measured.planned is None)
        assert measured.gap is None or -100 <= measured.gap <= 100


@given(works())
def test_the_years_share_out_the_dated_milestones(some: ProjectWork) -> None:
    shared = [m for year in range(2020, 2027) for m in milestones_of_year(some, year)]
    assert sorted(m.milestone_id for m in shared) == sorted(
        m.milestone_id for m in some.live_milestones if m.due_on is not None
    )
