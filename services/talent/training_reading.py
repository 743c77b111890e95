"""Training activities as pages show them."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import staff as staff_queries
from data_access.queries.talent import training as queries
from domain.asof import AsOf
from domain.errors import Invalid, NotFound
from domain.network.units import UnitType
from domain.people import DepartmentLabel
from domain.permissions import Actor, Permission
from domain.projects.views import Choice
from domain.talent.hours import Category, Mode, hours_text
from domain.talent.staff import StaffMember
from domain.talent.training import (
    Activity,
    Audience,
    NetworkYear,
    Phase,
    Seat,
    Way,
    check_enrolment,
    check_withdrawal,
    network_year,
    tenths_of,
)
from domain.talent.training_views import (
    ActivityForm,
    ActivityLine,
    ActivityPage,
    HeadRow,
    PersonRow,
    TrainingList,
)
from services.context import Context
from services.network.registry import kept_registry
from services.talent.register import Roster, load_roster, today_of
from services.talent.sight import Field, Stage, names, sees
from services.talent.training_common import GONE, may_manage

__all__ = [
    "ActivityForm",
    "ActivityLine",
    "ActivityPage",
    "Audience",
    "Category",
    "HeadRow",
    "Mode",
    "NetworkYear",
    "PersonRow",
    "Phase",
    "Seat",
    "TrainingList",
    "Way",
    "activity_form",
    "hours_text",
    "open_activity",
    "open_training",
    "tenths_of",
]

FIRST_YEAR = 2015
SENDING = frozenset(UnitType) - {UnitType.CHANNEL, UnitType.AREA, UnitType.CITY}
"""The units whose people come to training of the network."""


def open_training(context: Context, actor: Actor, year: int | None = None) -> TrainingList:
    """The activities of a year, the present one unless asked; whoever sees them may enrol."""
    actor.require(Permission.TALENT_OWN)
    view = today_of(context)
    wanted = year or view.effective_on.year
    if not FIRST_YEAR <= wanted <= view.effective_on.year + 1:
        raise Invalid(f"年度须在 {FIRST_YEAR} 至 {view.effective_on.year + 1} 之间，请重新选择。")
    with context.database.reading() as session:
        found = queries.activities(session, view, wanted)
        departments = people_queries.departments(session, view)
        me = staff_queries.member_of_user(session, view, actor.user_id or 0)
    today = view.effective_on
    return TrainingList(
        year=wanted,
        years=tuple(range(today.year + 1, FIRST_YEAR - 1, -1)),
        lines=tuple(_line(one, departments, me, view) for one in found),
        network=network_year(found, today),
        registered=me is not None,
        may_manage=actor.may(Permission.TRAINING_MANAGE),
    )


def open_activity(context: Context, actor: Actor, activity_id: int) -> ActivityPage:
    """One activity; for those who run it, also its list and the other libraries. Raises NotFound."""
    actor.require(Permission.TALENT_OWN)
    view = today_of(context)
    with context.database.reading() as session:
        found = queries.activity(session, view, activity_id)
        if found is None:
            raise NotFound(GONE)
        departments = people_queries.departments(session, view)
        roster = load_roster(session, view)
        me = roster.by_user(actor.user_id)
        manages = may_manage(actor, found.terms.department_id)
        people, unnamed = _people(session, actor, found, roster, departments) if manages else ((), 0)
        addable = _addable(session, actor, found, roster, view) if manages else ()
        units = kept_registry(context, session).at(view.effective_on) if manages else {}
    network = found.terms.audience is Audience.NETWORK
    return ActivityPage(
        line=_line(found, departments, me, view),
        today=view.effective_on,
        version=found.version,
        attendance_version=max((one.seq for one in found.attendance.values()), default=0),
        registered=me is not None,
        refusal=_refusal(found, me, view),
        may_manage=manages,
        people=people,
        unnamed=unnamed,
        addable=addable,
        heads=tuple(
            HeadRow(
                key,
                units[key].name if key in units else "（已撤销的单位）",
                one.way,
                one.booked,
                one.attended,
                one.note,
            )
            for key, one in sorted(found.heads.items())
        ),
        units=tuple(
            Choice(key, unit.name)
            for key, unit in units.items()
            if network and unit.type in SENDING and unit.closed_on is None
        ),
        heads_version=max((one.seq for one in found.heads.values()), default=0),
    )


def activity_form(context: Context, actor: Actor, activity_id: int | None = None) -> ActivityForm:
    """What the form of a new activity, or of one that is changed, starts from. Raises NotFound."""
    actor.require(Permission.TRAINING_MANAGE)
    view = today_of(context)
    with context.database.reading() as session:
        found = None if activity_id is None else queries.activity(session, view, activity_id)
        departments = people_queries.departments(session, view)
    if activity_id is not None and (found is None or not may_manage(actor, found.terms.department_id)):
        raise NotFound(GONE)
    return ActivityForm(
        activity_id=activity_id,
        version=found.version if found else 0,
        terms=found.terms if found else None,
        departments=tuple(
            Choice(key, label.name)
            for key, label in departments.items()
            if may_manage(actor, key) and (label.active or (found and key == found.terms.department_id))
        ),
        today=view.effective_on,
    )


def _line(
    found: Activity, departments: Mapping[int, DepartmentLabel], me: StaffMember | None, view: AsOf
) -> ActivityLine:
    seating = found.seating
    department = departments.get(found.terms.department_id)
    mine = found.attendance.get(me.id) if me else None
    return ActivityLine(
        activity_id=found.activity_id,
        terms=found.terms,
        department=department.name if department else "",
        phase=found.terms.phase(view.effective_on),
        seated=len(seating.seated),
        heads=seating.heads,
        waiting=len(seating.waiting),
        attended=found.attended,
        heads_attended=found.heads_attended,
        mine=found.seat_of(me.id) if me else Seat.NONE,
        turn=seating.place_in_line(me.id) if me else 0,
        my_tenths=mine.tenths if mine else 0,
    )


def _refusal(found: Activity, me: StaffMember | None, view: AsOf) -> str:
    """Why the reader can neither enrol nor withdraw now; empty when they can do the one or the other."""
    if me is None:
        return "您不在本馆人员名册上，不能报名。"
    seat = found.seat_of(me.id)
    try:
        if seat is Seat.NONE:
            check_enrolment(found.terms, view.effective_on, seat)
        else:
            check_withdrawal(found.terms, view.effective_on, seat)
    except Invalid as refused:
        return refused.message
    return "" if seat is not Seat.NONE or me.serves_on(view.effective_on) else "您已不在职，不能报名。"


def _people(
    session: Session,
    actor: Actor,
    found: Activity,
    roster: Roster,
    departments: Mapping[int, DepartmentLabel],
) -> tuple[tuple[PersonRow, ...], int]:
    """Those on the list whom the actor may name, the seated first, and how many others there are."""
    seating = found.seating
    listed = list(dict.fromkeys((*seating.seated, *found.attendance, *seating.waiting)))
    open_to = [key for key in listed if _nameable(actor, roster, key)]
    told = names(session, actor, roster, open_to, Stage.HOURS)
    rows = []
    for staff_id in open_to:
        attendance = found.attendance.get(staff_id)
        department = departments.get(roster.members[staff_id].department_id)
        rows.append(
            PersonRow(
                staff_id=staff_id,
                name=told[staff_id],
                department=department.name if department else "",
                seat=found.seat_of(staff_id),
                turn=seating.place_in_line(staff_id),
                tenths=attendance.tenths if attendance else None,
                note=attendance.note if attendance else "",
            )
        )
    return tuple(rows), len(listed) - len(open_to)


def _nameable(actor: Actor, roster: Roster, staff_id: int) -> bool:
    member = roster.members.get(staff_id)
    return member is not None and sees(actor, member, Stage.HOURS, Field.NAME)


def _addable(
    session: Session, actor: Actor, found: Activity, roster: Roster, view: AsOf
) -> tuple[Choice, ...]:
    """Those whom the actor may put on the list besides."""
    if found.terms.cancelled:
        return ()
    day = min(found.terms.starts_on, view.effective_on)
    ids = [
        member.id
        for member in roster.in_service(day)
        if found.seat_of(member.id) is Seat.NONE and _nameable(actor, roster, member.id)
    ]
    told = names(session, actor, roster, ids, Stage.HOURS)
    return tuple(Choice(key, f"{told[key]}（{roster.members[key].number}）") for key in ids)
