"""What is kept between readings: used while key and state are the same, and never without limit."""

from __future__ import annotations

from functools import partial

from data_access.kept import Kept


def test_what_is_there_is_not_made_again() -> None:
    kept, made = Kept(), []

    def make() -> int:
        made.append(1)
        return len(made)

    assert [kept.get("a", 1, make), kept.get("a", 1, make), kept.get("b", 1, make)] == [1, 1, 2]
    kept.clear()
    assert kept.get("a", 1, make) == 3


def test_the_one_used_longest_ago_makes_room() -> None:
    kept = Kept(limit=2)
    kept.get("a", 1, lambda: "a")
    kept.get("b", 1, lambda: "b")
    kept.get("a", 1, lambda: "a")
    kept.get("c", 1, lambda: "c")
    assert kept.get("a", 1, lambda: "made again") == "a"
    assert kept.get("b", 1, lambda: "made again") == "made again"


def test_another_state_is_read_anew_and_takes_the_place_of_an_older_one() -> None:
    kept = Kept(limit=3)
    kept.get("a", 1, lambda: "a")
    for state in range(10):
        assert kept.get("b", state, partial(int, state)) == state
    assert kept.get("a", 1, lambda: "made again") == "a"
    # Whoever still reads what was there before the last change finds it.
    assert [kept.get("b", state, lambda: -1) for state in (8, 9, 7)] == [8, 9, -1]


def test_without_room_nothing_is_kept() -> None:
    kept = Kept(limit=0)
    assert [kept.get("a", 1, lambda: 1), kept.get("a", 1, lambda: 2)] == [1, 2]
