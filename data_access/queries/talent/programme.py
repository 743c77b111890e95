"""Batches of the 111 programme at a point of view: applications, their steps, panels, lists, objections."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, func, select
from sqlalchemy.orm import Session, aliased

from data_access.models import (
    TalentApplication,
    TalentApplicationBody,
    TalentBatchRevision,
    TalentObjection,
    TalentPublication,
    TalentRecusal,
    TalentRuling,
    TalentScore,
    TalentSeat,
    TalentStep,
)
from data_access.queries.latest import EFFECTIVE_ON, KNOWN_AT, at, latest
from domain.asof import AsOf
from domain.talent.programme import CHOSEN_STAGES, Category, Stage, Step, Taken
from domain.talent.programme_rules import BatchTerms

BATCH = "talent_batch"
APPLICATION = "talent_application"
DECISION = "talent_decision"
"""The kinds of things of the programme, for the ledger, files and notices; the last is a batch's decision."""

_BATCH = bindparam("batch", type_=BigInteger)


@dataclass(frozen=True, slots=True)
class BatchRecord:
    """A batch as change ``seq`` left its terms."""

    batch_id: int
    terms: BatchTerms
    seq: int


@dataclass(frozen=True, slots=True)
class ApplicationRecord:
    """An application with where it stands, since which day, and the number of its last step."""

    application_id: int
    batch_id: int
    staff_id: int
    stage: Stage
    since: date
    seq: int


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step as stored."""

    taken: Taken
    at: datetime
    actor_id: int | None
    text: str
    reference: str
    publication_id: int | None
    seq: int


@dataclass(frozen=True, slots=True)
class SeatRecord:
    """A seat on a batch's panel."""

    batch_id: int
    user_id: int
    since: date


@dataclass(frozen=True, slots=True)
class ScoreRecord:
    """A reviewer's points for an application, in tenths by item."""

    application_id: int
    reviewer_id: int
    points: tuple[int, ...]
    comment: str
    on: date
    seq: int


@dataclass(frozen=True, slots=True)
class PublicationRecord:
    """The days of a publication; both count."""

    publication_id: int
    batch_id: int
    from_day: date
    to_day: date


@dataclass(frozen=True, slots=True)
class RulingRecord:
    """What an objection was found to be worth."""

    upheld: bool
    text: str
    on: date
    ruled_by: int | None


@dataclass(frozen=True, slots=True)
class ObjectionRecord:
    """An objection, ruled on or not."""

    objection_id: int
    batch_id: int
    application_id: int
    publication_id: int
    on: date
    lodged_by: int | None
    source: str
    text: str
    ruling: RulingRecord | None


def batches(session: Session, view: AsOf) -> tuple[BatchRecord, ...]:
    """Every batch known by then, the latest first."""
    found = [
        BatchRecord(row.batch_id, BatchTerms.from_json(row.terms), row.change_seq)
        for row in session.scalars(_batches(), at(view))
    ]
    return _latest_first(found)


def _latest_first(found: Iterable[BatchRecord]) -> tuple[BatchRecord, ...]:
    return tuple(sorted(found, key=lambda one: (one.terms.apply_from, one.batch_id), reverse=True))


@cache
def _batches() -> Select[Any]:
    return latest(TalentBatchRevision, "batch_id")[1]


def batches_counted(session: Session, view: AsOf) -> tuple[tuple[BatchRecord, dict[Stage, int]], ...]:
    """Every batch known by then, the latest first, with how many applications stand where. One statement."""
    records: dict[int, BatchRecord] = {}
    counts: dict[int, dict[Stage, int]] = {}
    for batch_id, terms, seq, stage, number in session.execute(_batches_counted(), at(view)):
        if batch_id not in records:
            records[batch_id] = BatchRecord(batch_id, BatchTerms.from_json(terms), seq)
            counts[batch_id] = {}
        if stage is not None:
            counts[batch_id][Stage(stage)] = number
    return tuple((one, counts[one.batch_id]) for one in _latest_first(records.values()))


@cache
def _batches_counted() -> Select[Any]:
    terms, statement = latest(TalentBatchRevision, "batch_id")
    standing = _applications()[1].order_by(None).subquery()
    counted = (
        select(standing.c.batch_id, standing.c.stage, func.count().label("number"))
        .group_by(standing.c.batch_id, standing.c.stage)
        .subquery()
    )
    return statement.with_only_columns(
        terms.batch_id, terms.terms, terms.change_seq, counted.c.stage, counted.c.number
    ).join(counted, counted.c.batch_id == terms.batch_id, isouter=True)


def batch(session: Session, batch_id: int, view: AsOf) -> BatchRecord | None:
    """One batch; None when there is none."""
    return next((one for one in batches(session, view) if one.batch_id == batch_id), None)


