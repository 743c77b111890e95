"""Two draws of what was reported as done: one checked to the end, one under way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from hashlib import sha256

from services.demonstration.replay import OFFICE, Event, Replay
from services.demonstration.workdays import at
from services.verification.checking import Result, check_item
from services.verification.drawing import DrawTerms, ScopeOfDraw, draw, preview
from services.verification.reading import open_draw, open_list
from services.viewing import ViewRequest

_NOW = ViewRequest()
_DIRECTOR = "gujingyuan"
_LABEL = "（演示数据）"
_FINDINGS: tuple[tuple[Result, str], ...] = (
    (Result.CONFIRMED, "已调阅验收资料并到现场核对，与填报一致。"),
    (Result.CONFIRMED, "已核对印发文件和签收记录。"),
    (Result.REFUTED, "现场尚有一处未投入使用，与填报的完成情况不符。"),
    (Result.PARTLY, "主体工作已完成，配套制度尚未印发。"),
    (Result.INSUFFICIENT, "只有工作总结，缺少签到表和照片，请补充。"),
    (Result.CONFIRMED, "已抽看活动档案，场次和人次相符。"),
)


@dataclass(frozen=True, slots=True)
class DrawStory:
    """A draw on a day from what was approved in a time, of so many claims, of which so many get checked."""

    on: date
    claimed_from: date
    claimed_to: date
    size: int
    checked: int
    days: int
    remark: str


STORIES = (
    DrawStory(date(2025, 10, 13), date(2021, 1, 1), date(2025, 9, 30), 6, 6, 21, "规划收官前首次抽查"),
    DrawStory(date(2025, 11, 20), date(2025, 1, 1), date(2025, 11, 19), 4, 1, 14, "年度抽查"),
)


def draw_events(replay: Replay) -> Iterator[Event]:
    """The director draws in the morning; the office checks in the days after."""
    for story in STORIES:
        yield Event(at(story.on, "10:10"), partial(_draw, replay, story))
        for number in range(story.checked):
            day = story.on + timedelta(days=1 + number // 3)
            yield Event(at(day, f"14:{10 + number:02d}"), partial(_check, replay, number))


def _draw(replay: Replay, story: DrawStory) -> None:
    """As many as planned, or all there are when fewer projects are told of."""
    actor, context = replay.staff.actor(_DIRECTOR), replay.context
    terms = DrawTerms(
        scope=ScopeOfDraw.PLAN,
        scope_id=None,
        claimed_from=story.claimed_from,
        claimed_to=story.claimed_to,
        due_on=story.on + timedelta(days=story.days),
        verifiers=(replay.staff.accounts[OFFICE],),
        remark=story.remark + _LABEL,
    )
    size = min(preview(context, actor, _NOW, terms).candidates, story.size)
    if size:
        number = len(open_list(context, actor, _NOW).lines)
        seed = sha256(f"demonstration {number + 1}".encode()).hexdigest()[:32]
        draw(context, actor, _NOW, replace(terms, size=size), number, seed)


def _check(replay: Replay, number: int) -> None:
    """The office checks the next item of the last draw."""
    actor, context = replay.staff.actor(OFFICE), replay.context
    listed = open_list(context, actor, _NOW).lines
    waiting = [
        item
        for item in (open_draw(context, actor, listed[0].draw_id, _NOW).items if listed else ())
        if item.mine
    ]
    if waiting:
        result, note = _FINDINGS[number % len(_FINDINGS)]
        check_item(context, actor, waiting[0].item_id, 0, result, note + _LABEL)
