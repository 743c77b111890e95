"""The indicators whose figures a department answers for, before it is closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import indicators as indicator_queries
from domain.accounts import WorkName
from domain.asof import EVERYTHING_KNOWN, AsOf
from services.administration.consequences import Closing, Holding, holds
from services.context import Context


@holds
def indicators_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """The indicators that the department owns as of today."""
    if closing.department_id is None:
        return
    known = indicator_queries.definitions(session, AsOf(context.today, EVERYTHING_KNOWN))
    names = tuple(
        WorkName(code, record.definition.name)
        for code, record in sorted(known.items())
        if record.owner_department_id == closing.department_id
    )
    yield Holding("indicator", len(names), f"归口 {len(names)} 项指标", "请另定归口部门", names)
