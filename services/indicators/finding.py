"""What search finds of indicators: their names, codes and definitions."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries import indicators as queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.permissions import Actor, Permission
from domain.search import Hit, SearchQuery, score
from services.context import Context
from services.search import register


def _indicators(
    context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int
) -> Iterator[Hit]:
    """Indicators are the same for all who may read any."""
    if not actor.may(Permission.INDICATOR_READ):
        return
    for code, record in queries.definitions(session, AsOf(context.today, EVERYTHING_KNOWN)).items():
        definition = record.definition
        yield Hit(
            "indicator",
            definition.name,
            f"{code}，{definition.text}",
            f"/indicators/{code}",
            score(query.words, definition.name, code, definition.text),
        )


register("indicator", "指标", _indicators)
