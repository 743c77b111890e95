"""Yearly lists: states, what may be issued and closed, verdicts, statements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Conflict, Invalid
from domain.years import (
    ItemTerms,
    ListState,
    ListStep,
    Verdict,
    after,
    check_changeable,
    check_close,
    check_issue,
    check_statement,
    check_verdict,
    clean_terms,
    quarter_of,
)

DAY = date(2024, 3, 25)
ITEM = ItemTerms("新馆主体封顶", 3, targets=("完成桩基", "", "", "封顶"))


def test_a_list_is_drawn_up_issued_and_closed_and_nothing_else() -> None:
    assert after(ListState.DRAFT, ListStep.ISSUE) is ListState.ISSUED
    assert after(ListState.ISSUED, ListStep.CLOSE) is ListState.CLOSED


@pytest.mark.parametrize(
    ("state", "step", "told"),
    [
        (ListState.ISSUED, ListStep.ISSUE, "已经印发"),
        (ListState.CLOSED, ListStep.ISSUE, "已经办结"),
        (ListState.DRAFT, ListStep.CLOSE, "还没有印发"),
        (ListState.CLOSED, ListStep.CLOSE, "已经办结"),
    ],
)
def test_any_other_step_says_what_to_do(state: ListState, step: ListStep, told: str) -> None:
    with pytest.raises(Invalid, match=told):
        after(state, step)


def test_what_was_issued_changes_with_a_reason_and_what_was_closed_does_not() -> None:
    assert check_changeable(ListState.DRAFT, " ") is None
    assert check_changeable(ListState.ISSUED, " 任务合并 ") == "任务合并"
    with pytest.raises(Invalid, match="写明原因"):
        check_changeable(ListState.ISSUED, "\n ")
    with pytest.raises(Invalid, match="不超过 500"):
        check_changeable(ListState.DRAFT, "长" * 501)
    with pytest.raises(Conflict, match="已经办结"):
        check_changeable(ListState.CLOSED, "任务合并")


def test_an_item_needs_a_title_a_department_and_a_target() -> None:
    assert clean_terms(replace(ITEM, title=" 新馆 ")).title == "新馆"
    with pytest.raises(Invalid) as refused:
        clean_terms(ItemTerms(" ", None))
    assert set(refused.value.fields) == {"title", "department", "targets"}
    with pytest.raises(Invalid, match="200 字"):
        clean_terms(replace(ITEM, title="长" * 201))
    with pytest.raises(Invalid, match="第 2 季度"):
        clean_terms(replace(ITEM, targets=("", "长" * 301, "", "")))


def test_a_free_task_follows_no_milestones() -> None:
    assert clean_terms(replace(ITEM, milestone_ids=(1, 2))).milestone_ids == ()
    assert ITEM.free
    assert not replace(ITEM, project_id=1).free


def test_an_empty_list_is_not_issued_nor_one_without_number_or_day() -> None:
    assert check_issue(3, " 金图发〔2024〕3号 ", DAY, 2024, DAY) == "金图发〔2024〕3号"
    with pytest.raises(Invalid) as refused:
        check_issue(0, " ", None, 2024, DAY)
    assert set(refused.value.fields) == {"items", "number", "day"}
    for day, told in ((date(2024, 3, 26), "不能晚于今天"), (date(2022, 12, 31), "2023 年或 2024 年")):
        with pytest.raises(Invalid, match=told):
            check_issue(1, "1号", day, 2024, DAY)


def test_verdicts_have_reasons_and_recurring_work_is_not_carried() -> None:
    assert check_verdict(Verdict.DONE, True, "") is None
    assert check_verdict(Verdict.CARRIED, False, "场地未交付") == "场地未交付"
    for verdict in (Verdict.CARRIED, Verdict.CANCELLED):
        with pytest.raises(Invalid, match="原因"):
            check_verdict(verdict, False, " ")
    assert check_verdict(Verdict.MISSED, True, "场地未交付") == "场地未交付"
    with pytest.raises(Invalid, match="请选“结转下年”"):
        check_verdict(Verdict.MISSED, False, "场地未交付")
    with pytest.raises(Invalid, match="逐年办结"):
        check_verdict(Verdict.CARRIED, True, "场地未交付")


@given(st.lists(st.text("甲乙丙", min_size=1, max_size=4), max_size=12))
def test_a_year_closes_once_every_item_was_judged(titles: list[str]) -> None:
    if not titles:
        check_close(titles, 2024, date(2024, 12, 1))
        return
    with pytest.raises(Invalid) as refused:
        check_close(titles, 2024, date(2025, 1, 10))
    assert all(f"“{title}”" in refused.value.message for title in titles[:5])
    assert str(len(titles)) in refused.value.message


def test_a_year_is_not_closed_before_december() -> None:
    with pytest.raises(Invalid, match="12 月以后"):
        check_close((), 2024, date(2024, 11, 30))


def test_a_statement_is_of_a_quarter_that_has_begun() -> None:
    assert check_statement(1, 2024, " 完成桩基 ", 40, DAY) == "完成桩基"
    for values, told in (
        ((2, 2024, "好", 40, DAY), "还没有开始"),
        ((5, 2024, "好", 40, DAY), "请选择季度"),
        ((1, 2024, " ", 40, DAY), "请填写进展"),
        ((1, 2024, "好", None, DAY), "0 至 100"),
        ((1, 2024, "好", 100.5, DAY), "0 至 100"),
        ((1, 2024, "长" * 1001, 40, DAY), "1000 字"),
    ):
        with pytest.raises(Invalid, match=told):
            check_statement(*values)


@given(st.dates(date(2021, 1, 1), date(2030, 12, 31)))
def test_quarters_have_three_months(day: date) -> None:
    assert 3 * (quarter_of(day) - 1) < day.month <= 3 * quarter_of(day)
