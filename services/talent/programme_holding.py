"""What of the 111 programme a person holds before the account closes: applications under way, panel seats."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries.talent import programme as queries
from domain.talent.programme import CHOSEN_STAGES, ENDED_STAGES, Stage
from services.administration.consequences import Closing, Holding, holds
from services.context import Context
from services.talent.programme_steps import latest_view
from services.talent.register import load_roster


@holds
def programme_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """Counted and not named: whose applications they are is none of an administrator's business."""
    if closing.user_id is None:
        return
    view = latest_view(context.today)
    member = load_roster(session, view).by_user(closing.user_id)
    if member is not None:
        ended = ENDED_STAGES | {Stage.DRAFT}
        count = sum(one.stage not in ended for one in queries.applications(session, view, staff_id=member.id))
        advice = "请先由组织人事办结或退出"
        yield Holding("talent_application", count, f"111 工程未办结的申报 {count} 份", advice, (), count)
    seats = {one.batch_id for one in queries.seats(session, view, user_id=closing.user_id)}
    decided = (
        {one.batch_id for one in queries.applications(session, view) if one.stage in CHOSEN_STAGES}
        if seats
        else set()
    )
    count = len(seats - decided)
    yield Holding("talent_seat", count, f"111 工程评委席位 {count} 个", "请先由组织人事另聘评委", (), count)
