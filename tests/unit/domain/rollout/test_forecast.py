"""How long stages take: by hand, and against a slow reckoning that moves weights from stay to stay."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rollout.forecast import FEWEST, Durations, durations, nearest_rank
from tests.support.rollout_oracle import Spell, chances

SPELLS = st.lists(
    st.builds(Spell, st.integers(0, 12), st.sampled_from(["on", "off", "open"])), min_size=1, max_size=12
)


def of(spells: list[Spell]) -> Durations:
    by_end = {end: Counter(one.days for one in spells if one.end == end) for end in ("on", "off", "open")}
    return durations(by_end["on"], by_end["off"], by_end["open"])


def told(found: Durations) -> list[float]:
    """Days, share that moved on and share that ended of every step, one after the other."""
    return [number for step in found.steps for number in step]


def test_without_anything_open_the_lengths_are_as_frequent_as_they_were() -> None:
    found = durations({10: 1, 20: 2, 40: 1}, {}, {})
    assert told(found) == pytest.approx([10, 0.25, 0.0, 20, 0.5, 0.0, 40, 0.25, 0.0])
    assert (found.beyond, found.completed, found.median) == (0.0, 4, 20)


def test_by_hand_with_a_stay_that_still_lasts() -> None:
    # Four stays: 10 days, 20 days, 20 days or more, 30 days. The open one gives its quarter to the last.
    found = durations({10: 1, 20: 1, 30: 1}, {}, {20: 1})
    assert [step[0] for step in found.steps] == [10, 20, 30]
    assert [step[1] for step in found.steps] == pytest.approx([0.25, 0.25, 0.5])
    assert found.beyond == 0.0
    assert [found.lasting(days) for days in (0, 10, 25, 30)] == pytest.approx([1, 0.75, 0.5, 0])


def test_what_lasts_longest_and_still_lasts_is_beyond() -> None:
    found = durations({10: 1, 20: 1}, {}, {50: 2})
    assert found.beyond == pytest.approx(0.5)
    assert found.median == 20
    assert durations({10: 1}, {}, {50: 2}).median is None


def test_giving_up_ends_a_stay_without_moving_on() -> None:
    found = durations({10: 1}, {10: 1, 30: 1}, {})
    assert told(found) == pytest.approx([10, 1 / 3, 1 / 3, 30, 0.0, 1 / 3])
    assert found.completed == 1
    assert not found.enough
    assert durations({10: FEWEST}, {}, {}).enough


def test_nothing_known() -> None:
    found = durations({}, {}, {5: 3})
    assert (found.steps, found.beyond, found.completed, found.median) == ((), 1.0, 0, None)


@given(SPELLS)
def test_like_moving_weights_to_the_right(spells: list[Spell]) -> None:
    found, slow = of(spells), chances(spells)
    expected: dict[tuple[int, str], Fraction] = {}
    for days, end, weight in slow:
        expected[days, end] = expected.get((days, end), Fraction(0)) + weight
    for days, on, off in found.steps:
        assert on == pytest.approx(float(expected.pop((days, "on"), Fraction(0))))
        assert off == pytest.approx(float(expected.pop((days, "off"), Fraction(0))))
    assert not expected
    assert found.beyond == pytest.approx(float(1 - sum(weight for _, _, weight in slow)), abs=1e-9)
    assert found.lasting(-1) == pytest.approx(1)


@given(SPELLS, st.integers(0, 12))
def test_a_stay_that_still_lasts_makes_no_stage_shorter(spells: list[Spell], days: int) -> None:
    longer = of([*spells, Spell(days, "open")])
    for length in range(13):
        assert longer.lasting(length) >= of(spells).lasting(length) - 1e-9


@given(st.lists(st.integers(0, 50), min_size=1), st.integers(1, 100))
def test_the_nearest_rank_is_the_smallest_that_suffices(values: list[int], percent: int) -> None:
    ordered = sorted(values)
    found = nearest_rank(ordered, percent)
    assert 100 * sum(one <= found for one in ordered) >= percent * len(ordered)
    assert found == ordered[0] or 100 * sum(one < found for one in ordered) < percent * len(ordered)
