"""Cultivation and achievements of the demonstration. Works, journals and those who award are invented.

Whoever was selected is begun with, gets a mentor and two goals, is reviewed and assessed every December, and
leaves in one of the three ways; where nobody was selected nothing happens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from domain.permissions import Actor
from domain.talent.achievements import AchievementKind, AchievementLevel, AchievementTerms
from domain.talent.cultivation import (
    AssessmentKind,
    CultivationStep,
    Goal,
    GoalTerms,
    Grade,
    Outcome,
    Term,
    years_after,
)
from domain.talent.cultivation_ends import final_from, final_of
from domain.talent.cultivation_views import CultivationRecord
from domain.talent.programme import Category
from domain.talent.staff import Roster, StaffMember, TitleLevel
from services import attachments, identity
from services.demonstration.evidence import WORDS
from services.demonstration.replay import Event, Replay
from services.demonstration.workdays import at, on_or_after
from services.talent.achievements import (
    SHARE,
    Action,
    decide_share,
    found_share,
    proof_key,
    register_achievement,
)
from services.talent.cultivation import goals, mentoring, sight, steps
from services.talent.cultivation.assessing import assess
from services.talent.cultivation.rules import CultivationRule
from services.talent.programme_steps import selected_people
from services.talent.register import load_roster, today_of

HR, DIRECTOR = "fengjiashu", "gujingyuan"
YEARS = range(2021, 2026)
WORKS = 8
"""Works a year."""

_TOPICS = (
    "少儿阅读推广",
    "地方文献整理",
    "读者服务空间",
    "数字资源揭示",
    "古籍修复技艺",
    "社区分馆服务",
    "志愿者管理",
    "无障碍阅读",
    "讲座品牌建设",
    "馆藏结构优化",
)
_FORMS: Mapping[AchievementKind, tuple[str, str]] = {
    AchievementKind.PAPER: ("{}的实践与思考", "演示学刊"),
    AchievementKind.LECTURE: ("{}专题讲座", "演示学会"),
    AchievementKind.AWARD: ("{}优秀案例", "演示学会"),
    AchievementKind.PROJECT: ("{}研究课题", "演示规划办公室"),
    AchievementKind.BOOK: ("{}工作手册", "演示出版社"),
    AchievementKind.STANDARD: ("{}服务规范", "演示标准化委员会"),
}
_KINDS = (
    AchievementKind.PAPER,
    AchievementKind.LECTURE,
    AchievementKind.PAPER,
    AchievementKind.AWARD,
    AchievementKind.PROJECT,
    AchievementKind.PAPER,
    AchievementKind.BOOK,
    AchievementKind.STANDARD,
)
_LEVELS = (
    AchievementLevel.MUNICIPAL,
    AchievementLevel.LIBRARY,
    AchievementLevel.PROVINCIAL,
    AchievementLevel.MUNICIPAL,
    AchievementLevel.NATIONAL,
)
_GOALS: Mapping[Category, tuple[tuple[str, str, float, str], ...]] = {
    Category.LEADING: (
        ("主持完成专题课题", "以结题证书为准", 1, "项"),
        ("发表专题论文", "以正式刊发为准", 2, "篇"),
    ),
    Category.YOUNG: (
        ("发表专题论文", "以正式刊发为准", 1, "篇"),
        ("独立举办读者讲座", "有活动记录和签到", 4, "场"),
    ),
    Category.SKILLED: (
        ("完成专项技能操作", "经导师逐件验收", 20, "件"),
        ("带教新入职人员", "被带教人考核合格", 2, "人"),
    ),
}


@dataclass
class CultivationHistory:
    """Carries out what becomes of those selected, and what the house achieves."""

    replay: Replay

    def events(self) -> Iterator[Event]:
        """All of it, in no particular order."""
        for year in YEARS:
            for month in (2, 5, 8, 11):
                yield Event(at(on_or_after(date(year, month, 20)), "10:30"), self._begin)
            yield Event(at(on_or_after(date(year, 11, 11)), "14:30"), partial(self._achieve, year))
            if year < YEARS.stop - 1:
                yield Event(at(on_or_after(date(year, 12, 14)), "09:40"), self._review)
                yield Event(at(on_or_after(date(year, 12, 21)), "15:20"), partial(self._assess, year))
        for year in range(YEARS.start + 1, YEARS.stop):
            yield Event(at(on_or_after(date(year, 3, 10)), "16:00"), self._finish)

    def _actor(self, user_id: int) -> Actor:
        found = identity.actor_of_account(self.replay.context, user_id)
        if found is None:
            raise RuntimeError(f"account {user_id} of the demonstration is closed")
        return found

    def _records(self) -> tuple[tuple[CultivationRecord, ...], Roster]:
        with self.replay.context.database.reading() as session:
            view = today_of(self.replay.context)
            found = sight.records(session, view)
            return tuple(one for one in found if one.under_way), load_roster(session, view)

    def _begin(self) -> None:
        context, hr = self.replay.context, self.replay.staff.actor(HR)
        with context.database.reading() as session:
            waiting = sight.waiting(selected_people(session, today_of(context)))
            roster = load_roster(session, today_of(context)) if waiting else None
        for one in waiting:
            member = roster.members.get(one.staff_id) if roster else None
            if roster is None or member is None or member.user_id == hr.user_id:
                continue
            term = Term(one.selected_on, min(one.term_to, years_after(one.selected_on, 3)))
            made = steps.start(context, hr, one.application_id, term.starts_on, term.ends_on)
            mentor = _mentor(roster, member, context.today)
            mentoring.add_mentor(context, hr, made, mentor, "业务能力提升", context.today)
            due = min(date(term.starts_on.year + 2, 3, 1), term.ends_on)
            for title, measure, target, unit in _GOALS[one.category]:
                wanted = GoalTerms(title, measure, target, unit, due)
                goals.add_goal(context, self._actor(member.user_id), made, wanted)

    def _review(self) -> None:
        context = self.replay.context
        found, roster = self._records()
        for record in found:
            mentor = next((m.mentor_id for m in record.mentorships if m.on(context.today)), None)
            member = roster.by_user(mentor)
            if mentor is None or member is None or not member.serves_on(context.today):
                continue
            for goal in record.goals:
                if not goal.over:
                    self._review_one(record, goal, self._actor(mentor))

    def _review_one(self, record: CultivationRecord, goal: Goal, mentor: Actor) -> None:
        due = goal.terms.due_on or self.replay.context.today
        target = goal.terms.target or 0
        outcome, reached, words = Outcome.ON_TRACK, float(int(target / 2)), "按计划推进，下一步抓紧收尾。"
        if due.year <= self.replay.context.today.year + 1:
            missed = (record.staff_id + goal.goal_id) % 7 == 0
            outcome = Outcome.MISSED if missed else Outcome.ACHIEVED
            reached = float(int(target / 2)) if missed else target
            words = "未按期完成，转入下一年度计划。" if missed else "已按衡量标准完成。"
        elif (record.staff_id + goal.goal_id) % 4 == 0:
            outcome, words = Outcome.AT_RISK, "进度偏慢，需调整时间安排。"
        goals.review_goal(self.replay.context, mentor, goal.goal_id, goal.version, outcome, reached, words)

    def _assess(self, year: int) -> None:
        hr = self.replay.staff.actor(HR)
        for record in self._records()[0]:
            if year in record.term.years and (date(year, 12, 31) - record.term.starts_on).days > 180:
                place = record.staff_id % 5
                grade = Grade.EXCELLENT if place == 0 else Grade.BASIC if place == 3 else Grade.PASS
                words = "目标推进与成果情况经述职评议。"
                assess(
                    self.replay.context,
                    hr,
                    record.cultivation_id,
                    0,
                    AssessmentKind.ANNUAL,
                    year,
                    grade,
                    words,
                )

    def _finish(self) -> None:
        context, director = self.replay.context, self.replay.staff.actor(DIRECTOR)
        hr = self.replay.staff.actor(HR)
        for record in self._records()[0]:
            if final_from(record.term, CultivationRule().final_days) > context.today:
                continue
            failed = any(goal.state.value == "missed" for goal in record.goals)
            if final_of(record.assessments, record.term) is None:
                grade = Grade.BASIC if failed else Grade.PASS
                words = "培养期任务经考核评议。"
                assess(context, hr, record.cultivation_id, 0, AssessmentKind.FINAL, 0, grade, words)
            with context.database.reading() as session:
                version = sight.records(session, today_of(context), [record.cultivation_id])[0].version
            if failed:
                until = date(record.term.ends_on.year + 1, 12, 31)
                steps.conclude(
                    context,
                    director,
                    record.cultivation_id,
                    version,
                    CultivationStep.EXTEND,
                    "部分目标未达成，延长培养。",
                    until,
                )
            else:
                steps.conclude(context, director, record.cultivation_id, version, CultivationStep.CLOSE, "")

    def _achieve(self, year: int) -> None:
        context, hr = self.replay.context, self.replay.staff.actor(HR)
        with context.database.reading() as session:
            roster = load_roster(session, today_of(context))
        serving = [
            one
            for one in roster.in_service(context.today)
            if one.title_level is not TitleLevel.NONE and one.user_id != hr.user_id
        ]
        for number in range(WORKS):
            terms = _work(year, number)
            people = [serving[(number * 17 + year * 5 + place * 29) % len(serving)] for place in (0, 1)]
            for rank, person in enumerate(people[: 1 + (number % 3 == 0)], 1):
                actor = self._actor(person.user_id)
                share = register_achievement(context, actor, terms, rank, linked=rank > 1)
                waits = year == YEARS.stop - 1 and number >= WORKS - 3
                if not waits and self._prove(actor, share):
                    decide_share(context, hr, share, Action.APPROVE)
        if year == YEARS.stop - 1:
            self._doubtful(serving)

    def _doubtful(self, serving: list[StaffMember]) -> None:
        """One that came back, and one that is much like another."""
        context, hr = self.replay.context, self.replay.staff.actor(HR)
        near = _work(YEARS.stop - 1, 0)
        alike = replace(near, title=near.title.replace("的实践", "实践"))
        register_achievement(context, self._actor(serving[3].user_id), alike, 1)
        back = replace(near, title="演示讲座二期", kind=AchievementKind.LECTURE)
        share = register_achievement(context, self._actor(serving[9].user_id), back, 1)
        decide_share(context, hr, share, Action.RETURN, "请上传讲座通知和现场记录。")

    def _prove(self, actor: Actor, share: int) -> bool:
        """Attach a proof, where there is a data folder."""
        context = self.replay.context
        if context.storage.data_dir is None:
            return False
        with context.database.reading() as session:
            work, found = found_share(context, session, share)
        key = proof_key(work.achievement_id, found.staff_id)
        attachments.attach(context, actor, SHARE, key, "演示_证明材料.txt", [WORDS.encode()])
        return True


def _work(year: int, number: int) -> AchievementTerms:
    kind = _KINDS[number % len(_KINDS)]
    form, issuer = _FORMS[kind]
    topic = _TOPICS[(year * 3 + number) % len(_TOPICS)]
    level = _LEVELS[(year + number) % len(_LEVELS)]
    return AchievementTerms(kind, form.format(topic), level, date(year, 1 + number % 10, 15), issuer)


def _mentor(roster: Roster, member: StaffMember, today: date) -> int:
    """Somebody of high rank in service, of the own department if there is one."""
    ranks = (TitleLevel.SENIOR, TitleLevel.ASSOCIATE)
    serving = [one for one in roster.in_service(today) if one.id != member.id and one.left_on is None]
    high = [one for one in serving if one.title_level in ranks] or serving
    near = [one for one in high if one.department_id == member.department_id] or high
    return near[member.id % len(near)].user_id
