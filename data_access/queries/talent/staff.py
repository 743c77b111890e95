"""The staff register at a point of view: two statements, whatever the number of people."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, func, select
from sqlalchemy.orm import Session

from data_access.models import PersonName, StaffLeave, StaffRevision, StaffRow, UserAccount
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
    # As plain rows: through the session, 2,000 of them take twice as long as the statement itself.
    session.flush()
    return tuple(_member(tuple(row)) for row in session.connection().execute(_members(), at(view)))


def named_members(session: Session, view: AsOf) -> tuple[tuple[StaffMember, str], ...]:
    """Everybody on the register by then whose name was not erased, with the name; in one statement."""
    return tuple((_member(row), row.name) for row in session.execute(_named_members(), at(view)))


def member_of_user(session: Session, view: AsOf, user_id: int) -> StaffMember | None:
    """The person on the register who has this account; None when there is none."""
    row = session.execute(_member_of_user(), at(view, user_id=user_id)).one_or_none()
    return None if row is None else _member(row)


_AT_ONCE = 500
"""Ids in one statement."""


def _columns(revision: Any) -> tuple[Any, ...]:
    """What ``_member`` takes, in its order."""
    return (
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


@cache
def _members() -> Select[Any]:
    revision, statement = latest(StaffRevision, "staff_id")
    return statement.with_only_columns(*_columns(revision)).join(StaffRow, StaffRow.id == revision.staff_id)


@cache
def _named_members() -> Select[Any]:
    return _members().join(PersonName, PersonName.user_id == StaffRow.user_id).add_columns(PersonName.name)


@cache
def _member_of_user() -> Select[Any]:
    return _members().where(StaffRow.user_id == bindparam("user_id", type_=BigInteger))


# Looked up, not called: an enumeration takes ten times as long to find its member.
_LEVELS = {one.value: one for one in TitleLevel}
_GROUPS = {one.value: one for one in StaffGroup}
_EDUCATIONS = {one.value: one for one in Education}
_STATUSES = {one.value: one for one in StaffStatus}


def _member(row: Any) -> StaffMember:
    return StaffMember(
        row[0],
        row[1],
        row[2],
        row[3],
        _LEVELS[row[4]],
        row[5],
        _GROUPS[row[6]],
        _EDUCATIONS[row[7]],
        row[8],
        row[9],
        row[10],
        row[11],
        _STATUSES[row[12]],
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


def histories(session: Session, staff_ids: Collection[int]) -> dict[int, tuple[StaffMember, ...]]:
    """All revisions of people on the register, in the order of their days; for what writes."""
    found: dict[int, list[StaffMember]] = {}
    ids = list(staff_ids)
    for start in range(0, len(ids), _AT_ONCE):
        statement = (
            select(*_columns(StaffRevision))
            .join(StaffRow, StaffRow.id == StaffRevision.staff_id)
            .where(StaffRevision.staff_id.in_(ids[start : start + _AT_ONCE]))
            .order_by(StaffRevision.effective_on, StaffRevision.change_seq, StaffRevision.id)
        )
        for row in session.execute(statement):
            found.setdefault(row[0], []).append(_member(row))
    return {staff_id: tuple(rows) for staff_id, rows in found.items()}


def ids_by_number(session: Session) -> dict[str, int]:
    """Everybody who was ever put on the register: id by number."""
    return {row[0]: row[1] for row in session.execute(select(StaffRow.number, StaffRow.id))}


def version(session: Session, staff_id: int) -> int:
    """The ledger's number of the last change of a person on the register, leaves among them."""
    revised = select(func.max(StaffRevision.change_seq)).where(StaffRevision.staff_id == staff_id)
    away = select(func.max(StaffLeave.change_seq)).where(StaffLeave.staff_id == staff_id)
    return max(session.scalar(revised) or 0, session.scalar(away) or 0)


@dataclass(frozen=True, slots=True)
class AccountOfStaff:
    """An account as the register needs it: by whom it may be taken."""

    user_id: int
    login: str
    name: str
    active: bool
    number: str | None


def accounts(session: Session) -> tuple[AccountOfStaff, ...]:
    """All accounts with the number of the person on the register, None for those who are not."""
    rows = session.execute(
        select(UserAccount.id, UserAccount.login, PersonName.name, UserAccount.active, StaffRow.number)
        .outerjoin(PersonName, PersonName.user_id == UserAccount.id)
        .outerjoin(StaffRow, StaffRow.user_id == UserAccount.id)
        .order_by(UserAccount.id)
    )
    return tuple(AccountOfStaff(row[0], row[1], row[2] or "", row[3], row[4]) for row in rows)
