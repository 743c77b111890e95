"""What the reserve pool asks of the personnel duty: to finish what was arranged, to let leavers out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy.orm import Session

from data_access.queries.talent import cadres as cadre_queries
from domain.permissions import Actor, Permission
from domain.talent.cadre_actions import KIND_WORDS, ActionState
from domain.worklist import DueItem, Duty
from services.context import Context
from services.talent.register import load_roster, today_of
from services.worklist import source

SOON = 14
"""How many days before its end an arrangement is asked about."""


@source
def cadre_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """Arrangements that end soon or should have, and stays of people who left. People go by their numbers."""
    if actor.is_system or not actor.may(Permission.CADRE_MANAGE):
        return
    view = today_of(context)
    stays = {found.cadre_id: found for found in cadre_queries.cadres(session, view) if found.terms.in_pool}
    if not stays:
        return
    roster = load_roster(session, view)
    soon = context.today + timedelta(days=SOON)
    for action in cadre_queries.actions(session, view):
        stay, terms = stays.get(action.cadre_id), action.terms
        if stay is None or terms.state is not ActionState.ARRANGED or terms.to_day > soon:
            continue
        member = roster.members.get(stay.staff_id)
        if member is None or member.user_id == actor.user_id:
            continue
        yield DueItem(
            duty=Duty.HANDLE,
            subject_kind=cadre_queries.ACTION,
            subject_id=str(action.action_id),
            title=f"{KIND_WORDS[terms.kind]}：{terms.title}",
            detail=f"储备干部 {member.number} 的培养安排，到期请办结",
            due_on=terms.to_day,
            href=f"/talent/cadres/{stay.cadre_id}",
        )
    for stay in stays.values():
        member = roster.members.get(stay.staff_id)
        if member is None or member.serves_on(context.today) or member.user_id == actor.user_id:
            continue
        yield DueItem(
            duty=Duty.HANDLE,
            subject_kind=cadre_queries.CADRE,
            subject_id=str(stay.cadre_id),
            title=f"办理储备干部 {member.number} 出库",
            detail="此人已不在职",
            due_on=member.left_on,
            href=f"/talent/cadres/{stay.cadre_id}",
        )
