"""What entry and the course of reports need besides figures: drafts, last words, who entered what."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from data_access.models import (
    BatchPart,
    Change,
    Draft,
    LedgerHead,
    ObservationBatch,
    RoleGrant,
    UnitReport,
    UnitReportStep,
    UserAccount,
)
from domain.network.cells import Source
from domain.permissions import Role, ScopeKind
from domain.workflow import Action, State

BY_HAND = (Source.GRID.value, Source.CORRECTION.value)
"""The sources of figures that somebody typed in."""


def drafts(session: Session, kind: str, keys: Collection[str]) -> dict[str, Draft]:
    """The drafts with these keys."""
    statement = select(Draft).where(Draft.subject_kind == kind, Draft.subject_key.in_(keys))
    return {row.subject_key: row for row in session.scalars(statement)}


def last_words(
    session: Session, units: Collection[int], period: str
) -> tuple[dict[int, str], dict[int, int | None]]:
    """The reason given at the last step of each report of a period, and who submitted what stands."""
    rows = session.execute(
        select(
            UnitReportStep.unit_id,
            UnitReportStep.change_seq,
            UnitReportStep.action,
            UnitReportStep.reason,
            UnitReportStep.person_id,
            UnitReport.version,
            UnitReport.submitted_seq,
        )
        .join(
            UnitReport,
            (UnitReport.unit_id == UnitReportStep.unit_id) & (UnitReport.period == UnitReportStep.period),
        )
        .where(UnitReportStep.period == period, UnitReportStep.unit_id.in_(units))
    )
    reasons: dict[int, str] = {}
    authors: dict[int, int | None] = {}
    for row in rows:
        if row.change_seq == row.version and row.reason:
            reasons[row.unit_id] = row.reason
        if row.change_seq == row.submitted_seq:
            authors[row.unit_id] = row.person_id
    return reasons, authors


def enterers(
    session: Session, units: Collection[int], periods: Collection[str]
) -> dict[tuple[int, str], frozenset[int]]:
    """Who typed in figures of these reports, or submitted them."""
    found: dict[tuple[int, str], set[int]] = {}
    typed = (
        select(BatchPart.unit_id, BatchPart.period, ObservationBatch.author_id)
        .join(ObservationBatch, ObservationBatch.id == BatchPart.batch_id)
        .where(
            BatchPart.unit_id.in_(units),
            BatchPart.period.in_(periods),
            ObservationBatch.source.in_(BY_HAND),
            ObservationBatch.published_seq.is_not(None),
        )
        .distinct()
    )
    sent = (
        select(UnitReportStep.unit_id, UnitReportStep.period, UnitReportStep.person_id)
        .join(UnitReport, UnitReport.submitted_seq == UnitReportStep.change_seq)
        .where(
            UnitReport.unit_id == UnitReportStep.unit_id,
            UnitReport.period == UnitReportStep.period,
            UnitReportStep.unit_id.in_(units),
            UnitReportStep.period.in_(periods),
            UnitReportStep.action == Action.SUBMIT.value,
        )
    )
    for statement in (typed, sent):
        for unit_id, period, person_id in session.execute(statement):
            if person_id is not None:
                found.setdefault((unit_id, period), set()).add(person_id)
    return {key: frozenset(people) for key, people in found.items()}


def holders_by_unit(session: Session, role: Role, today: date) -> dict[int, frozenset[int]]:
    """The active accounts that hold a role in each unit themselves, by the unit that the grant names."""
    rows = session.execute(
        select(RoleGrant.scope_id, RoleGrant.user_id)
        .join(UserAccount, UserAccount.id == RoleGrant.user_id)
        .where(
            UserAccount.active,
            RoleGrant.role == role.value,
            RoleGrant.scope_kind == ScopeKind.UNIT.value,
            RoleGrant.revoked_seq.is_(None),
            RoleGrant.starts_on <= today,
            or_(RoleGrant.ends_on.is_(None), RoleGrant.ends_on >= today),
        )
    )
    found: dict[int, set[int]] = {}
    for unit_id, user_id in rows:
        if unit_id is not None:
            found.setdefault(unit_id, set()).add(user_id)
    return {unit_id: frozenset(people) for unit_id, people in found.items()}


def last_change(session: Session) -> int:
    """The number of the ledger's last change."""
    return int(session.scalar(select(LedgerHead.seq)) or 0)


def steps_with_times(session: Session, unit_id: int, period: str) -> list[tuple[UnitReportStep, datetime]]:
    """The steps of one report with their instants, oldest first."""
    rows = session.execute(
        select(UnitReportStep, Change.recorded_at)
        .join(Change, Change.seq == UnitReportStep.change_seq)
        .where(UnitReportStep.unit_id == unit_id, UnitReportStep.period == period)
        .order_by(UnitReportStep.change_seq)
    )
    return [(step, at) for step, at in rows]


def waiting(session: Session) -> dict[tuple[int, str], str]:
    """The reports that somebody is to decide on, with their states, by unit and period."""
    rows = session.execute(
        select(UnitReport.unit_id, UnitReport.period, UnitReport.state).where(
            UnitReport.state.in_([State.SUBMITTED.value, State.REVIEWED.value])
        )
    )
    return {(unit_id, period): state for unit_id, period, state in rows}
