"""The library's hours of a year: in all, by department, and by person for those who may see whose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from domain.asof import AsOf
from domain.permissions import Actor, Permission
from domain.talent.counts import small_groups_hidden
from domain.talent.hours import HourRule, Tenths, Totals, Verdict, hours_text
from domain.talent.hours_views import ClosedYear, DepartmentHours, LibraryHours, PersonLine, PersonYear
from domain.talent.sight import Field, Stage, sees
from services.context import Context
from services.settings import rules_at
from services.talent.hours_standing import read_year, read_years
from services.talent.register import load_roster, today_of
from services.talent.rules import smallest_group
from services.talent.sight import names
from services.viewing import ViewRequest, open_view

__all__ = [
    "ClosedYear",
    "DepartmentHours",
    "HourRule",
    "LibraryHours",
    "PersonLine",
    "PersonYear",
    "Totals",
    "Verdict",
    "by_department",
    "hours_text",
    "library_hours",
    "line_of",
    "measure_of",
    "view_of",
]


Measure = tuple[Tenths, Tenths, Verdict]
"""Of a person: all hours that count, those in professional subjects, and how they stand."""


def view_of(context: Context, session: Session, wanted: ViewRequest) -> AsOf:
    """The point of view of an address: today and all that is known, unless it asks for another."""
    if wanted.asof or wanted.known:
        return open_view(context, session, wanted).as_of
    return today_of(context)


def library_hours(
    context: Context, actor: Actor, wanted: ViewRequest, year: int | None = None
) -> LibraryHours:
    """How the library stands in a year (None: that of the view). Groups too small are not broken down,
    but for those who may see whose hours they are. Raises Invalid for a faulty address.
    """
    actor.require(Permission.TALENT_COUNTS)
    with context.database.reading() as session:
        view = view_of(context, session, wanted)
        known = read_years(session, view)
        years = known.offered(view.effective_on)
        chosen = year if year in years else years[0]
        roster = load_roster(session, view)
        found = read_year(session, view, roster, chosen, known)
        labels = people_queries.departments(session, view)
        shown = [
            one
            for one in found.people.values()
            if sees(actor, roster.members[one.staff_id], Stage.HOURS, Field.MATERIAL)
        ]
        called = names(session, actor, roster, [one.staff_id for one in shown], Stage.HOURS)
        floor = smallest_group(rules_at(session, context, view))
    people = [one for one in found.people.values() if one.standing.requirement.asked]
    asked = [(one.department_id, measure_of(one)) for one in people]
    dotted = actor.may(Permission.TALENT_READ)
    names_of = {key: one.name for key, one in labels.items()}
    return LibraryHours(
        day=view.effective_on,
        year=chosen,
        years=years,
        rule=found.rule,
        closed=found.closed,
        total=line_of("全馆", [measure for _, measure in asked], dotted),
        departments=by_department(actor, asked, names_of, dotted, floor),
        people=tuple(
            PersonLine(
                roster.members[one.staff_id].number,
                called[one.staff_id],
                labels[one.department_id].name,
                one,
            )
            for one in sorted(shown, key=lambda one: roster.members[one.staff_id].number)
        ),
        corrected=sum(bool(one.corrected.total) for one in found.people.values()),
    )


def by_department(
    actor: Actor,
    asked: Iterable[tuple[int, Measure]],
    labels: Mapping[int, str],
    dotted: bool,
    floor: int,
) -> tuple[DepartmentHours, ...]:
    """People of whom hours are asked, by department. One too small to be broken down has no numbers.

    What the reader may see by name is told apart first, so that a group hidden beside it cannot be reckoned
    from the two.
    """
    grouped: dict[int, list[Measure]] = {}
    for department, measure in asked:
        grouped.setdefault(department, []).append(measure)
    scope = actor.scope(Permission.STAFF_READ)
    others = {key: len(people) for key, people in grouped.items() if not scope.covers_departments([key])}
    hidden = {key for key, count in small_groups_hidden(others, floor).items() if count is None}
    return tuple(
        DepartmentHours(labels[key], None, None, None, None)
        if key in hidden
        else line_of(labels[key], grouped[key], dotted)
        for key in labels
        if key in grouped
    )


def measure_of(one: PersonYear) -> Measure:
    """What of a person's year counts, and how they stand."""
    counted = one.standing.counted
    return counted.total, counted.professional, one.standing.verdict


def line_of(name: str, people: Sequence[Measure], dotted: bool) -> DepartmentHours:
    """The hours of a group; with ``dotted`` also everybody's, told of nobody."""
    if not people:
        return DepartmentHours(name, 0, 0, None, None)
    return DepartmentHours(
        name,
        len(people),
        sum(verdict is Verdict.MET for _, _, verdict in people),
        sum(total for total, _, _ in people) / len(people),
        sum(professional for _, professional, _ in people) / len(people),
        tuple(sorted((total, professional) for total, professional, _ in people)) if dotted else (),
    )
