"""Counts that name nobody: groups too small to be broken down are hidden."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

__all__ = ["SMALLEST_GROUP", "small_groups_hidden"]

SMALLEST_GROUP = 5
"""The fewest people a group has that may be shown by itself, unless the settings say otherwise."""

Key = TypeVar("Key")


def small_groups_hidden(counts: Mapping[Key, int], floor: int = SMALLEST_GROUP) -> dict[Key, int | None]:
    """The counts of a breakdown, None for groups of fewer than ``floor`` people; a true 0 is shown.

    A single hidden group could be told from the total, which is public: then the next smallest group is
    hidden too, and more of them until those hidden make ``floor`` people together, or nothing is left.
    """
    hidden = {key for key, count in counts.items() if 0 < count < floor}
    if hidden:
        left = sorted((key for key in counts if counts[key] >= floor), key=lambda key: counts[key])
        while left and (len(hidden) < 2 or sum(counts[key] for key in hidden) < floor):
            hidden.add(left.pop(0))
    return {key: None if key in hidden else count for key, count in counts.items()}
