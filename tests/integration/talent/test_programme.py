"""The 111 programme on both databases: the whole way, who may take which step, what is refused and kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

import services.capabilities  # noqa: F401 - registers duties, settings and attachments
from data_access.models import Change, Notice, RoleGrant, TalentScore, TalentStep
from domain.asof import EVERYTHING_KNOWN, AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor, ScopeKind
from domain.talent.programme import Category, Stage, Step
from domain.talent.programme_rules import Bar, BatchTerms, Eligibility, SheetItem
from domain.talent.programme_views import BatchPage, Phase
from domain.talent.sight import HIDDEN_NAME
from domain.talent.staff import TitleLevel
from domain.worklist import Duty
from services import attachments
from services.talent import programme_steps
from services.talent.programme import batch_form, open_application, open_batch_page, open_home
from services.talent.programme_applying import begin, judge, revert, save_draft, submit, withdraw
from services.talent.programme_batches import conclude, publish, save_batch, seat, select_people, unseat
from services.talent.programme_objections import lodge, rule
from services.talent.programme_panel import open_panel, open_sheet
from services.talent.programme_reviewing import declare, recuse, score
from services.viewing import ViewRequest
from services.worklist import due_items
from services.worklist.reading import open_worklist
from tests.support.factories import SYSTEM, TODAY, Library, name_of
from tests.support.files import PDF
from tests.support.staff import enrol_people

NOW = ViewRequest()
BODY = {"statement": "主持三项业务改进，获省级奖励一次。", "goal": "三年内完成两项课题。"}
TERMS = BatchTerms(
    category=Category.YOUNG,
    name="第一批青年人才",
    quota=1,
    apply_from=TODAY - timedelta(10),
    apply_to=TODAY + timedelta(10),
    decide_by=TODAY + timedelta(90),
    term_to=TODAY + timedelta(1100),
    sheet=(SheetItem("业绩", 60), SheetItem("潜力", 40)),
    reviewers=2,
)
PEOPLE = {
    "reporter_ops": "ops",
    "reporter_tech": "tech",
    "head_ops": "ops",
    "head_party": "party",
    "hr": "party",
    "staff": "party",
}


@dataclass(frozen=True)
class Programme:
    """A library with people on the register and one batch that is open."""

    library: Library
    ids: Mapping[str, int]
    batch: int

    @property
    def context(self) -> Any:
        return self.library.context

    def actor(self, login: str) -> Actor:
        return self.library.actor(login)

    def page(self, login: str = "hr") -> BatchPage:
        return open_batch_page(self.context, self.actor(login), self.batch, NOW)

    def apply(self, login: str) -> int:
        """Begin an application and submit it; returns its id."""
        actor = self.actor(login)
        application = begin(self.context, actor, self.batch)
        submit(self.context, actor, application, 0, BODY)
        return application

    def version(self, application: int, login: str = "hr") -> int:
        return open_application(self.context, self.actor(login), application, NOW).version

    def judge(self, application: int, step: Step = Step.QUALIFY, text: str = "", login: str = "hr") -> int:
        version = self.version(application, "director")
        return judge(self.context, self.actor(login), application, version, step, text)

    def seat(self, *logins: str) -> None:
        ids = [self.library.user_id(login) for login in logins]
        seat(self.context, self.actor("hr"), self.batch, ids)

    def score(self, login: str, application: int, *points: float) -> int:
        version = open_sheet(self.context, self.actor(login), application).version
        return score(self.context, self.actor(login), application, version, points)

    def conclude(self) -> int:
        return conclude(self.context, self.actor("hr"), self.batch, self.page().version)

    def publish(self, days: int = 5) -> int:
        last = self.context.today + timedelta(days - 1)
        return publish(self.context, self.actor("hr"), self.batch, self.page().version, last)

    def decide(self, reference: str = "试人〔2024〕3 号", on: date | None = None) -> int:
        director = self.actor("director")
        return select_people(self.context, director, self.batch, self.page().version, reference, on)

    def stage(self, application: int) -> Stage:
        return open_application(self.context, SYSTEM, application, NOW).stage


@pytest.fixture
def programme(library: Library) -> Programme:
    """People of three departments; the director and the experts are not on the register."""
    ids = enrol_people(library, PEOPLE)
    batch = save_batch(library.context, library.actor("hr"), None, 0, TERMS)
    return Programme(library, ids, batch)


@pytest.fixture
def published(programme: Programme) -> tuple[Programme, int, int]:
    """Two applied; the better one stands on the list, and the last day of it is over in five days."""
    first, second = programme.apply("reporter_ops"), programme.apply("reporter_tech")
    programme.seat("panel", "trustee")
    for application in (first, second):
        programme.judge(application)
    for login, better in (("panel", 55.5), ("trustee", 50.0)):
        programme.score(login, first, better, 35)
        programme.score(login, second, 40, 30)
    assert programme.conclude() == 1
    assert programme.publish() == 1
    return programme, first, second


def decision(programme: Programme) -> None:
    attachments.attach(
        programme.context, programme.actor("hr"), "talent_decision", str(programme.batch), "认定.pdf", [PDF]
    )


class TestTheWholeWay:
    def test_from_application_to_the_end_of_cultivation(self, published: tuple[Programme, int, int]) -> None:
        programme, first, second = published
        library = programme.library
        assert programme.stage(first) is Stage.PUBLISHED
        assert programme.stage(second) is Stage.PASSED_OVER
        with pytest.raises(Invalid, match="须在期满之后"):
            programme.decide()
        library.go_to(TODAY + timedelta(5))
        with pytest.raises(Invalid, match="请填写认定文件的文号"):
            programme.decide("  ")
        with pytest.raises(Invalid, match="请先上传认定文件"):
            programme.decide()
        decision(programme)
        with pytest.raises(Invalid, match="须在期满之后"):
            programme.decide(on=TODAY + timedelta(2))
        assert programme.decide() == 1
        assert programme.stage(first) is Stage.SELECTED

        # The later stages go through the one place that writes steps.
        def advance(step: Step, text: str = "", on: date | None = None) -> None:
            with programme.context.database.writing(programme.actor("hr")) as work:
                programme_steps.advance(work, first, step, text=text, on=on)

        with pytest.raises(Invalid, match="现在是“已认定”"):
            advance(Step.ASSESS_TERM)
        with pytest.raises(Invalid, match="选拔阶段"):
            advance(Step.SELECT)
        library.go_to(TODAY + timedelta(400))
        advance(Step.BEGIN_TRAINING, on=TODAY + timedelta(10))
        advance(Step.ASSESS_YEAR, "合格")
        with pytest.raises(Invalid, match="不能早于上一步"):
            advance(Step.ASSESS_TERM, on=TODAY + timedelta(20))
        advance(Step.ASSESS_TERM)
        with pytest.raises(Invalid, match="请写明“退出”的原因"):
            advance(Step.EXIT)
        advance(Step.COMPLETE)
        assert programme.stage(first) is Stage.COMPLETED

        # Who was selected, and since when, can be asked of any day.
        with programme.context.database.reading() as session:
            early = programme_steps.selected_people(session, AsOf(TODAY + timedelta(4), EVERYTHING_KNOWN))
            [chosen] = programme_steps.selected_people(session, AsOf(TODAY + timedelta(12), EVERYTHING_KNOWN))
        assert early == ()
        assert chosen.staff_id == programme.ids["reporter_ops"]
        assert (chosen.stage, chosen.selected_on) == (Stage.TRAINING, TODAY + timedelta(5))
        assert chosen.reference == "试人〔2024〕3 号"

    def test_every_step_is_dated_recorded_and_told(self, published: tuple[Programme, int, int]) -> None:
        programme, first, _ = published
        page = open_application(programme.context, programme.actor("director"), first, NOW)
        assert [one.step for one in page.steps] == [
            Step.START,
            Step.SUBMIT,
            Step.QUALIFY,
            Step.PROPOSE,
            Step.PUBLISH,
        ]
        assert page.steps[3].text == "2 名评委评分，平均 87.75 分，第 1 名"
        assert [one.bar for one in page.scores] == [None, None]
        with programme.context.database.reading() as session:
            actions = session.scalars(
                select(Change.action).where(Change.subject_kind == "talent_application").order_by(Change.seq)
            ).all()
            told = session.scalars(
                select(Notice.text).where(Notice.user_id == programme.library.user_id("reporter_ops"))
            ).all()
        assert {"talent.submit", "talent.qualify", "talent.score", "talent.propose", "talent.publish"} <= set(
            actions
        )
        assert any("已通过资格审查" in text for text in told)
        assert not any(name_of(login) in text for text in told for login in PEOPLE)

    def test_the_panel_s_rights_end_with_the_decision(self, published: tuple[Programme, int, int]) -> None:
        programme, first, _ = published
        programme.library.go_to(TODAY + timedelta(6))
        decision(programme)
        panel = programme.actor("panel")
        assert open_panel(programme.context, panel)[0].lines[0].name != HIDDEN_NAME
        programme.decide()
        with programme.context.database.reading() as session:
            held = session.scalar(
                select(func.count(RoleGrant.id)).where(
                    RoleGrant.scope_kind == ScopeKind.ASSIGNMENT.value,
                    RoleGrant.scope_id == programme.batch,
                    RoleGrant.revoked_seq.is_(None),
                )
            )
        assert held == 0
        with pytest.raises(NotFound):
            open_sheet(programme.context, programme.actor("panel"), first)
        with pytest.raises(Forbidden):
            open_panel(programme.context, programme.actor("trustee"))
        with pytest.raises(Invalid, match="评审组已解散"):
            programme.seat("panel")


class TestBatches:
    def test_overlapping_batches_of_one_category_are_refused(self, programme: Programme) -> None:
        hr = programme.actor("hr")
        other = replace(TERMS, name="第二批青年人才")
        with pytest.raises(Invalid, match="与“第一批青年人才”的选拔时间重叠"):
            save_batch(programme.context, hr, None, 0, other)
        save_batch(programme.context, hr, None, 0, replace(other, category=Category.LEADING))
        later = {
            name: getattr(TERMS, name) + timedelta(200)
            for name in ("apply_from", "apply_to", "decide_by", "term_to")
        }
        second = save_batch(programme.context, hr, None, 0, replace(other, **later))
        # Nor is one moved onto another.
        version = batch_form(programme.context, hr, second).version
        with pytest.raises(Invalid, match="选拔时间重叠"):
            save_batch(programme.context, hr, second, version, other)
        assert len(open_home(programme.context, hr, NOW).lines) == 3

    def test_two_people_on_one_batch_and_a_second_click(self, programme: Programme) -> None:
        hr = programme.actor("hr")
        version = batch_form(programme.context, hr, programme.batch).version
        changed = replace(TERMS, quota=4)
        save_batch(programme.context, hr, programme.batch, version, changed)
        with pytest.raises(Conflict, match="已经修改过这个批次"):
            save_batch(programme.context, hr, programme.batch, version, replace(TERMS, quota=9))
        again = batch_form(programme.context, hr, programme.batch)
        save_batch(programme.context, hr, programme.batch, again.version, changed)
        assert batch_form(programme.context, hr, programme.batch).version == again.version
        with pytest.raises(Invalid, match="类别不能修改"):
            save_batch(
                programme.context,
                hr,
                programme.batch,
                again.version,
                replace(changed, category=Category.SKILLED),
            )

    @pytest.mark.parametrize(
        "login", ["director", "office", "head_ops", "reporter_ops", "staff", "panel", "trustee"]
    )
    def test_only_personnel_run_a_batch(self, programme: Programme, login: str) -> None:
        actor = programme.actor(login)
        attempts = [
            lambda: save_batch(programme.context, actor, None, 0, TERMS),
            lambda: seat(programme.context, actor, programme.batch, [1]),
            lambda: unseat(programme.context, actor, programme.batch, 1, "原因"),
            lambda: conclude(programme.context, actor, programme.batch, 0),
            lambda: publish(programme.context, actor, programme.batch, 0, TODAY),
            lambda: judge(programme.context, actor, 1, 0, Step.QUALIFY),
            lambda: rule(programme.context, actor, 1, True, "核实"),
            lambda: recuse(programme.context, actor, 1, 1, True, "原因"),
        ]
        if login != "director":
            attempts.append(lambda: select_people(programme.context, actor, programme.batch, 0, "文号"))
        for attempt in attempts:
            with pytest.raises(Forbidden):
                attempt()

    def test_the_sheet_is_fixed_once_somebody_has_scored(self, programme: Programme) -> None:
        application = programme.apply("reporter_ops")
        programme.seat("panel")
        programme.judge(application)
        programme.score("panel", application, 50, 30)
        hr = programme.actor("hr")
        form = batch_form(programme.context, hr, programme.batch)
        with pytest.raises(Invalid, match="评分表和去分规则不能再改"):
            save_batch(
                programme.context,
                hr,
                programme.batch,
                form.version,
                replace(TERMS, sheet=(SheetItem("业绩", 100),)),
            )
        save_batch(programme.context, hr, programme.batch, form.version, replace(TERMS, quota=3))

    def test_the_shortest_publication_is_a_setting(self, programme: Programme) -> None:
        application = programme.apply("reporter_ops")
        programme.seat("panel", "trustee")
        programme.judge(application)
        for login in ("panel", "trustee"):
            programme.score(login, application, 50, 30)
        programme.conclude()
        with pytest.raises(Invalid, match="公示不能少于 5 天"):
            programme.publish(4)
        with pytest.raises(Invalid, match="请填写公示截止日期"):
            publish(programme.context, programme.actor("hr"), programme.batch, programme.page().version, None)
        assert programme.publish(5) == 1
        assert programme.page().line.phase is Phase.PUBLISHED


class TestApplying:
    def test_a_draft_is_its_applicant_s_alone(self, programme: Programme) -> None:
        mine = programme.actor("reporter_ops")
        application = begin(programme.context, mine, programme.batch)
        assert begin(programme.context, mine, programme.batch) == application
        for login in ("hr", "director", "head_ops", "reporter_tech"):
            with pytest.raises(NotFound):
                open_application(programme.context, programme.actor(login), application, NOW)
        assert programme.page().line.applied == 0
        version = save_draft(programme.context, mine, application, 0, {"statement": "初稿"}, "a" * 16, 1)
        assert save_draft(programme.context, mine, application, 0, {"statement": "二稿"}, "a" * 16, 2) == 2
        with pytest.raises(Conflict, match="您在另一个窗口"):
            save_draft(programme.context, mine, application, version, {"statement": "三稿"}, "b" * 16, 1)
        with pytest.raises(NotFound):
            save_draft(programme.context, programme.actor("reporter_tech"), application, 0, BODY)
        with pytest.raises(Invalid, match="“主要业绩”不超过 3000 字"):
            save_draft(programme.context, mine, application, 2, {"statement": "长" * 3001})
        with pytest.raises(Invalid, match="请填写“培养目标”"):
            submit(programme.context, mine, application, 2, {"statement": "初稿"})
        submit(programme.context, mine, application, 2, BODY)
        with pytest.raises(Invalid, match="现在是“待资格审查”"):
            submit(programme.context, mine, application, 2, BODY)
        with pytest.raises(Invalid, match="已经提交，不能再修改"):
            save_draft(programme.context, mine, application, 0, BODY)
        assert open_application(programme.context, programme.actor("head_ops"), application, NOW).body == BODY
        with pytest.raises(NotFound):
            open_application(programme.context, programme.actor("head_tech"), application, NOW)

    def test_it_is_withdrawn_worked_on_and_submitted_again(self, programme: Programme) -> None:
        application = programme.apply("reporter_ops")
        mine = programme.actor("reporter_ops")
        withdraw(programme.context, mine, application, programme.version(application, "reporter_ops"))
        page = open_application(programme.context, mine, application, NOW)
        assert page.body == BODY
        assert page.may_write
        submit(programme.context, mine, application, page.draft_version, BODY | {"goal": "完成三项课题。"})
        programme.judge(application, Step.RETURN, "请补充获奖证书")
        programme.library.go_to(TODAY + timedelta(30))
        page = open_application(programme.context, programme.actor("reporter_ops"), application, NOW)
        assert page.stage is Stage.RETURNED
        owed = {
            item.title: item.detail for item in due_items(programme.context, programme.actor("reporter_ops"))
        }
        assert owed["111 工程申报：第一批青年人才"] == "被退回补正，请修改后重新提交"
        # What was returned is submitted again, also after the last day.
        submit(programme.context, programme.actor("reporter_ops"), application, page.draft_version, page.body)
        assert programme.stage(application) is Stage.APPLIED

    def test_days_and_the_register_decide_who_may_apply(self, programme: Programme) -> None:
        with pytest.raises(NotFound, match="不在本馆人员名册上"):
            begin(programme.context, programme.actor("head_tech"), programme.batch)
        with pytest.raises(NotFound):
            begin(programme.context, programme.actor("staff"), 10**6)
        programme.library.go_to(TODAY + timedelta(11))
        with pytest.raises(Invalid, match=r"已于 .* 截止"):
            begin(programme.context, programme.actor("staff"), programme.batch)

    def test_who_lacks_a_requirement_passes_with_a_reason_alone(self, library: Library) -> None:
        enrol_people(library, PEOPLE)
        wanted = Eligibility(least_title=TitleLevel.SENIOR)
        hr = library.actor("hr")
        batch = save_batch(library.context, hr, None, 0, replace(TERMS, eligibility=wanted))
        programme = Programme(library, {}, batch)
        application = programme.apply("reporter_ops")
        assert programme.page().applications[0].unmet == 1
        with pytest.raises(Invalid, match=r"不符合资格条件：职称正高及以上.*破格"):
            programme.judge(application)
        programme.judge(application, Step.QUALIFY, "业绩突出，经馆务会同意破格。")
        with pytest.raises(Conflict, match="已经修改过这份申报"):
            judge(library.context, hr, application, 1, Step.QUALIFY)

    def test_personnel_do_not_check_their_own(self, programme: Programme) -> None:
        own = programme.apply("hr")
        version = programme.version(own)
        with pytest.raises(Forbidden, match="不能办理您本人的申报"):
            judge(programme.context, programme.actor("hr"), own, version, Step.QUALIFY)


class TestThePanel:
    def test_a_reviewer_never_scores_themself_or_their_department(self, programme: Programme) -> None:
        own, colleague = programme.apply("reporter_ops"), programme.apply("head_ops")
        other = programme.apply("reporter_tech")
        programme.seat("reporter_ops", "panel")
        for application in (own, colleague, other):
            programme.judge(application)
        reviewer = programme.actor("reporter_ops")
        [batch] = open_panel(programme.context, reviewer)
        assert {line.application_id: line.bar for line in batch.lines} == {
            own: Bar.SELF,
            colleague: Bar.DEPARTMENT,
            other: None,
        }
        assert open_sheet(programme.context, reviewer, own).body == {}
        with pytest.raises(Forbidden, match="不能给自己评分"):
            score(programme.context, reviewer, own, 0, [60, 40])
        with pytest.raises(Forbidden, match="同一部门"):
            score(programme.context, reviewer, colleague, 0, [60, 40])
        programme.score("reporter_ops", other, 60, 40)
        with programme.context.database.reading() as session:
            assert session.scalar(select(func.count(TalentScore.id))) == 1

    def test_scores_out_of_range_strangers_and_deputies(self, programme: Programme) -> None:
        application = programme.apply("reporter_ops")
        programme.seat("panel")
        panel = programme.actor("panel")
        with pytest.raises(NotFound):
            open_sheet(programme.context, panel, application)
        programme.judge(application)
        for points, told in (([61, 40], "0 至 60"), ([60, -1], "0 至 40"), ([60, 1.23], "一位小数")):
            with pytest.raises(Invalid, match=told):
                score(programme.context, panel, application, 0, points)
        # Nobody scores what was not given to them.
        for login in ("hr", "director", "reporter_tech"):
            with pytest.raises(Forbidden):
                score(programme.context, programme.actor(login), application, 0, [60, 40])
        seq = programme.score("panel", application, 50, 30)
        assert score(programme.context, panel, application, seq, [50, 30]) == seq
        with pytest.raises(Conflict, match="您的评分"):
            score(programme.context, panel, application, 0, [40, 30])
        programme.score("panel", application, 40, 30)
        with pytest.raises(Invalid, match="评分不足 2 人"):
            programme.conclude()

    def test_a_declared_conflict_takes_the_score_away(self, programme: Programme) -> None:
        application = programme.apply("reporter_ops")
        programme.seat("panel", "trustee")
        programme.judge(application)
        programme.score("panel", application, 60, 40)
        with pytest.raises(Invalid, match="请写明回避"):
            declare(programme.context, programme.actor("panel"), application, " ")
        declare(programme.context, programme.actor("panel"), application, "曾共同承担课题。")
        with pytest.raises(Forbidden, match="已登记您回避"):
            programme.score("panel", application, 60, 40)
        assert programme.page().applications[0].scored == 0
        hr = programme.actor("hr")
        panel = programme.library.user_id("panel")
        recuse(programme.context, hr, application, panel, False, "核实后无利害关系。")
        assert programme.page().applications[0].scored == 1
        with pytest.raises(Invalid, match="无需取消"):
            recuse(programme.context, hr, application, panel, False, "再次取消")
        unseat(programme.context, hr, programme.batch, panel, "时间冲突")
        assert programme.page().applications[0].scored == 0
        with pytest.raises(NotFound):
            open_sheet(programme.context, programme.actor("panel"), application)

    def test_a_panel_knows_its_applicants_and_staff_those_selected(
        self, published: tuple[Programme, int, int]
    ) -> None:
        programme, first, second = published
        line = open_panel(programme.context, programme.actor("panel"))[0].lines[0]
        assert line.name == name_of("reporter_ops")
        # The one on the published list is known to all staff, the one passed over is not.
        page = programme.page("staff")
        assert [name for _, name, _ in page.publications[0].names] == [name_of("reporter_ops")]
        assert page.applications == ()
        assert page.hidden == 2
        assert page.seats == ()
        assert page.objections == ()
        with pytest.raises(NotFound):
            open_application(programme.context, programme.actor("staff"), second, NOW)
        with pytest.raises(Forbidden):
            programme.page("trustee")
        own = open_application(programme.context, programme.actor("reporter_ops"), first, NOW)
        assert own.scores == ()
        assert all("平均" not in step.text for step in own.steps)


class TestObjections:
    def test_an_upheld_one_stops_and_finding_it_wrong_after_all_goes_on(
        self, published: tuple[Programme, int, int]
    ) -> None:
        programme, first, second = published
        staff, hr = programme.actor("staff"), programme.actor("hr")
        with pytest.raises(Invalid, match="请写明异议的内容和依据"):
            lodge(programme.context, staff, first, "  ")
        with pytest.raises(Invalid, match="不在公示期内"):
            lodge(programme.context, staff, second, "与事实不符")
        with pytest.raises(Forbidden, match="不能对本人的公示"):
            lodge(programme.context, programme.actor("reporter_ops"), first, "我自己")
        objection = lodge(programme.context, staff, first, "获奖材料与事实不符。")
        assert lodge(programme.context, staff, first, "获奖材料与事实不符。") == objection
        assert [one.upheld for one in programme.page().objections] == [None]
        programme.library.go_to(TODAY + timedelta(6))
        decision(programme)
        with pytest.raises(Invalid, match="还有 1 件异议没有处理"):
            programme.decide()
        with pytest.raises(Invalid, match="公示已于"):
            lodge(programme.context, programme.actor("staff"), first, "迟到的异议")
        entered = lodge(programme.context, hr, first, "来信反映", "群众来信")
        with pytest.raises(Invalid, match="请写明核实情况"):
            rule(programme.context, hr, objection, True, "")
        rule(programme.context, hr, entered, False, "查无实据。")
        rule(programme.context, hr, objection, True, "获奖证书与申报不一致。")
        assert programme.stage(first) is Stage.STOPPED
        with pytest.raises(Invalid, match="请在批次页面改判"):
            revert(programme.context, hr, first, programme.version(first), "办错了")
        with pytest.raises(Invalid, match="没有公示中的人员"):
            programme.decide()
        with pytest.raises(Invalid, match="同样的结论"):
            rule(programme.context, hr, objection, True, "再次认定")
        rule(programme.context, hr, objection, False, "复核后证书属实。")
        assert programme.stage(first) is Stage.PUBLISHED
        assert programme.decide() == 1
        steps = open_application(programme.context, programme.actor("hr"), first, NOW).steps
        assert [one.step for one in steps][-3:] == [Step.STOP, Step.REVERT, Step.SELECT]


class TestReverting:
    def test_a_step_is_taken_back_for_a_reason_and_stays_on_record(
        self, published: tuple[Programme, int, int]
    ) -> None:
        programme, first, second = published
        hr = programme.actor("hr")
        with pytest.raises(Invalid, match="请写明“撤销上一步”的原因"):
            revert(programme.context, hr, second, programme.version(second), " ")
        for login in ("staff", "head_ops", "panel"):
            with pytest.raises(Forbidden):
                revert(programme.context, programme.actor(login), second, 0, "试试")
        version = programme.version(second)
        revert(programme.context, hr, second, version, "评分统计有误。")
        assert programme.stage(second) is Stage.QUALIFIED
        with pytest.raises(Conflict):
            revert(programme.context, hr, second, version, "又点了一次。")
        with programme.context.database.reading() as session:
            kinds = session.scalars(
                select(TalentStep.kind).where(TalentStep.application_id == second).order_by(TalentStep.id)
            ).all()
        assert kinds[-2:] == ["pass_over", "revert"]
        # The quota is taken by the one who is published: nobody else comes in.
        assert programme.conclude() == 0
        assert programme.stage(second) is Stage.PASSED_OVER
        assert programme.stage(first) is Stage.PUBLISHED

    def test_only_a_director_takes_a_decision_back(self, published: tuple[Programme, int, int]) -> None:
        programme, first, _ = published
        programme.library.go_to(TODAY + timedelta(6))
        decision(programme)
        programme.decide()
        version = programme.version(first)
        with pytest.raises(Invalid, match="不属于您的办理范围"):
            revert(programme.context, programme.actor("hr"), first, version, "认定有误")
        revert(programme.context, programme.actor("director"), first, version, "认定文件有误，重新印发。")
        assert programme.stage(first) is Stage.PUBLISHED
        # What was known before stays readable.
        with programme.context.database.reading() as session:
            before = programme_steps.selected_people(session, AsOf(programme.context.today, version))
            after = programme_steps.selected_people(session, AsOf(programme.context.today, EVERYTHING_KNOWN))
        assert [one.application_id for one in before] == [first]
        assert after == ()


class TestDuties:
    def test_each_step_waits_for_the_one_whose_step_it_is(self, programme: Programme) -> None:
        def waiting(login: str) -> list[str]:
            items = due_items(programme.context, programme.actor(login))
            return [item.detail for item in items if "111 工程" in item.title]

        application = programme.apply("reporter_ops")
        assert waiting("hr") == ["1 份申报待资格审查"]
        programme.seat("panel", "trustee")
        programme.judge(application)
        assert waiting("hr") == []
        assert waiting("panel") == ["1 份申报待您评分"]
        # A reviewer from outside is told nothing of the months' reports, and ticks nothing.
        seen = open_worklist(programme.context, programme.actor("panel"))
        assert [(item.duty, item.detail) for item in seen.owed] == [(Duty.JUDGE, "1 份申报待您评分")]
        assert (seen.to_decide, seen.timeliness, seen.tells_rounds) == ((), None, False)
        for login in ("panel", "trustee"):
            programme.score(login, application, 50, 30)
        assert waiting("panel") == []
        programme.conclude()
        assert waiting("hr") == ["1 人待公示"]
        assert open_worklist(programme.context, programme.actor("hr")).to_decide == ()
        programme.publish()
        assert waiting("director") == []
        programme.library.go_to(TODAY + timedelta(5))
        assert waiting("director") == ["1 人公示期满无异议，待认定"]

    def test_material_is_for_those_who_judge_and_lead(self, programme: Programme) -> None:
        mine = programme.actor("reporter_ops")
        application = begin(programme.context, mine, programme.batch)
        file = attachments.attach(
            programme.context, mine, "talent_application", str(application), "证书.pdf", [PDF]
        )
        submit(programme.context, mine, application, 0, BODY)
        with pytest.raises(Forbidden, match="申报已提交"):
            attachments.attach(
                programme.context, mine, "talent_application", str(application), "又一份.pdf", [PDF]
            )
        programme.seat("panel", "head_ops")
        programme.judge(application)
        for login in ("hr", "director", "panel", "head_ops", "reporter_ops"):
            attachments.open_attachment(programme.context, programme.actor(login), file.attachment_id)
        for login in ("staff", "reporter_tech", "trustee"):
            with pytest.raises(NotFound):
                attachments.open_attachment(programme.context, programme.actor(login), file.attachment_id)
