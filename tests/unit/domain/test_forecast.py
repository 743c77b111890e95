"""Earned schedule and its band: every line worked by hand in the method's page, and what must always hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.projects import forecast as rules
from domain.projects.forecast import (
    Course,
    Forecast,
    LeftOut,
    NoForecast,
    NoForecastReason,
    day_after,
    earned_schedule,
    forecast,
    left_out,
    months_from,
    months_needed,
    quantiles,
    resample,
)
from domain.projects.trend import MilestoneTrack, ProjectTrack
from domain.projects.work import ProjectState, ProjectWork, WorkKind

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "methods" / "forecast.md").read_text()
START = date(2022, 1, 1)
PLAN_A = ((3, 25.0), (6, 50.0), (9, 75.0), (12, 100.0))
PLAN_B = ((1, 10.0), (2, 30.0), (3, 60.0), (4, 80.0), (5, 100.0))


def rows(header: str) -> list[list[str]]:
    """The lines of all tables of the page with this header."""
    found = []
    for table in re.findall(rf"^\| {re.escape(header)} \|.*\n\|[- |]+\n((?:\|.*\n)+)", PAGE, re.M):
        found += [[cell.strip() for cell in line.strip("|\n").split("|")] for line in table.splitlines()]
    return found


def month_end(number: float) -> date:
    return day_after(START, number)


def curve_of(plan: Sequence[tuple[int, float]], elapsed: float) -> list[tuple[float, float]]:
    """The plan at all month ends and at the time elapsed."""
    times = sorted({*map(float, range(0, max(int(elapsed), plan[-1][0]) + 1)), elapsed})
    return [(time, max([0.0, *(level for month, level in plan if month <= time)])) for time in times]


def work(
    kind: WorkKind = WorkKind.CONSTRUCTION,
    state: ProjectState = ProjectState.ACTIVE,
    start: date | None = START,
) -> ProjectWork:
    return ProjectWork(
        project_id=1,
        code="P1",
        title="项目",
        kind=kind,
        kind_confirmed=True,
        state=state,
        state_reason=None,
        state_since=None,
        planned_start=start,
        planned_finish=None,
        weight=1.0,
        milestones=(),
    )


def course(plan: Sequence[tuple[int, float]], done: dict[float, float], **kept: object) -> Course:
    """Work planned like `plan`, of which all milestones are as far as `done` says from those months on."""
    steps, before = [], 0.0
    reports = [(month_end(month), percent) for month, percent in sorted(done.items())]
    for month, level in plan:
        share = level - before
        parts = tuple((day, min(max((p - before) / share * 100, 0.0), 100.0)) for day, p in reports)
        steps.append(MilestoneTrack(share, month_end(month), parts))
        before = level
    return Course(work(**kept), ProjectTrack(1.0, None, tuple(steps)))  # type: ignore[arg-type]


def of(found: Forecast | NoForecast) -> Forecast:
    assert isinstance(found, Forecast), found
    return found


@pytest.mark.parametrize("row", rows("plan"), ids=lambda row: " ".join(row[:3]))
def test_every_line_worked_by_hand_is_what_the_rules_say(row: list[str]) -> None:
    plan = {"A": PLAN_A, "B": PLAN_B}[row[0]]
    elapsed, actual = float(row[1]), float(row[2])
    earned = earned_schedule(curve_of(plan, elapsed), elapsed, actual)
    spi = earned / elapsed
    assert [round(v, 4) for v in (earned, spi, plan[-1][0] / spi)] == [float(cell) for cell in row[4:7]]


def test_the_page_has_the_examples() -> None:
    assert len(rows("plan")) == 11
    assert len(rows("months")) == 3
    assert len(rows("still to earn")) == 3
    for name in ("LEAST_HISTORY", "HORIZON", "SEED"):
        assert re.search(rf"\b{getattr(rules, name)}\b", PAGE)
    assert f"{rules.RESAMPLES:,} courses" in PAGE
    assert rules.RESAMPLES >= 1000


@pytest.mark.parametrize("row", rows("months"), ids=lambda row: row[0])
def test_months_become_the_days_worked_by_hand(row: list[str]) -> None:
    assert day_after(START, float(row[0])) == date.fromisoformat(row[1])


@pytest.mark.parametrize("row", rows("still to earn"), ids=lambda row: row[1])
def test_the_courses_are_those_worked_by_hand(row: list[str]) -> None:
    need, path = float(row[0]), [float(part) for part in row[2].split(",")]
    assert round(months_needed(path, need), 4) == float(row[3])
    pool = [0.5, 1.0, 1.5]
    assert path in resample(pool, need)


def test_the_band_worked_by_hand() -> None:
    pool = [0.5, 1.0, 1.5]
    two = quantiles([months_needed(path, 2.0) for path in resample(pool, 2.0)])
    assert [round(value, 4) for value in two] == [1.6667, 2.0, 2.3333]
    assert quantiles([months_needed(path, 3.0) for path in resample(pool, 3.0)]) == (3.0, 3.0, 3.0)


def test_a_whole_forecast_worked_by_hand() -> None:
    """Plan A over two years; half as fast as planned, a quarter of each step a month and a half."""
    plan = tuple((month * 2, level) for month, level in PLAN_A)
    done = {float(month): min(month * 100 / 48, 100.0) for month in range(1, 13)}
    found = of(forecast([course(plan, done)], month_end(12), START))
    # At month 12 the plan asks for 50 %, 25 % is done: the plan was there up to month 11.
    assert (found.planned, round(found.actual, 6), found.history) == (50.0, 25.0, 12)
    assert (found.elapsed, found.planned_duration, found.earned) == (12.0, 24.0, 11.0)
    assert round(found.spi, 4) == 0.9167
    assert round(found.eac, 4) == 26.1818
    assert found.eac_on == day_after(START, 24 * 12 / 11)
    assert round(found.late_by, 4) == 2.1818


def test_on_pace_is_an_index_of_one_and_no_width() -> None:
    done = {3.0: 25.0, 6.0: 50.0, 9.0: 75.0, 12.0: 80.0}
    long = (*PLAN_A[:3], (18, 80.0), (24, 100.0))
    found = of(forecast([course(long, {**done, 18.0: 80.0})], month_end(20), START))
    assert found.spi == pytest.approx(1.0)
    assert found.finish.middle == found.eac_on == found.planned_finish == month_end(24)


def test_too_little_history_is_said_with_its_length() -> None:
    found = forecast([course(PLAN_A, {1.0: 5.0})], month_end(11), START)
    assert isinstance(found, NoForecast)
    assert (found.reason, found.history) == (NoForecastReason.TOO_SHORT, 11)
    assert isinstance(forecast([course(PLAN_A, {1.0: 5.0})], month_end(12), START), Forecast)


def test_months_before_the_first_report_are_no_history() -> None:
    found = forecast([course(PLAN_A, {8.0: 5.0})], month_end(12), START)
    assert isinstance(found, NoForecast)
    assert (found.reason, found.history) == (NoForecastReason.TOO_SHORT, 5)


@pytest.mark.parametrize(
    ("courses", "on", "reason"),
    [
        ([], 20, NoForecastReason.NO_WORK),
        ([course(PLAN_A, {1: 5}, state=ProjectState.CANCELLED)], 20, NoForecastReason.ALL_CANCELLED),
        ([course(PLAN_A, {1: 5}, state=ProjectState.PAUSED)], 20, NoForecastReason.ALL_STOPPED),
        ([course(PLAN_A, {1: 5}, kind=WorkKind.RECURRING)], 20, NoForecastReason.ALL_RECURRING),
        ([course((), {})], 20, NoForecastReason.NO_PLAN),
        ([course(PLAN_A, {})], 20, NoForecastReason.NOT_REPORTED),
        ([course(PLAN_A, {1: 5, 7: 100})], 20, NoForecastReason.FINISHED),
        ([course(PLAN_A, {1: 0.0})], 20, NoForecastReason.NO_PACE),
        ([course(PLAN_A, {}, start=date(2023, 1, 1))], -12, NoForecastReason.NOT_BEGUN),
    ],
)
def test_every_state_without_a_forecast_is_one_of_its_own(
    courses: list[Course], on: int, reason: NoForecastReason
) -> None:
    day = month_end(on) if on > 0 else date(2021, 1, 1)
    found = forecast(courses, day, START)
    assert isinstance(found, NoForecast)
    assert found.reason is reason


def test_what_was_undone_since_leaves_no_pace() -> None:
    plan = ((1, 50.0), (24, 100.0))
    found = forecast([course(plan, {1.0: 10.0, 6.0: 0.0})], month_end(20), START)
    assert isinstance(found, NoForecast)
    assert found.reason is NoForecastReason.NO_PACE


def test_finished_work_tells_when_it_was() -> None:
    found = forecast([course(PLAN_A, {1: 5, 7: 100})], month_end(20), START)
    assert isinstance(found, NoForecast)
    assert found.finished_on == month_end(7)


def test_parts_that_are_never_due_are_no_plan() -> None:
    endless = ProjectTrack(1.0, None, (MilestoneTrack(1.0, date.max, ()),))
    assert left_out(Course(work(WorkKind.INDICATOR), endless)) is LeftOut.UNDATED


def test_left_out_work_changes_nothing() -> None:
    counted = course(PLAN_A, {float(month): month * 4.0 for month in range(1, 15)})
    others = [
        course(PLAN_A, {1: 5}, state=ProjectState.PAUSED),
        course(PLAN_A, {1: 5}, kind=WorkKind.RECURRING),
        course(PLAN_A, {1: 5}, state=ProjectState.CANCELLED),
    ]
    on = month_end(14)
    assert forecast([counted], on, START) == forecast([counted, *others], on, START)


def test_later_reports_do_not_change_what_could_be_told_then() -> None:
    done = {float(month): month * 3.0 for month in range(1, 19)}
    then = {month: percent for month, percent in done.items() if month <= 13}
    on = month_end(13)
    assert forecast([course(PLAN_A, done)], on, START) == forecast([course(PLAN_A, then)], on, START)


PLANS = st.lists(
    st.tuples(st.integers(1, 36), st.floats(1, 20)), min_size=1, max_size=8, unique_by=lambda step: step[0]
).map(sorted)


def levels(steps: list[tuple[int, float]]) -> list[tuple[int, float]]:
    total, level, plan = sum(weight for _, weight in steps), 0.0, []
    for month, weight in steps:
        level += weight
        plan.append((month, round(level / total * 100, 6)))
    return [*plan[:-1], (plan[-1][0], 100.0)]


@given(PLANS, st.integers(1, 48), st.floats(0, 100), st.floats(0, 100))
def test_more_progress_never_earns_less(
    steps: list[tuple[int, float]], elapsed: int, one: float, other: float
) -> None:
    curve = curve_of(levels(steps), float(elapsed))
    low, high = sorted((one, other))
    assert earned_schedule(curve, elapsed, low) <= earned_schedule(curve, elapsed, high) + 1e-9


@given(PLANS, st.integers(1, 48), st.floats(0, 100))
def test_earned_time_lies_within_the_plan_and_on_its_side_of_today(
    steps: list[tuple[int, float]], elapsed: int, actual: float
) -> None:
    plan = levels(steps)
    curve = curve_of(plan, float(elapsed))
    planned = next(level for month, level in curve if month == elapsed)
    earned = earned_schedule(curve, elapsed, actual)
    assert 0 <= earned <= plan[-1][0] + 1e-9
    if actual < planned - 1e-5:
        assert earned < elapsed + 1e-9
    elif actual < 99.99:
        assert earned >= elapsed - 1e-9


@given(PLANS, st.floats(0, 99))
def test_at_month_ends_time_alone_takes_nothing_away(steps: list[tuple[int, float]], actual: float) -> None:
    plan = levels(steps)
    curve = curve_of(plan, 48.0)
    earned = [earned_schedule(curve, month, actual) for month in range(1, 49)]
    assert all(later >= before - 1e-9 for before, later in pairwise(earned))


@given(PLANS, st.integers(1, 36))
def test_whoever_keeps_to_the_plan_has_an_index_of_one(steps: list[tuple[int, float]], elapsed: int) -> None:
    plan = levels(steps)
    curve = curve_of(plan, float(elapsed))
    planned = next(level for month, level in curve if month == elapsed)
    if planned < 100:
        assert earned_schedule(curve, elapsed, planned) == elapsed


@given(st.integers(0, 4000).map(lambda days: START + timedelta(days=days)))
def test_days_and_months_are_each_other_s_inverse(day: date) -> None:
    assert day_after(START, months_from(START, day)) == day


@settings(max_examples=15, deadline=None)
@given(PLANS, st.lists(st.floats(0, 8), min_size=14, max_size=20))
def test_the_band_is_in_order_around_its_middle_and_the_same_every_time(
    steps: list[tuple[int, float]], progress: list[float]
) -> None:
    done, level = {}, 0.0
    for month, step in enumerate(progress, 1):
        level = min(level + step, 99.0)
        done[float(month)] = level
    courses = [course(levels(steps), done)]
    on = month_end(len(progress))
    found = forecast(courses, on, START)
    assert found == forecast(courses, on, START)
    if isinstance(found, NoForecast):
        assert found.reason is NoForecastReason.NO_PACE
        return
    early, middle, late = (
        day or date.max for day in (found.finish.early, found.finish.middle, found.finish.late)
    )
    assert on <= early <= middle <= late
    assert all(p.low <= p.middle + 1e-9 and p.middle <= p.high + 1e-9 for p in found.fan)
    assert all(before.middle <= later.middle + 1e-9 for before, later in pairwise(found.fan))
    assert found.spi == pytest.approx(found.earned / found.elapsed)
    assert found.eac >= found.elapsed


def test_another_seed_gives_other_draws() -> None:
    pool = [0.2, 1.4, 0.9, 1.1, 0.4]
    assert resample(pool, 9.0) == resample(pool, 9.0)
    assert resample(pool, 9.0) != resample(pool, 9.0, rules.SEED + 1)


def test_a_plan_of_two_weights_is_read_by_weight() -> None:
    heavy = course(PLAN_A, {float(month): month * 4.0 for month in range(1, 15)})
    light = Course(heavy.work, replace(heavy.track, weight=0.5))
    assert forecast([heavy], month_end(14), START) == forecast([light], month_end(14), START)
