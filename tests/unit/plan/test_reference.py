"""The plan that is shipped: sound, complete, and no more than it may hold."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from domain.plan_file import PlanFile, decode_plan, initial_work, leaf_nodes, parse_plan
from domain.projects.work import WorkKind

REFERENCE = Path(__file__).parents[3] / "data_access" / "reference" / "jinling-14.yaml"


@pytest.fixture(scope="module")
def plan() -> PlanFile:
    return parse_plan(decode_plan(REFERENCE.read_bytes())).plan


def test_the_tree_is_complete(plan: PlanFile) -> None:
    assert Counter(node.level for node in plan.nodes) == {"domain": 12, "item": 36, "subitem": 55, "topic": 6}
    assert len(leaf_nodes(plan)) == 76
    assert [n.code for n in plan.nodes if n.level == "topic"] == ["T1", "T2", "T3", "T4", "T5", "T6"]


def test_the_only_countable_target_is_a_hundred_children_rooms(plan: PlanFile) -> None:
    assert len(plan.targets) == 13
    (numeric,) = [target for target in plan.targets if target.number is not None]
    assert (numeric.node, numeric.number, numeric.unit) == ("D04.3.1", Decimal(100), "个")


def test_the_baseline_is_the_eight_stated_figures(plan: PlanFile) -> None:
    means = {figure.code: figure.value for figure in plan.baselines if figure.kind == "annual_mean"}
    assert len(plan.baselines) == 8
    assert means == {"visits_annual_mean": "209.61", "loans_annual_mean": "118.65"}


def test_the_named_systems_and_shortfalls_are_complete(plan: PlanFile) -> None:
    assert [system.code for system in plan.systems] == [f"S{number:03d}" for number in range(1, 176)]
    assert sum(not system.nodes for system in plan.systems) == 5
    assert [shortfall.code for shortfall in plan.shortfalls] == ["P1", "P2", "P3"]


def test_every_leaf_starts_with_work_of_a_plausible_kind(plan: PlanFile) -> None:
    projects, milestones = initial_work(plan, {node.code for node in plan.nodes})
    kinds = Counter(project.kind for project in projects)
    assert kinds == {WorkKind.RECURRING: 64, WorkKind.CONSTRUCTION: 11, WorkKind.INDICATOR: 1}
    assert {milestone.project for milestone in milestones} == {project.code for project in projects}


def test_it_says_nothing_of_the_work_and_summarises_shortly(plan: PlanFile) -> None:
    assert plan.projects is None
    assert max(len(node.summary or "") for node in plan.nodes) <= 60
