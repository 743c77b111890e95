"""Reading sites at a point of view."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries.rollout import sites as site_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.plan import PlanView
from domain.rollout.sites import Sites
from services.context import Context
from services.viewing import ViewRequest, open_view

__all__ = ["kept_sites", "load_sites", "point_of_view", "today_of"]


def load_sites(session: Session, view: PlanView | AsOf) -> Sites:
    """All sites with where they stand at a point of view. Two statements."""
    return site_queries.sites(session, view.as_of if isinstance(view, PlanView) else view)


def kept_sites(context: Context, session: Session, view: PlanView | AsOf) -> Sites:
    """As ``load_sites``, in one statement as long as no site has changed. Not for what writes."""
    as_of = view.as_of if isinstance(view, PlanView) else view
    last = site_queries.last_change(session, as_of.known_at)
    key = ("rollout-sites", last, as_of.effective_on)
    return context.database.kept_for(session).get(key, last, lambda: site_queries.sites(session, as_of))


def today_of(context: Context) -> AsOf:
    """The point of view of what is done today: all that is known, as it holds today."""
    return AsOf(context.today, EVERYTHING_KNOWN)


def point_of_view(context: Context, session: Session, wanted: ViewRequest) -> tuple[AsOf, bool]:
    """The view asked for, and whether it is the present: only then one writes."""
    if not (wanted.asof or wanted.known):
        return today_of(context), True
    view = open_view(context, session, wanted)
    as_of = view.as_of
    return as_of, as_of.effective_on == context.today and as_of.known_at == view.latest_seq
