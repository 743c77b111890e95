"""Waivers: who let which site past which gate, why, and which move used it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import Change, GateWaiver, PersonName, SiteMove
from domain.asof import AsOf
from domain.rollout.gate_views import ToldWaiver
from domain.rollout.gates import from_document
from domain.rollout.sites import SiteStage

SYSTEM_NAME = "系统"


def waivers(session: Session, site_id: int, view: AsOf) -> tuple[ToldWaiver, ...]:
    """The waivers of a site that were given at a point of view, the latest first; two statements at most."""
    rows = session.execute(
        select(GateWaiver, Change.recorded_at, PersonName.name)
        .join(Change, Change.seq == GateWaiver.change_seq)
        .outerjoin(PersonName, PersonName.user_id == Change.actor_id)
        .where(
            GateWaiver.site_id == site_id,
            GateWaiver.effective_on <= view.effective_on,
            GateWaiver.change_seq <= view.known_at,
        )
        .order_by(GateWaiver.change_seq.desc())
    ).all()
    if not rows:
        return ()
    used = {
        row.waiver_id: row
        for row in session.execute(
            select(SiteMove.waiver_id, SiteMove.turn, SiteMove.effective_on)
            .where(
                SiteMove.site_id == site_id,
                SiteMove.waiver_id.is_not(None),
                SiteMove.change_seq <= view.known_at,
            )
            # A later row of a turn corrects its day.
            .order_by(SiteMove.change_seq)
        )
    }
    found = []
    for row, recorded_at, name in rows:
        move = used.get(row.id)
        found.append(
            ToldWaiver(
                waiver_id=row.id,
                stage=SiteStage(row.stage),
                reason=row.reason,
                shortfalls=from_document(row.shortfalls),
                given_on=row.effective_on,
                by=name or SYSTEM_NAME,
                recorded_at=recorded_at,
                used_by=move.turn if move else None,
                used_on=move.effective_on if move else None,
            )
        )
    return tuple(found)
