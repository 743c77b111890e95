"""Achievements: what is the same work, who may have which part in it, what counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.talent.achievements import (
    Achievement,
    AchievementKind,
    AchievementLevel,
    AchievementTerms,
    Share,
    alike,
    by_level,
    check_share,
    checked,
    similar,
    title_key,
)
from domain.workflow import State

TODAY = date(2025, 11, 26)
PAPER = AchievementTerms(
    AchievementKind.PAPER,
    "公共图书馆空间再造研究",
    AchievementLevel.PROVINCIAL,
    date(2024, 5, 20),
    "图书馆学刊",
)


def work(*shares: tuple[int, int, State], terms: AchievementTerms = PAPER, key: int = 1) -> Achievement:
    """A work with shares by person, rank and state."""
    return Achievement(
        key, 9, terms, tuple(Share(number, key, *share) for number, share in enumerate(shares, 1))
    )


@pytest.mark.parametrize(
    "other",
    [
        "《公共图书馆空间再造研究》",
        " 公共图书馆 空间再造研究 ",
        "公共图书馆“空间再造”研究。",
        "公共图书馆：空间再造研究",
        "公共图书馆　空间再造　研究",
    ],
)
def test_the_same_title_however_it_is_written(other: str) -> None:
    assert title_key(other) == title_key(PAPER.title)
    assert replace(PAPER, title=other).key == PAPER.key


def test_forms_of_letters_make_no_difference() -> None:
    assert title_key("基于ＲＦＩＤ的Smart服务（2024）") == title_key("基于rfid的SMART服务(2024)")


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "公共图书馆空间再造实践研究"},
        {"kind": AchievementKind.AWARD},
        {"achieved_on": date(2023, 5, 20)},
    ],
)
def test_another_title_kind_or_year_is_another_work(changes: dict[str, object]) -> None:
    assert replace(PAPER, **changes).key != PAPER.key  # type: ignore[arg-type]  # names of fields


def test_level_issuer_and_day_of_the_year_do_not_tell_works_apart() -> None:
    other = replace(PAPER, level=AchievementLevel.LIBRARY, issuer="别处", achieved_on=date(2024, 12, 31))
    assert other.key == PAPER.key


@given(st.text(max_size=60))
def test_a_key_of_a_key_is_itself(title: str) -> None:
    assert title_key(title_key(title)) == title_key(title)


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_goes_both_ways_within_bounds(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)
    assert 0 <= alike(one, other) <= 100


def test_likeness_of_titles() -> None:
    assert alike("公共图书馆空间再造研究", "《公共图书馆空间再造研究》") == 100
    assert alike("公共图书馆空间再造研究", "公共图书馆空间再造的研究") >= 85
    assert alike("公共图书馆空间再造研究", "古籍修复技艺传承") < 30
    assert alike("", "") == 0


def test_what_is_alike_is_told_and_not_the_work_itself_nor_what_was_given_up() -> None:
    near = work((1, 1, State.APPROVED), terms=replace(PAPER, title="公共图书馆空间再造的研究"), key=2)
    far = work((1, 1, State.APPROVED), terms=replace(PAPER, title="古籍修复技艺传承"), key=3)
    gone = work((1, 1, State.RETURNED), terms=PAPER, key=4)
    found = similar(PAPER, [work((1, 1, State.APPROVED)), near, far, gone], apart_from=1)
    assert [other.achievement_id for other, _ in found] == [2]


class TestTwice:
    """The same achievement registered again."""

    def test_by_the_same_person(self) -> None:
        with pytest.raises(Invalid, match="没有重复登记"):
            check_share(work((7, 1, State.APPROVED)), 7, 2, linked=True)

    def test_with_a_rank_that_is_taken(self) -> None:
        with pytest.raises(Invalid, match="同一排名不能有两人"):
            check_share(work((7, 1, State.SUBMITTED)), 8, 1, linked=True)

    def test_without_saying_that_it_is_the_same(self) -> None:
        with pytest.raises(Invalid, match="与他人已登记的成果合并"):
            check_share(work((7, 1, State.SUBMITTED), (9, 3, State.APPROVED)), 8, 2, linked=False)

    def test_a_co_author_joins(self) -> None:
        check_share(work((7, 1, State.SUBMITTED)), 8, 2, linked=True)

    def test_a_rank_that_was_given_up_is_free(self) -> None:
        check_share(work((7, 1, State.RETURNED), (9, 2, State.APPROVED)), 8, 1, linked=True)
        check_share(work((7, 1, State.RECALLED)), 8, 1, linked=False)

    def test_nobody_is_named(self) -> None:
        with pytest.raises(Invalid) as refused:
            check_share(work((7, 1, State.SUBMITTED)), 8, 2, linked=False)
        assert "第 1 完成人" in refused.value.message


@pytest.mark.parametrize(
    ("changes", "rank", "field", "told"),
    [
        ({"title": "  "}, 1, "title", "请填写成果名称"),
        ({"title": "《》"}, 1, "title", "请填写成果名称"),
        ({"title": "长" * 201}, 1, "title", "不超过 200 字，现在有 201 字"),
        ({"issuer": ""}, 1, "issuer", "请填写发表刊物"),
        ({"achieved_on": date(2025, 11, 27)}, 1, "achieved_on", "不能晚于今天"),
        ({"achieved_on": date(1960, 1, 1)}, 1, "achieved_on", "不能早于"),
        ({}, 0, "rank", "本人排名须为 1 至 50"),
        ({}, 51, "rank", "本人排名须为 1 至 50"),
    ],
)
def test_terms_that_are_refused(changes: dict[str, object], rank: int, field: str, told: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked(replace(PAPER, **changes), rank, TODAY)  # type: ignore[arg-type]  # names of fields
    assert told in refused.value.message
    assert list(refused.value.fields) == [field]


def test_everything_wrong_is_told_at_once() -> None:
    with pytest.raises(Invalid) as refused:
        checked(replace(PAPER, title="", issuer=""), 0, TODAY)
    assert set(refused.value.fields) == {"title", "issuer", "rank"}


def test_a_shared_work_counts_once_and_only_confirmed() -> None:
    shared = work((7, 1, State.APPROVED), (8, 2, State.APPROVED))
    waiting = work((7, 1, State.SUBMITTED), key=2)
    award = work((7, 1, State.APPROVED), terms=replace(PAPER, kind=AchievementKind.AWARD), key=3)
    assert by_level([shared, waiting, award]) == {
        (AchievementKind.PAPER, AchievementLevel.PROVINCIAL): 1,
        (AchievementKind.AWARD, AchievementLevel.PROVINCIAL): 1,
    }
