"""What search finds of the rollout: sites by name, code, host and place."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from domain.permissions import Actor, Permission
from domain.search import Hit, SearchQuery, score
from services.context import Context
from services.rollout.reading import kept_sites, today_of
from services.search import register


def _sites(context: Context, session: Session, actor: Actor, query: SearchQuery, limit: int) -> Iterator[Hit]:
    """Sites are the same for all who read the rollout."""
    if not actor.may(Permission.ROLLOUT_READ):
        return
    sites = kept_sites(context, session, today_of(context))
    for site in sites:
        terms = site.terms
        parts = (site.code, site.lane.label, site.district.full_name, terms.street, terms.host_name)
        told = "，".join(filter(None, (*parts, sites.standing(site.id).words)))
        worth = score(query.words, site.name, site.code, f"{told} {terms.address}")
        yield Hit("site", site.name, told, f"/rollout/sites/{site.code}", worth)


register("site", "少儿馆点位", _sites)
