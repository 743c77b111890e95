"""Reading hours: one's own, another person's, and the sheet that is printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import hours as queries
from domain.asof import AsOf
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.talent.hours import (
    KINDS,
    TENTH,
    WHOLE,
    Category,
    HourRule,
    Mode,
    Standing,
    Tenths,
    Totals,
    Verdict,
    hours_text,
    years_from,
)
from domain.talent.hours_views import (
    NOTHING_ASKED,
    ClaimLine,
    ClosedYear,
    Entry,
    HourCertificate,
    PersonHours,
    PersonYear,
)
from domain.talent.sight import Field, Stage, Viewer, sees, viewers
from domain.talent.staff import GROUP_NAMES, Roster, StaffMember
from domain.workflow import State
from services.context import Context
from services.talent.editing import KIND
from services.talent.hours_standing import person_years
from services.talent.hours_years import CORRECTION
from services.talent.register import load_roster, own_member, today_of
from services.talent.sight import names

__all__ = [
    "CORRECTION",
    "KINDS",
    "TENTH",
    "WHOLE",
    "Category",
    "ClosedYear",
    "Entry",
    "HourCertificate",
    "HourRule",
    "Mode",
    "PersonHours",
    "PersonYear",
    "Standing",
    "Tenths",
    "Totals",
    "Verdict",
    "hour_certificate",
    "hours_method",
    "hours_text",
    "my_hours",
    "of_person",
    "person_hours",
    "years_offered",
]

NO_PERSON = "没有找到这个人的学时：工号不对，或不在您的查看范围内。"


def years_offered(session: Session, today: date) -> tuple[int, ...]:
    """The years one may look at: from the first that has hours to the present one, the latest first."""
    return years_from(queries.first_year(session), today)


def my_hours(
    context: Context, actor: Actor, year: int | None = None
) -> tuple[PersonHours, tuple[ClaimLine, ...]]:
    """The actor's own hours of a year and all their claims. Raises NotFound when not on the register."""
    actor.require(Permission.TALENT_OWN)
    with context.database.reading() as session:
        view = today_of(context)
        member = own_member(session, view, actor)
        roster = load_roster(session, view)
        found = of_person(context, session, actor, roster, member, year)
        book = queries.rule_book(session)
        claims = queries.claims_of(session, member.id)
        reasons = queries.reasons(session, [claim.id for claim in claims])
    lines = tuple(
        ClaimLine(
            claim,
            "",
            found.department,
            book.on(claim.year, claim.ended_on).convert(claim.mode, claim.category, claim.claimed),
            0,
            reasons.get(claim.id, "") if claim.state is State.RETURNED else "",
        )
        for claim in claims
    )
    return found, lines


def hours_method(context: Context, actor: Actor, year: int | None = None) -> tuple[int, HourRule]:
    """The rule by which a year (None: the present one) is judged."""
    actor.require(Permission.TALENT_OWN)
    chosen = year if year is not None and 2000 <= year <= context.today.year + 1 else context.today.year
    with context.database.reading() as session:
        return chosen, queries.rule_book(session).of_year(chosen)


def person_hours(context: Context, actor: Actor, number: str, year: int | None = None) -> PersonHours:
    """A person's hours of a year, for those who may read the person; that they were read is recorded.

    Raises NotFound for a number that is not on the register or not within the actor's reach.
    """
    actor.require(Permission.STAFF_READ)
    with context.database.reading() as session:
        roster = load_roster(session, today_of(context))
        member = _within(actor, roster, number)
        found = of_person(context, session, actor, roster, member, year)
    _note_reading(context, actor, member)
    return found


def hour_certificate(
    context: Context, actor: Actor, number: str | None, year: int | None = None
) -> HourCertificate:
    """The sheet of a person's year to be printed: one's own, or by number of a person one may read.

    Raises NotFound.
    """
    actor.require(Permission.TALENT_OWN if number is None else Permission.STAFF_READ)
    with context.database.reading() as session:
        view = today_of(context)
        roster = load_roster(session, view)
        member = own_member(session, view, actor) if number is None else _within(actor, roster, number)
        found = of_person(context, session, actor, roster, member, year)
        name = names(session, actor, roster, [member.id], Stage.HOURS)[member.id]
    _note_reading(context, actor, member)
    return HourCertificate(
        replace(found, name=name), member.title, GROUP_NAMES[found.person.group], context.today
    )


def _within(actor: Actor, roster: Roster, number: str) -> StaffMember:
    member = roster.by_number(number)
    if member is None or not sees(actor, member, Stage.HOURS, Field.MATERIAL):
        raise NotFound(NO_PERSON)
    return member


def _note_reading(context: Context, actor: Actor, member: StaffMember) -> None:
    """Record that somebody read another's hours."""
    if Viewer.SELF not in viewers(actor, member):
        with context.database.writing(actor) as work:
            work.record("staff.read", KIND, member.number)


def of_person(
    context: Context,
    session: Session,
    actor: Actor,
    roster: Roster,
    member: StaffMember,
    year: int | None,
    view: AsOf | None = None,
) -> PersonHours:
    """A person's hours of a year (None: the present one) as the caller found them readable."""
    as_of = view or today_of(context)
    years = years_offered(session, as_of.effective_on)
    chosen = year if year in years else years[0]
    found = person_years(session, as_of, roster, member, [chosen])[chosen]
    entries = queries.entries(session, as_of, member.id, chosen)
    own = Viewer.SELF in viewers(actor, member)
    labels = people_queries.departments(session, as_of)
    person = found.people.get(member.id) or PersonYear(
        member.id, member.department_id, member.group, NOTHING_ASKED
    )
    return PersonHours(
        staff_id=member.id,
        number=member.number,
        name="" if own else names(session, actor, roster, [member.id], Stage.HOURS)[member.id],
        department=labels[person.department_id].name,
        year=chosen,
        years=years,
        rule=found.rule,
        closed=found.closed,
        person=person,
        entries=entries,
        version=queries.last_entry(session, member.id, chosen),
        own=own,
        may_correct=actor.may(Permission.HOURS_MANAGE) and not own,
    )
