"""Assessments of rooms and their score sheet at a point of view."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import RoomAssessment, RoomSheetRevision
from data_access.queries.workflow import steps_of
from domain.asof import AsOf
from domain.rollout.assessments import DEFAULT_SHEET, Assessment, ScoreSheet, from_lines, line_of
from domain.workflow import State

SHEET, ASSESSMENT = "room_sheet", "room_assessment"
"""The kinds of the score sheet and of an assessment, for the ledger, the workflow and notices."""


def sheet(session: Session, view: AsOf) -> ScoreSheet:
    """The score sheet in force; the one shipped where none was set. One statement."""
    row = session.scalar(
        select(RoomSheetRevision)
        .where(RoomSheetRevision.effective_on <= view.effective_on)
        .where(RoomSheetRevision.change_seq <= view.known_at)
        .order_by(RoomSheetRevision.effective_on.desc(), RoomSheetRevision.change_seq.desc())
        .limit(1)
    )
    if row is None:
        return DEFAULT_SHEET
    return ScoreSheet(tuple(line_of(one) for one in row.lines), row.passing, row.source, row.change_seq)


def assessments(
    session: Session, view: AsOf, site_id: int | None = None, assessment_id: int | None = None
) -> tuple[Assessment, ...]:
    """Assessments of all rooms, of one room or a single one, in the order they were made; two statements."""
    statement = (
        select(RoomAssessment)
        .where(RoomAssessment.effective_on <= view.effective_on, RoomAssessment.change_seq <= view.known_at)
        .order_by(RoomAssessment.id)
    )
    if site_id is not None:
        statement = statement.where(RoomAssessment.site_id == site_id)
    if assessment_id is not None:
        statement = statement.where(RoomAssessment.id == assessment_id)
    rows = list(session.scalars(statement))
    steps = steps_of(session, ASSESSMENT, [row.id for row in rows], view.known_at) if rows else []
    last = {step.subject_id: step for step in steps}
    return tuple(
        Assessment(
            id=row.id,
            site_id=row.site_id,
            year=row.year,
            scored=from_lines(row.lines),
            passing=row.passing,
            findings=row.findings,
            assessed_on=row.assessed_on,
            author_id=row.author_id,
            seq=row.change_seq,
            state=State(last[row.id].state),
            reason=last[row.id].reason or "",
        )
        for row in rows
        if row.id in last
    )
