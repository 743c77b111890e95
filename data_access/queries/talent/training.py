"""Activities, seats, attendance and heads at a point of view: four statements, whatever the number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from data_access.models import (
    TrainingActivityRevision,
    TrainingAttendance,
    TrainingEnrolment,
    TrainingHeadcount,
)
from data_access.queries.latest import at, latest
from domain.asof import AsOf
from domain.talent.hours import Category, Mode
from domain.talent.training import (
    Activity,
    Attendance,
    Audience,
    Enrolment,
    Headcount,
    Step,
    Terms,
    Way,
)

ACTIVITY = "training_activity"
"""The kind of an activity, for the ledger, hours and notices."""


def activities(session: Session, view: AsOf, year: int | None = None) -> tuple[Activity, ...]:
    """Every activity, those of one year of their last day, the latest first."""
    revision, statement = latest(TrainingActivityRevision, "activity_id")
    if year is not None:
        statement = statement.where(
            revision.ends_on >= date(year, 1, 1), revision.ends_on <= date(year, 12, 31)
        )
    rows = session.scalars(
        statement.order_by(revision.starts_on.desc(), revision.activity_id.desc()), at(view)
    )
    return _whole(session, view, rows.all())


def activities_of(session: Session, view: AsOf, staff_id: int) -> tuple[Activity, ...]:
    """The activities that a person ever enrolled in, the latest first."""
    ever = select(TrainingEnrolment.activity_id).where(TrainingEnrolment.staff_id == staff_id)
    revision, statement = latest(TrainingActivityRevision, "activity_id")
    statement = statement.where(revision.activity_id.in_(ever))
    rows = session.scalars(
        statement.order_by(revision.starts_on.desc(), revision.activity_id.desc()), at(view)
    )
    return _whole(session, view, rows.all())


def activity(session: Session, view: AsOf, activity_id: int) -> Activity | None:
    """One activity; None when there is none."""
    _, statement = latest(TrainingActivityRevision, "activity_id", single=True)
    row = session.scalars(statement, at(view, only=activity_id)).one_or_none()
    return None if row is None else _whole(session, view, [row])[0]


def attended_in(session: Session, view: AsOf, year: int) -> dict[int, int]:
    """How many activities of a year each person attended, by staff id; nobody else is named."""
    counted: dict[int, int] = defaultdict(int)
    for found in activities(session, view, year):
        for staff_id, attendance in found.attendance.items():
            if attendance.tenths:
                counted[staff_id] += 1
    return dict(counted)


def _whole(session: Session, view: AsOf, rows: Collection[Any]) -> tuple[Activity, ...]:
    """The activities of these revisions with all that was recorded of them."""
    if not rows:
        return ()
    wanted = [row.activity_id for row in rows]
    steps: dict[int, list[Enrolment]] = defaultdict(list)
    for one in session.scalars(_known(TrainingEnrolment, view, wanted)):
        steps[one.activity_id].append(Enrolment(one.staff_id, Step(one.step), one.id))
    attendance: dict[int, dict[int, Attendance]] = defaultdict(dict)
    for told in session.scalars(_known(TrainingAttendance, view, wanted)):
        attendance[told.activity_id][told.staff_id] = Attendance(
            told.staff_id, told.tenths, told.change_seq, told.note
        )
    heads: dict[int, dict[int, Headcount]] = defaultdict(dict)
    for part in session.scalars(_known(TrainingHeadcount, view, wanted)):
        heads[part.activity_id][part.unit_id] = Headcount(
            part.unit_id, Way(part.way), part.booked, part.attended, part.note, part.change_seq
        )
    return tuple(
        Activity(
            row.activity_id,
            _terms(row),
            row.change_seq,
            tuple(steps[row.activity_id]),
            attendance[row.activity_id],
            heads[row.activity_id],
        )
        for row in rows
    )


def _known(model: Any, view: AsOf, wanted: Collection[int]) -> Select[Any]:
    """The rows of some activities known at a point of view, in the order in which they were written."""
    return (
        select(model)
        .where(
            model.activity_id.in_(wanted),
            model.effective_on <= view.effective_on,
            model.change_seq <= view.known_at,
        )
        .order_by(model.change_seq, model.id)
    )


def _terms(row: Any) -> Terms:
    return Terms(
        row.title,
        Category(row.category),
        Mode(row.mode),
        row.tenths,
        row.provider,
        row.place,
        row.starts_on,
        row.ends_on,
        row.department_id,
        row.places,
        row.enrol_until,
        Audience(row.audience),
        row.note,
        row.cancelled,
    )
