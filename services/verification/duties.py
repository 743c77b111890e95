"""What draws ask of a person: to check what was given to them. And before somebody leaves: what they hold."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import project_heads
from data_access.queries import verification as queries
from data_access.queries.verification import ITEM
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.permissions import Actor, Permission
from domain.supervision.rights import stands_for
from domain.worklist import DueItem, Duty
from services.administration.consequences import Closing, Holding, holds
from services.context import Context
from services.verification.checking import WIDE, refusal
from services.worklist import source


@source
def checks_due(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The drawn claims that wait for the actor's check."""
    if not actor.may(Permission.VERIFICATION_CHECK):
        return
    open_items = [
        item for item in queries.items(session, WIDE, open_only=True) if stands_for(actor, item.verifier_id)
    ]
    if not open_items:
        return
    now = AsOf(context.today, EVERYTHING_KNOWN)
    cards = project_heads.project_cards(session, {item.project_id for item in open_items}, now)
    titles = project_heads.milestone_titles(session, {i.claim.milestone_id for i in open_items}, now)
    draws = {key: queries.draw(session, key) for key in {item.draw_id for item in open_items}}
    for item in open_items:
        card, found = cards.get(item.project_id), draws[item.draw_id]
        if card is None or found is None or refusal(actor, item, card):
            continue
        yield DueItem(
            duty=Duty.VERIFY,
            subject_kind=ITEM,
            subject_id=str(item.item_id),
            title=titles.get(item.claim.milestone_id, (0, card.title))[1],
            detail=f"第 {found.number} 次抽查第 {item.position} 项，{card.title}",
            due_on=found.due_on,
            href=f"/verification/{item.draw_id}?item={item.item_id}",
        )


@holds
def checks_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """Checks that wait for a person, counted and not named."""
    if closing.user_id is None:
        return
    waiting = queries.items(session, WIDE, open_only=True)
    count = sum(item.verifier_id == closing.user_id for item in waiting)
    yield Holding(ITEM, count, f"待核查的抽查事项 {count} 项", "馆领导或办公室可代为核查", (), count)
