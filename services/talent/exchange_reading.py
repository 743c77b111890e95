"""Exchanges as pages show them, and the files that hang on them."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from data_access.queries import people as people_queries
from data_access.queries.talent import exchanges as queries
from data_access.queries.talent.exchanges import EXCHANGE
from domain.errors import NotFound
from domain.people import DepartmentLabel
from domain.permissions import Actor, Permission
from domain.projects.views import Choice
from domain.talent.exchange_views import ExchangeForm, ExchangeLine, ExchangeList, ExchangePage
from domain.talent.exchanges import KIND_NAMES, Exchange, ExchangeState
from domain.talent.hours import hours_text
from domain.talent.staff import Roster, StaffMember
from domain.workflow import State
from services import attachments
from services.attachments import SubjectAccess
from services.context import Context
from services.talent.exchanges import GONE, manages
from services.talent.register import load_roster, today_of
from services.talent.sight import Field, Stage, names, sees

__all__ = [
    "GONE",
    "KIND_NAMES",
    "ExchangeForm",
    "ExchangeLine",
    "ExchangeList",
    "ExchangePage",
    "ExchangeState",
    "exchange_form",
    "hours_text",
    "open_exchange",
    "open_exchanges",
]

_ID = re.compile(r"[1-9]\d{0,17}")


def _may_see(actor: Actor, roster: Roster, found: Exchange) -> bool:
    member = roster.members.get(found.terms.staff_id)
    return member is not None and sees(actor, member, Stage.HOURS, Field.MATERIAL)


def open_exchanges(context: Context, actor: Actor) -> ExchangeList:
    """One's own exchanges and those of the people whom one manages, the latest first."""
    actor.require(Permission.TALENT_OWN)
    view = today_of(context)
    with context.database.reading() as session:
        roster = load_roster(session, view)
        seen = [one for one in queries.exchanges(session, view) if _may_see(actor, roster, one)]
        departments = people_queries.departments(session, view)
        told = names(session, actor, roster, {one.terms.staff_id for one in seen}, Stage.HOURS)
    me = roster.by_user(actor.user_id)
    return ExchangeList(
        lines=tuple(
            _line(one, roster.members[one.terms.staff_id], told[one.terms.staff_id], departments, me, context)
            for one in seen
        ),
        registered=me is not None,
        may_add=actor.may(Permission.TRAINING_MANAGE),
        today=context.today,
    )


def _line(
    found: Exchange,
    member: StaffMember,
    name: str,
    departments: dict[int, DepartmentLabel],
    me: StaffMember | None,
    context: Context,
) -> ExchangeLine:
    department = departments.get(member.department_id)
    return ExchangeLine(
        found,
        name,
        department.name if department else "",
        found.state(context.today),
        me is not None and me.id == member.id,
    )


def _open(session: Session, context: Context, actor: Actor, exchange_id: int) -> tuple[Exchange, Roster]:
    view = today_of(context)
    found = queries.exchanges(session, view, exchange_id=exchange_id)
    roster = load_roster(session, view)
    if not found or not _may_see(actor, roster, found[0]):
        raise NotFound(GONE)
    return found[0], roster


def open_exchange(context: Context, actor: Actor, exchange_id: int) -> ExchangePage:
    """One exchange: the person's own or that of somebody whom the reader manages. Raises NotFound."""
    actor.require(Permission.TALENT_OWN)
    view = today_of(context)
    with context.database.reading() as session:
        found, roster = _open(session, context, actor, exchange_id)
        member = roster.members[found.terms.staff_id]
        told = names(session, actor, roster, [member.id], Stage.HOURS)
        departments = people_queries.departments(session, view)
        me = roster.by_user(actor.user_id)
        line = _line(found, member, told[member.id], departments, me, context)
        files = attachments.listed(
            context, session, EXCHANGE, str(exchange_id), view, not _refusal(actor, found, member, context)
        )
    waits = found.report is not None and found.report.state is State.SUBMITTED
    open_ended = line.state not in (ExchangeState.CANCELLED, ExchangeState.ACCEPTED)
    return ExchangePage(
        line=line,
        today=context.today,
        files=files,
        may_report=line.mine and open_ended and not waits and context.today >= found.terms.from_day,
        may_recall=line.mine and waits,
        may_decide=waits and manages(actor, member) and not line.mine,
        may_change=open_ended and manages(actor, member),
    )


def exchange_form(context: Context, actor: Actor, exchange_id: int | None = None) -> ExchangeForm:
    """What the form of a new exchange, or of one that is changed, starts from. Raises NotFound."""
    actor.require(Permission.TRAINING_MANAGE)
    view = today_of(context)
    with context.database.reading() as session:
        found = None
        if exchange_id is not None:
            found, roster = _open(session, context, actor, exchange_id)
            if not manages(actor, roster.members[found.terms.staff_id]):
                raise NotFound(GONE)
        else:
            roster = load_roster(session, view)
        ids = [member.id for member in roster.in_service(context.today) if manages(actor, member)]
        if found is not None and found.terms.staff_id not in ids:
            ids.append(found.terms.staff_id)
        told = names(session, actor, roster, ids, Stage.HOURS)
    people = tuple(Choice(key, f"{told[key]}（{roster.members[key].number}）") for key in ids)
    return ExchangeForm(found, people, context.today)


def _refusal(actor: Actor, found: Exchange, member: StaffMember, context: Context) -> str:
    """Why the actor may add no files now; empty when they may."""
    if found.state(context.today) in (ExchangeState.ACCEPTED, ExchangeState.CANCELLED):
        return "这次交流已经办结，附件随之固定。"
    if found.report is not None and found.report.state is State.SUBMITTED:
        return "报告正在等待审核，附件暂不能改。如需修改，请先撤回报告。"
    if member.user_id == actor.user_id or manages(actor, member):
        return ""
    return "只有本人和管理人员可以添加附件。"


def of_exchange(context: Context, session: Session, actor: Actor, subject_id: str) -> SubjectAccess:
    """An exchange by its id, for the files that hang on it."""
    if not _ID.fullmatch(subject_id) or not actor.may(Permission.TALENT_OWN):
        raise NotFound(attachments.GONE)
    found, roster = _open(session, context, actor, int(subject_id))
    member = roster.members[found.terms.staff_id]
    return SubjectAccess(context.today, _refusal(actor, found, member, context))


attachments.register(EXCHANGE, of_exchange)
