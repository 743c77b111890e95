"""The talent programme at a glance: one reading of few statements, each reader's rights applied on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import achievements as achievement_queries
from data_access.queries.talent import programme as programme_queries
from domain.asof import AsOf
from domain.permissions import Actor, Permission
from domain.talent.achievements import AchievementLevel
from domain.talent.cadre_gaps import Slot
from domain.talent.counts import small_groups_hidden
from domain.talent.hours import TENTH, Tenths, Verdict, hours_text
from domain.talent.hours_views import PersonYear
from domain.talent.overview import (
    AchievementGlance,
    Course,
    HoursGlance,
    Links,
    ProgrammeGlance,
    Strip,
    TalentOverview,
    by_course,
    by_hours,
    strip_of,
)
from domain.talent.programme_views import BatchLine
from services.context import Context
from services.settings import rules_at, rules_of_view
from services.talent.cadre_pool import pool_of, slots_of
from services.talent.hours_library import Measure, by_department, line_of, measure_of
from services.talent.hours_standing import YearRead, Years, read_year, read_years
from services.talent.programme_common import line_counted
from services.talent.register import load_roster, today_of
from services.talent.rules import smallest_group
from services.viewing import ViewRequest, open_view

__all__ = [
    "TENTH",
    "AchievementLevel",
    "BatchLine",
    "HoursGlance",
    "Slot",
    "Strip",
    "TalentOverview",
    "hours_text",
    "talent_overview",
]


def talent_overview(
    context: Context, actor: Actor, wanted: ViewRequest, year: int | None = None
) -> TalentOverview:
    """Everything the overview shows a reader, the hours those of a year (None: the present one of the view).

    At most twelve statements at today's point of view, one or two more at another. Raises Invalid for a
    faulty address.
    """
    actor.require(Permission.TALENT_COUNTS)
    with context.database.reading() as session:
        view, default, floor = _point_of_view(context, session, wanted)
        known = read_years(session, view)
        years = known.offered(view.effective_on)
        chosen = year if year in years else years[0]
        roster = load_roster(session, view)
        standing = read_year(session, view, roster, chosen, known)
        departments = people_queries.departments(session, view)
        batches = programme_queries.batches_counted(session, view)
        works = achievement_queries.counted(session, view)
        pool = pool_of(session, view, roster)
    counts_only = not actor.may(Permission.TALENT_READ)
    lines = tuple(line_counted(record, counts, view.effective_on) for record, counts in batches)
    labels = {key: one.name for key, one in departments.items()}
    # Whoever sees the pool by name is hidden no count of it.
    pool_floor = 0 if actor.may(Permission.CADRE_READ) else floor
    return TalentOverview(
        as_of=view,
        is_default=default,
        programme=_programme(lines, counts_only, floor),
        achievements=AchievementGlance(works),
        hours=_hours(actor, standing, known, view, labels, counts_only, floor),
        reserve=slots_of(actor, pool, default, pool_floor),
        floor=floor,
        counts_only=counts_only,
        links=Links(
            programme=actor.may(Permission.TALENT_OWN),
            achievements=actor.may(Permission.TALENT_OWN),
            cadres=actor.may(Permission.CADRE_READ),
            claims=actor.may(Permission.HOURS_RECOGNISE),
            manages=actor.may(Permission.TALENT_MANAGE),
        ),
    )


def _point_of_view(context: Context, session: Session, wanted: ViewRequest) -> tuple[AsOf, bool, int]:
    """The view asked for, whether it is the present, and the smallest group shown by the rules of then."""
    if not (wanted.asof or wanted.known):
        view = today_of(context)
        return view, True, smallest_group(rules_at(session, context, view))
    found = open_view(context, session, wanted)
    view = found.as_of
    present = view.effective_on == context.today and view.known_at == found.latest_seq
    return view, present, smallest_group(rules_of_view(context, found))


def _programme(lines: tuple[BatchLine, ...], counts_only: bool, floor: int) -> ProgrammeGlance:
    quota = sum(line.terms.quota for line in lines)
    courses: Mapping[Course, int | None] = by_course(line.counts for line in lines)
    if counts_only:
        # One breakdown and no other beside it: a table by batch and stage could be reckoned from its sums.
        courses = small_groups_hidden({key: count or 0 for key, count in courses.items()}, floor)
    running, ended = courses[Course.RUNNING], courses[Course.ENDED]
    return ProgrammeGlance(
        running=running,
        selected=None if running is None or ended is None else running + ended,
        quota=quota,
        batches=() if counts_only else lines,
        courses=tuple(courses.items()) if lines else (),
    )


def _hours(
    actor: Actor,
    found: YearRead,
    known: Years,
    view: AsOf,
    labels: Mapping[int, str],
    counts_only: bool,
    floor: int,
) -> HoursGlance:
    people = [one for one in found.people.values() if one.standing.requirement.asked]
    asked = [(one.department_id, measure_of(one)) for one in people]
    measures = [measure for _, measure in asked]
    groups: Mapping[Tenths, int | None] = {}
    if counts_only:
        groups = small_groups_hidden(by_hours(total for total, _, _ in measures), floor)
    return HoursGlance(
        year=found.year,
        years=known.offered(view.effective_on),
        rule=found.rule,
        closed=found.closed,
        total=line_of("全馆", measures, False),
        departments=by_department(actor, asked, labels, False, floor),
        strip=None if counts_only else _strip(people, measures),
        groups=tuple(groups.items()),
    )


def _strip(people: Sequence[PersonYear], measures: Sequence[Measure]) -> Strip:
    return strip_of(
        [
            (
                total,
                professional,
                verdict is not Verdict.SHORT,
                professional >= one.standing.requirement.professional,
            )
            for one, (total, professional, verdict) in zip(people, measures, strict=True)
        ]
    )
