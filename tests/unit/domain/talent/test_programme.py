"""The 111 programme's state machine and the rules of batches: by example and by property."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.talent.programme import (
    CULTIVATION_STEPS,
    ENDED_STAGES,
    OWN_STEPS,
    Category,
    IllegalStep,
    Stage,
    Step,
    Taken,
    clean_text,
    day_of_step,
    next_stage,
    possible_steps,
    reverted,
    standing_steps,
)
from domain.talent.programme_rules import (
    Bar,
    BatchTerms,
    Eligibility,
    SheetItem,
    barred,
    checked_points,
    checked_terms,
    eligibility_checks,
    full_years,
    mean_of,
    proposed,
    publication_fault,
    ranked,
    refuse_overlap,
)
from domain.talent.programme_views import Phase, phase_of
from domain.talent.staff import Education, StaffGroup, StaffMember, StaffStatus, TitleLevel

DAY = date(2024, 3, 25)
TERMS = BatchTerms(
    category=Category.YOUNG,
    name="第一批青年人才",
    quota=2,
    apply_from=date(2024, 3, 1),
    apply_to=date(2024, 4, 1),
    decide_by=date(2024, 7, 1),
    term_to=date(2027, 6, 30),
    sheet=(SheetItem("业绩", 60), SheetItem("潜力", 40)),
    reviewers=2,
)
MEMBER = StaffMember(
    id=1,
    user_id=11,
    number="YG0001",
    department_id=5,
    title_level=TitleLevel.MIDDLE,
    title="馆员",
    group=StaffGroup.PROFESSIONAL,
    education=Education.MASTER,
    discipline="library",
    birth_year=1985,
    entered_on=date(2020, 4, 2),
    left_on=None,
    status=StaffStatus.ACTIVE,
)

WHOLE_WAY = (
    (Step.SUBMIT, Stage.APPLIED),
    (Step.QUALIFY, Stage.QUALIFIED),
    (Step.PROPOSE, Stage.PROPOSED),
    (Step.PUBLISH, Stage.PUBLISHED),
    (Step.SELECT, Stage.SELECTED),
    (Step.BEGIN_TRAINING, Stage.TRAINING),
    (Step.ASSESS_YEAR, Stage.TRAINING),
    (Step.ASSESS_TERM, Stage.ASSESSED),
    (Step.CONTINUE, Stage.TRAINING),
    (Step.ASSESS_TERM, Stage.ASSESSED),
    (Step.COMPLETE, Stage.COMPLETED),
)


class TestSteps:
    def test_the_whole_way_leads_from_a_draft_to_the_end_of_cultivation(self) -> None:
        stage = Stage.DRAFT
        for step, expected in WHOLE_WAY:
            stage = next_stage(stage, step)
            assert stage is expected

    @pytest.mark.parametrize(
        ("stage", "step"),
        [
            (Stage.DRAFT, Step.QUALIFY),
            (Stage.APPLIED, Step.PROPOSE),
            (Stage.QUALIFIED, Step.PUBLISH),
            (Stage.PROPOSED, Step.SELECT),
            (Stage.STOPPED, Step.SELECT),
            (Stage.SELECTED, Step.ASSESS_YEAR),
            (Stage.TRAINING, Step.COMPLETE),
            (Stage.COMPLETED, Step.EXIT),
        ],
    )
    def test_no_step_is_passed_over(self, stage: Stage, step: Step) -> None:
        with pytest.raises(IllegalStep, match="请刷新页面查看最新状态"):
            next_stage(stage, step)

    @pytest.mark.parametrize("stage", sorted(ENDED_STAGES))
    def test_nothing_follows_the_end(self, stage: Stage) -> None:
        assert possible_steps(stage) == ()

    @pytest.mark.parametrize("step", [Step.RETURN, Step.DISQUALIFY, Step.STOP, Step.EXIT, Step.REVERT])
    def test_what_harms_or_undoes_needs_a_reason(self, step: Step) -> None:
        for empty in ("", "  \n", "\u200b"):
            with pytest.raises(Invalid, match="请写明"):
                clean_text(step, empty)
        assert clean_text(step, " 材料不全 ") == "材料不全"
        with pytest.raises(Invalid, match="不超过 1000 字"):
            clean_text(step, "长" * 1001)

    def test_a_step_lies_between_the_last_one_and_today(self) -> None:
        assert day_of_step(None, DAY, None) == DAY
        assert day_of_step(DAY - timedelta(3), DAY, DAY - timedelta(3)) == DAY - timedelta(3)
        with pytest.raises(Invalid, match="不能晚于今天"):
            day_of_step(DAY + timedelta(1), DAY, None)
        with pytest.raises(Invalid, match="不能早于上一步"):
            day_of_step(DAY - timedelta(4), DAY, DAY - timedelta(3))

    @given(st.data())
    def test_taking_back_always_leaves_what_was_before(self, data: st.DataObject) -> None:
        """On any way through the machine a step and its taking back leave no trace in what holds."""
        taken = [Taken(Step.START, DAY, Stage.DRAFT)]
        day = DAY
        for _ in range(data.draw(st.integers(0, 14))):
            kept = standing_steps(taken)
            before = kept[-1].stage
            undo = kept[-1].step not in OWN_STEPS and data.draw(st.booleans())
            if undo:
                taken.append(reverted(taken))
                assert standing_steps(taken) == kept[:-1]
                assert taken[-1].stage is kept[-2].stage
                continue
            possible = possible_steps(before)
            if not possible:
                break
            step = data.draw(st.sampled_from(possible))
            day += timedelta(days=data.draw(st.integers(0, 40)))
            taken.append(Taken(step, day, next_stage(before, step)))
            assert standing_steps(taken)[-1] == taken[-1]
        # Days never run backwards, so that any day shows the last step that holds by then.
        assert [one.on for one in standing_steps(taken)] == sorted(one.on for one in standing_steps(taken))

    def test_the_applicant_s_own_step_is_returned_and_not_taken_back(self) -> None:
        taken = [Taken(Step.START, DAY, Stage.DRAFT), Taken(Step.SUBMIT, DAY, Stage.APPLIED)]
        with pytest.raises(IllegalStep, match="退回补正"):
            reverted(taken)

    def test_cultivation_begins_after_selection(self) -> None:
        before = [stage for stage in Stage if set(possible_steps(stage)) & CULTIVATION_STEPS]
        assert before == [Stage.SELECTED, Stage.TRAINING, Stage.ASSESSED]


class TestTerms:
    @pytest.mark.parametrize(
        ("changes", "field", "told"),
        [
            ({"name": " "}, "name", "请填写批次名称"),
            ({"quota": 0}, "quota", "名额须为 1 至 500"),
            ({"apply_to": date(2024, 2, 1)}, "apply_to", "不能早于申报开始"),
            ({"decide_by": date(2024, 4, 1)}, "decide_by", "须晚于申报截止"),
            ({"decide_by": date(2026, 5, 1)}, "decide_by", "不能超过两年"),
            ({"term_to": date(2024, 7, 1)}, "term_to", "须晚于计划认定"),
            ({"sheet": ()}, "sheet", "至少要有一项"),
            ({"sheet": (SheetItem("业绩", 50), SheetItem("业绩", 50))}, "sheet", "不能重复"),
            ({"sheet": (SheetItem("业绩", 101),)}, "sheet", "1 至 100"),
            ({"passing": 101}, "passing", "0 至评分表满分 100"),
            ({"reviewers": 0}, "reviewers", "1 至 25"),
            ({"eligibility": Eligibility(oldest=7)}, "oldest", "18 至 70"),
        ],
    )
    def test_what_makes_no_sense_is_named(self, changes: dict[str, object], field: str, told: str) -> None:
        with pytest.raises(Invalid, match=told) as refused:
            checked_terms(replace(TERMS, **changes))  # type: ignore[arg-type]  # names of fields
        assert field in refused.value.fields

    def test_terms_survive_being_kept(self) -> None:
        wanted = Eligibility(TitleLevel.MIDDLE, Education.BACHELOR, 45, 3)
        terms = replace(TERMS, eligibility=wanted, trimmed=True, rules="面向全馆。")
        assert BatchTerms.from_json(terms.as_json()) == terms
        assert checked_terms(terms) is terms

    @pytest.mark.parametrize(
        ("shift", "overlaps"), [(-123, False), (-122, True), (0, True), (122, True), (123, False)]
    )
    def test_two_selections_of_one_category_share_no_day(self, shift: int, overlaps: bool) -> None:
        other = replace(
            TERMS,
            name="另一批",
            apply_from=TERMS.apply_from + timedelta(shift),
            apply_to=TERMS.apply_to + timedelta(shift),
            decide_by=TERMS.decide_by + timedelta(shift),
        )
        if overlaps:
            with pytest.raises(Invalid, match="与“另一批”的选拔时间重叠"):
                refuse_overlap(TERMS, [other])
        else:
            refuse_overlap(TERMS, [other])
        refuse_overlap(TERMS, [replace(other, category=Category.LEADING)])

    def test_requirements_are_held_against_the_register(self) -> None:
        wanted = Eligibility(TitleLevel.ASSOCIATE, Education.MASTER, 39, 4)
        checks = eligibility_checks(wanted, MEMBER, TERMS.apply_to)
        assert [(check.asked, check.met) for check in checks] == [
            ("在册在职", True),
            ("职称副高及以上", False),
            ("学历硕士及以上", True),
            ("年龄不超过 39 周岁", True),
            ("本馆工作满 4 年", False),
        ]
        assert full_years(date(2020, 4, 2), date(2024, 4, 1)) == 3
        assert full_years(date(2020, 4, 2), date(2024, 4, 2)) == 4
        left = replace(MEMBER, left_on=date(2024, 3, 31), status=StaffStatus.LEFT)
        assert not eligibility_checks(Eligibility(), left, TERMS.apply_to)[0].met

    def test_a_publication_counts_both_days(self) -> None:
        assert publication_fault(DAY, DAY + timedelta(4), 5, DAY) == ""
        assert "不能少于 5 天" in publication_fault(DAY, DAY + timedelta(3), 5, DAY)
        assert "不能早于开始日期" in publication_fault(DAY, DAY - timedelta(1), 5, DAY)
        assert "不能超过 60 天" in publication_fault(DAY, DAY + timedelta(60), 5, DAY)

    def test_the_phase_follows_from_the_day_and_the_applications(self) -> None:
        assert phase_of(TERMS, {}, date(2024, 2, 1)) is Phase.COMING
        assert phase_of(TERMS, {}, DAY) is Phase.OPEN
        assert phase_of(TERMS, {Stage.QUALIFIED: 1}, date(2024, 5, 1)) is Phase.JUDGING
        assert (
            phase_of(TERMS, {Stage.PUBLISHED: 1, Stage.PASSED_OVER: 1}, date(2024, 6, 1)) is Phase.PUBLISHED
        )
        assert phase_of(TERMS, {Stage.TRAINING: 1}, date(2025, 6, 1)) is Phase.RUNNING
        assert phase_of(TERMS, {Stage.COMPLETED: 2, Stage.EXITED: 1}, date(2028, 6, 1)) is Phase.OVER


class TestScores:
    @pytest.mark.parametrize(
        ("points", "told"),
        [
            ([61.0, 40.0], "“业绩”须在 0 至 60 分之间，填的是 61"),
            ([-0.1, 40.0], "“业绩”须在 0 至 60 分之间"),
            ([60.0, None], "“潜力”还没有打分"),
            ([50.25, 30.0], "最多保留一位小数"),
            ([50.0], "评分表已经修改"),
        ],
    )
    def test_points_outside_of_the_sheet_are_refused(self, points: list[float | None], told: str) -> None:
        with pytest.raises(Invalid, match=told):
            checked_points(TERMS.sheet, points)

    def test_points_are_exact_tenths(self) -> None:
        assert checked_points(TERMS.sheet, [0.1 + 0.2, 40.0]) == (3, 400)
        assert checked_points(TERMS.sheet, [0.0, 0.0]) == (0, 0)

    def test_nobody_judges_themselves_their_department_or_whom_they_are_close_to(self) -> None:
        colleague = replace(MEMBER, id=2, user_id=12)
        stranger = replace(MEMBER, id=3, user_id=13, department_id=6)
        assert barred(11, MEMBER, MEMBER, False) is Bar.SELF
        assert barred(12, colleague, MEMBER, False) is Bar.DEPARTMENT
        assert barred(13, stranger, MEMBER, False) is None
        assert barred(13, stranger, MEMBER, True) is Bar.DECLARED
        assert barred(99, None, MEMBER, False) is None

    def test_the_best_within_the_quota_are_proposed(self) -> None:
        results = ranked(
            TERMS,
            {
                1: [(500, 300), (520, 300)],
                2: [(550, 390), (550, 380)],
                3: [(300, 200), (300, 290)],
                4: [(520, 310), (510, 290)],
            },
        )
        assert [(one.application_id, one.place) for one in results] == [(2, 1), (4, 2), (1, 3), (3, 4)]
        assert results[0].mean == Fraction(187, 2)
        assert proposed(TERMS, results, 2) == {2, 4}
        # The fourth is below the passing points, however many places are left.
        assert proposed(TERMS, results, 4) == {1, 2, 4}
        assert proposed(TERMS, results, 0) == frozenset()

    def test_equals_at_the_last_place_are_for_the_panel(self) -> None:
        # The same total, told apart by the first item.
        by_item = ranked(TERMS, {1: [(500, 300)] * 2, 2: [(510, 290)] * 2})
        assert [one.application_id for one in by_item] == [2, 1]
        same = ranked(TERMS, {1: [(500, 300)] * 2, 2: [(500, 300)] * 2, 3: [(600, 400)] * 2})
        assert [one.place for one in same] == [1, 2, 2]
        with pytest.raises(Invalid, match="第 2 名有并列"):
            proposed(TERMS, same, 2)
        assert proposed(TERMS, same, 3) == {1, 2, 3}

    def test_too_few_scores_decide_nothing(self) -> None:
        results = ranked(TERMS, {1: [(500, 300)] * 2, 2: [(500, 310)], 3: []})
        assert results[-1].mean is None
        with pytest.raises(Invalid, match="还有 2 份申报的评分不足 2 人"):
            proposed(TERMS, results, 2)

    @given(st.lists(st.integers(0, 1000), min_size=1, max_size=9), st.booleans())
    def test_a_mean_lies_between_the_scores(self, totals: list[int], trimmed: bool) -> None:
        found = mean_of(totals, trimmed) * 10
        assert min(totals) <= found <= max(totals)
        if trimmed and len(totals) >= 5:
            kept = sorted(totals)[1:-1]
            assert found == Fraction(sum(kept), len(kept))
        assert mean_of(totals, trimmed) == mean_of(list(reversed(totals)), trimmed)
