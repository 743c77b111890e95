"""批量填报 as a whole: remarks at cells, 本月无变化, chosen rows, recall, falls, a closed round."""

from __future__ import annotations

from datetime import date

import pytest

from domain.errors import Conflict, Forbidden, Invalid
from domain.permissions import Actor
from domain.workflow import BY_REMARKS, Action, State
from services.exchange.grid import OpenTable, SubmittedRow, open_table, save_rows
from services.projects.bulk_reporting import (
    UNCHANGED,
    recall_chosen,
    submit_chosen,
    submit_filled,
    submit_unchanged,
)
from services.projects.reporting import decide_report, report_form
from services.rounds import open_rounds, set_lock
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, Library

REPORT = "report"


@pytest.fixture
def reporter(library: Library) -> Actor:
    return library.actor("reporter_ops")


def opened(library: Library, actor: Actor, month: str = "") -> OpenTable:
    return open_table(library.context, actor, REPORT, {"month": month} if month else {})


def typed(library: Library, actor: Actor, cells: dict[str, tuple[str, str]], month: str = "") -> None:
    """Type into rows, by key: column and text."""
    rows = [
        SubmittedRow(n, {"key": key, column: text}, {column: ""})
        for n, (key, (column, text)) in enumerate(cells.items(), 1)
    ]
    parameters = {"month": month} if month else {}
    saved = save_rows(library.context, actor, REPORT, parameters, rows, partial=True)
    assert not saved.bad, saved.bad


class TestRemarks:
    """A return says at which cell what is to be changed."""

    def test_they_stand_at_the_cell_and_in_the_form_until_the_report_is_decided_on(
        self, library: Library, reporter: Actor
    ) -> None:
        report = library.submit(reporter, BUILDING, {2: 40})
        second = f"M{library.milestones(BUILDING)[1]}"
        said = {second: "与台账不符", "achieved": "写明完成数量", "problems": "  "}
        decide_report(library.context, library.actor("head_ops"), report, Action.RETURN, "", said)
        rows = {row.key: row for row in opened(library, reporter).rows}
        assert rows[second].remarks == {"now": "与台账不符"}
        heading = rows[f"P{library.project_id(BUILDING)}"]
        assert (heading.values["status"], heading.remarks) == (
            "被退回",
            {"achieved": "写明完成数量", "status": BY_REMARKS},
        )
        form = report_form(library.context, reporter, BUILDING, ViewRequest(), "2024-03")
        assert form.remarks == {second: "与台账不符", "achieved": "写明完成数量"}
        assert library.detail(BUILDING).reports[0].remarks == form.remarks
        library.submit(reporter, BUILDING, {2: 41})
        assert report_form(library.context, reporter, BUILDING, ViewRequest(), "2024-03").remarks == {}

    def test_a_return_that_says_nothing_or_at_no_field_of_the_report_is_refused(
        self, library: Library, reporter: Actor
    ) -> None:
        report = library.submit(reporter, BUILDING, {2: 40})
        head = library.actor("head_ops")
        for said, message in (
            ({"achieved": " "}, "请写明退回原因"),
            ({"M999999": "不对"}, "批注的位置与这份填报不符"),
            ({"achieved": "长" * 501}, "最多 500 字，现在有 501 字"),
        ):
            with pytest.raises(Invalid, match=message):
                decide_report(library.context, head, report, Action.RETURN, "", said)
        assert library.detail(BUILDING).reports[0].state is State.SUBMITTED


class TestUnchanged:
    """本月无变化 says so, and overwrites nothing."""

    def test_it_is_submitted_once_and_claims_no_figures(self, library: Library, reporter: Actor) -> None:
        blank = [draft.record.work for draft in opened(library, reporter).subject.blank]
        chosen = [work.project_id for work in blank]
        assert submit_unchanged(library.context, reporter, {}, chosen) == len(chosen) > 0
        report = library.detail(blank[0].code).reports[0]
        assert (report.achieved, report.claims, report.state) == (UNCHANGED, (), State.SUBMITTED)
        with pytest.raises(Conflict, match="已经点过一次"):
            submit_unchanged(library.context, reporter, {}, chosen)
        with pytest.raises(Invalid, match="请先勾选"):
            submit_unchanged(library.context, reporter, {}, [])

    def test_what_was_typed_is_not_overwritten(self, library: Library, reporter: Actor) -> None:
        project = library.project_id(BUILDING)
        typed(library, reporter, {f"M{library.milestones(BUILDING)[1]}": ("now", "45")})
        with pytest.raises(Invalid, match="已经填了内容"):
            submit_unchanged(library.context, reporter, {}, [project])
        assert project not in {d.record.work.project_id for d in opened(library, reporter).subject.blank}


