"""What readers keep between requests for as long as the ledger stands still.

Everything a page shows follows from the facts that the ledger numbered, the point of view and the day. As
long as the ledger's head is the same, what was read and reckoned once need not be read and reckoned again.
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
    """The results used last, by keys that name everything they follow from; the oldest make room."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._lock = Lock()
        self._found: OrderedDict[Hashable, Any] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], _T]) -> _T:
        """The result under a key, made if it is not there. Whoever gets it must not change it.

        Two threads that ask at once may both make it; they are equal, and one of them stays.
        """
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
                found: _T = self._found[key]
                return found
        made = make()
        with self._lock:
            self._found[key] = made
            self._found.move_to_end(key)
            while len(self._found) > self._limit:
                self._found.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forget everything, e.g. to measure what a first reading costs."""
        with self._lock:
            self._found.clear()
