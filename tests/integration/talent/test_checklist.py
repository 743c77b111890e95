"""五个一 through the use cases: setting the list, claiming, confirming, what ticks by itself, who may."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import services.talent.training_duties  # noqa: F401 - registers itself
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from services.talent.checklist import (
    Action,
    Item,
    Proof,
    StaffGroup,
    claim_item,
    decide_claim,
    decide_claims,
    save_checklist,
)
from services.talent.checklist_reading import ChecklistPage, ItemState, checklist_form, open_checklist
from services.talent.training import Category, Mode, Terms, add_activity
from services.talent.training_attendance import record_attendance
from services.talent.training_seats import enrol_people
from services.worklist import due_items
from tests.support.factories import TODAY, Library
from tests.support.staff import enrol_people as enrol_on_register

YEAR = TODAY.year
ITEMS = (Item("", "读一本专业书", "写读书笔记"), Item("", "听一次讲座", proof=Proof.ACTIVITY))
PEOPLE = {"staff": "ops", "reporter_ops": "ops", "reporter_tech": "tech", "hr": "party", "head_ops": "ops"}


@pytest.fixture
def staff(library: Library) -> dict[str, int]:
    """Some people on the register by log-in name, with a list of two items for the year."""
    found = enrol_on_register(library, PEOPLE)
    save_checklist(library.context, library.actor("hr"), YEAR, StaffGroup.PROFESSIONAL, 0, ITEMS)
    return found


def page(library: Library, login: str) -> ChecklistPage:
    return open_checklist(library.context, library.actor(login))


def claim(library: Library, login: str, text: str = "读完《图书馆学导论》，写了笔记。") -> int:
    return claim_item(library.context, library.actor(login), YEAR, "i1", TODAY, text)


def test_a_claim_s_whole_life(library: Library, staff: dict[str, int]) -> None:
    number = claim(library, "staff")
    with pytest.raises(Invalid, match="正在等待确认"):
        claim(library, "staff")
    head, hr = library.actor("head_ops"), library.actor("hr")
    assert [found.claim.claim_id for found in page(library, "head_ops").waiting] == [number]
    titles = [item.title for item in due_items(library.context, head)]
    assert f"{YEAR} 年“读一本专业书”" in titles
    with pytest.raises(Invalid, match="退回原因"):
        decide_claim(library.context, head, number, Action.RETURN)
    decide_claim(library.context, head, number, Action.RETURN, "请附上书名")
    own = page(library, "staff").own
    assert own is not None
    assert own.items[0].state is ItemState.RETURNED
    again = claim(library, "staff")
    decide_claims(library.context, hr, [again], Action.APPROVE)
    own = page(library, "staff").own
    assert own is not None
    assert (own.items[0].state, own.done) == (ItemState.DONE, 1)
    with pytest.raises(Invalid, match="已经完成"):
        claim(library, "staff")


def test_who_confirms_whose(library: Library, staff: dict[str, int]) -> None:
    number, own = claim(library, "reporter_tech"), claim(library, "head_ops")
    with pytest.raises(NotFound):
        decide_claim(library.context, library.actor("head_ops"), number, Action.APPROVE)
    with pytest.raises(Forbidden, match="自己提交"):
        decide_claim(library.context, library.actor("head_ops"), own, Action.APPROVE)
    with pytest.raises(Forbidden):
        decide_claim(library.context, library.actor("staff"), number, Action.APPROVE)
    with pytest.raises(NotFound):
        decide_claim(library.context, library.actor("staff"), number, Action.RECALL)
    assert not page(library, "head_ops").waiting
    assert {line.staff_id for line in page(library, "head_ops").people} == {
        staff[login] for login in ("staff", "reporter_ops", "head_ops")
    }
    assert len(page(library, "hr").people) == len(staff)
    assert not page(library, "staff").people
    # All or none: the second was decided on, so the first is left as it was.
    decide_claim(library.context, library.actor("hr"), own, Action.APPROVE)
    with pytest.raises(Invalid):
        decide_claims(library.context, library.actor("hr"), [number, own], Action.APPROVE)
    assert [found.claim.claim_id for found in page(library, "hr").waiting] == [number]
    decide_claim(library.context, library.actor("reporter_tech"), number, Action.RECALL)
    assert not page(library, "hr").waiting
    for login in ("trustee", "admin", "panel"):
        with pytest.raises(Forbidden):
            page(library, login)


def test_attendance_ticks_its_item_by_itself(library: Library, staff: dict[str, int]) -> None:
    day = TODAY - timedelta(days=3)
    party = library.department("party")
    terms = Terms("讲座", Category.PUBLIC, Mode.CLASSROOM, 20, "试验图书馆", "", day, day, party)
    hr = library.actor("hr")
    activity = add_activity(library.context, hr, terms)
    enrol_people(library.context, hr, activity, [staff["staff"], staff["reporter_ops"]])
    record_attendance(library.context, hr, activity, 0, {staff["staff"]: 20, staff["reporter_ops"]: 0})
    own, absent = page(library, "staff").own, page(library, "reporter_ops").own
    assert own is not None
    assert absent is not None
    assert (own.items[1].state, absent.items[1].state) == (ItemState.DONE, ItemState.OPEN)
    with pytest.raises(Invalid, match="自动认定"):
        claim_item(library.context, library.actor("reporter_ops"), YEAR, "i2", TODAY, "听了")
    decide_claims(library.context, hr, [claim(library, "staff")], Action.APPROVE)
    assert [(one.complete, one.people) for one in page(library, "hr").counts] == [(1, 5)]


def test_setting_the_list(library: Library, staff: dict[str, int]) -> None:
    hr, group = library.actor("hr"), StaffGroup.PROFESSIONAL
    form = checklist_form(library.context, hr, YEAR, group)
    kept = form.checklist.items
    assert [item.key for item in kept] == ["i1", "i2"]
    assert save_checklist(library.context, hr, YEAR, group, form.version, kept) == form.version
    wanted = (Item("i1", "精读一本专业书"), Item("", "上一堂课"))
    seq = save_checklist(library.context, hr, YEAR, group, form.version, wanted)
    with pytest.raises(Conflict):
        save_checklist(library.context, hr, YEAR, group, form.version, kept)
    again = checklist_form(library.context, hr, YEAR, group)
    assert again.version == seq
    assert [item.key for item in again.checklist.items] == ["i1", "i2"]
    following = checklist_form(library.context, hr, YEAR + 1, group)
    assert (following.copied_from, following.version) == (YEAR, 0)
    assert following.checklist.items == again.checklist.items
    for login in ("head_ops", "staff", "director"):
        with pytest.raises(Forbidden):
            save_checklist(library.context, library.actor(login), YEAR, group, seq, kept)
        with pytest.raises(Forbidden):
            checklist_form(library.context, library.actor(login), YEAR, group)
    for year in (1900, YEAR + 2):
        with pytest.raises(Invalid, match="年度须在"):
            save_checklist(library.context, hr, year, group, 0, kept)


def test_claims_that_are_refused(library: Library, staff: dict[str, int]) -> None:
    with pytest.raises(NotFound, match="名册"):
        claim(library, "office")
    actor = library.actor("staff")
    for key, day, text, told in (
        ("i9", TODAY, "读完", "清单中没有"),
        ("i1", date(YEAR - 1, 12, 31), "读完", "年内"),
        ("i1", TODAY, "", "请写明"),
    ):
        with pytest.raises(Invalid, match=told):
            claim_item(library.context, actor, YEAR, key, day, text)
