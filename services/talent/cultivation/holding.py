"""Who is being cultivated or guides somebody, before an account or a department is closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from services.administration.consequences import Closing, Holding, holds
from services.context import Context
from services.talent.cultivation import sight
from services.talent.register import load_roster, today_of


@holds
def cultivation_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """A person's own cultivation and those they guide, counted and not named."""
    if closing.user_id is None:
        return
    view = today_of(context)
    found = [one for one in sight.records(session, view) if one.under_way]
    member = load_roster(session, view).by_user(closing.user_id) if found else None
    own = sum(member is not None and one.staff_id == member.id for one in found)
    guided = sum(
        mentor.mentor_id == closing.user_id and mentor.on(context.today)
        for one in found
        for mentor in one.mentorships
    )
    urge = "请组织人事先办理退出或调整"
    yield Holding("cultivation", own, "正在人才培养期内", urge, (), own)
    yield Holding("mentorship", guided, f"正在指导培养对象 {guided} 人", "请组织人事另行安排导师", (), guided)
