"""What is written as a plan file is read back equal, and what the file says arrives in the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from domain.plan_file import Measure, PlanFile, leaf_nodes, parse_plan, to_json, to_yaml
from tests.unit.plan.strategies import plans
from tests.unit.plan.texts import SOUND, WORK, line_number, sound

WRITERS = [to_yaml, to_json]


@pytest.mark.parametrize("write", WRITERS)
@given(plan=plans(with_work=True))
@settings(max_examples=60)
def test_any_plan_survives_writing_and_reading(write: Callable[[PlanFile], str], plan: PlanFile) -> None:
    text = write(plan)
    assert parse_plan(text).plan == plan
    assert write(parse_plan(text).plan) == text


@pytest.mark.parametrize("write", WRITERS)
def test_the_sound_plan_with_work_survives(write: Callable[[PlanFile], str]) -> None:
    plan = parse_plan(SOUND + WORK).plan
    assert parse_plan(write(plan)).plan == plan


@pytest.mark.parametrize("write", WRITERS)
def test_no_work_and_an_empty_list_of_projects_are_told_apart(write: Callable[[PlanFile], str]) -> None:
    plan = sound()
    assert plan.projects is None
    assert parse_plan(write(plan)).plan.projects is None
    assert parse_plan(write(replace(plan, projects=()))).plan.projects == ()


def test_the_file_arrives_in_the_plan() -> None:
    plan = parse_plan(SOUND + WORK).plan
    assert plan.header.starts_on == date(2021, 1, 1)
    node = plan.nodes[2]
    assert (node.code, node.parent, node.order) == ("D01.1.1", "D01.1", 1)
    assert node.deliverables == ("成果一", "成果二")
    assert node.measures == (Measure("次数", "次"),)
    assert [str(t.number) for t in plan.targets] == ["100", "None"]
    assert plan.baselines[0].years == 5
    assert plan.systems[0].nodes == ("D01.1.1", "T1")
    assert [n.code for n in leaf_nodes(plan)] == ["D01.1.1", "D01.1.2", "T1"]
    assert plan.projects is not None
    assert plan.projects[0].weight == 2.5
    assert [m.cancelled for m in plan.milestones] == [False, True]


def test_trailing_zeros_of_a_figure_say_nothing() -> None:
    text = SOUND.replace("value: 1048.07", "value: 1048.070").replace("value: 100\n", "value: 100.0\n")
    assert parse_plan(text).plan == sound()


def test_elements_know_their_lines() -> None:
    parsed = parse_plan(SOUND)
    assert parsed.line_of("nodes", "T1") == line_number(SOUND, "code: T1")
    assert parsed.line_of("systems", "S002") == line_number(SOUND, "code: S002")
