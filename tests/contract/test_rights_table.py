"""The rights table in words. Whoever changes the policy changes it here too, on purpose."""

from __future__ import annotations

from domain.permissions import (
    CREDENTIAL_POLICY,
    OPEN_TO_ALL,
    PLACES,
    POLICY,
    Actor,
    Credential,
    CredentialKind,
    Grant,
    Permission,
    Reach,
    Role,
    Scope,
    ScopeKind,
)

# + everywhere, restricted nodes included; * everywhere but for nodes restricted to others;
# o inside the grant's own department; *o both; . not at all.
TABLE = """
                       dir    head   office unit   report staff  panel  trust  superv admin  hr     publ   sta
cockpit:read           +      *      +      .      .      .      .      .      .      .      .      .      .
worklist:read          *      *      *      *      *      *      *      .      .      .      *      *      *
submission:decide      *      *      .      .      .      .      .      .      .      .      *      .      .
project:read           +      *o     +      .      o      .      .      .      .      .      .      .      .
project:edit           .      o      +      .      .      .      .      .      .      .      .      .      .
project:set_state      +      .      .      .      .      .      .      .      .      .      .      .      .
schedule_request:decide +     .      .      .      .      .      .      .      .      .      .      .      .
light:override         +      .      .      .      .      .      .      .      .      .      .      .      .
progress_report:write  .      o      .      .      o      .      .      .      .      .      .      .      .
progress_report:decide +      o      .      .      .      .      .      .      .      .      .      .      .
progress_report:press  +      .      +      .      .      .      .      .      .      .      .      .      .
indicator:read         *      *      *      .      *      .      .      .      .      .      .      .      *
indicator:write        .      o      .      .      o      .      .      .      .      .      .      .      *
indicator:decide       *      o      .      .      .      .      .      .      .      .      .      .      .
indicator:define       *      .      *      .      .      .      .      .      .      .      .      .      .
indicator:confirm      *      .      .      .      .      .      .      .      .      .      .      .      .
reporting_round:manage .      .      *      .      .      .      .      .      .      *      .      .      .
consolidation:write    .      .      *      .      .      .      .      .      .      .      .      .      .
money:write            .      o      .      .      .      .      .      .      .      .      .      .      .
money:decide           +      .      .      .      .      .      .      .      .      .      .      .      .
yearly_list:read       +      *o     +      .      o      .      .      .      .      .      .      .      .
yearly_list:edit       .      .      +      .      .      .      .      .      .      .      .      .      .
yearly_list:issue      +      .      .      .      .      .      .      .      .      .      .      .      .
yearly_statement:write .      o      .      .      o      .      .      .      .      .      .      .      .
yearly_statement:decide +     o      .      .      .      .      .      .      .      .      .      .      .
supervision:read       +      o      +      .      o      .      .      .      .      .      .      .      .
supervision:issue      +      .      +      .      .      .      .      .      .      .      .      .      .
supervision:answer     .      o      .      .      o      .      .      .      .      .      .      .      .
supervision:close      .      .      +      .      .      .      .      .      .      .      .      .      .
verification:read      +      *o     +      .      o      .      .      .      .      .      .      .      .
verification:draw      +      .      +      .      .      .      .      .      .      .      .      .      .
verification:check     +      *      +      .      .      .      .      .      .      .      .      .      .
risk:read              +      *o     +      .      o      .      .      .      .      .      .      .      .
risk:write             .      o      +      .      o      .      .      .      .      .      .      .      .
problem:answer         +      .      .      .      .      .      .      .      .      .      .      .      .
ledger:read            .      .      .      .      .      .      .      .      .      *      .      .      .
plan:carry             +      .      +      .      .      .      .      .      .      .      .      .      .
plan:manage            .      .      .      .      .      .      .      .      .      *      .      .      .
user:manage            .      .      .      .      .      .      .      .      .      *      .      .      .
department:manage      .      .      .      .      .      .      .      .      .      *      .      .      .
settings:manage        .      .      .      .      .      .      .      .      .      *      .      .      .
dictionary:manage      .      .      .      .      .      .      .      .      .      *      .      .      .
delivery:manage        .      .      .      .      .      .      .      .      .      *      .      .      .
job:manage             .      .      .      .      .      .      .      .      .      *      .      .      .
backup:run             .      .      .      .      .      .      .      .      .      *      .      .      .
api_token:own          *      *      *      *      *      .      .      .      .      .      .      .      *
link:share             *      o      *      .      .      .      .      .      .      .      .      .      .
screen:manage          *      .      .      .      .      .      .      .      .      *      .      .      .
credential:manage      .      .      .      .      .      .      .      .      .      *      .      .      .
evaluation:manage      .      .      +      .      .      .      .      .      .      .      .      .      .
evaluation:write       .      o      .      .      o      .      .      .      .      .      .      .      .
evaluation:sign        .      o      .      .      .      .      .      .      .      .      .      .      .
evaluation:decide      +      .      .      .      .      .      .      .      .      .      .      .      .
network:read           *      *      *      *      *      .      .      .      .      .      .      .      *
unit_observation:write .      .      .      o      o      .      .      .      .      .      .      .      *
unit_report:review     .      .      .      o      .      .      .      .      .      .      .      .      .
unit_report:approve    .      .      .      .      .      .      .      .      .      .      .      .      *
unit:manage            .      .      .      .      .      .      .      .      .      *      .      .      *
unit_import:run        .      .      .      o      .      .      .      .      .      .      .      .      *
talent:counts          *      *      *      .      .      .      .      *      *      .      *      .      .
talent:read            *      *      *      .      .      .      .      .      .      .      *      .      .
talent:own             *      *      *      .      *      *      .      .      .      .      *      *      *
staff:read             *      o      .      .      .      .      .      .      .      .      *      .      .
staff:manage           .      .      .      .      .      .      .      .      .      .      *      .      .
hours:recognise        .      .      .      .      .      .      .      .      .      .      *      .      .
hours:manage           .      .      .      .      .      .      .      .      .      .      *      .      .
training:manage        .      o      .      .      .      .      .      .      .      .      *      .      .
talent:manage          .      .      .      .      .      .      .      .      .      .      *      .      .
talent:score           .      .      .      .      .      .      o      .      .      .      .      .      .
talent:decide          *      .      .      .      .      .      .      .      .      .      .      .      .
cadre:read             *      .      .      .      .      .      .      .      .      .      *      .      .
cadre:manage           .      .      .      .      .      .      .      .      .      .      *      .      .
rollout:counts         *      *      *      *      *      .      .      *      *      .      .      .      *
rollout:read           *      *      *      *      *      .      .      .      .      .      .      .      *
site:write             .      o      *      .      o      .      .      .      .      .      .      .      .
site:move              .      o      *      .      .      .      .      .      .      .      .      .      .
gate:waive             *      .      .      .      .      .      .      .      .      .      .      .      .
gate:manage            *      .      *      .      .      .      .      .      .      .      .      .      .
room:assess            .      o      *      .      .      .      .      .      .      .      .      .      .
peers:manage           .      .      *      .      o      .      .      .      .      .      .      .      .
rollout:targets        *      .      *      .      .      .      .      .      .      .      .      .      .
"""

