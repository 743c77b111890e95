"""Notices and their addressees, preferences, addresses and the outbox."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime

from sqlalchemy import BigInteger, ColumnElement, String, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from data_access.models import (
    Delivery,
    Deputyship,
    Notice,
    NoticePreference,
    PersonContact,
    PersonName,
    RoleGrant,
    UserAccount,
)
from data_access.queries import people as people_queries
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.notices import (
    UNDELIVERED,
    Channel,
    ContactLine,
    DeliveryLine,
    DeliveryState,
    NoticeKind,
    NoticeLine,
    Preferences,
)
from domain.permissions import Role, ScopeKind


def unknown_to(session: Session, user_ids: Iterable[int], dedupe: str) -> list[int]:
    """Those of these people with an active account who have no notice of this ``dedupe`` yet."""
    return list(session.scalars(_UNKNOWN_TO, {"among": sorted(user_ids), "dedupe": dedupe}))


_UNKNOWN_TO = (
    select(UserAccount.id)
    .where(
        UserAccount.id.in_(bindparam("among", expanding=True, type_=BigInteger)),
        UserAccount.active,
        ~select(Notice.id)
        .where(Notice.user_id == UserAccount.id, Notice.dedupe == bindparam("dedupe", type_=String))
        .exists(),
    )
    .order_by(UserAccount.id)
)
"""Built once: it is asked with every event."""


def was_told(session: Session, dedupe: str) -> Notice | None:
    """One of the notices with this ``dedupe``, whoever got it."""
    return session.scalar(select(Notice).where(Notice.dedupe == dedupe).limit(1))


def unread_by_subject(session: Session, user_id: int) -> dict[str, int]:
    """What a person's notices are about, each with how many of them are unread."""
    rows = session.execute(
        select(Notice.subject, func.count(Notice.id) - func.count(Notice.read_at))
        .where(Notice.user_id == user_id)
        .group_by(Notice.subject)
    )
    return {row[0]: row[1] for row in rows}


def _own(user_id: int, hidden: Collection[str]) -> ColumnElement[bool]:
    """A person's notices but those about what is hidden from them."""
    own = Notice.user_id == user_id
    return and_(own, Notice.subject.not_in(sorted(hidden))) if hidden else own


def latest(
    session: Session,
    user_id: int,
    limit: int,
    unread_only: bool = False,
    hidden: Collection[str] = (),
) -> tuple[NoticeLine, ...]:
    """A person's notices, the latest first, without those about subjects hidden from them."""
    statement = (
        select(Notice, PersonName.name)
        .outerjoin(PersonName, PersonName.user_id == Notice.person_id)
        .where(_own(user_id, hidden))
        .order_by(Notice.id.desc())
        .limit(limit)
    )
    if unread_only:
        statement = statement.where(Notice.read_at.is_(None))
    return tuple(
        NoticeLine(
            notice_id=notice.id,
            kind=NoticeKind(notice.kind),
            text=notice.text,
            detail=notice.detail or "",
            actor=name or (f"人员{notice.person_id}" if notice.person_id else ""),
            href=notice.href,
            created_at=notice.created_at,
            read_at=notice.read_at,
        )
        for notice, name in session.execute(statement)
    )


def total_count(session: Session, user_id: int, hidden: Collection[str] = ()) -> int:
    """How many notices a person has, without those about subjects hidden from them."""
    return session.scalar(select(func.count(Notice.id)).where(_own(user_id, hidden))) or 0


def holders_in(session: Session, role: Role, department_id: int | None, today: date) -> frozenset[int]:
    """Active accounts that hold a role in a department themselves, or in one that came from it."""
    if department_id is None:
        return frozenset()
    held = {
        scope_id: set(ids)
        for scope_id, ids in _holders_by_department(session, role, today).items()
        if scope_id is not None
    }
    if department_id in held:
        return frozenset(held[department_id])
    view = AsOf(today, EVERYTHING_KNOWN)
    return frozenset(
        user_id
        for scope_id, ids in held.items()
        if department_id in people_queries.department_lineage(session, view, [scope_id])
        for user_id in ids
    )


def _holders_by_department(session: Session, role: Role, today: date) -> dict[int | None, list[int]]:
    rows = session.execute(
        select(RoleGrant.scope_id, RoleGrant.user_id)
        .join(UserAccount, UserAccount.id == RoleGrant.user_id)
        .where(
            RoleGrant.role == role.value,
            RoleGrant.scope_kind == ScopeKind.DEPARTMENT.value,
            RoleGrant.revoked_seq.is_(None),
            RoleGrant.starts_on <= today,
            or_(RoleGrant.ends_on.is_(None), RoleGrant.ends_on >= today),
            UserAccount.active,
        )
    )
    found: dict[int | None, list[int]] = {}
    for scope_id, user_id in rows:
        found.setdefault(scope_id, []).append(user_id)
    return found


