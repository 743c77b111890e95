"""Reading claims: the queue of those who recognise, and one claim's page with its certificate."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries import attachments as attachment_queries
from data_access.queries import people as people_queries
from data_access.queries import workflow as workflow_queries
from data_access.queries.talent import hours as queries
from domain.asof import EVERYTHING_KNOWN
from domain.permissions import Actor, Permission
from domain.talent.hour_claims import ClaimLimits
from domain.talent.hours import Category, Mode, RuleBook, Tenths, hours_text
from domain.talent.hours_views import Claim, ClaimLine, ClaimPage, ClaimStep
from domain.talent.sight import Stage
from domain.talent.staff import Roster
from domain.workflow import Action, State
from services import attachments
from services.context import Context
from services.settings import rules_of_today
from services.talent.hours_claims import OPEN, load_claim
from services.talent.hours_limits import limits_of
from services.talent.register import load_roster, own_record, today_of
from services.talent.sight import names
from services.workflow import Outcome, decide_many

__all__ = [
    "Action",
    "Category",
    "Claim",
    "ClaimLimits",
    "ClaimLine",
    "ClaimPage",
    "Mode",
    "Outcome",
    "State",
    "claim_page",
    "claims_queue",
    "decide_chosen",
    "hours_text",
    "new_claim_limits",
]

RECENT = 50
"""Decisions that the queue goes on showing."""


def claims_queue(context: Context, actor: Actor) -> tuple[tuple[ClaimLine, ...], tuple[ClaimLine, ...]]:
    """The claims that wait, the oldest first, and those decided on lately, the latest first."""
    actor.require(Permission.HOURS_RECOGNISE)
    with context.database.reading() as session:
        waiting = tuple(reversed(queries.waiting(session)))
        decided = queries.decided(session, RECENT)
        roster = load_roster(session, today_of(context))
        lines = _lines(session, context, actor, roster, [*waiting, *decided])
    return lines[: len(waiting)], lines[len(waiting) :]


def decide_chosen(
    context: Context, actor: Actor, claim_ids: list[int], action: Action, reason: str
) -> tuple[Outcome, ...]:
    """Recognise or return many claims at once, as ``workflow.decide_many`` does."""
    actor.require(Permission.HOURS_RECOGNISE)
    return decide_many(context, actor, [(queries.CLAIM, key) for key in claim_ids], action, reason)


def _lines(
    session: Session, context: Context, actor: Actor, roster: Roster, claims: list[Claim]
) -> tuple[ClaimLine, ...]:
    book = queries.rule_book(session)
    called = names(session, actor, roster, {claim.staff_id for claim in claims}, Stage.HOURS)
    labels = people_queries.departments(session, today_of(context))
    ids = [claim.id for claim in claims]
    reasons = queries.reasons(session, ids)
    keys = [str(claim_id) for claim_id in ids]
    files = attachment_queries.attachments_of(session, queries.CLAIM, keys, today_of(context)) if ids else {}
    return tuple(
        ClaimLine(
            claim,
            called[claim.staff_id],
            labels[roster.members[claim.staff_id].department_id].name
            if claim.staff_id in roster.members
            else "",
            _converted(book, claim),
            len(files.get(str(claim.id), ())),
            reasons.get(claim.id, "") if claim.state is State.RETURNED else "",
        )
        for claim in claims
    )


def _converted(book: RuleBook, claim: Claim) -> Tenths:
    return book.on(claim.year, claim.ended_on).convert(claim.mode, claim.category, claim.claimed)


def claim_page(context: Context, actor: Actor, claim_id: int) -> ClaimPage:
    """A claim with its certificates and steps: for its author and those who recognise. Raises NotFound."""
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        found = load_claim(session, actor, claim_id)
        view = today_of(context)
        roster = load_roster(session, view)
        line = _lines(session, context, actor, roster, [found])[0]
        steps = workflow_queries.steps_of(session, queries.CLAIM, [found.id], EVERYTHING_KNOWN)
        called = people_queries.people(session)
        own = found.author_id == actor.user_id
        may_edit = own and found.state in OPEN
        credited = queries.of_source(session, queries.CLAIM, [found.id])
        assessment = queries.assessment(session, found.id)
        rule = queries.rule_book(session).on(found.year, found.ended_on)
        return ClaimPage(
            line=line,
            steps=tuple(
                ClaimStep(
                    Action(step.action),
                    step.decided_at,
                    called[step.actor_id].name if step.actor_id in called else "",
                    step.reason or "",
                )
                for step in steps
            ),
            assessment=assessment if assessment and assessment.seq > found.version else None,
            recognised=sum(entry.tenths for entry in credited) if credited else None,
            files=attachments.listed(context, session, queries.CLAIM, str(found.id), view, may_edit),
            limits=limits_of(rules_of_today(session, context)),
            factor=rule.conversion(found.mode, found.category).factor,
            may_edit=may_edit,
            may_recall=own and found.state is State.SUBMITTED,
            may_decide=not own and found.state is State.SUBMITTED and actor.may(Permission.HOURS_RECOGNISE),
        )


def new_claim_limits(context: Context, actor: Actor) -> ClaimLimits:
    """What the form for a new claim says of limits. Raises NotFound for who is not on the register."""
    actor.require(Permission.TALENT_OWN)
    own_record(context, actor)
    with context.database.reading() as session:
        return limits_of(rules_of_today(session, context))
