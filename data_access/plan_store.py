"""Writing a plan file into the database: revisions of its structure, and the work it brings.

Every function writes within the caller's transaction and carries the sequence number of the caller's
change. Nothing is updated: what the file changes becomes a further revision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import (
    BaselineFigure,
    BaselineFigureRevision,
    CurrentPlan,
    Department,
    DepartmentRevision,
    Installation,
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
from data_access.queries.installation import DEMONSTRATION
from domain import plan_file as file

REFERENCE_PLAN = Path(__file__).resolve().parent / "reference" / "jinling-14.yaml"
"""The plan that is shipped."""

# No argon2 hash: nobody can log in with it until an administrator sets a password.
_NO_PASSWORD = "!"


@dataclass(frozen=True, slots=True)
class Stamp:
    """The day from which what is written holds, and the change that wrote it."""

    effective_on: date
    change_seq: int

    @property
    def columns(self) -> dict[str, Any]:
        """As the columns of a revision."""
        return {"effective_on": self.effective_on, "change_seq": self.change_seq}


def new_plan(session: Session, code: str) -> int:
    """Give a plan its identity."""
    plan = Plan(code=code)
    session.add(plan)
    session.flush()
    return plan.id


def current_plan_id(session: Session) -> int | None:
    """The plan that is current."""
    statement = select(CurrentPlan.plan_id).order_by(CurrentPlan.change_seq.desc(), CurrentPlan.id.desc())
    return session.scalar(statement.limit(1))


def make_current(session: Session, plan_id: int, change_seq: int) -> None:
    """Make a plan the current one."""
    session.add(CurrentPlan(plan_id=plan_id, change_seq=change_seq))


def write_structure(
    session: Session,
    plan_id: int,
    changes: file.Difference,
    old: file.PlanFile | None,
    new: file.PlanFile,
    stamp: Stamp,
) -> None:
    """Write a revision of every element that the difference between two plan files names."""
    if changes.of("plan"):
        session.add(PlanRevision(plan_id=plan_id, **_header_columns(new.header), **stamp.columns))
    for section, table in _TABLES.items():
        wanted = changes.of(section)
        if not wanted:
            continue
        ids = _identities(session, plan_id, table, [change.code for change in wanted])
        now = {element.code: element for element in getattr(new, section)}
        before = {element.code: element for element in getattr(old, section)} if old else {}
        for change in wanted:
            removed = change.action == "removed"
            element = before[change.code] if removed else now[change.code]
            key = {table.key: ids[change.code], "removed": removed}
            session.add(table.revision(**key, **table.columns(element, ids), **stamp.columns))
    session.flush()


@dataclass(frozen=True, slots=True)
class _Table:
    """Where a section of the file is kept: identities, revisions and how an element becomes columns."""

    identity: Any
    revision: Any
    key: str
    columns: Callable[[Any, Mapping[str, int]], dict[str, Any]]


def _identities(session: Session, plan_id: int, table: _Table, codes: Iterable[str]) -> dict[str, int]:
    """The ids of all elements of a section by code, with new ones for codes that have none."""
    identity = table.identity

    rows = session.execute(select(identity.code, identity.id).where(identity.plan_id == plan_id))
    ids: dict[str, int] = dict(rows.all())
    new = [identity(plan_id=plan_id, code=code) for code in codes if code not in ids]
    session.add_all(new)
    session.flush()
    return ids | {element.code: element.id for element in new}


def _header_columns(header: file.PlanHeader) -> dict[str, Any]:
    return {
        "title": header.title,
        "document_number": header.document_number,
        "organisation": header.organisation,
        "starts_on": header.starts_on,
        "ends_on": header.ends_on,
        "note": header.note,
    }


def _node_columns(node: file.PlanNode, ids: Mapping[str, int]) -> dict[str, Any]:
    return {
        "parent_id": ids[node.parent] if node.parent else None,
        "level": node.level,
        "position": node.order,
        "title": node.title,
        "summary": node.summary,
        "keywords": list(node.keywords),
        "suggested_deliverables": list(node.deliverables),
        "suggested_measures": [{"name": measure.name, "unit": measure.unit} for measure in node.measures],
    }


def _system_columns(system: file.NamedSystem, ids: Mapping[str, int]) -> dict[str, Any]:
    return {
        "position": system.order,
        "name": system.name,
        "kind": system.kind,
        "node_codes": list(system.nodes),
        "also_in": list(system.also_in),
        "tracker_record": system.tracker_record,
        "note": system.note,
    }


def _baseline_columns(figure: file.BaselineFigure, ids: Mapping[str, int]) -> dict[str, Any]:
    return {
        "position": figure.order,
        "name": figure.name,
        "value": float(figure.number),
        "value_text": figure.value,
        "unit": figure.unit,
        "period": figure.period,
        "kind": figure.kind,
        "mean_of": figure.mean_of,
    }


def _target_columns(target: file.StatedTarget, ids: Mapping[str, int]) -> dict[str, Any]:
    return {
        "position": target.order,
        "node_code": target.node,
        "text": target.text,
        "kind": target.kind,
        "value": None if target.number is None else float(target.number),
        "value_text": target.value,
        "unit": target.unit,
        "note": target.note,
    }


def _shortfall_columns(shortfall: file.Shortfall, ids: Mapping[str, int]) -> dict[str, Any]:
    return {"position": shortfall.order, "title": shortfall.title, "summary": shortfall.summary}


_TABLES: Mapping[str, _Table] = {
    "nodes": _Table(Node, NodeRevision, "node_id", _node_columns),
    "systems": _Table(NamedSystem, NamedSystemRevision, "named_system_id", _system_columns),
    "baselines": _Table(BaselineFigure, BaselineFigureRevision, "baseline_figure_id", _baseline_columns),
    "targets": _Table(StatedTarget, StatedTargetRevision, "stated_target_id", _target_columns),
    "shortfalls": _Table(Shortfall, ShortfallRevision, "shortfall_id", _shortfall_columns),
}


def missing_departments(
    session: Session, departments: Iterable[file.FileDepartment]
) -> tuple[file.FileDepartment, ...]:
    """Those departments that the database does not have."""
    known = set(session.scalars(select(Department.code)))
    return tuple(department for department in departments if department.code not in known)


def missing_people(session: Session, projects: Iterable[file.FileProject]) -> tuple[str, ...]:
    """The logins that projects name and the database does not have."""
    named = {login for project in projects for login in (project.director, project.owner) if login}
    return tuple(sorted(named - set(session.scalars(select(UserAccount.login)))))


def is_empty(session: Session) -> bool:
    """Whether the database holds neither a plan nor an account."""
    return not any(session.scalar(select(table.id).limit(1)) for table in (Plan, UserAccount))


def mark_demonstration(session: Session, business_date: date) -> None:
    """Mark the database as a demonstration, for ever."""
    session.add(Installation(key=DEMONSTRATION, value=business_date.isoformat()))


def write_departments(session: Session, departments: Iterable[file.FileDepartment], stamp: Stamp) -> None:
    """Create departments."""
    for department in departments:
        identity = Department(code=department.code)
        session.add(identity)
        session.flush()
        session.add(
            DepartmentRevision(
                department_id=identity.id,
                name=department.name,
                position=department.position,
                active=department.active,
                predecessor_ids=[],
                **stamp.columns,
            )
        )
    session.flush()


def reserve_logins(session: Session, logins: Iterable[str], now: datetime) -> None:
    """Create inactive accounts without a usable password, so that work keeps the people it names."""
    session.add_all(
        [
            UserAccount(login=login, password_hash=_NO_PASSWORD, active=False, created_at=now)
            for login in logins
        ]
    )
    session.flush()


def write_work(
    session: Session,
    plan_id: int,
    projects: Sequence[file.FileProject],
    milestones: Iterable[file.FileMilestone],
    stamp: Stamp,
) -> None:
    """Create projects and their milestones; departments, people and nodes exist already."""
    nodes = dict(session.execute(select(Node.code, Node.id).where(Node.plan_id == plan_id)).all())
    departments = dict(session.execute(select(Department.code, Department.id)).all())
    people = dict(session.execute(select(UserAccount.login, UserAccount.id)).all())
    rows = {p.code: Project(plan_id=plan_id, node_id=nodes[p.node], code=p.code) for p in projects}
    session.add_all(rows.values())
    session.flush()
    for project in projects:
        columns = _project_columns(project, departments, people)
        session.add(ProjectRevision(project_id=rows[project.code].id, **columns, **stamp.columns))
    steps = [(milestone, Milestone(project_id=rows[milestone.project].id)) for milestone in milestones]
    session.add_all([identity for _, identity in steps])
    session.flush()
    session.add_all(
        [
            MilestoneRevision(milestone_id=identity.id, **_milestone_columns(milestone), **stamp.columns)
            for milestone, identity in steps
        ]
    )
    session.flush()


def _project_columns(
    project: file.FileProject, departments: Mapping[str, int], people: Mapping[str, int]
) -> dict[str, Any]:
    return {
        "title": project.title,
        "kind": str(project.kind),
        "kind_confirmed": project.kind_confirmed,
        "state": str(project.state),
        "state_reason": project.state_reason,
        "state_since": project.state_since,
        "lead_department_id": departments[project.lead_department] if project.lead_department else None,
        "supporting_department_ids": [departments[code] for code in project.supporting_departments],
        "director_id": people[project.director] if project.director else None,
        "owner_id": people[project.owner] if project.owner else None,
        "planned_start": project.planned_start,
        "planned_finish": project.planned_finish,
        "weight": project.weight,
    }


def _milestone_columns(milestone: file.FileMilestone) -> dict[str, Any]:
    return {
        "position": milestone.position,
        "title": milestone.title,
        "due_on": milestone.due_on,
        "weight": milestone.weight,
        "cancelled": milestone.cancelled,
        "reason": milestone.reason,
    }
