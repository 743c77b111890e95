"""The staff register at a point of view: two statements, whatever the number of people."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import PersonName, StaffLeave, StaffRevision, StaffRow
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.talent.staff import (
    Education,
    Leave,
    LeaveKind,
    StaffGroup,
    StaffMember,
    StaffStatus,
    TitleLevel,
)


def members(session: Session, view: AsOf) -> tuple[StaffMember, ...]:
    """Everybody on the register by then, leavers among them, as they stood on the day."""
    return tuple(_member(row) for row in session.execute(_members(), at(view)))


def member_of_user(session: Session, view: AsOf, user_id: int) -> StaffMember | None:
    """The person on the register who has this account; None when there is none."""
    row = session.execute(_member_of_user(), at(view, user_id=user_id)).one_or_none()
    return None if row is None else _member(row)


@cache
def _members() -> Select[Any]:
    revision, statement = latest(StaffRevision, "staff_id")
    return (
        statement.with_only_columns(
            StaffRow.id,
            StaffRow.user_id,
            StaffRow.number,
            revision.department_id,
            revision.title_level,
            revision.title,
            revision.staff_group,
            revision.education,
            revision.discipline,
            revision.birth_year,
            revision.entered_on,
            revision.left_on,
            revision.status,
            revision.effective_on,
            revision.change_seq,
        )
        .join(StaffRow, StaffRow.id == revision.staff_id)
        .where(~revision.removed)
    )


@cache
def _member_of_user() -> Select[Any]:
    return _members().where(StaffRow.user_id == bindparam("user_id", type_=BigInteger))


def _member(row: Any) -> StaffMember:
    return StaffMember(
        row[0],
        row[1],
        row[2],
        row[3],
        TitleLevel(row[4]),
        row[5],
        StaffGroup(row[6]),
        Education(row[7]),
        row[8],
        row[9],
        row[10],
        row[11],
        StaffStatus(row[12]),
        row[13],
        row[14],
    )


def leaves(session: Session, view: AsOf) -> tuple[Leave, ...]:
    """Every leave known by then and not taken back that began by the day."""
    return tuple(
        Leave(row.staff_id, row.from_day, row.to_day, LeaveKind(row.kind), row.change_seq)
        for row in session.execute(_leaves(), at(view))
    )


@cache
def _leaves() -> Select[Any]:
    rank = (
        func.row_number()
        .over(
            partition_by=(StaffLeave.staff_id, StaffLeave.from_day),
            order_by=(StaffLeave.change_seq.desc(), StaffLeave.id.desc()),
        )
        .label("rank")
    )
    told = (
        select(
            StaffLeave.staff_id,
            StaffLeave.from_day,
            StaffLeave.to_day,
            StaffLeave.kind,
            StaffLeave.removed,
            StaffLeave.change_seq,
            rank,
        )
        .where(StaffLeave.effective_on <= EFFECTIVE_ON, StaffLeave.change_seq <= KNOWN_AT)
        .subquery()
    )
    return select(told).where(told.c.rank == 1, ~told.c.removed)


def names(session: Session) -> dict[int, str]:
    """The names of everybody who is or was on the register, by account; erased ones are not among them."""
    return {row[0]: row[1] for row in session.execute(_names())}


@cache
def _names() -> Any:
    return select(PersonName.user_id, PersonName.name).join(StaffRow, StaffRow.user_id == PersonName.user_id)
