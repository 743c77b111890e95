"""Orders about indicators: their definitions and figures are open to all who read indicators."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from data_access.queries import indicators as indicator_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import NotFound
from domain.indicators.views import IndicatorRecord
from domain.permissions import Actor, Permission
from domain.supervision.views import SubjectView
from services.context import Context
from services.supervision.subjects import register

INDICATOR = "indicator"
_LABEL = "指标"


def _records(context: Context, session: Session) -> dict[str, IndicatorRecord]:
    return indicator_queries.definitions(session, AsOf(context.today, EVERYTHING_KNOWN))


def _view(actor: Actor, record: IndicatorRecord) -> SubjectView:
    definition, owner = record.definition, record.owner_department_id
    return SubjectView(
        kind=INDICATOR,
        subject_id=definition.code,
        ref=definition.code,
        label=_LABEL,
        title=definition.name,
        href=f"/indicators/{definition.code}",
        visible=actor.may(Permission.INDICATOR_READ),
        restricted=False,
        departments=frozenset() if owner is None else frozenset({owner}),
        department_id=owner,
    )


def find_indicator(context: Context, session: Session, actor: Actor, ref: str) -> SubjectView:
    """The indicator with this code."""
    record = _records(context, session).get(ref)
    if record is None or not actor.may(Permission.INDICATOR_READ):
        raise NotFound("没有找到要督办的指标，请从指标页面重新发起。")
    return _view(actor, record)


def load_indicators(
    context: Context, session: Session, actor: Actor, ids: Collection[str]
) -> Mapping[str, SubjectView]:
    """Indicators by code."""
    found = _records(context, session)
    return {code: _view(actor, found[code]) for code in ids if code in found}


register(INDICATOR, _LABEL, find_indicator, load_indicators)
