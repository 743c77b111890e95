"""Sites and moves as plain rows for reckoning over all of them, and the targets of districts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Executable, Select, String, cast, func, select
from sqlalchemy.orm import Session

from data_access.models import (
    ChildrenSite,
    ChildrenSiteRevision,
    DistrictTargetRevision,
    DistrictTargetRow,
    GateRuleRevision,
    SiteMove,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.rollout.burnup import DistrictTarget

__all__ = [
    "SITE_COLUMNS",
    "days_of_change",
    "move_rows",
    "site_rows",
    "target_ids",
    "targets",
    "targets_version",
]

Rows = Sequence[Any]

SITE_COLUMNS: tuple[str, ...] = (
    "name",
    "tier",
    "district",
    "street",
    "host_name",
    "address",
    "longitude",
    "shared",
    "area_tenths",
    "divided_tenths",
    "seats",
    "volumes",
    "staff_tenths",
    "hours_tenths",
    "library_unit_id",
)
"""What is read of a site after its id, code and lane."""


def _plain(session: Session, statement: Executable, parameters: Mapping[str, Any]) -> Rows:
    """The rows as the driver gives them: nobody looks at one of these thousands by a name."""
    result = session.connection().execute(statement, parameters)
    found: Rows = result.cursor.fetchall()
    result.close()
    return found


def site_rows(session: Session, view: AsOf) -> Rows:
    """Every site at a point of view in the order of ids: id, code, lane, ``SITE_COLUMNS``. One statement."""
    return _plain(session, _sites(), at(view))


@cache
def _sites() -> Select[Any]:
    row = ChildrenSiteRevision
    order = (row.effective_on.desc(), row.change_seq.desc(), row.id.desc())
    seen = (
        select(
            row.site_id,
            *(getattr(row, name) for name in SITE_COLUMNS),
            func.row_number().over(partition_by=row.site_id, order_by=order).label("rank"),
        )
        .where(row.effective_on <= EFFECTIVE_ON, row.change_seq <= KNOWN_AT)
        .subquery()
        .c
    )
    return (
        select(
            ChildrenSite.id,
            ChildrenSite.code,
            ChildrenSite.lane,
            *(seen[name] for name in SITE_COLUMNS),
        )
        .join(ChildrenSite, ChildrenSite.id == seen.site_id)
        .where(seen.rank == 1)
        .order_by(ChildrenSite.id)
    )


def move_rows(session: Session, known_at: int) -> Rows:
    """Every move known by then: site, turn, kind, stage, day as text (2025-03-19). One statement.

    They come by site and turn, a correction after what it corrects; the last of a turn holds.
    """
    return _plain(session, _moves(), {"known_at": known_at})


@cache
def _moves() -> Executable:
    row = SiteMove
    return (
        select(row.site_id, row.turn, row.kind, row.to_stage, cast(row.effective_on, String))
        .where(row.change_seq <= KNOWN_AT)
        .order_by(row.site_id, row.turn, row.change_seq, row.id)
    )


def targets(session: Session, view: AsOf) -> dict[str, DistrictTarget]:
    """The targets of districts at a point of view, by the district's code. One statement."""
    return {
        district: DistrictTarget(
            district, row.rooms, row.streets, row.due_on, row.basis, row.effective_on, row.change_seq
        )
        for row, district in session.execute(_targets(), at(view))
    }


@cache
def _targets() -> Select[Any]:
    revision, statement = latest(DistrictTargetRevision, "target_id")
    return (
        statement.join(DistrictTargetRow, DistrictTargetRow.id == revision.target_id)
        .add_columns(DistrictTargetRow.district)
        .order_by(DistrictTargetRow.district)
    )


def targets_version(session: Session) -> int:
    """The number of the last change of any target; 0 before the first."""
    return session.scalar(select(func.max(DistrictTargetRevision.change_seq))) or 0


def target_ids(session: Session) -> dict[str, int]:
    """The districts that ever had a target, with the ids of theirs."""
    rows = session.execute(select(DistrictTargetRow.district, DistrictTargetRow.id))
    return {row[0]: row[1] for row in rows}


def days_of_change(session: Session) -> set[date]:
    """All days from which something holds that counts of rooms follow from."""
    statements = [
        select(row.effective_on)
        for row in (SiteMove, ChildrenSiteRevision, DistrictTargetRevision, GateRuleRevision)
    ]
    return set(session.scalars(statements[0].union(*statements[1:])))
