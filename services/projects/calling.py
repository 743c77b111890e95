"""What reporting rounds ask of departments: notices for their people, a summary for the group."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import timedelta

from sqlalchemy.orm import Session

from data_access.queries import notices as notice_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import NotFound
from domain.permissions import Role
from domain.projects.reporting import OWED, ReportingStatus
from domain.projects.views import ProjectRecord
from domain.workflow import State
from reports.notices import DepartmentCount, GroupSummary
from services.context import Context
from services.notices import NoticeKind, notify
from services.notices.daily import every_day, for_the_group
from services.projects.portfolio import Portfolio, load_portfolio, status_of
from services.viewing import ViewRequest

DAYS_AHEAD = 3
"""How long before the due date people are reminded."""
_UNASSIGNED = "未落实牵头部门"


def _statuses(portfolio: Portfolio) -> list[tuple[ProjectRecord, ReportingStatus]]:
    return [
        (
            record,
            status_of(
                record.work,
                portfolio.reports.get(record.work.project_id, ()),
                portfolio.round,
                portfolio.view,
            ),
        )
        for record in portfolio.records
    ]


@every_day
def tell_round(context: Context, work: UnitOfWork) -> None:
    """The present round opens, falls due or is overdue: whoever reports is told once of each."""
    try:
        portfolio = load_portfolio(context, work.session, ViewRequest())
    except NotFound:
        return
    found = portfolio.round
    owed = [record for record, status in _statuses(portfolio) if status in OWED]
    if found.locked or not owed or work.today < found.opens_on:
        return
    month, count = found.month, _owed_by_person(work, owed)
    if work.today > found.closes_on:
        kind, word = NoticeKind.ROUND_OVERDUE, f"{month} 月报已逾期，截止日期为 {found.due_on}"
    elif work.today >= found.due_on - timedelta(days=DAYS_AHEAD):
        kind, word = NoticeKind.ROUND_DUE, f"{month} 月报将于 {found.due_on} 截止"
    else:
        kind, word = NoticeKind.ROUND_OPEN, f"{month} 月报开始填报，截止 {found.due_on}"
    subject = f"round:{portfolio.view.plan.code}:{month}"
    by_count: dict[int, list[int]] = defaultdict(list)
    for user_id, number in count.items():
        by_count[number].append(user_id)
    for number, people in by_count.items():
        detail = "；".join(filter(None, [f"您有 {number} 个项目待报", found.instructions]))
        notify(work, people, kind, subject, word, "/worklist", f"{kind}:{subject}", detail)


def _owed_by_person(work: UnitOfWork, owed: list[ProjectRecord]) -> Counter[int]:
    """How many reports each head, reporter and owner still owes."""
    count: Counter[int] = Counter()
    people: dict[int | None, frozenset[int]] = {}
    for record in owed:
        department = record.lead_department_id
        if department not in people:
            people[department] = notice_queries.with_deputies(
                work.session,
                notice_queries.holders_in(work.session, Role.REPORTER, department, work.today)
                | notice_queries.holders_in(work.session, Role.DEPARTMENT_HEAD, department, work.today),
                work.today,
            )
        owner = {record.owner_id} if record.owner_id is not None else set()
        count.update(people[department] | owner)
    return count


@for_the_group
def summarise(context: Context, session: Session) -> GroupSummary | None:
    """What departments owe in the present round: on its first day, in its last days, while it is overdue."""
    try:
        portfolio = load_portfolio(context, session, ViewRequest())
    except NotFound:
        return None
    found, today = portfolio.round, context.today
    statuses = _statuses(portfolio)
    owed = [record for record, status in statuses if status in OWED]
    near = today == found.opens_on or today >= found.due_on - timedelta(days=DAYS_AHEAD)
    if found.locked or not owed or today < found.opens_on or not near:
        return None
    names = portfolio.departments
    count: Counter[str] = Counter(
        lead.name if (lead := names.get(record.lead_department_id or 0)) else _UNASSIGNED for record in owed
    )
    required = [status for _, status in statuses if status is not ReportingStatus.NOT_REQUIRED]
    return GroupSummary(
        day=today,
        what=f"{found.month} 月报",
        due_on=found.due_on,
        overdue=today > found.closes_on,
        due=len(required),
        done=len(required) - len(owed),
        waiting=sum(
            report.state is State.SUBMITTED for reports in portfolio.reports.values() for report in reports
        ),
        departments=tuple(
            DepartmentCount(name, number)
            for name, number in sorted(count.items(), key=lambda item: (-item[1], item[0]))
        ),
    )
