"""What milestones wait for: added, changed and removed by those who may, read at any point of view."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from data_access.models import Change, MilestoneDependencyRevision
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.projects.dependencies import Dependency, Fit
from domain.projects.gantt import GanttView
from services.plans import load_plan
from services.projects import dependencies
from services.projects.dependencies import (
    ScheduleView,
    add_dependency,
    change_lag,
    milestone_choices,
    project_schedule,
    remove_dependencies,
)
from services.projects.editing import save_terms
from services.projects.gantt import gantt
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PARTY, PLAN, PLATFORM, SYSTEM, TODAY, Library


def schedule(library: Library, code: str, actor: Actor = SYSTEM, /, **view: str) -> ScheduleView:
    """The schedule of a project."""
    return project_schedule(library.context, actor, code, ViewRequest(**view))


def link(library: Library, login: str, before: int, after: int, lag: float | None = 0) -> int:
    """Add a dependency as somebody."""
    return add_dependency(library.context, library.actor(login), before, after, lag)


def only(library: Library, code: str) -> Dependency:
    """The one dependency of a project."""
    (line,) = schedule(library, code).dependencies
    return line.dependency


def test_it_is_read_from_both_ends_and_on_every_day_from_its_own_on(library: Library) -> None:
    tender = library.milestones(PLATFORM)[0]
    building = library.milestones(BUILDING)[1]
    seq = link(library, "head_ops", tender, building, 30)
    assert only(library, BUILDING) == Dependency(tender, building, 30, seq)
    after = schedule(library, BUILDING).milestones[1]
    assert [line.predecessor.project_code for line in after.predecessors] == [PLATFORM]
    before = schedule(library, PLATFORM).milestones[0]
    assert [line.successor.milestone_id for line in before.successors] == [building]
    # Due 2023-09-30 and still open half a year later, before one that is due on 2024-06-30.
    standing = after.predecessors[0].standing
    assert (standing.fit, standing.delay_days) == (Fit.DELAY_ABSORBED, (TODAY - date(2023, 9, 30)).days)
    yesterday = (TODAY - timedelta(days=1)).isoformat()
    assert schedule(library, BUILDING, asof=yesterday).dependencies == ()
    library.go_to(TODAY + timedelta(days=2))
    then = schedule(library, BUILDING, asof=yesterday, known="then")
    assert then.dependencies == ()
    remove_dependencies(library.context, library.actor("head_ops"), [only(library, BUILDING)])
    assert schedule(library, BUILDING).dependencies == ()
    assert len(schedule(library, BUILDING, asof=TODAY.isoformat()).dependencies) == 1


def test_a_delay_that_reaches_the_successor_and_dates_that_contradict_are_told(library: Library) -> None:
    site, works, acceptance = library.milestones(BUILDING)
    link(library, "office", site, works, 120)
    link(library, "office", works, acceptance, 200)
    library.save(library.actor("office"), BUILDING, due={1: date(2024, 4, 30)})
    library.approve_moves(BUILDING)
    first, second = (line.standing for line in schedule(library, BUILDING).dependencies)
    assert (first.fit, first.delay_days, first.short_days) == (Fit.DELAY_SHIFTS, 305, 59)
    # Nothing is refused: the dates were agreed on, and are told to be impossible.
    assert (second.fit, second.short_days) == (Fit.DATES_CONTRADICT, 16)


def test_circles_are_refused_and_the_way_round_is_told(library: Library) -> None:
    site, works, acceptance = library.milestones(BUILDING)
    tender = library.milestones(PLATFORM)[0]
    with pytest.raises(Invalid, match="不能以自己为前置"):
        link(library, "head_ops", site, site)
    link(library, "head_ops", site, works)
    with pytest.raises(Invalid, match="“施工” → “选址” → “施工”"):
        link(library, "head_ops", works, site)
    link(library, "office", works, tender)
    with pytest.raises(Invalid, match="“招标” → “选址” → “施工” → “招标”"):
        link(library, "head_ops", tender, site)
    link(library, "head_ops", tender, acceptance)
    assert len(schedule(library, BUILDING).dependencies) == 3


@pytest.mark.parametrize("lag", [-1, 0.5, 1001, 10_000])
def test_a_lag_out_of_bounds_is_refused(unchanging_library: Library, lag: float) -> None:
    site, works, _ = unchanging_library.milestones(BUILDING)
    with pytest.raises(Invalid, match="0 至 1000") as told:
        link(unchanging_library, "head_ops", site, works, lag)
    assert "lag_days" in told.value.fields


def test_a_milestone_of_another_plan_is_refused(library: Library) -> None:
    other = PLAN.replace("code: P-14", "code: P-15").replace("ends_on: 2025-12-31", "ends_on: 2026-12-31")
    before = set(library.milestones(BUILDING))
    load_plan(library.context, SYSTEM, other.encode())
    strange = schedule(library, BUILDING, plan="P-15").milestones[0].milestone.milestone_id
    assert strange not in before
    with pytest.raises(Invalid, match="不属于同一个规划"):
        link(library, "office", strange, library.milestones(BUILDING)[0])


def test_the_right_is_that_over_the_project_that_has_to_wait(library: Library) -> None:
    tender, works = library.milestones(PLATFORM)[0], library.milestones(BUILDING)[1]
    with pytest.raises(Forbidden, match="后续里程碑所在项目"):
        link(library, "head_tech", tender, works)
    with pytest.raises(Forbidden):
        link(library, "director", tender, works)
    with pytest.raises(Forbidden):
        link(library, "reporter_ops", tender, works)
    link(library, "head_ops", tender, works)
    (line,) = schedule(library, PLATFORM, library.actor("head_tech")).dependencies
    assert not line.may_edit
    with pytest.raises(Forbidden):
        remove_dependencies(library.context, library.actor("head_tech"), [line.dependency])
    with pytest.raises(Forbidden):
        change_lag(library.context, library.actor("head_tech"), line.dependency, 5)


def test_restricted_work_is_neither_found_nor_named(library: Library) -> None:
    plan, works = library.milestones(PARTY)[0], library.milestones(BUILDING)[1]
    with pytest.raises(NotFound):
        link(library, "head_ops", plan, works)
    head = library.actor("head_ops")
    offered = milestone_choices(library.context, head, BUILDING, "方案", ViewRequest())
    assert offered == ()
    link(library, "office", plan, works)
    (line,) = schedule(library, BUILDING, head).dependencies
    assert line.predecessor.milestone is None
    assert line.predecessor.project_title == ""
    (line,) = schedule(library, BUILDING, library.actor("office")).dependencies
    assert line.predecessor.project_code == PARTY
    # Nor in the circle that one of their milestones would close.
    tender = library.milestones(PLATFORM)[0]
    link(library, "office", tender, plan)
    with pytest.raises(Invalid, match="不在您查看范围内"):
        link(library, "head_tech", works, tender)


def test_a_second_click_and_two_people(library: Library) -> None:
    site, works, _ = library.milestones(BUILDING)
    link(library, "head_ops", site, works, 5)
    with pytest.raises(Invalid, match="已经添加，间隔 5 天"):
        link(library, "head_ops", site, works, 5)
    with pytest.raises(Conflict, match="已经修改过这条前置关系") as told:
        link(library, "office", site, works, 9)
    (difference,) = told.value.differences
    assert (difference.mine, difference.theirs) == ("9 天", "5 天")
    seen = only(library, BUILDING)
    change_lag(library.context, library.actor("office"), seen, 12)
    with pytest.raises(Conflict, match="已经修改过这条前置关系"):
        change_lag(library.context, library.actor("head_ops"), seen, 7)
    with pytest.raises(Conflict):
        remove_dependencies(library.context, library.actor("head_ops"), [seen])
    now = only(library, BUILDING)
    assert now.lag_days == 12
    assert change_lag(library.context, library.actor("office"), now, 12) == now.version
    remove_dependencies(library.context, library.actor("head_ops"), [now])
    with pytest.raises(Invalid, match="已经被移除"):
        remove_dependencies(library.context, library.actor("office"), [now])
    link(library, "head_ops", site, works)
    assert only(library, BUILDING).lag_days == 0


def test_many_are_removed_together_or_not_at_all(library: Library) -> None:
    site, works, acceptance = library.milestones(BUILDING)
    link(library, "head_ops", site, works)
    link(library, "head_ops", works, acceptance)
    first, second = (line.dependency for line in schedule(library, BUILDING).dependencies)
    stale = Dependency(second.predecessor_id, second.successor_id, version=1)
    with pytest.raises(Conflict):
        remove_dependencies(library.context, library.actor("head_ops"), [first, stale])
    assert len(schedule(library, BUILDING).dependencies) == 2
    remove_dependencies(library.context, library.actor("head_ops"), [first, second])
    assert schedule(library, BUILDING).dependencies == ()
    with pytest.raises(Invalid, match="先勾选"):
        remove_dependencies(library.context, library.actor("head_ops"), [])


def test_cancelled_milestones_take_no_part_and_what_hangs_on_them_is_told(library: Library) -> None:
    site, works, acceptance = library.milestones(BUILDING)
    link(library, "head_ops", site, works)
    version, terms = library.terms(BUILDING)
    dropped = replace(terms.milestones[0], cancelled=True, reason="改用旧馆")
    wanted = replace(terms, milestones=(dropped, *terms.milestones[1:]))
    save_terms(library.context, SYSTEM, library.project_id(BUILDING), version, wanted)
    (line,) = schedule(library, BUILDING).dependencies
    assert line.standing.fit is Fit.PREDECESSOR_CANCELLED
    with pytest.raises(Invalid, match="已取消的里程碑"):
        link(library, "head_ops", site, acceptance)
    remove_dependencies(library.context, library.actor("head_ops"), [line.dependency])
    assert schedule(library, BUILDING).dependencies == ()


def test_a_milestone_has_not_more_predecessors_than_anybody_can_follow(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dependencies, "PREDECESSOR_LIMIT", 1)
    site, works, acceptance = library.milestones(BUILDING)
    link(library, "office", site, acceptance)
    with pytest.raises(Invalid, match="最多 1 个前置"):
        link(library, "office", works, acceptance)


def test_the_ledger_keeps_who_did_what(library: Library) -> None:
    site, works, _ = library.milestones(BUILDING)
    link(library, "head_ops", site, works, 3)
    change_lag(library.context, library.actor("office"), only(library, BUILDING), 4)
    remove_dependencies(library.context, library.actor("head_ops"), [only(library, BUILDING)])
    with library.context.database.reading() as session:
        rows = session.scalars(
            select(Change).where(Change.subject_kind == "milestone_dependency").order_by(Change.seq)
        ).all()
        facts = session.scalars(select(MilestoneDependencyRevision)).all()
    assert [row.action for row in rows] == ["dependency.add", "dependency.change", "dependency.remove"]
    assert rows[0].after == {
        "predecessor": f"{BUILDING} 选址",
        "successor": f"{BUILDING} 施工",
        "lag_days": 3,
    }
    assert [row.actor_id for row in rows] == [
        library.user_id("head_ops"),
        library.user_id("office"),
        library.user_id("head_ops"),
    ]
    assert [fact.change_seq for fact in facts] == [row.seq for row in rows]


def test_choices_hold_every_word_and_begin_with_the_project_s_own(unchanging_library: Library) -> None:
    library = unchanging_library
    office = library.actor("office")
    every = milestone_choices(library.context, office, PLATFORM, "", ViewRequest())
    assert every[0].project_code == PLATFORM
    assert {choice.project_code for choice in every} >= {BUILDING, PARTY}
    found = milestone_choices(library.context, office, PLATFORM, "新馆 验收", ViewRequest())
    assert [(choice.project_code, choice.title) for choice in found] == [(BUILDING, "验收")]
    assert milestone_choices(library.context, office, PLATFORM, "没有这个", ViewRequest()) == ()
    with pytest.raises(Forbidden):
        milestone_choices(library.context, library.actor("director"), PLATFORM, "", ViewRequest())


def test_a_project_that_is_not_there_or_not_to_be_seen_is_not_found(unchanging_library: Library) -> None:
    with pytest.raises(NotFound):
        schedule(unchanging_library, "D99-01")
    with pytest.raises(NotFound):
        schedule(unchanging_library, PARTY, unchanging_library.actor("head_ops"))


def chart(library: Library, login: str, /, **view: str) -> GanttView:
    """What somebody's chart draws."""
    return gantt(library.context, library.actor(login), ViewRequest(**view))


