"""The list of accounts, one account's page, and what closing it would touch."""

from __future__ import annotations

from data_access.models import UserAccount
from data_access.queries import accounts as account_queries
from domain.accounts import AccountLine, AccountPage, Consequences
from domain.errors import NotFound
from domain.permissions import Actor, Permission, Role
from services.administration.guards import LAST_ADMINISTRATOR
from services.context import Context
from services.settings import rules_of_today


def list_accounts(context: Context, actor: Actor) -> tuple[AccountLine, ...]:
    """All accounts with their grants in force, by log-in name."""
    actor.require(Permission.USER_MANAGE)
    with context.database.reading() as session:
        return tuple(account_queries.accounts(session, context.clock.now(), context.today))


def account_page(context: Context, actor: Actor, user_id: int) -> AccountPage:
    """Everything about one account. Raises NotFound."""
    actor.require(Permission.USER_MANAGE)
    now, today = context.clock.now(), context.today
    with context.database.reading() as session:
        rules = rules_of_today(session, context)
        account = session.get(UserAccount, user_id)
        if account is None:
            raise NotFound("没有这个账户，可能网址有误。请从用户列表进入。")
        deputyships = account_queries.deputyships(session, today, user_id)
        return AccountPage(
            line=account_queries.accounts(session, now, today, user_id)[0],
            version=account_queries.version(session, user_id),
            own=actor.user_id == user_id,
            created_at=account.created_at,
            password_changed_at=account.password_changed_at,
            locked_until=account.locked_until,
            failures=account.failures,
            grants=tuple(account_queries.grants(session, today, user_id)),
            deputies=tuple(d for d in deputyships if d.principal_id == user_id),
            stands_in_for=tuple(d for d in deputyships if d.deputy_id == user_id),
            sessions=tuple(
                account_queries.open_sessions(
                    session, user_id, now, rules.session_idle_minutes, rules.session_hours
                )
            )
            if account.active
            else (),
            log_ins=account_queries.recent(session, user_id, "session.open"),
            refused=account_queries.recent(session, user_id, "session.refuse"),
            today=today,
        )


def consequences_of_closing(context: Context, actor: Actor, user_id: int) -> Consequences:
    """What deactivating an account would touch. Raises NotFound."""
    page = account_page(context, actor, user_id)
    with context.database.reading() as session:
        projects, hidden = account_queries.work_led(session, context.today, user_id=user_id)
        others = account_queries.active_holders(session, Role.ADMINISTRATOR, context.today) - {user_id}
    return Consequences(
        sessions=len(page.sessions),
        grants=page.grants,
        projects=tuple(projects),
        hidden=hidden,
        deputies=(*page.deputies, *page.stands_in_for),
        refusal="不能停用自己的账户，请由另一位系统管理员操作。"
        if page.own
        else ("" if others else LAST_ADMINISTRATOR),
    )
