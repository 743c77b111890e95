"""From a draft to the director's cockpit, and back to the day before."""

from __future__ import annotations

from datetime import date

import pytest

from domain.errors import Invalid
from domain.permissions import Actor
from domain.projects.lights import Light, ReasonKind
from domain.projects.reporting import ReportingStatus
from domain.projects.views import CockpitView
from domain.projects.work import ProjectState
from domain.workflow import Action, State
from services.cockpit import cockpit
from services.projects.editing import save_terms, set_state
from services.projects.reading import project_list
from services.projects.reporting import report_form, save_draft, submit_report
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PLATFORM, SYSTEM, TODAY, Library, name_of

REPORTED = date(2024, 3, 20)
"""The day the figures of the report hold, five days before it is approved."""


def progress(library: Library, **view: str) -> float | None:
    """Actual progress of the building project at a point of view."""
    return library.detail(BUILDING, **view).line.progress.actual


def morning(library: Library, actor: Actor, **view: str) -> CockpitView:
    return cockpit(library.context, actor, ViewRequest(**view))


def test_a_report_goes_from_draft_to_the_cockpit(library: Library) -> None:
    library.go_to(REPORTED)
    reporter, head, director = (library.actor(login) for login in ("reporter_ops", "head_ops", "director"))
    project = library.project_id(BUILDING)
    untouched = morning(library, director)

    # The draft is kept as it grows, and counts nowhere.
    body = library.body(BUILDING, {1: 100}, text="选址")
    assert save_draft(library.context, reporter, project, "2024-03", 0, body) == 1
    body = library.body(BUILDING, {1: 100, 2: 60}, REPORTED, text="选址完成，施工过半。")
    assert save_draft(library.context, reporter, project, "2024-03", 1, body) == 2
    assert save_draft(library.context, reporter, project, "2024-03", 2, body) == 2
    form = report_form(library.context, reporter, BUILDING, ViewRequest(), "2024-03")
    assert (form.draft.version, form.draft.saved_by) == (2, name_of("reporter_ops"))
    assert form.draft.body == body.as_json()
    assert form.state is State.DRAFT
    assert progress(library, basis="provisional") == 0

    # Submitted, it counts on the provisional basis alone.
    report = submit_report(library.context, reporter, project, "2024-03", 2, body)
    assert progress(library) == 0
    assert progress(library, basis="provisional") == 55
    line = library.detail(BUILDING, head).line
    assert (line.reporting, line.pending_report_id, line.may_decide) == (
        ReportingStatus.REPORTED,
        report,
        True,
    )
    assert morning(library, head).waiting_for_me == 1
    after = report_form(library.context, reporter, BUILDING, ViewRequest(), "2024-03")
    assert (after.state, after.waiting, after.draft.version) == (State.SUBMITTED, True, 0)

    # Approved, it counts everywhere.
    library.go_to(TODAY)
    library.approve(head, report)
    assert progress(library) == 55
    seen = library.detail(BUILDING, director)
    assert [step.state for step in seen.reports[0].steps] == [State.SUBMITTED, State.APPROVED]
    assert [step.actor for step in seen.reports[0].steps] == [name_of("reporter_ops"), name_of("head_ops")]
    now = morning(library, director)
    assert untouched.overall.actual == 0
    # The weights of dated work are 2, 1, 1 and 1; nobody else has reported.
    assert now.overall.actual == 22
    assert now.curve.now.actual == now.overall.actual
    assert now.reports_in == untouched.reports_in + 1
    assert morning(library, head).waiting_for_me == 0

    # The day before its figures hold, nothing had happened yet.
    assert progress(library, asof="2024-03-19") == 0
    assert morning(library, director, asof="2024-03-19").overall.actual == 0
    # On their day, they are known today, but on that day they were not yet approved.
    assert progress(library, asof="2024-03-20") == 55
    assert progress(library, asof="2024-03-20", known="then") == 0
    assert progress(library, asof="2024-03-20", known="then", basis="provisional") == 55
    assert progress(library, asof="2024-03-25", known="then") == 55
    assert morning(library, director, asof="2024-03-24", known="then").overall.actual == 0


