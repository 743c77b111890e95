"""Reading people of the staff register: the list, one person's page, one's own, and the list as a workbook.

Whose page was read by another, and who was in a list that was taken out, is recorded by number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import staff as staff_queries
from domain.asof import AsOf
from domain.dictionaries import DISCIPLINES
from domain.errors import NotFound
from domain.people import DepartmentLabel, PersonLabel
from domain.permissions import Actor, Permission
from domain.tables.spec import TableRow
from domain.talent.register_table import REGISTER_SHEET
from domain.talent.sight import Field, Stage, Viewer, sees, viewers
from domain.talent.staff import (
    EDUCATION_NAMES,
    GROUP_NAMES,
    LEAVE_NAMES,
    LEVEL_NAMES,
    STATUS_NAMES,
    Roster,
    StaffMember,
)
from domain.talent.staff_views import PersonPage, RegisterFilter, RegisterLine, RegisterList, Standing
from reports.workbooks import write_workbook
from services import dictionaries
from services.context import Context
from services.talent.editing import KIND, NO_PERSON
from services.talent.hours_library import view_of
from services.talent.person_sections import Section, Subject, sections_of
from services.talent.register import load_roster, own_member, today_of
from services.talent.sight import names
from services.viewing import ViewRequest

__all__ = [
    "EDUCATION_NAMES",
    "GROUP_NAMES",
    "LEAVE_NAMES",
    "LEVEL_NAMES",
    "STATUS_NAMES",
    "Choices",
    "PersonPage",
    "RegisterFilter",
    "RegisterLine",
    "RegisterList",
    "Section",
    "SheetFile",
    "Standing",
    "choices",
    "export_register",
    "open_own",
    "open_person",
    "register_list",
]

SERVING = "serving"
KEPT = "导出已记入变更台账，请按个人信息保护要求保管。"


@dataclass(frozen=True, slots=True)
class SheetFile:
    """A workbook to be downloaded."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Choices:
    """What a form of a person offers: departments by id, disciplines by code."""

    departments: tuple[tuple[int, str], ...]
    disciplines: tuple[tuple[str, str], ...]


def choices(context: Context, actor: Actor) -> Choices:
    """What the form for somebody new offers."""
    actor.require(Permission.STAFF_MANAGE)
    with context.database.reading() as session:
        view = today_of(context)
        return _offered(people_queries.departments(session, view), _disciplines(session, view))


def _offered(
    departments: Mapping[int, DepartmentLabel], disciplines: Mapping[str, dictionaries.Entry]
) -> Choices:
    return Choices(
        tuple((key, label.name) for key, label in departments.items() if label.active),
        tuple((code, entry.label) for code, entry in disciplines.items() if entry.active),
    )


def register_list(
    context: Context, actor: Actor, wanted: RegisterFilter, seen: ViewRequest | None = None
) -> RegisterList:
    """The people on the register whom the actor may see, in the order of numbers.

    They are shown as they stand today or, with ``seen``, from that point of view; who may be seen is decided
    by where they stand today. Raises Invalid for a faulty address.
    """
    actor.require(Permission.STAFF_READ)
    today = today_of(context)
    with context.database.reading() as session:
        now = load_roster(session, today)
        view = today if seen is None else view_of(context, session, seen)
        day = view.effective_on
        roster = now if view == today else load_roster(session, view)
        visible = [member.id for member in _visible(actor, now)]
        shown = [roster.members[staff_id] for staff_id in visible if staff_id in roster.members]
        labels = people_queries.departments(session, today)
        disciplines = _disciplines(session, today)
        called = names(session, actor, now, [member.id for member in shown], Stage.REGISTER)
    lines = tuple(
        line
        for member in shown
        if _fits(line := _line(roster, member, called[member.id], labels, disciplines, day), wanted)
    )
    present = dict.fromkeys(member.department_id for member in shown)
    return RegisterList(
        day=day,
        lines=lines,
        total=len(shown),
        serving=sum(member.serves_on(day) for member in shown),
        departments=tuple((key, label.name) for key, label in labels.items() if key in present),
        may_manage=actor.may(Permission.STAFF_MANAGE),
    )


def _visible(actor: Actor, roster: Roster) -> list[StaffMember]:
    scope = actor.scope(Permission.STAFF_READ)
    return [one for one in roster.members.values() if scope.covers_departments([one.department_id])]


def _disciplines(session: Session, view: AsOf) -> dict[str, dictionaries.Entry]:
    return {entry.code: entry for entry in dictionaries.entries(session, DISCIPLINES, view)}


def _discipline(entries: Mapping[str, dictionaries.Entry], code: str) -> str:
    return entries[code].label if code in entries else code


def _line(
    roster: Roster,
    member: StaffMember,
    name: str,
    labels: Mapping[int, DepartmentLabel],
    disciplines: Mapping[str, dictionaries.Entry],
    today: date,
) -> RegisterLine:
    away = [leave for leave in roster.leaves(member.id) if leave.covers(today, today)]
    return RegisterLine(
        member,
        name,
        labels[member.department_id].name,
        _discipline(disciplines, member.discipline),
        LEAVE_NAMES[away[0].kind] if away and member.status.serves else "",
    )


