"""How the office runs the rounds in the demonstration: what it asks for, and a month it has closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from services.demonstration.replay import OFFICE, Event, Replay
from services.demonstration.workdays import at
from services.rounds import RoundTerms, save_round, set_lock

_YEAR_END = RoundTerms(
    opens_on=date(2025, 11, 20),
    due_on=date(2025, 12, 5),
    instructions="年底临近：请核对全年里程碑的完成比例；预计年内不能完成的，在“存在问题”中写明原因和新的完成时间。",
)
"""The terms of November 2025, announced two days before it opens."""

_CLOSED = ("2025-05", date(2025, 11, 3), "五月数据已并入半年总结上报。")


def round_events(replay: Replay) -> Iterator[Event]:
    """The office announces the November round and closes that of May."""

    def announce() -> None:
        save_round(replay.context, replay.staff.actor(OFFICE), "2025-11", 0, _YEAR_END)

    def close(month: str, reason: str) -> None:
        set_lock(replay.context, replay.staff.actor(OFFICE), month, 0, True, reason)

    month, day, reason = _CLOSED
    yield Event(at(day, "15:10"), partial(close, month, reason))
    yield Event(at(date(2025, 11, 18), "10:30"), announce)
