"""Reports of units at a number of the ledger, and the periods that are open for them."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import NetworkPeriod, UnitReport, UnitReportStep
from domain.network.reports import ReportRecord
from domain.workflow import State

Key = tuple[int, str]


def records(
    session: Session, units: Collection[int] | None = None, periods: Collection[str] | None = None
) -> dict[Key, ReportRecord]:
    """The reports as they stand now, by unit and period; those nobody touched are not among them."""
    statement = select(UnitReport)
    if units is not None:
        statement = statement.where(UnitReport.unit_id.in_(units))
    if periods is not None:
        statement = statement.where(UnitReport.period.in_(periods))
    return {
        (row.unit_id, row.period): ReportRecord(
            State(row.state),
            row.submitted_seq,
            row.submitted_on,
            row.on_time,
            row.approved_through,
            row.version,
        )
        for row in session.scalars(statement)
    }


def records_at(
    session: Session,
    known_at: int,
    units: Collection[int] | None = None,
    periods: Collection[str] | None = None,
) -> dict[Key, ReportRecord]:
    """The reports as they stood at a number of the ledger, from their steps."""
    statement = select(UnitReportStep).where(UnitReportStep.change_seq <= known_at)
    if units is not None:
        statement = statement.where(UnitReportStep.unit_id.in_(units))
    if periods is not None:
        statement = statement.where(UnitReportStep.period.in_(periods))
    found: dict[Key, ReportRecord] = {}
    for row in session.scalars(statement.order_by(UnitReportStep.change_seq)):
        found[row.unit_id, row.period] = ReportRecord(
            State(row.state),
            row.submitted_seq,
            row.submitted_on,
            row.on_time,
            row.approved_through,
            row.change_seq,
        )
    return found


def steps_of(session: Session, unit_id: int, period: str, known_at: int) -> list[UnitReportStep]:
    """The steps of one report, oldest first."""
    return list(
        session.scalars(
            select(UnitReportStep)
            .where(
                UnitReportStep.unit_id == unit_id,
                UnitReportStep.period == period,
                UnitReportStep.change_seq <= known_at,
            )
            .order_by(UnitReportStep.change_seq)
        )
    )


def opened_periods(session: Session, known_at: int) -> frozenset[str]:
    """The periods that had been opened for reports at a number of the ledger."""
    statement = select(NetworkPeriod.period).where(NetworkPeriod.change_seq <= known_at)
    return frozenset(session.scalars(statement))
