"""The sites that a department is responsible for, before it is closed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from domain.rollout.sites import SiteState
from services.administration.consequences import Closing, Holding, holds
from services.context import Context
from services.rollout.reading import load_sites, today_of


@holds
def sites_held(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
    """The department's sites that are on their way or open."""
    if closing.department_id is None:
        return
    sites = load_sites(session, today_of(context))
    count = sum(
        site.terms.department_id == closing.department_id
        and sites.standing(site.id).state is SiteState.ACTIVE
        for site in sites
    )
    told = f"仍负责 {count} 个少儿馆点位"
    yield Holding("site", count, told, "请在点位名册中改为新的责任部门")