def test_a_later_correction_is_known_now_and_was_not_known_then(library: Library) -> None:
    reporter, head, director = (library.actor(login) for login in ("reporter_ops", "head_ops", "director"))
    library.approve(head, library.submit(reporter, BUILDING, {1: 100, 2: 60}, REPORTED))
    library.go_to(date(2024, 4, 8))
    correction = library.submit(reporter, BUILDING, {2: 20}, REPORTED)
    assert progress(library, asof="2024-03-31") == 55
    assert progress(library, asof="2024-03-31", basis="provisional") == 35
    library.go_to(date(2024, 4, 9))
    library.approve(head, correction)

    assert progress(library, asof="2024-03-31") == 35
    assert progress(library, asof="2024-03-31", known="then") == 55
    assert progress(library, asof="2024-04-08", known="then") == 55
    assert progress(library, asof="2024-04-09", known="then") == 35
    assert progress(library, asof="2024-03-19") == 0
    then = morning(library, director, asof="2024-03-31", known="then")
    assert then.overall.actual == 22
    assert morning(library, director, asof="2024-03-31").overall.actual == 14


def test_changed_terms_hold_from_their_day_and_are_told_in_the_history(library: Library) -> None:
    version = library.detail(BUILDING).version
    seq = library.save(SYSTEM, BUILDING, title="新馆建设（一期）", weight=5.0, due={2: date(2024, 9, 30)})
    assert seq > version
    assert library.detail(BUILDING).version == seq

    yesterday = library.detail(BUILDING, asof="2024-03-24")
    today = library.detail(BUILDING)
    assert (yesterday.line.title, yesterday.line.work.weight) == ("新馆建设", 2.0)
    assert (today.line.title, today.line.work.weight) == ("新馆建设（一期）", 5.0)
    step = today.line.work.milestones[1]
    assert (step.due_on, step.baseline_due_on, step.times_postponed) == (
        date(2024, 9, 30),
        date(2024, 6, 30),
        1,
    )
    assert yesterday.line.work.milestones[1].due_on == date(2024, 6, 30)
    told = today.history[0]
    assert (told.actor, told.action, told.effective_on) == ("系统", "project.amend", TODAY)
    assert told.changes == (
        ("milestone:施工", "期限2024-06-30；原因未设", "期限2024-09-30；原因情况有变"),
        ("title", "新馆建设", "新馆建设（一期）"),
        ("weight", "2.0", "5.0"),
    )


def test_a_late_correction_of_a_weight_does_not_undo_a_later_change_of_a_date(library: Library) -> None:
    office = library.actor("office")
    library.go_to(date(2024, 3, 1))
    library.save(SYSTEM, BUILDING, due={2: date(2024, 9, 30)})
    library.go_to(date(2024, 4, 1))
    library.save(office, BUILDING, date(2024, 2, 1), weight=4.0)

    def terms(day: str, **view: str) -> tuple[float, date | None]:
        work = library.detail(BUILDING, asof=day, **view).line.work
        return work.weight, work.milestones[1].due_on

    assert terms("2024-01-31") == (2.0, date(2024, 6, 30))
    assert terms("2024-02-29") == (4.0, date(2024, 6, 30))
    assert terms("2024-03-01") == (4.0, date(2024, 9, 30))
    assert terms("2024-04-01") == (4.0, date(2024, 9, 30))
    assert terms("2024-03-15", known="then") == (2.0, date(2024, 9, 30))


def test_paused_work_stands_still_and_cancelled_work_leaves_the_figures(library: Library) -> None:
    director = library.actor("director")
    library.go_to(date(2024, 1, 15))
    seq = set_state(
        library.context,
        director,
        library.project_id(BUILDING),
        library.detail(BUILDING).version,
        ProjectState.PAUSED,
        "等待资金",
    )
    library.go_to(date(2024, 8, 1))
    paused = library.detail(BUILDING).line
    assert (paused.verdict.light, paused.verdict.reasons[0].kind) == (Light.PAUSED, ReasonKind.PAUSED)
    assert paused.work.state_reason == "等待资金"
    # The milestone of June 2024 fell due while the clock stood still.
    assert paused.progress.planned == 25
    assert library.detail(BUILDING, asof="2024-01-14").line.work.state is ProjectState.ACTIVE

    before = morning(library, director).overall.total
    set_state(
        library.context, director, library.project_id(BUILDING), seq, ProjectState.CANCELLED, "并入其他项目"
    )
    now = morning(library, director)
    assert (now.overall.total, now.overall.cancelled) == (before - 1, 1)
    assert library.detail(BUILDING).line.reporting is ReportingStatus.NOT_REQUIRED
    assert morning(library, director, asof="2024-07-31").overall.total == before


