"""Cultivation: goals that can be measured, reviews, mentors, assessments, and how it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.talent.cultivation import (
    Assessment,
    AssessmentKind,
    CultivationState,
    CultivationStep,
    Goal,
    GoalState,
    GoalTerms,
    Grade,
    Mentorship,
    Outcome,
    Review,
    Term,
    check_mentorship,
    check_term,
    checked_goal,
    goal_after,
)
from domain.talent.cultivation_ends import (
    check_assessment,
    check_conclusion,
    final_from,
    final_of,
    years_owed,
    years_to_assess,
)

TODAY = date(2025, 11, 26)
TERM = Term(date(2023, 4, 1), date(2026, 3, 31))
TERMS = GoalTerms("发表专题论文", "核心期刊正式发表", 2.0, "篇", date(2025, 12, 31))
GOAL = Goal(1, 5, TERMS, GoalState.OPEN, date(2023, 5, 1))
REVIEWED = replace(GOAL, reviews=(Review(1, date(2024, 6, 1), Outcome.ON_TRACK, 1.0, "已投稿。", 3),))
UNDER_WAY = CultivationState.UNDER_WAY


def final(grade: Grade = Grade.PASS, year: int = 2026) -> Assessment:
    """A final assessment."""
    return Assessment(AssessmentKind.FINAL, year, grade, "好", TODAY, 8, 3)


def annual(year: int) -> Assessment:
    """An annual assessment."""
    return Assessment(AssessmentKind.ANNUAL, year, Grade.PASS, "好", date(year, 12, 20), 8, 3)


@pytest.mark.parametrize("state", [GoalState.ACHIEVED, GoalState.MISSED, GoalState.DROPPED])
def test_a_goal_that_is_over_is_not_reviewed(state: GoalState) -> None:
    over = replace(GOAL, state=state, on=date(2025, 6, 30))
    with pytest.raises(Invalid, match="已于 2025-06-30 办结") as refused:
        goal_after(over, Outcome.ON_TRACK, 1, "仍在做", TODAY, TODAY)
    assert "另立新目标" in refused.value.message


@pytest.mark.parametrize(
    ("outcome", "reached", "comment", "on", "field", "told"),
    [
        (None, 1.0, "好", TODAY, "outcome", "请选择评估结论"),
        (Outcome.ON_TRACK, 1.0, " ", TODAY, "comment", "请填写评估意见"),
        (Outcome.ON_TRACK, 1.0, "长" * 1001, TODAY, "comment", "不超过 1000 字"),
        (Outcome.ON_TRACK, -1.0, "好", TODAY, "reached", "完成值须在 0 至"),
        (Outcome.ON_TRACK, 2e6, "好", TODAY, "reached", "完成值须在 0 至"),
        (Outcome.ACHIEVED, None, "好", TODAY, "reached", "认定已达成须填写完成值"),
        (Outcome.ACHIEVED, 1.0, "好", TODAY, "reached", "完成值 1 未达到目标值 2篇"),
        (Outcome.ON_TRACK, 1.0, "好", TODAY + timedelta(days=1), "on", "不能晚于今天"),
        (Outcome.ON_TRACK, 1.0, "好", date(2024, 5, 31), "on", "不能早于上次评估（2024-06-01）"),
    ],
)
def test_reviews_that_are_refused(
    outcome: Outcome | None, reached: float | None, comment: str, on: date, field: str, told: str
) -> None:
    with pytest.raises(Invalid) as refused:
        goal_after(REVIEWED, outcome, reached, comment, on, TODAY)
    assert told in refused.value.message
    assert list(refused.value.fields) == [field]


@pytest.mark.parametrize(
    ("outcome", "reached", "state"),
    [
        (Outcome.ON_TRACK, 0.0, GoalState.OPEN),
        (Outcome.AT_RISK, None, GoalState.OPEN),
        (Outcome.ACHIEVED, 2.0, GoalState.ACHIEVED),
        (Outcome.MISSED, 1.0, GoalState.MISSED),
    ],
)
def test_what_a_review_leaves(outcome: Outcome, reached: float | None, state: GoalState) -> None:
    assert goal_after(REVIEWED, outcome, reached, " 好 ", TODAY, TODAY) == ("好", state)


def test_a_goal_without_number_is_reached_by_word() -> None:
    plain = replace(GOAL, terms=replace(TERMS, target=None, unit=""))
    assert goal_after(plain, Outcome.ACHIEVED, None, "通过", TODAY, TODAY)[1] is GoalState.ACHIEVED


def test_a_goal_s_latest_number_and_whether_it_is_late() -> None:
    assert REVIEWED.reached == 1.0
    assert not REVIEWED.late(date(2025, 12, 31))
    assert REVIEWED.late(date(2026, 1, 1))
    assert not replace(REVIEWED, state=GoalState.MISSED).late(date(2026, 1, 1))


@pytest.mark.parametrize(
    ("changes", "field", "told"),
    [
        ({"title": ""}, "title", "请填写目标"),
        ({"measure": " "}, "measure", "请填写衡量标准"),
        ({"target": 0.0}, "target", "目标值须大于 0"),
        ({"target": 2e6}, "target", "目标值须大于 0"),
        ({"unit": ""}, "unit", "请写明单位"),
        ({"due_on": None}, "due_on", "请填写完成期限"),
        ({"due_on": date(2026, 4, 1)}, "due_on", "须在培养期内"),
        ({"due_on": date(2023, 3, 31)}, "due_on", "须在培养期内"),
    ],
)
def test_goals_that_are_refused(changes: dict[str, object], field: str, told: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked_goal(replace(TERMS, **changes), TERM, [], None)  # type: ignore[arg-type]  # names of fields
    assert told in refused.value.message
    assert list(refused.value.fields) == [field]


def test_the_same_goal_once_until_it_is_over() -> None:
    with pytest.raises(Invalid, match="没有重复添加"):
        checked_goal(TERMS, TERM, [GOAL], None)
    assert checked_goal(TERMS, TERM, [GOAL], GOAL) == TERMS
    assert checked_goal(TERMS, TERM, [replace(GOAL, state=GoalState.MISSED)], None) == TERMS
    many = [replace(GOAL, goal_id=n, terms=replace(TERMS, title=f"目标{n}")) for n in range(20)]
    with pytest.raises(Invalid, match="最多 20 个"):
        checked_goal(TERMS, TERM, many, None)
    assert checked_goal(replace(TERMS, target=None), TERM, [], None).unit == ""


def mentor(
    person: int = 2, first: date = date(2023, 5, 1), last: date | None = None, key: int = 0
) -> Mentorship:
    """A mentorship."""
    return Mentorship(key, 0, person, "古籍保护", first, last)


@pytest.mark.parametrize(
    ("wanted", "field", "told"),
    [
        (mentor(person=1), "mentor", "导师不能是本人"),
        (mentor(last=date(2023, 4, 30)), "to_day", "结束日期不能早于开始日期"),
        (mentor(first=date(2023, 3, 31)), "from_day", "须在培养期内"),
        (replace(mentor(), field=" "), "field", "请填写指导方向"),
    ],
)
def test_mentors_that_are_refused(wanted: Mentorship, field: str, told: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_mentorship(wanted, 1, TERM, [])
    assert told in refused.value.message
    assert list(refused.value.fields) == [field]


def test_a_mentor_s_days_do_not_overlap_and_three_at_a_time_suffice() -> None:
    before = mentor(last=date(2024, 4, 30), key=1)
    with pytest.raises(Invalid, match="没有重复添加"):
        check_mentorship(mentor(first=date(2024, 4, 30)), 1, TERM, [before])
    assert check_mentorship(mentor(first=date(2024, 5, 1)), 1, TERM, [before]).mentor_id == 2
    assert check_mentorship(replace(before, to_day=None), 1, TERM, [before]).to_day is None
    three = [mentor(person=n, key=n) for n in (3, 4, 5)]
    with pytest.raises(Invalid, match="最多 3 位导师"):
        check_mentorship(mentor(), 1, TERM, three)
    assert (
        check_mentorship(mentor(), 1, TERM, [replace(three[0], removed=True), *three[1:]]).field == "古籍保护"
    )


def test_on_which_days_a_mentor_guides() -> None:
    one = mentor(last=date(2024, 4, 30))
    assert [
        one.on(day) for day in (date(2023, 4, 30), date(2023, 5, 1), date(2024, 4, 30), date(2024, 5, 1))
    ] == [
        False,
        True,
        True,
        False,
    ]


class TestAssessments:
    """年度考核 and 期满考核."""

    def check(self, **given: object) -> tuple[str, str]:
        """Check an ordinary assessment of 2024 but for what is given."""
        ordinary: dict[str, object] = {
            "kind": AssessmentKind.ANNUAL,
            "year": 2024,
            "grade": Grade.PASS,
            "opinion": " 好 ",
            "reason": "",
            "term": TERM,
            "before": None,
            "today": TODAY,
            "days_before": 90,
        }
        return check_assessment(**{**ordinary, **given})  # type: ignore[arg-type]  # names of parameters

    def test_an_ordinary_one(self) -> None:
        assert self.check(reason="没有结果可更正时不留原因") == ("好", "")

    @pytest.mark.parametrize(
        ("given", "field", "told"),
        [
            ({"grade": None}, "grade", "没有结果的考核不能保存"),
            ({"opinion": " "}, "opinion", "请填写考核意见"),
            ({"before": annual(2024)}, "reason", "更正须写明原因"),
            ({"year": 2022}, "year", "不在培养期内"),
            ({"year": 2025, "today": date(2025, 10, 31)}, "year", "从 2025 年 11 月起进行"),
            (
                {"kind": AssessmentKind.FINAL, "today": date(2025, 12, 30)},
                "kind",
                "期满考核从 2025-12-31 起进行",
            ),
        ],
    )
    def test_what_is_refused(self, given: dict[str, object], field: str, told: str) -> None:
        with pytest.raises(Invalid) as refused:
            self.check(**given)
        assert told in refused.value.message
        assert list(refused.value.fields) == [field]

    def test_from_when_on(self) -> None:
        assert self.check(year=2025, today=date(2025, 11, 1))[0] == "好"
        assert final_from(TERM, 90) == date(2025, 12, 31)
        assert self.check(kind=AssessmentKind.FINAL, today=date(2025, 12, 31))[0] == "好"
        assert self.check(before=annual(2024), reason="分数录错")[1] == "分数录错"

    def test_which_years_are_owed(self) -> None:
        assert years_to_assess(TERM, TODAY) == (2023, 2024, 2025)
        assert years_to_assess(TERM, date(2025, 10, 31)) == (2023, 2024)
        assert years_owed(TERM, [annual(2023)], TODAY) == (2024,)
        # 2026 has three months of the term: too short a time to be assessed by itself.
        assert years_owed(TERM, [], date(2027, 5, 1)) == (2023, 2024, 2025)

    @given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(30, 2000), st.dates(date(2020, 1, 1)))
    def test_what_is_owed_may_be_assessed(self, first: date, days: int, today: date) -> None:
        term = Term(first, first + timedelta(days=days))
        assert set(years_owed(term, [], today)) <= set(years_to_assess(term, today))


class TestTheEnd:
    """结项, 续培, 退出, and coming back."""

    def check(
        self,
        step: CultivationStep,
        *,
        state: CultivationState = UNDER_WAY,
        found: tuple[Assessment, ...] = (final(),),
        until: date | None = None,
        reason: str = "原因",
    ) -> str:
        """Check a conclusion."""
        return check_conclusion(step, state, TERM, found, until, reason)

    def test_without_a_final_result(self) -> None:
        for step in (CultivationStep.CLOSE, CultivationStep.EXTEND):
            with pytest.raises(Invalid, match="还没有期满考核结果"):
                self.check(step, found=(annual(2025),), until=date(2028, 3, 31))
        assert self.check(CultivationStep.WITHDRAW, found=()) == "原因"

    def test_one_who_failed_is_not_closed(self) -> None:
        with pytest.raises(Invalid, match="期满考核不合格，不能结项"):
            self.check(CultivationStep.CLOSE, found=(final(Grade.FAIL),))
        assert self.check(CultivationStep.CLOSE, reason="") == ""
        failed = (final(Grade.FAIL),)
        assert self.check(CultivationStep.EXTEND, found=failed, until=date(2028, 3, 31)) == "原因"

    @pytest.mark.parametrize(
        ("until", "told"),
        [
            (None, "请填写续培到哪一天"),
            (date(2026, 3, 31), "须延到原结束日期"),
            (date(2026, 12, 31), "至少跨到下一年度"),
            (date(2029, 4, 2), "最长 6 年"),
        ],
    )
    def test_extensions_that_are_refused(self, until: date | None, told: str) -> None:
        with pytest.raises(Invalid, match=told):
            self.check(CultivationStep.EXTEND, until=until)

    def test_an_extension_needs_a_final_result_of_its_own(self) -> None:
        longer = Term(TERM.starts_on, date(2028, 3, 31))
        assert final_of([final()], TERM) is not None
        assert final_of([final()], longer) is None

    def test_reasons(self) -> None:
        for step in (CultivationStep.WITHDRAW, CultivationStep.EXTEND):
            with pytest.raises(Invalid, match="的原因"):
                self.check(step, until=date(2028, 3, 31), reason=" ")
        with pytest.raises(Invalid, match="请写明恢复培养的原因"):
            self.check(CultivationStep.REOPEN, state=CultivationState.CLOSED, reason="")

    def test_what_is_over_is_over(self) -> None:
        for step in (CultivationStep.CLOSE, CultivationStep.EXTEND, CultivationStep.WITHDRAW):
            with pytest.raises(Invalid, match="已结项，不能再"):
                self.check(step, state=CultivationState.CLOSED)
        with pytest.raises(Invalid, match="不需要恢复"):
            self.check(CultivationStep.REOPEN)

    def test_terms(self) -> None:
        check_term(TERM)
        with pytest.raises(Invalid, match="须晚于开始日期"):
            check_term(Term(TODAY, TODAY))
        with pytest.raises(Invalid, match="最长 6 年"):
            check_term(Term(date(2024, 2, 29), date(2030, 3, 1)))
        check_term(Term(date(2024, 2, 29), date(2030, 2, 28)))
