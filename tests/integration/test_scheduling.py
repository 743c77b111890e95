"""Agreed dates are moved on request: asked for, decided, recalled, kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - the duties register themselves
from data_access.models import Change
from domain.clock import day_of
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.projects.scheduling import REVISE_DAYS, SchedulePage
from domain.projects.work import ProjectState
from domain.worklist import Duty
from services.projects.editing import save_terms, set_state
from services.projects.schedule_page import Action, State, ask_for_move, decide_request, schedule_page
from services.viewing import ViewRequest
from services.worklist.reading import open_worklist
from tests.support.factories import BUILDING, PARTY, SYSTEM, TODAY, TOPIC, Library, name_of
from tests.support.threads import at_once, winner_and_loser

LATER = date(2024, 9, 30)
WHY = "招标推迟，九月底完成。"


def page(library: Library, login: str = "director", code: str = BUILDING, **view: str) -> SchedulePage:
    return schedule_page(library.context, library.actor(login), code, ViewRequest(**view))


def ask(library: Library, login: str = "head_ops", number: int = 2, on: date = LATER, why: str = WHY) -> int:
    """Ask to move a milestone of the building; returns the request's id."""
    project = library.project_id(BUILDING)
    version, milestone = library.detail(BUILDING).version, library.milestones(BUILDING)[number - 1]
    saved = ask_for_move(library.context, library.actor(login), project, version, milestone, on, why)
    assert saved.requested == 1
    return page(library).requests[0].request_id


def due(library: Library, number: int = 2) -> date | None:
    return library.detail(BUILDING).line.work.milestones[number - 1].due_on


def duties(library: Library, login: str, duty: Duty) -> list[str]:
    view = open_worklist(library.context, library.actor(login))
    items = view.to_decide if duty is Duty.DECIDE else view.owed
    return [item.note for item in items if item.subject_kind == "schedule_request" and item.duty is duty]


def test_a_date_is_asked_for_approved_and_kept_with_all_that_was_before(library: Library) -> None:
    request = ask(library)
    assert due(library) == date(2024, 6, 30)
    asked = page(library)
    assert asked.milestones[1].waiting is not None
    assert asked.milestones[1].waiting.wanted_on == LATER
    assert (asked.requests[0].state, asked.requests[0].may_decide) == (State.SUBMITTED, True)
    assert duties(library, "director", Duty.DECIDE) == [f"施工 2024-06-30 → 2024-09-30，{WHY}"]
    assert duties(library, "head_ops", Duty.DECIDE) == []

    library.go_to(TODAY + timedelta(days=3))
    decide_request(library.context, library.actor("director"), request, Action.APPROVE)
    assert due(library) == LATER
    assert library.detail(BUILDING, asof=TODAY.isoformat()).line.work.milestones[1].due_on == date(
        2024, 6, 30
    )
    kept = page(library)
    found = kept.milestones[1]
    assert (found.milestone.baseline_due_on, found.milestone.times_postponed, found.days_later) == (
        date(2024, 6, 30),
        1,
        92,
    )
    assert found.waiting is None
    (revision,) = kept.revisions
    assert (revision.before, revision.after, revision.days) == (date(2024, 6, 30), LATER, 92)
    assert (revision.reason, revision.decided_by, revision.asked_by) == (
        WHY,
        name_of("director"),
        name_of("head_ops"),
    )
    assert day_of(revision.recorded_at) == TODAY + timedelta(days=3)
    assert page(library, asof=TODAY.isoformat(), known="then").revisions == ()
    told = library.detail(BUILDING).history[0]
    assert (told.actor, told.action) == (name_of("director"), "project.amend")
    assert ("source", "", "期限调整申请") in told.changes


def test_the_form_asks_for_dates_and_saves_everything_else(library: Library) -> None:
    version, terms = library.terms(BUILDING)
    first, second, third = terms.milestones
    wanted = replace(
        terms,
        title="新馆",
        milestones=(
            first,
            replace(second, due_on=LATER, weight=5.0, reason=WHY),
            replace(third, due_on=date(2025, 3, 31), reason="随施工顺延"),
        ),
    )
    project, office = library.project_id(BUILDING), library.actor("office")
    saved = save_terms(library.context, office, project, version, wanted)
    assert saved.requested == 2
    work = library.detail(BUILDING).line.work
    assert (work.title, work.milestones[1].weight) == ("新馆", 5.0)
    assert [m.due_on for m in work.milestones] == [first.due_on, second.due_on, third.due_on]
    (request,) = page(library).requests
    assert [(m.title, m.wanted_on, m.reason) for m in request.moves] == [
        ("施工", LATER, WHY),
        ("验收", date(2025, 3, 31), "随施工顺延"),
    ]
    # A second click on the same form meets the version; once more from a fresh one, what is asked already.
    with pytest.raises(Conflict):
        save_terms(library.context, office, project, version, wanted)
    with pytest.raises(Invalid, match="里程碑“施工”已有一项期限调整待审批（申请改为 2024-09-30）"):
        save_terms(library.context, library.actor("head_ops"), project, saved.version, wanted)
    assert library.approve_moves(BUILDING) == 1
    assert [due(library, n) for n in (2, 3)] == [LATER, date(2025, 3, 31)]


