"""我的填报: what each person owes and is to decide, deciding on many, and 报送率 by department."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import services.capabilities  # noqa: F401 - registers every capability
from domain.errors import Forbidden, Invalid
from domain.permissions import Actor, Permission
from domain.workflow import Action, State
from domain.worklist import DueGroup, DueItem, Duty
from services.administration import name_deputy
from services.context import Context
from services.rounds import open_rounds, set_lock
from services.workflow import Outcome, decide_many
from services.worklist import due_items
from services.worklist.reading import open_worklist
from tests.support.factories import (
    BUILDING,
    PARTY,
    PLATFORM,
    SYSTEM,
    TODAY,
    WITHOUT_CONTENT,
    YEARLY,
    Library,
)


def decide_reports(
    context: Context, actor: Actor, reports: list[int], action: Action, reason: str = ""
) -> tuple[Outcome, ...]:
    """Decide on many progress reports."""
    return decide_many(context, actor, [("progress_report", report) for report in reports], action, reason)


def owed(library: Library, login: str) -> dict[tuple[str, str], DueItem]:
    """What somebody owes for March and before, by project's title and month."""
    found = due_items(library.context, library.actor(login))
    return {(i.title, i.detail[:7]): i for i in found if i.duty is not Duty.DECIDE}


class TestDuties:
    """Reports that are due, late, came back or are done; decisions that wait."""

    def test_a_reporter_owes_the_department_s_reports(self, library: Library) -> None:
        found = owed(library, "reporter_ops")
        march = {title for title, month in found if month == "2024-03"}
        assert march == {"新馆建设", "年度阅读节"}
        item = found["新馆建设", "2024-03"]
        assert (item.due_on, item.done, item.department) == (date(2024, 4, 5), False, "业务部")
        assert item.href == f"/projects/{BUILDING}/report?month=2024-03"
        assert item.group(TODAY) is DueGroup.LATER
        late = found["新馆建设", "2024-02"]
        assert late.group(TODAY) is DueGroup.OVERDUE
        assert late.days_late(TODAY) == 20

    def test_what_is_in_is_done_and_what_came_back_comes_first(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        report = library.submit(reporter, BUILDING, {1: 10})
        assert owed(library, "reporter_ops")["新馆建设", "2024-03"].done
        library.decide(library.actor("head_ops"), report, Action.RETURN, "请写明数量")
        item = owed(library, "reporter_ops")["新馆建设", "2024-03"]
        assert (item.duty, item.done, item.note) == (Duty.REVISE, False, "请写明数量")
        march = [i for i in due_items(library.context, reporter) if "2024-03" in i.detail]
        assert march[0].duty is Duty.REVISE

    def test_a_draft_is_told(self, library: Library) -> None:
        library.keep_draft(library.actor("reporter_ops2"), BUILDING, {1: 10})
        assert "草稿存于 2024-03-25" in owed(library, "reporter_ops")["新馆建设", "2024-03"].detail

    def test_a_locked_round_is_no_longer_owed(self, library: Library) -> None:
        assert ("新馆建设", "2024-02") in owed(library, "reporter_ops")
        set_lock(library.context, library.actor("office"), "2024-02", 0, True, "已汇总")
        assert ("新馆建设", "2024-02") not in owed(library, "reporter_ops")

    def test_heads_decide_on_their_staff_s_and_directors_on_all(self, library: Library) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})

        def waiting(login: str) -> list[str]:
            found = due_items(library.context, library.actor(login))
            return [item.subject_id for item in found if item.duty is Duty.DECIDE]

        assert waiting("head_ops") == waiting("director") == [str(report)]
        assert waiting("head_tech") == waiting("reporter_ops") == waiting("office") == []
        library.approve(library.actor("head_ops"), report)
        assert waiting("head_ops") == waiting("director") == []

    def test_a_deputy_has_the_principal_s_duties_until_the_end_date(self, library: Library) -> None:
        head, deputy = library.user_id("head_tech"), library.user_id("staff")
        name_deputy(library.context, SYSTEM, head, deputy, TODAY, TODAY + timedelta(days=1))
        assert {title for title, _ in owed(library, "staff")} == {"平台建设"}
        library.go_to(TODAY + timedelta(days=1), 23)
        assert owed(library, "staff")
        library.go_to(TODAY + timedelta(days=2), 0, 1)
        assert owed(library, "staff") == {}

    def test_restricted_work_is_owed_by_its_own_people_alone(self, library: Library) -> None:
        assert ("党建工作", "2024-03") in owed(library, "reporter_party")
        for login in ("reporter_ops", "head_ops", "office", "director"):
            assert not [key for key in owed(library, login) if key[0] == "党建工作"]

    @pytest.mark.parametrize("login", WITHOUT_CONTENT)
    def test_others_owe_nothing_here_and_see_the_page_if_they_may(self, library: Library, login: str) -> None:
        actor = library.actor(login)
        assert due_items(library.context, actor) == ()
        if actor.may(Permission.WORKLIST_READ):
            open_worklist(library.context, actor)
        else:
            with pytest.raises(Forbidden):
                open_worklist(library.context, actor)


