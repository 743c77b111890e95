"""The registry of units as known at a point of view."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries.network import units as unit_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.network.units import Registry, registry_of
from services.context import Context


def load_registry(session: Session, view: AsOf | None = None) -> Registry:
    """All units through time as known at a point of view, or by now without one; in two statements."""
    known_at = EVERYTHING_KNOWN if view is None else view.known_at
    return registry_of(unit_queries.revisions(session, known_at), unit_queries.closures(session, known_at))


def kept_registry(context: Context, session: Session, view: AsOf | None = None) -> Registry:
    """As ``load_registry``, in one statement as long as no unit has changed. Not for what writes."""
    known_at = EVERYTHING_KNOWN if view is None else view.known_at
    last = unit_queries.last_change(session, known_at)
    kept = context.database.kept_for(session)
    return kept.get(("network-registry", last), last, lambda: load_registry(session, view))
