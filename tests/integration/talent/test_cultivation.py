"""Cultivation on both databases: who may do what, what is refused and kept, how it ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers duties and files
from data_access.models import Change, Notice
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.notices import NoticeKind
from domain.talent.cultivation import (
    AssessmentKind,
    CultivationState,
    CultivationStep,
    GoalState,
    GoalTerms,
    Grade,
    Outcome,
)
from domain.talent.programme import Stage
from domain.worklist import Duty
from services.talent.cultivation import goals, mentoring, steps
from services.talent.cultivation.assessing import assess
from services.talent.cultivation.export import export_cultivations
from services.talent.cultivation.reading import CultivationPage, cultivation_list, cultivation_page
from services.talent.programme_steps import selected_people
from services.talent.register import today_of
from services.talent.sight import HIDDEN_NAME
from services.viewing import ViewRequest
from services.worklist import due_items
from tests.support.factories import TODAY, Library, library, name_of
from tests.support.selected import select_directly
from tests.support.session import TestSession
from tests.support.staff import enrol_people
from tests.support.statements import counted

NOW = ViewRequest()
SELECTED_ON, TERM_TO = date(2022, 4, 1), date(2025, 3, 31)
GOAL = GoalTerms("发表专题论文", "核心期刊正式发表", 2.0, "篇", date(2024, 12, 31))
PEOPLE = {
    "staff": "ops",
    "hr": "party",
    "head_ops": "ops",
    "head_tech": "tech",
    "reporter_ops": "ops",
    "reporter_tech": "tech",
    "director": "party",
    "office": "party",
}


@dataclass(frozen=True)
class House:
    """A library with two people selected: one of the staff, and the personnel duty itself."""

    library: Library
    application: int
    own_application: int
    staff: dict[str, int]

    def page(self, login: str, cultivation: int) -> CultivationPage:
        """The page of a cultivation as somebody sees it."""
        return cultivation_page(self.library.context, self.library.actor(login), cultivation, NOW)

    def begun(self) -> int:
        """The cultivation of the member of staff, begun on the day of the selection."""
        c = self.library.context
        return steps.start(c, self.library.actor("hr"), self.application, SELECTED_ON, TERM_TO)


def _house(made: Library) -> House:
    ids = enrol_people(made, PEOPLE)
    found = select_directly(made.context, [ids["staff"], ids["hr"]], SELECTED_ON, TERM_TO)
    return House(made, found[0], found[1], ids)


@pytest.fixture(name="house")
def _on_either(library: Library) -> House:
    return _house(library)


@pytest.fixture(name="quick")
def _on_sqlite(run: TestSession, tmp_path: Path) -> Iterator[House]:
    """For refusals, whose words no database changes."""
    with library(run, "sqlite", tmp_path) as made:
        yield _house(made)


def test_from_the_first_goal_to_the_end(house: House) -> None:
    lib, c = house.library, house.library.context
    hr, own, mentor, director = (lib.actor(name) for name in ("hr", "staff", "reporter_tech", "director"))
    cultivation = house.begun()
    with pytest.raises(Conflict, match="没有重复办理"):
        house.begun()

    assert mentor.user_id is not None
    added = mentoring.add_mentor(c, hr, cultivation, mentor.user_id, "学术写作", SELECTED_ON)
    with pytest.raises(Invalid, match="没有重复添加"):
        mentoring.add_mentor(c, hr, cultivation, mentor.user_id, "学术写作", TODAY)
    lib.go_to(TODAY - timedelta(days=30))
    goal = goals.add_goal(c, own, cultivation, GOAL)
    lib.go_to(TODAY)
    with pytest.raises(Invalid, match="没有重复添加"):
        goals.add_goal(c, own, cultivation, GOAL)
    version = house.page("staff", cultivation).record.goals[0].version
    changed = goals.change_goal(c, own, goal, version, replace(GOAL, target=1.0))
    with pytest.raises(Conflict) as met:
        goals.change_goal(c, mentor, goal, version, replace(GOAL, target=3.0))
    assert [(d.field, d.mine, d.theirs) for d in met.value.differences] == [("目标值", "3", "1")]

    # The mentor reviews, the person does not; a goal that was reached is over.
    with pytest.raises(Forbidden, match="不能评估自己的目标"):
        goals.review_goal(c, own, goal, changed, Outcome.ON_TRACK, 0, "自评")
    first = goals.review_goal(c, mentor, goal, changed, Outcome.ON_TRACK, 0, "已投稿。", TODAY - timedelta(9))
    with pytest.raises(Conflict):
        goals.review_goal(c, mentor, goal, changed, Outcome.ON_TRACK, 0, "第二次点击")
    second = goals.review_goal(c, mentor, goal, first, Outcome.ACHIEVED, 1, "已发表。", TODAY - timedelta(2))
    with pytest.raises(Invalid, match="办结（已达成），不能再填写阶段评估"):
        goals.review_goal(c, mentor, goal, second, Outcome.AT_RISK, 1, "再评一次")
    with pytest.raises(Invalid, match="不能再修改"):
        goals.change_goal(c, own, goal, second, GOAL)
    with pytest.raises(Invalid, match="不能再取消"):
        goals.drop_goal(c, own, goal, second, "不做了")
    page = house.page("staff", cultivation)
    assert (page.record.goals[0].state, page.record.goals[0].reached) == (GoalState.ACHIEVED, 1.0)
    with pytest.raises(Forbidden):
        goals.reopen_goal(c, own, goal, second, "还要改")
    third = goals.reopen_goal(c, hr, goal, second, "期刊撤稿")
    goals.drop_goal(c, own, goal, third, "改为著作")
    before = cultivation_page(c, hr, cultivation, ViewRequest(asof=(TODAY - timedelta(5)).isoformat()))
    assert [one.outcome for one in before.record.goals[0].reviews] == [Outcome.ON_TRACK]

    # Assessments: without result they are not kept; a correction gives its reason.
    with pytest.raises(Invalid, match="没有结果的考核不能保存"):
        assess(c, hr, cultivation, 0, AssessmentKind.ANNUAL, 2023, None, "好")
    assessed = assess(c, hr, cultivation, 0, AssessmentKind.ANNUAL, 2023, Grade.PASS, "好")
    with pytest.raises(Conflict):
        assess(c, hr, cultivation, 0, AssessmentKind.ANNUAL, 2023, Grade.FAIL, "差")
    with pytest.raises(Invalid, match="更正须写明原因"):
        assess(c, hr, cultivation, assessed, AssessmentKind.ANNUAL, 2023, Grade.EXCELLENT, "好")
    assess(c, hr, cultivation, assessed, AssessmentKind.ANNUAL, 2023, Grade.EXCELLENT, "好", "分数录错")
    with pytest.raises(Invalid, match="期满考核从 2024-12-31 起进行"):
        assess(c, hr, cultivation, 0, AssessmentKind.FINAL, 0, Grade.PASS, "好")
    version = house.page("director", cultivation).record.version
    with pytest.raises(Invalid, match="还没有期满考核结果"):
        steps.conclude(c, director, cultivation, version, CultivationStep.CLOSE, "")

    lib.go_to(date(2025, 1, 10))
    hr, director = lib.actor("hr"), lib.actor("director")
    assess(c, hr, cultivation, 0, AssessmentKind.FINAL, 0, Grade.PASS, "完成任务")
    page = house.page("director", cultivation)
    assert (page.record.assessed, CultivationStep.CLOSE in page.steps) == (True, True)

    def waiting() -> list[str]:
        return [item.title for item in due_items(c, director) if item.duty is Duty.HANDLE]

    assert waiting() == ["审定培养结论"]
    extended = steps.conclude(
        c, director, cultivation, page.record.version, CultivationStep.EXTEND, "课题未结", date(2026, 3, 31)
    )
    page = house.page("director", cultivation)
    assert (page.record.term.ends_on, page.record.assessed, page.record.version) == (
        date(2026, 3, 31),
        False,
        extended,
    )
    # An extension that is taken back gives the former days back.
    assert CultivationStep.REOPEN in page.steps
    with pytest.raises(Invalid, match="请写明撤回结论的原因"):
        steps.resume(c, director, cultivation, extended, " ")
    steps.resume(c, director, cultivation, extended, "会议未通过")
    page = house.page("director", cultivation)
    assert (page.record.term.ends_on, page.record.assessed) == (TERM_TO, True)
    closed = steps.conclude(c, director, cultivation, page.record.version, CultivationStep.CLOSE, "", None)
    assert waiting() == []
    assert house.page("staff", cultivation).record.state is CultivationState.CLOSED
    for refused in (
        lambda: goals.add_goal(c, lib.actor("staff"), cultivation, replace(GOAL, title="再来")),
        lambda: mentoring.remove_mentor(c, hr, added, 0, "误录"),
        lambda: assess(c, hr, cultivation, 0, AssessmentKind.ANNUAL, 2024, Grade.PASS, "好"),
    ):
        with pytest.raises(Forbidden, match="该培养已经结束"):
            refused()
    with pytest.raises(Conflict):
        steps.conclude(c, director, cultivation, closed - 1, CultivationStep.WITHDRAW, "不再")
    steps.resume(c, director, cultivation, house.page("director", cultivation).record.version, "复议")
    assert house.page("hr", cultivation).record.state is CultivationState.UNDER_WAY
    with c.database.reading() as session:
        stages = {one.application_id: one.stage for one in selected_people(session, today_of(c))}
        kinds = set(session.scalars(select(Notice.kind)))
        texts = set(session.scalars(select(Notice.text)))
    assert stages[house.application] is Stage.ASSESSED
    assert {NoticeKind.MENTOR_NAMED, NoticeKind.GOAL_REVIEWED, NoticeKind.ASSESSED} <= kinds
    assert {"培养结论已审定：续培", "培养结论已审定：结项", "培养结论已撤回，恢复到审定之前"} <= texts


def test_who_sees_and_who_may(quick: House) -> None:
    house, lib, c = quick, quick.library, quick.library.context
    cultivation = house.begun()
    mentor = lib.actor("reporter_tech")
    mentoring.add_mentor(c, lib.actor("hr"), cultivation, mentor.user_id, "写作", SELECTED_ON, TODAY)
    for login in ("staff", "hr", "director", "head_ops", "reporter_tech"):
        assert house.page(login, cultivation).name == name_of("staff")
    # Office, other heads and colleagues see that somebody is selected, not how they fare; others nothing.
    for login in ("office", "head_tech", "reporter_ops"):
        with pytest.raises(NotFound):
            house.page(login, cultivation)
    for login in ("trustee", "admin", "panel"):
        with pytest.raises(Forbidden):
            house.page(login, cultivation)
    for login in ("staff", "reporter_ops", "trustee"):
        with pytest.raises(Forbidden):
            cultivation_list(c, lib.actor(login), NOW)
    listed = cultivation_list(c, lib.actor("office"), NOW)
    assert [(line.name, line.opens, line.grade) for line in listed.lines] == [(name_of("staff"), False, None)]
    assert [(one.name, one.application_id) for one in listed.waiting] == [
        (name_of("hr"), house.own_application)
    ]
    assert HIDDEN_NAME not in [line.name for line in listed.lines]
    with pytest.raises(NotFound):
        house.page("hr", 99)

    own_affairs = "不能办理本人的培养"
    with pytest.raises(Forbidden, match=own_affairs):
        steps.start(c, lib.actor("hr"), house.own_application, SELECTED_ON, TERM_TO)
    for login in ("staff", "director", "head_ops"):
        actor = lib.actor(login)
        with pytest.raises(Forbidden):
            steps.start(c, actor, house.own_application, SELECTED_ON, TERM_TO)
        with pytest.raises(Forbidden):
            assess(c, actor, cultivation, 0, AssessmentKind.ANNUAL, 2023, Grade.PASS, "好")
    for login in ("head_ops", "director"):
        with pytest.raises(Forbidden, match="只有本人、导师和组织人事"):
            goals.add_goal(c, lib.actor(login), cultivation, GOAL)
    with pytest.raises(Forbidden):
        steps.conclude(c, lib.actor("hr"), cultivation, 0, CultivationStep.WITHDRAW, "退出")
    # A mentor's rights end with the mentorship.
    lib.go_to(TODAY + timedelta(days=1))
    with pytest.raises(NotFound):
        house.page("reporter_tech", cultivation)


def test_what_is_refused_when_it_begins_and_is_moved(quick: House) -> None:
    house, lib, c = quick, quick.library, quick.library.context
    hr = lib.actor("hr")
    for first, last, told in (
        (None, TERM_TO, "请填写培养期"),
        (SELECTED_ON, SELECTED_ON, "须晚于开始日期"),
        (SELECTED_ON - timedelta(days=1), TERM_TO, "不能早于认定日期"),
        (TODAY + timedelta(days=1), TERM_TO, "不能晚于今天"),
        (SELECTED_ON, date(2028, 4, 2), "最长 6 年"),
    ):
        with pytest.raises(Invalid, match=told):
            steps.start(c, hr, house.application, first, last)
    with pytest.raises(NotFound, match="没有找到这位入选人"):
        steps.start(c, hr, 10**6, SELECTED_ON, TERM_TO)
    cultivation = house.begun()
    version = house.page("hr", cultivation).record.version
    assert steps.reschedule(c, hr, cultivation, version, SELECTED_ON, TERM_TO, "") == version
    with pytest.raises(Invalid, match="请写明调整培养期的原因"):
        steps.reschedule(c, hr, cultivation, version, SELECTED_ON, date(2025, 6, 30), " ")
    moved = steps.reschedule(c, hr, cultivation, version, SELECTED_ON, date(2025, 6, 30), "协议调整")
    with pytest.raises(Conflict):
        steps.reschedule(c, hr, cultivation, version, SELECTED_ON, date(2025, 7, 30), "协议调整")
    assert (moved, house.page("hr", cultivation).record.term.ends_on) == (moved, date(2025, 6, 30))


def test_duties_of_the_person_the_mentor_and_the_personnel_duty(quick: House) -> None:
    house, lib, c = quick, quick.library, quick.library.context
    cultivation = house.begun()
    hr = lib.actor("hr")
    mentor = lib.actor("reporter_tech")
    mentoring.add_mentor(c, hr, cultivation, mentor.user_id, "写作", SELECTED_ON)
    soon = replace(GOAL, due_on=TODAY + timedelta(days=20))
    goals.add_goal(c, lib.actor("staff"), cultivation, soon)
    found = [item for item in due_items(c, lib.actor("staff")) if item.duty is Duty.DEVELOP]
    assert [(item.title, item.due_on) for item in found] == [(GOAL.title, soon.due_on)]
    asked = [item.title for item in due_items(c, hr) if item.duty is Duty.ASSESS]
    assert sorted(asked) == ["2022 年度考核", "2023 年度考核"]
    lib.go_to(TODAY + timedelta(days=160))
    reviews = [item.title for item in due_items(c, lib.actor("reporter_tech")) if item.duty is Duty.DEVELOP]
    assert reviews == [f"评估目标“{GOAL.title}”"]


def test_pages_keep_to_their_statements_and_being_read_is_recorded(quick: House) -> None:
    house, lib, c = quick, quick.library, quick.library.context
    cultivation = house.begun()
    goals.add_goal(c, lib.actor("staff"), cultivation, GOAL)
    for login in ("hr", "director"):
        actor = lib.actor(login)
        with counted(c.database.engine) as sent:
            cultivation_list(c, actor, NOW)
        assert len(sent) <= 16, sent
        with counted(c.database.engine) as sent:
            cultivation_page(c, actor, cultivation, NOW)
        # What records that it was read comes on top: four statements of a transaction.
        assert len(sent) <= 20, sent
    house.page("staff", cultivation)
    export_cultivations(c, lib.actor("office"), NOW)
    with c.database.reading() as session:
        actions = session.execute(select(Change.action, Change.subject_id).order_by(Change.seq)).all()
    assert [row for row in actions if row[0] in ("staff.read", "staff.export")] == [
        ("staff.read", "YG0001"),
        ("staff.read", "YG0001"),
        ("staff.export", "list"),
    ]
