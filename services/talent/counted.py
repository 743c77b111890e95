"""The indicators that are counted from the records of talent: who was selected, works, hours, reserve cadres.

Where these records change, the service that changes them says so (`changed`), with the day since when.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries.talent import achievements as achievement_queries
from data_access.queries.talent import cadres as cadre_queries
from data_access.queries.talent import hours as hour_queries
from data_access.queries.talent import programme as programme_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.periods import Year
from domain.permissions import Permission
from domain.talent.achievements import AchievementLevel
from domain.talent.hours import TENTH, Verdict
from domain.talent.hours_views import PersonYear
from domain.talent.programme import CHOSEN_STAGES
from services.indicators.counting import Counter, Key, changed, register
from services.talent.cadre_pool import coverage_of
from services.talent.hours_standing import read_year
from services.talent.register import load_roster

__all__ = ["ACHIEVEMENTS", "HOURS", "RESERVE", "SELECTED", "changed", "hours_corrected", "staff_changed"]

_LEVELS: Mapping[str, AchievementLevel] = {
    "T02": AchievementLevel.NATIONAL,
    "T03": AchievementLevel.PROVINCIAL,
    "T04": AchievementLevel.MUNICIPAL,
    "T05": AchievementLevel.LIBRARY,
}
Counts = dict[date, Mapping[Key, float]]


def _view(day: date) -> AsOf:
    return AsOf(day, EVERYTHING_KNOWN)


def _selected(session: Session, days: Sequence[date]) -> Counts:
    """People of whom a selection stands, each counted once. One statement for each day."""
    found: Counts = {}
    for day in days:
        applications = programme_queries.applications(session, _view(day))
        people = {one.staff_id for one in applications if one.stage in CHOSEN_STAGES}
        found[day] = {("T01", Year.of(day)): float(len(people))}
    return found


def _achieved(session: Session, days: Sequence[date]) -> Counts:
    """Confirmed works up to each day by level: which they are is known now, only their days differ."""
    if not days:
        return {}
    works = achievement_queries.achievements(session, _view(max(days)))
    confirmed = [work.terms for work in works if work.confirmed]
    found: Counts = {}
    for day in days:
        tally = Tally(terms.level for terms in confirmed if terms.achieved_on <= day)
        found[day] = {(code, Year.of(day)): float(tally[level]) for code, level in _LEVELS.items()}
    return found


def _covered(session: Session, days: Sequence[date]) -> Counts:
    """What is needed of reserve cadres and how much of it is met. Five statements for each day."""
    found: Counts = {}
    for day in days:
        met, needed = coverage_of(session, _view(day))
        found[day] = {("T11", Year.of(day)): float(needed), ("T12", Year.of(day)): float(met)}
    return found


def _closing_days(session: Session) -> Collection[date]:
    return {closed.closed_on for closed in hour_queries.closed_years(session).values()}


def _hours(session: Session, days: Sequence[date]) -> Counts:
    """The years that were closed on each day, of the people whom the close found obliged."""
    found: Counts = {}
    for day in days:
        for closed in hour_queries.closed_years(session).values():
            if closed.closed_on != day:
                continue
            read = read_year(session, _view(day), load_roster(session, _view(day)), closed.year)
            found[day] = {**found.get(day, {}), **_of_year(Year(closed.year), read.people.values())}
    return found


def _of_year(year: Year, people: Iterable[PersonYear]) -> Mapping[Key, float]:
    # Whoever was put on the register after the close is on no sheet of it.
    asked = [one.standing for one in people if one.frozen is not None and one.standing.requirement.asked]
    return {
        ("T06", year): float(len(asked)),
        ("T07", year): float(sum(one.verdict is Verdict.MET for one in asked)),
        ("T09", year): sum(one.earned.total for one in asked) / TENTH,
    }


SELECTED = register(
    Counter(
        ("T01",),
        programme_queries.selection_days,
        _selected,
        "111 工程的认定记录",
        "/talent/programme",
        Permission.TALENT_OWN,
    )
)
ACHIEVEMENTS = register(
    Counter(
        tuple(_LEVELS),
        achievement_queries.days,
        _achieved,
        "已核定的人才成果",
        "/talent/achievements",
        Permission.TALENT_OWN,
    )
)
RESERVE = register(
    Counter(
        ("T11", "T12"),
        cadre_queries.days,
        _covered,
        "储备干部库和需求设置",
        "/talent/reserve",
        Permission.TALENT_COUNTS,
    )
)
HOURS = register(
    Counter(
        ("T06", "T07", "T09"),
        _closing_days,
        _hours,
        "已关账年度的学时记录",
        "/talent/hours/library",
        Permission.TALENT_COUNTS,
        level=False,
    )
)


def hours_corrected(work: UnitOfWork, year: int) -> None:
    """Say that hours of a year were corrected: its figures are told anew if it is closed."""
    closed = hour_queries.closed_years(work.session).get(year)
    if closed is not None:
        changed(work, HOURS, closed.closed_on)


def staff_changed(work: UnitOfWork, staff_id: int, since: date) -> None:
    """Say that somebody on the register changed: whether they serve matters to the reserve pool."""
    if cadre_queries.was_in_pool(work.session, staff_id):
        changed(work, RESERVE, since)
