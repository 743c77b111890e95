"""The catalogue tells a story that the plan and the rules of projects allow."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from data_access.plan_store import REFERENCE_PLAN
from domain.plan_file import leaf_nodes, parse_plan
from domain.projects.work import ProjectState, WorkKind
from services.demonstration.catalogue import PROJECTS
from services.demonstration.people import DEPARTMENTS
from services.demonstration.scenario import (
    BUSINESS_DATE,
    CORRECTION,
    JOURNEY,
    RAISED_CORRECTION,
    CorrectionScenario,
)
from services.demonstration.script import ProjectScript

PLAN = parse_plan(REFERENCE_PLAN.read_text("utf-8")).plan
LEAVES = {node.code: node for node in leaf_nodes(PLAN)}
BY_CODE = {script.code: script for script in PROJECTS}

every_project = pytest.mark.parametrize("script", PROJECTS, ids=lambda script: script.code)


def test_every_leaf_of_the_plan_has_its_story() -> None:
    assert sorted(BY_CODE) == sorted(LEAVES)
    assert len(BY_CODE) == len(PROJECTS)


@every_project
def test_milestones_are_those_suggested_or_have_titles_of_their_own(script: ProjectScript) -> None:
    suggested = LEAVES[script.code].deliverables
    named = [step.milestone for step in script.steps]
    assert len(named) == len(set(named))
    for milestone in named:
        if isinstance(milestone, int):
            assert 1 <= milestone <= len(suggested)
        else:
            assert milestone not in suggested
    if script.steps:
        assert {number for number in named if isinstance(number, int)} == set(range(1, len(suggested) + 1))


@every_project
def test_departments_exist_and_support_others_than_their_own(script: ProjectScript) -> None:
    departments = {department.code for department in DEPARTMENTS}
    assert {script.lead, *script.supporting} <= departments
    assert script.lead not in script.supporting


@every_project
def test_moves_form_a_chain_that_ends_at_the_due_date_in_force(script: ProjectScript) -> None:
    for step in script.steps:
        moves = [move for move in script.moves if move.milestone == step.milestone]
        assert [move.on for move in moves] == sorted(move.on for move in moves)
        for earlier, later in pairwise(moves):
            assert earlier.due_on == later.first_due_on
        if moves:
            assert moves[-1].due_on == step.due_on
            assert all(move.reason for move in moves)


@every_project
def test_nothing_is_due_before_its_project_starts(script: ProjectScript) -> None:
    start = script.restart.first_start if script.restart else script.start
    for step in script.steps:
        first_due = script.first_due(step)
        assert first_due is not None
        assert start is not None
        assert start <= first_due
        assert script.start is not None
        assert step.due_on is not None
        assert script.start <= step.due_on


@every_project
def test_decisions_on_the_whole_project_alternate_and_have_reasons(script: ProjectScript) -> None:
    state = ProjectState.ACTIVE
    for turn in script.turns:
        assert turn.state is not state
        assert turn.reason or turn.state is ProjectState.ACTIVE
        assert turn.on < BUSINESS_DATE
        state = turn.state


def test_all_kinds_of_work_and_of_changes_occur() -> None:
    assert {script.kind for script in PROJECTS} == set(WorkKind)
    assert any(not script.confirmed for script in PROJECTS)
    assert any(script.drops for script in PROJECTS)
    assert any(script.reweighing for script in PROJECTS)
    twice = [s for s in PROJECTS for step in s.steps if _times_moved(s, step.milestone) >= 2]
    assert twice


def _times_moved(script: ProjectScript, milestone: int | str) -> int:
    return sum(move.milestone == milestone for move in script.moves)


@pytest.mark.parametrize("correction", [CORRECTION, RAISED_CORRECTION])
def test_corrected_milestones_exist(correction: CorrectionScenario) -> None:
    script = BY_CODE[correction.project_code.removesuffix("-01")]
    assert correction.milestone_title in {step.milestone for step in script.steps}


def test_the_journeys_milestone_is_overdue_by_less_than_a_month() -> None:
    script = BY_CODE[JOURNEY.project_code.removesuffix("-01")]
    step = next(step for step in script.steps if step.milestone == JOURNEY.milestone_title)
    assert step.due_on is not None
    assert 0 < (BUSINESS_DATE - step.due_on).days <= 30
    assert step.due_on > date(2025, 1, 1)
