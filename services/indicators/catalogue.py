"""Loading the shipped catalogue: on first start, and whenever a release brings more of it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access import indicator_store
from data_access.models import IndicatorLinkRevision
from data_access.queries import indicators as queries
from data_access.queries import plan_elements
from data_access.queries import plan_file as plan_file_queries
from domain.permissions import Actor, Permission
from services.context import Context


def load_catalogue(context: Context, actor: Actor) -> int:
    """Add the indicators, and the ties of loaded plans, that the database never had.

    Definitions that are there stay as the library has them, and a tie that was removed stays removed. Returns
    how many indicators and ties were added; writes nothing when there are none. Raises Forbidden.
    """
    actor.require(Permission.PLAN_MANAGE)
    with context.database.reading() as session:
        if not _missing(session):
            return 0
    with context.database.writing(actor) as work:
        session = work.session
        missing = _missing(session)
        if not missing:
            return 0
        seq = work.record("indicator.load", "indicator", "catalogue", after={"added": len(missing)})
        known = queries.indicator_ids(session)
        for position, definition in enumerate(indicator_store.catalogue(), 1):
            if definition.code not in known:
                known[definition.code] = indicator_store.add_indicator(session, definition, position, seq)
        for plan_id, link in _missing_links(session):
            revision = IndicatorLinkRevision(
                subject=link.subject.value,
                note=link.note or None,
                suggested=True,
                removed=False,
                effective_on=indicator_store.HOLDS_SINCE,
                change_seq=seq,
            )
            indicator_store.add_link(
                session, plan_id, known[link.code], link.element_kind, link.element_code, revision
            )
        return len(missing)


def _missing(session: Session) -> list[str]:
    known = queries.indicator_ids(session)
    codes = [definition.code for definition in indicator_store.catalogue() if definition.code not in known]
    return codes + [f"{link.element_code}:{link.code}" for _, link in _missing_links(session)]


def _missing_links(session: Session) -> list[tuple[int, indicator_store.ProposedLink]]:
    known = queries.indicator_ids(session)
    found = []
    for code in dict.fromkeys(link.plan for link in indicator_store.proposed_links()):
        plan_id = plan_file_queries.plan_id_by_code(session, code)
        if plan_id is None:
            continue
        had = plan_elements.link_keys(session, plan_id)
        found += [
            (plan_id, link)
            for link in indicator_store.proposed_links()
            if link.plan == code
            and (known.get(link.code), link.element_kind.value, link.element_code) not in had
        ]
    return found
