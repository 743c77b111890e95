"""Who sees whose name and particulars: the table in full, and what an actor is to a person."""

from __future__ import annotations

from datetime import date

import pytest

from domain.permissions import Actor, Credential, CredentialKind, Grant, Role, ScopeKind
from domain.talent.sight import SEES, Field, Stage, Viewer, sees, viewers
from domain.talent.staff import Education, StaffGroup, StaffMember, StaffStatus, TitleLevel

OWN, OTHER, PERSON, PANEL = 3, 4, 70, 9

MEMBER = StaffMember(
    id=1,
    user_id=PERSON,
    number="YG0001",
    department_id=OWN,
    title_level=TitleLevel.MIDDLE,
    title="馆员",
    group=StaffGroup.PROFESSIONAL,
    education=Education.MASTER,
    discipline="library",
    birth_year=1985,
    entered_on=date(2015, 3, 2),
    left_on=None,
    status=StaffStatus.ACTIVE,
)

# s: the person, m: the own head, h: HR, d: directors, p: the panel in charge, c: all other staff.
TABLE = """\
              name    profile private material
register      smhd    smhd    smhd    smhd
application   smhd    smhd    smhd    smhd
panel         smhdp   smhdp   smhd    smhdp
publication   smhdpc  smhdpc  smhd    smhdp
selected      smhdpc  smhdpc  smhd    smhd
hours         smhd    smhd    smhd    smhd
cadre         hd      hd      hd      hd
"""
LETTERS = {
    "s": Viewer.SELF,
    "m": Viewer.MANAGER,
    "h": Viewer.HR,
    "d": Viewer.DIRECTOR,
    "p": Viewer.PANEL,
    "c": Viewer.COLLEAGUE,
}


def test_the_table_is_this_one() -> None:
    header, *lines = TABLE.splitlines()
    fields = [Field(word) for word in header.split()]
    written = {
        Stage(stage): {
            field: frozenset(LETTERS[letter] for letter in cell)
            for field, cell in zip(fields, cells, strict=True)
        }
        for stage, *cells in (line.split() for line in lines)
    }
    assert written == SEES
    assert set(written) == set(Stage)
    assert set(fields) == set(Field)


def actor(user_id: int, *grants: Grant) -> Actor:
    return Actor(user_id, "somebody", "某人", grants)


def holds(role: Role, kind: ScopeKind = ScopeKind.PLAN, *ids: int) -> Grant:
    return Grant(role, kind, frozenset(ids))


PEOPLE = {
    "self": (actor(PERSON, holds(Role.STAFF)), "sc"),
    "colleague": (actor(71, holds(Role.STAFF)), "c"),
    "reporter": (actor(71, holds(Role.REPORTER, ScopeKind.DEPARTMENT, OWN)), "c"),
    "office": (actor(71, holds(Role.OFFICE)), "c"),
    "own head": (actor(71, holds(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, OWN)), "mc"),
    "other head": (actor(71, holds(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, OTHER)), "c"),
    "hr": (actor(71, holds(Role.HR)), "hc"),
    "hr looking at themself": (actor(PERSON, holds(Role.HR)), "shc"),
    "director": (actor(71, holds(Role.DIRECTOR)), "dc"),
    "panel": (actor(71, holds(Role.PANEL_MEMBER, ScopeKind.ASSIGNMENT, PANEL)), "p"),
    "other panel": (actor(71, holds(Role.PANEL_MEMBER, ScopeKind.ASSIGNMENT, PANEL + 1)), ""),
    "trustee": (actor(71, holds(Role.TRUSTEE)), ""),
    "supervisor": (actor(71, holds(Role.SUPERVISOR)), ""),
    "administrator": (actor(71, holds(Role.ADMINISTRATOR)), ""),
    "reviewer of a district": (actor(71, holds(Role.UNIT_REVIEWER, ScopeKind.UNIT, 1)), ""),
    "nobody": (actor(71), ""),
    "a director's token": (actor(71, holds(Role.DIRECTOR)).by(Credential(CredentialKind.API_TOKEN)), ""),
}


@pytest.mark.parametrize("who", PEOPLE)
def test_what_somebody_is_to_a_person(who: str) -> None:
    found, letters = PEOPLE[who]
    assert viewers(found, MEMBER, PANEL) == {LETTERS[letter] for letter in letters}


def test_a_panel_is_one_only_where_its_assignment_is_asked_for() -> None:
    panel = PEOPLE["panel"][0]
    assert sees(panel, MEMBER, Stage.PANEL, Field.NAME, PANEL)
    assert not sees(panel, MEMBER, Stage.PANEL, Field.NAME)
    assert not sees(panel, MEMBER, Stage.REGISTER, Field.NAME, PANEL)


def test_a_deputy_of_the_head_sees_the_department_and_one_of_the_other_does_not() -> None:
    deputy = Grant(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, frozenset({OWN}), principal_id=5)
    assert sees(actor(71, deputy), MEMBER, Stage.HOURS, Field.MATERIAL)
    assert not sees(PEOPLE["other head"][0], MEMBER, Stage.HOURS, Field.NAME)


def test_trustees_and_administrators_see_no_name_at_any_stage() -> None:
    for who in ("trustee", "supervisor", "administrator", "nobody"):
        for stage in Stage:
            for field in Field:
                assert not sees(PEOPLE[who][0], MEMBER, stage, field, PANEL)
