"""People and departments as other pages name them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DepartmentLabel:
    """A department's name on a day; ``active`` is False once it was dissolved or merged."""

    department_id: int
    code: str
    name: str
    active: bool


@dataclass(frozen=True, slots=True)
class PersonLabel:
    """What others see of a person."""

    user_id: int
    name: str
    position_title: str
    active: bool


@dataclass(frozen=True, slots=True)
class GrantView:
    """A role a person holds, in words: the scope's name and whom they stand in for."""

    role_name: str
    scope_name: str
    deputy_for: str
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class AccountView:
    """One's own account."""

    login: str
    name: str
    position_title: str
    grants: tuple[GrantView, ...]
    password_changed_at: datetime | None
    recent_logins: tuple[datetime, ...]
