"""The list of indicators, and the page of one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any

from sqlalchemy.orm import Session

from data_access.models import Change
from data_access.queries import indicators as indicator_queries
from data_access.queries import observations
from data_access.queries import people as people_queries
from data_access.queries import plan as plan_queries
from data_access.queries import search as search_queries
from data_access.queries import workflow as workflow_queries
from data_access.queries.indicators import OBSERVATION
from domain.errors import Invalid, NotFound
from domain.indicators.aggregation import figure, in_plain_unit, latest, periods_told, years_told
from domain.indicators.definition import Definition, Subject, TimeAggregation, applies_to
from domain.indicators.observation import Measurement, ValueState
from domain.indicators.views import (
    DefinitionChange,
    ElementKind,
    EntryForm,
    IndicatorLine,
    IndicatorListView,
    IndicatorPage,
    IndicatorRecord,
    Link,
    ObservationView,
    PlanElement,
    TargetRecord,
)
from domain.people import DepartmentLabel, PersonLabel
from domain.periods import Period, period_of
from domain.permissions import Actor, Permission
from domain.plan import PlanView, Tree
from domain.projects.sight import PlanSight
from domain.trail import HistoryLine, WorkflowStep
from domain.workflow import State
from services.context import Context
from services.indicators.counting import records_of
from services.indicators.figures import Key, PlanFigures, load_figures, may_state
from services.indicators.stating import may_decide
from services.indicators.targets import may_confirm
from services.settings import rules_of_view
from services.viewing import ViewRequest, open_view

__all__ = [
    "EntryForm",
    "IndicatorFilter",
    "IndicatorLine",
    "IndicatorListView",
    "IndicatorPage",
    "Link",
    "ObservationView",
    "PlanElement",
    "TargetRecord",
    "definitions_told",
    "due_period",
    "in_plain_unit",
    "indicator_list",
    "indicator_page",
]

PERIODS_OFFERED = 24
SERIES_LENGTH = 61


class IndicatorFilter(StrEnum):
    """Which indicators to list."""

    IN_USE = ""
    ALL = "all"
    PLAN = "plan"
    TARGET = "target"
    DUE = "due"
    DECIDE = "decide"

    def passes(self, line: IndicatorLine) -> bool:
        """Whether an indicator belongs in the list."""
        match self:
            case IndicatorFilter.ALL:
                return True
            case IndicatorFilter.IN_USE:
                found = line.figures
                return bool(line.followed or line.owner or found.latest or found.target)
            case IndicatorFilter.PLAN:
                return line.followed
            case IndicatorFilter.TARGET:
                return line.figures.target is not None
            case IndicatorFilter.DUE:
                return line.may_state and line.due is not None
            case IndicatorFilter.DECIDE:
                return line.decidable > 0


@dataclass(frozen=True, slots=True)
class _Known:
    """What lines are made from besides the figures."""

    departments: Mapping[int, DepartmentLabel]
    people: Mapping[int, PersonLabel]
    waiting: Mapping[Key, list[int]]
    stated: Collection[tuple[str, str, str]]


def indicator_list(
    context: Context, actor: Actor, wanted: ViewRequest, chosen: str = ""
) -> IndicatorListView:
    """The indicators in use with their latest figures, or others; Invalid for an unknown choice."""
    actor.require(Permission.INDICATOR_READ)
    try:
        only = IndicatorFilter(chosen)
    except ValueError:
        raise Invalid("网址中的筛选条件不对，请清除筛选后重新选择。") from None
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        figures = load_figures(session, view, rules_of_view(context, view).thresholds, everything=True)
        known = _known(session, view)
    lines = [_line(actor, figures, known, key) for key in keys_of(figures)]
    return IndicatorListView(
        view=view,
        lines=tuple(line for line in lines if only.passes(line)),
        total=len(lines),
        may_state=actor.may(Permission.INDICATOR_WRITE),
        may_decide=actor.may(Permission.INDICATOR_DECIDE),
    )


def definitions_told(
    context: Context, actor: Actor, wanted: ViewRequest, codes: Collection[str] = ()
) -> tuple[PlanView, tuple[IndicatorRecord, ...]]:
    """The definitions in force by code, or those of some codes alone; no figures.

    Raises Invalid for a code that no indicator has.
    """
    actor.require(Permission.INDICATOR_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        found = indicator_queries.definitions(session, view.as_of)
    unknown = sorted(set(codes) - found.keys())
    if unknown:
        raise Invalid(f"没有代码为“{unknown[0][:20]}”的指标，请核对指标代码。", {"indicator": "没有这个指标"})
    return view, tuple(found[code] for code in sorted(found) if not codes or code in codes)


def _known(session: Session, view: PlanView) -> _Known:
    waiting: dict[Key, list[int]] = defaultdict(list)
    for item in observations.waiting(session, view.latest_seq):
        waiting[item.code, Subject(item.observation.subject)].append(item.observation.author_id)
    return _Known(
        people_queries.departments(session, view.as_of),
        people_queries.people(session),
        waiting,
        observations.stated_periods(session),
    )


def keys_of(figures: PlanFigures) -> list[Key]:
    """Every indicator with the subjects it is told of; with one of them where nothing is told yet."""
    keys = []
    for code, record in figures.records.items():
        subjects = _subjects(figures, code)
        keys += [(code, subject) for subject in subjects or (_home(record.definition),)]
    return keys


def _subjects(figures: PlanFigures, code: str) -> tuple[Subject, ...]:
    tied = {link.subject for link in figures.links if link.code == code}
    return tuple(
        subject
        for subject in Subject
        if subject in tied or (code, subject) in figures.targets or periods_told(figures.books[subject], code)
    )


def _home(definition: Definition) -> Subject:
    return next(subject for subject in Subject if applies_to(definition, subject))


def _line(actor: Actor, figures: PlanFigures, known: _Known, key: Key) -> IndicatorLine:
    found = figures.of(key)
    record = found.record
    authors = known.waiting.get(key, [])
    department = known.departments.get(record.owner_department_id or 0)
    return IndicatorLine(
        figures=found,
        owner=department.name if department else "",
        pending=len(authors),
        decidable=sum(may_decide(actor, record, author) for author in authors),
        may_state=may_state(actor, record),
        due=due_period(record, key[1], known.stated, figures.view.today),
        followed=any((link.code, link.subject) == key for link in figures.links),
    )


def due_period(
    record: IndicatorRecord, subject: Subject, stated: Collection[tuple[str, str, str]], today: date
) -> Period | None:
    """The last period that is over, where a figure of it is owed and none was stated.

    Figures are owed by the department that answers for the indicator; without one nobody owes any. What is
    due follows the clock.
    """
    definition = record.definition
    if not definition.entered or record.owner_department_id is None:
        return None
    period = period_of(today, definition.frequency).previous()
    return None if (definition.code, subject.value, str(period)) in stated else period


def indicator_page(
    context: Context,
    actor: Actor,
    code: str,
    wanted: ViewRequest,
    subject_text: str = "",
    period_text: str = "",
) -> IndicatorPage:
    """The page of an indicator. Raises NotFound for an unknown code, Invalid for what else is wrong."""
    actor.require(Permission.INDICATOR_READ)
    with context.database.reading() as session:
        view = open_view(context, session, wanted)
        figures = load_figures(session, view, rules_of_view(context, view).thresholds, everything=True)
        record = figures.records.get(code)
        if record is None:
            raise NotFound(f"没有编号为“{code[:20]}”的指标，可能编号有误，或在所选日期还没有设立。")
        subject = _subject(figures, record, subject_text)
        known = _known(session, view)
        stated = _observations(session, actor, view, figures, record, subject, known.people)
        revisions = observations.revisions(session, record.indicator_id, view.as_of)
        changes = observations.changes_of(session, code, view.as_of.known_at)
        names = _element_names(session, actor, view, figures)
    book = figures.books[subject]
    told = periods_told(book, code)[-SERIES_LENGTH:]
    target = figures.targets.get((code, subject))
    return IndicatorPage(
        view=view,
        line=_line(actor, figures, known, (code, subject)),
        subjects=tuple(s for s in Subject if applies_to(record.definition, s)),
        parts=tuple(figures.records[part] for part in record.definition.parts if part in figures.records),
        years=years_told(book, code),
        series=tuple(figure(book, code, period) for period in told),
        changes=tuple(
            DefinitionChange(later.effective_on, later.definition, later.reason or "")
            for earlier, later in pairwise(revisions)
            if earlier.definition != later.definition
        ),
        links=_links(figures, code, names),
        baselines=_baselines(figures, code),
        confirmed_by=_name(known.people, target.confirmed_by) if target else "",
        defined_by=_name(known.people, target.defined_by) if target else "",
        observations=stated,
        history=tuple(_history(change, known) for change in changes),
        entry=_entry(actor, figures, record, subject, stated, period_text),
        records=records_of(actor, record.definition),
        may_define=actor.may(Permission.INDICATOR_DEFINE),
        may_confirm=target is not None and not target.confirmed and may_confirm(actor, target.defined_by),
    )


def _subject(figures: PlanFigures, record: IndicatorRecord, text: str) -> Subject:
    if not text:
        subjects = _subjects(figures, record.definition.code)
        return subjects[0] if subjects else _home(record.definition)
    try:
        subject = Subject(text)
    except ValueError:
        raise Invalid("网址中的统计范围不对，请重新选择。") from None
    if not applies_to(record.definition, subject):
        raise Invalid("这个指标按行政区计，不能按单个馆查看。")
    return subject


def _observations(
    session: Session,
    actor: Actor,
    view: PlanView,
    figures: PlanFigures,
    record: IndicatorRecord,
    subject: Subject,
    people: Mapping[int, PersonLabel],
) -> tuple[ObservationView, ...]:
    """What was stated of an indicator, the latest first, with the steps each figure went through."""
    known_at = view.as_of.known_at
    found = observations.stated(session, record.indicator_id, known_at, subject)
    ids = [item.observation.id for item in found]
    steps: dict[int, list[WorkflowStep]] = defaultdict(list)
    for step in workflow_queries.steps_of(session, OBSERVATION, ids, known_at):
        name = _name(people, step.actor_id)
        steps[step.subject_id].append(
            WorkflowStep(State(step.state), name, step.decided_at, step.reason or "")
        )
    return tuple(
        _observation(actor, view, record, item, tuple(steps[item.observation.id]), people) for item in found
    )


def _observation(
    actor: Actor,
    view: PlanView,
    record: IndicatorRecord,
    item: observations.Stated,
    steps: tuple[WorkflowStep, ...],
    people: Mapping[int, PersonLabel],
) -> ObservationView:
    found = item.observation
    open_now = item.state is State.SUBMITTED and view.as_of.known_at == view.latest_seq
    return ObservationView(
        observation_id=found.id,
        period=Period.parse(found.period),
        effective_on=found.effective_on,
        value_state=ValueState(found.state),
        value=found.value,
        measurement=Measurement(found.measurement),
        note=found.note or "",
        author=_name(people, found.author_id),
        submitted_at=found.submitted_at,
        state=item.state,
        steps=steps,
        may_decide=open_now and may_decide(actor, record, found.author_id),
        may_recall=open_now and found.author_id == actor.user_id,
    )


def _entry(
    actor: Actor,
    figures: PlanFigures,
    record: IndicatorRecord,
    subject: Subject,
    stated: Iterable[ObservationView],
    period_text: str,
) -> EntryForm | None:
    """The form, for those who state figures and from today's point of view alone."""
    if not may_state(actor, record) or figures.view.as_of.known_at != figures.view.latest_seq:
        return None
    today, definition = figures.view.today, record.definition
    newest = period_of(today, definition.frequency)
    if definition.time_aggregation is TimeAggregation.SUM and newest.last_day > today:
        newest = newest.previous()
    periods = [newest]
    while len(periods) < PERIODS_OFFERED and periods[-1].year > 2000:
        periods.append(periods[-1].previous())
    latest_of: dict[Period, ObservationView] = {}
    for observation in stated:
        latest_of.setdefault(observation.period, observation)
    period = Period.parse(period_text) if period_text else _offered(periods, latest_of, today)
    if period not in periods:
        raise Invalid(f"{period} 不在可填报的范围内，最近一期是 {newest}。", {"period": "不可填报"})
    last = latest_of.get(period)
    book = figures.books[subject]
    before = figure(book, definition.code, period.previous())
    return EntryForm(
        period=period,
        periods=tuple(periods),
        version=last.observation_id if last else 0,
        waiting=last is not None and last.state is State.SUBMITTED,
        returned_reason=last.steps[-1].reason if last and last.state is State.RETURNED else "",
        stands=figure(book, definition.code, period),
        previous=before if before.value is not None else latest(book, definition.code),
        asks_day=definition.time_aggregation is TimeAggregation.LAST,
        latest_day=min(today, period.last_day),
    )


