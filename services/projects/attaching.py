"""Who may add 佐证材料 (evidence) to a project, its milestones and its monthly reports.

Registered by being imported.
"""

from __future__ import annotations

import re
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import project_heads
from data_access.queries import projects as project_queries
from domain.asof import default_effective_day
from domain.errors import NotFound
from domain.permissions import Actor
from domain.workflow import State
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context
from services.projects.evidence import MILESTONE, PROJECT, REPORT, may_attach
from services.projects.reporting import writing_refusal
from services.projects.under_way import ProjectUnderWay, load_project

_PROJECT_ID = re.compile(r"[1-9]\d{0,17}")
_REPORT_KEY = re.compile(r"([1-9]\d{0,17}):(\d{4}-(?:0[1-9]|1[0-2]))")
_NOT_YOURS = "该项目由其他部门牵头，您不能为它添加或移除附件。请联系牵头部门或办公室。"
_CLOSED = {
    State.SUBMITTED: "这一期已经提交，正在等待审核。如需增减附件，请先撤回。",
    State.APPROVED: "这一期已审定，附件随之固定。如需补充，请把材料附在项目上。",
}


def of_project(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """A project: whoever reports on it or edits it adds evidence."""
    if not _PROJECT_ID.fullmatch(subject_id):
        raise NotFound(attachments.GONE)
    project = load_project(context, session, actor, int(subject_id))
    return SubjectAccess(_day(context, project), "" if may_attach(actor, project) else _NOT_YOURS)


def of_milestone(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """A milestone: whoever adds evidence to its project, unless it was cancelled."""
    found = (
        project_heads.project_of_milestone(session, int(subject_id))
        if _PROJECT_ID.fullmatch(subject_id)
        else None
    )
    if found is None:
        raise NotFound(attachments.GONE)
    project = load_project(context, session, actor, found)
    milestone = next((m for m in project.record.work.milestones if m.milestone_id == int(subject_id)), None)
    if milestone is None:
        raise NotFound(attachments.GONE)
    refusal = "" if may_attach(actor, project) else _NOT_YOURS
    if not refusal and milestone.cancelled:
        refusal = "该里程碑已取消，不能再增减附件。"
    return SubjectAccess(_day(context, project), refusal)


def of_report(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """A month's report: whoever writes it adds evidence, until it is submitted."""
    key = _REPORT_KEY.fullmatch(subject_id)
    if key is None:
        raise NotFound(attachments.GONE)
    project_id, month = int(key[1]), key[2]
    project = load_project(context, session, actor, project_id)
    refusal = writing_refusal(actor, project, month)
    if not refusal:
        refusal = _CLOSED.get(_state(session, project, project_id, month), "")
    return SubjectAccess(_day(context, project), refusal)


def _state(session: Session, project: ProjectUnderWay, project_id: int, month: str) -> State:
    """Where the month's latest report stands."""
    view = project.view
    reports = project_queries.submitted_reports(
        session, view.plan.plan_id, view.latest_seq, month, project_id
    )
    latest = max((r for r in reports if r.month == month), key=lambda r: r.number, default=None)
    return latest.state if latest else State.DRAFT


def _day(context: Context, project: ProjectUnderWay) -> date:
    return default_effective_day(context.today, project.view.plan.ends_on)


attachments.register(PROJECT, of_project)
attachments.register(MILESTONE, of_milestone)
attachments.register(REPORT, of_report)
