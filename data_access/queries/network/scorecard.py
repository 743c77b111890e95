"""The network's headline figures for other pages: definitions and sums of the whole network at once."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam
from sqlalchemy.orm import Session

from data_access.models import Indicator, IndicatorRevision, UnitRollup
from data_access.queries.indicators import definition_columns, record_of
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.indicators.views import IndicatorRecord
from domain.network.sums import FIELDS, Sums
from domain.network.units import NETWORK
from domain.periods import Period

Sheet = dict[str, tuple[IndicatorRecord, dict[Period, Sums]]]


def network_sums(
    session: Session,
    view: AsOf,
    codes: Collection[str],
    periods: Collection[Period],
    scope: str = NETWORK,
) -> Sheet:
    """Indicators with what the network, or a part of it, told for some periods, by code; one statement."""
    given = at(
        view,
        basis=view.basis.value,
        codes=list(codes),
        periods=[str(period) for period in periods],
        scope=scope,
    )
    found: Sheet = {}
    for row in session.execute(_statement(), given):
        _, sums = found.setdefault(row.code, (record_of(row), {}))
        if row.period is not None:
            sums[Period.parse(row.period)] = Sums(*(getattr(row, name) for name in FIELDS))
    return found


@cache
def _statement() -> Select[Any]:
    revision, statement = latest(IndicatorRevision, "indicator_id")
    sums = and_(
        UnitRollup.indicator_id == revision.indicator_id,
        UnitRollup.scope == bindparam("scope"),
        UnitRollup.basis == bindparam("basis"),
        UnitRollup.period.in_(bindparam("periods", expanding=True)),
    )
    return (
        statement.with_only_columns(
            Indicator.code,
            *definition_columns(revision),
            UnitRollup.period,
            *(getattr(UnitRollup, name) for name in FIELDS),
        )
        .join(Indicator, Indicator.id == revision.indicator_id)
        .outerjoin(UnitRollup, sums)
        .where(Indicator.code.in_(bindparam("codes", expanding=True)))
    )
