"""Who sees whose name and particulars: one table of field × stage × who looks.

A list of people is always whole; what somebody may not see of a person is left out of the row. Pages and
services ask this table and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from domain.permissions import Actor, Permission, Role, ScopeKind
from domain.talent.staff import StaffMember

__all__ = ["FIELD_NAMES", "HIDDEN_NAME", "SEES", "Field", "Stage", "Viewer", "sees", "viewers"]

HIDDEN_NAME = "馆员（姓名不公开）"
"""Stands where a name stands that the reader may not see."""


class Stage(StrEnum):
    """In what connection a person is shown."""

    REGISTER = "register"
    APPLICATION = "application"
    PANEL = "panel"
    PUBLICATION = "publication"
    SELECTED = "selected"
    HOURS = "hours"
    CADRE = "cadre"


class Field(StrEnum):
    """What is shown of a person."""

    NAME = "name"
    PROFILE = "profile"
    PRIVATE = "private"
    MATERIAL = "material"


FIELD_NAMES: Mapping[Field, str] = {
    Field.NAME: "姓名",
    Field.PROFILE: "部门、职称、学历、学科",
    Field.PRIVATE: "出生年份、请假",
    Field.MATERIAL: "材料与记录",
}


class Viewer(StrEnum):
    """Who looks, in relation to the person looked at."""

    SELF = "self"
    MANAGER = "manager"
    HR = "hr"
    DIRECTOR = "director"
    PANEL = "panel"
    COLLEAGUE = "colleague"


_HOUSE = frozenset({Viewer.SELF, Viewer.MANAGER, Viewer.HR, Viewer.DIRECTOR})
_WITH_PANEL = _HOUSE | {Viewer.PANEL}
_ALL_STAFF = _HOUSE | {Viewer.PANEL, Viewer.COLLEAGUE}
_LEADERS = frozenset({Viewer.HR, Viewer.DIRECTOR})

SEES: Mapping[Stage, Mapping[Field, frozenset[Viewer]]] = {
    Stage.REGISTER: {
        Field.NAME: _HOUSE,
        Field.PROFILE: _HOUSE,
        Field.PRIVATE: _HOUSE,
        Field.MATERIAL: _HOUSE,
    },
    Stage.APPLICATION: {
        Field.NAME: _HOUSE,
        Field.PROFILE: _HOUSE,
        Field.PRIVATE: _HOUSE,
        Field.MATERIAL: _HOUSE,
    },
    # A panel judges what it was given, by name, and needs no year of birth for it.
    Stage.PANEL: {
        Field.NAME: _WITH_PANEL,
        Field.PROFILE: _WITH_PANEL,
        Field.PRIVATE: _HOUSE,
        Field.MATERIAL: _WITH_PANEL,
    },
    # A list put up for objections is of no use without names; the papers stay where they were.
    Stage.PUBLICATION: {
        Field.NAME: _ALL_STAFF,
        Field.PROFILE: _ALL_STAFF,
        Field.PRIVATE: _HOUSE,
        Field.MATERIAL: _WITH_PANEL,
    },
    Stage.SELECTED: {
        Field.NAME: _ALL_STAFF,
        Field.PROFILE: _ALL_STAFF,
        Field.PRIVATE: _HOUSE,
        Field.MATERIAL: _HOUSE,
    },
    Stage.HOURS: {
        Field.NAME: _HOUSE,
        Field.PROFILE: _HOUSE,
        Field.PRIVATE: _HOUSE,
        Field.MATERIAL: _HOUSE,
    },
    # Whether somebody is held in reserve, and how ready they are thought, is between those who decide.
    Stage.CADRE: {
        Field.NAME: _LEADERS,
        Field.PROFILE: _LEADERS,
        Field.PRIVATE: _LEADERS,
        Field.MATERIAL: _LEADERS,
    },
}
"""Who sees what at which stage. Whoever is not named sees that there is somebody, and not who."""


def viewers(actor: Actor, member: StaffMember, assignment_id: int | None = None) -> frozenset[Viewer]:
    """What the actor is to a person; with ``assignment_id`` also whether they sit on that panel.

    Boards of trustees and supervisors, administrators and people outside the library are nothing to anybody.
    """
    if actor.is_system:
        return _LEADERS
    found: set[Viewer] = set()
    if actor.may(Permission.TALENT_OWN):
        found.add(Viewer.COLLEAGUE)
        if actor.user_id == member.user_id:
            found.add(Viewer.SELF)
    if actor.may(Permission.STAFF_READ):
        if Role.HR in actor.roles:
            found.add(Viewer.HR)
        if Role.DIRECTOR in actor.roles:
            found.add(Viewer.DIRECTOR)
        if member.department_id in actor.scope(Permission.STAFF_READ).ids(ScopeKind.DEPARTMENT):
            found.add(Viewer.MANAGER)
    if assignment_id is not None and actor.scope(Permission.TALENT_SCORE).covers_assignment(assignment_id):
        found.add(Viewer.PANEL)
    return frozenset(found)


def sees(
    actor: Actor, member: StaffMember, stage: Stage, what: Field, assignment_id: int | None = None
) -> bool:
    """Whether the actor may see this of a person at this stage."""
    return not SEES[stage][what].isdisjoint(viewers(actor, member, assignment_id))
