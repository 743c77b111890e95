"""From what stands in a page's address to the plan and the point of view it is looked at from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import Session

from data_access.queries import plan as plan_queries
from domain.asof import AsOf, Basis, Knowledge, default_effective_day
from domain.clock import end_of_day
from domain.errors import CockpitError, Invalid, NotFound
from domain.permissions import Actor, Permission
from domain.plan import PlanLabel, PlanView
from services.context import Context
from services.settings import calendar_of

_Choice = TypeVar("_Choice", Knowledge, Basis)

EARLIEST, LATEST = date(2000, 1, 1), date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class ViewRequest:
    """The view parameters of an address, as text and unchecked."""

    plan: str | None = None
    asof: str | None = None
    known: str | None = None
    basis: str | None = None


@dataclass(frozen=True, slots=True)
class FrozenRequest(ViewRequest):
    """A request whose knowledge was frozen before at a ledger number; it never comes from an address."""

    seq: int = 0


def open_view(context: Context, session: Session, wanted: ViewRequest) -> PlanView:
    """Resolve a request to a plan and an as-of. Raises Invalid or NotFound, saying what to change."""
    today = context.today
    wished = _wished_day(wanted.asof)
    then = wanted.known == Knowledge.THEN
    frame = plan_queries.frame(session, wanted.plan or None, end_of_day(wished or today) if then else None)
    if frame is None:
        raise NotFound(
            f"没有代码为“{wanted.plan[:40]}”的规划。"
            if wanted.plan
            else "系统里还没有规划，请系统管理员先装载规划文件。"
        )
    plan = frame.plan
    effective_on = _day(wanted.asof, plan, today)
    knowledge = _choice(Knowledge, wanted.known, Knowledge.NOW, "所知")
    basis = _choice(Basis, wanted.basis, Basis.APPROVED, "口径")
    if knowledge is Knowledge.THEN:
        # Only where the plan is over is the day of the view not the one the frame was asked for.
        same = effective_on == (wished or today)
        known_at = frame.known_by if same else plan_queries.known_by(session, end_of_day(effective_on))
    else:
        known_at = wanted.seq if isinstance(wanted, FrozenRequest) else frame.latest_seq
    calendar = calendar_of(context, frame.settings, frame.rounds)
    as_of = AsOf(effective_on, known_at, basis, knowledge)
    return PlanView(
        plan,
        as_of,
        today,
        frame.latest_seq,
        calendar,
        frame.settings,
        latest_at=frame.latest_at,
        plan_seq=frame.plan_seq,
        plan_at=frame.plan_at,
    )


def _wished_day(text: str | None) -> date | None:
    """The day an address asks for; None when it names none that a page could show."""
    try:
        day = date.fromisoformat(text) if text else None
    except ValueError:
        return None
    return day if day is not None and EARLIEST <= day <= LATEST else None


def _day(text: str | None, plan: PlanLabel, today: date) -> date:
    if not text:
        return default_effective_day(today, plan.ends_on)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Invalid(
            "截至日期写法不对，请按“2025-06-30”的格式填写，或清除日期回到今天。", {"asof": "格式不对"}
        ) from None
    if not EARLIEST <= day <= max(today, plan.ends_on):
        latest = max(today, plan.ends_on)
        raise Invalid(f"截至日期须在 {EARLIEST} 至 {latest} 之间，请重新选择。", {"asof": "超出范围"})
    return day


def _choice(kind: type[_Choice], text: str | None, default: _Choice, name: str) -> _Choice:
    if not text:
        return default
    try:
        return kind(text)
    except ValueError:
        raise Invalid(f"网址中的“{name}”参数不对，请从页面上方重新选择。") from None


@dataclass(frozen=True, slots=True)
class ShellView:
    """What the shell around every page says of plan and point of view."""

    plan_view: PlanView
    plans: tuple[PlanLabel, ...]
    default_day: date


def shell_view(context: Context, actor: Actor, wanted: ViewRequest) -> ShellView | None:
    """The point of view for the shell; None for those who read no plan or where there is none.

    A faulty request shows the default: the page itself says what is wrong with the address.
    """
    if not (actor.may(Permission.COCKPIT_READ) or actor.may(Permission.PROJECT_READ)):
        return None
    with context.database.reading() as session:
        try:
            view = open_view(context, session, wanted)
        except CockpitError:
            try:
                view = open_view(context, session, ViewRequest())
            except NotFound:
                return None
        plans = plan_queries.plan_labels(session)
    return ShellView(view, plans, default_effective_day(context.today, view.plan.ends_on))


def data_version(context: Context) -> int:
    """The number of the latest change: as long as it stays, nothing that is kept has changed."""
    with context.database.reading() as session:
        return plan_queries.ledger_head(session)
