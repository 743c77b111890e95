"""Doubts about figures with their last steps, and the network's movements."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from data_access.models import (
    BatchPart,
    Indicator,
    ObservationBatch,
    UnitDoubt,
    UnitDoubtStep,
    UnitMovement,
    UnitObservation,
)
from domain.network.cells import SCALE
from domain.network.checks.doubts import UNSETTLED, Check, DoubtState
from domain.network.checks.robust import Movement
from domain.periods import Period


@dataclass(frozen=True, slots=True)
class DoubtRecord:
    """A doubt with its last step. ``version`` is the ledger's number of that step; ``value`` what was told.

    ``effect`` is in the indicator's unit, ``share`` the same as a part of the network's total.
    """

    doubt_id: int
    unit_id: int
    code: str
    period: Period
    check: Check
    value: float
    published_seq: int
    effect: float
    share: float
    words: str
    state: DoubtState
    version: int
    reason: str
    note: str
    author_id: int | None
    at: datetime


def doubts(
    session: Session,
    *,
    ids: Collection[int] | None = None,
    units: Collection[int] | None = None,
    periods: Collection[str] | None = None,
    states: Collection[DoubtState] | None = None,
    codes: Collection[str] | None = None,
    checks: Collection[Check] | None = None,
    limit: int | None = None,
) -> list[DoubtRecord]:
    """Doubts by the effect on the network's total, the largest first; None stands for all. One statement."""
    given: list[tuple[Any, Collection[Any] | None]] = [
        (UnitDoubt.id, ids),
        (UnitDoubt.unit_id, units),
        (UnitDoubt.period, periods),
        (UnitDoubt.state, states),
        (Indicator.code, codes),
        (UnitDoubt.check_code, checks),
    ]
    if any(wanted is not None and not wanted for _, wanted in given):
        return []
    statement = (
        select(UnitDoubt, Indicator.code, UnitDoubtStep)
        .join(Indicator, Indicator.id == UnitDoubt.indicator_id)
        .join(
            UnitDoubtStep,
            and_(UnitDoubtStep.doubt_id == UnitDoubt.id, UnitDoubtStep.change_seq == UnitDoubt.step_seq),
        )
        .where(*_among(given))
        .order_by(UnitDoubt.share.desc(), UnitDoubt.id)
    )
    if limit is not None:
        statement = statement.limit(limit)
    return [_record(*row) for row in session.execute(statement)]


def _among(given: Iterable[tuple[Any, Collection[Any] | None]]) -> list[ColumnElement[bool]]:
    return [column.in_(list(wanted)) for column, wanted in given if wanted is not None]


def _record(doubt: UnitDoubt, code: str, step: UnitDoubtStep) -> DoubtRecord:
    return DoubtRecord(
        doubt_id=doubt.id,
        unit_id=doubt.unit_id,
        code=code,
        period=Period.parse(doubt.period),
        check=Check(doubt.check_code),
        value=doubt.value_e4 / SCALE,
        published_seq=doubt.published_seq,
        effect=doubt.effect,
        share=doubt.share,
        words=doubt.words,
        state=DoubtState(doubt.state),
        version=doubt.step_seq,
        reason=step.reason or "",
        note=step.note or "",
        author_id=step.author_id,
        at=step.at,
    )


class Count(NamedTuple):
    """How many doubts of a unit stand in a state."""

    unit_id: int
    state: DoubtState
    number: int


def unsettled_counts(session: Session) -> list[Count]:
    """How many doubts somebody has still to do something about, by unit and state."""
    statement = (
        select(UnitDoubt.unit_id, UnitDoubt.state, func.count())
        .where(UnitDoubt.state.in_(UNSETTLED))
        .group_by(UnitDoubt.unit_id, UnitDoubt.state)
    )
    return [Count(unit_id, DoubtState(state), count) for unit_id, state, count in session.execute(statement)]


class Number(NamedTuple):
    """A number that a unit told: the last one published; 0 for a true zero."""

    unit_id: int
    period: str
    code: str
    value_e4: int
    seq: int


_STATES = ("value", "zero")


def numbers(
    session: Session,
    *,
    periods: Collection[str],
    units: Collection[int] | None = None,
    codes: Collection[str] | None = None,
) -> list[Number]:
    """The numbers that hold now; what is missing or not applicable is none. One statement."""
    if not periods or (units is not None and not units) or (codes is not None and not codes):
        return []
    statement = (
        select(
            UnitObservation.unit_id,
            UnitObservation.period,
            Indicator.code,
            UnitObservation.state,
            UnitObservation.value_e4,
            ObservationBatch.published_seq,
        )
        .join(ObservationBatch, ObservationBatch.id == UnitObservation.batch_id)
        .join(Indicator, Indicator.id == UnitObservation.indicator_id)
        .where(ObservationBatch.published_seq.is_not(None), UnitObservation.period.in_(list(periods)))
    )
    if units is not None:
        statement = statement.where(UnitObservation.unit_id.in_(list(units)))
    if codes is not None:
        statement = statement.where(Indicator.code.in_(list(codes)))
    last: dict[tuple[int, str, str], Any] = {}
    for row in session.execute(statement):
        key = (row.unit_id, row.period, row.code)
        if key not in last or row.published_seq > last[key].published_seq:
            last[key] = row
    return [
        Number(*key, row.value_e4 if row.state == "value" else 0, row.published_seq)
        for key, row in last.items()
        if row.state in _STATES
    ]


def movements(
    session: Session, codes: Collection[str], periods: Collection[Period]
) -> dict[tuple[str, Period, Period], Movement]:
    """The kept movements of some indicators to some periods; one statement."""
    if not codes or not periods:
        return {}
    statement = (
        select(
            Indicator.code,
            UnitMovement.period,
            UnitMovement.base,
            UnitMovement.middle,
            UnitMovement.spread,
            UnitMovement.units,
        )
        .join(Indicator, Indicator.id == UnitMovement.indicator_id)
        .where(Indicator.code.in_(list(codes)), UnitMovement.period.in_([str(p) for p in periods]))
    )
    parsed: dict[str, Period] = {}

    def period(text: str) -> Period:
        if text not in parsed:
            parsed[text] = Period.parse(text)
        return parsed[text]

    return {
        (row.code, period(row.period), period(row.base)): Movement(row.middle, row.spread, row.units)
        for row in session.execute(statement)
    }


def kept_periods(session: Session) -> dict[str, set[str]]:
    """Of which periods movements are kept, by indicator."""
    statement = select(Indicator.code, UnitMovement.period).join(
        Indicator, Indicator.id == UnitMovement.indicator_id
    )
    found: dict[str, set[str]] = {}
    for code, period in session.execute(statement.distinct()):
        found.setdefault(code, set()).add(period)
    return found


def told_periods(session: Session) -> dict[str, set[str]]:
    """For which periods units have told anything, by indicator; indexed, without their values."""
    statement = select(Indicator.code, UnitObservation.period).join(
        Indicator, Indicator.id == UnitObservation.indicator_id
    )
    found: dict[str, set[str]] = {}
    for code, period in session.execute(statement.distinct()):
        found.setdefault(code, set()).add(period)
    return found


def told_parts(session: Session) -> list[tuple[int, str]]:
    """Of which units and periods there are published figures."""
    statement = (
        select(BatchPart.unit_id, BatchPart.period)
        .join(ObservationBatch, ObservationBatch.id == BatchPart.batch_id)
        .where(ObservationBatch.published_seq.is_not(None))
        .distinct()
    )
    return [(unit_id, period) for unit_id, period in session.execute(statement)]
