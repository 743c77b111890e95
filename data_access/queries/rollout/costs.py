"""The money of sites by source at a point of view."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import SiteMoneyRow
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at
from domain.asof import AsOf
from domain.money.amounts import Amounts


@dataclass(frozen=True, slots=True)
class MoneyOfSource:
    """What was last told of one source of a site's money, and of which day."""

    source: str
    amounts: Amounts
    effective_on: date
    note: str


def money(session: Session, view: AsOf, only: int | None = None) -> dict[int, tuple[MoneyOfSource, ...]]:
    """The money of all sites, or one, by the site's id; one statement. A site without any is left out."""
    parameters = at(view) if only is None else at(view, only=only)
    found: dict[int, list[MoneyOfSource]] = {}
    for site_id, source, budget, received, spent, day, note in session.execute(
        _latest(only is not None), parameters
    ).all():
        line = MoneyOfSource(source, Amounts(budget, received, spent), day, note)
        found.setdefault(site_id, []).append(line)
    return {site_id: tuple(lines) for site_id, lines in found.items()}


@cache
def _latest(single: bool) -> Select[Any]:
    row = SiteMoneyRow
    order = (row.effective_on.desc(), row.change_seq.desc(), row.id.desc())
    rank = func.row_number().over(partition_by=(row.site_id, row.source), order_by=order).label("rank")
    seen = select(row, rank).where(row.effective_on <= EFFECTIVE_ON, row.change_seq <= KNOWN_AT)
    if single:
        seen = seen.where(row.site_id == bindparam("only", type_=BigInteger))
    ranked = seen.subquery().c
    return (
        select(
            ranked.site_id,
            ranked.source,
            ranked.budget,
            ranked.received,
            ranked.spent,
            ranked.effective_on,
            ranked.note,
        )
        .where(ranked.rank == 1)
        .order_by(ranked.site_id, ranked.source)
    )


def last_change(session: Session, site_id: int) -> int:
    """The number of the last change of a site's money; 0 before the first."""
    found = select(func.max(SiteMoneyRow.change_seq)).where(SiteMoneyRow.site_id == site_id)
    return int(session.scalar(found) or 0)


def last_day(session: Session, site_id: int) -> date | None:
    """The latest day of which any money of a site was told; None before the first."""
    return session.scalar(select(func.max(SiteMoneyRow.effective_on)).where(SiteMoneyRow.site_id == site_id))
