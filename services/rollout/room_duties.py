"""What rooms ask of people: yearly assessments to make, to decide on, to mend."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy.orm import Session

from data_access.queries.rollout import rooms as queries
from domain.permissions import Actor, Permission, ScopeKind
from domain.rollout.assessments import Assessment
from domain.rollout.rooms import assessment_due
from domain.rollout.sites import Site
from domain.workflow import State
from domain.worklist import DueItem, Duty
from services.context import Context
from services.rollout.assessing import may_assess
from services.rollout.reading import kept_sites, today_of
from services.rollout.room_rules import rule_of
from services.rollout.rooms import owed_years
from services.settings import rules_of_today
from services.worklist import source

__all__ = ["room_duties"]


@source
def room_duties(context: Context, session: Session, actor: Actor) -> Iterator[DueItem]:
    """Assessments owed by the rooms of one's departments, a line for each year; for the office the late ones.

    Beside them what waits for a decision, and what came back to its author.
    """
    if not actor.may(Permission.ROOM_ASSESS):
        return
    view = today_of(context)
    sites = kept_sites(context, session, view)
    if not sites.by_id:
        return
    found: dict[int, list[Assessment]] = defaultdict(list)
    for one in queries.assessments(session, view):
        found[one.site_id].append(one)
    rule = rule_of(rules_of_today(session, context))
    scope = actor.scope(Permission.ROOM_ASSESS)
    own_departments = scope.ids(ScopeKind.DEPARTMENT)
    owed: dict[int, list[Site]] = defaultdict(list)
    for site in sites.open():
        for year in owed_years(rule, sites.standing(site.id), found.get(site.id, ()), view):
            late = assessment_due(year, rule) < context.today
            if site.terms.department_id in own_departments or (scope.everywhere and late):
                owed[year].append(site)
    for year, rooms in sorted(owed.items()):
        yield DueItem(
            duty=Duty.ASSESS,
            subject_kind="room_assessments_owed",
            subject_id=str(year),
            title=f"{year} 年度评估：{len(rooms)} 个图书室",
            detail="、".join(site.name for site in rooms[:3]) + ("等" if len(rooms) > 3 else ""),
            due_on=assessment_due(year, rule),
            href="/rollout/rooms?state=owed",
        )
    for key, assessments in found.items():
        known = sites.by_id.get(key)
        if known is not None and may_assess(actor, known):
            yield from _steps(actor, known, assessments)


def _steps(actor: Actor, site: Site, assessments: list[Assessment]) -> Iterator[DueItem]:
    last = {one.year: one for one in assessments}
    for one in last.values():
        mine = one.author_id == actor.user_id
        if one.state is State.SUBMITTED and not mine:
            yield _item(site, one, Duty.HANDLE, "年度评估待核定")
        elif one.state is State.RETURNED and mine:
            yield _item(site, one, Duty.REVISE, "年度评估被退回")


def _item(site: Site, one: Assessment, duty: Duty, detail: str) -> DueItem:
    return DueItem(
        duty=duty,
        subject_kind=queries.ASSESSMENT,
        subject_id=str(one.id),
        title=f"{site.name} {one.year} 年度评估",
        detail=detail,
        due_on=None,
        href=f"/rollout/assessments/{one.id}",
        note=one.reason if duty is Duty.REVISE else "",
        about=f"{queries.ASSESSMENT}:{site.code}:{one.year}",
    )
