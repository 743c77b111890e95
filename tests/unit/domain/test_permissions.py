"""What a scope opens: the grants of a person taken together, of every kind, and never more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.permissions import (
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

IDS = st.integers(1, 6)
KINDS = st.sampled_from(ScopeKind)
PERMISSIONS = st.sampled_from(Permission)
GRANTS = st.builds(
    Grant,
    role=st.sampled_from(Role),
    scope_kind=KINDS,
    scope_ids=st.frozensets(IDS, max_size=3),
    principal_id=st.none() | st.integers(2, 4),
)
MANY = st.lists(GRANTS, max_size=6)
PATHS = st.lists(st.none() | IDS, max_size=4)
PLACES = st.dictionaries(KINDS, PATHS, max_size=4)
_WITHIN = sorted(
    {rule.permission for rule in POLICY if rule.reach is Reach.WITHIN_GRANT}, key=lambda found: found.value
)
_FAR = sorted({rule.permission for rule in POLICY} - set(_WITHIN), key=lambda found: found.value)


def person(grants: Iterable[Grant]) -> Actor:
    return Actor(1, "x", "某人", tuple(grants))


def test_a_head_is_opened_the_department_and_what_it_came_from_restricted_or_not() -> None:
    scope = person([Grant(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, frozenset({7, 3}))]).scope(
        Permission.PROJECT_EDIT
    )
    assert scope.departments == {7, 3}
    assert scope.covers_departments([None, 3], restricted=True)
    assert not scope.covers_departments([8])
    assert not scope.covers_departments([None])
    assert not scope.covers_unit([7])
    assert not scope.covers_person(7)
    assert not scope.covers_assignment(7)
    assert scope.opens(ScopeKind.DEPARTMENT)
    assert not scope.opens(ScopeKind.UNIT)


def test_a_grant_at_a_unit_reaches_what_lies_below_it_and_not_above() -> None:
    scope = Scope(within={ScopeKind.UNIT: frozenset({20})})
    assert scope.covers_unit([31, 20, 1])
    assert not scope.covers_unit([1])
    assert not scope.covers_departments([20])


def test_a_person_and_an_assignment_are_opened_by_their_own_ids() -> None:
    scope = Scope(within={ScopeKind.PERSON: frozenset({5}), ScopeKind.ASSIGNMENT: frozenset({9})})
    assert scope.covers_person(5)
    assert not scope.covers_person(9)
    assert not scope.covers_person(None)
    assert scope.covers_assignment(9, restricted=True)
    assert not scope.covers_assignment(5)


def test_everywhere_stops_at_restricted_nodes_unless_the_rule_says_otherwise() -> None:
    head = person([Grant(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, frozenset({7}))])
    reading = head.scope(Permission.PROJECT_READ)
    assert reading.covers_departments([8])
    assert not reading.covers_departments([8], restricted=True)
    assert reading.covers_departments([7], restricted=True)
    director = person([Grant(Role.DIRECTOR, ScopeKind.PLAN)]).scope(Permission.PROJECT_READ)
    assert director.covers_departments([], restricted=True)


@given(MANY, PERMISSIONS, st.lists(st.none() | IDS, max_size=4), st.booleans())
def test_departments_are_opened_by_department_grants_and_by_no_other(
    grants: list[Grant], permission: Permission, departments: list[int | None], restricted: bool
) -> None:
    """The rule as it was before scopes knew of other kinds: nobody gains, nobody loses."""
    roles = [(rule, grant) for rule in POLICY for grant in grants if rule.role is grant.role]
    mine = [(rule, grant) for rule, grant in roles if rule.permission is permission]
    far = [rule for rule, _ in mine if rule.reach is Reach.EVERYWHERE]
    named = {
        found
        for rule, grant in mine
        if rule.reach is Reach.WITHIN_GRANT and grant.scope_kind is ScopeKind.DEPARTMENT
        for found in grant.scope_ids
    }
    expected = bool(named & set(departments)) or (
        bool(far) and (not restricted or any(rule.restricted for rule in far))
    )
    scope = person(grants).scope(permission)
    assert scope.departments == named
    assert scope.covers_departments(departments, restricted) is expected


@given(MANY, MANY, PERMISSIONS, PLACES, st.booleans())
def test_more_grants_open_no_less_and_two_people_together_no_more(
    some: list[Grant],
    others: list[Grant],
    permission: Permission,
    places: dict[ScopeKind, list[int | None]],
    restricted: bool,
) -> None:
    first, second = person(some).scope(permission), person(others).scope(permission)
    both = person([*some, *others]).scope(permission)
    for kind in ScopeKind:
        assert both.ids(kind) == first.ids(kind) | second.ids(kind)
    assert both.everywhere is (first.everywhere or second.everywhere)
    assert both.restricted is (first.restricted or second.restricted)
    opened = first.covers(places, restricted) or second.covers(places, restricted)
    assert both.covers(places, restricted) is opened


@given(MANY, st.sampled_from(_WITHIN), PLACES)
def test_places_of_one_kind_never_stand_for_another(
    grants: list[Grant], permission: Permission, places: dict[ScopeKind, list[int | None]]
) -> None:
    scope = person(grants).scope(permission)
    assert not scope.ids(ScopeKind.PLAN)
    if not scope.everywhere:
        opened = any(scope.covers({kind: ids}, restricted=True) for kind, ids in places.items())
        assert scope.covers(places, restricted=True) is opened
        held = {(grant.scope_kind, found) for grant in grants for found in grant.scope_ids}
        asked = {(kind, found) for kind, ids in places.items() for found in ids}
        assert not opened or held & asked


@given(MANY, PERMISSIONS, st.integers(2, 4))
def test_without_somebody_s_rights_only_what_is_held_for_them_goes(
    grants: list[Grant], permission: Permission, principal: int
) -> None:
    kept = [grant for grant in grants if grant.principal_id != principal]
    narrowed = person(grants).without_rights_of(principal)
    assert narrowed.scope(permission) == person(kept).scope(permission)
    assert person(grants).without_rights_of(1).scope(permission) == person(grants).scope(permission)


@given(MANY, PERMISSIONS)
def test_a_deputy_is_opened_what_the_principal_is(grants: list[Grant], permission: Permission) -> None:
    lent = [replace(grant, principal_id=2) for grant in grants]
    own = [replace(grant, principal_id=None) for grant in grants]
    assert person(lent).scope(permission) == person(own).scope(permission)


@given(MANY, PERMISSIONS)
def test_nothing_is_opened_that_one_may_not(grants: list[Grant], permission: Permission) -> None:
    actor = person(grants)
    if not actor.may(permission):
        assert actor.scope(permission).empty
    narrow = actor.by(Credential(CredentialKind.API_TOKEN))
    assert narrow.scope(permission) in (Scope(), actor.scope(permission))
    if permission in _FAR:
        assert not actor.scope(permission).within
