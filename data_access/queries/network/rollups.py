"""Roll-ups as they are kept, and batches of figures."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import BatchPart, ObservationBatch, UnitReport, UnitRollup
from domain.network.sums import Sums

Key = tuple[str, int, str]


def rollups(
    session: Session,
    basis: str,
    scopes: Collection[str],
    indicators: Collection[int],
    periods: Collection[str],
) -> dict[Key, Sums]:
    """The sums of these scopes, indicators and periods, by all three."""
    if not (scopes and indicators and periods):
        return {}
    statement = select(
        UnitRollup.scope,
        UnitRollup.indicator_id,
        UnitRollup.period,
        UnitRollup.total_e4,
        UnitRollup.told,
        UnitRollup.expected,
        UnitRollup.estimated,
        UnitRollup.estimated_e4,
        UnitRollup.not_applicable,
        UnitRollup.provisional,
    ).where(
        UnitRollup.scope.in_(scopes),
        UnitRollup.basis == basis,
        UnitRollup.indicator_id.in_(indicators),
        UnitRollup.period.in_(periods),
    )
    return {(scope, code, period): Sums(*sums) for scope, code, period, *sums in session.execute(statement)}


def all_rollups(session: Session) -> Iterator[tuple[tuple[str, str, int, str], Sums]]:
    """Every row that is not nothing, by scope, basis, indicator and period."""
    for row in session.scalars(select(UnitRollup)).yield_per(5000):
        sums = Sums(
            row.total_e4,
            row.told,
            row.expected,
            row.estimated,
            row.estimated_e4,
            row.not_applicable,
            row.provisional,
        )
        if sums:
            yield (row.scope, row.basis, row.indicator_id, row.period), sums


def parts_of(session: Session, batch_id: int) -> list[tuple[int, str]]:
    """The reports that a batch has figures of, by unit and period in order."""
    statement = (
        select(BatchPart.unit_id, BatchPart.period)
        .where(BatchPart.batch_id == batch_id)
        .order_by(BatchPart.unit_id, BatchPart.period)
    )
    return [(unit_id, period) for unit_id, period in session.execute(statement)]


def periods_with_figures(session: Session, units: Collection[int]) -> set[tuple[int, str]]:
    """The reports of these units that any published batch has figures of."""
    if not units:
        return set()
    statement = (
        select(BatchPart.unit_id, BatchPart.period)
        .join(ObservationBatch, ObservationBatch.id == BatchPart.batch_id)
        .where(BatchPart.unit_id.in_(units), ObservationBatch.published_seq.is_not(None))
        .distinct()
    )
    return {(unit_id, period) for unit_id, period in session.execute(statement)}


def told_parts(session: Session, parts: Collection[tuple[int, str]], known_at: int) -> set[tuple[int, str]]:
    """Those of these reports of which any batch published by then has figures."""
    if not parts:
        return set()
    statement = (
        select(BatchPart.unit_id, BatchPart.period)
        .join(ObservationBatch, ObservationBatch.id == BatchPart.batch_id)
        .where(
            BatchPart.unit_id.in_({unit_id for unit_id, _ in parts}),
            BatchPart.period.in_({period for _, period in parts}),
            ObservationBatch.published_seq <= known_at,
        )
        .distinct()
    )
    return {(u, p) for u, p in session.execute(statement)}.intersection(parts)


def undone_by(session: Session, batch_id: int) -> int | None:
    """The published batch that undid this one; None when none has."""
    return session.scalar(
        select(ObservationBatch.id).where(
            ObservationBatch.undoes_id == batch_id, ObservationBatch.published_seq.is_not(None)
        )
    )


def changed_since(session: Session, batch_id: int, seq: int) -> set[tuple[int, str]]:
    """The reports of a batch for which figures were published, or a step taken, after a number."""
    own = select(BatchPart.unit_id, BatchPart.period).where(BatchPart.batch_id == batch_id).subquery()
    published = (
        select(own.c.unit_id, own.c.period)
        .join(BatchPart, (BatchPart.unit_id == own.c.unit_id) & (BatchPart.period == own.c.period))
        .join(ObservationBatch, ObservationBatch.id == BatchPart.batch_id)
        .where(ObservationBatch.published_seq > seq, ObservationBatch.id != batch_id)
    )
    stepped = (
        select(own.c.unit_id, own.c.period)
        .join(UnitReport, (UnitReport.unit_id == own.c.unit_id) & (UnitReport.period == own.c.period))
        .where(UnitReport.version > seq)
    )
    return {(u, p) for statement in (published, stepped) for u, p in session.execute(statement)}
