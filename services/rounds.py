"""Running reporting rounds: windows, instructions and grace of single months, lock and unlock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from data_access.models import RoundRevision
from data_access.unit_of_work import UnitOfWork
from domain.errors import Invalid
from domain.periods import Month
from domain.permissions import Actor, Permission
from domain.plan import PlanView
from domain.projects.reporting import ReportingStatus
from domain.rounds import ReportingRound
from domain.rounds_views import RoundEffect, RoundLine, RoundsView
from domain.workflow import clean_reason
from services.context import Context
from services.projects.portfolio import Portfolio, load_portfolio, status_of
from services.projects.timeliness import at_close, counted
from services.versions import check_version
from services.viewing import ViewRequest, open_view

__all__ = [
    "RoundEffect",
    "RoundLine",
    "RoundTerms",
    "RoundsView",
    "effect_of",
    "open_rounds",
    "save_round",
    "set_lock",
]

MONTHS_BACK, MONTHS_AHEAD = 7, 3
INSTRUCTIONS_LIMIT = 1000
EARLIEST_OPENING, LATEST_CLOSING = timedelta(days=31), timedelta(days=180)
"""How far a window may reach before its month begins and after it ends."""


@dataclass(frozen=True, slots=True)
class RoundTerms:
    """What the office sets for one month: window, days of grace, instructions."""

    opens_on: date
    due_on: date
    grace_days: int = 0
    instructions: str = ""


def open_rounds(context: Context, actor: Actor) -> RoundsView:
    """The rounds of the current plan: those past, the open one and the next, with what came in."""
    actor.require(Permission.ROUND_MANAGE)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, ViewRequest(), months=MONTHS_BACK)
        versions = _versions(session, portfolio.view.plan.plan_id)
        view, current = portfolio.view, portfolio.round
        first = max(current.month.shift(-MONTHS_BACK), Month.of(view.plan.starts_on))
        last = min(current.month.shift(MONTHS_AHEAD), Month.of(view.plan.ends_on))
        lines = tuple(
            _line(
                at_close(context, session, portfolio, found, MONTHS_BACK),
                found,
                versions.get(str(found.month), 0),
            )
            for found in reversed(view.calendar.between(first, max(first, last)))
        )
    return RoundsView(view, current, lines)


def _line(portfolio: Portfolio, found: ReportingRound, version: int) -> RoundLine:
    counts = [counted(portfolio, record, found) for record in portfolio.records]
    return RoundLine(
        round=found,
        version=version,
        due=sum(count.due for count in counts),
        reported=sum(count.reported for count in counts),
        on_time=sum(count.on_time for count in counts),
    )


def _versions(session: Session, plan_id: int) -> dict[str, int]:
    rows = session.execute(
        select(RoundRevision.month, RoundRevision.change_seq)
        .where(RoundRevision.plan_id == plan_id)
        .order_by(RoundRevision.change_seq)
    )
    return {row.month: row.change_seq for row in rows}


def effect_of(context: Context, actor: Actor, month_text: str, terms: RoundTerms) -> RoundEffect:
    """What other terms of a round would change: who counts as late, and who could no longer report.

    Raises Invalid as ``save_round`` does; writes nothing.
    """
    actor.require(Permission.ROUND_MANAGE)
    with context.database.reading() as session:
        portfolio = load_portfolio(context, session, ViewRequest(), months=MONTHS_BACK)
        before = portfolio.view.calendar.round(_month(portfolio.view, month_text))
        after = _checked(portfolio.view, before, terms)
        # Who owed a report is judged by the terms of its close; how it stands, by today's clock.
        portfolio = at_close(context, session, portfolio, before, MONTHS_BACK)
    was, becomes = _status(portfolio, before), _status(portfolio, after)
    late = sum(
        becomes[key] is ReportingStatus.MADE_UP and status is ReportingStatus.REPORTED
        for key, status in was.items()
    )
    in_time = sum(
        becomes[key] is ReportingStatus.REPORTED and status is ReportingStatus.MADE_UP
        for key, status in was.items()
    )
    open_ones = sum(status in (ReportingStatus.DUE, ReportingStatus.MISSING) for status in becomes.values())
    return RoundEffect(becoming_late=late, becoming_timely=in_time, unreported=open_ones)


def _status(portfolio: Portfolio, found: ReportingRound) -> dict[int, ReportingStatus]:
    return {
        record.work.project_id: status_of(
            record.work, portfolio.reports.get(record.work.project_id, ()), found, portfolio.view
        )
        for record in portfolio.records
    }


def save_round(context: Context, actor: Actor, month_text: str, version: int, terms: RoundTerms) -> int:
    """Set a month's window, grace and instructions; returns the number of the change.

    ``version`` is that of the round on the page (0 while it follows the rule). Raises Conflict when somebody
    else changed it since, Invalid naming the faulty field, Forbidden.
    """
    actor.require(Permission.ROUND_MANAGE)
    with context.database.writing(actor) as work:
        view = open_view(context, work.session, ViewRequest())
        before = view.calendar.round(_month(view, month_text))
        after = _checked(view, before, terms)
        saved = _versions(work.session, view.plan.plan_id).get(str(before.month), 0)
        check_version(work.session, version, saved, f" {before.month} 月报的安排")
        if after == before:
            return version
        return _write(work, view, before, after, "round.save", None)


def set_lock(context: Context, actor: Actor, month_text: str, version: int, locked: bool, reason: str) -> int:
    """Close a round to further reports, or open it again, for a reason; returns the number of the change.

    What was submitted stays and may still be decided on. Raises Conflict, Invalid, Forbidden.
    """
    actor.require(Permission.ROUND_MANAGE)
    with context.database.writing(actor) as work:
        view = open_view(context, work.session, ViewRequest())
        before = view.calendar.round(_month(view, month_text))
        saved = _versions(work.session, view.plan.plan_id).get(str(before.month), 0)
        check_version(work.session, version, saved, f" {before.month} 月报的安排")
        text = _lock_reason(reason, locked)
        if before.locked == locked:
            raise Invalid(f"{before.month} 月报已经是{'锁定' if locked else '未锁定'}状态，请刷新页面。")
        if locked and view.today <= before.closes_on:
            raise Invalid(f"{before.month} 月报要到 {before.closes_on} 才截止，截止后才能锁定。")
        after = ReportingRound(
            before.month, before.opens_on, before.due_on, before.closes_on, before.instructions, locked
        )
        return _write(work, view, before, after, "round.lock" if locked else "round.unlock", text)


def _lock_reason(reason: str, locked: bool) -> str:
    try:
        return clean_reason(reason) or ""
    except Invalid as error:
        if not reason.strip():
            message = f"请写明{'锁定' if locked else '解锁'}原因，填报人会看到。"
            raise Invalid(message, {"reason": message}) from None
        raise error


def _month(view: PlanView, text: str) -> Month:
    month = Month.parse(text)
    if not Month.of(view.plan.starts_on) <= month <= Month.of(view.plan.ends_on):
        raise Invalid(f"{month} 不在规划期内，请重新选择月份。", {"month": "不在规划期内"})
    return month


def _checked(view: PlanView, before: ReportingRound, terms: RoundTerms) -> ReportingRound:
    """The round with new terms. Raises Invalid naming the faulty field."""
    faults: dict[str, str] = {}
    if not 0 <= terms.grace_days <= 31:
        faults["grace_days"] = "宽限天数须在 0 到 31 之间"
    if len(terms.instructions) > INSTRUCTIONS_LIMIT:
        faults["instructions"] = (
            f"填报要求不超过 {INSTRUCTIONS_LIMIT} 字，现在有 {len(terms.instructions)} 字"
        )
    if terms.opens_on < before.month.first_day - EARLIEST_OPENING:
        faults["opens_on"] = "开放日期不能早于该月开始前一个月"
    if terms.due_on < terms.opens_on:
        faults["due_on"] = "截止日期不能早于开放日期"
    elif terms.due_on > before.month.last_day + LATEST_CLOSING:
        faults["due_on"] = "截止日期不能晚于该月结束后半年"
    if before.locked:
        faults["month"] = "该月已锁定，请先解锁再修改"
    if faults:
        raise Invalid("；".join(faults.values()) + "。", faults)
    return ReportingRound(
        before.month,
        terms.opens_on,
        terms.due_on,
        terms.due_on + timedelta(days=terms.grace_days),
        terms.instructions.strip(),
        before.locked,
        before.lock_reason,
    )


def _write(
    work: UnitOfWork,
    view: PlanView,
    before: ReportingRound,
    after: ReportingRound,
    action: str,
    reason: str | None,
) -> int:
    seq = work.record(
        action,
        "reporting_round",
        str(after.month),
        before=_told(before),
        after={**_told(after), "reason": reason},
    )
    work.session.add(
        RoundRevision(
            plan_id=view.plan.plan_id,
            month=str(after.month),
            opens_on=after.opens_on,
            due_on=after.due_on,
            grace_days=after.grace_days,
            instructions=after.instructions or None,
            locked=after.locked,
            reason=reason,
            change_seq=seq,
        )
    )
    return seq


def _told(found: ReportingRound) -> dict[str, str | int | bool]:
    return {
        "opens_on": found.opens_on.isoformat(),
        "due_on": found.due_on.isoformat(),
        "grace_days": found.grace_days,
        "instructions": found.instructions,
        "locked": found.locked,
    }
