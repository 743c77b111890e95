"""What people do with the rows, the tree that follows, and the plan that comes of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.plan_document import (
    WHOLE,
    Act,
    Row,
    Standing,
    acted,
    clean_code,
    parts_of,
    plan_of,
    proposed_part,
    read_document,
    rows_of,
    state_of,
    text_lines,
    with_part,
)
from domain.plan_file import FileDepartment, PlanHeader, parse_plan, to_json
from tests.unit.plan_document.written import FAULTY

HEADER = PlanHeader("P-15", "试验规划", None, "试验图书馆", date(2026, 1, 1), date(2030, 12, 31), None)
DEPARTMENTS = {"ops": FileDepartment("ops", "业务部", 1, True), "it": FileDepartment("it", "技术部", 2, True)}
SMALL = "一、甲\n（一）乙\n1. 丙\n2. 丁\n专题1：戊\n（二）己\n二、庚\n"


def rows(text: str = SMALL, part: int = WHOLE) -> tuple[Row, ...]:
    return with_part(rows_of(read_document(text_lines(text)).headings), part)


def tree(found: tuple[Row, ...]) -> list[tuple[str, str]]:
    return [(shown.code, shown.row.title) for shown in state_of(found).nodes]


def keys(found: tuple[Row, ...], *titles: str) -> set[int]:
    return {row.key for row in found if row.title in titles}


def test_levels_and_codes_follow_the_document() -> None:
    assert tree(rows()) == [
        ("D01", "甲"),
        ("D01.1", "乙"),
        ("D01.1.1", "丙"),
        ("D01.1.2", "丁"),
        ("T1", "戊"),
        ("D01.2", "己"),
        ("D02", "庚"),
    ]


def test_the_part_with_the_tasks_is_proposed() -> None:
    found = rows_of(read_document(text_lines(FAULTY)).headings)
    assert proposed_part(found) == next(row.key for row in found if row.title == "主要任务")
    assert [title for _, title in tree(found)][:2] == ["阅读服务", "延长开放时间"]
    whole = with_part(found, WHOLE)
    assert tree(whole)[0] == ("D01", "基础与形势")
    assert "不列入" not in {row.standing for row in whole}
    assert {part.key for part in parts_of(found)} >= {WHOLE, proposed_part(found)}
    deep = [row.title for row in whole if row.omission == "deep"]
    assert deep == ["配置自助设备", "维护自助设备"]


def test_moving_takes_what_is_below_along() -> None:
    found = acted(rows(), Act.RAISE, keys(rows(), "乙"))
    assert tree(found)[:5] == [("D01", "甲"), ("D02", "乙"), ("D02.1", "丙"), ("D02.2", "丁"), ("T1", "戊")]
    lower = acted(rows(), Act.LOWER, keys(rows(), "己"))
    assert ("D01.1.3", "己") in tree(lower)
    assert tree(acted(lower, Act.RAISE, keys(lower, "己"))) == tree(rows())


@pytest.mark.parametrize(
    ("act", "title", "message"),
    [
        (Act.RAISE, "甲", "已经是领域，不能再升"),
        (Act.LOWER, "丙", "已经是子项，不能再降"),
        (Act.LOWER, "乙", "已经是子项，不能再降"),
        (Act.RAISE, "戊", "是专题，不分级"),
        (Act.MERGE, "甲", "前面没有列入的行"),
        (Act.RAISE, "没有", "请先在表格左侧勾选"),
    ],
)
def test_what_cannot_be_done_says_why(act: Act, title: str, message: str) -> None:
    with pytest.raises(Invalid, match=message):
        acted(rows(), act, keys(rows(), title))


def test_taking_out_and_putting_back() -> None:
    out = acted(rows(), Act.OUT, keys(rows(), "丙"))
    assert ("D01.1.1", "丁") in tree(out)
    assert not any(shown.faults for shown in state_of(out).rows), "a gap that a person made is no fault"
    assert tree(acted(out, Act.BACK, keys(out, "丙"))) == tree(rows())
    below = acted(rows(), Act.OUT_BELOW, keys(rows(), "乙"))
    assert [title for _, title in tree(below)] == ["甲", "己", "庚"]


def test_an_item_without_a_domain_is_a_problem_and_loses_nothing() -> None:
    state = state_of(acted(rows(), Act.OUT, keys(rows(), "甲")))
    assert state.problems == 2
    assert "前面没有领域" in state.nodes[0].problems[0]


def test_merging_makes_one_title() -> None:
    found = acted(rows(), Act.MERGE, keys(rows(), "丁"))
    assert ("D01.1.1", "丙丁") in tree(found)
    assert next(row for row in found if row.title == "丁").standing is Standing.MERGED


def test_a_repeated_number_is_told_until_the_line_is_out() -> None:
    found = rows("一、甲\n1. 乙\n1. 丙\n2. 丁\n")
    assert [s.row.title for s in state_of(found).rows if s.faults] == ["丙"]
    assert not any(s.faults for s in state_of(acted(found, Act.OUT, keys(found, "丙"))).rows)


def test_codes_are_checked() -> None:
    found = tuple(row if row.title != "己" else _with_code(row, "D02") for row in rows())
    told = [problem for shown in state_of(found).nodes for problem in shown.problems]
    assert told == ["编码“D02”重复，请修改"] * 2
    wrong = tuple(_with_code(row, "甲1") if row.title == "己" else row for row in rows())
    assert "编码须以大写字母开头" in state_of(wrong).rows[5].problems[0]
    assert clean_code(" ｄ01．2 ") == "D01.2"


def _with_code(row: Row, code: str) -> Row:
    return replace(row, code=code)


def test_departments_go_down_to_the_leaves() -> None:
    found = acted(rows(), Act.ASSIGN, keys(rows(), "甲"), "ops")
    found = acted(found, Act.ASSIGN, keys(found, "丁"), "it")
    plan = plan_of(HEADER, state_of(found), DEPARTMENTS)
    assert {p.node: p.lead_department for p in plan.projects or ()} == {
        "D01.1.1": "ops",
        "D01.1.2": "it",
        "T1": "ops",
        "D01.2": "ops",
        "D02": None,
    }


ACTS = st.lists(
    st.tuples(st.sampled_from(Act), st.sets(st.integers(1, 30), min_size=1, max_size=4)), max_size=8
)


@given(st.sampled_from([SMALL, FAULTY]), ACTS)
def test_whatever_was_done_a_state_without_problems_is_a_sound_plan(
    text: str, acts: list[tuple[Act, set[int]]]
) -> None:
    found = rows_of(read_document(text_lines(text)).headings)
    for act, chosen in acts:
        with suppress(Invalid):
            found = acted(found, act, chosen, "ops")
    state = state_of(found)
    assert len(found) == len(rows_of(read_document(text_lines(text)).headings))
    if state.problems or not state.nodes:
        return
    plan = plan_of(HEADER, state, DEPARTMENTS)
    assert parse_plan(to_json(plan)).plan == plan
