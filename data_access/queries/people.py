"""Accounts, grants, sessions, departments and names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Executable, Select, String, and_, bindparam, or_, select
from sqlalchemy.orm import Session, aliased

from data_access.models import (
    Change,
    Department,
    DepartmentRevision,
    Deputyship,
    LoginSession,
    PersonName,
    RoleGrant,
    UserAccount,
)
from data_access.queries import settings as setting_queries
from data_access.queries.latest import EFFECTIVE_ON, at, latest
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.people import DepartmentLabel, PersonLabel
from domain.permissions import Grant, Role, ScopeKind
from domain.settings import SettingRevision


@dataclass(frozen=True, slots=True)
class PersonIdentity:
    """An active account's person with the grants in force on a day."""

    user_id: int
    login: str
    name: str
    must_change_password: bool
    grants: tuple[Grant, ...]


@dataclass(frozen=True, slots=True)
class SessionIdentity:
    """A live log-in with its person."""

    person: PersonIdentity
    created_at: datetime
    last_seen_at: datetime
    settings: tuple[SettingRevision, ...]


def session_identity(session: Session, token_hash: str, today: date) -> SessionIdentity | None:
    """The log-in with this token hash, with the person's grants and those held as deputy, in one statement.

    None when the session has ended or the account is inactive.
    """
    parameters = at(AsOf(today, EVERYTHING_KNOWN), token_hash=token_hash)
    rows = session.execute(_identity_by_session(), parameters).all()
    if not rows:
        return None
    first = rows[0]
    settings = setting_queries.unpack(first.settings)
    return SessionIdentity(_person(rows), first.created_at, first.last_seen_at, settings)


def person_identity(session: Session, user_id: int, today: date) -> PersonIdentity | None:
    """The person of an account with their grants and those held as deputy; None when it is not active."""
    parameters = at(AsOf(today, EVERYTHING_KNOWN), user_id=user_id)
    rows = session.execute(_identity_by_account(), parameters).all()
    return _person(rows) if rows else None


def _person(rows: Sequence[Any]) -> PersonIdentity:
    first = rows[0]
    return PersonIdentity(
        user_id=first.id,
        login=first.login,
        name=first.name or first.login,
        must_change_password=first.must_change_password,
        grants=tuple(_grant(first.id, row) for row in rows if row.role is not None),
    )


@cache
def _identity_by_session() -> Executable:
    return (
        _identity_statement()
        .add_columns(
            LoginSession.created_at, LoginSession.last_seen_at, setting_queries.packed().label("settings")
        )
        .join(LoginSession, LoginSession.user_id == UserAccount.id)
        .where(
            LoginSession.token_hash == bindparam("token_hash", type_=String), LoginSession.ended_at.is_(None)
        )
    )


@cache
def _identity_by_account() -> Executable:
    return _identity_statement().where(UserAccount.id == bindparam("user_id", type_=BigInteger))


def _identity_statement() -> Select[Any]:
    """An active account with its person and a row for every grant in force, own or held as deputy."""
    principal = aliased(UserAccount)
    deputised = (
        select(Deputyship.principal_id)
        .join(principal, principal.id == Deputyship.principal_id)
        .where(
            Deputyship.deputy_id == UserAccount.id,
            Deputyship.starts_on <= EFFECTIVE_ON,
            Deputyship.ends_on >= EFFECTIVE_ON,
            Deputyship.revoked_seq.is_(None),
            principal.active,
        )
        .correlate(UserAccount)
    )
    department = _latest_departments().subquery()
    return (
        select(
            UserAccount.id,
            UserAccount.login,
            PersonName.name,
            UserAccount.must_change_password,
            RoleGrant.user_id.label("holder_id"),
            RoleGrant.role,
            RoleGrant.scope_kind,
            RoleGrant.scope_id,
            department.c.predecessor_ids,
        )
        .select_from(UserAccount)
        .outerjoin(PersonName, PersonName.user_id == UserAccount.id)
        .outerjoin(
            RoleGrant,
            and_(
                or_(RoleGrant.user_id == UserAccount.id, RoleGrant.user_id.in_(deputised)),
                RoleGrant.revoked_seq.is_(None),
                RoleGrant.starts_on <= EFFECTIVE_ON,
                or_(RoleGrant.ends_on.is_(None), RoleGrant.ends_on >= EFFECTIVE_ON),
            ),
        )
        .outerjoin(
            department,
            and_(RoleGrant.scope_kind == ScopeKind.DEPARTMENT, department.c.id == RoleGrant.scope_id),
        )
        .where(UserAccount.active)
        .order_by(RoleGrant.id)
    )


