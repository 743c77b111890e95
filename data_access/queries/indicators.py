"""Indicators at a point of view: definitions, figures, targets, and what of the plan they follow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Select,
    and_,
    bindparam,
    func,
    or_,
    select,
    union,
)
from sqlalchemy.orm import Session, aliased

from data_access.indicator_store import counted_codes
from data_access.models import (
    Indicator,
    IndicatorLink,
    IndicatorRevision,
    IndicatorTarget,
    IndicatorTargetRevision,
    Observation,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from data_access.queries.workflow import counts, state_at
from domain.asof import AsOf, Basis
from domain.indicators.definition import (
    Definition,
    Direction,
    Origin,
    Subject,
    TimeAggregation,
    UnitAggregation,
)
from domain.indicators.observation import Measurement, Reading, ValueState
from domain.indicators.target import Measure, Nature, Target
from domain.indicators.views import IndicatorRecord, TargetRecord
from domain.periods import Frequency, Period
from domain.workflow import State

OBSERVATION = "observation"
"""The kind of subject under which decisions on figures are kept."""

_PLAN = bindparam("plan_id", type_=BigInteger)


@dataclass(frozen=True, slots=True)
class Facts:
    """Indicators with the definitions in force, their targets, and their readings by subject."""

    records: dict[str, IndicatorRecord] = field(default_factory=dict)
    targets: dict[tuple[str, Subject], TargetRecord] = field(default_factory=dict)
    readings: dict[Subject, dict[str, dict[Period, Reading]]] = field(default_factory=dict)


def facts(session: Session, plan_id: int, view: AsOf, *, everything: bool = False) -> Facts:
    """Indicators of the plan (those it ties or sets targets for, with what ratios are made of), or all.

    One statement; figures are those that count on the view's basis.
    """
    found = Facts(readings=defaultdict(lambda: defaultdict(dict)))
    for row in session.execute(_facts_statement(view.basis, everything), at(view, plan_id=plan_id)):
        if row.code not in found.records:
            found.records[row.code] = record_of(row)
        if row.target_id is not None:
            key = (row.code, Subject(row.target_subject))
            if key not in found.targets:
                found.targets[key] = _target(row)
        if row.period is not None:
            period = Period.parse(row.period)
            found.readings[Subject(row.observed_subject)][row.code][period] = _reading(row, period)
    return found


@cache
def _facts_statement(basis: Basis, everything: bool) -> Select[Any]:
    revision, definitions = latest(IndicatorRevision, "indicator_id")
    target = aliased(IndicatorTargetRevision, latest(IndicatorTargetRevision, "target_id")[1].subquery())
    observed = _observed(basis).subquery()
    statement = (
        definitions.with_only_columns(
            Indicator.code,
            *definition_columns(revision),
            target.target_id,
            IndicatorTarget.subject.label("target_subject"),
            target.value.label("target_value"),
            target.starts_on,
            target.due_on,
            target.measure,
            target.direction.label("target_direction"),
            target.baseline,
            target.steps,
            target.nature,
            target.definition.label("target_definition"),
            target.source.label("target_source"),
            target.defined_by,
            target.confirmed_by,
            target.confirmed_on,
            target.effective_on.label("target_effective_on"),
            target.change_seq.label("target_version"),
            observed.c.subject.label("observed_subject"),
            observed.c.period,
            observed.c.effective_on.label("observed_on"),
            observed.c.state,
            observed.c.value,
            observed.c.measurement,
            observed.c.workflow,
        )
        .join(Indicator, Indicator.id == revision.indicator_id)
        .outerjoin(
            IndicatorTarget,
            and_(IndicatorTarget.indicator_id == Indicator.id, IndicatorTarget.plan_id == _PLAN),
        )
        .outerjoin(target, and_(target.target_id == IndicatorTarget.id, target.removed.is_(False)))
        .outerjoin(observed, observed.c.indicator_id == Indicator.id)
        .order_by(revision.position, Indicator.code)
    )
    return statement if everything else statement.where(_of_plan())


def definition_columns(revision: Any) -> tuple[Any, ...]:
    """What `record_of` needs of a revision, besides the code of its indicator."""
    return (
        revision.indicator_id,
        revision.position,
        revision.name,
        revision.definition,
        revision.unit,
        revision.frequency,
        revision.time_aggregation,
        revision.unit_aggregation,
        revision.direction,
        revision.numerator,
        revision.denominator,
        revision.factor,
        revision.signed,
        revision.minimum,
        revision.maximum,
        revision.source,
        revision.owner_department_id,
        revision.effective_on,
        revision.change_seq,
    )


def _of_plan() -> Any:
    """The indicators that a plan ties or sets targets for, and those their ratios are made of."""
    own = union(
        select(IndicatorLink.indicator_id).where(IndicatorLink.plan_id == _PLAN),
        select(IndicatorTarget.indicator_id).where(IndicatorTarget.plan_id == _PLAN),
    ).subquery()
    part = aliased(IndicatorRevision)
    parts = [
        select(column).join(own, own.c.indicator_id == part.indicator_id)
        for column in (part.numerator, part.denominator)
    ]
    return or_(Indicator.id.in_(select(own.c.indicator_id)), Indicator.code.in_(union(*parts)))


def _observed(basis: Basis) -> Select[Any]:
    """For each indicator, subject and period the figure in force among those that count."""
    rank = func.row_number().over(
        partition_by=(Observation.indicator_id, Observation.subject, Observation.period),
        order_by=(Observation.effective_on.desc(), Observation.change_seq.desc(), Observation.id.desc()),
    )
    seen = (
        select(
            Observation.indicator_id,
            Observation.subject,
            Observation.period,
            Observation.effective_on,
            Observation.state,
            Observation.value,
            Observation.measurement,
            state_at(OBSERVATION, Observation.id).label("workflow"),
            rank.label("rank"),
        )
        .where(
            Observation.subject.in_([subject.value for subject in Subject]),
            Observation.effective_on <= EFFECTIVE_ON,
            Observation.change_seq <= KNOWN_AT,
            counts(OBSERVATION, Observation.id, basis),
        )
        .subquery()
    )
    return select(seen).where(seen.c.rank == 1)


def record_of(row: Any) -> IndicatorRecord:
    """The definition that a row with `definition_columns` carries."""
    return IndicatorRecord(
        indicator_id=row.indicator_id,
        definition=Definition(
            code=row.code,
            name=row.name,
            text=row.definition,
            unit=row.unit,
            frequency=Frequency(row.frequency),
            time_aggregation=TimeAggregation(row.time_aggregation),
            unit_aggregation=UnitAggregation(row.unit_aggregation),
            direction=Direction(row.direction),
            source=row.source,
            numerator=row.numerator,
            denominator=row.denominator,
            factor=row.factor,
            signed=row.signed,
            minimum=row.minimum,
            maximum=row.maximum,
            origin=Origin.COUNTED if row.code in counted_codes() else Origin.STATED,
        ),
        position=row.position,
        owner_department_id=row.owner_department_id,
        effective_on=row.effective_on,
        version=row.change_seq,
    )


def _target(row: Any) -> TargetRecord:
    return TargetRecord(
        target_id=row.target_id,
        code=row.code,
        subject=Subject(row.target_subject),
        target=Target(
            value=row.target_value,
            starts_on=row.starts_on,
            due_on=row.due_on,
            measure=Measure(row.measure),
            direction=Direction(row.target_direction),
            baseline=row.baseline,
            steps=tuple((int(year), float(value)) for year, value in row.steps),
        ),
        nature=Nature(row.nature),
        definition=row.target_definition,
        source=row.target_source,
        defined_by=row.defined_by,
        confirmed_by=row.confirmed_by,
        confirmed_on=row.confirmed_on,
        effective_on=row.target_effective_on,
        version=row.target_version,
    )


def _reading(row: Any, period: Period) -> Reading:
    return Reading(
        period=period,
        effective_on=row.observed_on,
        state=ValueState(row.state),
        value=row.value,
        measurement=Measurement(row.measurement),
        provisional=row.workflow != State.APPROVED,
    )


def definitions(session: Session, view: AsOf) -> dict[str, IndicatorRecord]:
    """All indicators with the definitions in force, by code."""
    return {row.code: record_of(row) for row in session.execute(_definitions_statement(), at(view))}


def definition(session: Session, indicator_id: int, view: AsOf) -> IndicatorRecord | None:
    """One indicator with the definition in force."""
    row = session.execute(_definitions_statement(single=True), at(view, only=indicator_id)).first()
    return None if row is None else record_of(row)


@cache
def _definitions_statement(single: bool = False) -> Select[Any]:
    revision, statement = latest(IndicatorRevision, "indicator_id", single)
    return (
        statement.with_only_columns(Indicator.code, *definition_columns(revision))
        .join(Indicator, Indicator.id == revision.indicator_id)
        .order_by(revision.position, Indicator.code)
    )


def indicator_ids(session: Session) -> dict[str, int]:
    """The ids of all indicators by code."""
    return {row.code: row.id for row in session.execute(select(Indicator.code, Indicator.id))}


def ids_of(session: Session, codes: Collection[str]) -> dict[str, int]:
    """The ids of these indicators by code, of those there are."""
    rows = session.execute(select(Indicator.code, Indicator.id).where(Indicator.code.in_(sorted(codes))))
    return {row.code: row.id for row in rows}


def all_revisions(session: Session, view: AsOf) -> dict[str, list[tuple[IndicatorRecord, str]]]:
    """Every definition of all indicators up to a point of view by code, in order of effect, with reasons."""
    found: dict[str, list[tuple[IndicatorRecord, str]]] = {}
    for row in session.execute(_revisions_statement(), at(view)):
        found.setdefault(row.code, []).append((record_of(row), row.reason or ""))
    return found


@cache
def _revisions_statement() -> Select[Any]:
    revision = IndicatorRevision
    return (
        select(Indicator.code, *definition_columns(revision), revision.reason)
        .join(Indicator, Indicator.id == revision.indicator_id)
        .where(revision.effective_on <= EFFECTIVE_ON, revision.change_seq <= KNOWN_AT)
        .order_by(revision.effective_on, revision.change_seq, revision.id)
    )
