"""Targets of units for a year at a point of view."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from data_access.models import Indicator, UnitTargetRevision, UnitTargetRow
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.network.cells import from_e4
from domain.network.targets import UnitTarget


def targets(session: Session, view: AsOf, indicator_id: int, year: int) -> dict[int, UnitTarget]:
    """The targets in force of an indicator for a year, by unit. One statement."""
    found = {}
    given = at(view, indicator_id=indicator_id, year=year)
    for row, revision, code in session.execute(_targets(), given):
        found[row.unit_id] = UnitTarget(
            target_id=row.id,
            unit_id=row.unit_id,
            code=code,
            year=row.year,
            value=from_e4(revision.value_e4),
            baseline=None if revision.baseline_e4 is None else from_e4(revision.baseline_e4),
            baseline_period=revision.baseline_period,
            source=revision.source,
            defined_by=revision.defined_by,
            confirmed_by=revision.confirmed_by,
            confirmed_on=revision.confirmed_on,
            version=revision.change_seq,
        )
    return found


@cache
def _targets() -> Select[Any]:
    revision, current = latest(UnitTargetRevision, "target_id")
    return (
        current.with_only_columns(UnitTargetRow, revision, Indicator.code)
        .join(UnitTargetRow, UnitTargetRow.id == revision.target_id)
        .join(Indicator, Indicator.id == UnitTargetRow.indicator_id)
        .where(
            UnitTargetRow.indicator_id == bindparam("indicator_id"),
            UnitTargetRow.year == bindparam("year"),
            revision.removed.is_(False),
        )
    )


def last_revision(session: Session, target_id: int) -> UnitTargetRevision | None:
    """What was said last of a target, whether it was given up or not."""
    return session.scalar(
        select(UnitTargetRevision)
        .where(UnitTargetRevision.target_id == target_id)
        .order_by(UnitTargetRevision.change_seq.desc())
        .limit(1)
    )


def identity(session: Session, unit_id: int, indicator_id: int, year: int) -> UnitTargetRow | None:
    """The identity of a target, if there ever was one."""
    return session.scalar(
        select(UnitTargetRow).where(
            UnitTargetRow.unit_id == unit_id,
            UnitTargetRow.indicator_id == indicator_id,
            UnitTargetRow.year == year,
        )
    )
