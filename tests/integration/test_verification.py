"""Draws on both databases: candidates, rights, bad inputs, recomputation, findings and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

import services.capabilities  # noqa: F401 - registers duties
from data_access.models import Notice, VerificationDraw
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.verification import Result
from services import attachments
from services.projects.dependencies import project_schedule
from services.projects.evidence import MILESTONE
from services.verification.checking import check_item
from services.verification.drawing import DrawTerms, ScopeOfDraw, draw, preview, recompute
from services.verification.reading import open_draw, open_list
from services.verification.summary import verification_summary
from services.viewing import ViewRequest
from services.worklist import due_items
from tests.support.factories import BUILDING, PARTY, PLATFORM, SYSTEM, TODAY, YEARLY, Library
from tests.support.files import PDF

NOW = ViewRequest()


def claim(library: Library, code: str, login: str, *milestones: int) -> None:
    """Milestones of a project are reported as done and approved."""
    report = library.submit(library.actor(login), code, dict.fromkeys(milestones, 100))
    library.approve(library.actor("director"), report)


def terms(library: Library, *verifiers: str, **changes: object) -> DrawTerms:
    people = tuple(library.user_id(login) for login in verifiers or ("office",))
    usual = DrawTerms(ScopeOfDraw.PLAN, None, TODAY, TODAY, 1, None, TODAY + timedelta(14), people)
    return replace(usual, **changes)  # type: ignore[arg-type]  # names of fields


def drawn(library: Library, *verifiers: str, **changes: object) -> int:
    number = open_list(library.context, library.actor("director"), NOW).lines
    wanted = terms(library, *verifiers, **changes)
    return draw(library.context, library.actor("director"), NOW, wanted, len(number))


@pytest.fixture
def claimed(library: Library) -> Library:
    """Three milestones of two departments, and one on a restricted node, are done."""
    claim(library, BUILDING, "reporter_ops", 1, 2)
    claim(library, PLATFORM, "reporter_tech", 1)
    claim(library, PARTY, "reporter_party", 1)
    return library


def test_candidates_are_what_was_approved_in_scope_and_time(claimed: Library) -> None:
    director = claimed.actor("director")

    def count(**changes: object) -> int:
        return preview(claimed.context, director, NOW, terms(claimed, **changes)).candidates

    assert count() == 4
    assert count(claimed_from=date(2021, 1, 1), claimed_to=TODAY - timedelta(1)) == 0
    ops = claimed.department("ops")
    assert count(scope=ScopeOfDraw.DEPARTMENT, scope_id=ops) == 2
    # What waits for a decision, or is not complete, is no candidate.
    claimed.submit(claimed.actor("reporter_ops"), YEARLY, {1: 100})
    assert count() == 4
    for wrong in (
        {"scope": ScopeOfDraw.NODE, "scope_id": None},
        {"scope": ScopeOfDraw.NODE, "scope_id": 10**9},
        {"scope": ScopeOfDraw.DEPARTMENT, "scope_id": 10**9},
        {"claimed_from": None},
        {"claimed_to": date(2021, 1, 1)},
    ):
        with pytest.raises(Invalid):
            count(**wrong)


def test_a_draw_can_be_worked_out_anew_and_a_changed_record_shows(claimed: Library) -> None:
    made = drawn(claimed, "office", size=3)
    page = open_draw(claimed.context, claimed.actor("director"), made, NOW)
    assert (len(page.items), page.line.candidates) == (3, 4)
    assert {item.verifier for item in page.items} == {"试验员3"}
    head = claimed.actor("head_ops")
    assert recompute(claimed.context, head, made).same
    with claimed.context.database.writing(SYSTEM) as work:
        work.session.execute(update(VerificationDraw).values(seed="0" * 32, candidates=[[1, 1]]))
    assert not recompute(claimed.context, head, made).same


def test_a_second_draw_stands_beside_the_first_and_a_second_click_is_none(claimed: Library) -> None:
    director, wanted = claimed.actor("director"), terms(claimed, size=2)
    draw(claimed.context, director, NOW, wanted, 0)
    with pytest.raises(Conflict, match="已经抽出"):
        draw(claimed.context, director, NOW, wanted, 0)
    assert preview(claimed.context, director, NOW, wanted).earlier == 1
    draw(claimed.context, director, NOW, wanted, 1)
    assert [line.number for line in open_list(claimed.context, director, NOW).lines] == [2, 1]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"size": 5}, "候选只有 4 项"),
        ({"claimed_from": date(2021, 1, 1), "claimed_to": date(2021, 2, 1)}, "无可抽取"),
        ({"size": None}, "只填一项"),
        ({"due_on": TODAY - timedelta(1)}, "核查时限"),
        ({"verifiers": ()}, "至少选择一名核查人"),
        ({"verifiers": (10**9,)}, "无权核查"),
        ({"remark": "长" * 501}, "不超过 500 字"),
    ],
)
def test_bad_draws(claimed: Library, changes: dict[str, object], told: str) -> None:
    with pytest.raises(Invalid, match=told):
        drawn(claimed, **changes)
    assert not open_list(claimed.context, claimed.actor("director"), NOW).lines


def test_who_may_draw_and_who_sees_what(claimed: Library) -> None:
    for login in ("head_ops", "reporter_ops", "trustee", "admin"):
        with pytest.raises(Forbidden):
            draw(claimed.context, claimed.actor(login), NOW, terms(claimed), 0)
    made = drawn(claimed, size=4)
    assert len(open_draw(claimed.context, claimed.actor("office"), made, NOW).items) == 4
    for login, seen in (("head_ops", 3), ("reporter_ops", 2), ("reporter_tech", 3)):
        page = open_draw(claimed.context, claimed.actor(login), made, NOW)
        assert len(page.items) + page.line.hidden == 4
        assert len(page.items) == seen, login
    with pytest.raises(NotFound):
        open_draw(claimed.context, claimed.actor("office"), made, NOW, 10**9)


def test_nobody_is_given_or_checks_their_own(claimed: Library) -> None:
    ops = {"scope": ScopeOfDraw.DEPARTMENT, "scope_id": claimed.department("ops"), "size": 2}
    with pytest.raises(Invalid, match="不能核查"):
        drawn(claimed, "head_ops", **ops)
    # The director approved the reports, and so is passed over as well.
    with pytest.raises(Invalid, match="不能核查"):
        drawn(claimed, "director", **ops)
    made = drawn(claimed, "head_tech", "head_ops", **ops)
    page = open_draw(claimed.context, claimed.actor("head_ops"), made, NOW)
    assert all("应当回避" in item.refusal for item in page.items)
    item = page.items[0].item_id
    for login, told in (("head_ops", "应当回避"), ("director", "应当回避"), ("head_party", "指定他人")):
        with pytest.raises(Forbidden, match=told):
            check_item(claimed.context, claimed.actor(login), item, 0, Result.CONFIRMED, "看过现场。")
    with pytest.raises(Forbidden):
        check_item(claimed.context, claimed.actor("reporter_ops"), item, 0, Result.CONFIRMED, "看过。")


def test_findings_are_versions_told_to_those_who_answer_for_it(claimed: Library) -> None:
    ops = {"scope": ScopeOfDraw.DEPARTMENT, "scope_id": claimed.department("ops"), "size": 2}
    made = drawn(claimed, "head_tech", **ops)
    tech = claimed.actor("head_tech")
    due = [duty for duty in due_items(claimed.context, tech) if duty.subject_kind == "verification_item"]
    assert len(due) == 2
    first = open_draw(claimed.context, tech, made, NOW).items[0]
    proof = attachments.attach(
        claimed.context,
        claimed.actor("reporter_ops"),
        MILESTONE,
        str(first.milestone_id),
        "验收单.pdf",
        [PDF],
    ).attachment_id
    with pytest.raises(Invalid, match="已被移除"):
        check_item(claimed.context, tech, first.item_id, 0, Result.CONFIRMED, "", [proof + 1])
    seq = check_item(claimed.context, tech, first.item_id, 0, Result.CONFIRMED, "", [proof])
    with pytest.raises(Conflict):
        check_item(claimed.context, tech, first.item_id, 0, Result.REFUTED, "没有开工")
    # Saying the same once more changes nothing.
    assert check_item(claimed.context, tech, first.item_id, seq, Result.CONFIRMED, "", [proof]) == seq
    check_item(claimed.context, tech, first.item_id, seq, Result.REFUTED, "没有开工")
    opened = open_draw(claimed.context, tech, made, NOW, first.item_id).opened
    assert opened is not None
    assert [found.result for found in opened.history] == [Result.REFUTED, Result.CONFIRMED]
    with claimed.context.database.reading() as session:
        told = set(session.scalars(select(Notice.user_id).where(Notice.kind == "verification_found")))
        plan = session.scalars(select(VerificationDraw.plan_id)).one()
        view = open_list(claimed.context, tech, NOW).as_of
        found = verification_summary(session, plan, None, view)
        nothing = verification_summary(session, plan, [claimed.project_id(PLATFORM)], view)
    assert told == {claimed.user_id("head_ops"), claimed.user_id("reporter_ops")}
    assert (found.drawn, found.checked, found.results[Result.REFUTED]) == (2, 1, 1)
    assert found.confirmed_share == 0
    assert (nothing.drawn, nothing.confirmed_share) == (0, None)
    shown = project_schedule(claimed.context, tech, BUILDING, NOW)
    assert shown.checks[first.milestone_id].result is Result.REFUTED
