"""Cultivation in the world: everybody on the register is cultivated, and the next one is their mentor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from data_access.queries.talent import achievements as achievement_queries
from domain.permissions import Actor, Role
from domain.talent.achievements import AchievementKind, AchievementLevel, AchievementTerms
from domain.talent.cultivation import CultivationStep, GoalTerms
from domain.talent.cultivation_views import CultivationRecord
from services.context import Context
from services.identity import actor_of_account
from services.talent.achievements import Action, decide_share, register_achievement
from services.talent.cultivation import goals, mentoring, sight, steps
from services.talent.register import load_roster, today_of
from tests.support.selected import select_directly

HR = f"only.{Role.HR}"
SELECTED_ON, TERM_TO, LATER = date(2023, 4, 1), date(2026, 12, 31), date(2027, 6, 30)
GOAL = GoalTerms("举办读者讲座", "按计划举办并有记录", 4.0, "场", date(2026, 6, 30))
WORK = AchievementTerms(
    AchievementKind.PAPER, "试验论文", AchievementLevel.MUNICIPAL, date(2025, 3, 1), "某学术期刊"
)


def build(context: Context, staff: Mapping[str, int]) -> dict[str, Any]:
    """``staff`` are ids on the register by log-in name, the one who is looked at first."""
    system, logins = Actor.system(), list(staff)
    with context.database.reading() as session:
        members = load_roster(session, today_of(context)).members
    users = {login: members[staff_id].user_id for login, staff_id in staff.items()}
    first = select_directly(context, list(staff.values()), SELECTED_ON, TERM_TO)
    more = [
        select_directly(context, [staff[logins[0]]], SELECTED_ON, TERM_TO, name)[0]
        for name in ("已退出的批次", "待开始的批次")
    ]
    own: dict[str, dict[str, Any]] = {}
    for place, (login, application) in enumerate(zip(logins, first, strict=True)):
        made = steps.start(context, system, application, SELECTED_ON, TERM_TO)
        mentor = users[logins[(place + 1) % len(logins)]]
        mentorship = mentoring.add_mentor(context, system, made, mentor, "阅读推广", SELECTED_ON)
        goal = goals.add_goal(context, system, made, GOAL)
        own[login] = {"own": made, "own_goal": goal, "mentor": mentorship} | _shares(
            context, _actor(context, users[login]), _actor(context, users[HR]), place
        )
    for place, login in enumerate(logins):
        own[login]["goal"] = _goal(context, own[logins[place - 1]]["own"], 0)
        own[login]["own_goal"] = _goal(context, own[login]["own"], 0)
    looked_at = own[logins[0]]["own"]
    over = goals.add_goal(context, system, looked_at, replace(GOAL, title="已取消的目标"))
    dropped = goals.drop_goal(context, system, over, _goal(context, looked_at, 1)[1], "改为其他目标")
    closed = steps.start(context, system, more[0], SELECTED_ON, TERM_TO)
    steps.conclude(
        context, system, closed, _record(context, closed).version, CultivationStep.WITHDRAW, "本人申请"
    )
    record = _record(context, looked_at)
    with context.database.reading() as session:
        work = achievement_queries.achievements_of(session, today_of(context), staff[logins[0]])[-1]
    return {
        "cultivation": {
            "id": looked_at,
            "version": record.version,
            "starts_on": SELECTED_ON.isoformat(),
            "ends_on": TERM_TO.isoformat(),
            "later": LATER.isoformat(),
            "today": context.today.isoformat(),
            "year": 2024,
            "mentor": [record.mentorships[0].mentorship_id, record.mentorships[0].version],
            "colleague": users[logins[2]],
            "over": [over, dropped],
            "closed": [closed, _record(context, closed).version],
            "waiting": more[1],
            "share": own[logins[0]]["own_share"],
            "work": [work.achievement_id, work.version],
            "by_login": own,
        }
    }


def facts_of(found: Mapping[str, Any], login: str) -> dict[str, Any]:
    """The facts for one account: what is one's own, and whose mentor one is."""
    facts = found["cultivation"]
    own = facts["by_login"].get(login) or next(iter(facts["by_login"].values()))
    return {**facts, **{name: value for name, value in own.items() if name != "mentor"}}


def own_pages(found: Mapping[str, Any], login: str) -> dict[str, str]:
    """The parts of addresses of pages that are only for whoever they are about."""
    facts = facts_of(found, login)
    return {
        "<cultivation>": str(facts["own"]),
        "<share>": str(facts["own_share"]),
        "<part>": str(facts["returned"]),
    }


def _shares(context: Context, person: Actor, hr: Actor, place: int) -> dict[str, Any]:
    """An achievement that waits, and one that came back; what is the personnel duty's own was taken back."""
    share = register_achievement(context, person, replace(WORK, title=f"{WORK.title}甲{place}"), 1)
    back = register_achievement(context, person, replace(WORK, title=f"{WORK.title}乙{place}"), 1)
    if person.user_id == hr.user_id:
        decide_share(context, person, back, Action.RECALL)
    else:
        decide_share(context, hr, back, Action.RETURN, "请补充证明材料")
    return {"own_share": share, "returned": back}


def _actor(context: Context, user_id: int) -> Actor:
    found = actor_of_account(context, user_id)
    assert found is not None
    return found


def _record(context: Context, cultivation_id: int) -> CultivationRecord:
    with context.database.reading() as session:
        return sight.records(session, today_of(context), [cultivation_id])[0]


def _goal(context: Context, cultivation_id: int, number: int) -> list[int]:
    found = sorted(_record(context, cultivation_id).goals, key=lambda goal: goal.goal_id)[number]
    return [found.goal_id, found.version]
