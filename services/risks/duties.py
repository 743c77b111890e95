"""What risks and problems ask of a person: to review, to see measures through, to coordinate."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy.orm import Session

from data_access.queries import risks as risk_queries
from domain.permissions import Actor, Permission
from domain.risks.rights import stands_for
from domain.risks.terms import Measure, ProblemState
from domain.worklist import DueItem, Duty
from services.context import Context
from services.risks.rules import rule_of
from services.risks.sight import in_sight, now_of
from services.risks.telling import problem_href, risk_href
from services.settings import rules_of_today
from services.worklist import source


@source
def risk_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """Reviews and measures that fall due soon, for owners; problems to coordinate, for the director asked."""
    if not actor.may(Permission.RISK_READ):
        return
    now = now_of(context)
    risks = [
        r for r in risk_queries.risks(session, now, live_only=True) if stands_for(actor, r.terms.owner_id)
    ]
    problems = [
        p
        for p in risk_queries.problems(session, now, live_only=True)
        if stands_for(actor, p.terms.owner_id)
        or (p.terms.state is ProblemState.COORDINATING and stands_for(actor, p.terms.director_id))
    ]
    if not (risks or problems):
        return
    soon = context.today + timedelta(days=rule_of(rules_of_today(session, context)).remind_days)
    seen_risks, seen_problems = in_sight(context, session, actor, risks, problems)
    for risk in seen_risks:
        terms, risk_id = risk.record.terms, risk.record.risk_id
        if terms.review_on is not None and terms.review_on <= soon:
            yield DueItem(
                duty=Duty.REVIEW,
                subject_kind=risk_queries.RISK,
                subject_id=str(risk_id),
                title=terms.title,
                detail=f"风险复核，{risk.place.title}",
                due_on=terms.review_on,
                href=f"{risk_href(risk_id)}/edit",
            )
        for number, measure in enumerate(terms.measures, 1):
            if measure.open and measure.due_on is not None and measure.due_on <= soon:
                about = f"{risk_queries.RISK}:{risk_id}"
                href = f"{risk_href(risk_id)}/edit"
                yield _measure(about, number, measure, f"应对风险“{terms.title}”", href)
    for problem in seen_problems:
        met, problem_id = problem.record.terms, problem.record.problem_id
        about = f"{risk_queries.PROBLEM}:{problem_id}"
        if met.state is ProblemState.COORDINATING and stands_for(actor, met.director_id):
            yield DueItem(
                duty=Duty.COORDINATE,
                subject_kind=risk_queries.PROBLEM,
                subject_id=str(problem_id),
                title=met.title,
                detail=f"请馆领导协调，{problem.place.title}，提出于 {met.asked_on}",
                due_on=None,
                href=problem_href(problem_id),
                note=met.request,
            )
        if not stands_for(actor, met.owner_id):
            continue
        for number, measure in enumerate(met.measures, 1):
            if measure.open and measure.due_on is not None and measure.due_on <= soon:
                href = f"{problem_href(problem_id)}/edit"
                yield _measure(about, number, measure, f"解决问题“{met.title}”", href)


def _measure(about: str, number: int, measure: Measure, detail: str, href: str) -> DueItem:
    kind, _, key = about.partition(":")
    return DueItem(
        duty=Duty.MEASURE,
        subject_kind=kind,
        subject_id=f"{key}:{number}",
        title=measure.text,
        detail=detail,
        due_on=measure.due_on,
        href=href,
        about=about,
    )