class TestChosen:
    """Some rows are submitted and recalled; all of them or none."""

    def test_they_are_submitted_and_recalled_until_reviewed(self, library: Library, reporter: Actor) -> None:
        project = library.project_id(BUILDING)
        with pytest.raises(Invalid, match=f"{BUILDING}.*请先填写“完成情况”"):
            submit_chosen(library.context, reporter, {}, [project])
        typed(library, reporter, {f"P{project}": ("achieved", "主体封顶。")})
        assert submit_chosen(library.context, reporter, {}, [project]) == 1
        subject = opened(library, reporter).subject
        assert subject.submitted[project].own
        row = next(row for row in opened(library, reporter).rows if row.key == f"P{project}")
        assert (row.values["status"], row.values["achieved"]) == ("待审核", "主体封顶。")
        assert "achieved" in row.locked
        with pytest.raises(Forbidden, match="只有填报人本人可以撤回"):
            recall_chosen(library.context, library.actor("head_ops"), {}, [project])
        assert recall_chosen(library.context, reporter, {}, [project]) == 1
        assert opened(library, reporter).subject.drafts[project].body.achieved == "主体封顶。"
        with pytest.raises(Invalid, match="只能撤回"):
            recall_chosen(library.context, reporter, {}, [project])

    def test_a_fall_needs_an_explanation(self, library: Library, reporter: Actor) -> None:
        library.approve(library.actor("head_ops"), library.submit(reporter, BUILDING, {2: 60}))
        library.go_to(date(2024, 4, 21))
        project, second = library.project_id(BUILDING), library.milestones(BUILDING)[1]
        reporter = library.actor("reporter_ops")
        typed(library, reporter, {f"M{second}": ("now", "40"), f"P{project}": ("achieved", "返工。")})
        with pytest.raises(Invalid, match="由 60% 降为 40%，请在“存在问题”里写明原因"):
            submit_filled(library.context, reporter, {})
        typed(library, reporter, {f"P{project}": ("problems", "验收未过，部分返工。")})
        assert submit_filled(library.context, reporter, {}) == 1


def test_a_round_closed_over_a_draft_keeps_it_for_making_up(library: Library, reporter: Actor) -> None:
    project = library.project_id(BUILDING)
    typed(library, reporter, {f"P{project}": ("achieved", "主体封顶。")})
    library.go_to(date(2024, 4, 21))
    reporter, office = library.actor("reporter_ops"), library.actor("office")

    def lock(locked: bool) -> None:
        line = next(x for x in open_rounds(library.context, office).lines if str(x.round.month) == "2024-03")
        set_lock(library.context, office, "2024-03", line.version, locked, "已汇总上报")

    lock(True)
    march = {"month": "2024-03"}
    for refused in (
        lambda: typed(library, reporter, {f"P{project}": ("problems", "无")}, "2024-03"),
        lambda: submit_filled(library.context, reporter, march),
        lambda: submit_unchanged(library.context, reporter, march, [project]),
    ):
        with pytest.raises(Invalid, match="2024-03 月报已锁定（已汇总上报），不能再填报。此前保存的草稿都在"):
            refused()
    assert opened(library, reporter, "2024-03").subject.drafts[project].body.achieved == "主体封顶。"
    assert all("achieved" in row.locked for row in opened(library, reporter, "2024-03").rows)
    lock(False)
    assert submit_filled(library.context, reporter, march) == 1
    assert library.detail(BUILDING).reports[0].month == "2024-03"
