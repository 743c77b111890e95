"""How people stand in a year: rules, register, credited hours and frozen sheets put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries.talent import hours as queries
from domain.asof import AsOf
from domain.talent.hours import (
    HourRule,
    Requirement,
    RuleBook,
    Standing,
    Totals,
    carried_in,
    requirement_of,
)
from domain.talent.hours_views import ClosedYear, PersonYear, SheetLine
from domain.talent.staff import Roster, StaffMember

__all__ = ["YearRead", "read_year", "served_in"]


@dataclass(frozen=True)
class YearRead:
    """A year at a point of view: its rule, whether it was closed, and how everybody stands in it."""

    year: int
    rule: HourRule
    closed: ClosedYear | None
    people: Mapping[int, PersonYear]


def served_in(member: StaffMember, year: int) -> bool:
    """Whether a person was in service on any day of a year."""
    return member.entered_on <= date(year, 12, 31) and (
        member.left_on is None or member.left_on >= date(year, 1, 1)
    )


def read_year(
    session: Session, view: AsOf, roster: Roster, year: int, staff_id: int | None = None
) -> YearRead:
    """How people stand in a year: everybody who served in it or has hours, or one person.

    At most six statements: rules, closed years, sums of the year, and where it has them the frozen sheets of
    the year and the one before, and the sums of the one before.
    """
    book = queries.rule_book(session, view.known_at)
    closed = {
        number: one
        for number, one in queries.closed_years(session, view.known_at).items()
        if one.closed_on <= view.effective_on
    }
    rule = _rule_of(book, closed, year)
    earned = queries.totals(session, view, year, rule, staff_id)
    frozen = queries.sheet(session, year, staff_id) if year in closed else {}
    members = _members(roster, year, [*earned, *frozen], staff_id)
    carried: Mapping[int, Totals] = {}
    if rule.carry and year not in closed:
        carried = _carried(session, view, roster, book, closed, rule, members, staff_id)
    return YearRead(
        year,
        rule,
        closed.get(year),
        {
            member.id: _person(
                member,
                roster,
                rule,
                earned.get(member.id, Totals()),
                carried.get(member.id, Totals()),
                frozen.get(member.id),
            )
            for member in members
        },
    )


def _rule_of(book: RuleBook, closed: Mapping[int, ClosedYear], year: int) -> HourRule:
    """The rule of a year; of a closed one as it was known at the close."""
    found = closed.get(year)
    return (book.known_at(found.seq) if found else book).of_year(year)


def _members(roster: Roster, year: int, told: Iterable[int], staff_id: int | None) -> list[StaffMember]:
    wanted = set(told)
    listed = roster.members.values() if staff_id is None else [roster.members[staff_id]]
    return [member for member in listed if member.id in wanted or served_in(member, year)]


def _carried(
    session: Session,
    view: AsOf,
    roster: Roster,
    book: RuleBook,
    closed: Mapping[int, ClosedYear],
    rule: HourRule,
    members: Iterable[StaffMember],
    staff_id: int | None,
) -> dict[int, Totals]:
    before = rule.year - 1
    former = _rule_of(book, closed, before)
    earned = queries.totals(session, view, before, former, staff_id)
    sheet = queries.sheet(session, before, staff_id) if before in closed else {}
    found = {}
    for member in members:
        line = sheet.get(member.id)
        asked = (
            line.standing.requirement if line else requirement_of(former, member, roster.leaves(member.id))
        )
        found[member.id] = carried_in(rule, asked, earned.get(member.id, Totals()))
    return found


def _person(
    member: StaffMember,
    roster: Roster,
    rule: HourRule,
    earned: Totals,
    carried: Totals,
    frozen: SheetLine | None,
) -> PersonYear:
    if frozen is not None:
        # What the close found of requirement and carried hours holds; corrections change what was earned.
        former = frozen.standing
        standing = Standing(former.requirement, earned, former.carried)
        return PersonYear(member.id, frozen.department_id, frozen.group, standing, former)
    asked: Requirement = requirement_of(rule, member, roster.leaves(member.id))
    return PersonYear(member.id, member.department_id, member.group, Standing(asked, earned, carried))
