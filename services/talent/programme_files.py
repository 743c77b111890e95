"""Files of the programme: an application's material, a batch's documents, and the decision."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from data_access.queries.talent import programme as queries
from data_access.queries.talent.programme import (
    APPLICATION,
    BATCH,
    DECISION,
    ApplicationRecord,
)
from domain.errors import NotFound
from domain.permissions import Actor, Permission
from domain.talent.programme import ENDED_STAGES, OWN_STAGES, Stage
from domain.talent.sight import Field, sees
from domain.talent.sight import Stage as SightStage
from domain.talent.staff import StaffMember
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context
from services.talent.programme_common import decides, judging, manages
from services.talent.programme_steps import latest_view
from services.talent.register import load_roster

__all__ = ["application_refusal", "may_read"]

_ID = re.compile(r"[1-9]\d{0,17}")
_LEADERS_ONLY = "只有组织人事可以为批次添加或移除文件。"


def may_read(actor: Actor, member: StaffMember, found: ApplicationRecord) -> bool:
    """Whether somebody may open an application: never another's draft; else those the table of names lets see
    the material of the person."""
    if actor.is_system:
        return True
    if found.stage is Stage.DRAFT:
        return actor.user_id == member.user_id
    return sees(actor, member, SightStage.APPLICATION, Field.MATERIAL)


def application_refusal(actor: Actor, member: StaffMember, found: ApplicationRecord) -> str:
    """Why the actor may add no files to an application they may read; empty when they may."""
    if found.stage in ENDED_STAGES:
        return "这份申报已经结束，材料随之固定。"
    if actor.user_id == member.user_id:
        return "" if found.stage in OWN_STAGES else "申报已提交，材料随之固定；如需修改请先撤回。"
    return "" if manages(actor) else "只有申报人本人和组织人事可以添加或移除材料。"


def of_application(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """An application's material, for those who may read it and for the panel it was given to."""
    view = latest_view(context.today)
    found = queries.application(session, _id_of(subject_id), view)
    if found is None:
        raise NotFound(attachments.GONE)
    member = load_roster(session, view).members.get(found.staff_id)
    if member is None:
        raise NotFound(attachments.GONE)
    if may_read(actor, member, found):
        return SubjectAccess(context.today, application_refusal(actor, member, found))
    if actor.scope(Permission.TALENT_SCORE).covers_assignment(found.batch_id):
        batch = judging(session, found.batch_id, view)
        seated = actor.user_id in {one.user_id for one in batch.seats}
        if seated and found in batch.judged() and batch.bar(found, actor.user_id or 0) is None:
            return SubjectAccess(context.today, "评委只能查看材料，不能添加或移除。")
    raise NotFound(attachments.GONE)


def of_batch(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """A batch's documents (通知, 办法): staff and the panel read them, personnel keep them."""
    batch_id = _id_of(subject_id)
    seated = actor.scope(Permission.TALENT_SCORE).covers_assignment(batch_id)
    if not (actor.may(Permission.TALENT_OWN) or seated):
        raise NotFound(attachments.GONE)
    if queries.batch(session, batch_id, latest_view(context.today)) is None:
        raise NotFound(attachments.GONE)
    return SubjectAccess(context.today, "" if manages(actor) else _LEADERS_ONLY)


def of_decision(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """The decision of a batch: staff read it, personnel and directors keep it."""
    if not actor.may(Permission.TALENT_OWN):
        raise NotFound(attachments.GONE)
    if queries.batch(session, _id_of(subject_id), latest_view(context.today)) is None:
        raise NotFound(attachments.GONE)
    refusal = "" if manages(actor) or decides(actor) else "只有组织人事和馆领导可以添加或移除认定文件。"
    return SubjectAccess(context.today, refusal)


def _id_of(subject_id: str) -> int:
    if not _ID.fullmatch(subject_id):
        raise NotFound(attachments.GONE)
    return int(subject_id)


attachments.register(APPLICATION, of_application)
attachments.register(BATCH, of_batch)
attachments.register(DECISION, of_decision)
