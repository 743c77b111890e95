"""The rules of gates as they were set, by whom and when."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from data_access.models import Change, GateRuleRevision, GateRuleRow, PersonName
from data_access.queries.latest import KNOWN_AT
from domain.rollout.gate_views import ToldRule
from domain.rollout.gates import GateRule
from domain.rollout.sites import Lane, SiteStage

SYSTEM_NAME = "系统"


def told_rules(session: Session, known_at: int) -> tuple[ToldRule, ...]:
    """Every revision of every rule that was known by then, in the order of the ledger; one statement."""
    rows = session.execute(_told(), {"known_at": known_at})
    return tuple(
        ToldRule(
            GateRule(
                lane=Lane(lane),
                stage=SiteStage(stage),
                fields=tuple(row.fields),
                minimums=dict(row.minimums),
                documents=tuple(row.documents),
                source=row.source,
                revision_id=row.id,
            ),
            row.effective_on,
            row.change_seq,
            recorded_at,
            name or SYSTEM_NAME,
        )
        for row, lane, stage, recorded_at, name in rows
    )


@cache
def _told() -> Select[GateRuleRevision, str, str, datetime, str]:
    row = GateRuleRevision
    return (
        select(row, GateRuleRow.lane, GateRuleRow.stage, Change.recorded_at, PersonName.name)
        .join(GateRuleRow, GateRuleRow.id == row.rule_id)
        .join(Change, Change.seq == row.change_seq)
        .outerjoin(PersonName, PersonName.user_id == Change.actor_id)
        .where(row.change_seq <= KNOWN_AT)
        .order_by(row.change_seq, row.id)
    )


def rule_row(session: Session, lane: Lane, stage: SiteStage) -> GateRuleRow | None:
    """The gate before a stage; None while nobody has set its rule."""
    return session.scalar(
        select(GateRuleRow).where(GateRuleRow.lane == lane.value, GateRuleRow.stage == stage.value)
    )


def last_change(session: Session, rule_id: int) -> int:
    """The number of the last change of a rule."""
    found = select(func.max(GateRuleRevision.change_seq)).where(GateRuleRevision.rule_id == rule_id)
    return int(session.scalar(found) or 0)
