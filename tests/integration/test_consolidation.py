"""汇总: who has reported, the office's texts with two people on one, finished and taken up again."""

from __future__ import annotations

import pytest

from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.workflow import Action
from services.consolidation import (
    TEXT_LIMIT,
    ConsolidationView,
    finish_text,
    open_consolidation,
    press_chosen,
    reopen_text,
    save_text,
)
from services.projects.reporting import decide_report
from tests.support.factories import BUILDING, Library

MONTH = "2024-03"


@pytest.fixture
def office(library: Library) -> Actor:
    return library.actor("office")


def opened(library: Library, office: Actor) -> ConsolidationView:
    return open_consolidation(library.context, office, MONTH)


def test_all_projects_of_the_round_stand_beside_each_other(library: Library, office: Actor) -> None:
    before = opened(library, office)
    report = library.submit(library.actor("reporter_ops"), BUILDING, {2: 40})
    view = opened(library, office)
    line = next(line for line in view.lines if line.code == BUILDING)
    assert (line.achieved, line.pressable) == ("本月按计划推进。", False)
    assert (view.due, view.reported) == (before.due, before.reported + 1)
    decide_report(library.context, library.actor("head_ops"), report, Action.RETURN, "请补充")
    line = next(line for line in opened(library, office).lines if line.code == BUILDING)
    assert (line.counts, line.pressable) == (False, True)
    for login in ("head_ops", "reporter_ops", "trustee"):
        with pytest.raises(Forbidden):
            open_consolidation(library.context, library.actor(login), MONTH)
    with pytest.raises(Invalid, match="的月报可汇总，可选"):
        open_consolidation(library.context, office, "2031-01")


def test_a_text_is_drafted_by_two_finished_once_and_taken_up_again(library: Library, office: Actor) -> None:
    context, code = library.context, opened(library, office).domains[0].node.code
    version = save_text(context, office, MONTH, code, 0, "初稿。", "page-a", 1)
    with pytest.raises(Conflict) as caught:
        save_text(context, office, MONTH, code, 0, "另一稿。", "page-b", 1)
    assert [(d.mine, d.theirs) for d in caught.value.differences] == [("另一稿。", "初稿。")]
    with pytest.raises(Conflict):
        finish_text(context, office, MONTH, code, 0, "另一稿。", "page-b")
    with pytest.raises(Invalid, match="还没有汇总文字"):
        finish_text(context, office, MONTH, code, version, " \n", "page-a")
    with pytest.raises(Invalid, match=f"不超过 {TEXT_LIMIT} 字"):
        save_text(context, office, MONTH, code, version, "长" * (TEXT_LIMIT + 1), "page-a", 2)
    with pytest.raises(NotFound):
        save_text(context, office, MONTH, "D99", 0, "无")
    seq = finish_text(context, office, MONTH, code, version, "定稿文字。", "page-a")
    domain = opened(library, office).domains[0]
    assert (domain.text, domain.finished, domain.version, domain.seq) == ("定稿文字。", True, 0, seq)
    with pytest.raises(Invalid, match="已定稿，没有保存"):
        finish_text(context, office, MONTH, code, version, "定稿文字。", "page-a")
    with pytest.raises(Conflict):
        reopen_text(context, office, MONTH, code, seq - 1)
    reopen_text(context, office, MONTH, code, seq)
    domain = opened(library, office).domains[0]
    assert (domain.text, domain.finished) == ("定稿文字。", False)
    assert [step.finished for step in domain.history] == [False, True]


def test_pressing_names_what_was_refused(library: Library, office: Actor) -> None:
    library.submit(library.actor("reporter_ops"), BUILDING, {2: 40})
    pressed, refused = press_chosen(library.context, office, [library.project_id(BUILDING)])
    assert pressed == 0
    assert "无需催报" in refused[0]
    with pytest.raises(Invalid, match="请先勾选"):
        press_chosen(library.context, office, [])
