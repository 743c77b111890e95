"""Changes of the staff register: what is refused, and which revisions a change adds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.talent.staff import (
    Education,
    Leave,
    LeaveKind,
    StaffGroup,
    StaffMember,
    StaffStatus,
    TitleLevel,
    roster_of,
)
from domain.talent.staffing import (
    StaffChange,
    StaffTerms,
    differing,
    leave_faults,
    login_of_number,
    number_fault,
    revisions_of,
    term_faults,
    terms_of,
)

TODAY = date(2025, 9, 10)
TERMS = StaffTerms(
    department_id=1,
    title_level=TitleLevel.MIDDLE,
    title="馆员",
    group=StaffGroup.PROFESSIONAL,
    education=Education.MASTER,
    discipline="library",
    birth_year=1985,
    entered_on=date(2015, 3, 2),
)


def member(terms: StaffTerms = TERMS, staff_id: int = 1, seq: int = 1, on: date | None = None) -> StaffMember:
    values: dict[str, Any] = {name: getattr(terms, name) for name in differing(None, terms)}
    return StaffMember(
        id=staff_id,
        user_id=100 + staff_id,
        number=f"YG{staff_id:04}",
        effective_on=on or terms.entered_on,
        seq=seq,
        **values,
    )


def faults(**changes: Any) -> dict[str, str]:
    return term_faults(replace(TERMS, **changes), TODAY, {1, 2}, {"library"})


def test_ordinary_terms_have_no_fault_and_come_back_from_the_person() -> None:
    assert faults() == {}
    assert terms_of(member()) == TERMS


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"department_id": 9}, "department_id", "没有这个部门"),
        ({"title": "长" * 41}, "title", "不超过 40 字"),
        ({"discipline": "alchemy"}, "discipline", "没有这一项"),
        ({"birth_year": 85}, "birth_year", "四位年份"),
        ({"birth_year": 2015}, "birth_year", "四位年份"),
        ({"entered_on": date(1999, 1, 4), "birth_year": 1990}, "entered_on", "不满 16 岁"),
        ({"entered_on": date(1912, 1, 1)}, "entered_on", "年份不对"),
        ({"left_on": date(2024, 1, 1)}, "left_on", "在职或借调的人员没有离馆日期"),
        ({"status": StaffStatus.LEFT}, "left_on", "最后一个在岗日"),
        ({"status": StaffStatus.RETIRED, "left_on": date(2014, 1, 1)}, "left_on", "早于入馆日期"),
        ({"status": StaffStatus.RETIRED, "left_on": TODAY + timedelta(1)}, "left_on", "还没有到"),
    ],
)
def test_what_is_refused_says_what_to_do(changes: dict[str, Any], field: str, words: str) -> None:
    found = faults(**changes)
    assert list(found) == [field]
    assert words in found[field]


def test_what_stands_so_already_may_stay() -> None:
    old = replace(TERMS, department_id=9, discipline="alchemy")
    assert term_faults(replace(old, title="副研究馆员"), TODAY, {1}, {"library"}, member(old)) == {}
    assert "department_id" in term_faults(replace(old, department_id=8), TODAY, {1}, {"library"}, member(old))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("YG0012", ""),
        ("0012", ""),
        ("A-1-B", ""),
        ("", "请填写工号"),
        ("员12", "大写字母"),
        ("yg0012", "大写字母"),
        ("YG 12", "大写字母"),
        ("X" * 21, "大写字母"),
        ("32010219800101123X", "身份证号"),
        ("320102198001011234", "身份证号"),
        ("320102800101123", "身份证号"),
    ],
)
def test_numbers(number: str, words: str) -> None:
    assert (words in number_fault(number)) if words else number_fault(number) == ""


def test_log_in_names_made_of_numbers() -> None:
    assert [login_of_number(number) for number in ("YG0012", "0012", "A")] == ["yg0012", "s-0012", "s-a"]


def change(terms: StaffTerms, on: date) -> StaffChange:
    return StaffChange("YG0001", terms, on)


def test_a_promotion_holds_from_its_day_and_leaves_what_was_before() -> None:
    promoted = replace(TERMS, title="副研究馆员", title_level=TitleLevel.ASSOCIATE)
    [(day, values)] = revisions_of([member()], change(promoted, date(2022, 1, 1)))
    assert (day, values["title"], values["entered_on"]) == (date(2022, 1, 1), "副研究馆员", TERMS.entered_on)


def test_a_late_change_does_not_undo_what_was_set_for_a_later_day() -> None:
    promoted = member(replace(TERMS, title="副研究馆员"), seq=2, on=date(2023, 1, 1))
    moved = replace(TERMS, department_id=2)
    rows = dict(revisions_of([member(), promoted], change(moved, date(2022, 1, 1))))
    assert rows[date(2022, 1, 1)]["department_id"] == 2
    assert rows[date(2022, 1, 1)]["title"] == "馆员"
    assert rows[date(2023, 1, 1)]["department_id"] == 2
    assert rows[date(2023, 1, 1)]["title"] == "副研究馆员"


def test_a_corrected_day_of_entry_or_birth_year_was_so_from_the_beginning() -> None:
    promoted = member(replace(TERMS, title="副研究馆员"), seq=2, on=date(2023, 1, 1))
    right = replace(TERMS, title="副研究馆员", entered_on=date(2014, 7, 1), birth_year=1984)
    rows = dict(revisions_of([member(), promoted], change(right, TODAY)))
    assert set(rows) == {date(2014, 7, 1), date(2015, 3, 2), date(2023, 1, 1)}
    assert {(row["entered_on"], row["birth_year"]) for row in rows.values()} == {(date(2014, 7, 1), 1984)}
    assert rows[date(2014, 7, 1)]["title"] == "馆员"


def test_a_change_of_a_day_before_the_first_lets_the_person_stand_since_then() -> None:
    moved = replace(TERMS, department_id=2)
    rows = dict(revisions_of([member(on=date(2020, 1, 1))], change(moved, date(2018, 1, 1))))
    assert rows[date(2018, 1, 1)]["department_id"] == 2


def test_what_changes_nothing_adds_nothing() -> None:
    assert revisions_of([member()], change(TERMS, TODAY)) == ()


def on_day(history: list[StaffMember], day: date) -> StaffMember:
    """The revision in force on a day."""
    return max((r for r in history if r.effective_on <= day), key=lambda r: (r.effective_on, r.seq))


DAYS = st.dates(date(2015, 3, 2), date(2025, 9, 10))


@given(st.lists(st.tuples(DAYS, st.integers(1, 4)), min_size=1, max_size=6))
def test_after_a_change_the_person_stands_so_on_its_day(moves: list[tuple[date, int]]) -> None:
    history = [member()]
    for seq, (day, department_id) in enumerate(moves, 2):
        terms = replace(terms_of(on_day(history, day)), department_id=department_id)
        for on, values in revisions_of(history, change(terms, day)):
            history.append(replace(history[0], effective_on=on, seq=seq, **values))
        assert on_day(history, day).department_id == department_id


def away(first: str, last: str | None, kind: LeaveKind = LeaveKind.SICK) -> Leave:
    return Leave(1, date.fromisoformat(first), date.fromisoformat(last) if last else None, kind)


@pytest.mark.parametrize(
    ("leave", "field", "words"),
    [
        (away("2024-05-01", "2024-04-30"), "to_day", "不能早于开始日期"),
        (away("2015-03-01", "2015-03-05"), "from_day", "早于入馆日期"),
        (away("2024-06-20", None), "from_day", "重叠"),
        (away("2024-05-01", "2024-06-01"), "from_day", "重叠"),
        (away("0011-01-01", "2024-06-01"), "from_day", "年份不对"),
    ],
)
def test_leaves_that_are_refused(leave: Leave, field: str, words: str) -> None:
    found = leave_faults(member(), [away("2024-06-01", "2024-06-30")], leave)
    assert list(found) == [field]
    assert words in found[field]


def test_leaves_that_are_taken() -> None:
    others = [away("2024-06-01", "2024-06-30")]
    for leave in (
        away("2024-05-01", "2024-05-31"),
        away("2024-07-01", None),
        away("2024-06-01", "2024-08-31"),
    ):
        assert leave_faults(member(), others, leave) == {}


def test_nobody_is_on_leave_after_the_last_day() -> None:
    left = member(replace(TERMS, status=StaffStatus.LEFT, left_on=date(2024, 6, 30)))
    assert "离馆" in leave_faults(left, [], away("2024-06-01", None))["to_day"]
    assert leave_faults(left, [], away("2024-06-01", "2024-06-30")) == {}


def test_who_serves_on_a_day() -> None:
    left = replace(TERMS, status=StaffStatus.RETIRED, left_on=date(2024, 6, 30), department_id=2)
    roster = roster_of([member(left, 2), member()], [away("2024-06-01", None)])
    assert list(roster.members) == [1, 2]
    assert [one.id for one in roster.in_service(date(2024, 6, 30))] == [1, 2]
    assert [one.id for one in roster.in_service(date(2024, 7, 1))] == [1]
    assert [one.id for one in roster.in_service(date(2015, 3, 1))] == []
    assert {key: len(people) for key, people in roster.departments().items()} == {1: 1, 2: 1}
    assert set(roster.departments(date(2025, 1, 1))) == {1}
    assert roster.by_number("YG0002") is roster.members[2] is roster.by_user(102)
    assert roster.by_number("YG0003") is roster.by_user(None) is roster.by_user(9) is None
    assert roster.leaves(1)[0].covers(date(2025, 1, 1), date(2025, 12, 31))
    assert roster.leaves(2) == ()
