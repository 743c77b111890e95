"""What a person's page tells of the 111 programme: where each of their applications stands."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries.talent import programme as queries
from domain.talent.programme import Stage
from domain.talent.programme_views import OwnApplication
from services.context import Context
from services.talent.person_sections import Subject, section
from services.talent.programme_common import line_of


@section("programme", 20, "111 工程")
def programme_of(context: Context, session: Session, subject: Subject) -> tuple[OwnApplication, ...] | None:
    """The person's applications, the latest first; what was never submitted is for themselves alone."""
    found = [
        one
        for one in queries.applications(session, subject.view, staff_id=subject.member.id)
        if subject.own or one.stage is not Stage.DRAFT
    ]
    if not found:
        return None
    batches = {one.batch_id: one for one in queries.batches(session, subject.view)}
    day = subject.view.effective_on
    return tuple(
        OwnApplication(one.application_id, line_of(batches[one.batch_id], [one], day), one.stage, one.since)
        for one in reversed(found)
    )
