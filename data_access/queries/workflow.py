"""Where submissions stand in the one workflow, at a point of view."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, Subquery, func, select
from sqlalchemy.orm import Session

from data_access.models import Decision
from domain.asof import AsOf, Basis
from domain.workflow import State

COUNTING = {
    Basis.APPROVED: (State.APPROVED,),
    Basis.PROVISIONAL: (State.APPROVED, State.SUBMITTED),
}


def states(subject_kind: str, known_at: int) -> Subquery:
    """A subquery with the latest ``state`` (and ``reason``) of every ``subject_id`` of the kind."""
    rank = (
        func.row_number()
        .over(partition_by=Decision.subject_id, order_by=Decision.change_seq.desc())
        .label("rank")
    )
    ranked = (
        select(Decision.subject_id, Decision.state, Decision.reason, rank)
        .where(Decision.subject_kind == subject_kind, Decision.change_seq <= known_at)
        .subquery()
    )
    return select(ranked.c.subject_id, ranked.c.state, ranked.c.reason).where(ranked.c.rank == 1).subquery()


def counting_subjects(subject_kind: str, view: AsOf) -> Select[Any]:
    """The ids of the subjects that count on the view's basis: approved ones, or submitted ones too.

    Approval is final, so the approved basis needs no look at the latest step.
    """
    if view.basis is Basis.APPROVED:
        return select(Decision.subject_id).where(
            Decision.subject_kind == subject_kind,
            Decision.state == State.APPROVED,
            Decision.change_seq <= view.known_at,
        )
    latest_state = states(subject_kind, view.known_at)
    return select(latest_state.c.subject_id).where(latest_state.c.state.in_(COUNTING[view.basis]))


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
