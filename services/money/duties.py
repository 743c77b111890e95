"""What money asks of a person: to decide on what was stated, to answer what came back."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import money as queries
from data_access.queries import people as people_queries
from data_access.queries import workflow as workflow_queries
from domain.asof import EVERYTHING_KNOWN
from domain.clock import day_of
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.worklist import DueItem, Duty
from services.context import Context
from services.money.stating import opened_to
from services.projects.telling import project_href
from services.projects.under_way import ProjectUnderWay, load_project
from services.worklist import source


@source
def money_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The statements that wait for the actor's decision, and the actor's own that were returned."""
    if not (actor.may(Permission.MONEY_DECIDE) or actor.may(Permission.MONEY_WRITE)):
        return
    people = None
    if actor.may(Permission.MONEY_DECIDE):
        for found in reversed(queries.waiting(session, EVERYTHING_KNOWN)):
            row = found.row
            if row.author_id == actor.user_id:
                continue
            project = _project(context, session, actor, row.project_id)
            if project is None or not opened_to(actor.without_rights_of(row.author_id), project):
                continue
            people = people or people_queries.people(session)
            author = people[row.author_id].name if row.author_id in people else ""
            told = f"{row.year} 年经费，{author}于 {day_of(row.submitted_at).isoformat()} 提交"
            yield _item(Duty.DECIDE, project, row.year, str(row.id), told, row.note or "")
    if actor.may(Permission.MONEY_WRITE):
        for came_back in queries.returned_to(session, actor.user_id or 0):
            project = _project(context, session, actor, came_back.project_id)
            if project is None or not project.opened_by(actor, Permission.MONEY_WRITE):
                continue
            steps = workflow_queries.steps_of(session, queries.MONEY, [came_back.id], EVERYTHING_KNOWN)
            reason = steps[-1].reason or "" if steps else ""
            key = f"{came_back.project_id}:{came_back.year}"
            yield _item(Duty.REVISE, project, came_back.year, key, f"{came_back.year} 年经费", reason)


def _project(context: Context, session: Session, actor: Actor, project_id: int) -> ProjectUnderWay | None:
    try:
        return load_project(context, session, actor, project_id)
    except NotFound:
        return None


def _item(
    duty: Duty, project: ProjectUnderWay, year: int, subject_id: str, detail: str, note: str
) -> DueItem:
    base, _, query = project_href(project).partition("?")
    return DueItem(
        duty=duty,
        subject_kind=queries.MONEY,
        subject_id=subject_id,
        title=project.record.work.title,
        detail=detail,
        due_on=None,
        href=f"{base}/money?{query}&year={year}",
        note=note,
    )
