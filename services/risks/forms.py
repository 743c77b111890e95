"""What the forms start from: nothing, a place, a risk that came true, a monthly report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from data_access.queries import risks as risk_queries
from domain.errors import Forbidden, NotFound
from domain.permissions import Actor, Permission
from domain.risks.awaiting import Anchor
from domain.risks.rights import may_write
from domain.risks.terms import ProblemStep, ProblemTerms, RiskState, RiskStep, RiskTerms
from domain.risks.terms import check_problem_step as _check_problem
from domain.risks.terms import check_risk_step as _check_risk
from domain.risks.views import Hands, Place, ProblemForm, RiskForm
from services.context import Context
from services.risks.assessing import NOT_YOURS
from services.risks.checking import directors_of, hands_of
from services.risks.places import WHOLE, find_place, places_of
from services.risks.sight import open_problem, open_risk
from services.risks.solving import NOT_YOURS as NOT_YOUR_PROBLEM

__all__ = [
    "Hands",
    "ProblemForm",
    "RiskForm",
    "RiskState",
    "new_problem",
    "new_risk",
    "problem_form",
    "risk_form",
]

REVIEW_DAYS = 30
"""How many days ahead the form for a new risk proposes its review."""


def _in_charge(actor: Actor, place: Place, hands: Hands) -> tuple[int | None, int | None]:
    """The department a new form proposes, and the actor as its owner where they may be."""
    offered = [choice.value for choice in hands.departments]
    department_id = place.lead_department_id if place.lead_department_id in offered else None
    if department_id is None and len(offered) == 1:
        department_id = offered[0]
    people = {choice.value for choice in hands.people.get(department_id or 0, ())}
    return department_id, actor.user_id if actor.user_id in people else None


def new_risk(context: Context, actor: Actor, reference: str) -> RiskForm:
    """The form for a new risk about the place named by ``reference``. Raises Invalid, NotFound."""
    actor.require(Permission.RISK_WRITE)
    with context.database.reading() as session:
        place = find_place(context, session, actor, reference) if reference else WHOLE
        hands = hands_of(session, actor, place, context.today)
    department_id, owner_id = _in_charge(actor, place, hands)
    terms = RiskTerms(
        title="",
        description="",
        likelihood=0,
        impact=0,
        department_id=department_id,
        owner_id=owner_id,
        review_on=context.today + timedelta(days=REVIEW_DAYS),
    )
    return RiskForm(context.today, 0, 0, place, terms, hands)


def risk_form(context: Context, actor: Actor, risk_id: int) -> RiskForm:
    """The form to assess a risk anew. Raises NotFound, Forbidden, Invalid."""
    actor.require(Permission.RISK_WRITE)
    with context.database.reading() as session:
        found = open_risk(context, session, actor, risk_id)
        terms = found.record.terms
        if not may_write(actor, found.place, terms.department_id):
            raise Forbidden(NOT_YOURS)
        _check_risk(terms.state, RiskStep.ASSESS)
        hands = hands_of(session, actor, found.place, context.today, terms.department_id)
    shown = replace(terms, reason="")
    return RiskForm(context.today, risk_id, found.record.version, found.place, shown, hands, found.record.on)


def _blank(actor: Actor, place: Place, hands: Hands, since_on: date | None) -> ProblemTerms:
    department_id, owner_id = _in_charge(actor, place, hands)
    return ProblemTerms(
        title="",
        description="",
        since_on=since_on,
        effect="",
        department_id=department_id,
        owner_id=owner_id,
        director_id=place.director_id,
    )


def new_problem(
    context: Context, actor: Actor, reference: str, risk_id: int | None = None, report_id: int | None = None
) -> ProblemForm:
    """The form for a new problem: about a place, out of a risk, or out of what a monthly report says.

    Raises NotFound, Forbidden, Invalid.
    """
    actor.require(Permission.RISK_WRITE)
    with context.database.reading() as session:
        if risk_id is not None:
            return _from_risk(context, session, actor, risk_id)
        if report_id is not None:
            return _from_report(context, session, actor, report_id)
        place = find_place(context, session, actor, reference) if reference else WHOLE
        hands = hands_of(session, actor, place, context.today)
        directors = directors_of(session, context.today)
    terms = _blank(actor, place, hands, context.today)
    return ProblemForm(context.today, 0, 0, place, terms, hands, directors)


def _from_risk(context: Context, session: Session, actor: Actor, risk_id: int) -> ProblemForm:
    found = open_risk(context, session, actor, risk_id)
    risk = found.record.terms
    if not may_write(actor, found.place, risk.department_id):
        raise Forbidden(NOT_YOURS)
    _check_risk(risk.state, RiskStep.OCCUR)
    hands = hands_of(session, actor, found.place, context.today, risk.department_id)
    terms = replace(
        _blank(actor, found.place, hands, context.today),
        title=risk.title,
        description=risk.description,
        department_id=risk.department_id,
        owner_id=risk.owner_id,
        measures=tuple(measure for measure in risk.measures if measure.open),
    )
    return ProblemForm(
        context.today,
        0,
        0,
        found.place,
        terms,
        hands,
        directors_of(session, context.today),
        risk_id=risk_id,
        risk_version=found.record.version,
        source=f"风险“{risk.title}”",
    )


def _from_report(context: Context, session: Session, actor: Actor, report_id: int) -> ProblemForm:
    gone = NotFound("没有找到这份月报：它可能不存在，或不在您的登记范围内。")
    found = risk_queries.report_text(session, report_id)
    if found is None:
        raise gone
    project_id, month, text, day = found
    anchor = Anchor(project_id=project_id)
    place = places_of(context, session, [anchor])[anchor]
    if not may_write(actor, place, None):
        raise gone
    hands = hands_of(session, actor, place, context.today)
    terms = replace(_blank(actor, place, hands, min(day, context.today)), description=text)
    first = next((line.strip() for line in text.replace("。", "\n").splitlines() if line.strip()), "")
    return ProblemForm(
        context.today,
        0,
        0,
        place,
        replace(terms, title=first[:60]),
        hands,
        directors_of(session, context.today),
        report_id=report_id,
        source=f"{month} 月报的“存在问题”",
    )


def problem_form(context: Context, actor: Actor, problem_id: int) -> ProblemForm:
    """The form to change what is said of a problem. Raises NotFound, Forbidden, Invalid."""
    actor.require(Permission.RISK_WRITE)
    with context.database.reading() as session:
        found = open_problem(context, session, actor, problem_id)
        terms = found.record.terms
        if not may_write(actor, found.place, terms.department_id):
            raise Forbidden(NOT_YOUR_PROBLEM)
        _check_problem(terms.state, ProblemStep.EDIT)
        hands = hands_of(session, actor, found.place, context.today, terms.department_id)
        directors = directors_of(session, context.today)
    shown = terms if terms.needs_director else replace(terms, director_id=found.place.director_id)
    return ProblemForm(context.today, problem_id, found.record.version, found.place, shown, hands, directors)
