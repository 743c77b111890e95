"""Which projects go on with the work of which, across plans."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from data_access.models import Plan, PlanRevision, Project, ProjectRevision, ProjectSuccession
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.succession import Successor


def successors(session: Session, plan_id: int, view: AsOf) -> dict[int, Successor]:
    """Where the projects of a plan were carried to, by id of the earlier one."""
    rows = session.execute(_links(later=True), at(view, plan_id=plan_id))
    return {row.known: _successor(row) for row in rows}


def predecessors(session: Session, plan_id: int, view: AsOf) -> dict[int, list[Successor]]:
    """Whose work the projects of a plan go on with, by id of the later one."""
    found: dict[int, list[Successor]] = defaultdict(list)
    for row in session.execute(_links(later=False), at(view, plan_id=plan_id)):
        found[row.known].append(_successor(row))
    return dict(found)


def _links(*, later: bool) -> Select[Any]:
    """The links of a plan's projects with plan, code and title of the project at the other end."""
    known, other = aliased(Project), aliased(Project)
    ends = (ProjectSuccession.from_project_id, ProjectSuccession.to_project_id)
    near, far = ends if later else ends[::-1]
    revision, statement = latest(ProjectRevision, "project_id")
    return (
        statement.with_only_columns(
            near.label("known"),
            Plan.code.label("plan_code"),
            _plan_title(other).label("plan_title"),
            other.code.label("project_code"),
            revision.title.label("title"),
        )
        .join(other, other.id == revision.project_id)
        .join(ProjectSuccession, far == other.id)
        .join(known, known.id == near)
        .join(Plan, Plan.id == other.plan_id)
        .where(known.plan_id == bindparam("plan_id", type_=BigInteger))
        .order_by(other.code)
    )


def _plan_title(project: Any) -> Any:
    """The present title of the plan that a project of another query belongs to."""
    return (
        select(PlanRevision.title)
        .where(PlanRevision.plan_id == project.plan_id)
        .order_by(PlanRevision.effective_on.desc(), PlanRevision.change_seq.desc())
        .limit(1)
        .correlate(project)
        .scalar_subquery()
    )


def _successor(row: Any) -> Successor:
    return Successor(row.plan_code, row.plan_title, row.project_code, row.title)


def links_of(session: Session, project_id: int) -> tuple[tuple[Successor, ...], tuple[Successor, ...]]:
    """The projects whose work one project goes on with, and those that go on with its own."""
    rows = session.execute(_links_statement(), {"project_id": project_id}).all()
    before = tuple(_successor(row) for row in rows if row.known != project_id)
    after = tuple(_successor(row) for row in rows if row.known == project_id)
    return before, after


@cache
def _links_statement() -> Select[Any]:
    other = aliased(Project)
    known = bindparam("project_id", type_=BigInteger)
    ends = (ProjectSuccession.from_project_id, ProjectSuccession.to_project_id)
    title = (
        select(ProjectRevision.title)
        .where(ProjectRevision.project_id == other.id)
        .order_by(ProjectRevision.effective_on.desc(), ProjectRevision.change_seq.desc())
        .limit(1)
        .correlate(other)
        .scalar_subquery()
    )
    return (
        select(
            ProjectSuccession.from_project_id.label("known"),
            Plan.code.label("plan_code"),
            _plan_title(other).label("plan_title"),
            other.code.label("project_code"),
            title.label("title"),
        )
        .join(other, other.id == case((ends[0] == known, ends[1]), else_=ends[0]))
        .join(Plan, Plan.id == other.plan_id)
        .where(or_(*(end == known for end in ends)))
        .order_by(Plan.code, other.code)
    )


def pairs(session: Session, from_plan: int, to_plan: int) -> set[tuple[int, int]]:
    """The links between two plans, as ids of the earlier and the later project."""
    earlier, later = aliased(Project), aliased(Project)
    rows = session.execute(
        select(ProjectSuccession.from_project_id, ProjectSuccession.to_project_id)
        .join(earlier, earlier.id == ProjectSuccession.from_project_id)
        .join(later, later.id == ProjectSuccession.to_project_id)
        .where(earlier.plan_id == from_plan, later.plan_id == to_plan)
    )
    return {(row[0], row[1]) for row in rows}


def project_codes(session: Session, plan_id: int) -> set[str]:
    """All codes that projects of a plan have or had."""
    return set(session.scalars(select(Project.code).where(Project.plan_id == plan_id)))


def project_ids(session: Session, plan_id: int, codes: list[str]) -> dict[str, int]:
    """The ids of these projects of a plan, by code."""
    rows = session.execute(
        select(Project.code, Project.id).where(Project.plan_id == plan_id, Project.code.in_(codes))
    )
    return {row.code: row.id for row in rows}


def carried_into(session: Session) -> dict[int, int]:
    """How many projects of each plan go on with the work of another plan's."""
    rows = session.execute(
        select(Project.plan_id, func.count(func.distinct(Project.id)))
        .join(ProjectSuccession, ProjectSuccession.to_project_id == Project.id)
        .group_by(Project.plan_id)
    )
    return {row[0]: row[1] for row in rows}


def sizes(session: Session) -> dict[int, int]:
    """How many projects each plan has ever had."""
    rows = session.execute(select(Project.plan_id, func.count(Project.id)).group_by(Project.plan_id))
    return {row[0]: row[1] for row in rows}
