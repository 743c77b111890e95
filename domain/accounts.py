"""Accounts as administrators see them, and what a risky change of one would touch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.permissions import POLICY, Permission, Reach, Role, ScopeKind


class AccountState(StrEnum):
    """Whether somebody can log in, and how."""

    ACTIVE = "active"
    TEMPORARY = "temporary"
    LOCKED = "locked"
    INACTIVE = "inactive"
    ERASED = "erased"


OF_UNITS = frozenset(
    {Permission.UNIT_WRITE, Permission.UNIT_REVIEW, Permission.UNIT_APPROVE, Permission.IMPORT_RUN}
)
"""What is held inside a unit of the branch network; everything else inside a department."""

OF_ASSIGNMENTS = frozenset({Permission.TALENT_SCORE})
"""What is held for one assignment, given with the assignment itself."""


def acts_in_department(role: Role) -> bool:
    """Whether some rule gives a role a right inside a department, so that its grants must name one."""
    return any(
        rule.permission not in OF_UNITS | OF_ASSIGNMENTS
        for rule in POLICY
        if _within(rule.role, rule.reach, role)
    )


def acts_in_unit(role: Role) -> bool:
    """Whether some rule gives a role a right inside a unit of the branch network."""
    return any(rule.permission in OF_UNITS for rule in POLICY if _within(rule.role, rule.reach, role))


def _within(held: Role, reach: Reach, role: Role) -> bool:
    return held is role and reach is Reach.WITHIN_GRANT


@dataclass(frozen=True, slots=True)
class GrantLine:
    """A role somebody holds now or will hold, with its scope in words: a department, a unit or everything."""

    grant_id: int
    user_id: int
    person: str
    role: Role
    role_name: str
    scope_id: int | None
    scope_name: str
    starts_on: date
    ends_on: date | None
    in_force: bool
    scope_kind: ScopeKind = ScopeKind.PLAN

    @property
    def department_id(self) -> int | None:
        """The department it is held in; None for grants of any other kind."""
        return self.scope_id if self.scope_kind is ScopeKind.DEPARTMENT else None

    @property
    def unit_id(self) -> int | None:
        """The unit of the branch network it is held in; None for grants of any other kind."""
        return self.scope_id if self.scope_kind is ScopeKind.UNIT else None


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account in the list, with the grants in force."""

    user_id: int
    login: str
    name: str
    position_title: str
    state: AccountState
    grants: tuple[GrantLine, ...]
    last_login_at: datetime | None


@dataclass(frozen=True, slots=True)
class DeputyLine:
    """During these days the deputy holds the principal's grants."""

    deputyship_id: int
    principal_id: int
    principal: str
    deputy_id: int
    deputy: str
    starts_on: date
    ends_on: date
    in_force: bool


@dataclass(frozen=True, slots=True)
class SessionLine:
    """An open log-in. ``key`` names it to its administrators and opens nothing."""

    key: str
    created_at: datetime
    last_seen_at: datetime


@dataclass(frozen=True, slots=True)
class WorkName:
    """A thing as a consequence names it."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Holding:
    """One kind of thing that a person or a department still holds, as its capability tells it.

    ``told`` says what and how many, ``urge`` what to do about it. ``names`` are those that administrators may
    know, ``hidden`` counts the others; ``count`` is all of them.
    """

    kind: str
    count: int
    told: str
    urge: str = ""
    names: tuple[WorkName, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Consequences:
    """What would go with a person or a department: roles, and what capabilities say is held."""

    grants: tuple[GrantLine, ...] = ()
    held: tuple[Holding, ...] = ()
    refusal: str = ""
    """Why it cannot be done at all; empty when it can."""

    def of(self, kind: str) -> tuple[Holding, ...]:
        """What is held of one kind."""
        return tuple(holding for holding in self.held if holding.kind == kind)


@dataclass(frozen=True, slots=True)
class AccountPage:
    """Everything about one account. ``version`` is the ledger's number of its last administrative change."""

    line: AccountLine
    version: int
    own: bool
    created_at: datetime
    password_changed_at: datetime | None
    locked_until: datetime | None
    failures: int
    grants: tuple[GrantLine, ...]
    deputies: tuple[DeputyLine, ...]
    stands_in_for: tuple[DeputyLine, ...]
    sessions: tuple[SessionLine, ...]
    log_ins: tuple[datetime, ...]
    refused: tuple[datetime, ...]
    today: date
    departments: tuple[tuple[int, str], ...]
    people: tuple[tuple[int, str], ...]
    """Whom one may choose as deputy, by id and name."""
    units: tuple[tuple[int, str], ...] = ()
    """The units of the branch network a role may be given in, by id and name."""
