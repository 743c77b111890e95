"""Departments, accounts, names, grants, deputies and log-in sessions."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from data_access.models.base import Base, BigKey, Dated, JsonText, Keyed, Recorded, UtcDateTime


class Department(Keyed, Base):
    """A department's identity. Its name and life are in its revisions."""

    __tablename__ = "department"

    code: Mapped[str] = mapped_column(String(40), unique=True)


class DepartmentRevision(Keyed, Dated, Base):
    """What a department is called from a day on, whether it still exists, and which ones it came from."""

    __tablename__ = "department_revision"
    __table_args__ = (Index("ix_department_revision_latest", "department_id", "effective_on", "change_seq"),)

    department_id: Mapped[int] = mapped_column(BigKey, ForeignKey("department.id"))
    name: Mapped[str] = mapped_column(String(80))
    position: Mapped[int] = mapped_column(Integer, default=0)
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    predecessor_ids: Mapped[list[int]] = mapped_column(JsonText, default=list)


class UserAccount(Keyed, Base):
    """An individual account. Facts and the ledger hold its id; the person's name is kept apart."""

    __tablename__ = "user_account"

    login: Mapped[str] = mapped_column(String(60), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))
    must_change_password: Mapped[bool] = mapped_column(Boolean, default=True)
    password_changed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    failures: Mapped[int] = mapped_column(Integer, default=0)
    locked_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PersonName(Base):
    """The one erasable table of names."""

    __tablename__ = "person_name"

    user_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    position_title: Mapped[str | None] = mapped_column(String(80))


class RoleGrant(Keyed, Recorded, Base):
    """A role held by a person in a scope, from a day on, until a day if one is set."""

    __tablename__ = "role_grant"
    __table_args__ = (Index("ix_role_grant_user_id", "user_id"),)

    user_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    role: Mapped[str] = mapped_column(String(40))
    scope_kind: Mapped[str] = mapped_column(String(20))
    scope_id: Mapped[int | None] = mapped_column(BigKey)
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date | None] = mapped_column(Date)
    revoked_seq: Mapped[int | None] = mapped_column(BigKey, ForeignKey("change.seq"))


class Deputyship(Keyed, Recorded, Base):
    """During these days the deputy holds the principal's grants."""

    __tablename__ = "deputyship"
    __table_args__ = (Index("ix_deputyship_deputy_id", "deputy_id"),)

    principal_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    deputy_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    revoked_seq: Mapped[int | None] = mapped_column(BigKey, ForeignKey("change.seq"))


class LoginSession(Base):
    """One log-in of one person; only the hash of its token is kept."""

    __tablename__ = "login_session"
    __table_args__ = (Index("ix_login_session_user_id", "user_id"),)

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_id: Mapped[int] = mapped_column(BigKey, ForeignKey("user_account.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
