"""Who is told of a project's reports, and pressing for one that has not come."""

from __future__ import annotations

from urllib.parse import urlencode

from data_access.queries import notices as notice_queries
from data_access.queries import projects as project_queries
from domain.errors import Conflict, Forbidden, Invalid
from domain.permissions import Actor, Permission, Role
from domain.projects.reporting import OWED
from services.context import Context
from services.notices import NoticeKind, notify
from services.projects.portfolio import load_portfolio, status_of
from services.projects.under_way import ProjectUnderWay, load_project
from services.viewing import ViewRequest


def project_href(project: ProjectUnderWay) -> str:
    """Where a project is seen, whichever plan is the current one by then."""
    return f"/projects/{project.record.work.code}?{urlencode({'plan': project.view.plan.code})}"


def report_href(project: ProjectUnderWay, month: str) -> str:
    """Where a project's report of a month is written."""
    query = urlencode({"month": month, "plan": project.view.plan.code})
    return f"/projects/{project.record.work.code}/report?{query}"


def press_report(context: Context, actor: Actor, project_id: int) -> int:
    """Press for the present round's report of a project (催报); returns how many people were told.

    Its owner and the reporters of its lead department get a notice, at most once a day. Raises Forbidden,
    NotFound, Invalid when nothing is owed or nobody is there to be told, Conflict when it was done today.
    """
    actor.require(Permission.PROGRESS_PRESS)
    with context.database.writing(actor) as work:
        project = load_project(context, work.session, actor, project_id)
        if not project.opened_by(actor, Permission.PROGRESS_PRESS):
            raise Forbidden("该项目不在您的催报范围内。")
        record = project.record
        code, plan = record.work.code, project.view.plan.code
        portfolio = load_portfolio(context, work.session, ViewRequest(plan=plan), code)
        month = str(portfolio.round.month)
        reports = portfolio.reports.get(project_id, ())
        if status_of(record.work, reports, portfolio.round, portfolio.view) not in OWED:
            raise Invalid(f"该项目 {month} 月报无需催报：已报送，或本期无需填报。请刷新页面查看最新状态。")
        if portfolio.round.locked:
            raise Invalid(f"{month} 月报已锁定，不能报送，请先由办公室解锁。")
        key = f"{project_id}:{month}"
        subject = f"{project_queries.REPORT}:{key}"
        dedupe = f"pressed:{subject}:{work.today}"
        if notice_queries.was_told(work.session, dedupe):
            raise Conflict(f"今天已催报过该项目的 {month} 月报，同一项目每天催报一次。")
        due = portfolio.round.due_on
        reporters = notice_queries.holders_in(
            work.session, Role.REPORTER, record.lead_department_id, work.today
        )
        told = notify(
            work,
            notice_queries.with_deputies(work.session, {record.owner_id or 0, *reporters} - {0}, work.today),
            NoticeKind.PRESSED,
            subject,
            f"请尽快报送 {record.work.title} {month} 月报",
            report_href(project, month),
            dedupe,
            f"截止日期 {due}" + ("，已逾期" if work.today > due else ""),
        )
        if not told:
            raise Invalid("该项目还没有可催报的责任人或填报员，请先在项目信息中落实。")
        work.record("progress_report.press", project_queries.REPORT, key, after={"people": told})
        return told
