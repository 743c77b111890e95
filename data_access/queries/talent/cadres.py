"""The pool of reserve cadres, what is done for its people, and what is needed, at a point of view."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from data_access.models import (
    Cadre,
    CadreAction,
    CadreActionRevision,
    CadreNeed,
    CadreNeedRevision,
    CadreRevision,
    StaffRevision,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.talent.cadre_actions import ActionKind, ActionRecord, ActionState, ActionTerms
from domain.talent.cadre_gaps import Slot
from domain.talent.cadres import (
    CadreLevel,
    CadreRecord,
    CadreRow,
    CadreStep,
    CadreTerms,
    ExitReason,
    Readiness,
)

CADRE, ACTION, NEED = "cadre", "cadre_action", "cadre_need"
"""The kinds, for the ledger."""


def cadres(session: Session, view: AsOf, only: int | None = None) -> tuple[CadreRecord, ...]:
    """Every stay in the pool that was known by then as it stood; with ``only`` that one. One statement."""
    revision, statement = _cadres_statement()
    if only is not None:
        statement = statement.where(revision.cadre_id == only)
    return tuple(
        CadreRecord(row[0], row[1], row[3].change_seq, row[3].effective_on, row[2], _terms(row[3]))
        for row in session.execute(statement, at(view))
    )


@cache
def _cadres_statement() -> tuple[Any, Select[Any]]:
    revision, statement = latest(CadreRevision, "cadre_id")
    entered = (
        select(CadreRevision.cadre_id, func.min(CadreRevision.effective_on).label("entered_on"))
        .where(CadreRevision.step == CadreStep.ENTER.value)
        .group_by(CadreRevision.cadre_id)
        .subquery()
    )
    return revision, (
        statement.with_only_columns(Cadre.id, Cadre.staff_id, entered.c.entered_on, revision)
        .join(Cadre, Cadre.id == revision.cadre_id)
        .join(entered, entered.c.cadre_id == Cadre.id)
        .order_by(Cadre.id)
    )


def days(session: Session) -> set[date]:
    """The days from which the pool, its needs or its people stand otherwise. Three statements."""
    found = set(session.scalars(select(CadreRevision.effective_on).distinct()))
    found |= set(session.scalars(select(CadreNeedRevision.effective_on).distinct()))
    first = min(found, default=date.max)
    people = session.execute(
        select(StaffRevision.effective_on, StaffRevision.entered_on, StaffRevision.left_on)
        .where(StaffRevision.staff_id.in_(select(Cadre.staff_id)))
        .distinct()
    )
    for effective_on, entered_on, left_on in people:
        found |= {effective_on, entered_on} | ({left_on + timedelta(days=1)} if left_on else set())
    # What people did before there was a pool has no bearing on it.
    return {day for day in found if day >= first}


def was_in_pool(session: Session, staff_id: int) -> bool:
    """Whether somebody is or was in the pool."""
    return session.scalar(select(Cadre.id).where(Cadre.staff_id == staff_id).limit(1)) is not None


def history(session: Session, cadre_id: int, view: AsOf) -> tuple[CadreRow, ...]:
    """The steps of a stay known by then, the first one first."""
    rows = session.scalars(
        select(CadreRevision)
        .where(
            CadreRevision.cadre_id == cadre_id,
            CadreRevision.effective_on <= EFFECTIVE_ON,
            CadreRevision.change_seq <= KNOWN_AT,
        )
        .order_by(CadreRevision.effective_on, CadreRevision.change_seq),
        at(view),
    )
    return tuple(CadreRow(CadreStep(row.step), row.effective_on, row.author_id, _terms(row)) for row in rows)


def actions(session: Session, view: AsOf) -> tuple[ActionRecord, ...]:
    """Every action that was known by then as it stood, by its first day. One statement."""
    return tuple(
        ActionRecord(
            row[0],
            row[1],
            row[2].change_seq,
            ActionTerms(
                ActionKind(row[2].kind),
                row[2].title,
                row[2].from_day,
                row[2].to_day,
                row[2].department_id,
                ActionState(row[2].state),
                row[2].result or "",
            ),
        )
        for row in session.execute(_actions_statement(), at(view))
    )


@cache
def _actions_statement() -> Select[Any]:
    revision, statement = latest(CadreActionRevision, "action_id")
    return (
        statement.with_only_columns(CadreAction.id, CadreAction.cadre_id, revision)
        .join(CadreAction, CadreAction.id == revision.action_id)
        .order_by(revision.from_day, CadreAction.id)
    )


def needs(session: Session, view: AsOf) -> dict[Slot, int]:
    """How many people are needed by direction and level. One statement."""
    return {(row[0], CadreLevel(row[1])): row[2] for row in session.execute(_needs_statement(), at(view))}


@cache
def _needs_statement() -> Select[Any]:
    revision, statement = latest(CadreNeedRevision, "need_id")
    return statement.with_only_columns(CadreNeed.direction, CadreNeed.level, revision.needed).join(
        CadreNeed, CadreNeed.id == revision.need_id
    )


def needs_version(session: Session) -> int:
    """The number of the last change of any need; 0 before the first."""
    return session.scalar(select(func.max(CadreNeedRevision.change_seq))) or 0


def need_ids(session: Session) -> dict[Slot, int]:
    """The cells of the table of needs that were ever set."""
    rows = session.execute(select(CadreNeed.direction, CadreNeed.level, CadreNeed.id))
    return {(row[0], CadreLevel(row[1])): row[2] for row in rows}


def _terms(row: CadreRevision) -> CadreTerms:
    return CadreTerms(
        direction=row.direction,
        level=CadreLevel(row.level),
        readiness=Readiness(row.readiness),
        in_pool=row.in_pool,
        exit_reason=ExitReason(row.exit_reason) if row.exit_reason else None,
        note=row.note or "",
    )
