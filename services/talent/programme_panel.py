"""What a reviewer sees: the applications that were given to the panel, and one of them with its sheet."""

from __future__ import annotations

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import APPLICATION
from domain.asof import AsOf
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.talent.programme import Stage
from domain.talent.programme_rules import Bar
from domain.talent.programme_views import PanelBatch, PanelLine, SheetPage
from domain.talent.sight import Stage as SightStage
from services import attachments
from services.context import Context
from services.talent.programme import Words
from services.talent.programme_common import Judging, judging, line_of
from services.talent.programme_steps import GONE, latest_view
from services.talent.sight import names

__all__ = ["Bar", "PanelBatch", "PanelLine", "SheetPage", "open_panel", "open_sheet"]


def open_panel(context: Context, actor: Actor) -> tuple[PanelBatch, ...]:
    """What was given to a reviewer, batch by batch, the latest first."""
    actor.require(Permission.TALENT_SCORE)
    view = latest_view(context.today)
    scope = actor.scope(Permission.TALENT_SCORE)
    with context.database.reading() as session:
        seats = queries.seats(session, view, user_id=actor.user_id) if actor.user_id else ()
        batches = []
        for seat in reversed([one for one in seats if scope.covers_assignment(one.batch_id)]):
            found = judging(session, seat.batch_id, view)
            batches.append(_panel_batch(session, actor, found, view))
    return tuple(batches)


def _panel_batch(session: Session, actor: Actor, found: Judging, view: AsOf) -> PanelBatch:
    given = found.judged()
    told = names(
        session,
        actor,
        found.roster,
        [one.staff_id for one in given],
        SightStage.PANEL,
        found.batch.batch_id,
    )
    words = Words(found.roster, told, people_queries.departments(session, view))
    totals = {one.application_id: sum(one.points) for one in found.scores if one.reviewer_id == actor.user_id}
    return PanelBatch(
        line_of(found.batch, found.applications, view.effective_on),
        tuple(
            PanelLine(
                one.application_id,
                words.person(one.staff_id),
                words.department(one.staff_id),
                words.title(one.staff_id),
                found.bar(one, actor.user_id or 0),
                totals.get(one.application_id),
                one.stage is Stage.QUALIFIED,
            )
            for one in given
        ),
    )


def open_sheet(context: Context, actor: Actor, application_id: int) -> SheetPage:
    """One application before a reviewer it was given to. What a conflict of interest bars is told without
    its material. Raises NotFound."""
    actor.require(Permission.TALENT_SCORE)
    view = latest_view(context.today)
    with context.database.reading() as session:
        record = queries.application(session, application_id, view)
        scope = actor.scope(Permission.TALENT_SCORE)
        if record is None or not scope.covers_assignment(record.batch_id):
            raise NotFound(GONE)
        found = judging(session, record.batch_id, view)
        seated = actor.user_id in {one.user_id for one in found.seats}
        if not seated or record not in found.judged():
            raise NotFound(GONE)
        panel = _panel_batch(session, actor, found, view)
        line = next(one for one in panel.lines if one.application_id == application_id)
        # What a conflict of interest bars is not shown either; there are no files of nothing.
        said = queries.body(session, application_id, view) or {} if line.bar is None else {}
        files = attachments.listed(
            context, session, APPLICATION if line.bar is None else "", str(application_id), view, False
        )
    mine = next(
        (
            one
            for one in found.scores
            if (one.application_id, one.reviewer_id) == (application_id, actor.user_id)
        ),
        None,
    )
    waiting = [
        one.application_id
        for one in panel.lines
        if one.open and one.bar is None and one.total is None and one.application_id != application_id
    ]
    return SheetPage(
        application_id,
        panel.batch,
        line.name,
        line.department,
        line.title,
        record.stage,
        said,
        files,
        line.bar,
        mine.points if mine else None,
        mine.comment if mine else "",
        mine.seq if mine else 0,
        line.open and line.bar is None,
        waiting[0] if waiting else None,
    )
