"""Things that happen at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


def at_once(*calls: Callable[[], object]) -> list[object]:
    """Start all calls at the same moment, each in a thread; what each returned, or the error it raised."""
    barrier = threading.Barrier(len(calls))

    def run(call: Callable[[], object]) -> object:
        barrier.wait()
        try:
            return call()
        except Exception as error:
            return error

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def winner_and_loser(outcomes: list[object]) -> tuple[object, Exception]:
    """Of two outcomes the one that succeeded and the error of the other; exactly one must be an error."""
    first, second = outcomes
    if isinstance(first, Exception):
        first, second = second, first
    assert not isinstance(first, Exception), outcomes
    assert isinstance(second, Exception), outcomes
    return first, second
