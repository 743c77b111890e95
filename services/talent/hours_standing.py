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
    capped,
    carried_in,
    requirement_of,
)
from domain.talent.hours_views import ClosedYear, PersonYear, SheetLine
from domain.talent.staff import Roster, StaffMember

__all__ = ["YearRead", "person_years", "read_year", "served_in"]


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


def read_year(session: Session, view: AsOf, roster: Roster, year: int) -> YearRead:
    """How people stand in a year: everybody who served in it or has hours.

    At most six statements: rules, closed years, sums of the year, and where it has them the frozen sheets of
    the year and the one before, and the sums of the one before.
    """
    book, closed = _years(session, view)
    rule = _rule_of(book, closed, year)
    earned = queries.totals(session, view, year, rule)
    frozen = queries.sheet(session, year) if year in closed else {}
    told = {*earned, *frozen}
    members = [one for one in roster.members.values() if one.id in told or served_in(one, year)]
    former: Mapping[int, Totals] = {}
    sheet: Mapping[int, SheetLine] = {}
    if rule.carry and year not in closed:
        former = queries.totals(session, view, year - 1, _rule_of(book, closed, year - 1))
        sheet = queries.sheet(session, year - 1) if year - 1 in closed else {}
    before = _rule_of(book, closed, year - 1)
    people = {
        member.id: _person(
            member,
            roster,
            rule,
            earned.get(member.id, Totals()),
            _carried(rule, before, member, roster, former.get(member.id, Totals()), sheet.get(member.id)),
            frozen.get(member.id),
        )
        for member in members
    }
    return YearRead(year, rule, closed.get(year), people)


def person_years(
    session: Session, view: AsOf, roster: Roster, member: StaffMember, years: Iterable[int]
) -> Mapping[int, YearRead]:
    """How one person stands in some years. Four statements, however many years there are."""
    book, closed = _years(session, view)
    sums = queries.person_sums(session, view, member.id)
    sheets = {
        year: line for year, line in queries.person_sheets(session, member.id).items() if year in closed
    }
    found = {}
    for year in years:
        rule, before = _rule_of(book, closed, year), _rule_of(book, closed, year - 1)
        former = capped(before, sums.get(year - 1, {}))
        carried = _carried(rule, before, member, roster, former, sheets.get(year - 1))
        earned = capped(rule, sums.get(year, {}))
        people = {}
        if year in sums or year in sheets or served_in(member, year):
            people[member.id] = _person(member, roster, rule, earned, carried, sheets.get(year))
        found[year] = YearRead(year, rule, closed.get(year), people)
    return found


def _years(session: Session, view: AsOf) -> tuple[RuleBook, Mapping[int, ClosedYear]]:
    """The rules known by then, and the years closed by then."""
    closed = {
        year: one
        for year, one in queries.closed_years(session, view.known_at).items()
        if one.closed_on <= view.effective_on
    }
    return queries.rule_book(session, view.known_at), closed


def _rule_of(book: RuleBook, closed: Mapping[int, ClosedYear], year: int) -> HourRule:
    """The rule of a year; of a closed one as it was known at the close."""
    found = closed.get(year)
    return (book.known_at(found.seq) if found else book).of_year(year)


def _carried(
    rule: HourRule,
    before: HourRule,
    member: StaffMember,
    roster: Roster,
    former: Totals,
    sheet: SheetLine | None,
) -> Totals:
    """What is carried into the rule's year, given what was earned in the one before and its frozen sheet."""
    if not rule.carry:
        return Totals()
    if sheet is not None:
        return carried_in(rule, sheet.standing.requirement, former)
    return carried_in(rule, requirement_of(before, member, roster.leaves(member.id)), former)


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