def test_what_was_never_agreed_is_moved_at_once(library: Library) -> None:
    head = library.actor("head_tech")
    library.save(head, TOPIC, due={1: date(2024, 6, 30)})
    library.clock.advance(days=1)
    library.save(head, TOPIC, due={1: date(2024, 8, 31)})
    step = library.detail(TOPIC).line.work.milestones[0]
    assert (step.due_on, step.times_postponed) == (date(2024, 8, 31), 1)
    # Once confirmed it is agreed for good: taking the confirmation back is no way around.
    library.save(head, TOPIC, kind_confirmed=True)
    library.save(head, TOPIC, kind_confirmed=False)
    library.save(head, TOPIC, due={1: date(2024, 12, 31)})
    assert library.detail(TOPIC).line.work.milestones[0].due_on == date(2024, 8, 31)
    assert page(library, code=TOPIC).requests[0].moves[0].wanted_on == date(2024, 12, 31)


def test_a_cancelled_milestone_is_no_way_around_either(library: Library) -> None:
    version, terms = library.terms(BUILDING)
    dropped = replace(terms.milestones[1], due_on=LATER, cancelled=True, reason="并入")
    faulty = replace(terms, milestones=(terms.milestones[0], dropped, terms.milestones[2]))
    project, office = library.project_id(BUILDING), library.actor("office")
    with pytest.raises(Invalid, match="期限不必调整，请改回 2024-06-30"):
        save_terms(library.context, office, project, version, faulty)


def test_an_agreed_date_is_not_taken_away(library: Library) -> None:
    with pytest.raises(Invalid, match="里程碑“施工”的期限已经确认，不能清空"):
        library.save(library.actor("office"), BUILDING, due={2: None})
    assert page(library).requests == ()


def test_who_decides_moves_at_once(library: Library) -> None:
    library.save(SYSTEM, BUILDING, due={2: LATER})
    assert due(library) == LATER
    assert page(library).requests == ()
    assert page(library).revisions[0].asked_by == ""


@pytest.mark.parametrize(
    ("on", "why", "message"),
    [
        (date(2024, 6, 30), WHY, "新的期限与现在的期限 2024-06-30 相同"),
        (LATER, " \u3000", "请写明调整期限的原因"),
        (date(2022, 12, 31), WHY, "期限早于项目计划开始日期"),
        (LATER, "长" * 501, "原因不超过 500 字"),
    ],
)
def test_faulty_requests_are_refused_and_leave_nothing(
    unchanging_library: Library, on: date, why: str, message: str
) -> None:
    library = unchanging_library
    head, milestone = library.actor("head_ops"), library.milestones(BUILDING)[1]
    version, before = library.detail(BUILDING).version, library.detail(BUILDING).view.latest_seq
    with pytest.raises(Invalid, match=message):
        ask_for_move(library.context, head, library.project_id(BUILDING), version, milestone, on, why)
    assert library.detail(BUILDING).view.latest_seq == before


def test_a_milestone_of_another_project_is_refused(unchanging_library: Library) -> None:
    library = unchanging_library
    foreign = library.milestones(PARTY)[0]
    version, project = library.detail(BUILDING).version, library.project_id(BUILDING)
    with pytest.raises(Invalid, match="里程碑与本项目不符"):
        ask_for_move(library.context, library.actor("office"), project, version, foreign, LATER, WHY)


def test_only_a_director_decides_and_nobody_on_their_own(library: Library) -> None:
    request = ask(library)
    for login in ("office", "head_ops", "reporter_ops", "admin"):
        with pytest.raises(Forbidden):
            decide_request(library.context, library.actor(login), request, Action.APPROVE)
    with pytest.raises(Forbidden, match="只有填报人本人可以撤回"):
        decide_request(library.context, library.actor("office"), request, Action.RECALL)
    with pytest.raises(NotFound):
        decide_request(library.context, library.actor("director"), 999_999, Action.APPROVE)
    assert due(library) == date(2024, 6, 30)


def test_a_return_needs_a_reason_and_comes_back_to_its_author_until_asked_again(library: Library) -> None:
    request, director = ask(library), library.actor("director")
    with pytest.raises(Invalid, match="请写明退回原因"):
        decide_request(library.context, director, request, Action.RETURN)
    decide_request(library.context, director, request, Action.RETURN, "请说明赶工措施")
    assert due(library) == date(2024, 6, 30)
    assert duties(library, "head_ops", Duty.REVISE) == ["请说明赶工措施"]
    assert duties(library, "director", Duty.DECIDE) == []
    ask(library, why="增加一个班组，仍需推迟。")
    assert duties(library, "head_ops", Duty.REVISE) == []


