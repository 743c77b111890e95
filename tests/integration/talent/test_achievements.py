"""Achievements on both databases: the same one twice, co-authors, proofs, decisions, who sees whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

import services.capabilities  # noqa: F401 - registers the kind of submission and its files
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.talent.achievements import AchievementKind, AchievementLevel, AchievementTerms
from domain.workflow import Action, State
from domain.worklist import Duty
from services.attachments import attach
from services.talent.achievement_reading import (
    AchievementFilter,
    achievement_form,
    achievement_list,
    achievement_page,
    counts_by_level,
)
from services.talent.achievements import (
    SHARE,
    correct_achievement,
    decide_share,
    found_share,
    proof_key,
    register_achievement,
    revise_achievement,
)
from services.talent.register import today_of
from services.talent.sight import HIDDEN_NAME
from services.viewing import ViewRequest
from services.worklist import due_items
from tests.support.factories import TODAY, Library, library, name_of
from tests.support.session import TestSession
from tests.support.staff import enrol_people

NOW = ViewRequest()
ALL = AchievementFilter()
PAPER = AchievementTerms(
    AchievementKind.PAPER,
    "公共图书馆空间再造研究",
    AchievementLevel.PROVINCIAL,
    date(2023, 9, 1),
    "图书馆学刊",
)
PEOPLE = {"staff": "ops", "hr": "party", "head_ops": "ops", "reporter_tech": "tech", "office": "party"}
COUNTED = {(AchievementKind.PAPER, AchievementLevel.PROVINCIAL): 1}


@pytest.fixture(name="staffed")
def _on_either(library: Library) -> Library:
    enrol_people(library, PEOPLE)
    return library


@pytest.fixture(name="quick")
def _on_sqlite(run: TestSession, tmp_path: Path) -> Iterator[Library]:
    with library(run, "sqlite", tmp_path) as made:
        enrol_people(made, PEOPLE)
        yield made


def prove(lib: Library, login: str, share: int) -> None:
    """Attach a proof to a share."""
    with lib.context.database.reading() as session:
        work, found = found_share(lib.context, session, share)
    key = proof_key(work.achievement_id, found.staff_id)
    attach(lib.context, lib.actor(login), SHARE, key, "录用通知.txt", [b"accepted\n"])


def test_the_life_of_a_shared_achievement(staffed: Library) -> None:
    lib, c = staffed, staffed.context
    own, colleague, hr = lib.actor("staff"), lib.actor("reporter_tech"), lib.actor("hr")
    first = register_achievement(c, own, PAPER, 1)

    # The same achievement again, however it is written.
    again = replace(PAPER, title="《公共图书馆　空间再造研究》", issuer="别处", achieved_on=date(2023, 1, 2))
    for rank, linked in ((1, False), (2, False), (2, True)):
        with pytest.raises(Invalid, match="没有重复登记"):
            register_achievement(c, own, again, rank, linked=linked)
    with pytest.raises(Invalid, match="同一排名不能有两人"):
        register_achievement(c, colleague, again, 1)
    with pytest.raises(Invalid, match="与他人已登记的成果合并"):
        register_achievement(c, colleague, again, 2)
    second = register_achievement(c, colleague, again, 2, linked=True)
    register_achievement(c, colleague, replace(PAPER, achieved_on=date(2022, 9, 1)), 1)

    # Nothing is confirmed without proof, nobody confirms their own.
    with pytest.raises(Conflict, match="还没有证明材料"):
        decide_share(c, hr, first, Action.APPROVE)
    with pytest.raises(Invalid, match="请写明退回原因"):
        decide_share(c, hr, first, Action.RETURN, " ")
    assert decide_share(c, hr, first, Action.RETURN, "请上传录用通知") is State.RETURNED
    assert any(item.duty is Duty.REVISE for item in due_items(c, own))
    assert achievement_form(c, own, first).reason == "请上传录用通知"
    decide_share(c, colleague, second, Action.RECALL)
    with pytest.raises(Invalid, match="修改后重新提交"):
        register_achievement(c, own, PAPER, 1)
    second = revise_achievement(c, colleague, second, PAPER, 2)
    with pytest.raises(Invalid, match="不能单方修改"):
        revise_achievement(c, own, first, replace(PAPER, title="另一题目"), 1)
    with pytest.raises(Invalid, match="同一排名不能有两人"):
        revise_achievement(c, own, first, PAPER, 2)
    third = revise_achievement(c, own, first, PAPER, 1)
    with pytest.raises(Invalid, match="已经提交或核定"):
        revise_achievement(c, own, first, PAPER, 1)
    prove(lib, "staff", third)
    assert decide_share(c, hr, third, Action.APPROVE) is State.APPROVED
    prove(lib, "reporter_tech", second)
    decide_share(c, hr, second, Action.APPROVE)
    with pytest.raises(Forbidden, match="已经核定"):
        prove(lib, "staff", third)
    with c.database.reading() as session:
        assert counts_by_level(session, today_of(c)) == COUNTED
        assert counts_by_level(session, replace(today_of(c), effective_on=date(2023, 8, 31))) == {}


def test_corrections_and_what_they_may_not_make(staffed: Library) -> None:
    lib, c = staffed, staffed.context
    own, hr = lib.actor("staff"), lib.actor("hr")
    share = register_achievement(c, own, PAPER, 1)
    other = replace(PAPER, title="古籍修复技艺传承")
    register_achievement(c, lib.actor("reporter_tech"), other, 1)
    page = achievement_page(c, hr, share, NOW)
    work, version = page.line.achievement.achievement_id, page.line.achievement.version
    assert correct_achievement(c, hr, work, version, PAPER, "") == version
    with pytest.raises(Invalid, match="请写明更正原因"):
        correct_achievement(c, hr, work, version, replace(PAPER, issuer="别处"), " ")
    with pytest.raises(Invalid, match="相同，请先退回其中一项"):
        correct_achievement(c, hr, work, version, other, "题目有误")
    with pytest.raises(Forbidden):
        correct_achievement(c, own, work, version, other, "题目有误")
    # A day that was told too late is corrected to an earlier one.
    earlier = replace(PAPER, achieved_on=date(2023, 3, 1))
    correct_achievement(c, hr, work, version, earlier, "日期有误")
    with pytest.raises(Conflict):
        correct_achievement(c, hr, work, version, replace(PAPER, issuer="别处"), "刊名有误")
    assert achievement_page(c, own, share, NOW).line.achievement.terms == earlier


def test_what_is_alike_is_shown_to_the_personnel_duty(quick: Library) -> None:
    lib, c = quick, quick.context
    register_achievement(c, lib.actor("staff"), PAPER, 1)
    near = register_achievement(
        c, lib.actor("reporter_tech"), replace(PAPER, title="公共图书馆空间再造的研究"), 1
    )
    found = achievement_page(c, lib.actor("hr"), near, NOW).line.likeness
    assert [terms.title for terms, _ in found] == [PAPER.title]
    assert achievement_page(c, lib.actor("reporter_tech"), near, NOW).line.likeness == ()
    assert [item.title for item in due_items(c, lib.actor("hr")) if item.duty is Duty.CONFIRM] == [
        "成果 2 项待核定"
    ]


def test_who_sees_whom(quick: Library) -> None:
    lib, c = quick, quick.context
    share = register_achievement(c, lib.actor("staff"), PAPER, 1)
    register_achievement(c, lib.actor("reporter_tech"), PAPER, 2, linked=True)
    seen = {
        login: sorted(line.name for line in achievement_list(c, lib.actor(login), NOW, ALL).shares)
        for login in ("hr", "head_ops", "office", "staff")
    }
    assert seen["hr"] == sorted([name_of("staff"), name_of("reporter_tech")])
    assert seen["head_ops"] == sorted([name_of("staff"), HIDDEN_NAME])
    assert seen["office"] == [HIDDEN_NAME, HIDDEN_NAME]
    assert seen["staff"] == []
    own = achievement_list(c, lib.actor("staff"), NOW, ALL)
    assert [line.others for line in own.own] == [((2, HIDDEN_NAME),)]
    for login in ("reporter_tech", "office"):
        with pytest.raises(NotFound):
            achievement_page(c, lib.actor(login), share, NOW)
    for login in ("trustee", "admin", "panel"):
        with pytest.raises(Forbidden):
            achievement_list(c, lib.actor(login), NOW, ALL)
    # Whoever has no place on the register registers nothing.
    with pytest.raises(NotFound, match="不在本馆人员名册上"):
        register_achievement(c, lib.actor("publicity"), PAPER, 1)
    with pytest.raises(Forbidden):
        register_achievement(c, lib.actor("staff"), PAPER, 1, staff_id=1)
    tomorrow = replace(PAPER, achieved_on=TODAY + timedelta(days=1))
    with pytest.raises(Invalid, match="取得日期不能晚于今天"):
        register_achievement(c, lib.actor("staff"), tomorrow, 1)
    with pytest.raises(Invalid, match="筛选条件不对"):
        AchievementFilter.from_text(state="x")


def test_the_personnel_duty_s_own_is_for_a_colleague(quick: Library) -> None:
    lib, c = quick, quick.context
    share = register_achievement(c, lib.actor("hr"), PAPER, 1)
    prove(lib, "hr", share)
    with pytest.raises(Forbidden, match="不能审核自己提交的"):
        decide_share(c, lib.actor("hr"), share, Action.APPROVE)
    with pytest.raises(NotFound):
        decide_share(c, lib.actor("office"), share, Action.RECALL)
    assert decide_share(c, lib.actor("hr"), share, Action.RECALL) is State.RECALLED
