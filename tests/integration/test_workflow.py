"""Who may take which step with a report, and what is said to whoever may not."""

from __future__ import annotations

from datetime import date

import pytest

from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor, Role, ScopeKind
from domain.workflow import REASON_LIMIT, Action, IllegalTransition, State
from services.administration import GrantTerms, create_user, grant_role, name_deputy
from services.cockpit import cockpit
from services.projects.reading import ProjectFilter, WorkFilter, project_list
from services.projects.reporting import report_form, submit_report
from services.viewing import ViewRequest
from tests.support.branches import branches
from tests.support.factories import BUILDING, PARTY, PASSWORD, PLATFORM, SYSTEM, TODAY, Library


def refuse(
    library: Library,
    who: Actor | str,
    report: int,
    message: str,
    action: Action = Action.APPROVE,
    error: type[Exception] = Forbidden,
    reason: str = "请补充",
) -> None:
    """Somebody's decision is refused with these words, and nothing has changed."""
    actor = library.actor(who) if isinstance(who, str) else who
    before = library.detail(BUILDING)
    with pytest.raises(error, match=message):
        library.decide(actor, report, action, reason if action is Action.RETURN else "")
    after = library.detail(BUILDING)
    assert after.reports == before.reports
    assert after.view.latest_seq == before.view.latest_seq


class TestWhoDecides:
    """A head decides on what the staff wrote, a director on what a head wrote, nobody on their own."""

    def test_the_reporter_s_is_approved_by_the_own_head(self, library: Library) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        refuse(library, "reporter_ops", report, "没有执行这项操作的权限")
        refuse(library, "reporter_ops2", report, "没有执行这项操作的权限")
        refuse(library, "head_tech", report, "不在您的审核范围内")
        refuse(library, "office", report, "没有执行这项操作的权限")
        library.approve(library.actor("head_ops"), report)

    @pytest.mark.parametrize("action", [Action.APPROVE, Action.RETURN])
    def test_the_head_s_needs_a_director(self, library: Library, action: Action) -> None:
        report = library.submit(library.actor("head_ops"), BUILDING, {1: 10})
        refuse(library, "head_ops", report, "不能审核自己提交的填报，请由分管馆领导审核", action)
        refuse(library, "head_tech", report, "不在您的审核范围内", action)
        assert library.decide(library.actor("director"), report, action, "请补充") is not State.SUBMITTED

    def test_somebody_with_two_roles_does_not_approve_their_own(self, library: Library) -> None:
        grant_role(library.context, SYSTEM, library.user_id("head_ops"), GrantTerms(Role.DIRECTOR))
        report = library.submit(library.actor("head_ops"), BUILDING, {1: 10})
        refuse(library, "head_ops", report, "不能审核自己提交的填报")
        line = library.detail(BUILDING, library.actor("head_ops")).line
        assert (line.pending_report_id, line.may_decide) == (None, False)
        library.approve(library.actor("director2"), report)

    def test_a_deputy_s_own_report_is_not_approved_with_the_principal_s_rights(
        self, library: Library
    ) -> None:
        name_deputy(
            library.context,
            SYSTEM,
            library.user_id("head_ops"),
            library.user_id("reporter_ops"),
            TODAY,
            TODAY,
        )
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        refuse(library, "reporter_ops", report, "不能审核自己提交的填报")
        library.approve(library.actor("head_ops"), report)

    def test_a_head_s_report_is_not_approved_by_whoever_stands_in_for_that_head(
        self, library: Library
    ) -> None:
        name_deputy(
            library.context,
            SYSTEM,
            library.user_id("head_ops"),
            library.user_id("reporter_ops"),
            TODAY,
            TODAY,
        )
        report = library.submit(library.actor("head_ops"), BUILDING, {1: 10})
        deputy = library.actor("reporter_ops")
        refuse(library, deputy, report, "不能代本人审核其提交的填报，请由分管馆领导审核")
        seen = library.detail(BUILDING, deputy)
        assert not seen.reports[0].may_decide
        assert not seen.line.may_decide
        assert cockpit(library.context, deputy, ViewRequest()).waiting_for_me == 0
        # The colleague's report is another matter: for that the deputy is there.
        library.decide(library.actor("head_ops"), report, Action.RECALL)
        other = library.submit(library.actor("reporter_ops2"), BUILDING, {1: 10})
        assert library.detail(BUILDING, deputy).line.may_decide
        library.approve(deputy, other)

    def test_reports_on_restricted_work_are_decided_by_its_own_people_and_directors(
        self, library: Library
    ) -> None:
        report = library.submit(library.actor("reporter_party"), PARTY, {1: 10})
        for login in ("head_ops", "head_tech"):
            with pytest.raises(NotFound):
                library.decide(library.actor(login), report, Action.APPROVE)
        library.approve(library.actor("head_party"), report)
        library.approve(
            library.actor("director"), library.submit(library.actor("head_party"), PARTY, {1: 20})
        )

    def test_the_supporting_department_neither_reports_nor_decides(self, library: Library) -> None:
        with pytest.raises(Forbidden, match="该项目由其他部门牵头，您不能填报"):
            library.submit(library.actor("head_tech"), BUILDING, {1: 10})
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        refuse(library, "head_tech", report, "不在您的审核范围内")

    def test_a_director_does_not_report(self, library: Library) -> None:
        with pytest.raises(Forbidden):
            library.submit(library.actor("director"), BUILDING, {1: 10})

    def test_a_unit_s_reviewer_with_a_grant_elsewhere_has_no_say(self, library: Library) -> None:
        unit = branches(library).unit_id("XW")
        create_user(
            library.context,
            SYSTEM,
            "elsewhere",
            "区馆审核人",
            (GrantTerms(Role.DEPARTMENT_HEAD, ScopeKind.UNIT, unit),),
            password=PASSWORD,
            temporary=False,
        )
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        refuse(library, "elsewhere", report, "不在您的审核范围内")


