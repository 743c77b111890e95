"""Logging in and out, one's own account, passwords."""

from __future__ import annotations

import hashlib
import logging
import secrets
from datetime import date, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import update
from sqlalchemy.orm import Session

from data_access.models import LoginSession, UserAccount
from data_access.queries import accounts as account_queries
from data_access.queries import people as people_queries
from data_access.unit_of_work import UnitOfWork
from domain.clock import day_of
from domain.errors import Invalid, Unavailable
from domain.passwords import after_failure, check_password, is_idle, is_locked
from domain.people import AccountView, GrantView
from domain.permissions import Actor, Permission, ScopeKind
from services.context import Context
from services.settings import rules_from, rules_of_today

log = logging.getLogger(__name__)

# OWASP's argon2id parameters for servers: 19 MiB, two passes, one lane.
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_UNKNOWN_HASH = _hasher.hash(secrets.token_hex(16))

WRONG_CREDENTIALS = (
    "用户名或密码不正确，或账户已被临时锁定。连续输错多次会锁定一段时间，请稍后再试，或联系系统管理员。"
)
"""The one refusal: other words for a locked account would tell a name that exists from one that does not."""
_TOUCH_SECONDS = 60


def hash_password(password: str) -> str:
    """The argon2id hash to keep for a password."""
    return _hasher.hash(password)


def token_hash(token: str) -> str:
    """What is kept of a session token: its SHA-256, since the token itself is a secret of 256 bits."""
    return hashlib.sha256(token.encode()).hexdigest()


def _matches(stored: str, password: str) -> bool:
    try:
        return _hasher.verify(stored, password)
    except (VerificationError, InvalidHashError, UnicodeEncodeError):
        return False


def log_in(context: Context, login: str, password: str) -> str:
    """Check the credentials, open a session and return its token.

    The verifier runs for unknown names too, so that timing tells nothing. Raises Invalid with the same
    words whatever was wrong, a lock among it.
    """
    login = login.strip().lower()[:60]
    password = password[:256]
    with context.database.reading() as session:
        account = people_queries.account_by_login(session, login)
    # Hashing is slow on purpose: it is done before the ledger's lock is taken.
    verified = account.password_hash if account else _UNKNOWN_HASH
    matches = _matches(verified, password)
    token = secrets.token_urlsafe(32)
    refused = True
    with context.database.writing(Actor(None, login, login)) as work:
        account = people_queries.account_by_login(work.session, login)
        if account is None:
            work.record("session.refuse", "account", "unknown", after={"why": "unknown"})
        elif is_locked(account.locked_until, work.now):
            work.record("session.refuse", "account", account.id, after={"why": "locked"})
        elif not account.active:
            work.record("session.refuse", "account", account.id, after={"why": "inactive"})
        elif not matches or account.password_hash != verified:
            # The password may have been changed while the old one was being verified.
            _count_failure(context, work, account)
        else:
            _open_session(work, account, token)
            refused = False
    if refused:
        raise Invalid(WRONG_CREDENTIALS)
    return token


def _count_failure(context: Context, work: UnitOfWork, account: UserAccount) -> None:
    lockout = rules_of_today(work.session, context).lockout
    failures, locked_until = after_failure(account.failures, work.now, lockout)
    account.failures = failures
    account.locked_until = locked_until
    work.record("session.refuse", "account", account.id, after={"why": "password", "failures": failures})
    if locked_until is not None:
        # Somebody may be guessing beside the sessions that are open.
        end_sessions(work, account.id)


def _open_session(work: UnitOfWork, account: UserAccount, token: str) -> None:
    account.failures = 0
    account.locked_until = None
    work.session.add(
        LoginSession(
            token_hash=token_hash(token), user_id=account.id, created_at=work.now, last_seen_at=work.now
        )
    )
    work.actor = Actor(account.id, account.login, account.login)
    work.record("session.open", "account", account.id)


def actor_of_session(context: Context, token: str) -> Actor | None:
    """The person behind a session token with the grants in force today; None if the session is over.

    A session is over when it was ended, was idle too long, or has reached its longest life.
    """
    now = context.clock.now()
    hashed = token_hash(token)
    with context.database.reading() as session:
        identity = people_queries.session_identity(session, hashed, day_of(now))
    if identity is None:
        return None
    rules = rules_from(context.rules, identity.settings, day_of(now))
    if is_idle(identity.last_seen_at, now, rules.session_idle_minutes):
        return None
    if now - identity.created_at > timedelta(hours=rules.session_hours):
        return None
    if (now - identity.last_seen_at).total_seconds() >= _TOUCH_SECONDS:
        _touch(context, hashed)
    return _actor(identity.person, hashed)