def test_a_milestone_finished_early_stays_so_when_a_later_slip_is_corrected(library: Library) -> None:
    reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
    library.approve(head, library.submit(reporter, BUILDING, {1: 100}, date(2024, 3, 1), "2024-02"))
    library.approve(head, library.submit(reporter, BUILDING, {1: 50}, date(2024, 3, 22)))
    assert library.detail(BUILDING).line.work.milestones[0].completed_on is None
    library.approve(head, library.submit(reporter, BUILDING, {1: 100}, date(2024, 3, 22)))
    assert library.detail(BUILDING).line.work.milestones[0].completed_on == date(2024, 3, 1)


def test_returned_work_starts_again_from_what_was_written(library: Library) -> None:
    reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
    first = library.submit(reporter, BUILDING, {1: 80}, REPORTED)
    library.decide(head, first, Action.RETURN, "请附上选址批复。")
    form = report_form(library.context, reporter, BUILDING, ViewRequest(), None)
    assert (form.month, form.state, form.returned_reason) == ("2024-03", State.RETURNED, "请附上选址批复。")
    assert (form.draft.version, form.draft.body) == (0, library.body(BUILDING, {1: 80}, REPORTED).as_json())
    assert progress(library, basis="provisional") == 0
    assert library.detail(BUILDING).line.reporting is ReportingStatus.DUE

    second = library.submit(reporter, BUILDING, {1: 100}, REPORTED)
    library.approve(head, second)
    reports = library.detail(BUILDING).reports
    assert [(report.number, report.state) for report in reports] == [(2, State.APPROVED), (1, State.RETURNED)]
    assert progress(library) == 25


def test_lists_and_cockpit_and_details_agree(library: Library) -> None:
    reporter, director = library.actor("reporter_tech"), library.actor("director")
    library.approve(director, library.submit(reporter, PLATFORM, {1: 100, 2: 30}))
    for view in ({}, {"asof": "2024-03-24"}, {"asof": "2023-10-31", "known": "then"}):
        listed = project_list(library.context, director, ViewRequest(**view))
        page = morning(library, director, **view)
        lines = {line.code: line for node in listed.nodes for line in node.projects}
        detail = library.detail(PLATFORM, director, **view).line
        assert lines[PLATFORM].progress == detail.progress
        assert lines[PLATFORM].verdict == detail.verdict
        by_domain = {node.node.code: node.roll_up for node in listed.nodes if node.depth == 0}
        assert by_domain == {domain.node.code: domain.roll_up for domain in page.domains}
        assert sum(listed.light_counts.values()) == page.overall.total + page.overall.cancelled


def test_a_finished_plan_is_still_revised_as_of_its_last_day(library: Library) -> None:
    director, office = library.actor("director"), library.actor("office")
    library.go_to(date(2026, 2, 10))
    seq = library.save(office, BUILDING, title="新馆建设（终期）")
    detail = library.detail(BUILDING)
    assert (detail.line.title, detail.version) == ("新馆建设（终期）", seq)
    assert detail.view.as_of.effective_on == date(2025, 12, 31)
    set_state(
        library.context, director, library.project_id(BUILDING), seq, ProjectState.CANCELLED, "结转下一规划"
    )
    assert library.detail(BUILDING).line.work.state is ProjectState.CANCELLED
    version, terms = library.terms(PLATFORM)
    with pytest.raises(Invalid, match="规划已于 2025-12-31 结束") as refused:
        save_terms(
            library.context,
            office,
            library.project_id(PLATFORM),
            version,
            terms,
            date(2026, 1, 15),
        )
    assert set(refused.value.fields) == {"effective_on"}
