"""What the 111 programme asks of a person: to go on with an application, to check, to score, to decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import APPLICATION, BATCH, ApplicationRecord, BatchRecord
from domain.asof import AsOf
from domain.permissions import Actor, Permission
from domain.talent.programme import OWN_STAGES, STAGE_WORDS, Stage
from domain.worklist import DueItem, Duty
from services.context import Context
from services.talent.programme_common import href_of, judging
from services.talent.programme_steps import latest_view
from services.talent.register import load_roster
from services.worklist import source


@source
def programme_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """The steps that wait for the actor, batch by batch; an application for its applicant."""
    runs = actor.may(Permission.TALENT_MANAGE)
    decides = actor.may(Permission.TALENT_DECIDE)
    panels = actor.scope(Permission.TALENT_SCORE)
    if actor.is_system or not (runs or decides or actor.may(Permission.TALENT_OWN) or not panels.empty):
        return
    view = latest_view(context.today)
    batches = queries.batches(session, view)
    if not batches:
        return
    applications = queries.applications(session, view)
    if actor.may(Permission.TALENT_OWN):
        yield from _own(session, actor, view, batches, applications)
    for batch in batches:
        mine = [one for one in applications if one.batch_id == batch.batch_id]
        if runs:
            yield from _to_run(session, view, batch, mine)
        if decides:
            yield from _to_decide(session, context, view, batch, mine)
        if panels.covers_assignment(batch.batch_id) and any(one.stage is Stage.QUALIFIED for one in mine):
            yield from _to_score(session, actor, view, batch)


def _own(
    session: Session,
    actor: Actor,
    view: AsOf,
    batches: Sequence[BatchRecord],
    applications: Sequence[ApplicationRecord],
) -> Iterator[DueItem]:
    open_ones = [one for one in applications if one.stage in OWN_STAGES]
    me = load_roster(session, view).by_user(actor.user_id) if open_ones else None
    terms = {one.batch_id: one.terms for one in batches}
    for one in open_ones:
        last = terms[one.batch_id].apply_to
        if me is None or one.staff_id != me.id or (one.stage is Stage.DRAFT and view.effective_on > last):
            continue
        returned = one.stage is Stage.RETURNED
        yield DueItem(
            Duty.REVISE if returned else Duty.REPORT,
            APPLICATION,
            str(one.application_id),
            f"111 工程申报：{terms[one.batch_id].name}",
            "被退回补正，请修改后重新提交" if returned else STAGE_WORDS[one.stage],
            None if returned else last,
            href_of(one.application_id),
        )


def _batch_item(batch: BatchRecord, detail: str, part: str) -> DueItem:
    return DueItem(
        Duty.HANDLE,
        BATCH,
        f"{batch.batch_id}:{part}",
        f"111 工程：{batch.terms.name}",
        detail,
        None,
        f"/talent/programme/{batch.batch_id}",
        about=f"{BATCH}:{batch.batch_id}",
    )


def _to_run(
    session: Session, view: AsOf, batch: BatchRecord, mine: Sequence[ApplicationRecord]
) -> Iterator[DueItem]:
    waiting = sum(one.stage is Stage.APPLIED for one in mine)
    if waiting:
        yield _batch_item(batch, f"{waiting} 份申报待资格审查", "qualify")
    proposed = sum(one.stage is Stage.PROPOSED for one in mine)
    if proposed:
        yield _batch_item(batch, f"{proposed} 人待公示", "publish")
    if any(one.stage is Stage.PUBLISHED for one in mine):
        open_ones = _open_objections(session, view, batch, mine)
        if open_ones:
            yield _batch_item(batch, f"{open_ones} 件公示异议待处理", "object")


def _open_objections(
    session: Session, view: AsOf, batch: BatchRecord, mine: Sequence[ApplicationRecord]
) -> int:
    shown = {one.application_id for one in mine if one.stage is Stage.PUBLISHED}
    return sum(
        one.ruling is None and one.application_id in shown
        for one in queries.objections(session, view, batch.batch_id)
    )


def _to_decide(
    session: Session, context: Context, view: AsOf, batch: BatchRecord, mine: Sequence[ApplicationRecord]
) -> Iterator[DueItem]:
    shown = sum(one.stage is Stage.PUBLISHED for one in mine)
    if not shown:
        return
    last = max(one.to_day for one in queries.publications(session, view, batch.batch_id))
    if context.today > last and not _open_objections(session, view, batch, mine):
        yield _batch_item(batch, f"{shown} 人公示期满无异议，待认定", "select")


def _to_score(session: Session, actor: Actor, view: AsOf, batch: BatchRecord) -> Iterator[DueItem]:
    found = judging(session, batch.batch_id, view)
    scored = {one.application_id for one in found.scores if one.reviewer_id == actor.user_id}
    waiting = sum(
        one.stage is Stage.QUALIFIED
        and one.application_id not in scored
        and actor.user_id in found.reviewers(one)
        for one in found.applications
    )
    if waiting:
        yield DueItem(
            Duty.JUDGE,
            BATCH,
            f"{batch.batch_id}:score",
            f"111 工程评审：{batch.terms.name}",
            f"{waiting} 份申报待您评分",
            batch.terms.decide_by,
            "/talent/panel",
            about=f"{BATCH}:{batch.batch_id}",
        )