class TestRecall:
    """Only the author takes a report back, and only while it waits."""

    @pytest.mark.parametrize("login", ["reporter_ops2", "head_ops"])
    def test_nobody_else_may(self, library: Library, login: str) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        refuse(library, login, report, "只有填报人本人可以撤回", Action.RECALL)

    def test_not_even_a_director(self, library: Library) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        refuse(library, "director", report, "没有执行这项操作的权限", Action.RECALL)

    def test_the_author_gets_the_words_back(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        report = library.submit(reporter, BUILDING, {1: 10})
        assert library.detail(BUILDING, reporter).reports[0].may_recall
        assert library.decide(reporter, report, Action.RECALL) is State.RECALLED
        form = report_form(library.context, reporter, BUILDING, ViewRequest(), None)
        assert (form.state, form.draft.version) == (State.RECALLED, 0)
        assert form.draft.body == library.body(BUILDING, {1: 10}, TODAY).as_json()
        assert library.submit(reporter, BUILDING, {1: 20}) != report

    def test_not_once_it_is_approved(self, library: Library) -> None:
        reporter = library.actor("reporter_ops")
        report = library.submit(reporter, BUILDING, {1: 10})
        library.approve(library.actor("head_ops"), report)
        assert not library.detail(BUILDING, reporter).reports[0].may_recall
        refuse(library, reporter, report, "已经审核通过，不能再撤回", Action.RECALL, IllegalTransition)


class TestSteps:
    """Each step applies once, in its state."""

    @pytest.mark.parametrize("reason", ["", "   ", "\u200b\n", "\u3000"])
    def test_a_return_needs_a_reason(self, library: Library, reason: str) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        with pytest.raises(Invalid, match="请写明退回原因") as refused:
            library.decide(library.actor("head_ops"), report, Action.RETURN, reason)
        assert set(refused.value.fields) == {"reason"}
        assert library.detail(BUILDING).reports[0].state is State.SUBMITTED

    def test_a_reason_has_an_end(self, library: Library) -> None:
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        head = library.actor("head_ops")
        with pytest.raises(Invalid, match=f"原因最多 {REASON_LIMIT} 字，现在有 {REASON_LIMIT + 1} 字"):
            library.decide(head, report, Action.RETURN, "长" * (REASON_LIMIT + 1))
        library.decide(head, report, Action.RETURN, "长" * REASON_LIMIT)
        assert library.detail(BUILDING).reports[0].steps[-1].reason == "长" * REASON_LIMIT

    def test_deciding_twice_is_told_apart(self, library: Library) -> None:
        head, director = library.actor("head_ops"), library.actor("director")
        report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        library.approve(head, report)
        refuse(library, director, report, "已经审核通过，不能再审核通过", error=IllegalTransition)
        refuse(library, director, report, "已经审核通过，不能再退回", Action.RETURN, IllegalTransition)
        again = library.submit(library.actor("reporter_ops"), BUILDING, {1: 20})
        library.decide(head, again, Action.RETURN, "数字不对")
        refuse(library, director, again, "不在待审核状态，不能审核通过", error=IllegalTransition)
        refuse(library, director, again, "不在待审核状态，不能退回", Action.RETURN, IllegalTransition)

    def test_a_waiting_report_is_not_submitted_again(self, library: Library) -> None:
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        with pytest.raises(Conflict, match="已经提交，正在等待审核，无需重复提交"):
            library.submit(library.actor("reporter_ops2"), BUILDING, {1: 20})
        assert len(library.detail(BUILDING).reports) == 1

    def test_an_approved_month_is_corrected_by_a_further_report(self, library: Library) -> None:
        reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
        library.approve(head, library.submit(reporter, BUILDING, {1: 10}))
        form = report_form(library.context, reporter, BUILDING, ViewRequest(), None)
        assert (form.state, form.approved, form.waiting) == (State.APPROVED, True, False)
        library.approve(head, library.submit(reporter, BUILDING, {1: 30}))
        assert [report.number for report in library.detail(BUILDING).reports] == [2, 1]

    @pytest.mark.parametrize("report", [0, 999, -1, 2**62])
    def test_a_report_that_is_not_there(self, library: Library, report: int) -> None:
        with pytest.raises(NotFound, match="没有找到这份填报"):
            library.decide(library.actor("director"), report, Action.APPROVE)


def test_an_old_month_s_report_still_waits_to_be_decided(library: Library) -> None:
    head, reporter = library.actor("head_ops"), library.actor("reporter_ops")
    body = library.body(BUILDING, {1: 100}, date(2023, 5, 31))
    report = submit_report(library.context, reporter, library.project_id(BUILDING), "2023-05", 0, body)
    line = library.detail(BUILDING, head).line
    assert (line.pending_report_id, line.may_decide) == (report, True)
    assert cockpit(library.context, head, ViewRequest()).waiting_for_me == 1
    listed = project_list(library.context, head, ViewRequest(), ProjectFilter(work=WorkFilter.DECIDE))
    assert [line.code for node in listed.nodes for line in node.projects] == [BUILDING]
    library.approve(head, report)
    assert cockpit(library.context, head, ViewRequest()).waiting_for_me == 0


def test_what_waits_is_counted_for_those_who_may_decide(library: Library) -> None:
    library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
    library.submit(library.actor("head_tech"), PLATFORM, {1: 10})
    waiting = {
        login: cockpit(library.context, library.actor(login), ViewRequest()).waiting_for_me
        for login in ("director", "office", "head_ops", "head_tech", "head_party")
    }
    assert waiting == {"director": 2, "office": 0, "head_ops": 1, "head_tech": 0, "head_party": 0}
