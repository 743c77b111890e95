"""What cultivation asks of people: goals to reach or review, years to assess, achievements to confirm."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy.orm import Session

from data_access.queries.talent import achievements as achievement_queries
from data_access.queries.talent import cultivation as queries
from domain.permissions import Actor, Permission
from domain.talent.achievements import KIND_WORDS
from domain.talent.cultivation import (
    AssessmentKind,
)
from domain.talent.cultivation_ends import (
    final_from,
    final_of,
    years_owed,
)
from domain.talent.cultivation_views import CultivationRecord
from domain.workflow import State
from domain.worklist import DueItem, Duty
from services.context import Context
from services.settings import rules_of_today
from services.talent.achievements import proof_key, share_href
from services.talent.cultivation import sight
from services.talent.cultivation.rules import CultivationRule, rule_of
from services.talent.register import load_roster, today_of
from services.worklist import source

__all__ = ["achievement_duties", "cultivation_duties", "href_of"]


def href_of(cultivation_id: int) -> str:
    """Where a cultivation is seen."""
    return f"/talent/cultivation/{cultivation_id}"


@source
def cultivation_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """Goals of one's own that fall due, those long not reviewed, assessments for HR, ends for directors."""
    if not actor.may(Permission.TALENT_OWN):
        return
    view = today_of(context)
    found = sight.records(session, view)
    if not any(one.under_way for one in found):
        return
    members = load_roster(session, view).members
    rule = rule_of(rules_of_today(session, context))
    for record in found:
        hands = sight.hands_of(actor, record, members.get(record.staff_id), view)
        if not record.under_way:
            continue
        if hands.own:
            yield from _goals_due(context, record, rule)
        if hands.mentors and not hands.own:
            yield from _reviews_due(context, record, rule)
        if hands.assesses:
            yield from _assessments_due(context, record, rule)
        if hands.concludes and record.assessed:
            about = f"{record.batch_name}培养对象"
            yield _item(record, Duty.HANDLE, "conclude", "审定培养结论", about, None)


def _goals_due(context: Context, record: CultivationRecord, rule: CultivationRule) -> Iterator[DueItem]:
    soon = context.today + timedelta(days=rule.remind_days)
    for goal in record.goals:
        if goal.over or goal.terms.due_on is None or goal.terms.due_on > soon:
            continue
        yield _item(
            record, Duty.DEVELOP, f"goal:{goal.goal_id}", goal.terms.title, "培养目标", goal.terms.due_on
        )


def _reviews_due(context: Context, record: CultivationRecord, rule: CultivationRule) -> Iterator[DueItem]:
    for goal in record.goals:
        if goal.over:
            continue
        last = goal.reviews[-1].on if goal.reviews else max(goal.on, record.term.starts_on)
        due = last + timedelta(days=30 * rule.review_months)
        if due <= context.today + timedelta(days=rule.remind_days):
            title = f"评估目标“{goal.terms.title}”"
            yield _item(record, Duty.DEVELOP, f"review:{goal.goal_id}", title, "您指导的培养对象", due)


def _assessments_due(context: Context, record: CultivationRecord, rule: CultivationRule) -> Iterator[DueItem]:
    about = f"{record.batch_name}培养对象"
    for year in years_owed(record.term, record.assessments, context.today):
        yield _item(record, Duty.ASSESS, f"year:{year}", f"{year} 年度考核", about, None)
    due = final_from(record.term, rule.final_days)
    if due <= context.today and final_of(record.assessments, record.term) is None:
        key = AssessmentKind.FINAL.value
        yield _item(record, Duty.ASSESS, key, "期满考核", about, record.term.ends_on)


def _item(
    record: CultivationRecord, duty: Duty, key: str, title: str, detail: str, due: date | None
) -> DueItem:
    return DueItem(
        duty=duty,
        subject_kind=queries.CULTIVATION,
        subject_id=f"{record.cultivation_id}:{key}",
        title=title,
        detail=detail,
        due_on=due,
        href=href_of(record.cultivation_id),
        about=f"{queries.CULTIVATION}:{record.cultivation_id}",
    )


@source
def achievement_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """Achievements that wait for the personnel duty, and one's own that came back."""
    if not actor.may(Permission.TALENT_OWN):
        return
    view = today_of(context)
    confirms = actor.may(Permission.TALENT_MANAGE)
    works = achievement_queries.achievements(session, view)
    own = load_roster(session, view).by_user(actor.user_id) if works else None
    waiting = 0
    for work in works:
        for share in {share.staff_id: share for share in work.shares}.values():
            mine = own is not None and share.staff_id == own.id
            waiting += confirms and not mine and share.state is State.SUBMITTED
            if mine and share.state is State.RETURNED:
                yield DueItem(
                    duty=Duty.REVISE,
                    subject_kind=achievement_queries.SHARE,
                    subject_id=proof_key(work.achievement_id, share.staff_id),
                    title=f"{KIND_WORDS[work.terms.kind]}“{work.terms.title}”",
                    detail="成果登记被退回",
                    due_on=None,
                    href=f"{share_href(share.share_id)}/edit",
                )
    if waiting:
        yield DueItem(
            duty=Duty.CONFIRM,
            subject_kind="achievement_shares_waiting",
            subject_id="all",
            title=f"成果 {waiting} 项待核定",
            detail="本馆人员登记的成果",
            due_on=None,
            href="/talent/achievements?state=submitted",
        )