class TestManyAtOnce:
    """Bulk decisions: each that can be is taken, each that cannot is named, nothing is lost."""

    def test_what_cannot_be_decided_is_left_and_told(self, library: Library) -> None:
        head = library.actor("head_ops")
        one = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        own = library.submit(head, YEARLY, {1: 50})
        foreign = library.submit(library.actor("reporter_tech"), PLATFORM, {1: 10})
        secret = library.submit(library.actor("reporter_party"), PARTY, {1: 10})
        outcomes = decide_reports(
            library.context, head, [one, one, own, foreign, secret, 999_999], Action.APPROVE
        )
        assert [(o.subject_id, o.state) for o in outcomes] == [
            (one, State.APPROVED),
            (own, None),
            (foreign, None),
            (secret, None),
            (999_999, None),
        ]
        told = [outcome.message for outcome in outcomes]
        assert "自己提交" in told[1]
        assert "审核范围" in told[2]
        # Of what one may not see not even the title is told.
        assert [outcome.title for outcome in outcomes[3:]] == ["", ""]
        assert library.detail(BUILDING).reports[0].state is State.APPROVED
        assert library.detail(PLATFORM).reports[0].state is State.SUBMITTED

    def test_a_return_needs_one_reason_for_all(self, library: Library) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        with pytest.raises(Invalid, match="退回原因"):
            decide_reports(library.context, library.actor("head_ops"), [report], Action.RETURN)
        outcomes = decide_reports(
            library.context, library.actor("head_ops"), [report], Action.RETURN, "请补照片"
        )
        assert outcomes[0].state is State.RETURNED
        assert library.detail(BUILDING).reports[0].steps[-1].reason == "请补照片"

    def test_the_second_click_changes_nothing(self, library: Library) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        head = library.actor("head_ops")
        decide_reports(library.context, head, [report], Action.APPROVE)
        again = decide_reports(library.context, head, [report], Action.APPROVE)
        assert again[0].state is None
        assert "已经审核通过" in again[0].message
        assert len(library.detail(BUILDING).reports[0].steps) == 2

    @pytest.mark.parametrize(
        ("ids", "action", "message"),
        [
            ([], Action.APPROVE, "先勾选"),
            (list(range(1, 202)), Action.APPROVE, "一次最多处理 200 份"),
            ([1], Action.RECALL, "只能审核通过或退回"),
            ([1], Action.SUBMIT, "只能审核通过或退回"),
        ],
    )
    def test_what_is_no_choice_is_refused(
        self, library: Library, ids: list[int], action: Action, message: str
    ) -> None:
        with pytest.raises(Invalid, match=message):
            decide_reports(library.context, library.actor("head_ops"), ids, action)

    def test_an_unknown_kind_is_left_and_told(self, library: Library) -> None:
        outcomes = decide_many(library.context, library.actor("head_ops"), [("x", 1)], Action.APPROVE)
        assert (outcomes[0].state, outcomes[0].message) == (None, "没有这一类填报，请刷新页面后重试。")

    def test_reporters_may_not(self, library: Library) -> None:
        report = library.submit(library.actor("reporter_ops2"), BUILDING, {1: 10})
        with pytest.raises(Forbidden):
            decide_reports(library.context, library.actor("reporter_ops"), [report], Action.APPROVE)


class TestTimeliness:
    """报送率 and 及时率, worked by hand: four projects owe a report; the topic has no dates."""

    def test_by_department(self, library: Library) -> None:
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        library.go_to(date(2024, 4, 8))
        library.submit(library.actor("reporter_tech"), PLATFORM, {1: 10}, month="2024-03")
        found = open_worklist(library.context, library.actor("office"), "2024-03").timeliness
        assert found is not None
        counts = {line.name: line.counts for line in found.departments}
        assert {name: (c.due, c.reported, c.on_time) for name, c in counts.items()} == {
            "业务部": (2, 1, 1),
            "技术部": (1, 1, 0),
            "党群部": (1, 0, 0),
        }
        assert [line.name for line in found.departments] == ["党群部", "业务部", "技术部"]
        assert counts["业务部"].completeness == 50.0
        assert counts["技术部"].timeliness == 0.0
        assert (found.total.due, found.total.reported, found.total.on_time) == (4, 2, 1)

    def test_a_past_round_counts_by_the_terms_of_its_close(self, library: Library) -> None:
        before = open_worklist(library.context, library.actor("office"), "2024-02").timeliness
        tech = library.department("tech")
        library.save(SYSTEM, BUILDING, TODAY, lead_department_id=tech, supporting_department_ids=())
        after = open_worklist(library.context, library.actor("office"), "2024-02").timeliness
        assert before is not None
        assert after is not None
        assert after.departments == before.departments
        lines = open_rounds(library.context, library.actor("office")).lines
        office = next(line for line in lines if str(line.round.month) == "2024-02")
        total = after.total
        assert (office.due, office.reported, office.on_time) == (total.due, total.reported, total.on_time)

    @pytest.mark.parametrize("month", ["2024-04", "2023-01", "x", "2024-13"])
    def test_months_without_a_round_to_show_are_refused(self, library: Library, month: str) -> None:
        with pytest.raises(Invalid):
            open_worklist(library.context, library.actor("office"), month)