def _fits(line: RegisterLine, wanted: RegisterFilter) -> bool:
    member, words = line.member, wanted.words.lower()
    return (
        (not words or any(words in text.lower() for text in (line.name, member.number, member.title)))
        and wanted.department_id in (None, member.department_id)
        and wanted.level in ("", member.title_level)
        and wanted.group in ("", member.group)
        and (wanted.status in ("", member.status) or (wanted.status == SERVING and member.status.serves))
    )


def export_register(
    context: Context, actor: Actor, wanted: RegisterFilter, seen: ViewRequest | None = None
) -> SheetFile:
    """What a filter shows as a workbook; that it was taken out, and of whom, is recorded first."""
    found = register_list(context, actor, wanted, seen)
    with context.database.writing(actor) as work:
        numbers = [line.member.number for line in found.lines]
        work.record("staff.export", KIND, "register", after={"numbers": numbers})
    rows = [_sheet_row(line) for line in found.lines]
    about = (f"人员名册，{found.day} 在册情况，{len(rows)} 人；{KEPT}",)
    data = write_workbook(REGISTER_SHEET, rows, marks={}, about=about)
    return SheetFile(f"人员名册_{found.day:%Y%m%d}.xlsx", data)


def _sheet_row(line: RegisterLine) -> TableRow:
    member = line.member
    return TableRow(
        member.number,
        {
            "key": member.number,
            "name": line.name,
            "department": line.department,
            "title_level": LEVEL_NAMES[member.title_level],
            "title": member.title or None,
            "group": GROUP_NAMES[member.group],
            "education": EDUCATION_NAMES[member.education],
            "discipline": line.discipline or None,
            "birth_year": member.birth_year,
            "entered_on": member.entered_on,
            "status": STATUS_NAMES[member.status],
            "left_on": member.left_on,
        },
    )


Sections = tuple[tuple[Section, Any], ...]


def open_person(
    context: Context, actor: Actor, number: str, wanted: ViewRequest | None = None
) -> tuple[PersonPage, Sections]:
    """A person's page with its sections. That it was read is recorded, unless it is one's own.

    Who may read it is decided by where the person stands today, whatever point of view is `wanted`.
    Raises NotFound for numbers that are not on the register (then) or not within the actor's reach, and
    Invalid for a faulty address.
    """
    actor.require(Permission.STAFF_READ)
    with context.database.reading() as session:
        roster = load_roster(session, today_of(context))
        member = roster.by_number(number)
        if member is None or not sees(actor, member, Stage.REGISTER, Field.NAME):
            raise NotFound(NO_PERSON)
        found = _page(context, session, actor, roster, member, wanted)
    if not found[0].own:
        with context.database.writing(actor) as work:
            work.record("staff.read", KIND, member.number)
    return found


def open_own(
    context: Context, actor: Actor, wanted: ViewRequest | None = None
) -> tuple[PersonPage, Sections]:
    """The actor's own page with its sections. Raises NotFound when they are not on the register."""
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        today = today_of(context)
        member = own_member(session, today, actor)
        return _page(context, session, actor, load_roster(session, today), member, wanted)


def _page(
    context: Context,
    session: Session,
    actor: Actor,
    roster: Roster,
    member: StaffMember,
    wanted: ViewRequest | None,
) -> tuple[PersonPage, Sections]:
    today = today_of(context)
    departments, people = people_queries.labels(session, today)
    disciplines = _disciplines(session, today)
    label = people[member.user_id]
    related = viewers(actor, member)
    private = sees(actor, member, Stage.REGISTER, Field.PRIVATE)
    view = today if wanted is None else view_of(context, session, wanted)
    if view != today:
        roster = load_roster(session, view)
        then = roster.members.get(member.id)
        if then is None:
            raise NotFound(f"{view.effective_on} 的名册上还没有此人，请把截至日期改晚一些。")
        member = then
    manages = actor.may(Permission.STAFF_MANAGE)
    offered = _offered(departments, disciplines) if manages else Choices((), ())
    history = staff_queries.histories(session, [member.id])[member.id]
    page = PersonPage(
        member=member,
        name=label.name,
        position=label.position_title,
        department=departments[member.department_id].name,
        discipline=_discipline(disciplines, member.discipline),
        leaves=roster.leaves(member.id) if private else (),
        history=_standings(history, departments, view),
        private=private,
        own=Viewer.SELF in related,
        may_manage=manages,
        version=staff_queries.version(session, member.id) if manages else 0,
        erased=_erased(label),
        seen_of=view.effective_on if view != today else None,
        departments=offered.departments,
        disciplines=offered.disciplines,
    )
    subject = Subject(member, roster, actor, related, view)
    return page, sections_of(context, session, subject)


def _erased(label: PersonLabel) -> bool:
    return label.name == f"人员{label.user_id}"


def _standings(
    history: tuple[StaffMember, ...], departments: Mapping[int, DepartmentLabel], view: AsOf
) -> tuple[Standing, ...]:
    """How a person stood through time, the latest first, without days on which none of this changed."""
    by_day = {row.effective_on: row for row in history if row.effective_on <= view.effective_on}
    found: list[Standing] = []
    for day in sorted(by_day):
        row = by_day[day]
        told = Standing(
            day,
            departments[row.department_id].name,
            f"{LEVEL_NAMES[row.title_level]} {row.title}".strip(),
            STATUS_NAMES[row.status],
        )
        if not found or replace(found[-1], effective_on=day) != told:
            found.append(told)
    return tuple(reversed(found))
