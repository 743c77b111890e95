"""What progress reports ask of a person: to report, to revise what came back, to decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import projects as project_queries
from data_access.queries import workflow as workflow_queries
from domain.clock import day_of
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.projects.reporting import ReportingStatus
from domain.projects.views import ProjectRecord, SubmittedReport
from domain.rounds import ReportingRound
from domain.workflow import State
from domain.worklist import DueItem, Duty
from services.context import Context
from services.projects.evidence import draft_key
from services.projects.portfolio import (
    SIGNAL_MONTHS,
    Portfolio,
    load_portfolio,
    may_decide_on,
    person_name,
    status_of,
)
from services.viewing import ViewRequest
from services.worklist import source

_CAME_BACK = (State.RETURNED, State.RECALLED)


@source
def report_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The reports of the current plan that the actor owes, has to revise, has done, or is to decide on."""
    if not (actor.may(Permission.PROGRESS_WRITE) or actor.may(Permission.PROGRESS_DECIDE)):
        return
    portfolio = load_portfolio(context, session, ViewRequest())
    writing, reading = actor.scope(Permission.PROGRESS_WRITE), actor.scope(Permission.PROJECT_READ)
    visible = portfolio.visible(reading)
    own = [
        record
        for record in visible
        if writing.covers_departments(
            [record.lead_department_id], portfolio.tree.is_restricted(record.node_id)
        )
    ]
    reasons = _reasons(session, portfolio, own)
    drafts = project_queries.drafts(session, project_queries.REPORT)
    for record in own:
        yield from _to_report(portfolio, record, reasons, drafts)
    texts = project_queries.achieved_texts(session, _waiting(portfolio, visible))
    for record in visible:
        yield from _to_decide(portfolio, record, actor, texts)


def _to_report(
    portfolio: Portfolio, record: ProjectRecord, reasons: Mapping[int, str], drafts: Mapping[str, date]
) -> Iterator[DueItem]:
    first = max(portfolio.round.month.shift(-SIGNAL_MONTHS), Month.of(portfolio.view.plan.starts_on))
    for found in portfolio.view.calendar.between(first, portfolio.round.month):
        status = status_of(record.work, _reports(portfolio, record), found, portfolio.view)
        latest = _latest(_reports(portfolio, record), found.month)
        current = found.month == portfolio.round.month
        if latest is not None and latest.state in _CAME_BACK and not found.locked:
            yield _item(portfolio, record, found, Duty.REVISE, drafts, note=reasons.get(latest.report_id, ""))
        elif status in (ReportingStatus.DUE, ReportingStatus.MISSING) and not found.locked:
            yield _item(portfolio, record, found, Duty.REPORT, drafts)
        elif current and status in (ReportingStatus.REPORTED, ReportingStatus.MADE_UP):
            yield _item(portfolio, record, found, Duty.REPORT, drafts, done=True)


def _item(
    portfolio: Portfolio,
    record: ProjectRecord,
    found: ReportingRound,
    duty: Duty,
    drafts: Mapping[str, date],
    note: str = "",
    done: bool = False,
) -> DueItem:
    work, month = record.work, str(found.month)
    key = draft_key(work.project_id, month)
    kept = drafts.get(key)
    lead = portfolio.departments.get(record.lead_department_id or 0)
    page = f"/projects/{work.code}" if done else f"/projects/{work.code}/report?month={month}"
    return DueItem(
        duty=duty,
        subject_kind=project_queries.REPORT,
        subject_id=key,
        title=work.title,
        detail=f"{month} 月报" + (f"，草稿存于 {kept.isoformat()}" if kept and not done else ""),
        due_on=found.closes_on,
        href=page,
        done=done,
        note=note,
        department=lead.name if lead else "",
    )


def _waiting(portfolio: Portfolio, records: Iterable[ProjectRecord]) -> list[int]:
    return [
        report.report_id
        for record in records
        for report in _reports(portfolio, record)
        if report.state is State.SUBMITTED
    ]


def _to_decide(
    portfolio: Portfolio, record: ProjectRecord, actor: Actor, texts: Mapping[int, str]
) -> Iterator[DueItem]:
    lead = portfolio.departments.get(record.lead_department_id or 0)
    for report in _reports(portfolio, record):
        if report.state is not State.SUBMITTED:
            continue
        if not may_decide_on(actor, report.author_id, portfolio, record):
            continue
        author = person_name(portfolio.people, report.author_id)
        submitted = day_of(report.submitted_at)
        yield DueItem(
            duty=Duty.DECIDE,
            subject_kind=project_queries.REPORT,
            subject_id=str(report.report_id),
            title=record.work.title,
            detail=f"{report.month} 月报，{author}于 {submitted.isoformat()} 提交",
            due_on=None,
            href=f"/projects/{record.work.code}",
            note=texts.get(report.report_id, ""),
            about=f"{project_queries.REPORT}:{draft_key(record.work.project_id, report.month)}",
            department=lead.name if lead else "",
        )


def _reports(portfolio: Portfolio, record: ProjectRecord) -> tuple[SubmittedReport, ...]:
    return portfolio.reports.get(record.work.project_id, ())


def _latest(reports: Iterable[SubmittedReport], month: Month) -> SubmittedReport | None:
    return max((r for r in reports if r.month == str(month)), key=lambda r: r.number, default=None)


def _reasons(session: Session, portfolio: Portfolio, own: Iterable[ProjectRecord]) -> dict[int, str]:
    """Why reports were returned, by report."""
    returned = [
        report.report_id
        for record in own
        for report in _reports(portfolio, record)
        if report.state is State.RETURNED
    ]
    if not returned:
        return {}
    steps = workflow_queries.steps_of(session, project_queries.REPORT, returned, portfolio.view.latest_seq)
    return {step.subject_id: step.reason for step in steps if step.reason}
