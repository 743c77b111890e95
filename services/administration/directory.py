"""The list of accounts, one account's page, and what closing it would touch."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from data_access.models import UserAccount
from data_access.queries import accounts as account_queries
from data_access.queries import people as people_queries
from domain.accounts import AccountLine, AccountPage, AccountState, Consequences
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import NotFound
from domain.network.units import UnitType, in_order
from domain.permissions import Actor, Permission, Role
from services.administration.consequences import Closing, held_by
from services.administration.guards import LAST_ADMINISTRATOR
from services.context import Context
from services.network.registry import load_registry
from services.settings import rules_of_today


@dataclass(frozen=True, slots=True)
class AccountFilter:
    """Whom to list. Empty fields do not filter; ``words`` are looked for in names, log-ins and titles."""

    words: str = ""
    department: int | None = None
    role: Role | None = None
    state: AccountState | None = None

    def passes(self, line: AccountLine) -> bool:
        """Whether an account is wanted."""
        told = f"{line.name} {line.login} {line.position_title}".casefold()
        return (
            all(word in told for word in self.words.casefold().split())
            and (self.department is None or any(g.department_id == self.department for g in line.grants))
            and (self.role is None or any(g.role is self.role for g in line.grants))
            and (self.state is None or line.state is self.state)
        )


@dataclass(frozen=True, slots=True)
class AccountList:
    """The accounts that match, of how many, and what may be chosen for filters and forms."""

    lines: tuple[AccountLine, ...]
    total: int
    departments: tuple[tuple[int, str], ...]
    units: tuple[tuple[int, str], ...] = ()


def list_accounts(context: Context, actor: Actor, wanted: AccountFilter) -> AccountList:
    """The accounts that match a filter with their grants in force, by log-in name."""
    actor.require(Permission.USER_MANAGE)
    with context.database.reading() as session:
        lines = account_queries.accounts(session, context.clock.now(), context.today)
        return AccountList(
            tuple(line for line in lines if wanted.passes(line)),
            len(lines),
            _departments(context, session),
            _units(context, session),
        )


def _departments(context: Context, session: Session) -> tuple[tuple[int, str], ...]:
    """Departments that there are today, by id and name."""
    known = people_queries.departments(session, AsOf(context.today, EVERYTHING_KNOWN)).values()
    return tuple((found.department_id, found.name) for found in known if found.active)


def _units(context: Context, session: Session) -> tuple[tuple[int, str], ...]:
    """Units that roles may be given in, by id and name with their codes: those there are by now."""
    units = load_registry(session).at(context.today)
    return tuple(
        (unit.id, f"{unit.code} {unit.name}") for unit in in_order(units) if unit.type is not UnitType.AREA
    )


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
            departments=_departments(context, session),
            people=tuple(
                (person.user_id, person.name)
                for person in people_queries.people(session).values()
                if person.active and person.user_id != user_id
            ),
            units=_units(context, session),
        )


def consequences_of_closing(context: Context, actor: Actor, user_id: int) -> Consequences:
    """What deactivating an account would touch. Raises NotFound."""
    page = account_page(context, actor, user_id)
    with context.database.reading() as session:
        held = held_by(context, session, Closing(user_id=user_id))
        others = account_queries.active_holders(session, Role.ADMINISTRATOR, context.today) - {user_id}
    return Consequences(
        grants=page.grants,
        held=held,
        refusal="不能停用自己的账户，请由另一位系统管理员操作。"
        if page.own
        else ("" if others else LAST_ADMINISTRATOR),
    )
