"""What stands in the way of moving a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.projects.scheduling import Move, days_between, obstacle
from domain.projects.work import Milestone, ProjectState, ProjectWork
from tests.unit.domain.builders import milestone as made
from tests.unit.domain.builders import work as project

DUE, WANTED = date(2024, 6, 30), date(2024, 9, 30)
MOVE = Move(1, "施工", DUE, WANTED, "招标推迟")


def milestone(number: int, due_on: date | None, cancelled: bool = False) -> Milestone:
    return made(due_on, milestone_id=number, cancelled=cancelled)


def test_nothing_stands_in_the_way_while_nothing_has_changed() -> None:
    work = project(milestone(1, due_on=DUE))
    assert obstacle([MOVE], work) == ""
    assert obstacle([replace(MOVE, wanted_on=None)], work) == ""


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (project(milestone(1, due_on=date(2024, 7, 31))), "已改为 2024-07-31"),
        (project(milestone(1, due_on=None)), "已改为 未设"),
        (project(milestone(1, due_on=DUE, cancelled=True)), "已取消"),
        (project(milestone(2, due_on=DUE)), "已取消"),
        (project(milestone(1, due_on=DUE), planned_start=date(2024, 10, 1)), "早于项目现在的计划开始日期"),
        (project(milestone(1, due_on=DUE), state=ProjectState.CANCELLED), "该项目已取消"),
    ],
)
def test_what_changed_meanwhile_is_told(work: ProjectWork, told: str) -> None:
    assert told in obstacle([MOVE], work)


def test_one_faulty_move_stops_all() -> None:
    work = project(milestone(1, due_on=DUE), milestone(2, due_on=WANTED))
    assert "已改为" in obstacle([MOVE, replace(MOVE, milestone_id=2)], work)


def test_days_are_counted_between_dates_alone() -> None:
    assert (MOVE.days, replace(MOVE, wanted_on=None).days) == (92, None)
    assert days_between(WANTED, DUE) == -92
    assert days_between(None, DUE) is None
