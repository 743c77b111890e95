"""Projects of any plan by their ids: names, people in charge, and whether their place is restricted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import Milestone, MilestoneRevision, Plan, Project, ProjectRevision
from data_access.queries import plan as plan_queries
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.plan import Tree


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """A project as other capabilities name it."""

    project_id: int
    code: str
    plan_code: str
    title: str
    departments: tuple[int | None, ...]
    director_id: int | None
    owner_id: int | None
    restricted: bool


def project_cards(session: Session, project_ids: Collection[int], view: AsOf) -> dict[int, ProjectCard]:
    """Projects by id, in one statement and one more for each of their plans; those gone are left out."""
    if not project_ids:
        return {}
    revision, statement = latest(ProjectRevision, "project_id")
    rows = session.execute(
        statement.with_only_columns(
            revision.project_id,
            Project.code,
            Project.plan_id,
            Project.node_id,
            Plan.code.label("plan_code"),
            revision.title,
            revision.lead_department_id,
            revision.supporting_department_ids,
            revision.director_id,
            revision.owner_id,
        )
        .join(Project, Project.id == revision.project_id)
        .join(Plan, Plan.id == Project.plan_id)
        .where(Project.id.in_(sorted(project_ids))),
        at(view),
    ).all()
    trees = {
        plan_id: Tree(plan_queries.nodes(session, plan_id, view)) for plan_id in {r.plan_id for r in rows}
    }
    return {
        row.project_id: ProjectCard(
            project_id=row.project_id,
            code=row.code,
            plan_code=row.plan_code,
            title=row.title,
            departments=(row.lead_department_id, *row.supporting_department_ids),
            director_id=row.director_id,
            owner_id=row.owner_id,
            restricted=trees[row.plan_id].is_restricted(row.node_id),
        )
        for row in rows
        if row.node_id in trees[row.plan_id].by_id
    }


def milestone_titles(
    session: Session, milestone_ids: Collection[int], view: AsOf
) -> dict[int, tuple[int, str]]:
    """The project and the title of milestones, by id."""
    if not milestone_ids:
        return {}
    revision, statement = latest(MilestoneRevision, "milestone_id")
    rows = session.execute(
        statement.with_only_columns(revision.milestone_id, Milestone.project_id, revision.title)
        .join(Milestone, Milestone.id == revision.milestone_id)
        .where(Milestone.id.in_(sorted(milestone_ids))),
        at(view),
    )
    return {row.milestone_id: (row.project_id, row.title) for row in rows}


def project_of_code(session: Session, code: str) -> int | None:
    """The project with this code; where several plans have one, that of the current or latest plan."""
    return session.scalar(
        select(Project.id).where(Project.code == code).order_by(Project.plan_id.desc()).limit(1)
    )


def project_of_milestone(session: Session, milestone_id: int) -> int | None:
    """The project that a milestone belongs to."""
    return session.scalar(select(Milestone.project_id).where(Milestone.id == milestone_id))