@cache
def _applications() -> tuple[Any, Select[Any]]:
    step, statement = latest(TalentStep, "application_id")
    return step, (
        statement.with_only_columns(
            TalentApplication.id,
            TalentApplication.batch_id,
            TalentApplication.staff_id,
            step.stage,
            step.effective_on,
            step.change_seq,
        )
        .join(TalentApplication, TalentApplication.id == step.application_id)
        .order_by(TalentApplication.id)
    )


def applications(
    session: Session,
    view: AsOf,
    batch_id: int | None = None,
    staff_id: int | None = None,
    application_id: int | None = None,
) -> tuple[ApplicationRecord, ...]:
    """Applications with where they stand, in the order in which they were begun: all, or these."""
    statement = _applications()[1]
    if batch_id is not None:
        statement = statement.where(TalentApplication.batch_id == batch_id)
    if staff_id is not None:
        statement = statement.where(TalentApplication.staff_id == staff_id)
    if application_id is not None:
        statement = statement.where(TalentApplication.id == application_id)
    return tuple(
        ApplicationRecord(row[0], row[1], row[2], Stage(row[3]), row[4], row[5])
        for row in session.execute(statement, at(view))
    )


def application(session: Session, application_id: int, view: AsOf) -> ApplicationRecord | None:
    """One application; None when there is none."""
    found = applications(session, view, application_id=application_id)
    return found[0] if found else None


def steps(session: Session, application_id: int, view: AsOf) -> tuple[StepRecord, ...]:
    """The steps of an application in the order in which they were recorded."""
    rows = session.scalars(
        select(TalentStep)
        .where(
            TalentStep.application_id == application_id,
            TalentStep.effective_on <= EFFECTIVE_ON,
            TalentStep.change_seq <= KNOWN_AT,
        )
        .order_by(TalentStep.change_seq, TalentStep.id),
        at(view),
    )
    return tuple(
        StepRecord(
            Taken(Step(row.kind), row.effective_on, Stage(row.stage)),
            row.at,
            row.actor_id,
            row.text or "",
            row.reference or "",
            row.publication_id,
            row.change_seq,
        )
        for row in rows
    )


def body(session: Session, application_id: int, view: AsOf) -> dict[str, str] | None:
    """What an application said when it was last submitted; None when it never was."""
    statement = latest(TalentApplicationBody, "application_id", single=True)[1]
    row = session.scalars(statement, at(view, only=application_id)).one_or_none()
    return None if row is None else dict(row.body)


@dataclass(frozen=True, slots=True)
class SelectedPerson:
    """Somebody who was selected, whatever became of it: ``selected_on`` is the day of the decision."""

    application_id: int
    batch_id: int
    staff_id: int
    category: Category
    batch_name: str
    stage: Stage
    since: date
    selected_on: date
    reference: str
    term_to: date


def selected_people(session: Session, view: AsOf, staff_id: int | None = None) -> tuple[SelectedPerson, ...]:
    """Who was selected by then, in the order of the days. Three statements."""
    chosen = {
        one.application_id: one
        for one in applications(session, view, staff_id=staff_id)
        if one.stage in CHOSEN_STAGES
    }
    if not chosen:
        return ()
    terms = {one.batch_id: one.terms for one in batches(session, view)}
    rows = session.execute(_selections(), at(view))
    decided = {row[0]: (row[1], row[2] or "") for row in rows if row[0] in chosen}
    found = [
        SelectedPerson(
            one.application_id,
            one.batch_id,
            one.staff_id,
            terms[one.batch_id].category,
            terms[one.batch_id].name,
            one.stage,
            one.since,
            *decided[one.application_id],
            terms[one.batch_id].term_to,
        )
        for one in chosen.values()
    ]
    return tuple(sorted(found, key=lambda one: (one.selected_on, one.application_id)))


@cache
def _selections() -> Any:
    """The decisions in the order they were recorded: the last one of an application holds."""
    return (
        select(TalentStep.application_id, TalentStep.effective_on, TalentStep.reference)
        .where(
            TalentStep.kind == Step.SELECT.value,
            TalentStep.effective_on <= EFFECTIVE_ON,
            TalentStep.change_seq <= KNOWN_AT,
        )
        .order_by(TalentStep.change_seq)
    )


def selection_days(session: Session) -> set[date]:
    """The days of all decisions that selected somebody, and of all steps that were taken back."""
    kinds = (Step.SELECT.value, Step.REVERT.value)
    return set(session.scalars(select(TalentStep.effective_on).where(TalentStep.kind.in_(kinds)).distinct()))


