"""Accounts with what hangs on them, as administrators ask for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from data_access.models import (
    Change,
    Deputyship,
    IssuedCredential,
    LoginSession,
    Node,
    PersonName,
    Project,
    ProjectRevision,
    RoleGrant,
    UserAccount,
)
from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries.latest import at, latest
from data_access.queries.network import units as unit_queries
from domain.accounts import AccountLine, AccountState, DeputyLine, GrantLine, SessionLine, WorkName
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.passwords import is_idle, is_locked
from domain.people import DepartmentLabel
from domain.permissions import ROLE_NAMES, CredentialKind, Role, ScopeKind
from domain.projects.work import ProjectState

SESSION_KEY_LENGTH = 16
"""Characters of the token's hash that name a session; the hash itself opens nothing either."""


def version(session: Session, user_id: int) -> int:
    """The ledger's number of the last change of an account; log-ins are none."""
    return (
        session.scalar(
            select(func.max(Change.seq)).where(
                Change.subject_kind == "account",
                Change.subject_id == str(user_id),
                Change.action.not_like("session.%"),
            )
        )
        or 0
    )


def grants(session: Session, today: date, user_id: int | None = None) -> list[GrantLine]:
    """Grants in force today or later that nobody revoked, of one person or of all."""
    statement = (
        select(RoleGrant)
        .where(RoleGrant.revoked_seq.is_(None), or_(RoleGrant.ends_on.is_(None), RoleGrant.ends_on >= today))
        .order_by(RoleGrant.id)
    )
    if user_id is not None:
        statement = statement.where(RoleGrant.user_id == user_id)
    departments = people_queries.departments(session, AsOf(today, EVERYTHING_KNOWN))
    people = people_queries.people(session)
    rows = session.scalars(statement).all()
    units = unit_queries.names(session) if any(row.scope_kind == ScopeKind.UNIT for row in rows) else {}
    return [
        GrantLine(
            grant_id=row.id,
            user_id=row.user_id,
            person=people[row.user_id].name,
            role=Role(row.role),
            role_name=ROLE_NAMES[Role(row.role)],
            scope_id=row.scope_id,
            scope_name=_scope_name(row, departments, units),
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            in_force=row.starts_on <= today,
            scope_kind=ScopeKind(row.scope_kind),
        )
        for row in rows
    ]


def _scope_name(
    grant: RoleGrant, departments: Mapping[int, DepartmentLabel], units: Mapping[int, str]
) -> str:
    if grant.scope_kind == ScopeKind.UNIT and grant.scope_id is not None:
        return units.get(grant.scope_id, "")
    if grant.scope_kind != ScopeKind.DEPARTMENT or grant.scope_id is None:
        return ""
    department = departments[grant.scope_id]
    return department.name if department.active else f"{department.name}（已撤销）"


def deputyships(session: Session, today: date, user_id: int | None = None) -> list[DeputyLine]:
    """Deputyships of today or later that nobody revoked, given or held by one person or by all."""
    statement = (
        select(Deputyship)
        .where(Deputyship.revoked_seq.is_(None), Deputyship.ends_on >= today)
        .order_by(Deputyship.starts_on, Deputyship.id)
    )
    if user_id is not None:
        statement = statement.where(or_(Deputyship.principal_id == user_id, Deputyship.deputy_id == user_id))
    people = people_queries.people(session)
    return [
        DeputyLine(
            deputyship_id=row.id,
            principal_id=row.principal_id,
            principal=people[row.principal_id].name,
            deputy_id=row.deputy_id,
            deputy=people[row.deputy_id].name,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            in_force=row.starts_on <= today,
        )
        for row in session.scalars(statement)
    ]


def accounts(session: Session, now: datetime, today: date, user_id: int | None = None) -> list[AccountLine]:
    """All accounts (or one) with the grants in force and the last log-in, by name of log-in."""
    statement = (
        select(UserAccount, PersonName)
        .outerjoin(PersonName, PersonName.user_id == UserAccount.id)
        .order_by(UserAccount.login)
    )
    seen = (
        select(Change.actor_id, func.max(Change.recorded_at))
        .where(Change.action == "session.open", Change.actor_id.is_not(None))
        .group_by(Change.actor_id)
    )
    if user_id is not None:
        statement = statement.where(UserAccount.id == user_id)
        seen = seen.where(Change.actor_id == user_id)
    held: dict[int, list[GrantLine]] = {}
    for grant in grants(session, today, user_id):
        if grant.in_force:
            held.setdefault(grant.user_id, []).append(grant)
    last = {found[0]: found[1] for found in session.execute(seen)}
    return [
        AccountLine(
            user_id=account.id,
            login=account.login,
            name=person.name if person else f"人员{account.id}",
            position_title=(person.position_title or "") if person else "",
            state=_state(account, person, now),
            grants=tuple(held.get(account.id, ())),
            last_login_at=last.get(account.id),
        )
        for account, person in session.execute(statement)
    ]


