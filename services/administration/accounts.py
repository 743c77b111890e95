"""Creating, changing, closing and erasing accounts."""

from __future__ import annotations

import re
import secrets

from sqlalchemy import select

from data_access.models import LoginSession, PersonName, UserAccount
from data_access.queries import accounts as account_queries
from data_access.queries import people as people_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid, NotFound
from domain.passwords import check_password
from domain.permissions import Actor, Permission
from services.administration.grants import GrantTerms, add_grant
from services.administration.guards import (
    account_for_update,
    check_account,
    keep_an_administrator,
    refuse_own,
    required_reason,
)
from services.context import Context
from services.identity import end_sessions, hash_password, set_password_hash
from services.notices.contacts import erase_address

NAME_LIMIT = 80
LOGIN_PATTERN = re.compile(r"[a-z][a-z0-9._-]{1,59}")
_TEMPORARY_ALPHABET = "abcdefghjkmnpqrstuvwxyz"
_TEMPORARY_DIGITS = "23456789"
_NO_PASSWORD = "-"
"""Stands where the hash of an erased person's password stood; no password fits it."""


def temporary_password() -> str:
    """A random password that satisfies the rules and can be read aloud (about 70 bits)."""
    blocks = ["".join(secrets.choice(_TEMPORARY_ALPHABET) for _ in range(4)) for _ in range(3)]
    digits = "".join(secrets.choice(_TEMPORARY_DIGITS) for _ in range(4))
    return "-".join([blocks[0].capitalize(), *blocks[1:], digits])


def create_user(
    context: Context,
    actor: Actor,
    login: str,
    name: str,
    grants: tuple[GrantTerms, ...],
    position_title: str = "",
    password: str | None = None,
    temporary: bool = True,
) -> tuple[int, str]:
    """Create an account with its grants; returns its id and its password.

    Without ``password`` a random one is made. A temporary password must be changed at the first log-in.
    Raises Invalid naming the faulty field.
    """
    actor.require(Permission.USER_MANAGE)
    login = login.strip().lower()
    if not LOGIN_PATTERN.fullmatch(login):
        raise Invalid(
            "登录名须以小写字母开头，由小写字母、数字和 . _ - 组成，2 至 60 位。", {"login": "格式不对"}
        )
    name, position_title = _checked_name(name, position_title)
    chosen = password or temporary_password()
    check_password(chosen, login)
    hashed = hash_password(chosen)
    with context.database.writing(actor) as work:
        if people_queries.account_by_login(work.session, login):
            raise Invalid(f"登录名“{login}”已被使用，请换一个。", {"login": "已被使用"})
        account = UserAccount(
            login=login,
            password_hash=hashed,
            must_change_password=temporary,
            password_changed_at=work.now,
            failures=0,
            locked_until=None,
            active=True,
            created_at=work.now,
        )
        work.session.add(account)
        work.session.flush()
        work.session.add(PersonName(user_id=account.id, name=name, position_title=position_title or None))
        work.record("account.create", "account", account.id, after={"login": login})
        for terms in grants:
            add_grant(work, account.id, terms)
        return account.id, chosen


def _checked_name(name: str, position_title: str) -> tuple[str, str]:
    name, position_title = name.strip(), position_title.strip()
    if not name or len(name) > NAME_LIMIT:
        raise Invalid(f"请填写姓名，不超过 {NAME_LIMIT} 字。", {"name": "必填"})
    if len(position_title) > NAME_LIMIT:
        raise Invalid(f"职务不超过 {NAME_LIMIT} 字。", {"position_title": "过长"})
    return name, position_title


def rename_person(
    context: Context, actor: Actor, user_id: int, name: str, position_title: str, version: int
) -> int:
    """Give a person another name or title; returns the ledger's number, ``version`` for no difference.

    The ledger tells that they changed and not what they were: names can be erased, the ledger cannot.
    Raises NotFound, Conflict, Invalid.
    """
    actor.require(Permission.USER_MANAGE)
    name, position_title = _checked_name(name, position_title)
    with context.database.writing(actor) as work:
        account_for_update(work, user_id)
        person = work.session.get(PersonName, user_id)
        if person is None:
            raise Invalid("该人员的姓名已清除，不能再修改。")
        check_account(work, user_id, version)
        changed = [
            field
            for field, before, after in (
                ("name", person.name, name),
                ("position_title", person.position_title or "", position_title),
            )
            if before != after
        ]
        if not changed:
            return version
        person.name, person.position_title = name, position_title or None
        return work.record("account.rename", "account", user_id, after={"changed": changed})


def reset_password(context: Context, actor: Actor, login: str) -> str:
    """Give an account a temporary password, unlock it and end its sessions; returns the password."""
    actor.require(Permission.USER_MANAGE)
    chosen = temporary_password()
    hashed = hash_password(chosen)
    with context.database.writing(actor) as work:
        account = people_queries.account_by_login(work.session, login.strip().lower())
        if account is None:
            raise NotFound("没有这个账户。")
        set_password_hash(work, account, hashed, temporary=True)
    return chosen