# What a credential of each kind may ever carry, besides being held by the person.
CREDENTIALS = """
                session  api_token  signed_link  screen
cockpit:read    yes      yes        .            yes
project:read    yes      yes        yes          .
indicator:read  yes      yes        .            .
network:read    yes      yes        .            .
unit_observation:write yes yes      .            .
"""

COLUMNS = (
    Role.DIRECTOR,
    Role.DEPARTMENT_HEAD,
    Role.OFFICE,
    Role.UNIT_REVIEWER,
    Role.REPORTER,
    Role.STAFF,
    Role.PANEL_MEMBER,
    Role.TRUSTEE,
    Role.SUPERVISOR,
    Role.ADMINISTRATOR,
    Role.HR,
    Role.PUBLICITY,
    Role.STATISTICS,
)


def sign(permission: Permission, role: Role) -> str:
    """What the policy says of one cell."""
    rules = [rule for rule in POLICY if rule.permission is permission and rule.role is role]
    everywhere = [rule for rule in rules if rule.reach is Reach.EVERYWHERE]
    inside = [rule for rule in rules if rule.reach is Reach.WITHIN_GRANT]
    broad = "" if not everywhere else "+" if any(rule.restricted for rule in everywhere) else "*"
    return broad + ("o" if inside else "") or "."


def test_the_policy_is_the_table() -> None:
    lines = [line.split() for line in TABLE.strip().splitlines()[1:]]
    told = {line[0]: dict(zip(COLUMNS, line[1:], strict=True)) for line in lines}
    assert told == {
        permission.value: {role: sign(permission, role) for role in COLUMNS}
        for permission in Permission
        if permission not in OPEN_TO_ALL
    }


def test_the_table_speaks_of_every_role_and_permission() -> None:
    assert set(COLUMNS) == set(Role)
    assert len(TABLE.strip().splitlines()) == len(Permission) - len(OPEN_TO_ALL) + 1


def test_rights_inside_a_department_open_its_own_restricted_nodes() -> None:
    assert all(rule.restricted for rule in POLICY if rule.reach is Reach.WITHIN_GRANT)


