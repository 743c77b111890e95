"""What a change of an account begins with: it is there, nobody changed it, nobody locks themselves out."""

from __future__ import annotations

from collections.abc import Iterable

from data_access.models import UserAccount
from data_access.queries import accounts as account_queries
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid, NotFound
from domain.permissions import Actor, Role
from domain.workflow import clean_reason
from services.versions import check_version

LAST_ADMINISTRATOR = (
    "系统里只剩这一位可用的系统管理员。请先为另一位在用人员授予系统管理员角色，再做这项操作。"
)


def account_for_update(work: UnitOfWork, user_id: int) -> UserAccount:
    """The account with this id. Raises NotFound."""
    account = work.session.get(UserAccount, user_id)
    if account is None:
        raise NotFound("没有这个账户。")
    return account


def check_account(work: UnitOfWork, user_id: int, version: int) -> None:
    """Raise Conflict when somebody changed the account after ``version``."""
    check_version(work.session, version, account_queries.version(work.session, user_id), "这个账户")


def refuse_own(actor: Actor, user_id: int, what: str) -> None:
    """Raise Invalid for a risky act on one's own account: a slip would shut its owner out."""
    if actor.user_id == user_id:
        raise Invalid(f"不能{what}，请由另一位系统管理员操作。")


def keep_an_administrator(
    work: UnitOfWork, but_user: int | None = None, but_grants: Iterable[int] = ()
) -> None:
    """Raise Invalid when nobody active would hold the administrator's role any more."""
    left = account_queries.active_holders(work.session, Role.ADMINISTRATOR, work.today, but_grants)
    if not left - {but_user}:
        raise Invalid(LAST_ADMINISTRATOR)


def required_reason(reason: str) -> str:
    """The reason as it is kept. Raises Invalid when there is none."""
    text = clean_reason(reason, required=False)
    if text is None:
        raise Invalid("请写明原因，将记入变更台账。", {"reason": "必填"})
    return text
