"""Notices about risks and problems are for those who may see the work that they are about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import plan as plan_queries
from data_access.queries import project_heads
from data_access.queries import risks as risk_queries
from domain.permissions import Actor, Permission
from domain.plan import Tree
from domain.risks.awaiting import WHOLE
from domain.risks.views import ProblemRecord, RiskRecord
from services.notices.sight import Seen, guard


@guard(risk_queries.RISK)
def risks_seen(session: Session, today: date, keys: Collection[str]) -> Mapping[str, Seen]:
    """A risk is as confidential as the work it is about."""
    ids = {int(key) for key in keys if key.isdecimal()}
    view = risk_queries.latest_view(today)
    records = risk_queries.risks(session, view, only=ids) if ids else ()
    return _restricted(session, today, {str(record.risk_id): record for record in records})


@guard(risk_queries.PROBLEM)
def problems_seen(session: Session, today: date, keys: Collection[str]) -> Mapping[str, Seen]:
    """A problem is as confidential as the work it is about."""
    ids = {int(key) for key in keys if key.isdecimal()}
    view = risk_queries.latest_view(today)
    records = risk_queries.problems(session, view, only=ids) if ids else ()
    return _restricted(session, today, {str(record.problem_id): record for record in records})


def _restricted(
    session: Session, today: date, records: Mapping[str, RiskRecord | ProblemRecord]
) -> dict[str, Seen]:
    anchors = [record.anchor for record in records.values()]
    if not anchors or not plan_queries.anything_restricted(session):
        return {}
    view = risk_queries.latest_view(today)
    cards = project_heads.project_cards(session, {a.project_id for a in anchors if a.project_id}, view)
    homes = risk_queries.node_homes(session, {a.node_id for a in anchors if a.node_id})
    trees = {
        plan_id: Tree(plan_queries.nodes(session, plan_id, view))
        for plan_id in {home.plan_id for home in homes.values()}
    }
    found: dict[str, Seen] = {}
    for key, record in records.items():
        anchor = record.anchor
        card = cards.get(anchor.project_id or 0)
        home = homes.get(anchor.node_id or 0)
        if card is not None and card.restricted:
            found[key] = _reader(card.departments)
        elif home is not None and (
            home.node_id not in trees[home.plan_id].by_id or trees[home.plan_id].is_restricted(home.node_id)
        ):
            found[key] = _reader([record.terms.department_id])
        elif card is None and home is None and anchor != WHOLE:
            found[key] = _reader(())
    return found


def _reader(departments: Iterable[int | None]) -> Seen:
    kept = tuple(departments)

    def seen(actor: Actor) -> bool:
        return actor.scope(Permission.RISK_READ).covers_departments(kept, restricted=True)

    return seen