def test_one_s_own_account_and_nothing_else_is_open_without_a_role() -> None:
    assert {Permission.ACCOUNT_OWN, Permission.SEARCH_USE} == OPEN_TO_ALL
    assert not [rule for rule in POLICY if rule.permission in OPEN_TO_ALL]
    somebody = Actor(1, "somebody", "某人")
    assert {permission for permission in Permission if somebody.may(permission)} == OPEN_TO_ALL
    assert not any(Actor(None, "typed", "typed").may(permission) for permission in Permission)


def test_no_rule_is_given_twice() -> None:
    assert len(set(POLICY)) == len(POLICY)


def test_nobody_both_runs_the_installation_and_decides_on_content() -> None:
    content = {
        p
        for p in Permission
        if p.value.startswith(("project:", "progress_report:", "cockpit:", "indicator:"))
    }
    administered = {rule.permission for rule in POLICY if rule.role is Role.ADMINISTRATOR}
    assert not administered & content


def test_credentials_carry_what_the_table_says_and_a_log_in_everything() -> None:
    lines = [line.split() for line in CREDENTIALS.strip().splitlines()]
    kinds = [CredentialKind(name) for name in lines[0]]
    assert kinds == list(CredentialKind)
    told: dict[CredentialKind, set[str]] = {kind: set() for kind in kinds}
    for line in lines[1:]:
        for kind, cell in zip(kinds, line[1:], strict=True):
            if cell == "yes":
                told[kind].add(line[0])
    told[CredentialKind.SESSION] = {permission.value for permission in Permission}
    assert told == {kind: {p.value for p in carried} for kind, carried in CREDENTIAL_POLICY.items()}


def test_what_is_no_log_in_only_reads_but_for_the_figures_of_units_that_a_token_sends() -> None:
    for kind in CredentialKind:
        if kind is not CredentialKind.SESSION:
            writing = {p for p in CREDENTIAL_POLICY[kind] if not p.value.endswith(":read")}
            assert writing == ({Permission.UNIT_WRITE} if kind is CredentialKind.API_TOKEN else set())


def test_a_token_narrowed_to_units_opens_these_and_nothing_else() -> None:
    def narrowed(role: Role, units: set[int], *granted: int) -> Scope:
        kind = ScopeKind.UNIT if granted else ScopeKind.PLAN
        person = Actor(1, "x", "某人", grants=(Grant(role, kind, frozenset(granted)),))
        token = Credential(CredentialKind.API_TOKEN, units=frozenset(units))
        return person.by(token).scope(Permission.UNIT_WRITE)

    everywhere = narrowed(Role.STATISTICS, {7})
    assert not everywhere.everywhere
    assert everywhere.covers_unit([9, 7, 1])
    assert not everywhere.covers_unit([8, 1])
    assert not everywhere.covers_unit([])
    assert not everywhere.covers_departments([7])
    # A grant at 3 and a token for 7: only what lies below both.
    within = narrowed(Role.REPORTER, {7}, 3)
    assert within.covers_unit([9, 7, 3, 1])
    assert not within.covers_unit([9, 7, 1])
    assert not within.covers_unit([8, 3, 1])
    assert narrowed(Role.TRUSTEE, {7}).empty
    person = Actor(1, "x", "某人", grants=(Grant(Role.DIRECTOR, ScopeKind.PLAN),))
    director = person.by(Credential(CredentialKind.API_TOKEN, units=frozenset({7})))
    assert not director.scope(Permission.PROJECT_READ).covers_departments([1])


def test_a_credential_narrows_whoever_holds_it() -> None:
    for role in Role:
        person = Actor(1, "x", "某人", grants=(Grant(role, ScopeKind.DEPARTMENT, frozenset({7})),))
        for kind in (CredentialKind.API_TOKEN, CredentialKind.SIGNED_LINK):
            chosen = Credential(kind, frozenset({Permission.PROJECT_READ, Permission.PROJECT_EDIT}))
            narrowed = person.by(chosen)
            for permission in Permission:
                may = permission is Permission.PROJECT_READ and person.may(permission)
                assert narrowed.may(permission) == may, (role, kind, permission)
                expected = person.scope(permission) if may else Scope()
                assert narrowed.scope(permission) == expected, (role, kind, permission)
            assert not any(person.by(Credential(kind, frozenset())).may(p) for p in Permission)


def test_a_place_holds_what_its_kind_carries_but_for_restricted_nodes() -> None:
    assert {CredentialKind.SCREEN} == PLACES
    screen = Actor(None, "screen", "大厅", credential=Credential(CredentialKind.SCREEN))
    assert {p for p in Permission if screen.may(p)} == {Permission.COCKPIT_READ}
    assert screen.scope(Permission.COCKPIT_READ) == Scope(everywhere=True)
    assert screen.scope(Permission.PROJECT_READ).empty
