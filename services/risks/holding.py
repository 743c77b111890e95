"""The risks and problems that a person owns or a department is in charge of, before either is closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import risks as risk_queries
from domain.risks.terms import ProblemTerms, RiskTerms
from services.administration.consequences import Closing, Holding, holds
from services.context import Context
from services.risks.sight import now_of


@holds
def risks_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """Live ones, counted and not named: what they say is none of an administrator's business."""
    now = now_of(context)
    risks = [record.terms for record in risk_queries.risks(session, now, live_only=True)]
    problems = [record.terms for record in risk_queries.problems(session, now, live_only=True)]
    owned = asked = 0
    held: list[RiskTerms | ProblemTerms] = [*risks, *problems]
    for terms in held:
        if closing.department_id is not None:
            owned += terms.department_id == closing.department_id
        elif closing.user_id is not None:
            owned += terms.owner_id == closing.user_id
    if closing.user_id is not None:
        asked = sum(terms.director_id == closing.user_id for terms in problems if not terms.answer)
    what = "负责" if closing.department_id is None else "承担"
    yield Holding("risk", owned, f"{what}未了结的风险和问题 {owned} 项", "请先改派责任人", (), owned)
    yield Holding("problem", asked, f"待其协调的问题 {asked} 项", "请先改请其他馆领导协调", (), asked)
