"""Who may do what, where: one table of rules that a reader can check line by line.

A right is a permission held through a role, within a reach. A role is held by a grant, which has a
scope (the whole plan, one department with its history, one library unit, one person, one assignment).
Whoever is not named by a rule may not: the default is to deny.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from domain.errors import Forbidden


class Role(StrEnum):
    """What a person is in this system. HR, publicity and statistics are duties granted on top."""

    DIRECTOR = "director"
    DEPARTMENT_HEAD = "department_head"
    OFFICE = "office"
    UNIT_REVIEWER = "unit_reviewer"
    REPORTER = "reporter"
    STAFF = "staff"
    PANEL_MEMBER = "panel_member"
    TRUSTEE = "trustee"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    HR = "hr"
    PUBLICITY = "publicity"
    STATISTICS = "statistics"


ROLE_NAMES: Mapping[Role, str] = {
    Role.DIRECTOR: "馆领导",
    Role.DEPARTMENT_HEAD: "部门负责人",
    Role.OFFICE: "办公室",
    Role.UNIT_REVIEWER: "区馆审核人",
    Role.REPORTER: "填报员",
    Role.STAFF: "馆员",
    Role.PANEL_MEMBER: "评审专家",
    Role.TRUSTEE: "理事",
    Role.SUPERVISOR: "监事",
    Role.ADMINISTRATOR: "系统管理员",
    Role.HR: "组织人事",
    Role.PUBLICITY: "宣传",
    Role.STATISTICS: "业务统计",
}
"""What the roles are called; the same words on every page."""


class Permission(StrEnum):
    """Actions, as ``resource:action``."""

    ACCOUNT_OWN = "account:own"
    SEARCH_USE = "search:use"
    COCKPIT_READ = "cockpit:read"
    WORKLIST_READ = "worklist:read"
    SUBMISSION_DECIDE = "submission:decide"
    PROJECT_READ = "project:read"
    PROJECT_EDIT = "project:edit"
    PROJECT_SET_STATE = "project:set_state"
    SCHEDULE_DECIDE = "schedule_request:decide"
    LIGHT_OVERRIDE = "light:override"
    PROGRESS_WRITE = "progress_report:write"
    PROGRESS_DECIDE = "progress_report:decide"
    PROGRESS_PRESS = "progress_report:press"
    INDICATOR_READ = "indicator:read"
    INDICATOR_WRITE = "indicator:write"
    INDICATOR_DECIDE = "indicator:decide"
    INDICATOR_DEFINE = "indicator:define"
    ROUND_MANAGE = "reporting_round:manage"
    CONSOLIDATION_WRITE = "consolidation:write"
    INDICATOR_CONFIRM = "indicator:confirm"
    MONEY_WRITE = "money:write"
    MONEY_DECIDE = "money:decide"
    YEAR_READ = "yearly_list:read"
    YEAR_EDIT = "yearly_list:edit"
    YEAR_ISSUE = "yearly_list:issue"
    YEAR_REPORT = "yearly_statement:write"
    YEAR_DECIDE = "yearly_statement:decide"
    SUPERVISION_READ = "supervision:read"
    SUPERVISION_ISSUE = "supervision:issue"
    SUPERVISION_ANSWER = "supervision:answer"
    SUPERVISION_CLOSE = "supervision:close"
    VERIFICATION_READ = "verification:read"
    VERIFICATION_DRAW = "verification:draw"
    VERIFICATION_CHECK = "verification:check"
    RISK_READ = "risk:read"
    RISK_WRITE = "risk:write"
    PROBLEM_ANSWER = "problem:answer"
    LEDGER_READ = "ledger:read"
    PLAN_MANAGE = "plan:manage"
    PLAN_CARRY = "plan:carry"
    USER_MANAGE = "user:manage"
    DEPARTMENT_MANAGE = "department:manage"
    SETTINGS_MANAGE = "settings:manage"
    DICTIONARY_MANAGE = "dictionary:manage"
    DELIVERY_MANAGE = "delivery:manage"
    JOB_MANAGE = "job:manage"
    BACKUP_RUN = "backup:run"
    TOKEN_OWN = "api_token:own"
    LINK_SHARE = "link:share"
    SCREEN_MANAGE = "screen:manage"
    CREDENTIAL_MANAGE = "credential:manage"
    EVALUATION_MANAGE = "evaluation:manage"
    EVALUATION_WRITE = "evaluation:write"
    EVALUATION_SIGN = "evaluation:sign"
    EVALUATION_DECIDE = "evaluation:decide"
    NETWORK_READ = "network:read"
    UNIT_WRITE = "unit_observation:write"
    UNIT_REVIEW = "unit_report:review"
    UNIT_APPROVE = "unit_report:approve"
    UNIT_MANAGE = "unit:manage"
    IMPORT_RUN = "unit_import:run"
    TALENT_COUNTS = "talent:counts"
    TALENT_READ = "talent:read"
    TALENT_OWN = "talent:own"
    STAFF_READ = "staff:read"
    STAFF_MANAGE = "staff:manage"
    HOURS_RECOGNISE = "hours:recognise"
    HOURS_MANAGE = "hours:manage"
    TRAINING_MANAGE = "training:manage"
    TALENT_MANAGE = "talent:manage"
    TALENT_SCORE = "talent:score"
    TALENT_DECIDE = "talent:decide"
    CADRE_READ = "cadre:read"
    CADRE_MANAGE = "cadre:manage"
    ROLLOUT_COUNTS = "rollout:counts"
    ROLLOUT_READ = "rollout:read"
    SITE_WRITE = "site:write"
    SITE_MOVE = "site:move"
    GATE_WAIVE = "gate:waive"
    GATE_MANAGE = "gate:manage"
    ROOM_ASSESS = "room:assess"
    PEERS_MANAGE = "peers:manage"
    ROLLOUT_TARGETS = "rollout:targets"


class ScopeKind(StrEnum):
    """What the scope of a grant points at."""

    PLAN = "plan"
    DEPARTMENT = "department"
    UNIT = "unit"
    PERSON = "person"
    ASSIGNMENT = "assignment"


class Reach(StrEnum):
    """How far a rule carries: over everything, or only inside the scope of the grant itself."""

    EVERYWHERE = "everywhere"
    WITHIN_GRANT = "within_grant"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the rights table. ``restricted`` opens nodes that are restricted to a group."""

    permission: Permission
    role: Role
    reach: Reach
    restricted: bool = False


