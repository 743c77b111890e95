"""灯色: how a project's light came about, month by month, and the one a person set beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from data_access.queries import course as course_queries
from data_access.queries.course import Course
from domain.asof import Knowledge
from domain.clock import end_of_day
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.projects.light_views import (
    LightOn,
    LightsPage,
    OverrideStep,
    ReportingOn,
    light_changes,
)
from domain.projects.lights import Light
from domain.projects.overrides import CHOICES, JUDGED, shown_override
from domain.projects.reporting import ReportingSignal, ReportingStatus, reporting_signal
from domain.projects.rollup import stand
from services.context import Context
from services.projects.overriding import max_days
from services.projects.portfolio import (
    SIGNAL_MONTHS,
    Portfolio,
    load_portfolio,
    person_name,
    project_line,
    report_records,
    visible_record,
)
from services.projects.under_way import ProjectUnderWay
from services.settings import rules_from
from services.viewing import ViewRequest

__all__ = [
    "CHOICES",
    "JUDGED",
    "Light",
    "LightOn",
    "LightsPage",
    "OverrideStep",
    "ReportingOn",
    "ReportingSignal",
    "ReportingStatus",
    "light_changes",
    "lights_page",
]

REPORTING_MONTHS = 12
"""How many months of reporting the page tells."""


def lights_page(context: Context, actor: Actor, code: str, wanted: ViewRequest) -> LightsPage:
    """The lights of the project with this code. Raises NotFound when it is outside the actor's scope.

    Each month end is judged by the terms, figures and rules of that day: as they are known at the view or,
    where it asks for what was known then, as they were known at the end of that very day. Work that moves by
    an indicator is judged by the readings known at the view either way.
    """
    actor.require(Permission.PROJECT_READ)
    with context.database.reading() as session:
        # One month more than is told, for the signal that the first of them begins with.
        portfolio = load_portfolio(context, session, wanted, code, REPORTING_MONTHS + SIGNAL_MONTHS)
        record = visible_record(actor, portfolio)
        known_at = portfolio.view.as_of.known_at
        project_id = record.work.project_id
        course = course_queries.course_of(session, project_id, code, record.node_id, known_at)
        months = _months(context, session, portfolio, course)
        recorded = course_queries.recorded(session, [row.change_seq for row in course.overrides])
    project = ProjectUnderWay(portfolio.view, record, portfolio.tree.is_restricted(record.node_id))
    line = project_line(actor, portfolio, record)
    now = portfolio.view.is_default
    days = max_days(portfolio.rules)
    return LightsPage(
        view=portfolio.view,
        line=line,
        path=portfolio.tree.path(record.node_id),
        version=max((row.change_seq for row in course.overrides), default=0),
        months=months,
        reporting=_reporting(portfolio, project) if now else (),
        steps=tuple(
            OverrideStep(
                Light(row.light) if row.light else None,
                row.expires_on,
                row.reason or "",
                person_name(portfolio.people, row.author_id),
                recorded[row.change_seq],
            )
            for row in reversed(course.overrides)
        ),
        may_override=now
        and line.verdict.light in JUDGED
        and project.opened_by(actor, Permission.LIGHT_OVERRIDE),
        max_days=days,
        last_day=portfolio.view.as_of.effective_on + timedelta(days=days),
    )


def _months(context: Context, session: Session, portfolio: Portfolio, course: Course) -> tuple[LightOn, ...]:
    """The light at each month end since the project's first terms, and on the day of the view."""
    view = portfolio.view
    until = view.as_of.effective_on
    days = _month_ends(max(course_queries.first_day(course), view.plan.starts_on), until)
    known = [view.as_of.known_at] * len(days)
    if view.as_of.knowledge is Knowledge.THEN:
        then = course_queries.known_by_each(session, [end_of_day(day) for day in days])
        known = [min(seq, view.as_of.known_at) for seq in then]
    found = (_on(context, portfolio, course, day, seq) for day, seq in zip(days, known, strict=True))
    return tuple(light for light in found if light is not None)


def _on(context: Context, portfolio: Portfolio, course: Course, day: date, known_at: int) -> LightOn | None:
    as_of = replace(portfolio.view.as_of, effective_on=day, known_at=known_at)
    record = course.record(as_of)
    if record is None:
        return None
    rules = rules_from(context.rules, portfolio.view.settings, day, known_at)
    figures = replace(
        portfolio.figures, view=replace(portfolio.view, as_of=as_of), thresholds=rules.thresholds
    )
    node = portfolio.tree.by_id[record.node_id]
    standing = figures.moved(
        stand(record.work, day, rules.thresholds, portfolio.view.plan.ends_on), node.code
    )
    return LightOn(day, standing.verdict, shown_override(record.override, standing.verdict.light, day))


def _month_ends(start: date, until: date) -> list[date]:
    """The month ends from ``start`` before ``until``, and ``until`` itself."""
    days, month = [], Month.of(start)
    while month.last_day < until:
        days.append(month.last_day)
        month = month.next()
    return [*days, until]


def _reporting(portfolio: Portfolio, project: ProjectUnderWay) -> tuple[ReportingOn, ...]:
    """The last months' reports, each with the colour of the reporting at the month's end or today.

    A missed report stays red until it is made up, then yellow through the next round: seen here as a course.
    """
    view = portfolio.view
    records = report_records(portfolio, project.record.work, REPORTING_MONTHS - 1 + SIGNAL_MONTHS)
    told: list[ReportingOn] = []
    for place, found in enumerate(records):
        day = min(found.round.month.last_day, view.today)
        looked_at = records[max(place - SIGNAL_MONTHS, 0) : place + 1]
        signal = reporting_signal(looked_at, day, view.calendar)
        told.append(ReportingOn(found.round.month, found.status(view.today), signal))
    return tuple(told[-REPORTING_MONTHS:])