def test_a_returned_request_rests_after_a_while(library: Library) -> None:
    request = ask(library)
    decide_request(library.context, library.actor("director"), request, Action.RETURN, "不同意")
    library.go_to(TODAY + timedelta(days=REVISE_DAYS))
    assert len(duties(library, "head_ops", Duty.REVISE)) == 1
    library.go_to(TODAY + timedelta(days=REVISE_DAYS + 1))
    assert duties(library, "head_ops", Duty.REVISE) == []


def test_its_author_recalls_it_while_nobody_has_decided(library: Library) -> None:
    request, head = ask(library), library.actor("head_ops")
    assert decide_request(library.context, head, request, Action.RECALL) is State.RECALLED
    with pytest.raises(Invalid, match="不在待审核状态"):
        decide_request(library.context, library.actor("director"), request, Action.APPROVE)
    assert page(library).milestones[1].waiting is None
    ask(library, on=date(2024, 8, 31))


def _moved(library: Library) -> None:
    library.save(SYSTEM, BUILDING, due={2: date(2024, 7, 31)})


def _dropped(library: Library) -> None:
    version, terms = library.terms(BUILDING)
    dropped = replace(terms.milestones[1], cancelled=True, reason="并入")
    milestones = (terms.milestones[0], dropped, terms.milestones[2])
    office, project = library.actor("office"), library.project_id(BUILDING)
    save_terms(library.context, office, project, version, replace(terms, milestones=milestones))


def _restarted(library: Library) -> None:
    library.save(library.actor("office"), BUILDING, planned_start=None)
    version, terms = library.terms(BUILDING)
    milestones = tuple(replace(m, due_on=date(2025, 6, 30), reason="重新安排") for m in terms.milestones)
    wanted = replace(terms, planned_start=date(2025, 1, 1), planned_finish=None, milestones=milestones)
    later = replace(wanted, milestones=(milestones[0], terms.milestones[1], milestones[2]))
    project = library.project_id(BUILDING)
    with pytest.raises(Invalid):
        save_terms(library.context, SYSTEM, project, version, later)
    save_terms(library.context, SYSTEM, project, version, wanted)


def _cancelled(library: Library) -> None:
    director, version = library.actor("director"), library.detail(BUILDING).version
    project = library.project_id(BUILDING)
    set_state(library.context, director, project, version, ProjectState.CANCELLED, "并入")


@pytest.mark.parametrize(
    ("happens", "message"),
    [
        (_moved, "期限在申请之后已改为 2024-07-31"),
        (_dropped, "在申请之后已取消"),
        (_restarted, "期限在申请之后已改为 2025-06-30"),
        (_cancelled, "该项目已取消"),
    ],
)
def test_a_request_is_judged_again_when_it_is_decided_on(
    library: Library, happens: Callable[[Library], None], message: str
) -> None:
    request, director = ask(library), library.actor("director")
    happens(library)
    before = library.detail(BUILDING).view.latest_seq
    with pytest.raises(Conflict, match=message):
        decide_request(library.context, director, request, Action.APPROVE)
    assert library.detail(BUILDING).view.latest_seq == before
    assert decide_request(library.context, director, request, Action.RETURN, "已变化") is State.RETURNED


def test_of_two_directors_at_once_one_decides(library: Library) -> None:
    request = ask(library)
    one, other = library.actor("director"), library.actor("director2")
    state, refused = winner_and_loser(
        at_once(
            lambda: decide_request(library.context, one, request, Action.APPROVE),
            lambda: decide_request(library.context, other, request, Action.APPROVE),
        )
    )
    assert state is State.APPROVED
    assert isinstance(refused, Invalid)
    assert library.detail(BUILDING).line.work.milestones[1].times_postponed == 1


def test_a_form_opened_before_somebody_saved_is_a_conflict(library: Library) -> None:
    version, milestone = library.detail(BUILDING).version, library.milestones(BUILDING)[1]
    library.save(library.actor("office"), BUILDING, weight=3.0)
    project, head = library.project_id(BUILDING), library.actor("head_ops")
    with pytest.raises(Conflict, match=f"{name_of('office')}已经修改过这个项目"):
        ask_for_move(library.context, head, project, version, milestone, LATER, WHY)
    assert page(library).requests == ()


def test_the_ledger_names_the_request_and_its_decision(library: Library) -> None:
    request = ask(library)
    decide_request(library.context, library.actor("director"), request, Action.APPROVE)
    with library.context.database.reading() as session:
        told = [
            (c.action, c.subject_kind)
            for c in session.scalars(select(Change).order_by(Change.seq.desc()).limit(3))
        ]
    assert ("schedule_request.approve", "schedule_request") in told
    assert ("project.amend", "project") in told