def _grant(user_id: int, row: Any) -> Grant:
    return Grant(
        role=Role(row.role),
        scope_kind=ScopeKind(row.scope_kind),
        scope_ids=frozenset()
        if row.scope_id is None
        else frozenset({row.scope_id, *(row.predecessor_ids or [])}),
        principal_id=None if row.holder_id == user_id else row.holder_id,
    )


def _latest_departments() -> Select[Any]:
    revision, statement = latest(DepartmentRevision, "department_id")
    return statement.with_only_columns(
        Department.id,
        Department.code,
        revision.name,
        revision.position,
        revision.active,
        revision.predecessor_ids,
    ).join(Department, Department.id == revision.department_id)


def departments(session: Session, view: AsOf) -> dict[int, DepartmentLabel]:
    """Every department known by then, by id, as it was called on the day.

    One that was founded later goes by its first name: work may be looked at as of a day before.
    """
    rows = session.execute(
        select(DepartmentRevision, Department.code)
        .join(Department, Department.id == DepartmentRevision.department_id)
        .where(DepartmentRevision.change_seq <= view.known_at)
        .order_by(DepartmentRevision.effective_on, DepartmentRevision.change_seq, DepartmentRevision.id)
    ).all()
    found: dict[int, tuple[DepartmentRevision, str]] = {}
    for revision, code in rows:
        if revision.department_id not in found or revision.effective_on <= view.effective_on:
            found[revision.department_id] = (revision, code)
    ordered = sorted(found.values(), key=lambda item: (not item[0].active, item[0].position, item[1]))
    return {
        revision.department_id: DepartmentLabel(revision.department_id, code, revision.name, revision.active)
        for revision, code in ordered
    }


def people(session: Session) -> dict[int, PersonLabel]:
    """Names of all accounts by id; an erased person is shown by number."""
    rows = session.execute(
        select(
            UserAccount.id, UserAccount.login, UserAccount.active, PersonName.name, PersonName.position_title
        )
        .outerjoin(PersonName, PersonName.user_id == UserAccount.id)
        .order_by(UserAccount.id)
    ).all()
    return {
        row.id: PersonLabel(row.id, row.name or f"人员{row.id}", row.position_title or "", row.active)
        for row in rows
    }


def account_by_login(session: Session, login: str) -> UserAccount | None:
    """The account with this log-in name."""
    return session.scalar(select(UserAccount).where(UserAccount.login == login))


def holders_of(session: Session, role: Role, today: date) -> frozenset[int]:
    """The active accounts that hold a role themselves on a day."""
    return frozenset(
        session.scalars(
            select(RoleGrant.user_id)
            .join(UserAccount, UserAccount.id == RoleGrant.user_id)
            .where(
                UserAccount.active,
                RoleGrant.role == role,
                RoleGrant.revoked_seq.is_(None),
                RoleGrant.starts_on <= today,
                or_(RoleGrant.ends_on.is_(None), RoleGrant.ends_on >= today),
            )
        )
    )


def department_ids(session: Session) -> frozenset[int]:
    """All departments that ever were."""
    return frozenset(session.scalars(select(Department.id)))


def author_of_change(session: Session, seq: int) -> str:
    """The name of whoever made a change."""
    row = session.execute(
        select(Change.actor_id, PersonName.name)
        .outerjoin(PersonName, PersonName.user_id == Change.actor_id)
        .where(Change.seq == seq)
    ).first()
    if row is None or row.actor_id is None:
        return "系统"
    return row.name or f"人员{row.actor_id}"


def department_lineage(session: Session, view: AsOf, department_ids: list[int]) -> frozenset[int]:
    """These departments with all that they came from."""
    rows = {row.id: row.predecessor_ids for row in session.execute(_latest_departments(), at(view))}
    found: set[int] = set()
    for department_id in department_ids:
        found.add(department_id)
        found.update(rows.get(department_id, []))
    return frozenset(found)