def _latest_of(model: Any, *keys: Any) -> tuple[Any, Any]:
    """The last recorded row for each value of some columns, as an entity and a condition that picks it."""
    rank = func.row_number().over(partition_by=keys, order_by=(model.change_seq.desc(), model.id.desc()))
    seen = (
        select(model, rank.label("rank"))
        .where(model.effective_on <= EFFECTIVE_ON, model.change_seq <= KNOWN_AT)
        .subquery()
    )
    return aliased(model, seen), seen.c.rank == 1


@cache
def _seats() -> tuple[Any, Select[Any]]:
    seat, last = _latest_of(TalentSeat, TalentSeat.batch_id, TalentSeat.user_id)
    return seat, select(seat).where(last, seat.active).order_by(seat.change_seq)


def seats(
    session: Session, view: AsOf, batch_id: int | None = None, user_id: int | None = None
) -> tuple[SeatRecord, ...]:
    """Who sits on panels, in the order in which they were seated: on all, one batch's, or one person's."""
    seat, statement = _seats()
    if batch_id is not None:
        statement = statement.where(seat.batch_id == batch_id)
    if user_id is not None:
        statement = statement.where(seat.user_id == user_id)
    return tuple(
        SeatRecord(row.batch_id, row.user_id, row.effective_on)
        for row in session.scalars(statement, at(view))
    )


@cache
def _recusals() -> Select[Any]:
    recusal, last = _latest_of(TalentRecusal, TalentRecusal.application_id, TalentRecusal.reviewer_id)
    return (
        select(recusal)
        .join(TalentApplication, TalentApplication.id == recusal.application_id)
        .where(last, recusal.active, TalentApplication.batch_id == _BATCH)
    )


def recusals(session: Session, view: AsOf, batch_id: int) -> dict[tuple[int, int], str]:
    """Declared conflicts of interest in a batch, with the reasons, by application and reviewer."""
    return {
        (row.application_id, row.reviewer_id): row.reason
        for row in session.scalars(_recusals(), at(view, batch=batch_id))
    }


@cache
def _scores() -> Select[Any]:
    score, last = _latest_of(TalentScore, TalentScore.application_id, TalentScore.reviewer_id)
    return (
        select(score)
        .join(TalentApplication, TalentApplication.id == score.application_id)
        .where(last, TalentApplication.batch_id == _BATCH)
        .order_by(score.application_id, score.reviewer_id)
    )


def scores(session: Session, view: AsOf, batch_id: int) -> tuple[ScoreRecord, ...]:
    """The points that reviewers gave in a batch, as last corrected."""
    return tuple(
        ScoreRecord(
            row.application_id,
            row.reviewer_id,
            tuple(row.points),
            row.comment or "",
            row.effective_on,
            row.change_seq,
        )
        for row in session.scalars(_scores(), at(view, batch=batch_id))
    )


def publications(session: Session, view: AsOf, batch_id: int | None = None) -> tuple[PublicationRecord, ...]:
    """The publications of all batches or one, the first one first."""
    statement = select(TalentPublication).where(
        TalentPublication.effective_on <= EFFECTIVE_ON, TalentPublication.change_seq <= KNOWN_AT
    )
    if batch_id is not None:
        statement = statement.where(TalentPublication.batch_id == batch_id)
    return tuple(
        PublicationRecord(row.id, row.batch_id, row.from_day, row.to_day)
        for row in session.scalars(statement.order_by(TalentPublication.change_seq), at(view))
    )


def objections(session: Session, view: AsOf, batch_id: int | None = None) -> tuple[ObjectionRecord, ...]:
    """The objections in all batches or one, the first one first, each with what was found of it by then."""
    statement = (
        select(TalentObjection, TalentApplication.batch_id)
        .join(TalentApplication, TalentApplication.id == TalentObjection.application_id)
        .where(TalentObjection.effective_on <= EFFECTIVE_ON, TalentObjection.change_seq <= KNOWN_AT)
        .order_by(TalentObjection.id)
    )
    if batch_id is not None:
        statement = statement.where(TalentApplication.batch_id == batch_id)
    found = session.execute(statement, at(view)).all()
    rulings = _rulings(session, view) if found else {}
    return tuple(
        ObjectionRecord(
            row.id,
            of_batch,
            row.application_id,
            row.publication_id,
            row.effective_on,
            row.lodged_by,
            row.source or "",
            row.text,
            rulings.get(row.id),
        )
        for row, of_batch in found
    )


def _rulings(session: Session, view: AsOf) -> dict[int, RulingRecord]:
    """What was found of objections, by their ids: the last finding of each."""
    rows = session.scalars(
        select(TalentRuling)
        .where(TalentRuling.effective_on <= EFFECTIVE_ON, TalentRuling.change_seq <= KNOWN_AT)
        .order_by(TalentRuling.change_seq, TalentRuling.id),
        at(view),
    )
    return {
        row.objection_id: RulingRecord(row.upheld, row.text, row.effective_on, row.ruled_by) for row in rows
    }
