"""What the calendar says of risks and problems: reviews and measures that fall due are recalled to owners."""

from __future__ import annotations

from datetime import timedelta

from data_access.queries import risks as risk_queries
from data_access.unit_of_work import UnitOfWork
from domain.risks.terms import next_measure
from services.context import Context
from services.notices import NoticeKind
from services.notices.daily import every_day
from services.risks import telling
from services.risks.rules import rule_of
from services.settings import rules_of_today


@every_day
def recall_risks(context: Context, work: UnitOfWork) -> None:
    """Once before the day, and once more when it is over; running it again the same day adds nothing."""
    soon = work.today + timedelta(days=rule_of(rules_of_today(work.session, context)).remind_days)
    now = risk_queries.latest_view(work.today)
    for risk in risk_queries.risks(work.session, now, live_only=True):
        terms = risk.terms
        if terms.review_on is not None and terms.review_on <= soon:
            late = terms.review_on < work.today
            told = f"风险“{terms.title}”" + ("复核已逾期" if late else f"应于 {terms.review_on} 前复核")
            people = telling.with_deputies(work, terms.owner_id)
            key = f"review:{terms.review_on}:{late}"
            telling.tell_of_risk(work, people, NoticeKind.RISK_DUE, risk.risk_id, told, key)
        measure = next_measure(terms.measures)
        if measure is not None and measure.due_on is not None and measure.due_on <= soon:
            late = measure.late(work.today)
            told = f"风险“{terms.title}”的措施" + ("已逾期" if late else f"将于 {measure.due_on} 到期")
            people = telling.with_deputies(work, terms.owner_id)
            key = f"measure:{measure.due_on}:{late}"
            telling.tell_of_risk(work, people, NoticeKind.RISK_DUE, risk.risk_id, told, key, measure.text)
    for problem in risk_queries.problems(work.session, now, live_only=True):
        measure = next_measure(problem.terms.measures)
        if measure is not None and measure.due_on is not None and measure.due_on <= soon:
            late = measure.late(work.today)
            told = f"问题“{problem.terms.title}”的措施" + (
                "已逾期" if late else f"将于 {measure.due_on} 到期"
            )
            people = telling.with_deputies(work, problem.terms.owner_id)
            key = f"measure:{measure.due_on}:{late}"
            telling.tell_of_problem(
                work, people, NoticeKind.RISK_DUE, problem.problem_id, told, key, measure.text
            )
