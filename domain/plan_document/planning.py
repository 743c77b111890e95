"""From a reviewed document to a plan file: its nodes, and the first project of each leaf."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from domain.plan_document.review import ReviewState
from domain.plan_file import FileDepartment, PlanFile, PlanHeader, PlanNode, initial_work, leaf_nodes


def plan_of(header: PlanHeader, state: ReviewState, departments: Mapping[str, FileDepartment]) -> PlanFile:
    """The plan that the rows make. The rows have no problems; ``departments`` are those they may name.

    A leaf's first project is led by the department of its row, or of the nearest row above that has one.
    """
    codes = {shown.row.key: shown.code for shown in state.nodes}
    nodes = tuple(
        PlanNode(
            code=shown.code,
            level=shown.row.standing.value,
            parent=None if shown.parent is None else codes[shown.parent],
            order=shown.order,
            title=shown.row.title.strip(),
            summary=None,
            keywords=(),
            deliverables=(),
            measures=(),
        )
        for shown in state.nodes
    )
    plan = PlanFile(header=header, baselines=(), shortfalls=(), nodes=nodes, targets=(), systems=())
    lead = {shown.code: shown.department for shown in state.nodes if shown.department in departments}
    projects, milestones = initial_work(plan, {node.code for node in leaf_nodes(plan)})
    projects = tuple(replace(project, lead_department=lead.get(project.node)) for project in projects)
    named = {project.lead_department for project in projects}
    return replace(
        plan,
        departments=tuple(department for code, department in departments.items() if code in named),
        projects=projects,
        milestones=milestones,
    )
