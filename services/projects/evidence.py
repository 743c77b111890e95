"""佐证材料: the files of a project, of its milestones and monthly reports, as their pages show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from data_access.queries import attachments as attachment_queries
from data_access.queries import projects as project_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.projects.work import Milestone
from services import attachments
from services.attachments import AttachmentList
from services.context import Context
from services.projects.under_way import ProjectUnderWay

PROJECT = "project"
MILESTONE = "milestone"
REPORT = project_queries.REPORT
"""The kind of a month's report; its id is of project and month, since evidence comes before the report."""


def draft_key(project_id: int, month: str) -> str:
    """The key under which the draft of a project's month is kept, and its evidence."""
    return f"{project_id}:{month}"


def may_attach(actor: Actor, project: ProjectUnderWay) -> bool:
    """Whether the actor adds evidence to a project itself: whoever reports on it or edits it."""
    writing = (Permission.PROGRESS_WRITE, Permission.PROJECT_EDIT)
    return any(project.opened_by(actor, permission) for permission in writing)


def evidence_of_project(
    context: Context, session: Session, actor: Actor, project: ProjectUnderWay
) -> AttachmentList:
    """The files of a project; to be added to only on its present page."""
    may = project.view.is_default and may_attach(actor, project)
    subject = str(project.record.work.project_id)
    return attachments.listed(context, session, PROJECT, subject, project.view.as_of, may)


def evidence_of_reports(
    context: Context, session: Session, project_id: int, months: Iterable[str], view: AsOf
) -> Mapping[str, AttachmentList]:
    """The files of a project's monthly reports to look at, by month; months without any are left out."""
    keys = {draft_key(project_id, month): month for month in months}
    found = attachment_queries.attachments_of(session, REPORT, keys, view)
    limits = context.rules.attachments
    return {keys[key]: AttachmentList(REPORT, key, items, False, limits) for key, items in found.items()}


def evidence_for_form(
    context: Context, session: Session, view: PlanView, project_id: int, month: str
) -> AttachmentList:
    """The files of a month's report for those who are writing it: all that are there now."""
    now = AsOf(max(view.today, view.plan.ends_on), EVERYTHING_KNOWN)
    return attachments.listed(context, session, REPORT, draft_key(project_id, month), now, True)


def evidence_of_milestones(
    context: Context, session: Session, milestones: Iterable[Milestone], view: AsOf, may_attach: bool
) -> Mapping[int, AttachmentList]:
    """The files of milestones by id, in one statement; those without any get an empty list.

    Files are added to live milestones alone.
    """
    known = {str(milestone.milestone_id): milestone for milestone in milestones}
    found = attachment_queries.attachments_of(session, MILESTONE, known, view)
    limits = context.rules.attachments
    return {
        milestone.milestone_id: AttachmentList(
            MILESTONE, key, found.get(key, ()), may_attach and milestone.live, limits
        )
        for key, milestone in known.items()
    }


def milestone_evidence_for_form(
    context: Context, session: Session, view: PlanView, milestones: Iterable[Milestone]
) -> Mapping[int, AttachmentList]:
    """The files of milestones for those who are writing a report: all that are there now."""
    now = AsOf(max(view.today, view.plan.ends_on), EVERYTHING_KNOWN)
    return evidence_of_milestones(context, session, milestones, now, True)
