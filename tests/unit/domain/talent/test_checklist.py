"""五个一: lists, claims and how far somebody is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.errors import Invalid
from domain.talent.checklist import (
    Checklist,
    Claim,
    Item,
    ItemState,
    Proof,
    check_claim,
    checked_items,
    progress,
)
from domain.talent.staff import StaffGroup
from domain.workflow import State

TODAY = date(2025, 6, 10)
LIST = Checklist(
    2025,
    StaffGroup.PROFESSIONAL,
    (
        Item("i1", "读一本专业书"),
        Item("i2", "听一次讲座", proof=Proof.ACTIVITY),
        Item("i3", "一次交流", proof=Proof.EXCHANGE),
        Item("i4", "上一堂课", times=2),
    ),
    7,
)


def claim(number: int, key: str, state: State, staff_id: int = 1) -> Claim:
    return Claim(number, staff_id, 2025, key, "读完", TODAY, 1, state)


def test_how_far_somebody_is() -> None:
    found = progress(
        1,
        LIST,
        [
            claim(1, "i1", State.RETURNED),
            claim(2, "i4", State.APPROVED),
            claim(3, "i4", State.SUBMITTED),
            claim(4, "i1", State.APPROVED, staff_id=2),
            claim(5, "gone", State.APPROVED),
        ],
        activities=3,
        exchanges=0,
    )
    assert [one.state for one in found.items] == [
        ItemState.RETURNED,
        ItemState.DONE,
        ItemState.OPEN,
        ItemState.WAITING,
    ]
    assert (found.done, found.complete) == (1, False)
    assert not progress(1, replace(LIST, items=()), [], 9, 9).complete
    done = [claim(1, "i1", State.APPROVED), claim(2, "i4", State.APPROVED), claim(3, "i4", State.APPROVED)]
    assert progress(1, LIST, done, 1, 1).complete


@pytest.mark.parametrize(
    ("key", "day", "text", "claims", "told"),
    [
        ("gone", TODAY, "读完", [], "清单中没有"),
        ("i2", TODAY, "听完", [], "自动认定"),
        ("i1", TODAY, "读完", [claim(1, "i1", State.SUBMITTED)], "正在等待确认"),
        ("i1", TODAY, "读完", [claim(1, "i1", State.APPROVED)], "已经完成"),
        ("i1", None, "读完", [], "请填写完成日期"),
        ("i1", date(2024, 12, 31), "读完", [], "2025 年内"),
        ("i1", date(2025, 6, 11), "读完", [], "不能晚于今天"),
        ("i1", TODAY, "  ", [], "请写明"),
        ("i1", TODAY, "长" * 501, [], "不超过 500 字"),
    ],
)
def test_claims_that_are_refused(
    key: str, day: date | None, text: str, claims: list[Claim], told: str
) -> None:
    standing = progress(1, LIST, claims, 0, 0)
    with pytest.raises(Invalid, match=told):
        check_claim(standing, LIST.item(key), 2025, day, text, TODAY)


def test_a_returned_item_may_be_claimed_again() -> None:
    standing = progress(1, LIST, [claim(1, "i1", State.RETURNED)], 0, 0)
    item, day, said = check_claim(standing, LIST.item("i1"), 2025, TODAY, " 读完 ", TODAY)
    assert (item.key, day, said) == ("i1", TODAY, "读完")


def test_items_keep_their_keys_and_new_ones_get_their_own() -> None:
    found = checked_items([Item("i2", "甲"), Item("", " 乙 "), Item("", ""), Item("", "丙")])
    assert [(one.key, one.title) for one in found] == [("i2", "甲"), ("i1", "乙"), ("i3", "丙")]


@pytest.mark.parametrize(
    ("items", "told"),
    [
        ([], "至少要有一项"),
        ([Item("", "", "只有要求")], "没有名称"),
        ([Item("", "长" * 41)], "过长"),
        ([Item("", "甲", times=0)], "次数"),
        ([Item("", "甲"), Item("", "甲")], "重复"),
        ([Item("", f"第{n}项") for n in range(13)], "最多 12 项"),
    ],
)
def test_lists_that_are_refused(items: list[Item], told: str) -> None:
    with pytest.raises(Invalid, match=told):
        checked_items(items)
