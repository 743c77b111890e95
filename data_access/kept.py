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


STATES = 2
"""In how many states a result is kept: readers on either side of a change do not push out each other's."""


class Kept:
    """The results used last, by keys that name what was asked; those used longest ago make room.

    A result holds in one state of what it was read from. In another it is made anew and takes an older one's
    place, so that a busy day fills no room with what will never be asked for again.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._lock = Lock()
        self._found: OrderedDict[tuple[Hashable, Hashable], Any] = OrderedDict()

    def get(self, key: Hashable, state: Hashable, make: Callable[[], _T]) -> _T:
        """The result under a key in a state, made if it is not there. Whoever gets it must not change it.

        Two threads that ask at once may both make it; they are equal, and one of them stays.
        """
        wanted = (key, state)
        with self._lock:
            if wanted in self._found:
                self._found.move_to_end(wanted)
                found: _T = self._found[wanted]
                return found
        made = make()
        with self._lock:
            self._found[wanted] = made
            self._found.move_to_end(wanted)
            for older in [at for at in self._found if at[0] == key][:-STATES]:
                del self._found[older]
            while len(self._found) > self._limit:
                self._found.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forget everything, e.g. to measure what a first reading costs."""
        with self._lock:
            self._found.clear()