def _offered(periods: list[Period], stated: Mapping[Period, ObservationView], today: date) -> Period:
    """The newest period; the one before it while the newest runs on and the other has no figure yet."""
    newest, before = periods[:2]
    owed = newest.last_day > today and newest not in stated and before not in stated
    return before if owed and stated else newest


def _element_names(
    session: Session, actor: Actor, view: PlanView, figures: PlanFigures
) -> dict[tuple[ElementKind, str], str]:
    """The titles of the plan's elements, of nodes and projects those that the actor may see."""
    names = {(element.kind, element.code): element.title for element in figures.elements}
    tree = Tree(plan_queries.nodes(session, view.plan.plan_id, view.as_of))
    heads = search_queries.project_heads(session, view.plan.plan_id, view.as_of)
    sight = PlanSight.of(view, tree, actor.scope(Permission.PROJECT_READ), heads)
    names |= {(ElementKind.NODE, node.code): node.title for node, _ in tree.walk() if sight.sees(node)}
    names |= {(ElementKind.PROJECT, head.code): head.title for head in sight.projects.values()}
    return names


_SCOPED = (ElementKind.NODE, ElementKind.PROJECT)
"""What is told only to those who may see it: neither title nor code nor note otherwise."""


def _links(
    figures: PlanFigures, code: str, names: Mapping[tuple[ElementKind, str], str]
) -> tuple[tuple[Link, str], ...]:
    return tuple(
        (link, names.get((link.element_kind, link.element_code), ""))
        for link in figures.links
        if link.code == code
        and (link.element_kind not in _SCOPED or (link.element_kind, link.element_code) in names)
    )