def _state(account: UserAccount, person: PersonName | None, now: datetime) -> AccountState:
    if person is None:
        return AccountState.ERASED
    if not account.active:
        return AccountState.INACTIVE
    if is_locked(account.locked_until, now):
        return AccountState.LOCKED
    return AccountState.TEMPORARY if account.must_change_password else AccountState.ACTIVE


def open_sessions(
    session: Session, user_id: int, now: datetime, idle_minutes: int, hours: int
) -> list[SessionLine]:
    """The log-ins of a person that still let in, the latest first."""
    rows = session.scalars(
        select(LoginSession)
        .where(LoginSession.user_id == user_id, LoginSession.ended_at.is_(None))
        .order_by(LoginSession.created_at.desc())
    )
    return [
        SessionLine(row.token_hash[:SESSION_KEY_LENGTH], row.created_at, row.last_seen_at)
        for row in rows
        if not is_idle(row.last_seen_at, now, idle_minutes) and now - row.created_at <= timedelta(hours=hours)
    ]


def recent(session: Session, user_id: int, action: str, limit: int = 10) -> tuple[datetime, ...]:
    """When somebody last logged in (``session.open``) or was refused (``session.refuse``)."""
    return tuple(
        session.scalars(
            select(Change.recorded_at)
            .where(
                Change.subject_kind == "account", Change.subject_id == str(user_id), Change.action == action
            )
            .order_by(Change.seq.desc())
            .limit(limit)
        )
    )


def work_led(
    session: Session, today: date, *, user_id: int | None = None, department_id: int | None = None
) -> tuple[list[WorkName], int]:
    """Projects not cancelled that a person answers for or a department leads, as of today.

    Those on restricted nodes are only counted: who runs the installation need not know of them.
    """
    view = AsOf(today, EVERYTHING_KNOWN)
    revision, statement = latest(ProjectRevision, "project_id")
    rows = session.execute(
        statement.with_only_columns(revision, Project.code, Project.node_id)
        .join(Project, Project.id == revision.project_id)
        .join(Node, Node.id == Project.node_id)
        .where(revision.state != ProjectState.CANCELLED)
        .order_by(Project.code),
        at(view),
    ).all()
    named: list[WorkName] = []
    hidden = 0
    for found, code, node_id in rows:
        concerned = (user_id is not None and user_id in (found.director_id, found.owner_id)) or (
            department_id is not None and found.lead_department_id == department_id
        )
        if not concerned:
            continue
        if plan_queries.is_restricted(session, node_id, view):
            hidden += 1
        else:
            named.append(WorkName(code, found.title))
    return named, hidden


def credentials_in_use(session: Session, user_id: int, kind: CredentialKind, now: datetime) -> int:
    """How many credentials of a kind a person has given out that neither ended nor were revoked."""
    return (
        session.scalar(
            select(func.count(IssuedCredential.id)).where(
                IssuedCredential.kind == kind,
                IssuedCredential.made_by == user_id,
                IssuedCredential.revoked_at.is_(None),
                IssuedCredential.expires_at > now,
            )
        )
        or 0
    )


def active_holders(session: Session, role: Role, today: date, but_grants: Iterable[int] = ()) -> set[int]:
    """Active accounts that hold a role themselves today by another grant than those given."""
    return set(
        session.scalars(
            select(RoleGrant.user_id)
            .join(UserAccount, UserAccount.id == RoleGrant.user_id)
            .where(
                RoleGrant.role == role,
                RoleGrant.id.not_in(list(but_grants)),
                RoleGrant.revoked_seq.is_(None),
                RoleGrant.starts_on <= today,
                or_(RoleGrant.ends_on.is_(None), RoleGrant.ends_on >= today),
                UserAccount.active,
            )
        )
    )


def led_by_department(session: Session, today: date) -> dict[int, int]:
    """How many projects that are not cancelled each department leads, as of today."""
    revision, statement = latest(ProjectRevision, "project_id")
    rows = session.execute(
        statement.with_only_columns(revision.lead_department_id, func.count())
        .where(revision.state != ProjectState.CANCELLED, revision.lead_department_id.is_not(None))
        .group_by(revision.lead_department_id),
        at(AsOf(today, EVERYTHING_KNOWN)),
    )
    return {row[0]: row[1] for row in rows}