def days(found: GanttView, code: str) -> tuple[date, date]:
    """From when to when a bar reaches."""
    start, bar = found.chart.axis.starts_on, found.chart.drawn[code]
    return start + timedelta(days=bar["s"]), start + timedelta(days=bar["e"])


def test_the_chart_draws_what_the_reader_may_see(library: Library) -> None:
    before = chart(library, "director")
    site, works, _ = library.milestones(BUILDING)
    link(library, "office", site, works, 30)
    link(library, "office", library.milestones(PLATFORM)[0], works)
    link(library, "office", library.milestones(PARTY)[0], works)
    # What was kept is not told any longer once somebody wrote.
    assert "d" not in before.chart.drawn[BUILDING]
    seen = chart(library, "director")
    assert days(seen, BUILDING) == (date(2023, 1, 1), date(2024, 12, 31))
    assert seen.chart.drawn[BUILDING]["d"] == [[0, 1, 30]]
    assert {link.project_code for link in seen.outside[BUILDING]} == {PLATFORM, PARTY}
    # A node reaches from the first day to the last of all below it.
    assert days(seen, "D01") == (date(2023, 1, 1), date(2024, 12, 31))
    assert days(seen, "D02") == (date(2023, 1, 1), date(2025, 12, 31))
    others = chart(library, "head_ops")
    assert PARTY not in {line.code for node in others.listed.nodes for line in node.projects}
    assert {link.project_code for link in others.outside[BUILDING]} == {PLATFORM}
    yesterday = (TODAY - timedelta(days=1)).isoformat()
    assert "d" not in chart(library, "director", asof=yesterday).chart.drawn[BUILDING]


def test_the_chart_shows_the_day_first_agreed_and_what_was_cancelled_no_more(library: Library) -> None:
    library.save(library.actor("office"), BUILDING, due={2: date(2024, 9, 30)})
    library.approve_moves(BUILDING)
    found = chart(library, "director").chart
    due, _, title, _, first = found.drawn[BUILDING]["m"][1]
    moved = [found.axis.starts_on + timedelta(days=day) for day in (due, first)]
    assert (title, moved) == ("施工", [date(2024, 9, 30), date(2024, 6, 30)])
    version, terms = library.terms(BUILDING)
    dropped = replace(terms.milestones[1], cancelled=True, reason="并入验收")
    wanted = replace(terms, milestones=(terms.milestones[0], dropped, terms.milestones[2]))
    save_terms(library.context, SYSTEM, library.project_id(BUILDING), version, wanted)
    marks = chart(library, "director").chart.drawn[BUILDING]["m"]
    assert [mark[2] for mark in marks] == ["选址", "验收"]
