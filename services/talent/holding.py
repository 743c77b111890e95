"""Who is still in service on the staff register, before their account or their department is closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from services.administration.consequences import Closing, Holding, holds
from services.context import Context
from services.talent.register import load_roster, today_of


@holds
def staff_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """The person, or the department's people, in service today. Administrators learn how many and not who."""
    serving = load_roster(session, today_of(context)).in_service(context.today)
    if closing.user_id is not None:
        count = sum(member.user_id == closing.user_id for member in serving)
        told = "仍是人员名册上的在职人员"
        yield Holding("staff", count, told, "如已离馆，请组织人事先登记离馆日期")
        return
    count = sum(member.department_id == closing.department_id for member in serving)
    told = f"人员名册上有 {count} 名在职人员"
    yield Holding("staff", count, told, "请组织人事把他们改到新的部门")
