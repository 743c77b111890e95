"""Which risks and problems a person sees."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.queries import risks as risk_queries
from domain.asof import AsOf
from domain.errors import NotFound
from domain.permissions import Actor
from domain.risks.rights import may_see
from domain.risks.views import Place, ProblemRecord, RiskRecord
from services.context import Context
from services.risks.places import places_of

RISK_GONE = "没有找到这条风险：它可能不存在，或不在您的查看范围内。"
PROBLEM_GONE = "没有找到这个问题：它可能不存在，或不在您的查看范围内。"


@dataclass(frozen=True, slots=True)
class RiskInSight:
    """A risk the actor may see, with what it is about."""

    record: RiskRecord
    place: Place


@dataclass(frozen=True, slots=True)
class ProblemInSight:
    """A problem the actor may see, with what it is about."""

    record: ProblemRecord
    place: Place


def now_of(context: Context) -> AsOf:
    """The point of view of what is due and may be done: today, with everything known."""
    return risk_queries.latest_view(context.today)


def in_sight(
    context: Context,
    session: Session,
    actor: Actor,
    risks: Iterable[RiskRecord] = (),
    problems: Iterable[ProblemRecord] = (),
) -> tuple[tuple[RiskInSight, ...], tuple[ProblemInSight, ...]]:
    """Those of some risks and problems that the actor may see today, with what they are about."""
    known, met = tuple(risks), tuple(problems)
    anchors = [*(record.anchor for record in known), *(record.anchor for record in met)]
    places = places_of(context, session, anchors)
    return (
        tuple(
            RiskInSight(record, places[record.anchor])
            for record in known
            if may_see(actor, places[record.anchor], record.terms.department_id)
        ),
        tuple(
            ProblemInSight(record, places[record.anchor])
            for record in met
            if may_see(actor, places[record.anchor], record.terms.department_id)
        ),
    )


def open_risk(context: Context, session: Session, actor: Actor, risk_id: int) -> RiskInSight:
    """One risk as it stands now. Raises NotFound, in the same words whether it is absent or out of sight."""
    found, _ = in_sight(context, session, actor, risk_queries.risks(session, now_of(context), only=[risk_id]))
    if not found:
        raise NotFound(RISK_GONE)
    return found[0]


def open_problem(context: Context, session: Session, actor: Actor, problem_id: int) -> ProblemInSight:
    """One problem as it stands now. Raises NotFound, in the same words for absent and out of sight."""
    records = risk_queries.problems(session, now_of(context), only=[problem_id])
    _, found = in_sight(context, session, actor, problems=records)
    if not found:
        raise NotFound(PROBLEM_GONE)
    return found[0]