def actor_of_account(context: Context, user_id: int) -> Actor | None:
    """The person of an account with the grants in force today, for work done in their name; None if inactive.

    A digest or a job asks anew each time it begins, so that it never does more than the person still may.
    """
    with context.database.reading() as session:
        return actor_in(session, user_id, context.today)


def actor_in(session: Session, user_id: int, today: date) -> Actor | None:
    """As ``actor_of_account``, read in a session that is open already."""
    person = people_queries.person_identity(session, user_id, today)
    return _actor(person, session_id="") if person else None


def _actor(person: people_queries.PersonIdentity, session_id: str) -> Actor:
    own = {g for g in person.grants if g.principal_id is None and g.scope_kind is ScopeKind.DEPARTMENT}
    return Actor(
        user_id=person.user_id,
        login=person.login,
        name=person.name,
        grants=person.grants,
        must_change_password=person.must_change_password,
        session_id=session_id,
        departments=frozenset().union(*(grant.scope_ids for grant in own)),
    )


def _touch(context: Context, hashed: str) -> None:
    """Note that the session is alive. A busy database must not cost the reader the page."""
    try:
        with context.database.writing(Actor.system()) as work:
            work.session.execute(
                update(LoginSession).where(LoginSession.token_hash == hashed).values(last_seen_at=work.now)
            )
    except Unavailable:
        log.warning("session not touched: the database is busy")


def log_out(context: Context, actor: Actor) -> None:
    """End the actor's session."""
    with context.database.writing(actor) as work:
        work.session.execute(
            update(LoginSession).where(LoginSession.token_hash == actor.session_id).values(ended_at=work.now)
        )
        work.record("session.close", "account", actor.user_id or 0)


def end_sessions(work: UnitOfWork, user_id: int) -> None:
    """End every session of a person: on a password change, a lock or deactivation."""
    work.session.execute(
        update(LoginSession)
        .where(LoginSession.user_id == user_id, LoginSession.ended_at.is_(None))
        .values(ended_at=work.now)
    )


def change_password(context: Context, actor: Actor, old: str, new: str, repeated: str) -> None:
    """Change one's own password; all one's sessions end. Raises Invalid naming the faulty field."""
    actor.require(Permission.ACCOUNT_OWN)
    if new != repeated:
        raise Invalid("两次输入的新密码不一致，请重新输入。", {"repeated": "与新密码不一致"})
    check_password(new, actor.login)
    if new == old:
        raise Invalid("新密码不能与原密码相同，请换一个。", {"new": "与原密码相同"})
    with context.database.reading() as session:
        account = session.get(UserAccount, actor.user_id)
    if account is None or not _matches(account.password_hash, old[:256]):
        raise Invalid("原密码不正确，请重新输入。", {"old": "不正确"})
    hashed = hash_password(new)
    with context.database.writing(actor) as work:
        present = work.session.get_one(UserAccount, actor.user_id)
        if present.password_hash != account.password_hash:
            raise Invalid("密码刚刚被重置，请用新的密码重新登录。", {"old": "已失效"})
        set_password_hash(work, present, hashed, temporary=False)


def set_password_hash(work: UnitOfWork, account: UserAccount, hashed: str, temporary: bool) -> None:
    """Put a new password hash in force; a temporary one must be changed at the next log-in."""
    account.password_hash = hashed
    account.must_change_password = temporary
    account.password_changed_at = work.now
    account.failures = 0
    account.locked_until = None
    end_sessions(work, account.id)
    work.record("account.set_password", "account", account.id, after={"temporary": temporary})


def own_account(context: Context, actor: Actor) -> AccountView:
    """The actor's own account: roles in words and the last five log-ins."""
    actor.require(Permission.ACCOUNT_OWN)
    today = context.today
    with context.database.reading() as session:
        account = session.get_one(UserAccount, actor.user_id)
        person = people_queries.people(session)[account.id]
        grants = [
            GrantView(grant.role_name, grant.scope_name, "", grant.ends_on)
            for grant in account_queries.grants(session, today, account.id)
            if grant.in_force
        ]
        standing_in = [
            deputyship
            for deputyship in account_queries.deputyships(session, today, account.id)
            if deputyship.in_force and deputyship.deputy_id == account.id
        ]
        for deputyship in standing_in:
            principal = session.get_one(UserAccount, deputyship.principal_id)
            if not principal.active:
                continue
            grants += [
                GrantView(
                    grant.role_name,
                    grant.scope_name,
                    deputyship.principal,
                    min(grant.ends_on or deputyship.ends_on, deputyship.ends_on),
                )
                for grant in account_queries.grants(session, today, principal.id)
                if grant.in_force
            ]
        logins = account_queries.recent(session, account.id, "session.open", 5)
    return AccountView(
        login=account.login,
        name=person.name,
        position_title=person.position_title,
        grants=tuple(grants),
        password_changed_at=account.password_changed_at,
        recent_logins=logins,
    )
