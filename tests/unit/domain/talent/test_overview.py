"""The overview's own sums: stages taken together, the dot strip, groups of hours."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.talent.achievements import AchievementLevel
from domain.talent.overview import (
    BIN,
    HOUR_STEPS,
    TALLEST,
    AchievementGlance,
    Band,
    Course,
    by_band,
    by_course,
    by_hours,
    strip_of,
)
from domain.talent.programme import CHOSEN_STAGES, Stage

COUNTS = st.dictionaries(st.sampled_from(Stage), st.integers(0, 30))
PEOPLE = st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 2000), st.booleans(), st.booleans()))


@given(COUNTS)
def test_every_stage_but_the_draft_stands_in_one_band_and_one_course(counts: dict[Stage, int]) -> None:
    submitted = sum(number for stage, number in counts.items() if stage is not Stage.DRAFT)
    assert sum(by_band(counts).values()) == submitted
    courses = by_course([counts])
    assert sum(courses.values()) == submitted
    chosen = sum(number for stage, number in counts.items() if stage in CHOSEN_STAGES)
    assert courses[Course.RUNNING] + courses[Course.ENDED] == chosen


def test_what_was_sent_back_waits_and_what_was_stopped_was_not_chosen() -> None:
    bands = by_band({Stage.RETURNED: 2, Stage.APPLIED: 1, Stage.STOPPED: 4, Stage.DRAFT: 9})
    assert (bands[Band.APPLIED], bands[Band.REFUSED]) == (3, 4)


@given(PEOPLE)
def test_nobody_is_lost_in_the_strip(people: list[tuple[int, int, bool, bool]]) -> None:
    strip = strip_of(people)
    for columns, place in ((strip.total, 0), (strip.professional, 1)):
        assert sum(met + short for _, met, short in columns) == len(people)
        assert sum(met for _, met, _ in columns) == sum(one[place + 2] for one in people)
        for edge, met, short in columns:
            assert sum(edge <= one[place] < edge + BIN for one in people) == met + short
            assert -(-(met + short) // strip.each) <= TALLEST
    assert strip.each == 1 or len(people) > TALLEST


@given(st.lists(st.integers(-50, 3000)))
def test_groups_of_hours_leave_nobody_out(hours: list[int]) -> None:
    groups = by_hours(hours)
    assert tuple(groups) == HOUR_STEPS
    assert sum(groups.values()) == len(hours)
    assert groups[HOUR_STEPS[-1]] == sum(one >= HOUR_STEPS[-1] for one in hours)


def test_years_of_achievements_have_no_gap() -> None:
    found = AchievementGlance({(AchievementLevel.NATIONAL, 2021): 2, (AchievementLevel.LIBRARY, 2024): 1})
    assert found.years == (2021, 2022, 2023, 2024)
    assert (found.total, found.of(year=2022), found.of(AchievementLevel.NATIONAL)) == (3, 0, 2)
    assert AchievementGlance({}).years == ()
