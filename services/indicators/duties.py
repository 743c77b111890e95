"""What indicators ask of a person: to state the figures of periods that are over, to decide on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from data_access.queries import observations
from data_access.queries import people as people_queries
from domain.clock import day_of
from domain.errors import NotFound
from domain.indicators.definition import Subject
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.worklist import DueItem, Duty
from services.context import Context
from services.indicators.figures import PlanFigures, load_figures, may_state
from services.indicators.reading import due_period, keys_of
from services.indicators.stating import FIGURE, may_decide
from services.settings import rules_of_view
from services.viewing import ViewRequest, open_view
from services.worklist import source


@source
def figure_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The figures that the actor owes, and those that wait for the actor's decision."""
    if not (actor.may(Permission.INDICATOR_WRITE) or actor.may(Permission.INDICATOR_DECIDE)):
        return
    try:
        view = open_view(context, session, ViewRequest())
    except NotFound:
        return
    figures = load_figures(session, view, rules_of_view(context, view).thresholds, everything=True)
    departments = people_queries.departments(session, view.as_of)
    names = {key: label.name for key, label in departments.items()}
    yield from _to_state(actor, figures, names, observations.stated_periods(session))
    yield from _to_decide(session, actor, figures, names)


def _to_state(
    actor: Actor,
    figures: PlanFigures,
    departments: Mapping[int, str],
    stated: frozenset[tuple[str, str, str]],
) -> Iterator[DueItem]:
    owing = actor.scope(Permission.INDICATOR_WRITE).departments
    for code, subject in keys_of(figures):
        record = figures.records[code]
        # The statistics duty may state any figure, but owes none: its department does, or a head's deputy.
        if not may_state(actor, record) or record.owner_department_id not in owing:
            continue
        period = due_period(record, subject, stated, figures.view.today)
        if period is None:
            continue
        yield DueItem(
            duty=Duty.REPORT,
            subject_kind=FIGURE.name,
            subject_id=f"{code}:{subject.value}:{period}",
            title=record.definition.name,
            detail=f"{period} 指标数据",
            due_on=figures.view.calendar.round(Month.of(period.last_day)).closes_on,
            href=f"/indicators/{code}?subject={subject.value}&period={period}",
            department=departments.get(record.owner_department_id or 0, ""),
        )


def _to_decide(
    session: Session, actor: Actor, figures: PlanFigures, departments: Mapping[int, str]
) -> Iterator[DueItem]:
    people = people_queries.people(session)
    for item in observations.waiting(session, figures.view.latest_seq):
        found, record = item.observation, figures.records.get(item.code)
        if record is None or not may_decide(actor, record, found.author_id):
            continue
        author = people[found.author_id].name if found.author_id in people else ""
        subject = Subject(found.subject)
        yield DueItem(
            duty=Duty.DECIDE,
            subject_kind=FIGURE.name,
            subject_id=str(found.id),
            title=record.definition.name,
            detail=f"{found.period} 指标数据，{author}于 {day_of(found.submitted_at).isoformat()} 提交",
            due_on=None,
            href=f"/indicators/{item.code}?subject={subject.value}",
            department=departments.get(record.owner_department_id or 0, ""),
        )
