"""Dates that departments asked to move of late, and lights that a director judged by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from domain.plan_file.initial_work import first_project_code
from domain.projects.lights import Light
from domain.workflow import Action
from services.demonstration.people import director_of
from services.demonstration.replay import Event, Replay
from services.demonstration.script import ProjectScript
from services.demonstration.workdays import at
from services.projects.lights_page import lights_page
from services.projects.overriding import set_override, withdraw_override
from services.projects.schedule_page import ask_for_move, decide_request, schedule_page
from services.viewing import ViewRequest


@dataclass(frozen=True, slots=True)
class _Wish:
    """A date that a head asks to move, and what the director answered, if so."""

    code: str
    asked_on: date
    wanted_on: date
    reason: str
    returned_on: date | None = None
    answer: str = ""


_WISHES = (
    _Wish(
        "D08.1",
        date(2025, 11, 18),
        date(2026, 3, 31),
        "合作单位调整了联络人，方案需重新会商，申请顺延一个季度。",
        date(2025, 11, 20),
        "请先列出重新会商的时间安排和年内能完成的部分，再作申请。",
    ),
    _Wish(
        "D10.3",
        date(2025, 11, 24),
        date(2026, 1, 31),
        "验收材料需补充两项检测报告，预计一月中旬取得。",
    ),
)


def date_events(replay: Replay, scripts: Sequence[ProjectScript]) -> Iterator[Event]:
    """What was asked for and judged in the last weeks: one request came back, one waits."""
    told = {script.code: script for script in scripts}
    for wish in _WISHES:
        if wish.code in told:
            yield Event(at(wish.asked_on, "10:20"), partial(_ask, replay, told[wish.code], wish))
            if wish.returned_on is not None:
                yield Event(at(wish.returned_on, "15:40"), partial(_return, replay, wish))
    for judgement in _JUDGEMENTS:
        if judgement.code in told:
            yield Event(at(judgement.set_on, "16:20"), partial(_judge, replay, judgement))
            if judgement.withdrawn_on is not None:
                yield Event(at(judgement.withdrawn_on, "09:50"), partial(_withdraw, replay, judgement))


@dataclass(frozen=True, slots=True)
class _Judgement:
    """A light that the director in charge set by hand, and the day it was withdrawn, if so."""

    code: str
    set_on: date
    light: Light
    until: date
    reason: str
    withdrawn_on: date | None = None


_JUDGEMENTS = (
    _Judgement(
        "D03.2.3",
        date(2025, 9, 15),
        Light.WATCH,
        date(2025, 11, 30),
        "合作单位已书面承诺年内完成，按关注掌握，月底复核。",
        date(2025, 10, 20),
    ),
    _Judgement(
        "D08.1",
        date(2025, 11, 21),
        Light.WATCH,
        date(2025, 12, 31),
        "分管领导已召开协调会，难点事项有了安排，暂按关注掌握。",
    ),
    _Judgement(
        "T5",
        date(2025, 11, 24),
        Light.BEHIND,
        date(2025, 12, 31),
        "关键人员借调至省里，后续进度有风险，提前列入滞后盯办。",
    ),
)


def _judge(replay: Replay, told: _Judgement) -> None:
    director = replay.staff.actor(director_of(told.code))
    page = lights_page(replay.context, director, first_project_code(told.code), ViewRequest())
    # Whatever the work computes to on that day: a judgement says something else, or is none.
    if page.may_override and page.line.verdict.light is not told.light:
        set_override(
            replay.context,
            director,
            page.line.project_id,
            page.version,
            told.light,
            told.reason,
            told.until,
        )


def _withdraw(replay: Replay, told: _Judgement) -> None:
    director = replay.staff.actor(director_of(told.code))
    page = lights_page(replay.context, director, first_project_code(told.code), ViewRequest())
    if page.line.override is not None:
        withdraw_override(replay.context, director, page.line.project_id, page.version, "已恢复正常跟踪")


def _ask(replay: Replay, script: ProjectScript, wish: _Wish) -> None:
    head = replay.staff.actor(replay.head(script))
    page = schedule_page(replay.context, head, first_project_code(wish.code), ViewRequest())
    open_ones = [
        found.milestone
        for found in page.milestones
        if found.milestone.live and not found.milestone.complete and found.milestone.due_on
    ]
    milestone = min(open_ones, key=lambda m: m.due_on or date.max)
    ask_for_move(
        replay.context,
        head,
        page.line.project_id,
        page.version,
        milestone.milestone_id,
        wish.wanted_on,
        wish.reason,
    )


def _return(replay: Replay, wish: _Wish) -> None:
    director = replay.staff.actor(director_of(wish.code))
    page = schedule_page(replay.context, director, first_project_code(wish.code), ViewRequest())
    decide_request(replay.context, director, page.requests[0].request_id, Action.RETURN, wish.answer)
