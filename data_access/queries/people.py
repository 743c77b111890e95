"""Accounts, grants, sessions, departments and names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Date,
    Executable,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    cast,
    false,
    null,
    or_,
    select,
    true,
    union_all,
)
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
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
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
    return _departments(session.execute(_department_names(), {"known_at": view.known_at}), view)


def people(session: Session) -> dict[int, PersonLabel]:
    """Names of all accounts by id; an erased person is shown by number."""
    return _people(session.execute(_person_names().order_by(UserAccount.id)))


def labels(session: Session, view: AsOf) -> tuple[dict[int, DepartmentLabel], dict[int, PersonLabel]]:
    """What `departments` and `people` give, in one statement."""
    rows = session.execute(_labels(), {"known_at": view.known_at}).all()
    named = sorted((row for row in rows if not row.department), key=lambda row: row.id)
    return _departments((row for row in rows if row.department), view), _people(named)


@cache
def _labels() -> Any:
    return union_all(_department_names(), _person_names())


@cache
def _department_names() -> Select[Any]:
    revision = DepartmentRevision
    return (
        select(
            true().label("department"),
            revision.department_id.label("id"),
            Department.code.label("code"),
            revision.name.label("name"),
            revision.active.label("active"),
            _none(String).label("title"),
            revision.position.label("position"),
            revision.effective_on.label("effective_on"),
            revision.change_seq.label("change_seq"),
            revision.id.label("revision_id"),
        )
        .join(Department, Department.id == revision.department_id)
        .where(revision.change_seq <= KNOWN_AT)
    )


@cache
def _person_names() -> Select[Any]:
    return select(
        false().label("department"),
        UserAccount.id.label("id"),
        UserAccount.login.label("code"),
        PersonName.name.label("name"),
        UserAccount.active.label("active"),
        PersonName.position_title.label("title"),
        _none(Integer).label("position"),
        _none(Date).label("effective_on"),
        _none(BigInteger).label("change_seq"),
        _none(BigInteger).label("revision_id"),
    ).outerjoin(PersonName, PersonName.user_id == UserAccount.id)


def _none(kind: Any) -> Any:
    """Nothing, as a column of a type: both halves of a union need the same."""
    return cast(null(), kind)


def _departments(rows: Iterable[Any], view: AsOf) -> dict[int, DepartmentLabel]:
    found: dict[int, Any] = {}
    for row in sorted(rows, key=lambda row: (row.effective_on, row.change_seq, row.revision_id)):
        if row.id not in found or row.effective_on <= view.effective_on:
            found[row.id] = row
    ordered = sorted(found.values(), key=lambda row: (not row.active, row.position, row.code))
    return {row.id: DepartmentLabel(row.id, row.code, row.name, row.active) for row in ordered}


def _people(rows: Iterable[Any]) -> dict[int, PersonLabel]:
    return {
        row.id: PersonLabel(row.id, row.name or f"人员{row.id}", row.title or "", row.active) for row in rows
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
