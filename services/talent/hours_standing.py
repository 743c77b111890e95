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
    years_from,
)
from domain.talent.hours_views import ClosedYear, PersonYear, SheetLine
from domain.talent.staff import Roster, StaffMember

__all__ = ["YearRead", "Years", "person_years", "read_year", "read_years", "served_in"]

NOTHING = Totals()


@dataclass(frozen=True)
class Years:
    """What is known of years: the rules, those closed, and the first that has hours."""

    book: RuleBook
    closed: Mapping[int, ClosedYear]
    first: int | None

    def offered(self, today: date) -> tuple[int, ...]:
        """The years one may look at."""
        return years_from(self.first, today)

    def rule_of(self, year: int) -> HourRule:
        """The rule of a year; of a closed one as it was known at the close."""
        found = self.closed.get(year)
        return (self.book.known_at(found.seq) if found else self.book).of_year(year)


def read_years(session: Session, view: AsOf) -> Years:
    """The rules known by then, and the years closed by then. One statement."""
    book, closed, first = queries.years_known(session, view.known_at)
    by_then = {year: one for year, one in closed.items() if one.closed_on <= view.effective_on}
    return Years(book, by_then, first)


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
    session: Session, view: AsOf, roster: Roster, year: int, years: Years | None = None
) -> YearRead:
    """How people stand in a year: everybody who served in it or has hours.

    At most three statements: what is known of years unless it is given, the sums of the year and where they
    are needed of the one before, and the frozen sheet of whichever of the two was closed.
    """
    known = years or read_years(session, view)
    rule, before, closed = known.rule_of(year), known.rule_of(year - 1), known.closed
    carries = bool(rule.carry) and year not in closed
    sums = queries.totals_of(session, view, {year: rule, **({year - 1: before} if carries else {})})
    earned, former = sums[year], sums.get(year - 1, {})
    frozen = queries.sheet(session, year) if year in closed else {}
    sheet = queries.sheet(session, year - 1) if carries and year - 1 in closed else {}
    people = {}
    for member in roster.members.values():
        found, line = earned.get(member.id, NOTHING), frozen.get(member.id)
        if found is NOTHING and line is None and not served_in(member, year):
            continue
        carried = NOTHING
        if carries:
            carried = _carried(
                rule, before, member, roster, former.get(member.id, NOTHING), sheet.get(member.id)
            )
        people[member.id] = _person(member, roster, rule, found, carried, line)
    return YearRead(year, rule, closed.get(year), people)


def person_years(
    session: Session, view: AsOf, roster: Roster, member: StaffMember, years: Iterable[int]
) -> Mapping[int, YearRead]:
    """How one person stands in some years. Three statements, however many years there are."""
    known = read_years(session, view)
    closed = known.closed
    sums = queries.person_sums(session, view, member.id)
    sheets = {
        year: line for year, line in queries.person_sheets(session, member.id).items() if year in closed
    }
    found = {}
    for year in years:
        rule, before = known.rule_of(year), known.rule_of(year - 1)
        former = capped(before, sums.get(year - 1, {}))
        carried = _carried(rule, before, member, roster, former, sheets.get(year - 1))
        earned = capped(rule, sums.get(year, {}))
        people = {}
        if year in sums or year in sheets or served_in(member, year):
            people[member.id] = _person(member, roster, rule, earned, carried, sheets.get(year))
        found[year] = YearRead(year, rule, closed.get(year), people)
    return found


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
