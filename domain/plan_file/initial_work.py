"""The work a leaf node starts with: one project, to be confirmed by its department."""

from __future__ import annotations

from collections.abc import Collection

from domain.plan_file.model import FileMilestone, FileProject, PlanFile, PlanNode
from domain.projects.work import ProjectState, WorkKind

_BUILT_KINDS = frozenset({"facility", "platform", "database"})
_BUILDING_WORDS = ("建设", "建立", "构建", "打造", "扩充", "数字化", "落地", "共建")


def leaf_nodes(plan: PlanFile) -> tuple[PlanNode, ...]:
    """The nodes without children, in the order of the file."""
    parents = {node.parent for node in plan.nodes}
    return tuple(node for node in plan.nodes if node.code not in parents)


def suggest_kind(node: PlanNode, plan: PlanFile) -> WorkKind:
    """The kind of work a node's first project probably is; a department confirms or corrects it.

    指标类 if the plan states a countable target there; 建设类 if something that gets built (a facility, a
    platform or a database) is named there and the title speaks of building; else 常态类, as most work is.
    """
    if any(target.node == node.code and target.kind == "numeric" for target in plan.targets):
        return WorkKind.INDICATOR
    built = any(node.code in system.nodes and system.kind in _BUILT_KINDS for system in plan.systems)
    if built and any(word in node.title for word in _BUILDING_WORDS):
        return WorkKind.CONSTRUCTION
    return WorkKind.RECURRING


def initial_work(
    plan: PlanFile, nodes: Collection[str]
) -> tuple[tuple[FileProject, ...], tuple[FileMilestone, ...]]:
    """The first project of each of these leaf nodes and its milestones, one for each suggested deliverable.

    Nothing is dated, assigned or confirmed yet; all weights are 1.
    """
    leaves = [node for node in leaf_nodes(plan) if node.code in nodes]
    projects = tuple(_first_project(node, plan) for node in leaves)
    milestones = tuple(
        FileMilestone(first_project_code(node.code), position, title, None, 1.0, False, None)
        for node in leaves
        for position, title in enumerate(node.deliverables, start=1)
    )
    return projects, milestones


def first_project_code(node: str) -> str:
    """The code of a node's first project, such as D01.1.1-01."""
    return f"{node}-01"


def _first_project(node: PlanNode, plan: PlanFile) -> FileProject:
    return FileProject(
        code=first_project_code(node.code),
        node=node.code,
        title=node.title,
        kind=suggest_kind(node, plan),
        kind_confirmed=False,
        state=ProjectState.ACTIVE,
        state_reason=None,
        state_since=None,
        lead_department=None,
        supporting_departments=(),
        director=None,
        owner=None,
        planned_start=None,
        planned_finish=None,
        weight=1.0,
    )
