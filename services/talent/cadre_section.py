"""What a person's page tells of the reserve pool, to directors and the personnel duty."""

from __future__ import annotations

from sqlalchemy.orm import Session

from domain.talent.cadre_views import CadreLine
from domain.talent.sight import SEES, Field, Stage
from services.context import Context
from services.talent.cadre_reading import lines_of
from services.talent.person_sections import Subject, section

NAME = "cadre"


@section(NAME, 60, "储备干部")
def of_person(context: Context, session: Session, subject: Subject) -> tuple[CadreLine, ...] | None:
    """The stays of the person; None for readers who may not know whether there are any."""
    if SEES[Stage.CADRE][Field.MATERIAL].isdisjoint(subject.viewers):
        return None
    return lines_of(session, subject.actor, subject.view, subject.member.id) or None
