"""What a person's page tells of training: activities, and time at other libraries."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries.talent import exchanges as exchange_queries
from data_access.queries.talent import training as queries
from domain.talent.sight import SEES, Field, Stage
from domain.talent.training import Seat
from domain.talent.training_views import PersonTraining, TrainingStay
from services.context import Context
from services.talent.person_sections import Subject, section

__all__ = ["PersonTraining", "of_person"]

NAME = "training"


@section(NAME, 25, "培训与交流")
def of_person(context: Context, session: Session, subject: Subject) -> PersonTraining | None:
    """The person's activities and exchanges; None for those who may not know, or where there are none."""
    if SEES[Stage.HOURS][Field.MATERIAL].isdisjoint(subject.viewers):
        return None
    staff_id = subject.member.id
    stays = []
    for found in queries.activities_of(session, subject.view, staff_id):
        seat = found.seat_of(staff_id)
        if seat is not Seat.NONE and not found.terms.cancelled:
            attendance = found.attendance.get(staff_id)
            tenths = attendance.tenths if attendance else None
            stays.append(TrainingStay(found.activity_id, found.terms, seat, tenths))
    exchanges = exchange_queries.exchanges(session, subject.view, staff_id=staff_id)
    if not stays and not exchanges:
        return None
    return PersonTraining(tuple(stays), exchanges, subject.view.effective_on)
