"""What training asks of a person: reports on one's exchanges; deciding on what others handed in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy.orm import Session

from data_access.queries.talent import checklist as checklist_queries
from data_access.queries.talent import exchanges as queries
from data_access.queries.talent.checklist import CLAIM
from data_access.queries.talent.exchanges import EXCHANGE, REPORT
from domain.permissions import Actor, Permission
from domain.talent.exchanges import KIND_NAMES, ExchangeState
from domain.talent.staff import Roster
from domain.workflow import State
from domain.worklist import DueItem, Duty
from services.context import Context
from services.talent.exchanges import manages
from services.talent.register import load_roster, today_of
from services.worklist import source

__all__ = ["REPORT_DAYS", "training_duties"]

REPORT_DAYS = 30
"""Days after the last day of an exchange by which its report is due."""


@source
def training_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """One's own reports that are due or came back; what waits for the reader's decision."""
    if not actor.may(Permission.TALENT_OWN):
        return
    view = today_of(context)
    found = queries.exchanges(session, view)
    decides = actor.may(Permission.TRAINING_MANAGE)
    claims = checklist_queries.claims(session, view, year=context.today.year) if decides else ()
    claims = tuple(claim for claim in claims if claim.state is State.SUBMITTED)
    if not found and not claims:
        return
    roster = load_roster(session, view)
    lists = checklist_queries.checklists(session, view, context.today.year) if claims else {}
    for one in found:
        member = roster.members.get(one.terms.staff_id)
        if member is None:
            continue
        state = one.state(context.today)
        title = f"{KIND_NAMES[one.terms.kind]}报告：{one.terms.host}"
        href = f"/talent/exchanges?exchange={one.exchange_id}"
        told = f"{one.terms.from_day} 至 {one.terms.to_day}"
        due = one.terms.to_day + timedelta(days=REPORT_DAYS)
        if member.user_id == actor.user_id:
            if state in (ExchangeState.REPORT_DUE, ExchangeState.RETURNED):
                came_back = state is ExchangeState.RETURNED and one.report is not None
                duty = Duty.REVISE if came_back else Duty.REPORT
                note = one.report.reason if came_back and one.report else ""
                yield DueItem(duty, EXCHANGE, str(one.exchange_id), title, told, due, href, note=note)
        elif state is ExchangeState.REPORTED and one.report is not None and manages(actor, member):
            waiting = f"{told}，{one.report.submitted_on} 提交"
            about = f"{REPORT}:{one.exchange_id}"
            yield DueItem(
                Duty.DECIDE, REPORT, str(one.report.report_id), title, waiting, None, href, about=about
            )
    for claim in claims:
        if _mine(actor, roster, claim.staff_id):
            group = roster.members[claim.staff_id].group
            item = lists[group].item(claim.key)
            yield DueItem(
                Duty.DECIDE,
                CLAIM,
                str(claim.claim_id),
                f"{claim.year} 年“{item.title if item else '五个一'}”",
                f"{claim.done_on} 完成",
                None,
                f"/talent/checklist?year={claim.year}",
                note=claim.text,
                about=f"{CLAIM}:{claim.staff_id}:{claim.year}:{claim.key}",
            )


def _mine(actor: Actor, roster: Roster, staff_id: int) -> bool:
    """Whether a claim of this person waits for the reader."""
    member = roster.members.get(staff_id)
    return member is not None and member.user_id != actor.user_id and manages(actor, member)
