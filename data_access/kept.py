"""What readers keep between requests for as long as the ledger records nothing that concerns it.

Everything a page shows follows from the facts that the ledger numbered, the point of view and the day. As
long as the last change that may concern it is the same, what was read and reckoned once need not be again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

_T = TypeVar("_T")

LIMIT = 12
"""How many results a process keeps: a few points of view of a few plans."""


class Kept:
    """The results used last, by keys that name what was asked; those used longest ago make room.

    A result holds in one state of what it was read from. In another it is made anew and takes the old one's
    place, so that a busy day fills no room with what will never be asked for again.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._lock = Lock()
        self._found: OrderedDict[Hashable, tuple[Hashable, Any]] = OrderedDict()

    def get(self, key: Hashable, state: Hashable, make: Callable[[], _T]) -> _T:
        """The result under a key in a state, made if it is not there. Whoever gets it must not change it.

        Two threads that ask at once may both make it; they are equal, and one of them stays.
        """
        with self._lock:
            if key in self._found and self._found[key][0] == state:
                self._found.move_to_end(key)
                found: _T = self._found[key][1]
                return found
        made = make()
        with self._lock:
            self._found[key] = (state, made)
            self._found.move_to_end(key)
            while len(self._found) > self._limit:
                self._found.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forget everything, e.g. to measure what a first reading costs."""
        with self._lock:
            self._found.clear()