def reset_password_of(context: Context, actor: Actor, user_id: int, version: int) -> tuple[str, str]:
    """As ``reset_password``, for an account looked at before; one's own is changed on one's own page.

    Returns the log-in name and the password. Raises NotFound, Conflict or Invalid.
    """
    actor.require(Permission.USER_MANAGE)
    refuse_own(actor, user_id, "在这里重置自己的密码（请到“我的账户”修改）")
    chosen = temporary_password()
    hashed = hash_password(chosen)
    with context.database.writing(actor) as work:
        account = account_for_update(work, user_id)
        check_account(work, user_id, version)
        if not account.active:
            raise Invalid("账户已停用，请先启用再重置密码。")
        set_password_hash(work, account, hashed, temporary=True)
        return account.login, chosen


def unlock(context: Context, actor: Actor, user_id: int) -> int:
    """Let a locked person try again with their own password; returns the ledger's number.

    An account that is not locked is left as it is, and 0 is returned. Raises NotFound.
    """
    actor.require(Permission.USER_MANAGE)
    with context.database.writing(actor) as work:
        account = account_for_update(work, user_id)
        if account.locked_until is None and account.failures == 0:
            return 0
        account.locked_until, account.failures = None, 0
        return work.record("account.unlock", "account", user_id)


def set_active(context: Context, actor: Actor, user_id: int, active: bool) -> None:
    """Activate or deactivate an account; deactivation ends its sessions. What is set already is no change.

    Raises NotFound, and Invalid for the last administrator and for one's own account.
    """
    actor.require(Permission.USER_MANAGE)
    with context.database.writing(actor) as work:
        _set_active(work, actor, account_for_update(work, user_id), active, None)


def deactivate(context: Context, actor: Actor, user_id: int, reason: str, version: int) -> int:
    """Close an account for a reason; its sessions end at once. Returns the ledger's number.

    One that is closed already stays so, and ``version`` is returned.

    Raises NotFound, Conflict, and Invalid for the last administrator and for one's own account.
    """
    actor.require(Permission.USER_MANAGE)
    text = required_reason(reason)
    with context.database.writing(actor) as work:
        account = account_for_update(work, user_id)
        if account.active:
            check_account(work, user_id, version)
        return _set_active(work, actor, account, False, text) or version


def activate(context: Context, actor: Actor, user_id: int, version: int) -> int:
    """Open a closed account again, with the roles it still has. Returns the ledger's number.

    One that is open already stays so, and ``version`` is returned.

    Raises NotFound, Conflict, and Invalid for somebody whose name was erased.
    """
    actor.require(Permission.USER_MANAGE)
    with context.database.writing(actor) as work:
        account = account_for_update(work, user_id)
        if work.session.get(PersonName, user_id) is None:
            raise Invalid("该人员已离馆并清除姓名，账户不能再启用；如返岗请新建账户。")
        if not account.active:
            check_account(work, user_id, version)
        return _set_active(work, actor, account, True, None) or version


def _set_active(
    work: UnitOfWork, actor: Actor, account: UserAccount, active: bool, reason: str | None
) -> int:
    if account.active == active:
        return 0
    if not active:
        refuse_own(actor, account.id, "停用自己的账户")
        keep_an_administrator(work, but_user=account.id)
        end_sessions(work, account.id)
    account.active = active
    after = {"active": active} | ({"reason": reason} if reason else {})
    return work.record("account.set_active", "account", account.id, {"active": not active}, after)


def end_session(context: Context, actor: Actor, user_id: int, key: str) -> int:
    """End one open log-in of a person, named by ``SessionLine.key``; returns the ledger's number, or 0.

    Raises Invalid for a session of one's own: that is what logging out is for.
    """
    actor.require(Permission.USER_MANAGE)
    refuse_own(actor, user_id, "在这里结束自己的会话（请用“退出登录”）")
    with context.database.writing(actor) as work:
        account_for_update(work, user_id)
        open_ones = work.session.scalars(
            select(LoginSession).where(LoginSession.user_id == user_id, LoginSession.ended_at.is_(None))
        )
        found = [s for s in open_ones if s.token_hash[: account_queries.SESSION_KEY_LENGTH] == key]
        if not found:
            return 0
        for session in found:
            session.ended_at = work.now
        return work.record("session.end", "account", user_id)


def erase_person(context: Context, actor: Actor, user_id: int, reason: str, version: int) -> int:
    """Erase the name of somebody who has left; what they did stays, under a number.

    The log-in name goes with it, for most are made of names. Returns the ledger's number, or
    ``version`` when it was done before. Raises NotFound, Conflict, and Invalid for an account
    that is still open.
    """
    actor.require(Permission.USER_MANAGE)
    text = required_reason(reason)
    with context.database.writing(actor) as work:
        account = account_for_update(work, user_id)
        person = work.session.get(PersonName, user_id)
        if person is None:
            return version
        check_account(work, user_id, version)
        if account.active:
            raise Invalid("账户仍在使用。请先停用账户，再清除姓名。")
        work.session.delete(person)
        erase_address(work, user_id)
        erase_address(work, user_id)
        account.login = f"#{account.id}"
        account.password_hash = _NO_PASSWORD
        end_sessions(work, user_id)
        return work.record("person.erase", "account", user_id, after={"reason": text})


def set_active_by_login(context: Context, actor: Actor, login: str, active: bool) -> None:
    """Activate or deactivate the account with this log-in name. Raises NotFound."""
    with context.database.reading() as session:
        account = people_queries.account_by_login(session, login.strip().lower())
    if account is None:
        raise NotFound("没有这个账户。")
    set_active(context, actor, account.id, active)
