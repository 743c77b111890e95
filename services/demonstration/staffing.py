"""Founding departments, creating accounts, reorganising; who acts with which rights on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.permissions import Actor, Grant, Role, ScopeKind
from services import administration
from services.administration import GrantTerms
from services.context import Context
from services.demonstration.people import (
    DEPARTMENTS,
    MERGED,
    PEOPLE,
    RENAMED,
    DepartmentSpec,
    DeputySpec,
    GrantSpec,
    PersonSpec,
)

ADMINISTRATOR = PEOPLE[0].login
"""Who runs the installation in the demonstration."""

_IN_DEPARTMENT = {Role.DEPARTMENT_HEAD, Role.REPORTER, Role.STAFF}
_SCOPES: Mapping[Role, ScopeKind] = {
    **dict.fromkeys(_IN_DEPARTMENT, ScopeKind.DEPARTMENT),
    Role.PANEL_MEMBER: ScopeKind.ASSIGNMENT,
}
_SPECS = {person.login: person for person in PEOPLE}


@dataclass
class Staff:
    """Departments and accounts as they come to be, and the actors who work with them."""

    context: Context
    password: str | None
    departments: dict[str, int] = field(default_factory=dict)
    lineage: dict[str, frozenset[int]] = field(default_factory=dict)
    accounts: dict[str, int] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    units: dict[str, int] = field(default_factory=dict)
    """The units of the branch network by their codes."""

    def actor(self, login: str) -> Actor:
        """A person with the grants in force on the clock's day."""
        person = _SPECS[login]
        grants = tuple(self._grant(grant) for grant in person.grants if self._holds(grant))
        return Actor(
            user_id=self.accounts[login],
            login=login,
            name=person.name,
            grants=grants,
            departments=frozenset().union(
                *(grant.scope_ids for grant in grants if grant.scope_kind is ScopeKind.DEPARTMENT)
            ),
        )

    def _holds(self, grant: GrantSpec) -> bool:
        return grant.since is None or grant.since <= self.context.today

    def _grant(self, grant: GrantSpec) -> Grant:
        if grant.unit:
            return Grant(grant.role, ScopeKind.UNIT, frozenset({self.units[grant.unit]}))
        scope_ids = self.lineage[grant.department] if grant.department else frozenset[int]()
        return Grant(grant.role, _SCOPES.get(grant.role, ScopeKind.PLAN), scope_ids)

    def found(self, department: DepartmentSpec) -> None:
        """Found a department, refound it from others or give it a new name."""
        code = department.code
        self.departments[code] = administration.save_department(
            self.context,
            self.actor(ADMINISTRATOR),
            code,
            department.name,
            department.position,
            predecessors=department.predecessors,
        )
        before = (self.lineage[other] for other in department.predecessors)
        self.lineage[code] = frozenset({self.departments[code]}).union(*before)

    def found_all(self) -> None:
        """The departments of the beginning."""
        for department in DEPARTMENTS:
            self.found(department)

    def appoint_administrator(self) -> None:
        """The first account, which the command line makes."""
        self._create(_SPECS[ADMINISTRATOR], Actor.system())

    def join(self, person: PersonSpec) -> None:
        """A person gets an account."""
        self._create(person, self.actor(ADMINISTRATOR))

    def join_first(self) -> None:
        """Everybody who is there from the beginning, but the first administrator."""
        for person in PEOPLE:
            if person.joined is None and person.login not in self.accounts:
                self.join(person)

    def _create(self, person: PersonSpec, creator: Actor) -> None:
        user_id, password = administration.create_user(
            self.context,
            creator,
            person.login,
            person.name,
            tuple(self._terms(grant) for grant in person.grants if self._holds(grant)),
            position_title=f"{person.position}（演示）",
            password=self.password,
            temporary=False,
        )
        self.accounts[person.login] = user_id
        self.passwords[person.login] = password

    def _terms(self, grant: GrantSpec) -> GrantTerms:
        if grant.unit:
            return GrantTerms(grant.role, ScopeKind.UNIT, self.units[grant.unit])
        return GrantTerms(
            role=grant.role,
            scope_kind=_SCOPES.get(grant.role, ScopeKind.PLAN),
            scope_id=self.departments[grant.department] if grant.department else None,
        )

    def leave(self, person: PersonSpec) -> None:
        """A person's account is closed."""
        administration.set_active(
            self.context, self.actor(ADMINISTRATOR), self.accounts[person.login], active=False
        )

    def reorganise(self) -> None:
        """Merge two departments, end them, rename a third; their people move along."""
        administrator = self.actor(ADMINISTRATOR)
        self.found(MERGED)
        for code in MERGED.predecessors:
            old = next(department for department in DEPARTMENTS if department.code == code)
            administration.save_department(
                self.context, administrator, code, old.name, old.position, active=False
            )
        self.found(RENAMED)
        for person in PEOPLE:
            for grant in person.grants:
                if grant.department == MERGED.code:
                    user_id = self.accounts[person.login]
                    administration.grant_role(self.context, administrator, user_id, self._terms(grant))

    def stand_in(self, deputy: DeputySpec) -> None:
        """A person names a deputy for dated absences."""
        administration.name_deputy(
            self.context,
            self.actor(deputy.principal),
            self.accounts[deputy.principal],
            self.accounts[deputy.deputy],
            deputy.starts_on,
            deputy.ends_on,
        )
