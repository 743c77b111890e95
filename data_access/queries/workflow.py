"""Where submissions stand in the one workflow, at a point of view."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, SQLColumnExpression, select
from sqlalchemy.orm import Session

from data_access.models import Decision, DecisionRemark
from data_access.queries.latest import KNOWN_AT
from domain.asof import Basis
from domain.workflow import State

COUNTING = {
    Basis.APPROVED: (State.APPROVED,),
    Basis.PROVISIONAL: (State.APPROVED, State.SUBMITTED),
}


def state_at(subject_kind: str, subject_id: SQLColumnExpression[int]) -> ScalarSelect[Any]:
    """The state of the subject in another query's row, as known then: its latest step, by the index."""
    return (
        select(Decision.state)
        .where(
            Decision.subject_kind == subject_kind,
            Decision.subject_id == subject_id,
            Decision.change_seq <= KNOWN_AT,
        )
        .order_by(Decision.change_seq.desc())
        .limit(1)
        .scalar_subquery()
    )


def counts(subject_kind: str, subject_id: SQLColumnExpression[int], basis: Basis) -> ColumnElement[bool]:
    """Whether the subject in another query's row counts on a basis: approved ones, or submitted ones too."""
    return state_at(subject_kind, subject_id).in_(COUNTING[basis])


def state_of(session: Session, subject_kind: str, subject_id: int) -> State:
    """The present state of one subject; DRAFT when nothing was decided about it yet."""
    state = session.scalar(
        select(Decision.state)
        .where(Decision.subject_kind == subject_kind, Decision.subject_id == subject_id)
        .order_by(Decision.change_seq.desc())
        .limit(1)
    )
    return State(state) if state else State.DRAFT


def steps_of(session: Session, subject_kind: str, subject_ids: list[int], known_at: int) -> list[Decision]:
    """All steps of these subjects, oldest first."""
    return list(
        session.scalars(
            select(Decision)
            .where(
                Decision.subject_kind == subject_kind,
                Decision.subject_id.in_(subject_ids),
                Decision.change_seq <= known_at,
            )
            .order_by(Decision.change_seq)
        )
    )


def remarks_of(
    session: Session, subject_kind: str, subject_ids: list[int], known_at: int
) -> dict[int, dict[str, str]]:
    """What was said at single fields when these subjects were returned, by subject and field."""
    found: dict[int, dict[str, str]] = {}
    if not subject_ids:
        return found
    rows = session.scalars(
        select(DecisionRemark)
        .where(
            DecisionRemark.subject_kind == subject_kind,
            DecisionRemark.subject_id.in_(subject_ids),
            DecisionRemark.change_seq <= known_at,
        )
        .order_by(DecisionRemark.id)
    )
    for row in rows:
        found.setdefault(row.subject_id, {})[row.field] = row.text
    return found
