"""What gates ask for, and what sites have to show at them."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from data_access.models import Attachment, AttachmentRemoval, GateRuleRevision, GateRuleRow, SiteMove
from data_access.models import GateWaiver as WaiverRow
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.rollout.gates import GateRule
from domain.rollout.site_views import OpenWaiver
from domain.rollout.sites import Lane, SiteStage


def rules(session: Session, view: AsOf) -> dict[tuple[Lane, SiteStage], GateRule]:
    """The rules that were set, as in force at a point of view; one statement."""
    return {
        (rule.lane, rule.stage): rule
        for rule in (
            GateRule(
                lane=Lane(lane),
                stage=SiteStage(stage),
                fields=tuple(row.fields),
                minimums=dict(row.minimums),
                documents=tuple(row.documents),
                source=row.source,
                revision_id=row.id,
            )
            for row, lane, stage in session.execute(_rules(), at(view))
        )
    }


@cache
def _rules() -> Select[Any]:
    revision, statement = latest(GateRuleRevision, "rule_id")
    return statement.join(GateRuleRow, GateRuleRow.id == revision.rule_id).add_columns(
        GateRuleRow.lane, GateRuleRow.stage
    )


def documents(session: Session, view: AsOf, site_id: int | None = None) -> dict[int, frozenset[str]]:
    """The kinds of documents that sites have, or one site has, by the site's id; one statement."""
    statement = _documents()
    if site_id is not None:
        statement = statement.where(Attachment.subject_id.startswith(f"{site_id}:", autoescape=True))
    found: dict[int, set[str]] = {}
    for subject in session.scalars(statement, at(view)):
        key, _, code = str(subject).partition(":")
        if key.isdigit():
            found.setdefault(int(key), set()).add(code)
    return {key: frozenset(codes) for key, codes in found.items()}


@cache
def _documents() -> Select[Any]:
    removed = (
        select(AttachmentRemoval.id)
        .where(
            AttachmentRemoval.attachment_id == Attachment.id,
            AttachmentRemoval.effective_on <= EFFECTIVE_ON,
            AttachmentRemoval.change_seq <= KNOWN_AT,
        )
        .exists()
    )
    return (
        select(Attachment.subject_id)
        .where(
            Attachment.subject_kind == "site",
            Attachment.effective_on <= EFFECTIVE_ON,
            Attachment.change_seq <= KNOWN_AT,
            ~removed,
        )
        .distinct()
    )


def waiver(session: Session, waiver_id: int) -> WaiverRow | None:
    """A waiver; None when there is none."""
    return session.get(WaiverRow, waiver_id)


def used_waivers(session: Session, site_id: int) -> frozenset[int]:
    """The waivers of a site that a move has used."""
    rows = session.scalars(
        select(SiteMove.waiver_id).where(SiteMove.site_id == site_id, SiteMove.waiver_id.is_not(None))
    )
    return frozenset(found for found in rows if found is not None)


def open_waivers(session: Session, site_id: int, stage: SiteStage) -> tuple[OpenWaiver, ...]:
    """The waivers of a site for a stage that no move has used, the latest first."""
    used = select(SiteMove.waiver_id).where(SiteMove.site_id == site_id, SiteMove.waiver_id.is_not(None))
    rows = session.scalars(
        select(WaiverRow)
        .where(WaiverRow.site_id == site_id, WaiverRow.stage == stage.value, WaiverRow.id.not_in(used))
        .order_by(WaiverRow.id.desc())
    )
    return tuple(OpenWaiver(row.id, row.reason, row.effective_on) for row in rows)
