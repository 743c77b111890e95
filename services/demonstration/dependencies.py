"""What the demonstration's milestones wait for: a few chains within projects, some from one to another."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from services.demonstration.replay import OFFICE, Event, Replay
from services.demonstration.script import ProjectScript
from services.demonstration.workdays import at
from services.projects.dependencies import add_dependency

_AGREED_ON = date(2023, 1, 11)
"""A day on which the office went through the schedules with the departments."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A milestone that waits for another, each by its project's node and its number or title."""

    before: tuple[str, int | str]
    after: tuple[str, int | str]
    lag_days: int = 0


def _chain(code: str, *steps: int | str, lag_days: int = 0) -> tuple[Wait, ...]:
    """One project's milestones, each waiting for the one named before it."""
    return tuple(Wait((code, before), (code, after), lag_days) for before, after in itertools.pairwise(steps))


WAITS: tuple[Wait, ...] = (
    *_chain("D08.1", 2, "首批主题分馆开放", 3, "第二批主题分馆开放", 4, lag_days=30),
    *_chain("D08.2", "共享空间改造设计", "改造施工招标", 3, lag_days=60),
    Wait(("D08.2", 3), ("D08.2", 2), 30),
    *_chain("D10.1", 1, "数据对接方案", "首批区馆系统接入", 3),
    *_chain("D10.2", 1, "文献智能管理设备采购", 2, 4, lag_days=20),
    Wait(("D10.1", "数据对接方案"), ("D10.2", "文献智能管理设备采购"), 45),
    Wait(("D10.1", 3), ("D10.2", 3)),
    *_chain("D04.2.2", 1, 2, 3, "分享人分级培训"),
    Wait(("D04.2.2", "宣讲效果评估"), ("D04.2.2", "五年宣讲成果汇编"), 90),
    Wait(("D04.2.2", "五年宣讲成果汇编"), ("D04.2.2", "分享团长效运行办法"), 15),
)


def dependency_events(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    """The office enters what was agreed, one after the other; nothing of projects that are not told."""
    told = {script.code for script in scripts}
    for number, wait in enumerate(WAITS):
        if {wait.before[0], wait.after[0]} <= told:
            moment = at(_AGREED_ON, "14:05") + timedelta(minutes=2 * number)
            yield Event(moment, partial(_enter, replay, wait))


def _enter(replay: Replay, wait: Wait) -> None:
    before, after = (replay.milestone_ids[code][key] for code, key in (wait.before, wait.after))
    add_dependency(replay.context, replay.staff.actor(OFFICE), before, after, wait.lag_days)
