"""Planned days of sites' stages at a point of view."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, String, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import Change, PersonName, SitePlanDate
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at
from domain.asof import AsOf
from domain.rollout.plan_views import ToldPlan
from domain.rollout.plans import PlannedDay, plan_of
from domain.rollout.sites import SiteStage

SYSTEM_NAME = "系统"
_STAGES = {one.value: one for one in SiteStage}


def plans(
    session: Session, view: AsOf, only: int | None = None, stage: SiteStage | None = None
) -> dict[int, dict[SiteStage, PlannedDay]]:
    """The plans of all sites, or one, by the site's id; of one stage alone where it is named. One statement.

    A site for which nothing was planned is left out.
    """
    parameters = at(view)
    if only is not None:
        parameters["only"] = only
    if stage is not None:
        parameters["stage"] = stage.value
    told: dict[int, list[tuple[SiteStage, Any]]] = {}
    for site_id, name, day in session.execute(_rows(only is not None, stage is not None), parameters).all():
        told.setdefault(site_id, []).append((_STAGES[name], day))
    return {site_id: plan_of(rows) for site_id, rows in told.items()}


@cache
def _rows(single: bool, one_stage: bool) -> Select[int, str, date | None]:
    row = SitePlanDate
    found = (
        select(row.site_id, row.stage, row.planned_on)
        .where(row.effective_on <= EFFECTIVE_ON, row.change_seq <= KNOWN_AT)
        .order_by(row.change_seq, row.id)
    )
    if single:
        found = found.where(row.site_id == bindparam("only", type_=BigInteger))
    if one_stage:
        found = found.where(row.stage == bindparam("stage", type_=String))
    return found


def told_plans(session: Session, site_id: int, view: AsOf) -> tuple[ToldPlan, ...]:
    """Every change of a site's planned days at a point of view, the latest first; one statement."""
    rows = session.execute(
        select(SitePlanDate, Change.recorded_at, PersonName.name)
        .join(Change, Change.seq == SitePlanDate.change_seq)
        .outerjoin(PersonName, PersonName.user_id == Change.actor_id)
        .where(
            SitePlanDate.site_id == site_id,
            SitePlanDate.effective_on <= view.effective_on,
            SitePlanDate.change_seq <= view.known_at,
        )
        .order_by(SitePlanDate.change_seq.desc(), SitePlanDate.id)
    )
    found: dict[int, ToldPlan] = {}
    for row, recorded_at, name in rows:
        before = found.get(row.change_seq)
        days = (*(before.days if before else ()), (_STAGES[row.stage], row.planned_on))
        found[row.change_seq] = ToldPlan(recorded_at, name or SYSTEM_NAME, row.reason, days)
    return tuple(found.values())


def last_change(session: Session, site_id: int) -> int:
    """The number of the last change of a site's plan; 0 before the first."""
    found = select(func.max(SitePlanDate.change_seq)).where(SitePlanDate.site_id == site_id)
    return int(session.scalar(found) or 0)
