"""The project a leaf node starts with."""

from __future__ import annotations

import pytest

from domain.plan_file import initial_work, parse_plan, suggest_kind
from domain.projects.work import ProjectState, WorkKind
from tests.unit.plan.texts import SOUND, broken, sound


def test_a_leaf_starts_with_one_unconfirmed_project_and_its_suggested_milestones() -> None:
    projects, milestones = initial_work(sound(), {"D01.1.1"})
    (project,) = projects
    assert (project.code, project.node, project.title) == ("D01.1.1-01", "D01.1.1", "子项一")
    assert not project.kind_confirmed
    assert project.state is ProjectState.ACTIVE
    assert (project.planned_start, project.planned_finish, project.lead_department) == (None, None, None)
    assert [(m.project, m.position, m.title, m.due_on, m.weight) for m in milestones] == [
        ("D01.1.1-01", 1, "成果一", None, 1.0),
        ("D01.1.1-01", 2, "成果二", None, 1.0),
    ]


def test_nodes_with_children_keep_their_suggestions() -> None:
    assert initial_work(sound(), {"D01", "D01.1"}) == ((), ())


@pytest.mark.parametrize(
    ("text", "node", "kind"),
    [
        (SOUND, "D01.1.1", WorkKind.INDICATOR),
        (SOUND, "T1", WorkKind.RECURRING),
        (broken("title: 专题一", "title: 建设平台"), "T1", WorkKind.CONSTRUCTION),
        (broken("title: 子项二", "title: 建设队伍"), "D01.1.2", WorkKind.RECURRING),
    ],
)
def test_the_kind_follows_targets_and_what_is_built(text: str, node: str, kind: WorkKind) -> None:
    plan = parse_plan(text).plan
    assert suggest_kind(next(n for n in plan.nodes if n.code == node), plan) is kind
