"""Accounts, departments, grants and deputies; reading the change ledger."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import date

from data_access.models import (
    Department,
    DepartmentRevision,
    Deputyship,
    PersonName,
    RoleGrant,
    UserAccount,
)
from data_access.queries import ledger as ledger_queries
from data_access.queries import people as people_queries
from data_access.unit_of_work import UnitOfWork
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Invalid, NotFound
from domain.ledger import LedgerFilter, LedgerPage
from domain.passwords import check_password
from domain.permissions import Actor, Permission, Role, ScopeKind
from services.context import Context
from services.identity import end_sessions, hash_password, set_password_hash

__all__ = [
    "GrantTerms",
    "LedgerFilter",
    "LedgerPage",
    "create_user",
    "grant_role",
    "name_deputy",
    "read_ledger",
    "reset_password",
    "save_department",
    "set_active",
    "temporary_password",
]

NAME_LIMIT, CODE_LIMIT = 80, 40
LOGIN_PATTERN = re.compile(r"[a-z][a-z0-9._-]{1,59}")
_TEMPORARY_ALPHABET = "abcdefghjkmnpqrstuvwxyz"
_TEMPORARY_DIGITS = "23456789"


@dataclass(frozen=True, slots=True)
class GrantTerms:
    """A role in a scope; ``scope_id`` is needed for every scope but the plan."""

    role: Role
    scope_kind: ScopeKind = ScopeKind.PLAN
    scope_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None


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
    name, position_title = name.strip(), position_title.strip()
    if not name or len(name) > NAME_LIMIT:
        raise Invalid(f"请填写姓名，不超过 {NAME_LIMIT} 字。", {"name": "必填"})
    if len(position_title) > NAME_LIMIT:
        raise Invalid(f"职务不超过 {NAME_LIMIT} 字。", {"position_title": "过长"})
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
            _grant(work, account.id, terms)
        return account.id, chosen


def grant_role(context: Context, actor: Actor, user_id: int, terms: GrantTerms) -> None:
    """Give a person a role in a scope. Raises NotFound or Invalid."""
    actor.require(Permission.USER_MANAGE)
    with context.database.writing(actor) as work:
        if work.session.get(UserAccount, user_id) is None:
            raise NotFound("没有这个账户。")
        _grant(work, user_id, terms)


def _grant(work: UnitOfWork, user_id: int, terms: GrantTerms) -> None:
    if terms.scope_kind is ScopeKind.DEPARTMENT and (
        terms.scope_id is None or work.session.get(Department, terms.scope_id) is None
    ):
        raise Invalid("请为该角色指定部门。", {"scope_id": "必填"})
    starts_on = terms.starts_on or work.today
    if terms.ends_on and terms.ends_on < starts_on:
        raise Invalid("授权的结束日期不能早于开始日期。", {"ends_on": "早于开始日期"})
    seq = work.record(
        "account.grant",
        "account",
        user_id,
        after={"role": terms.role, "scope_kind": terms.scope_kind, "scope_id": terms.scope_id},
    )
    work.session.add(
        RoleGrant(
            user_id=user_id,
            role=terms.role.value,
            scope_kind=terms.scope_kind.value,
            scope_id=terms.scope_id,
            starts_on=starts_on,
            ends_on=terms.ends_on,
            change_seq=seq,
        )
    )


def name_deputy(
    context: Context, actor: Actor, principal_id: int, deputy_id: int, starts_on: date, ends_on: date
) -> None:
    """Let a deputy hold a person's grants for dated absences. Anybody may name their own deputy.

    Raises Forbidden for somebody else's (unless an administrator), Invalid, NotFound.
    """
    if actor.user_id != principal_id:
        actor.require(Permission.USER_MANAGE)
    if ends_on < starts_on:
        raise Invalid("代理的结束日期不能早于开始日期。", {"ends_on": "早于开始日期"})
    if principal_id == deputy_id:
        raise Invalid("不能指定本人为代理人。", {"deputy_id": "请另选一人"})
    with context.database.writing(actor) as work:
        for user_id in (principal_id, deputy_id):
            account = work.session.get(UserAccount, user_id)
            if account is None or not account.active:
                raise NotFound("没有这个账户，或账户已停用。")
        seq = work.record(
            "account.name_deputy",
            "account",
            principal_id,
            after={"deputy_id": deputy_id, "starts_on": str(starts_on), "ends_on": str(ends_on)},
        )
        work.session.add(
            Deputyship(
                principal_id=principal_id,
                deputy_id=deputy_id,
                starts_on=starts_on,
                ends_on=ends_on,
                change_seq=seq,
            )
        )


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


def set_active(context: Context, actor: Actor, user_id: int, active: bool) -> None:
    """Activate or deactivate an account; deactivation ends its sessions."""
    actor.require(Permission.USER_MANAGE)
    with context.database.writing(actor) as work:
        account = work.session.get(UserAccount, user_id)
        if account is None:
            raise NotFound("没有这个账户。")
        if account.active == active:
            return
        account.active = active
        if not active:
            end_sessions(work, user_id)
        work.record("account.set_active", "account", user_id, {"active": not active}, {"active": active})


def save_department(
    context: Context,
    actor: Actor,
    code: str,
    name: str,
    position: int = 0,
    active: bool = True,
    predecessors: tuple[str, ...] = (),
) -> int:
    """Create a department, or give it a new name, place or end from today on; returns its id.

    ``predecessors`` are codes of departments it came from: its people keep the rights over their figures.
    Those named earlier stay. Raises Invalid naming the faulty field.
    """
    actor.require(Permission.DEPARTMENT_MANAGE)
    code, name = code.strip(), name.strip()
    if not code or len(code) > CODE_LIMIT:
        raise Invalid(f"请填写部门代码，不超过 {CODE_LIMIT} 个字符。", {"code": "必填"})
    if not name or len(name) > NAME_LIMIT:
        raise Invalid(f"请填写部门名称，不超过 {NAME_LIMIT} 字。", {"name": "必填"})
    with context.database.writing(actor) as work:
        view = AsOf(work.today, EVERYTHING_KNOWN)
        known = {d.code: d.department_id for d in people_queries.departments(work.session, view).values()}
        former = [other.strip() for other in predecessors]
        missing = [other for other in former if other not in known]
        if missing:
            raise Invalid(f"前身部门不存在：{'、'.join(missing)}。", {"predecessors": "不存在"})
        origins = [known[other] for other in former]
        if code in known:
            department_id = known[code]
            origins.append(department_id)
        else:
            department = Department(code=code)
            work.session.add(department)
            work.session.flush()
            department_id = department.id
        lineage = people_queries.department_lineage(work.session, view, origins) - {department_id}
        seq = work.record(
            "department.save", "department", department_id, after={"name": name, "active": active}
        )
        work.session.add(
            DepartmentRevision(
                department_id=department_id,
                name=name,
                position=position,
                active=active,
                predecessor_ids=sorted(lineage),
                effective_on=work.today,
                change_seq=seq,
            )
        )
        return department_id


def read_ledger(context: Context, actor: Actor, wanted: LedgerFilter) -> LedgerPage:
    """One page of the change ledger, the latest first."""
    actor.require(Permission.LEDGER_READ)
    with context.database.reading() as session:
        return ledger_queries.page(session, wanted)


def department_id(context: Context, code: str) -> int:
    """The id of the department with this code. Raises NotFound."""
    with context.database.reading() as session:
        found = people_queries.departments(session, AsOf(context.today, EVERYTHING_KNOWN))
    for department in found.values():
        if department.code == code:
            return department.department_id
    raise NotFound(f"没有代码为“{code}”的部门。")


def set_active_by_login(context: Context, actor: Actor, login: str, active: bool) -> None:
    """Activate or deactivate the account with this log-in name. Raises NotFound."""
    with context.database.reading() as session:
        account = people_queries.account_by_login(session, login.strip().lower())
    if account is None:
        raise NotFound("没有这个账户。")
    set_active(context, actor, account.id, active)
