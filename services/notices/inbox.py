"""One's own notices: the bell, the page, marking read, how one wants to be reached."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, astuple
from datetime import timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from data_access.models import Notice, NoticePreference
from data_access.queries import notices as notice_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid, NotFound
from domain.notices import BellView, NoticeKind, NoticeLine, NoticesView, Preferences, clean_email
from domain.permissions import Actor, Permission
from services.context import Context
from services.notices.contacts import keep_address
from services.notices.sight import hidden_from

__all__ = [
    "BellView",
    "NoticeKind",
    "NoticeLine",
    "NoticesView",
    "Preferences",
    "bell",
    "mark_all_read",
    "mark_read",
    "notices_page",
    "save_preferences",
]

BELL_LIMIT = 8
PAGE_LIMIT = 200
QUIET_DAYS = 366


def bell(context: Context, actor: Actor) -> BellView:
    """How many of one's notices are unread, and the latest."""
    user_id = _own(actor)
    with context.database.reading() as session:
        unread, hidden = _unread(context, session, actor)
        return BellView(unread, notice_queries.latest(session, user_id, BELL_LIMIT, hidden=hidden))


def notices_page(context: Context, actor: Actor, unread_only: bool = False) -> NoticesView:
    """One's notices, the latest first, and one's own settings."""
    user_id = _own(actor)
    with context.database.reading() as session:
        unread, hidden = _unread(context, session, actor)
        return NoticesView(
            lines=notice_queries.latest(session, user_id, PAGE_LIMIT, unread_only, hidden),
            unread=unread,
            total=notice_queries.total_count(session, user_id, hidden),
            preferences=notice_queries.preferences(session, user_id),
            email=notice_queries.email_of(session, user_id),
        )


def mark_read(context: Context, actor: Actor, notice_ids: Iterable[int]) -> int:
    """Mark one's own notices as read; returns how many are unread still.

    Raises NotFound when one of them is not there or is somebody else's. Marking twice changes nothing.
    """
    user_id = _own(actor)
    wanted = sorted(set(notice_ids))
    own = Notice.user_id == user_id
    with context.database.writing(actor) as work:
        found = work.session.query(Notice.id).where(own, Notice.id.in_(wanted)).count()
        if found != len(wanted):
            raise NotFound("没有这条通知，可能已被清理，请刷新页面。")
        _mark(work, user_id, wanted)
        return _unread(context, work.session, actor)[0]


def mark_all_read(context: Context, actor: Actor, up_to: int | None = None) -> None:
    """Mark one's notices as read; with ``up_to`` only those up to this one, which was on the screen."""
    user_id = _own(actor)
    with context.database.writing(actor) as work:
        _mark(work, user_id, None, up_to)


def _mark(work: UnitOfWork, user_id: int, ids: list[int] | None, up_to: int | None = None) -> None:
    statement = update(Notice).where(Notice.user_id == user_id, Notice.read_at.is_(None))
    if ids is not None:
        statement = statement.where(Notice.id.in_(ids))
    if up_to is not None:
        statement = statement.where(Notice.id <= up_to)
    work.session.execute(statement.values(read_at=work.now))


def save_preferences(context: Context, actor: Actor, wanted: Preferences, email: str) -> None:
    """Keep how one wants to be reached outside the application, and one's own address (empty erases it).

    Raises Invalid naming the faulty field; nothing is kept then.
    """
    user_id = _own(actor)
    cleaned = clean_email(email)
    if wanted.quiet_until is not None and wanted.quiet_until > context.today + timedelta(days=QUIET_DAYS):
        raise Invalid("免打扰最长一年，请改一个日期。", {"quiet_until": "过远"})
    with context.database.writing(actor) as work:
        keep_address(work, user_id, cleaned)
        before = notice_queries.preferences(work.session, user_id)
        if before == wanted:
            return
        kept = work.session.get(NoticePreference, user_id)
        if kept is None:
            kept = NoticePreference(user_id=user_id)
            work.session.add(kept)
        kept.mail, kept.workdays_only, kept.quiet_until = astuple(wanted)
        subject = "notice_preference"
        work.record("notice.set_preferences", subject, user_id, asdict(before), asdict(wanted))


def _unread(context: Context, session: Session, actor: Actor) -> tuple[int, frozenset[str]]:
    """How many notices one has not read, and what of their subjects one may not see any more."""
    unread = notice_queries.unread_by_subject(session, _own(actor))
    hidden = hidden_from(session, context.today, actor, unread)
    return sum(count for subject, count in unread.items() if subject not in hidden), hidden


def _own(actor: Actor) -> int:
    actor.require(Permission.ACCOUNT_OWN)
    if actor.user_id is None:
        raise NotFound("系统本身没有通知。")
    return actor.user_id
