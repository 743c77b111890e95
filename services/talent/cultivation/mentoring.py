"""Mentors: who guides whom in what, from when until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from data_access.models import Mentorship as MentorshipRow
from data_access.models import MentorshipRevision
from data_access.queries import people as people_queries
from data_access.queries.talent import cultivation as queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.talent.cultivation import REASON_LIMIT, Mentorship, check_mentorship
from services.context import Context
from services.notices import NoticeKind, notify
from services.talent.cultivation import sight
from services.versions import check_version

__all__ = ["add_mentor", "change_mentor", "remove_mentor"]

WHAT = "这条导师安排"
NO_MENTOR = "没有找到这条导师安排，请刷新页面后重试。"


def add_mentor(
    context: Context,
    actor: Actor,
    cultivation_id: int,
    mentor_id: int | None,
    field: str,
    from_day: date | None,
    to_day: date | None = None,
) -> int:
    """Put somebody under a mentor, who has an account; returns the mentorship's id.

    Raises NotFound, Forbidden, Invalid by field.
    """
    actor.require(Permission.TALENT_MANAGE)
    with context.database.writing(actor) as work:
        found = sight.to_change(context, work, actor, cultivation_id, "assesses")
        if mentor_id is None or mentor_id not in people_queries.people(work.session):
            raise Invalid("请选择导师。", {"mentor": "必填"})
        if from_day is None:
            raise Invalid("请填写指导的开始日期。", {"from_day": "必填"})
        kept = check_mentorship(
            Mentorship(0, 0, mentor_id, field, from_day, to_day),
            found.member.user_id,
            found.record.term,
            found.record.mentorships,
        )
        seq = work.record("mentorship.add", queries.MENTORSHIP, cultivation_id, after=_document(kept))
        row = MentorshipRow(cultivation_id=cultivation_id, mentor_id=mentor_id, change_seq=seq)
        work.session.add(row)
        work.session.flush()
        _add(work, row.id, kept, seq)
        notify(
            work,
            [mentor_id, found.member.user_id],
            NoticeKind.MENTOR_NAMED,
            f"{queries.CULTIVATION}:{cultivation_id}",
            f"导师安排已确定，指导方向：{kept.field}",
            f"/talent/cultivation/{cultivation_id}",
            f"mentor:{row.id}",
        )
        return row.id


def change_mentor(
    context: Context,
    actor: Actor,
    mentorship_id: int,
    version: int,
    to_day: date | None,
    reason: str = "",
) -> int:
    """End a mentorship on a day, or let it go on; returns the ledger's number.

    Raises NotFound, Forbidden, Conflict, Invalid.
    """
    actor.require(Permission.TALENT_MANAGE)
    with context.database.writing(actor) as work:
        found, before = _found(context, work, actor, mentorship_id, version)
        if before.to_day == to_day:
            return version
        kept = check_mentorship(
            replace(before, to_day=to_day), found.member.user_id, found.record.term, found.record.mentorships
        )
        return _keep(work, "mentorship.change", before, replace(kept, reason=_reason(reason, needed=False)))


def remove_mentor(context: Context, actor: Actor, mentorship_id: int, version: int, reason: str) -> int:
    """Strike out a mentorship that was recorded by mistake; returns the ledger's number."""
    actor.require(Permission.TALENT_MANAGE)
    with context.database.writing(actor) as work:
        _, before = _found(context, work, actor, mentorship_id, version)
        kept = replace(before, removed=True, reason=_reason(reason, needed=True))
        return _keep(work, "mentorship.remove", before, kept)


def _reason(given: str, *, needed: bool) -> str:
    words = given.strip()
    if (needed and not words) or len(words) > REASON_LIMIT:
        raise Invalid(f"请写明原因，不超过 {REASON_LIMIT} 字。", {"reason": "必填"})
    return words


def _found(
    context: Context, work: UnitOfWork, actor: Actor, mentorship_id: int, version: int
) -> tuple[sight.Found, Mentorship]:
    cultivation_id = queries.cultivation_of_mentorship(work.session, mentorship_id)
    if cultivation_id is None:
        raise NotFound(NO_MENTOR)
    found = sight.to_change(context, work, actor, cultivation_id, "assesses")
    before = next((one for one in found.record.mentorships if one.mentorship_id == mentorship_id), None)
    if before is None:
        raise NotFound(NO_MENTOR)
    check_version(work.session, version, before.version, WHAT)
    return found, before


def _keep(work: UnitOfWork, action: str, before: Mentorship, kept: Mentorship) -> int:
    seq = work.record(action, queries.MENTORSHIP, before.mentorship_id, _document(before), _document(kept))
    _add(work, before.mentorship_id, kept, seq)
    return seq


def _document(one: Mentorship) -> dict[str, Any]:
    return {
        "mentor_id": one.mentor_id,
        "field": one.field,
        "from_day": one.from_day.isoformat(),
        "to_day": one.to_day.isoformat() if one.to_day else None,
        "removed": one.removed,
        "reason": one.reason or None,
    }


def _add(work: UnitOfWork, mentorship_id: int, one: Mentorship, seq: int) -> None:
    work.session.add(
        MentorshipRevision(
            mentorship_id=mentorship_id,
            field=one.field,
            from_day=one.from_day,
            to_day=one.to_day,
            reason=one.reason or None,
            removed=one.removed,
            change_seq=seq,
        )
    )
    work.session.flush()
