"""Measuring a piece of work beside the bare SQL it needs."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, event

Statement = tuple[str, Any]


def statements_of(engine: Engine, work: Callable[[], object]) -> list[Statement]:
    """What a piece of work reads: the statements with their parameters."""
    sent: list[Statement] = []

    def note(connection: Any, cursor: Any, statement: str, parameters: Any, *rest: Any) -> None:
        if statement.startswith(("SELECT", "WITH")):
            sent.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    work()
    event.remove(engine, "before_cursor_execute", note)
    return sent


def bare(engine: Engine, statements: list[Statement]) -> None:
    """Send the same statements through the driver alone and fetch every row."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        for statement, parameters in statements:
            cursor.execute(statement, parameters)
            cursor.fetchall()
    finally:
        connection.close()


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


@dataclass(frozen=True, slots=True)
class Beside:
    """Medians in milliseconds of a piece of work and of its bare SQL, taken in turn."""

    work: float
    sql: float

    @property
    def allowed(self) -> float:
        """What the work may take: one and a half times its SQL and 20 ms."""
        return 1.5 * self.sql + 20


def beside(work: Callable[[], object], sql: Callable[[], object], rounds: int) -> Beside:
    """Take both in turn, so many times.

    What stands in memory before is out of the garbage collector's sight meanwhile, as it is in the server
    (gunicorn.conf.py): going through it would be charged to whoever makes the next objects.
    """
    work()
    gc.collect()
    gc.freeze()
    try:
        taken = [(milliseconds(work), milliseconds(sql)) for _ in range(rounds)]
    finally:
        gc.unfreeze()
    served, plain = (statistics.median(column) for column in zip(*taken, strict=True))
    return Beside(served, plain)
