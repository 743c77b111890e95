"""What milestones wait for, at a point of view."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, select
from sqlalchemy.orm import Session

from data_access.models import (
    Milestone,
    MilestoneDependency,
    MilestoneDependencyRevision,
    MilestoneRevision,
    Project,
)
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.projects.dependencies import Dependency


def of_plan(session: Session, plan_id: int, view: AsOf) -> tuple[Dependency, ...]:
    """The dependencies in force between the milestones of a plan, in one statement."""
    return tuple(
        Dependency(row.predecessor_id, row.successor_id, row.lag_days, row.change_seq)
        for row in session.execute(_statement(), at(view, plan_id=plan_id))
    )


@cache
def _statement() -> Select[Any]:
    revision, statement = latest(MilestoneDependencyRevision, "dependency_id")
    return (
        statement.with_only_columns(
            MilestoneDependency.predecessor_id,
            MilestoneDependency.successor_id,
            revision.lag_days,
            revision.change_seq,
        )
        .join(MilestoneDependency, MilestoneDependency.id == revision.dependency_id)
        .where(
            MilestoneDependency.plan_id == bindparam("plan_id", type_=BigInteger), revision.removed.is_(False)
        )
        .order_by(MilestoneDependency.id)
    )


def pair(session: Session, predecessor_id: int, successor_id: int) -> MilestoneDependency | None:
    """The identity of a pair that was ever recorded, whether it is in force or not."""
    return session.scalar(
        select(MilestoneDependency).where(
            MilestoneDependency.predecessor_id == predecessor_id,
            MilestoneDependency.successor_id == successor_id,
        )
    )


def latest_change(session: Session, dependency_id: int) -> MilestoneDependencyRevision | None:
    """The last thing recorded of a pair."""
    return session.scalar(
        select(MilestoneDependencyRevision)
        .where(MilestoneDependencyRevision.dependency_id == dependency_id)
        .order_by(MilestoneDependencyRevision.change_seq.desc())
        .limit(1)
    )


def project_of(session: Session, milestone_id: int) -> int | None:
    """The project of a milestone; None when there is no such milestone."""
    return session.scalar(select(Milestone.project_id).where(Milestone.id == milestone_id))


def names(session: Session, milestone_ids: frozenset[int]) -> dict[int, tuple[int, str, str]]:
    """Project id, project code and title as last recorded of milestones, by id."""
    rows = session.execute(
        select(Milestone.id, Milestone.project_id, Project.code, MilestoneRevision.title)
        .join(Project, Project.id == Milestone.project_id)
        .join(MilestoneRevision, MilestoneRevision.milestone_id == Milestone.id)
        .where(Milestone.id.in_(milestone_ids))
        .order_by(MilestoneRevision.effective_on, MilestoneRevision.change_seq)
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}
