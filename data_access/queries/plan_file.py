"""A plan as it stands last, in the form of its file: for export and for the difference to a new file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from data_access.models import (
    BaselineFigure,
    BaselineFigureRevision,
    Department,
    DepartmentRevision,
    Milestone,
    MilestoneRevision,
    NamedSystem,
    NamedSystemRevision,
    Node,
    NodeRevision,
    Plan,
    PlanRevision,
    Project,
    ProjectRevision,
    Shortfall,
    ShortfallRevision,
    StatedTarget,
    StatedTargetRevision,
    UserAccount,
)
from data_access.queries.installation import demonstration_date
from data_access.queries.latest import at, latest
from domain import plan_file as file
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.projects.work import ProjectState

_LAST = at(AsOf(date.max, EVERYTHING_KNOWN))


def plan_id_by_code(session: Session, code: str) -> int | None:
    """The identity of the plan with this code."""
    return session.scalar(select(Plan.id).where(Plan.code == code))


def latest_structure_day(session: Session, plan_id: int) -> date:
    """The latest day from which a revision of the plan's structure holds."""
    days = [
        session.scalar(select(func.max(PlanRevision.effective_on)).where(PlanRevision.plan_id == plan_id))
    ]
    for identity, revision, key in (
        (Node, NodeRevision, NodeRevision.node_id),
        (NamedSystem, NamedSystemRevision, NamedSystemRevision.named_system_id),
        (BaselineFigure, BaselineFigureRevision, BaselineFigureRevision.baseline_figure_id),
        (StatedTarget, StatedTargetRevision, StatedTargetRevision.stated_target_id),
        (Shortfall, ShortfallRevision, ShortfallRevision.shortfall_id),
    ):
        statement = select(func.max(revision.effective_on)).join(identity, identity.id == key)
        days.append(session.scalar(statement.where(identity.plan_id == plan_id)))
    return max(day for day in days if day is not None)


def structure(session: Session, plan_id: int) -> file.PlanFile:
    """The structure of a plan, without the work under it."""
    header, statement = latest(PlanRevision, "plan_id")
    found, code = session.execute(
        statement.add_columns(Plan.code).join(Plan, Plan.id == header.plan_id).where(Plan.id == plan_id),
        _LAST,
    ).one()
    return file.PlanFile(
        header=file.PlanHeader(
            code=code,
            title=found.title,
            document_number=found.document_number or None,
            organisation=found.organisation,
            starts_on=found.starts_on,
            ends_on=found.ends_on,
            note=found.note or None,
        ),
        baselines=_baselines(session, plan_id),
        shortfalls=_shortfalls(session, plan_id),
        nodes=_nodes(session, plan_id),
        targets=_targets(session, plan_id),
        systems=_systems(session, plan_id),
    )


def _elements(
    session: Session, plan_id: int, identity: Any, revision: Any, key: str
) -> Sequence[tuple[Any, str]]:
    """The last revisions of a kind of element with their codes, in the order of the file."""
    entity, statement = latest(revision, key)
    rows = session.execute(
        statement.add_columns(identity.code)
        .join(identity, identity.id == getattr(entity, key))
        .where(identity.plan_id == plan_id, entity.removed.is_(False))
        .order_by(entity.position, identity.code),
        _LAST,
    ).all()
    return [(found, code) for found, code in rows]


def _baselines(session: Session, plan_id: int) -> tuple[file.BaselineFigure, ...]:
    rows = _elements(session, plan_id, BaselineFigure, BaselineFigureRevision, "baseline_figure_id")
    return tuple(
        file.BaselineFigure(
            code=code,
            order=found.position,
            name=found.name,
            value=found.value_text,
            unit=found.unit,
            period=found.period,
            kind=found.kind,
            mean_of=found.mean_of or None,
        )
        for found, code in rows
    )


def _shortfalls(session: Session, plan_id: int) -> tuple[file.Shortfall, ...]:
    rows = _elements(session, plan_id, Shortfall, ShortfallRevision, "shortfall_id")
    return tuple(file.Shortfall(code, found.position, found.title, found.summary) for found, code in rows)


def _targets(session: Session, plan_id: int) -> tuple[file.StatedTarget, ...]:
    rows = _elements(session, plan_id, StatedTarget, StatedTargetRevision, "stated_target_id")
    return tuple(
        file.StatedTarget(
            code=code,
            order=found.position,
            node=found.node_code,
            text=found.text,
            kind=found.kind,
            value=found.value_text,
            unit=found.unit,
            note=found.note or None,
        )
        for found, code in rows
    )


def _systems(session: Session, plan_id: int) -> tuple[file.NamedSystem, ...]:
    rows = _elements(session, plan_id, NamedSystem, NamedSystemRevision, "named_system_id")
    return tuple(
        file.NamedSystem(
            code=code,
            order=found.position,
            name=found.name,
            kind=found.kind,
            nodes=tuple(found.node_codes),
            also_in=tuple(found.also_in),
            tracker_record=found.tracker_record,
            note=found.note or None,
        )
        for found, code in rows
    )


