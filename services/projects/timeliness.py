"""报送率 and 及时率 of a round's progress reports, by department: the counts that the office chases."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy.orm import Session

from domain.errors import Invalid
from domain.periods import Month
from domain.projects.reporting import ReportingStatus
from domain.projects.views import ProjectRecord
from domain.rounds import ReportingRound
from domain.worklist import DepartmentTimeliness, RoundTimeliness, Timeliness
from services.context import Context
from services.projects.portfolio import SIGNAL_MONTHS, Portfolio, load_portfolio, status_of
from services.viewing import ViewRequest

_DUE = {
    ReportingStatus.DUE: Timeliness(1, 0, 0),
    ReportingStatus.MISSING: Timeliness(1, 0, 0),
    ReportingStatus.MADE_UP: Timeliness(1, 1, 0),
    ReportingStatus.REPORTED: Timeliness(1, 1, 1),
}
NO_DEPARTMENT = "未定牵头部门"


def round_timeliness(context: Context, session: Session, month_text: str) -> RoundTimeliness:
    """How a round's reports came in, by lead department; the current round for empty text.

    Which reports a past round asked for follows the terms in force when it closed, as known today. Raises
    Invalid for a month that has no round yet or lies too far back.
    """
    portfolio = load_portfolio(context, session, ViewRequest())
    current = portfolio.round
    first = max(current.month.shift(-SIGNAL_MONTHS), Month.of(portfolio.view.plan.starts_on))
    months = [found.month for found in portfolio.view.calendar.between(first, current.month)][::-1]
    month = Month.parse(month_text) if month_text else current.month
    if month not in months:
        raise Invalid(f"只能查看 {months[-1]} 至 {months[0]} 的报送情况，请重新选择月份。")
    found = portfolio.view.calendar.round(month)
    portfolio = at_close(context, session, portfolio, found)
    by_department: dict[int | None, Timeliness] = defaultdict(Timeliness)
    for record in portfolio.records:
        by_department[record.lead_department_id] += counted(portfolio, record, found)
    lines = [
        DepartmentTimeliness(_name(portfolio, department), counts)
        for department, counts in by_department.items()
        if counts.due
    ]
    return RoundTimeliness(
        round=found,
        months=tuple(str(month) for month in months),
        departments=tuple(sorted(lines, key=lambda line: (line.counts.completeness or 0, line.name))),
        total=sum((line.counts for line in lines), Timeliness()),
    )


def at_close(
    context: Context,
    session: Session,
    portfolio: Portfolio,
    found: ReportingRound,
    months: int = SIGNAL_MONTHS,
) -> Portfolio:
    """The work by the terms in force when a round closed, as known today; the given one while it is open."""
    if found.closes_on >= portfolio.view.as_of.effective_on:
        return portfolio
    return load_portfolio(context, session, ViewRequest(asof=found.closes_on.isoformat()), months=months)


def counted(portfolio: Portfolio, record: ProjectRecord, found: ReportingRound) -> Timeliness:
    """What one project adds to the counts of a round."""
    reports = portfolio.reports.get(record.work.project_id, ())
    return _DUE.get(status_of(record.work, reports, found, portfolio.view), Timeliness())


def _name(portfolio: Portfolio, department_id: int | None) -> str:
    found = portfolio.departments.get(department_id or 0)
    return found.name if found else NO_DEPARTMENT
