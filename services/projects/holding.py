"""The projects that a person answers for or a department leads, before either is closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import accounts as account_queries
from services.administration.consequences import Closing, Holding, holds
from services.context import Context


@holds
def projects_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """Work that was not cancelled; what stands on restricted nodes is counted and not named."""
    named, hidden = account_queries.work_led(
        session, context.today, user_id=closing.user_id, department_id=closing.department_id
    )
    count = len(named) + hidden
    what = "分管或负责" if closing.department_id is None else "牵头"
    yield Holding("project", count, f"{what} {count} 个项目", "请尽快改派", tuple(named), hidden)
