"""Roles held in scopes, and deputies for dated absences: given, and taken away again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from data_access.models import Department, Deputyship, PersonName, RoleGrant, UnitRow, UserAccount
from data_access.queries import accounts as account_queries
from data_access.unit_of_work import UnitOfWork
from domain.accounts import DeputyLine, acts_in_department, acts_in_unit
from domain.errors import Invalid, NotFound
from domain.permissions import ROLE_NAMES, Actor, Permission, Role, ScopeKind
from services.administration.guards import (
    account_for_update,
    check_account,
    keep_an_administrator,
    refuse_own,
    required_reason,
)
from services.context import Context
from services.notices import NoticeKind, notify

LONGEST_DEPUTYSHIP_DAYS = 366


@dataclass(frozen=True, slots=True)
class GrantTerms:
    """A role in a scope; ``scope_id`` is needed for every scope but the plan."""

    role: Role
    scope_kind: ScopeKind = ScopeKind.PLAN
    scope_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None


def terms_of(
    role: Role,
    department_id: int | None,
    starts_on: date | None,
    ends_on: date | None,
    unit_id: int | None = None,
) -> GrantTerms:
    """The terms of a role in a department, in a unit of the branch network, or in the whole plan.

    Raises Invalid for a role that has its rights inside a department or a unit only, if none is given.
    """
    name = ROLE_NAMES[role]
    if unit_id is not None and department_id is not None:
        raise Invalid("一条授权只能选部门或单位之一；两处都要请分两次授予。", {"scope_id": "只选一个"})
    if unit_id is not None:
        if not acts_in_unit(role):
            raise Invalid(f"“{name}”不按服务网络的单位授权，请清空单位。", {"scope_id": "不适用"})
        return GrantTerms(role, ScopeKind.UNIT, unit_id, starts_on, ends_on)
    if department_id is not None:
        if acts_in_unit(role) and not acts_in_department(role):
            raise Invalid(f"“{name}”按服务网络的单位授权，请选择单位而不是部门。", {"scope_id": "请选单位"})
        return GrantTerms(role, ScopeKind.DEPARTMENT, department_id, starts_on, ends_on)
    if acts_in_unit(role) and not acts_in_department(role):
        raise Invalid(f"“{name}”只在单位范围内有权限，请同时选择单位。", {"scope_id": "必填"})
    if acts_in_department(role):
        raise Invalid(f"“{name}”只在部门范围内有权限，请同时选择部门。", {"scope_id": "必填"})
    return GrantTerms(role, starts_on=starts_on, ends_on=ends_on)


def grant_role(
    context: Context, actor: Actor, user_id: int, terms: GrantTerms, version: int | None = None
) -> int:
    """Give a person a role in a scope; returns the ledger's number of the change.

    With ``version`` it is refused when somebody changed the account since. Raises NotFound, Conflict
    or Invalid, also for a role that the person holds in that scope already.
    """
    actor.require(Permission.USER_MANAGE)
    with context.database.writing(actor) as work:
        account_for_update(work, user_id)
        if version is not None:
            check_account(work, user_id, version)
        return add_grant(work, user_id, terms)


def add_grant(work: UnitOfWork, user_id: int, terms: GrantTerms) -> int:
    """Record one grant within a transaction; the caller has looked at the account. Raises Invalid."""
    if terms.scope_kind is ScopeKind.DEPARTMENT and (
        terms.scope_id is None or work.session.get(Department, terms.scope_id) is None
    ):
        raise Invalid("请为该角色指定部门。", {"scope_id": "必填"})
    if terms.scope_kind is ScopeKind.UNIT and (
        terms.scope_id is None or work.session.get(UnitRow, terms.scope_id) is None
    ):
        raise Invalid("请为该角色指定服务网络的单位。", {"scope_id": "必填"})
    starts_on = terms.starts_on or work.today
    if terms.ends_on and terms.ends_on < starts_on:
        raise Invalid("授权的结束日期不能早于开始日期。", {"ends_on": "早于开始日期"})
    if terms.ends_on and terms.ends_on < work.today:
        raise Invalid("授权的结束日期已经过去，请重新选择。", {"ends_on": "已经过去"})
    _refuse_overlap(work, user_id, terms, starts_on)
    seq = work.record(
        "account.grant",
        "account",
        user_id,
        after={
            "role": terms.role,
            "scope_kind": terms.scope_kind,
            "scope_id": terms.scope_id,
            "starts_on": starts_on.isoformat(),
            "ends_on": terms.ends_on.isoformat() if terms.ends_on else None,
        },
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
    return seq


def _refuse_overlap(work: UnitOfWork, user_id: int, terms: GrantTerms, starts_on: date) -> None:
    same = (
        select(RoleGrant.id)
        .where(
            RoleGrant.user_id == user_id,
            RoleGrant.role == terms.role,
            RoleGrant.scope_kind == terms.scope_kind,
            RoleGrant.scope_id.is_(None) if terms.scope_id is None else RoleGrant.scope_id == terms.scope_id,
            RoleGrant.revoked_seq.is_(None),
            or_(RoleGrant.ends_on.is_(None), RoleGrant.ends_on >= starts_on),
        )
        .limit(1)
    )
    if terms.ends_on is not None:
        same = same.where(RoleGrant.starts_on <= terms.ends_on)
    if work.session.scalar(same) is not None:
        name = ROLE_NAMES[terms.role]
        raise Invalid(f"该人员在同一范围内已有“{name}”角色，不必重复授予。", {"role": "已授予"})


def revoke_grant(
    context: Context, actor: Actor, user_id: int, grant_id: int, reason: str, version: int
) -> int:
    """Take a role away from now on; returns the ledger's number of the change.

    A second click on what is revoked already changes nothing. Raises NotFound, Conflict, Invalid: the last
    administrator keeps the role, nobody takes it from themselves, and a reason is required.
    """
    actor.require(Permission.USER_MANAGE)
    text = required_reason(reason)
    with context.database.writing(actor) as work:
        account_for_update(work, user_id)
        grant = work.session.get(RoleGrant, grant_id)
        if grant is None or grant.user_id != user_id:
            raise NotFound("没有这条授权，请刷新页面后重试。")
        if grant.revoked_seq is not None:
            return grant.revoked_seq
        check_account(work, user_id, version)
        if grant.role == Role.ADMINISTRATOR:
            refuse_own(actor, user_id, "撤销自己的系统管理员角色")
            keep_an_administrator(work, but_grants=(grant_id,))
        seq = work.record(
            "account.revoke",
            "account",
            user_id,
            {"role": grant.role, "scope_kind": grant.scope_kind, "scope_id": grant.scope_id},
            {"reason": text},
        )
        grant.revoked_seq = seq
        return seq


def name_deputy(
    context: Context, actor: Actor, principal_id: int, deputy_id: int, starts_on: date, ends_on: date
) -> int:
    """Let a deputy hold a person's grants for dated absences. Anybody may name their own deputy.

    Returns the ledger's number of the change. Raises Forbidden for somebody else's (unless an
    administrator), Invalid, NotFound.
    """
    _require_own_or_manager(actor, principal_id)
    if ends_on < starts_on:
        raise Invalid("代理的结束日期不能早于开始日期。", {"ends_on": "早于开始日期"})
    if (ends_on - starts_on).days > LONGEST_DEPUTYSHIP_DAYS:
        raise Invalid("一次代理最长一年，请缩短时间。", {"ends_on": "过长"})
    if principal_id == deputy_id:
        raise Invalid("不能指定本人为代理人。", {"deputy_id": "请另选一人"})
    with context.database.writing(actor) as work:
        if ends_on < work.today:
            raise Invalid("代理的结束日期已经过去，请重新选择。", {"ends_on": "已经过去"})
        for user_id in (principal_id, deputy_id):
            account = work.session.get(UserAccount, user_id)
            if account is None or not account.active:
                raise NotFound("没有这个账户，或账户已停用。")
        _refuse_same_deputy(work, principal_id, deputy_id, starts_on, ends_on)
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
        notify(
            work,
            [deputy_id],
            NoticeKind.DEPUTY_NAMED,
            f"deputyship:{seq}",
            f"您被指定为代理人，{starts_on} 至 {ends_on} 代行其职责",
            "/account",
            f"deputy-named:{seq}",
            person_id=principal_id,
        )
        return seq


def _refuse_same_deputy(
    work: UnitOfWork, principal_id: int, deputy_id: int, starts_on: date, ends_on: date
) -> None:
    same = select(Deputyship.id).where(
        Deputyship.principal_id == principal_id,
        Deputyship.deputy_id == deputy_id,
        Deputyship.revoked_seq.is_(None),
        Deputyship.starts_on <= ends_on,
        Deputyship.ends_on >= starts_on,
    )
    if work.session.scalar(same.limit(1)) is not None:
        raise Invalid("这段时间里已经指定过这位代理人，不必重复指定。", {"deputy_id": "已指定"})


def revoke_deputy(context: Context, actor: Actor, deputyship_id: int) -> int:
    """End a deputyship at once; returns the ledger's number of the change.

    The principal may do it and so may administrators. A second click changes nothing. Raises NotFound,
    also for what belongs to somebody else.
    """
    with context.database.writing(actor) as work:
        found = work.session.get(Deputyship, deputyship_id)
        if found is None or not (actor.user_id == found.principal_id or actor.may(Permission.USER_MANAGE)):
            raise NotFound("没有这条代理，请刷新页面后重试。")
        if found.revoked_seq is not None:
            return found.revoked_seq
        seq = work.record(
            "account.revoke_deputy",
            "account",
            found.principal_id,
            {
                "deputy_id": found.deputy_id,
                "starts_on": str(found.starts_on),
                "ends_on": str(found.ends_on),
            },
        )
        found.revoked_seq = seq
        return seq


def deputies_of(context: Context, actor: Actor, user_id: int) -> tuple[DeputyLine, ...]:
    """Deputyships given or held by a person, of today or later. Raises Forbidden for somebody else's."""
    _require_own_or_manager(actor, user_id)
    with context.database.reading() as session:
        return tuple(account_queries.deputyships(session, context.today, user_id))


def possible_deputies(context: Context, actor: Actor) -> tuple[tuple[int, str], ...]:
    """Whom anybody may name as their deputy: active people by id and name, but for themselves."""
    actor.require(Permission.ACCOUNT_OWN)
    with context.database.reading() as session:
        rows = session.execute(
            select(UserAccount.id, PersonName.name, PersonName.position_title)
            .join(PersonName, PersonName.user_id == UserAccount.id)
            .where(UserAccount.active, UserAccount.id != actor.user_id)
            .order_by(UserAccount.id)
        )
        return tuple(
            (row.id, f"{row.name}（{row.position_title}）" if row.position_title else row.name)
            for row in rows
        )


def _require_own_or_manager(actor: Actor, user_id: int) -> None:
    if actor.user_id != user_id:
        actor.require(Permission.USER_MANAGE)
