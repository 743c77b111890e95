"""What was stated of indicators, what was decided on it, and how definitions and targets came to be."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from data_access.models import (
    Change,
    Indicator,
    IndicatorRevision,
    IndicatorTarget,
    IndicatorTargetRevision,
    Observation,
)
from data_access.queries.indicators import OBSERVATION
from data_access.queries.latest import KNOWN_AT
from data_access.queries.workflow import state_at
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.indicators.definition import Subject
from domain.periods import Period
from domain.workflow import State


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure that somebody stated, with its present place in the workflow."""

    observation: Observation
    code: str
    state: State


def stated(session: Session, indicator_id: int, known_at: int, subject: Subject) -> list[Stated]:
    """All figures ever stated of an indicator for a subject, the latest first."""
    rows = session.execute(
        _stated_statement().where(
            Observation.indicator_id == indicator_id, Observation.subject == subject.value
        ),
        {"known_at": known_at},
    )
    return [Stated(found, code, State(state)) for found, code, state in rows]


def waiting(session: Session, known_at: int) -> list[Stated]:
    """The figures that wait for a decision, the oldest first."""
    rows = session.execute(
        _stated_statement()
        .where(state_at(OBSERVATION, Observation.id) == State.SUBMITTED)
        .order_by(None)
        .order_by(Observation.change_seq, Observation.id),
        {"known_at": known_at},
    )
    return [Stated(found, code, State(state)) for found, code, state in rows]


def came_back(session: Session, known_at: int) -> list[Stated]:
    """The figures that were returned or recalled and not stated anew since, the oldest first."""
    later = aliased(Observation)
    anew = (
        select(later.id)
        .where(
            later.indicator_id == Observation.indicator_id,
            later.subject == Observation.subject,
            later.period == Observation.period,
            later.change_seq > Observation.change_seq,
            later.change_seq <= KNOWN_AT,
        )
        .exists()
    )
    rows = session.execute(
        _stated_statement()
        .where(state_at(OBSERVATION, Observation.id).in_((State.RETURNED, State.RECALLED)), ~anew)
        .order_by(None)
        .order_by(Observation.change_seq, Observation.id),
        {"known_at": known_at},
    )
    return [Stated(found, code, State(state)) for found, code, state in rows]


def stated_periods(session: Session) -> frozenset[tuple[str, str, str]]:
    """The periods of which a figure counts or waits, as (indicator, subject, period)."""
    rows = session.execute(
        select(Indicator.code, Observation.subject, Observation.period)
        .join(Indicator, Indicator.id == Observation.indicator_id)
        .where(state_at(OBSERVATION, Observation.id).in_((State.APPROVED, State.SUBMITTED)))
        .distinct(),
        {"known_at": EVERYTHING_KNOWN},
    )
    return frozenset((row[0], row[1], row[2]) for row in rows)


def _stated_statement() -> Select[Any]:
    return (
        select(Observation, Indicator.code, state_at(OBSERVATION, Observation.id))
        .join(Indicator, Indicator.id == Observation.indicator_id)
        .where(Observation.change_seq <= KNOWN_AT)
        .order_by(Observation.change_seq.desc(), Observation.id.desc())
    )


def latest_stated(
    session: Session, indicator_id: int, subject: Subject, period: Period
) -> Observation | None:
    """The last figure stated for a period, whatever became of it."""
    return session.scalars(
        select(Observation)
        .where(
            Observation.indicator_id == indicator_id,
            Observation.subject == subject.value,
            Observation.period == str(period),
        )
        .order_by(Observation.change_seq.desc(), Observation.id.desc())
        .limit(1)
    ).first()


def counted(session: Session, codes: Collection[str]) -> list[tuple[str, str, date, float]]:
    """What was told of counted indicators, as (code, period, day, value), in the order of the ledger.

    Nobody states them and nobody decides on them: all of it counts.
    """
    rows = session.execute(
        select(Indicator.code, Observation.period, Observation.effective_on, Observation.value)
        .join(Indicator, Indicator.id == Observation.indicator_id)
        .where(Indicator.code.in_(sorted(codes)), Observation.subject == Subject.CITY.value)
        .order_by(Observation.change_seq, Observation.id)
    )
    return [(row[0], row[1], row[2], row[3] or 0.0) for row in rows]


def last_author(session: Session) -> int | None:
    """Who made the last change that a person made; None where nobody has done anything yet."""
    return session.scalars(
        select(Change.actor_id).where(Change.actor_id.is_not(None)).order_by(Change.seq.desc()).limit(1)
    ).first()


def revisions(session: Session, indicator_id: int, view: AsOf) -> list[IndicatorRevision]:
    """The definitions of an indicator up to a point of view, in order of effect."""
    return list(
        session.scalars(
            select(IndicatorRevision)
            .where(
                IndicatorRevision.indicator_id == indicator_id,
                IndicatorRevision.effective_on <= view.effective_on,
                IndicatorRevision.change_seq <= view.known_at,
            )
            .order_by(IndicatorRevision.effective_on, IndicatorRevision.change_seq)
        )
    )


def last_revision(session: Session, indicator_id: int) -> IndicatorRevision:
    """The definition of an indicator that takes effect last."""
    return session.scalars(
        select(IndicatorRevision)
        .where(IndicatorRevision.indicator_id == indicator_id)
        .order_by(IndicatorRevision.effective_on.desc(), IndicatorRevision.change_seq.desc())
        .limit(1)
    ).one()


def target_revision(
    session: Session, plan_id: int, indicator_id: int, subject: Subject
) -> tuple[IndicatorTarget | None, IndicatorTargetRevision | None]:
    """The identity of a target and its last revision."""
    target = session.scalars(
        select(IndicatorTarget).where(
            IndicatorTarget.plan_id == plan_id,
            IndicatorTarget.indicator_id == indicator_id,
            IndicatorTarget.subject == subject.value,
        )
    ).first()
    if target is None:
        return None, None
    last = session.scalars(
        select(IndicatorTargetRevision)
        .where(IndicatorTargetRevision.target_id == target.id)
        .order_by(IndicatorTargetRevision.effective_on.desc(), IndicatorTargetRevision.change_seq.desc())
        .limit(1)
    ).first()
    return target, last


def changes_of(session: Session, code: str, known_at: int, limit: int = 40) -> list[Change]:
    """The recorded changes of an indicator's definition, targets and ties, the latest first."""
    return list(
        session.scalars(
            select(Change)
            .where(Change.subject_kind == "indicator", Change.subject_id == code, Change.seq <= known_at)
            .order_by(Change.seq.desc())
            .limit(limit)
        )
    )
