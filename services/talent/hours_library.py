"""The library's hours of a year: in all, by department, and by person for those who may see whose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from domain.asof import AsOf
from domain.permissions import Actor, Permission
from domain.talent.counts import small_groups_hidden
from domain.talent.hours import HourRule, Totals, Verdict, hours_text
from domain.talent.hours_views import ClosedYear, DepartmentHours, LibraryHours, PersonLine, PersonYear
from domain.talent.sight import Field, Stage, sees
from services.context import Context
from services.settings import rules_at
from services.talent.hours_reading import years_offered
from services.talent.hours_standing import read_year
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
    "hours_text",
    "library_hours",
    "view_of",
]


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
        years = years_offered(session, view.effective_on)
        chosen = year if year in years else years[0]
        roster = load_roster(session, view)
        found = read_year(session, view, roster, chosen)
        labels = people_queries.departments(session, view)
        shown = [
            one
            for one in found.people.values()
            if sees(actor, roster.members[one.staff_id], Stage.HOURS, Field.MATERIAL)
        ]
        called = names(session, actor, roster, [one.staff_id for one in shown], Stage.HOURS)
        floor = smallest_group(rules_at(session, context, view))
    asked = [one for one in found.people.values() if one.standing.requirement.asked]
    dotted = actor.may(Permission.TALENT_READ)
    names_of = {key: one.name for key, one in labels.items()}
    return LibraryHours(
        day=view.effective_on,
        year=chosen,
        years=years,
        rule=found.rule,
        closed=found.closed,
        total=_line("全馆", asked, dotted),
        departments=_departments(actor, asked, names_of, dotted, floor),
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


def _departments(
    actor: Actor, asked: Iterable[PersonYear], labels: Mapping[int, str], dotted: bool, floor: int
) -> tuple[DepartmentHours, ...]:
    by_department: dict[int, list[PersonYear]] = {}
    for one in asked:
        by_department.setdefault(one.department_id, []).append(one)
    counts = {key: len(people) for key, people in by_department.items()}
    scope = actor.scope(Permission.STAFF_READ)
    open_to = {key for key in counts if scope.covers_departments([key])}
    hidden = {key for key, count in small_groups_hidden(counts, floor).items() if count is None}
    return tuple(
        DepartmentHours(labels[key], None, None, None, None)
        if key in hidden - open_to
        else _line(labels[key], by_department[key], dotted)
        for key in labels
        if key in by_department
    )


def _line(name: str, people: list[PersonYear], dotted: bool) -> DepartmentHours:
    if not people:
        return DepartmentHours(name, 0, 0, None, None)
    counted = [one.standing.counted for one in people]
    return DepartmentHours(
        name,
        len(people),
        sum(one.standing.verdict is Verdict.MET for one in people),
        sum(one.total for one in counted) / len(people),
        sum(one.professional for one in counted) / len(people),
        tuple(sorted((one.total, one.professional) for one in counted)) if dotted else (),
    )
