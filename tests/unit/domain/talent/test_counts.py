"""Groups too small to be broken down: hidden, and not to be told from what is shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.talent.counts import small_groups_hidden


def test_large_groups_and_true_zeros_are_shown() -> None:
    assert small_groups_hidden({"a": 12, "b": 5, "c": 0}) == {"a": 12, "b": 5, "c": 0}


def test_a_single_small_group_takes_the_next_smallest_with_it() -> None:
    # With the total of 31 public, 31 - 20 - 8 would tell the three.
    assert small_groups_hidden({"a": 20, "b": 8, "c": 3}) == {"a": 20, "b": None, "c": None}


def test_two_small_groups_that_are_few_together_take_a_third() -> None:
    assert small_groups_hidden({"a": 20, "b": 9, "c": 1, "d": 2}) == {
        "a": 20,
        "b": None,
        "c": None,
        "d": None,
    }
    assert small_groups_hidden({"a": 20, "b": 9, "c": 3, "d": 4})["b"] == 9


def test_another_floor() -> None:
    assert small_groups_hidden({"a": 9, "b": 7, "c": 30}, floor=8) == {"a": None, "b": None, "c": 30}


@given(st.dictionaries(st.integers(), st.integers(0, 40), max_size=8), st.integers(2, 12))
def test_no_small_group_is_shown_and_none_can_be_reckoned(counts: dict[int, int], floor: int) -> None:
    shown = small_groups_hidden(counts, floor)
    assert shown.keys() == counts.keys()
    hidden = [key for key, count in shown.items() if count is None]
    for key, count in shown.items():
        assert count is None or (count == counts[key] and (count == 0 or count >= floor))
    if hidden:
        everybody_hidden = all(count is None or count == 0 for count in shown.values())
        assert everybody_hidden or (len(hidden) >= 2 and sum(counts[key] for key in hidden) >= floor)
    else:
        assert all(count == 0 or count >= floor for count in counts.values())