def _everywhere(permission: Permission, *roles: Role, restricted: bool = False) -> list[Rule]:
    return [Rule(permission, role, Reach.EVERYWHERE, restricted) for role in roles]


def _within(permission: Permission, *roles: Role) -> list[Rule]:
    return [Rule(permission, role, Reach.WITHIN_GRANT, True) for role in roles]


OPEN_TO_ALL: frozenset[Permission] = frozenset({Permission.ACCOUNT_OWN, Permission.SEARCH_USE})
"""What everybody who is logged in may do, with a role or none: their account, and search."""

POLICY: tuple[Rule, ...] = (
    # The cockpit shows figures of the whole plan.
    *_everywhere(Permission.COCKPIT_READ, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_everywhere(Permission.COCKPIT_READ, Role.DEPARTMENT_HEAD),
    # Departments see one another's work; a restricted node opens to directors, the office and its own people.
    *_everywhere(Permission.PROJECT_READ, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_everywhere(Permission.PROJECT_READ, Role.DEPARTMENT_HEAD),
    *_within(Permission.PROJECT_READ, Role.DEPARTMENT_HEAD, Role.REPORTER),
    # The lead department confirms and schedules its work; only a director stops, resumes or cancels it.
    *_everywhere(Permission.PROJECT_EDIT, Role.OFFICE, restricted=True),
    *_within(Permission.PROJECT_EDIT, Role.DEPARTMENT_HEAD),
    *_everywhere(Permission.PROJECT_SET_STATE, Role.DIRECTOR, restricted=True),
    # Agreed dates are moved on request, which a director decides on; a director may judge a light by hand.
    *_everywhere(Permission.SCHEDULE_DECIDE, Role.DIRECTOR, restricted=True),
    *_everywhere(Permission.LIGHT_OVERRIDE, Role.DIRECTOR, restricted=True),
    # Progress is reported by the department and decided by its head (for staff) or a director.
    *_within(Permission.PROGRESS_WRITE, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.PROGRESS_DECIDE, Role.DIRECTOR, restricted=True),
    *_within(Permission.PROGRESS_DECIDE, Role.DEPARTMENT_HEAD),
    # Directors and the office press for what is owed.
    *_everywhere(Permission.PROGRESS_PRESS, Role.DIRECTOR, Role.OFFICE, restricted=True),
    # Indicators are the same for all who read them. The department that answers for one states its figures
    # (the statistics duty states any), its head or a director decides on them; office and directors define,
    # a director answers for targets.
    *_everywhere(
        Permission.INDICATOR_READ,
        Role.DIRECTOR,
        Role.DEPARTMENT_HEAD,
        Role.OFFICE,
        Role.REPORTER,
        Role.STATISTICS,
    ),
    *_everywhere(Permission.INDICATOR_WRITE, Role.STATISTICS),
    *_within(Permission.INDICATOR_WRITE, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.INDICATOR_DECIDE, Role.DIRECTOR),
    *_within(Permission.INDICATOR_DECIDE, Role.DEPARTMENT_HEAD),
    *_everywhere(Permission.INDICATOR_DEFINE, Role.DIRECTOR, Role.OFFICE),
    *_everywhere(Permission.INDICATOR_CONFIRM, Role.DIRECTOR),
    # The office opens evaluations; the department that answers for one writes it and its head signs, then a
    # director does, which freezes it.
    *_everywhere(Permission.EVALUATION_MANAGE, Role.OFFICE, restricted=True),
    *_within(Permission.EVALUATION_WRITE, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_within(Permission.EVALUATION_SIGN, Role.DEPARTMENT_HEAD),
    *_everywhere(Permission.EVALUATION_DECIDE, Role.DIRECTOR, restricted=True),
    # Whoever has duties sees their list; the office runs the reporting rounds.
    *_everywhere(
        Permission.WORKLIST_READ,
        Role.DIRECTOR,
        Role.OFFICE,
        Role.DEPARTMENT_HEAD,
        Role.REPORTER,
        Role.UNIT_REVIEWER,
        Role.STAFF,
        Role.PANEL_MEMBER,
        Role.HR,
        Role.PUBLICITY,
        Role.STATISTICS,
    ),
    # Many submissions at once, of any kind: which of them, the right to decide on that kind says.
    *_everywhere(Permission.SUBMISSION_DECIDE, Role.DIRECTOR, Role.DEPARTMENT_HEAD, Role.HR),
    *_everywhere(Permission.ROUND_MANAGE, Role.OFFICE, Role.ADMINISTRATOR),
    *_everywhere(Permission.CONSOLIDATION_WRITE, Role.OFFICE),
    # The head of the lead department states a project's money, a director decides.
    *_within(Permission.MONEY_WRITE, Role.DEPARTMENT_HEAD),
    *_everywhere(Permission.MONEY_DECIDE, Role.DIRECTOR, restricted=True),
    # The office draws up the year's key tasks and closes the year, a director issues the list; departments
    # say each quarter how tasks without a project stand, their heads (for staff) or a director decide.
    *_everywhere(Permission.YEAR_READ, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_everywhere(Permission.YEAR_READ, Role.DEPARTMENT_HEAD),
    *_within(Permission.YEAR_READ, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.YEAR_EDIT, Role.OFFICE, restricted=True),
    *_everywhere(Permission.YEAR_ISSUE, Role.DIRECTOR, restricted=True),
    *_within(Permission.YEAR_REPORT, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.YEAR_DECIDE, Role.DIRECTOR, restricted=True),
    *_within(Permission.YEAR_DECIDE, Role.DEPARTMENT_HEAD),
    # Directors and the office issue orders (督办) and press for them; the department an order was given to
    # reads and answers it; the office strikes it off and files it.
    *_everywhere(Permission.SUPERVISION_READ, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_within(Permission.SUPERVISION_READ, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.SUPERVISION_ISSUE, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_within(Permission.SUPERVISION_ANSWER, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.SUPERVISION_CLOSE, Role.OFFICE, restricted=True),
    # Directors and the office draw from what was reported as done; heads of departments check one another's.
    *_everywhere(Permission.VERIFICATION_READ, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_everywhere(Permission.VERIFICATION_READ, Role.DEPARTMENT_HEAD),
    *_within(Permission.VERIFICATION_READ, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.VERIFICATION_DRAW, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_everywhere(Permission.VERIFICATION_CHECK, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_everywhere(Permission.VERIFICATION_CHECK, Role.DEPARTMENT_HEAD),
    # Who may see work sees its risks and problems; the lead department and whoever is in charge write them,
    # the office all; a director answers what coordination is asked for.
    *_everywhere(Permission.RISK_READ, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_everywhere(Permission.RISK_READ, Role.DEPARTMENT_HEAD),
    *_within(Permission.RISK_READ, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.RISK_WRITE, Role.OFFICE, restricted=True),
    *_within(Permission.RISK_WRITE, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.PROBLEM_ANSWER, Role.DIRECTOR, restricted=True),
    # The network's figures are the same for all who work with them. Reporters and reviewers enter those of
    # their units; the district's reviewer, then the statistics duty, passes them.
    *_everywhere(
        Permission.NETWORK_READ,
        Role.DIRECTOR,
        Role.DEPARTMENT_HEAD,
        Role.OFFICE,
        Role.UNIT_REVIEWER,
        Role.REPORTER,
        Role.STATISTICS,
    ),
    *_everywhere(Permission.UNIT_WRITE, Role.STATISTICS),
    *_within(Permission.UNIT_WRITE, Role.UNIT_REVIEWER, Role.REPORTER),
    *_within(Permission.UNIT_REVIEW, Role.UNIT_REVIEWER),
    *_everywhere(Permission.UNIT_APPROVE, Role.STATISTICS),
    *_everywhere(Permission.UNIT_MANAGE, Role.STATISTICS, Role.ADMINISTRATOR),
    *_everywhere(Permission.IMPORT_RUN, Role.STATISTICS),
    *_within(Permission.IMPORT_RUN, Role.UNIT_REVIEWER),
    # Counts of talent are for the board too; whose they are, for those who lead. Names follow a table of
    # their own (domain/talent/sight.py).
    *_everywhere(
        Permission.TALENT_COUNTS,
        Role.DIRECTOR,
        Role.DEPARTMENT_HEAD,
        Role.OFFICE,
        Role.TRUSTEE,
        Role.SUPERVISOR,
        Role.HR,
    ),
    *_everywhere(Permission.TALENT_READ, Role.DIRECTOR, Role.DEPARTMENT_HEAD, Role.OFFICE, Role.HR),
    # Everybody on the staff register has hours, applications and claims of their own.
    *_everywhere(
        Permission.TALENT_OWN,
        Role.DIRECTOR,
        Role.DEPARTMENT_HEAD,
        Role.OFFICE,
        Role.REPORTER,
        Role.STAFF,
        Role.HR,
        Role.PUBLICITY,
        Role.STATISTICS,
    ),
    *_everywhere(Permission.STAFF_READ, Role.DIRECTOR, Role.HR),
    *_within(Permission.STAFF_READ, Role.DEPARTMENT_HEAD),
    # The personnel duty keeps the register, recognises hours, runs training, the programmes and the pool;
    # a head may run training of the department; a panel scores what it was given; a director decides.
    *_everywhere(Permission.STAFF_MANAGE, Role.HR),
    *_everywhere(Permission.HOURS_RECOGNISE, Role.HR),
    *_everywhere(Permission.HOURS_MANAGE, Role.HR),
    *_everywhere(Permission.TRAINING_MANAGE, Role.HR),
    *_within(Permission.TRAINING_MANAGE, Role.DEPARTMENT_HEAD),
    *_everywhere(Permission.TALENT_MANAGE, Role.HR),
    *_within(Permission.TALENT_SCORE, Role.PANEL_MEMBER),
    *_everywhere(Permission.TALENT_DECIDE, Role.DIRECTOR),
    *_everywhere(Permission.CADRE_READ, Role.DIRECTOR, Role.HR),
    *_everywhere(Permission.CADRE_MANAGE, Role.HR),
    # Counts of children's rooms are for the board too; the sites themselves for all who work with them. The
    # department responsible keeps a site and moves it on, the office all; a director lets one past a gate.
    *_everywhere(
        Permission.ROLLOUT_COUNTS,
        Role.DIRECTOR,
        Role.DEPARTMENT_HEAD,
        Role.OFFICE,
        Role.UNIT_REVIEWER,
        Role.REPORTER,
        Role.TRUSTEE,
        Role.SUPERVISOR,
        Role.STATISTICS,
    ),
    *_everywhere(
        Permission.ROLLOUT_READ,
        Role.DIRECTOR,
        Role.DEPARTMENT_HEAD,
        Role.OFFICE,
        Role.UNIT_REVIEWER,
        Role.REPORTER,
        Role.STATISTICS,
    ),
    *_everywhere(Permission.SITE_WRITE, Role.OFFICE),
    *_within(Permission.SITE_WRITE, Role.DEPARTMENT_HEAD, Role.REPORTER),
    *_everywhere(Permission.SITE_MOVE, Role.OFFICE),
    *_within(Permission.SITE_MOVE, Role.DEPARTMENT_HEAD),
    *_everywhere(Permission.GATE_WAIVE, Role.DIRECTOR),
    *_everywhere(Permission.GATE_MANAGE, Role.DIRECTOR, Role.OFFICE),
    *_everywhere(Permission.ROOM_ASSESS, Role.OFFICE),
    *_within(Permission.ROOM_ASSESS, Role.DEPARTMENT_HEAD),
    *_everywhere(Permission.PEERS_MANAGE, Role.OFFICE),
    *_within(Permission.PEERS_MANAGE, Role.REPORTER),
    *_everywhere(Permission.ROLLOUT_TARGETS, Role.DIRECTOR, Role.OFFICE),
    # Administrators run the installation and have no rights on content.
    *_everywhere(Permission.LEDGER_READ, Role.ADMINISTRATOR),
    *_everywhere(Permission.USER_MANAGE, Role.ADMINISTRATOR),
    *_everywhere(Permission.DEPARTMENT_MANAGE, Role.ADMINISTRATOR),
    *_everywhere(Permission.PLAN_MANAGE, Role.ADMINISTRATOR),
    # What is carried over follows from verdicts that directors have signed; the office puts it into the plan.
    *_everywhere(Permission.PLAN_CARRY, Role.DIRECTOR, Role.OFFICE, restricted=True),
    *_everywhere(Permission.SETTINGS_MANAGE, Role.ADMINISTRATOR),
    *_everywhere(Permission.DICTIONARY_MANAGE, Role.ADMINISTRATOR),
    *_everywhere(Permission.DELIVERY_MANAGE, Role.ADMINISTRATOR),
    *_everywhere(Permission.JOB_MANAGE, Role.ADMINISTRATOR),
    *_everywhere(Permission.BACKUP_RUN, Role.ADMINISTRATOR),
    # Whoever reads figures may let a program read them; the token never opens more than its owner.
    # Those who answer for the network's figures let gate counters and other systems send them.
    *_everywhere(
        Permission.TOKEN_OWN,
        Role.DIRECTOR,
        Role.OFFICE,
        Role.DEPARTMENT_HEAD,
        Role.REPORTER,
        Role.UNIT_REVIEWER,
        Role.STATISTICS,
    ),
    # A project is shown to people without an account; one on a restricted node to nobody, whoever asks.
    *_everywhere(Permission.LINK_SHARE, Role.DIRECTOR, Role.OFFICE),
    *_within(Permission.LINK_SHARE, Role.DEPARTMENT_HEAD),
    # Wall displays; every credential is in sight of the administrators, who can end it.
    *_everywhere(Permission.SCREEN_MANAGE, Role.DIRECTOR, Role.ADMINISTRATOR),
    *_everywhere(Permission.CREDENTIAL_MANAGE, Role.ADMINISTRATOR),
)


class CredentialKind(StrEnum):
    """By what somebody is let in: a log-in, a program's token, a link passed on, a wall display's cookie."""

    SESSION = "session"
    API_TOKEN = "api_token"
    SIGNED_LINK = "signed_link"
    SCREEN = "screen"


CREDENTIAL_POLICY: Mapping[CredentialKind, frozenset[Permission]] = {
    # A person who logged in has all that their roles give.
    CredentialKind.SESSION: frozenset(Permission),
    # A program reads figures through the API, as far as its owner chose and may today. One thing it may
    # write: figures of units, which a person still has to review before they count.
    CredentialKind.API_TOKEN: frozenset(
        {
            Permission.COCKPIT_READ,
            Permission.INDICATOR_READ,
            Permission.PROJECT_READ,
            Permission.NETWORK_READ,
            Permission.UNIT_WRITE,
        }
    ),
    # A link shows one project as its maker froze it, as long as the maker may share it.
    CredentialKind.SIGNED_LINK: frozenset({Permission.PROJECT_READ}),
    # A wall display shows the cockpit.
    CredentialKind.SCREEN: frozenset({Permission.COCKPIT_READ}),
}
"""The most that a credential of each kind ever carries. Right = role's right and credential's."""

PLACES: frozenset[CredentialKind] = frozenset({CredentialKind.SCREEN})
"""Credentials of a place and not of a person: what their kind may carry is all they hold, and they hold it
without a role, everywhere but on restricted nodes."""


@dataclass(frozen=True, slots=True)
class Credential:
    """By what an actor was let in. ``permissions`` are those chosen for it; None for all of its kind.

    ``units`` are the library units it is narrowed to, with all below them; None for no narrowing.
    """

    kind: CredentialKind = CredentialKind.SESSION
    permissions: frozenset[Permission] | None = None
    credential_id: int | None = None
    units: frozenset[int] | None = None

    def allows(self, permission: Permission) -> bool:
        """Whether the credential carries the permission, if the actor holds it."""
        chosen = self.permissions is None or permission in self.permissions
        return chosen and permission in CREDENTIAL_POLICY[self.kind]


@dataclass(frozen=True, slots=True)
class Grant:
    """A role held in a scope, by the person or as deputy of ``principal_id``.

    A department scope lists the department and those it came from, since old figures keep their old
    department.
    """

    role: Role
    scope_kind: ScopeKind
    scope_ids: frozenset[int] = frozenset()
    principal_id: int | None = None


Places = Mapping[ScopeKind, Iterable[int | None]]
"""Where a thing stands: its departments, its unit with those above, whose it is, its assignment."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The part of the library's work that a permission opens. Goes into every list query.

    ``everywhere`` opens all that is not restricted, and with ``restricted`` that too. ``within`` has the ids
    of each kind that grants name; what stands in one of them is opened, restricted or not. A grant of the
    whole plan names no ids, and so adds nothing to ``within``. With ``only_units``, set by a credential that
    is narrowed to units, nothing is opened that does not stand in one of these units or below.
    """

    everywhere: bool = False
    restricted: bool = False
    within: Mapping[ScopeKind, frozenset[int]] = field(default_factory=dict)
    only_units: frozenset[int] | None = None

    @property
    def departments(self) -> frozenset[int]:
        """The departments that grants name, with those they came from."""
        return self.ids(ScopeKind.DEPARTMENT)

    @property
    def empty(self) -> bool:
        """Whether nothing at all is opened."""
        return not self.everywhere and not self.within

    def ids(self, kind: ScopeKind) -> frozenset[int]:
        """The ids of one kind that grants name."""
        return self.within.get(kind, frozenset())

    def opens(self, kind: ScopeKind) -> bool:
        """Whether anything at all is opened that stands in places of this kind."""
        return self.everywhere or bool(self.ids(kind))

    def covers(self, places: Places, restricted: bool = False) -> bool:
        """Whether a thing that stands in these places is opened; one place of any kind suffices."""
        if self.only_units is not None and self.only_units.isdisjoint(_known(places.get(ScopeKind.UNIT, ()))):
            return False
        if any(not self.ids(kind).isdisjoint(_known(ids)) for kind, ids in places.items()):
            return True
        return self.everywhere and (self.restricted or not restricted)

    def covers_departments(self, departments: Iterable[int | None], restricted: bool = False) -> bool:
        """Whether work of these departments, on a node restricted or not, is opened."""
        return self.covers({ScopeKind.DEPARTMENT: departments}, restricted)

    def covers_unit(self, path: Iterable[int | None], restricted: bool = False) -> bool:
        """Whether a unit is opened, given its id and those of all units above: a grant reaches down."""
        return self.covers({ScopeKind.UNIT: path}, restricted)

    def covers_person(self, person_id: int | None, restricted: bool = False) -> bool:
        """Whether what belongs to a person is opened."""
        return self.covers({ScopeKind.PERSON: (person_id,)}, restricted)

    def covers_assignment(self, assignment_id: int | None, restricted: bool = False) -> bool:
        """Whether what belongs to an assignment, such as one sitting of a panel, is opened."""
        return self.covers({ScopeKind.ASSIGNMENT: (assignment_id,)}, restricted)


def _known(ids: Iterable[int | None]) -> set[int]:
    return {found for found in ids if found is not None}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a person with the grants that are in force today, or the system itself."""

    user_id: int | None
    login: str
    name: str
    grants: tuple[Grant, ...] = ()
    must_change_password: bool = False
    session_id: str = ""
    is_system: bool = False
    departments: frozenset[int] = field(default_factory=frozenset)
    credential: Credential = field(default_factory=Credential)

    @classmethod
    def system(cls) -> Actor:
        """The actor of command-line work; holds every permission."""
        return cls(user_id=None, login="system", name="系统", is_system=True)

    @property
    def roles(self) -> frozenset[Role]:
        """All roles in force, those held as deputy among them."""
        return frozenset(grant.role for grant in self.grants)

    def may(self, permission: Permission) -> bool:
        """Whether the actor holds the permission anywhere at all, and was let in by what carries it."""
        if self.is_system:
            return True
        if not self.credential.allows(permission):
            return False
        if self.credential.kind in PLACES or (permission in OPEN_TO_ALL and self.user_id is not None):
            return True
        return any(rule.permission is permission and rule.role in self.roles for rule in POLICY)

    def require(self, permission: Permission) -> None:
        """Raise Forbidden unless the actor holds the permission somewhere."""
        if not self.may(permission):
            raise Forbidden()

    def by(self, credential: Credential) -> Actor:
        """The actor let in by a credential, and so narrowed to what it carries."""
        return replace(self, credential=credential)

    def without_rights_of(self, user_id: int | None) -> Actor:
        """The actor without what they hold as that person's deputy, to judge that person's own work."""
        kept = (grant for grant in self.grants if grant.principal_id is None or grant.principal_id != user_id)
        return replace(self, grants=tuple(kept))

    def scope(self, permission: Permission) -> Scope:
        """The part of the library's work that the permission opens to the actor, by all grants together."""
        if self.is_system:
            return Scope(everywhere=True, restricted=True)
        if not self.credential.allows(permission):
            return Scope()
        if self.credential.kind in PLACES:
            return Scope(everywhere=True)
        everywhere = restricted = False
        within: dict[ScopeKind, frozenset[int]] = {}
        for rule in POLICY:
            if rule.permission is not permission:
                continue
            for grant in self.grants:
                if grant.role is not rule.role:
                    continue
                if rule.reach is Reach.EVERYWHERE:
                    everywhere = True
                    restricted = restricted or rule.restricted
                elif grant.scope_ids and grant.scope_kind is not ScopeKind.PLAN:
                    kind = grant.scope_kind
                    within[kind] = within.get(kind, frozenset()) | grant.scope_ids
        return _narrowed(Scope(everywhere, restricted, within), self.credential.units)


def _narrowed(scope: Scope, units: frozenset[int] | None) -> Scope:
    """What is left of a scope to a credential that is narrowed to units."""
    if units is None:
        return scope
    granted = units if scope.everywhere else scope.ids(ScopeKind.UNIT)
    return Scope(within={ScopeKind.UNIT: granted} if granted else {}, only_units=units)
