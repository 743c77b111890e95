"""What hours ask of a person: to recognise what waits, to work on what came back."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries.talent import hours as queries
from domain.permissions import Actor, Permission
from domain.talent.hours import hours_text
from domain.talent.hours_views import Claim
from domain.worklist import DueItem, Duty
from services.context import Context
from services.worklist import source

__all__ = ["hour_duties"]

MOST = 50
"""Claims listed one by one; the queue has them all."""


@source
def hour_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The oldest claims that wait for the actor, and the actor's own that were returned."""
    if actor.may(Permission.HOURS_RECOGNISE):
        waiting = [one for one in reversed(queries.waiting(session)) if one.author_id != actor.user_id]
        for claim in waiting[:MOST]:
            yield _item(Duty.DECIDE, claim, "")
    if actor.may(Permission.TALENT_OWN) and actor.user_id is not None:
        returned = queries.returned_to(session, actor.user_id)
        reasons = queries.reasons(session, [claim.id for claim in returned])
        for claim in returned:
            yield _item(Duty.REVISE, claim, reasons.get(claim.id, ""))


def _item(duty: Duty, claim: Claim, note: str) -> DueItem:
    return DueItem(
        duty=duty,
        subject_kind=queries.CLAIM,
        subject_id=str(claim.id),
        title=f"学时申报“{claim.title}”",
        detail=f"{claim.year} 年，{hours_text(claim.claimed)} 学时",
        due_on=None,
        href=f"/talent/claims/{claim.id}" if duty is Duty.DECIDE else f"/talent/hours/claim?claim={claim.id}",
        note=note,
    )
