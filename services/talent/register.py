"""Reading the staff register."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries.talent import staff as staff_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import NotFound
from domain.permissions import Actor
from domain.plan import PlanView
from domain.talent.staff import (
    EDUCATION_NAMES,
    GROUP_NAMES,
    LEAVE_NAMES,
    LEVEL_NAMES,
    STATUS_NAMES,
    Education,
    Leave,
    LeaveKind,
    Roster,
    StaffGroup,
    StaffMember,
    StaffStatus,
    TitleLevel,
    roster_of,
)
from services.context import Context

__all__ = [
    "EDUCATION_NAMES",
    "GROUP_NAMES",
    "LEAVE_NAMES",
    "LEVEL_NAMES",
    "NOT_REGISTERED",
    "STATUS_NAMES",
    "Education",
    "Leave",
    "LeaveKind",
    "Roster",
    "StaffGroup",
    "StaffMember",
    "StaffStatus",
    "TitleLevel",
    "load_roster",
    "own_member",
    "own_record",
    "today_of",
]

NOT_REGISTERED = "您不在本馆人员名册上，没有本人的学时和申报。如属遗漏，请联系组织人事补登名册。"


def load_roster(session: Session, view: PlanView | AsOf) -> Roster:
    """The register at a point of view, leavers among them. Two statements."""
    as_of = view.as_of if isinstance(view, PlanView) else view
    return roster_of(staff_queries.members(session, as_of), staff_queries.leaves(session, as_of))


def today_of(context: Context) -> AsOf:
    """The point of view of what is done today: all that is known, as it holds today."""
    return AsOf(context.today, EVERYTHING_KNOWN)


def own_record(context: Context, actor: Actor) -> StaffMember:
    """The actor's own place on the register as of today. Raises NotFound when they have none."""
    with context.database.reading() as session:
        return own_member(session, today_of(context), actor)


def own_member(session: Session, view: AsOf, actor: Actor) -> StaffMember:
    """As ``own_record``, in a session or transaction that is open. One statement."""
    found = None
    if actor.user_id is not None:
        found = staff_queries.member_of_user(session, view, actor.user_id)
    if found is None:
        raise NotFound(NOT_REGISTERED)
    return found
