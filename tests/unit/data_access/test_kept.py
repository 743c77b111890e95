"""What is kept between readings: used while the key is the same, and never without limit."""

from __future__ import annotations

from data_access.kept import Kept


def test_what_is_there_is_not_made_again() -> None:
    kept, made = Kept(), []

    def make() -> int:
        made.append(1)
        return len(made)

    assert [kept.get("a", make), kept.get("a", make), kept.get("b", make)] == [1, 1, 2]
    kept.clear()
    assert kept.get("a", make) == 3


def test_the_one_used_longest_ago_makes_room() -> None:
    kept = Kept(limit=2)
    kept.get("a", lambda: "a")
    kept.get("b", lambda: "b")
    kept.get("a", lambda: "a")
    kept.get("c", lambda: "c")
    assert kept.get("a", lambda: "made again") == "a"
    assert kept.get("b", lambda: "made again") == "made again"


def test_without_room_nothing_is_kept() -> None:
    kept = Kept(limit=0)
    assert [kept.get("a", lambda: 1), kept.get("a", lambda: 2)] == [1, 2]