def _baselines(figures: PlanFigures, code: str) -> tuple[tuple[Link, PlanElement], ...]:
    """The baselines that an indicator goes on from, where they come to a figure of a year."""
    return tuple(
        (link, element)
        for link in figures.links
        for element in figures.elements
        if link.code == code
        and (link.element_kind, link.element_code) == (element.kind, element.code)
        and element.kind is ElementKind.BASELINE
        and element.yearly is not None
    )


def _history(change: Change, known: _Known) -> HistoryLine:
    before: dict[str, Any] = change.before or {}
    after: dict[str, Any] = change.after or {}
    effective = after.get("effective_on")
    return HistoryLine(
        recorded_at=change.recorded_at,
        actor=_name(known.people, change.actor_id) or "系统",
        action=change.action,
        effective_on=date.fromisoformat(effective) if effective else None,
        changes=tuple(
            (name, _words(name, before.get(name), known), _words(name, value, known))
            for name, value in after.items()
            if name != "effective_on" and before.get(name) != value and value not in ("", [])
        ),
    )


def _words(name: str, value: Any, known: _Known) -> str:
    if value is None:
        return ""
    if name == "owner_department_id":
        return known.departments[value].name if value in known.departments else ""
    if name == "steps":
        return "，".join(f"{year}年 {number:g}" for year, number in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _name(people: Mapping[int, PersonLabel], user_id: int | None) -> str:
    return people[user_id].name if user_id is not None and user_id in people else ""
