"""Credentials by their secrets' hashes, and in lists."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from data_access.models import IssuedCredential, PersonName, Project, ProjectRevision, UserAccount
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.credentials import CredentialView, state_at
from domain.permissions import CredentialKind, Permission


def by_secret(session: Session, kind: CredentialKind, secret_hash: str) -> IssuedCredential | None:
    """The credential of a kind with this secret, whatever its state."""
    found = select(IssuedCredential).where(
        IssuedCredential.secret_hash == secret_hash, IssuedCredential.kind == kind
    )
    return session.scalar(found)


def by_code(session: Session, code_hash: str) -> IssuedCredential | None:
    """The screen that waits for this one-time code."""
    return session.scalar(select(IssuedCredential).where(IssuedCredential.code_hash == code_hash))


def count_open(session: Session, now: datetime, *conditions: ColumnElement[bool]) -> int:
    """How many credentials that meet the conditions are neither revoked nor expired."""
    return session.scalar(select(func.count(IssuedCredential.id)).where(*_open(now), *conditions)) or 0


def _open(now: datetime) -> tuple[ColumnElement[bool], ...]:
    waits = IssuedCredential.code_expires_at
    return (
        IssuedCredential.revoked_at.is_(None),
        IssuedCredential.expires_at > now,
        or_(waits.is_(None), waits > now),
    )


def of_person(kind: CredentialKind, user_id: int) -> ColumnElement[bool]:
    """The condition that a person made a credential of a kind."""
    return (IssuedCredential.kind == kind) & (IssuedCredential.made_by == user_id)


def of_project(project_id: int) -> ColumnElement[bool]:
    """The condition that a credential is a link to a project."""
    return (IssuedCredential.kind == CredentialKind.SIGNED_LINK) & (IssuedCredential.project_id == project_id)


def of_kinds(*kinds: CredentialKind) -> ColumnElement[bool]:
    """The condition that a credential is of one of these kinds."""
    return IssuedCredential.kind.in_(kinds)


def listed(
    session: Session, now: datetime, condition: ColumnElement[bool], open_only: bool = False, limit: int = 200
) -> tuple[CredentialView, ...]:
    """Credentials that meet a condition, the latest first, in one statement."""
    statement = _listing().where(condition).limit(limit)
    if open_only:
        statement = statement.where(*_open(now))
    return tuple(_view(row, now) for row in session.execute(statement))


@cache
def _listing() -> Select[Any]:
    title = (
        select(ProjectRevision.title)
        .where(ProjectRevision.project_id == IssuedCredential.project_id)
        .order_by(ProjectRevision.effective_on.desc(), ProjectRevision.change_seq.desc())
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(
            IssuedCredential,
            UserAccount.login,
            PersonName.name,
            Project.code,
            title.label("title"),
        )
        .outerjoin(UserAccount, UserAccount.id == IssuedCredential.made_by)
        .outerjoin(PersonName, PersonName.user_id == IssuedCredential.made_by)
        .outerjoin(Project, Project.id == IssuedCredential.project_id)
        .order_by(IssuedCredential.id.desc())
    )


def _view(row: Any, now: datetime) -> CredentialView:
    found: IssuedCredential = row[0]
    erased = "系统" if found.made_by is None else f"人员{found.made_by}"
    waiting = found.secret_hash is None
    expires_at = found.expires_at
    if waiting and found.code_expires_at is not None:
        expires_at = found.code_expires_at
    return CredentialView(
        credential_id=found.id,
        kind=CredentialKind(found.kind),
        label=found.label,
        note=found.note or "",
        beginning=found.beginning,
        maker=row.name or erased,
        permissions=frozenset(Permission(name) for name in found.permissions),
        project_code=row.code or "",
        project_title=row.title or "",
        created_at=found.created_at,
        expires_at=expires_at,
        last_used_at=found.last_used_at,
        uses=found.uses,
        state=state_at(now, expires_at, found.revoked_at, waiting),
        units=len(found.units or ()),
    )


def lead_department(session: Session, project_id: int, view: AsOf) -> int | None:
    """The department that leads a project at a point of view."""
    revision, statement = latest(ProjectRevision, "project_id", True)
    return session.scalar(statement.with_only_columns(revision.lead_department_id), at(view, only=project_id))
