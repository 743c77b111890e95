"""How figures stand to a target: hand-worked tables, and laws that hold for all targets."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.indicators.aggregation import Book
from domain.indicators.definition import Direction, TimeAggregation
from domain.indicators.observation import Reading
from domain.indicators.target import Measure, Target, course, stand_to, tracks
from domain.periods import Month, Period, Year
from domain.projects.lights import Light, ReasonKind, Thresholds
from domain.projects.trend import ProjectTrack, trend
from tests.unit.domain.indicators.books import book, definition, months, reading

START, END = date(2021, 1, 1), date(2025, 12, 31)
LEVEL = definition("S", TimeAggregation.LAST)
TOTAL = definition("V")
RULES = Thresholds()
STEPS = ((2021, 20.0), (2022, 40.0), (2023, 60.0), (2024, 80.0), (2025, 100.0))


def target(**changes: Any) -> Target:
    """A hundred of something by the end of the plan, in yearly steps."""
    terms: dict[str, Any] = {
        "value": 100.0,
        "starts_on": START,
        "due_on": END,
        "measure": Measure.LEVEL,
        "direction": Direction.UP,
        "steps": STEPS,
    }
    return Target(**{**terms, **changes})


def levels(*told: tuple[date, float]) -> Book:
    """Levels read on days."""
    readings: dict[Period, Reading] = {
        Month(day.year, day.month): reading(Month(day.year, day.month), v, day) for day, v in told
    }
    return Book({"S": LEVEL}, {"S": readings})


class TestPaths:
    @pytest.mark.parametrize(
        ("day", "planned"),
        [
            (date(2021, 6, 30), 0),
            (date(2021, 12, 30), 0),
            (date(2021, 12, 31), 20),
            (date(2025, 11, 26), 80),
            (date(2025, 12, 31), 100),
            (date(2030, 1, 1), 100),
        ],
    )
    def test_steps_hold_from_the_last_day_of_their_year(self, day: date, planned: float) -> None:
        assert target().planned_value(day) == planned

    def test_an_even_path_rises_by_the_day(self) -> None:
        even = target(steps=(), baseline=50.0, starts_on=date(2021, 1, 1), due_on=date(2021, 1, 11))
        assert [even.planned_value(date(2021, 1, d)) for d in (1, 6, 11)] == [50, 75, 100]
        assert even.planned_value(date(2020, 1, 1)) == 50

    def test_years_are_planned_whole(self) -> None:
        even = target(steps=(), measure=Measure.YEAR, starts_on=date(2020, 12, 31))
        assert even.planned_value(date(2023, 6, 1)) == even.planned_value(date(2022, 12, 31))

    def test_what_should_fall_falls(self) -> None:
        falling = target(value=2.0, baseline=10.0, direction=Direction.DOWN, steps=())
        assert falling.percent(10) == 0
        assert falling.percent(6) == 50
        assert falling.percent(1) == 100
        assert falling.reached(2)
        assert not falling.reached(2.1)

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"direction": Direction.CONTEXT}, "direction"),
            ({"value": float("nan")}, "value"),
            ({"value": 0.0, "steps": ()}, "value"),
            ({"baseline": 100.0, "steps": ()}, "value"),
            ({"direction": Direction.DOWN, "steps": ()}, "baseline"),
            ({"due_on": START}, "due_on"),
            ({"steps": ((2025, 90.0),)}, "steps"),
            ({"steps": ((2024, 100.0),)}, "steps"),
            ({"steps": ((2024, 50.0), (2024, 60.0), (2025, 100.0))}, "steps"),
            ({"steps": ((2023, 50.0), (2024, 40.0), (2025, 100.0))}, "steps"),
            ({"steps": ((2020, 50.0), (2025, 100.0))}, "steps"),
        ],
    )
    def test_paths_that_lead_nowhere_are_refused(self, changes: dict[str, Any], field: str) -> None:
        with pytest.raises(Invalid) as caught:
            target(**changes)
        assert list(caught.value.fields) == [field]

    @given(st.integers(0, 2200), st.integers(0, 2200), st.booleans())
    def test_the_path_never_goes_back(self, first: int, second: int, stepped: bool) -> None:
        found = target(steps=STEPS if stepped else ())
        earlier, later = sorted((START + timedelta(days=first), START + timedelta(days=second)))
        assert found.planned_value(earlier) <= found.planned_value(later) <= found.value


class TestLights:
    @pytest.mark.parametrize(
        ("value", "on", "light", "reason"),
        [
            (91, date(2025, 11, 26), Light.NORMAL, ReasonKind.ON_PACE),
            (75.1, date(2025, 11, 26), Light.NORMAL, ReasonKind.ON_PACE),
            (75, date(2025, 11, 26), Light.WATCH, ReasonKind.GAP_WATCH),
            (65, date(2025, 11, 26), Light.WATCH, ReasonKind.GAP_WATCH),
            (64.9, date(2025, 11, 26), Light.BEHIND, ReasonKind.GAP_BEHIND),
            (100, date(2025, 11, 26), Light.DONE, ReasonKind.TARGET_REACHED),
            (104, date(2026, 3, 1), Light.DONE, ReasonKind.TARGET_REACHED),
            (99, date(2026, 1, 1), Light.WATCH, ReasonKind.TARGET_OVERDUE),
            (99, date(2026, 1, 30), Light.WATCH, ReasonKind.TARGET_OVERDUE),
            (99, date(2026, 1, 31), Light.BEHIND, ReasonKind.TARGET_OVERDUE_LONG),
        ],
    )
    def test_by_the_gap_and_the_day(self, value: float, on: date, light: Light, reason: ReasonKind) -> None:
        found = stand_to(levels((date(2025, 10, 31), value)), "S", target(), on, RULES)
        assert (found.light, found.verdict.reasons[0].kind) == (light, reason)

    def test_without_a_target_or_a_figure_nothing_is_lit(self) -> None:
        assert stand_to(levels((END, 5)), "S", None, END, RULES).verdict.reasons[0].kind is (
            ReasonKind.NO_TARGET
        )
        nothing = stand_to(levels(), "S", target(), END, RULES)
        assert (nothing.light, nothing.progress.actual, nothing.progress.planned) == (Light.UNSET, None, None)
        assert nothing.verdict.reasons[0].kind is ReasonKind.NO_FIGURE

    def test_a_figure_counts_from_its_day_on(self) -> None:
        data = levels((date(2025, 9, 30), 60), (date(2025, 10, 31), 91))
        assert stand_to(data, "S", target(), date(2025, 10, 30), RULES).progress.actual == 60
        assert stand_to(data, "S", target(), date(2025, 10, 31), RULES).progress.actual == 91

    def test_a_year_is_judged_by_the_last_whole_year_against_its_own_plan(self) -> None:
        yearly = target(measure=Measure.YEAR, baseline=0.0)
        values = {**months(2023, *[5.0] * 12), **months(2024, *[4.0] * 12), **months(2025, *[9.0] * 10)}
        found = stand_to(book(TOTAL, V=values), "V", yearly, date(2025, 11, 26), RULES)
        assert (found.figure and found.figure.period, found.planned) == (Year(2024), 80)
        assert (found.progress.actual, found.light) == (48, Light.BEHIND)

    def test_a_good_year_is_not_the_end(self) -> None:
        yearly = target(measure=Measure.YEAR, baseline=0.0)
        good = book(TOTAL, V=months(2023, *[10.0] * 12))
        assert stand_to(good, "V", yearly, date(2024, 3, 1), RULES).light is Light.NORMAL
        last = book(TOTAL, V=months(2025, *[10.0] * 12))
        assert stand_to(last, "V", yearly, date(2025, 12, 31), RULES).light is Light.DONE

    def test_a_running_total_is_held_against_the_plan_of_what_it_covers(self) -> None:
        """Ten months of 2024 reported, looked at in December: October's plan is the measure."""
        whole = target(measure=Measure.PLAN, starts_on=date(2024, 1, 1), due_on=date(2024, 12, 31), steps=())
        values = months(2024, *[100 / 12] * 10)
        found = stand_to(book(TOTAL, V=values), "V", whole, date(2024, 12, 20), RULES)
        assert found.planned == pytest.approx(100 * 304 / 365)
        assert found.light is Light.NORMAL

    @given(st.floats(0.1, 200), st.floats(0.1, 200), st.integers(0, 2200))
    def test_more_is_never_worse(self, low: float, high: float, offset: int) -> None:
        assume(low <= high)
        on = START + timedelta(days=offset)
        order = [Light.BEHIND, Light.WATCH, Light.NORMAL, Light.DONE]
        lights = [stand_to(levels((START, v)), "S", target(), on, RULES).light for v in (low, high)]
        assert order.index(lights[0]) <= order.index(lights[1])

    @given(st.floats(-1e9, 1e9), st.integers(0, 2200))
    def test_progress_stays_within_bounds(self, value: float, offset: int) -> None:
        assume(value != 0)
        found = stand_to(levels((START, value)), "S", target(), START + timedelta(days=offset), RULES)
        assert found.progress.actual is not None
        assert found.progress.planned is not None
        assert 0 <= found.progress.actual <= 100
        assert 0 <= found.progress.planned <= 100


DAYS = st.integers(0, 1825).map(lambda offset: START + timedelta(days=offset))
READINGS = st.dictionaries(DAYS, st.floats(0.5, 150), min_size=1, max_size=8)


@given(READINGS, DAYS, st.booleans())
def test_the_curve_of_work_says_what_its_standing_says(
    told: dict[date, float], on: date, stepped: bool
) -> None:
    """One reading a month: the last one of a month replaces those before it, as in the database."""
    of_month = {(day.year, day.month): (day, value) for day, value in sorted(told.items()) if day <= on}
    data = levels(*of_month.values())
    found = target(steps=STEPS if stepped else ())
    standing = stand_to(data, "S", found, on, RULES)
    track = ProjectTrack(1.0, None, tracks(data, "S", found, [START, on]))
    (point,) = trend([track], [on]) if track.milestones else (None,)
    if not of_month:
        assert point is None
        return
    assert point is not None
    assert standing.progress.actual == pytest.approx(point.actual, abs=1e-5)
    assert standing.progress.planned == pytest.approx(point.planned, abs=1e-5)


def test_the_course_is_in_the_order_in_which_figures_became_known() -> None:
    days = [day for day, _ in course(levels((END, 5), (START, 3)), "S", target())]
    assert days == [START, END]
