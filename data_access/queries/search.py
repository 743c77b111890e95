"""Finding words in titles and texts: LIKE with everything typed taken literally, on either database."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, and_, bindparam, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from data_access.models import (
    Milestone,
    MilestoneRevision,
    NamedSystem,
    NamedSystemRevision,
    PersonName,
    ProgressReport,
    Project,
    ProjectRevision,
    UserAccount,
)
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.projects.sight import ProjectHead
from domain.search import spellings

Elsewhere = Mapping[str, Collection[int]]
"""For each word, the projects whose own title or code has it: their parts need not repeat it."""


def project_heads(session: Session, plan_id: int, view: AsOf) -> tuple[ProjectHead, ...]:
    """Every project of the plan in force, by its title and place."""
    return tuple(
        ProjectHead(
            row.project_id,
            row.code,
            row.title,
            row.node_id,
            (row.lead_department_id, *row.supporting_department_ids),
        )
        for row in session.execute(_heads_statement(), at(view, plan_id=plan_id))
    )


@cache
def _heads_statement() -> Select[Any]:
    revision, statement = latest(ProjectRevision, "project_id")
    return (
        statement.with_only_columns(
            revision.project_id,
            Project.code,
            revision.title,
            Project.node_id,
            revision.lead_department_id,
            revision.supporting_department_ids,
        )
        .join(Project, Project.id == revision.project_id)
        .where(Project.plan_id == bindparam("plan_id", type_=BigInteger))
        .order_by(Project.code)
    )


def milestones(
    session: Session, projects: Collection[int], words: Sequence[str], elsewhere: Elsewhere, view: AsOf
) -> list[Any]:
    """Milestones of these projects in whose titles some of the words are, and all in title or project.

    Rows of project_id, title and due_on.
    """
    revision, statement = latest(MilestoneRevision, "milestone_id")
    found = (
        statement.with_only_columns(Milestone.project_id, revision.title, revision.due_on)
        .join(Milestone, Milestone.id == revision.milestone_id)
        .where(
            Milestone.project_id.in_(projects),
            revision.cancelled.is_(False),
            *_in(words, elsewhere, Milestone.project_id, revision.title),
        )
        .order_by(revision.due_on, revision.milestone_id)
        .limit(200)
    )
    return list(session.execute(found, at(view)))


def reports(
    session: Session,
    projects: Collection[int],
    words: Sequence[str],
    elsewhere: Elsewhere,
    known_at: int,
    limit: int,
) -> list[ProgressReport]:
    """Reports on these projects in whose text some of the words are, the latest first."""
    texts = (ProgressReport.achieved, ProgressReport.problems, ProgressReport.next_steps)
    found = (
        select(ProgressReport)
        .where(
            ProgressReport.project_id.in_(projects),
            ProgressReport.change_seq <= known_at,
            *_in(words, elsewhere, ProgressReport.project_id, *texts),
        )
        .order_by(ProgressReport.month.desc(), ProgressReport.id.desc())
        .limit(limit)
    )
    return list(session.scalars(found))


def _in(
    words: Sequence[str],
    elsewhere: Elsewhere,
    project_id: InstrumentedAttribute[int],
    *texts: Any,
) -> list[ColumnElement[bool]]:
    """Every word is in one of the texts or in the project's own name, and one of them is in the texts."""
    within = {word: or_(*(_has(text, word) for text in texts)) for word in words}
    every = [
        or_(condition, project_id.in_(elsewhere[word])) if elsewhere.get(word) else condition
        for word, condition in within.items()
    ]
    return [and_(*every), or_(*within.values())]


def _has(text: Any, word: str) -> ColumnElement[bool]:
    return or_(*(text.icontains(spelling, autoescape=True) for spelling in spellings(word)))


def named_systems(session: Session, plan_id: int, view: AsOf) -> list[Any]:
    """Every named system of the plan: rows of code, name, kind and node_codes."""
    return list(session.execute(_systems_statement(), at(view, plan_id=plan_id)))


@cache
def _systems_statement() -> Select[Any]:
    revision, statement = latest(NamedSystemRevision, "named_system_id")
    return (
        statement.with_only_columns(NamedSystem.code, revision.name, revision.kind, revision.node_codes)
        .join(NamedSystem, NamedSystem.id == revision.named_system_id)
        .where(NamedSystem.plan_id == bindparam("plan_id", type_=BigInteger), revision.removed.is_(False))
        .order_by(revision.position)
    )


def accounts(session: Session) -> list[Any]:
    """Every account: rows of id, login, active, name and position_title."""
    return list(
        session.execute(
            select(
                UserAccount.id,
                UserAccount.login,
                UserAccount.active,
                PersonName.name,
                PersonName.position_title,
            )
            .outerjoin(PersonName, PersonName.user_id == UserAccount.id)
            .order_by(UserAccount.id)
        )
    )
