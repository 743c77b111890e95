"""Telling people, inside the transaction of what happened."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import insert, update

from data_access.models import Notice
from data_access.queries import notices as notice_queries
from data_access.unit_of_work import UnitOfWork
from domain.notices import TEXT_LIMIT, NoticeKind
from services.identity import actor_in
from services.notices.sight import Seen, who_may_see

__all__ = ["NoticeKind", "notify", "resolve"]

DETAIL_LIMIT = 500


def notify(
    work: UnitOfWork,
    user_ids: Iterable[int | None],
    kind: NoticeKind,
    subject: str,
    text: str,
    href: str,
    dedupe: str,
    detail: str = "",
    person_id: int | None = None,
) -> int:
    """Put a notice before people; returns how many got it.

    It is written or lost with the event it tells of. Nobody is told of what they did themselves, twice of the
    same ``dedupe``, after their account was closed, or of what they may not see (``services.notices.sight``).
    ``subject`` names the thing it is about (see ``resolve``). ``text`` and ``detail`` hold no names of
    people: the name shown beside them is that of ``person_id``, the actor unless given.
    """
    wanted = {user_id for user_id in user_ids if user_id is not None} - {work.actor.user_id}
    if not wanted:
        return 0
    seen = who_may_see(work.session, work.today, subject)
    if seen is not None:
        wanted = {user_id for user_id in wanted if _may_see(work, user_id, seen)}
    told = notice_queries.unknown_to(work.session, wanted, dedupe)
    if told:
        shared = {
            "kind": kind.value,
            "subject": subject,
            "text": text[:TEXT_LIMIT],
            "detail": detail[:DETAIL_LIMIT] or None,
            "person_id": person_id or work.actor.user_id,
            "href": href,
            "created_at": work.now,
            "read_at": None,
            "dedupe": dedupe,
        }
        work.session.execute(insert(Notice), [{"user_id": user_id, **shared} for user_id in told])
    return len(told)


def _may_see(work: UnitOfWork, user_id: int, seen: Seen) -> bool:
    reader = actor_in(work.session, user_id, work.today)
    return reader is not None and seen(reader)


def resolve(work: UnitOfWork, subject: str, *kinds: NoticeKind) -> None:
    """Mark notices about a thing as read, whoever has them: what they asked for was done."""
    work.session.execute(
        update(Notice)
        .where(
            Notice.subject == subject,
            Notice.kind.in_([kind.value for kind in kinds]),
            Notice.read_at.is_(None),
        )
        .values(read_at=work.now)
    )