def with_deputies(session: Session, user_ids: Iterable[int], today: date) -> frozenset[int]:
    """These people and whoever stands in for one of them on the day."""
    principals = frozenset(user_ids)
    return principals | frozenset(
        session.scalars(
            select(Deputyship.deputy_id).where(
                Deputyship.principal_id.in_(sorted(principals)),
                Deputyship.starts_on <= today,
                Deputyship.ends_on >= today,
                Deputyship.revoked_seq.is_(None),
            )
        )
    )


def deputyships_on(session: Session, today: date) -> list[Deputyship]:
    """The deputyships that are in force on a day."""
    return list(
        session.scalars(
            select(Deputyship)
            .where(
                Deputyship.starts_on <= today,
                Deputyship.ends_on >= today,
                Deputyship.revoked_seq.is_(None),
            )
            .order_by(Deputyship.id)
        )
    )


def preferences(session: Session, user_id: int) -> Preferences:
    """How a person wants to be reached."""
    kept = session.get(NoticePreference, user_id)
    return Preferences(kept.mail, kept.workdays_only, kept.quiet_until) if kept else Preferences()


def email_of(session: Session, user_id: int) -> str:
    """A person's address; empty for none."""
    kept = session.get(PersonContact, user_id)
    return kept.email if kept else ""


def mail_readers(session: Session, user_id: int | None = None) -> tuple[tuple[int, Preferences], ...]:
    """The active accounts that have an address (or this one, if it has), with their preferences."""
    statement = (
        select(PersonContact.user_id, NoticePreference)
        .join(UserAccount, UserAccount.id == PersonContact.user_id)
        .outerjoin(NoticePreference, NoticePreference.user_id == PersonContact.user_id)
        .where(UserAccount.active)
        .order_by(PersonContact.user_id)
    )
    if user_id is not None:
        statement = statement.where(PersonContact.user_id == user_id)
    return tuple(
        (reader, Preferences(kept.mail, kept.workdays_only, kept.quiet_until) if kept else Preferences())
        for reader, kept in session.execute(statement)
    )


def contacts(session: Session) -> tuple[ContactLine, ...]:
    """All active accounts with their addresses."""
    rows = session.execute(
        select(UserAccount.id, PersonName.name, PersonContact.email)
        .outerjoin(PersonName, PersonName.user_id == UserAccount.id)
        .outerjoin(PersonContact, PersonContact.user_id == UserAccount.id)
        .where(UserAccount.active)
        .order_by(UserAccount.id)
    )
    return tuple(ContactLine(row.id, row.name or f"人员{row.id}", row.email or "") for row in rows)


def served(session: Session, channel: Channel, day: date) -> frozenset[str]:
    """The recipients who have a message of a day by a channel already, whatever became of it."""
    statement = select(Delivery.recipient).where(Delivery.channel == channel.value, Delivery.day == day)
    return frozenset(session.scalars(statement))


def due_deliveries(session: Session, now: datetime, limit: int) -> list[tuple[int, Channel]]:
    """The messages to be tried now, those tried least first: a bad one holds up no other."""
    rows = session.execute(
        select(Delivery.id, Delivery.channel)
        .where(Delivery.state == DeliveryState.WAITING.value, Delivery.next_try <= now)
        .order_by(Delivery.attempts, Delivery.id)
        .limit(limit)
    )
    return [(row.id, Channel(row.channel)) for row in rows]


def deliveries(session: Session, limit: int) -> tuple[DeliveryLine, ...]:
    """The messages of late: first those that nobody but an administrator will do anything about."""
    open_states = [state.value for state in UNDELIVERED]
    rows = session.execute(
        select(Delivery, PersonName.name)
        .outerjoin(PersonName, PersonName.user_id == Delivery.user_id)
        .order_by(Delivery.state.in_(open_states).desc(), Delivery.day.desc(), Delivery.id.desc())
        .limit(limit)
    )
    return tuple(
        DeliveryLine(
            delivery_id=row.id,
            day=row.day,
            channel=Channel(row.channel),
            recipient=name or ("工作群" if row.user_id is None else f"人员{row.user_id}"),
            state=DeliveryState(row.state),
            attempts=row.attempts,
            next_try=row.next_try,
            error=row.error or "",
            changed_at=row.changed_at,
        )
        for row, name in rows
    )


def delivery_counts(session: Session) -> dict[DeliveryState, int]:
    """How many messages are in each state."""
    rows = session.execute(select(Delivery.state, func.count(Delivery.id)).group_by(Delivery.state))
    return {DeliveryState(state): count for state, count in rows}
