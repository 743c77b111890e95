"""Every rule on a monthly report: what is refused, in which words, at which field."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.projects.reporting import ReportingStatus
from domain.projects.work import ProjectState
from services.projects.editing import save_terms, set_state
from services.projects.reporting import TEXT_LIMIT, ReportBody, report_form, save_draft, submit_report
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PLATFORM, TODAY, TOPIC, YEARLY, Library

MONTH = "2024-03"


def refused_text(label: str) -> str:
    return f"{label}不超过 {TEXT_LIMIT} 字，现在有 {TEXT_LIMIT + 1} 字"


class TestBothDraftAndReport:
    """What not even a draft may hold."""

    @pytest.fixture(params=[save_draft, submit_report], ids=["draft", "submit"])
    def write(self, request: pytest.FixtureRequest) -> Any:
        return request.param

    def refuse(self, library: Library, write: Any, body: ReportBody, month: str = MONTH) -> Invalid:
        before = library.detail(BUILDING)
        reporter = library.actor("reporter_ops")
        with pytest.raises(Invalid) as refused:
            write(library.context, reporter, library.project_id(BUILDING), month, 0, body)
        form = report_form(library.context, reporter, BUILDING, ViewRequest(), MONTH)
        assert (form.draft.version, form.latest) == (0, None)
        assert library.detail(BUILDING).line == before.line
        return refused.value

    @pytest.mark.parametrize(
        ("field", "label"),
        [("achieved", "完成情况"), ("problems", "存在问题"), ("next_steps", "下步打算")],
    )
    def test_long_text(self, unchanging_library: Library, write: Any, field: str, label: str) -> None:
        body = unchanging_library.body(BUILDING, {})
        long = replace(body, **{field: "长" * (TEXT_LIMIT + 1)})  # type: ignore[arg-type]  # a text's name
        error = self.refuse(unchanging_library, write, long)
        assert error.fields == {field: refused_text(label)}
        assert error.message == f"{refused_text(label)}。"

    @pytest.mark.parametrize("percent", [-0.1, 100.1, math.nan, math.inf, -math.inf, 1e308])
    def test_impossible_completions(self, unchanging_library: Library, write: Any, percent: float) -> None:
        body = unchanging_library.body(BUILDING, {1: 50, 2: percent})
        second = unchanging_library.milestones(BUILDING)[1]
        error = self.refuse(unchanging_library, write, body)
        assert error.fields == {f"completion-{second}": "“施工”的完成比例须在 0 到 100 之间"}

    def test_milestones_of_another_project(self, unchanging_library: Library, write: Any) -> None:
        body = unchanging_library.body(PLATFORM, {1: 50})
        error = self.refuse(unchanging_library, write, body)
        assert error.message == "里程碑与本项目不符或已取消，请刷新页面后重试。"

    @pytest.mark.parametrize(
        ("month", "message"),
        [
            ("2024-04", "2024-04 不在可填报的范围内，最近一期是 2024-03。"),
            ("2020-12", "2020-12 不在可填报的范围内，最近一期是 2024-03。"),
            ("9999-12", "9999-12 不在可填报的范围内，最近一期是 2024-03。"),
            ("2024-13", "月份不存在，请按“2025-10”的格式填写。"),
            ("2024-3", "月份格式不正确，请按“2025-10”的格式填写。"),
            ("二〇二四", "月份格式不正确，请按“2025-10”的格式填写。"),
            ("2024-03-01", "月份格式不正确，请按“2025-10”的格式填写。"),
        ],
    )
    def test_months_that_cannot_be_reported_on(
        self, unchanging_library: Library, write: Any, month: str, message: str
    ) -> None:
        error = self.refuse(unchanging_library, write, unchanging_library.body(BUILDING, {}), month)
        assert error.message == message
        assert set(error.fields) == {"month"}

    @pytest.mark.parametrize("project", [0, -1, 999_999, 2**62])
    def test_projects_that_are_not_there(self, unchanging_library: Library, write: Any, project: int) -> None:
        reporter = unchanging_library.actor("reporter_ops")
        with pytest.raises(NotFound, match="该项目不存在或已被删除，请返回项目列表"):
            write(unchanging_library.context, reporter, project, MONTH, 0, ReportBody("文字"))

    @pytest.mark.parametrize("code", [PLATFORM, TOPIC])
    def test_projects_of_others(self, unchanging_library: Library, write: Any, code: str) -> None:
        library = unchanging_library
        with pytest.raises(NotFound):
            write(
                library.context,
                library.actor("reporter_ops"),
                library.project_id(code),
                MONTH,
                0,
                library.body(code, {}),
            )
        with pytest.raises(Forbidden, match="该项目由其他部门牵头，您不能填报。请联系牵头部门。"):
            write(
                library.context,
                library.actor("head_ops"),
                library.project_id(code),
                MONTH,
                0,
                library.body(code, {}),
            )


class TestSubmitting:
    """What a draft may lack and a report may not."""

    def refuse(self, library: Library, body: ReportBody) -> Invalid:
        reporter = library.actor("reporter_ops")
        with pytest.raises(Invalid) as refused:
            submit_report(library.context, reporter, library.project_id(BUILDING), MONTH, 0, body)
        assert library.detail(BUILDING).reports == ()
        return refused.value

    @pytest.mark.parametrize("text", ["", " \n\u3000"])
    def test_the_narrative_is_needed(self, unchanging_library: Library, text: str) -> None:
        error = self.refuse(unchanging_library, unchanging_library.body(BUILDING, {}, text=text))
        assert error.fields == {"achieved": "请填写本期完成情况"}

    @pytest.mark.parametrize(
        ("day", "message"),
        [
            (TODAY + timedelta(days=1), "数据截至日期不能晚于今天"),
            (date.max, "数据截至日期不能晚于今天"),
            (date(2020, 12, 31), "数据截至日期不能早于规划开始日期"),
            (date.min, "数据截至日期不能早于规划开始日期"),
        ],
    )
    def test_days_the_figures_cannot_hold(self, unchanging_library: Library, day: date, message: str) -> None:
        error = self.refuse(unchanging_library, unchanging_library.body(BUILDING, {1: 10}, day))
        assert error.fields == {"effective_on": message}

    def test_all_faults_are_told_at_once(self, unchanging_library: Library) -> None:
        body = unchanging_library.body(BUILDING, {1: 10}, TODAY + timedelta(days=1), text="")
        error = self.refuse(unchanging_library, body)
        assert error.message == "请填写本期完成情况；数据截至日期不能晚于今天。"

    def test_a_wrong_version_is_a_conflict_and_not_a_report(self, unchanging_library: Library) -> None:
        library = unchanging_library
        with pytest.raises(Conflict, match="已经提交或被清除"):
            submit_report(
                library.context,
                library.actor("reporter_ops"),
                library.project_id(BUILDING),
                MONTH,
                3,
                library.body(BUILDING, {1: 10}),
            )


def test_a_draft_may_be_unfinished(library: Library) -> None:
    reporter, project = library.actor("reporter_ops"), library.project_id(BUILDING)
    body = ReportBody("", "", "", TODAY + timedelta(days=400), {})
    assert save_draft(library.context, reporter, project, MONTH, 0, body) == 1
    form = report_form(library.context, reporter, BUILDING, ViewRequest(), MONTH)
    assert ReportBody.from_json(form.draft.body) == body


def test_text_and_figures_come_back_as_they_were_written(library: Library) -> None:
    text = ("“新馆” \\' -- 𠮷😀 %_\n\t第二行\u3000" + "长" * TEXT_LIMIT)[:TEXT_LIMIT]
    ids = library.milestones(BUILDING)
    body = ReportBody(text, text, f"  {'短'}  ", TODAY, {ids[0]: 100, ids[1]: 33.333, ids[2]: 0.0})
    reporter, project = library.actor("reporter_ops"), library.project_id(BUILDING)
    version = save_draft(library.context, reporter, project, MONTH, 0, body)
    kept = report_form(library.context, reporter, BUILDING, ViewRequest(), MONTH).draft
    assert ReportBody.from_json(kept.body) == body
    submit_report(library.context, reporter, project, MONTH, version, body)
    report = library.detail(BUILDING).reports[0]
    assert (report.achieved, report.problems, report.next_steps) == (text, text, "短")
    assert [(claim.title, claim.completion) for claim in report.claims] == [
        ("选址", 100.0),
        ("施工", 33.3),
        ("验收", 0.0),
    ]
    assert (report.effective_on, report.month, report.number) == (TODAY, MONTH, 1)


def test_a_report_without_a_day_holds_today(library: Library) -> None:
    library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
    assert library.detail(BUILDING).reports[0].effective_on == TODAY


def test_cancelled_milestones_are_not_reported_on(library: Library) -> None:
    version, present = library.terms(BUILDING)
    dropped = replace(present.milestones[2], cancelled=True, reason="并入")
    save_terms(
        library.context,
        library.actor("office"),
        library.project_id(BUILDING),
        version,
        replace(present, milestones=(*present.milestones[:2], dropped)),
    )
    with pytest.raises(Invalid, match="里程碑与本项目不符或已取消"):
        library.submit(library.actor("reporter_ops"), BUILDING, {3: 10})
    library.submit(library.actor("reporter_ops"), BUILDING, {2: 10})


def test_cancelled_work_is_not_reported_on_and_paused_work_is(library: Library) -> None:
    director, reporter = library.actor("director"), library.actor("reporter_ops")
    for code, state in ((BUILDING, ProjectState.CANCELLED), (YEARLY, ProjectState.PAUSED)):
        version = library.detail(code).version
        set_state(library.context, director, library.project_id(code), version, state, "缘由")
    for call in (
        lambda: library.submit(reporter, BUILDING, {1: 10}),
        lambda: report_form(library.context, reporter, BUILDING, ViewRequest(), None),
    ):
        with pytest.raises(Invalid, match="该项目已取消，无需再填报"):
            call()
    library.submit(reporter, YEARLY, {2: 10})
    assert library.detail(YEARLY).line.reporting is ReportingStatus.REPORTED


class TestRounds:
    """What is due follows the clock, and never the day a page looks at."""

    @pytest.mark.parametrize(
        ("day", "month"),
        [
            (date(2024, 3, 19), "2024-02"),
            (date(2024, 3, 20), "2024-03"),
            (date(2024, 4, 5), "2024-03"),
            (date(2024, 4, 6), "2024-03"),
            (date(2024, 4, 20), "2024-04"),
        ],
    )
    def test_the_round_one_reports_for(self, library: Library, day: date, month: str) -> None:
        library.go_to(day)
        reporter = library.actor("reporter_ops")
        form = report_form(library.context, reporter, BUILDING, ViewRequest(asof="2023-05-01"), None)
        assert form.month == month
        assert form.months[:2] == (month, str(form.round.month.previous()))
        assert len(form.months) == 12

    @pytest.mark.parametrize(
        ("day", "before", "after"),
        [
            (date(2024, 3, 25), ReportingStatus.DUE, ReportingStatus.REPORTED),
            (date(2024, 4, 5), ReportingStatus.DUE, ReportingStatus.REPORTED),
            (date(2024, 4, 6), ReportingStatus.MISSING, ReportingStatus.MADE_UP),
        ],
    )
    def test_whether_a_report_came_in_time(
        self, library: Library, day: date, before: ReportingStatus, after: ReportingStatus
    ) -> None:
        library.go_to(day)
        views: tuple[dict[str, str], ...] = (
            {},
            {"asof": "2023-08-31"},
            {"asof": "2023-08-31", "known": "then"},
        )
        # What is due follows the clock: a page that looks at another day does not speak of it.
        assert [library.detail(BUILDING, **view).line.reporting for view in views] == [before, None, None]
        library.submit(library.actor("reporter_ops"), BUILDING, {1: 10})
        assert [library.detail(BUILDING, **view).line.reporting for view in views] == [after, None, None]

    def test_undated_work_owes_nothing(self, unchanging_library: Library) -> None:
        line = unchanging_library.detail(TOPIC).line
        assert line.reporting is ReportingStatus.NOT_REQUIRED
