"""What indicators ask of a person: to state figures of periods that are over, to revise them, to decide."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from sqlalchemy.orm import Session

from data_access.queries import observations
from data_access.queries import people as people_queries
from data_access.queries import workflow as workflow_queries
from domain.clock import day_of
from domain.errors import NotFound
from domain.indicators.definition import Subject
from domain.indicators.views import IndicatorRecord
from domain.periods import Month, Period
from domain.permissions import Actor, Permission
from domain.workflow import State
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
    """The figures that the actor owes, has to revise, or is to decide on."""
    if not (actor.may(Permission.INDICATOR_WRITE) or actor.may(Permission.INDICATOR_DECIDE)):
        return
    try:
        view = open_view(context, session, ViewRequest())
    except NotFound:
        return
    figures = load_figures(session, view, rules_of_view(context, view).thresholds, everything=True)
    departments = people_queries.departments(session, view.as_of)
    names = {key: label.name for key, label in departments.items()}
    stated = observations.stated_periods(session)
    revised = tuple(_to_revise(session, actor, figures, names, stated))
    yield from revised
    yield from _to_state(actor, figures, names, stated, {item.subject_id for item in revised})
    yield from _to_decide(session, actor, figures, names)


def _to_state(
    actor: Actor,
    figures: PlanFigures,
    departments: Mapping[int, str],
    stated: frozenset[tuple[str, str, str]],
    revised: Collection[str],
) -> Iterator[DueItem]:
    owing = actor.scope(Permission.INDICATOR_WRITE).departments
    for code, subject in keys_of(figures):
        record = figures.records[code]
        # The statistics duty may state any figure, but owes none: its department does, or a head's deputy.
        if not may_state(actor, record) or record.owner_department_id not in owing:
            continue
        period = due_period(record, subject, stated, figures.view.today)
        if period is None or _key(code, subject, period) in revised:
            continue
        due_on = _due_on(figures, period)
        yield _own(Duty.REPORT, record, subject, period, due_on, "", departments)


def _to_revise(
    session: Session,
    actor: Actor,
    figures: PlanFigures,
    departments: Mapping[int, str],
    stated: frozenset[tuple[str, str, str]],
) -> Iterator[DueItem]:
    """What came back to the department or to its author.

    A correction that was recalled leaves the figure that counts, and asks for nothing; one that was returned
    is to be answered, but is not late.
    """
    owing = actor.scope(Permission.INDICATOR_WRITE).departments
    found = [
        (item, record)
        for item in observations.came_back(session, figures.view.latest_seq)
        if (record := figures.records.get(item.code)) is not None
        and may_state(actor, record)
        and (record.owner_department_id in owing or item.observation.author_id == actor.user_id)
    ]
    if not found:
        return
    ids = [item.observation.id for item, _ in found]
    steps = workflow_queries.steps_of(session, FIGURE.name, ids, figures.view.latest_seq)
    reasons = {step.subject_id: step.reason for step in steps if step.reason}
    for item, record in found:
        row, period = item.observation, Period.parse(item.observation.period)
        counts = (item.code, row.subject, row.period) in stated
        if counts and item.state is State.RECALLED:
            continue
        due_on = None if counts else _due_on(figures, period)
        reason = reasons.get(row.id, "")
        yield _own(Duty.REVISE, record, Subject(row.subject), period, due_on, reason, departments)


def _own(
    duty: Duty,
    record: IndicatorRecord,
    subject: Subject,
    period: Period,
    due_on: date | None,
    note: str,
    departments: Mapping[int, str],
) -> DueItem:
    code = record.definition.code
    return DueItem(
        duty=duty,
        subject_kind=FIGURE.name,
        subject_id=_key(code, subject, period),
        title=record.definition.name,
        detail=f"{period} 指标数据",
        due_on=due_on,
        href=f"/indicators/{code}?subject={subject.value}&period={period}",
        note=note,
        department=departments.get(record.owner_department_id or 0, ""),
    )


def _key(code: str, subject: Subject, period: Period) -> str:
    return f"{code}:{subject.value}:{period}"


def _due_on(figures: PlanFigures, period: Period) -> date:
    """When the round closes in which the figures of a period are reported."""
    return figures.view.calendar.round(Month.of(period.last_day)).closes_on


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