def _nodes(session: Session, plan_id: int) -> tuple[file.PlanNode, ...]:
    """The nodes in the plan's order: each followed by its children."""
    children: dict[int | None, list[tuple[Any, str]]] = defaultdict(list)
    codes: dict[int | None, str] = {}
    for found, code in _elements(session, plan_id, Node, NodeRevision, "node_id"):
        children[found.parent_id].append((found, code))
        codes[found.node_id] = code
    nodes: list[file.PlanNode] = []

    def visit(parent: int | None) -> None:
        for found, code in children[parent]:
            nodes.append(_node(found, code, codes.get(parent)))
            visit(found.node_id)

    visit(None)
    return tuple(nodes)


def _node(found: Any, code: str, parent: str | None) -> file.PlanNode:
    return file.PlanNode(
        code=code,
        level=found.level,
        parent=parent,
        order=found.position,
        title=found.title,
        summary=found.summary or None,
        keywords=tuple(found.keywords),
        deliverables=tuple(found.suggested_deliverables),
        measures=tuple(file.Measure(m["name"], m["unit"]) for m in found.suggested_measures),
    )


def whole_plan(session: Session, plan_id: int) -> file.PlanFile:
    """The plan with its departments, projects and milestones: what an export holds."""
    plan = structure(session, plan_id)
    order = {node.code: place for place, node in enumerate(plan.nodes)}
    departments = _departments(session)
    logins = dict(session.execute(select(UserAccount.id, UserAccount.login)).all())
    codes = {department_id: department.code for department_id, department in departments.items()}
    projects = sorted(
        (_project(found, code, node, codes, logins) for found, code, node in _project_rows(session, plan_id)),
        key=lambda project: (order.get(project.node, len(order)), project.code),
    )
    used = {code for p in projects for code in (p.lead_department, *p.supporting_departments)}
    return replace(
        plan,
        demonstration=demonstration_date(session),
        departments=tuple(d for d in departments.values() if d.code in used),
        projects=tuple(projects),
        milestones=_milestones(session, plan_id, [project.code for project in projects]),
    )


def live_projects(session: Session, plan_id: int) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The code and title of each project that is not cancelled, by the code of its node."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for revision, code, node in _project_rows(session, plan_id):
        if revision.state != ProjectState.CANCELLED:
            found[node].append((code, revision.title))
    return {node: tuple(sorted(projects)) for node, projects in found.items()}


def nodes_with_projects(session: Session, plan_id: int) -> frozenset[str]:
    """The codes of the nodes that ever had a project."""
    statement = select(Node.code).join(Project, Project.node_id == Node.id).where(Project.plan_id == plan_id)
    return frozenset(session.scalars(statement.distinct()))


def _project_rows(session: Session, plan_id: int) -> Iterable[tuple[Any, str, str]]:
    revision, statement = latest(ProjectRevision, "project_id")
    rows = session.execute(
        statement.add_columns(Project.code, Node.code)
        .join(Project, Project.id == revision.project_id)
        .join(Node, Node.id == Project.node_id)
        .where(Project.plan_id == plan_id),
        _LAST,
    ).all()
    return [(found, code, node) for found, code, node in rows]


def _project(
    found: Any, code: str, node: str, departments: Mapping[int, str], logins: Mapping[int, str]
) -> file.FileProject:
    return file.FileProject(
        code=code,
        node=node,
        title=found.title,
        kind=found.kind,
        kind_confirmed=found.kind_confirmed,
        state=found.state,
        state_reason=found.state_reason or None,
        state_since=found.state_since,
        lead_department=departments.get(found.lead_department_id),
        supporting_departments=tuple(departments[key] for key in found.supporting_department_ids),
        director=logins.get(found.director_id),
        owner=logins.get(found.owner_id),
        planned_start=found.planned_start,
        planned_finish=found.planned_finish,
        weight=found.weight,
    )


def _milestones(session: Session, plan_id: int, projects: Sequence[str]) -> tuple[file.FileMilestone, ...]:
    revision, statement = latest(MilestoneRevision, "milestone_id")
    rows = session.execute(
        statement.add_columns(Project.code)
        .join(Milestone, Milestone.id == revision.milestone_id)
        .join(Project, Project.id == Milestone.project_id)
        .where(Project.plan_id == plan_id)
        .order_by(revision.position, revision.milestone_id),
        _LAST,
    ).all()
    by_project: dict[str, list[file.FileMilestone]] = defaultdict(list)
    for found, project in rows:
        by_project[project].append(
            file.FileMilestone(
                project=project,
                position=found.position,
                title=found.title,
                due_on=found.due_on,
                weight=found.weight,
                cancelled=found.cancelled,
                reason=found.reason or None,
            )
        )
    return tuple(milestone for project in projects for milestone in by_project[project])


def _departments(session: Session) -> Mapping[int, file.FileDepartment]:
    revision, statement = latest(DepartmentRevision, "department_id")
    rows = session.execute(
        statement.add_columns(Department.code)
        .join(Department, Department.id == revision.department_id)
        .order_by(revision.position, Department.code),
        _LAST,
    ).all()
    return {
        found.department_id: file.FileDepartment(code, found.name, found.position, found.active)
        for found, code in rows
    }
