"""What changed below a node between two days, and who sees which lines of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from domain.errors import Invalid, NotFound
from domain.projects.change_views import ChangeSort, NodeChanges
from domain.projects.comparison import Change
from services.nodes.changes import export_changes, node_changes, presets
from services.projects.editing import save_terms
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PARTY, PLATFORM, SYSTEM, TODAY, Library

FIRST, LAST = date(2024, 3, 31), date(2024, 7, 15)


def changes(
    library: Library, login: str = "director", code: str = "plan", first: date = FIRST, **view: str
) -> NodeChanges:
    return node_changes(library.context, library.actor(login), code, ViewRequest(**view), first)


@pytest.fixture
def moved_on(library: Library) -> Library:
    """The library three months later: completed, pushed out, cancelled, added, reweighed."""
    head, reporter = library.actor("head_ops"), library.actor("reporter_ops")
    library.go_to(date(2024, 4, 22))
    library.approve(head, library.submit(reporter, BUILDING, {1: 100}, date(2024, 4, 20), month="2024-04"))
    version, terms = library.terms(BUILDING)
    _, _, third = terms.milestones
    new = replace(third, milestone_id=None, title="试运行", due_on=date(2025, 3, 31))
    wanted = replace(terms, weight=5.0, milestones=(*terms.milestones, new))
    save_terms(library.context, SYSTEM, library.project_id(BUILDING), version, wanted)
    library.save(SYSTEM, BUILDING, due={3: date(2025, 1, 30)})
    library.save(SYSTEM, PARTY, due={1: date(2024, 12, 31)})
    library.go_to(LAST)
    return library


def test_everything_that_differs_is_told_once(moved_on: Library) -> None:
    found = changes(moved_on)
    told = [(line.sort, line.code, line.milestone, line.days) for line in found.lines]
    assert (ChangeSort.COMPLETED, BUILDING, "选址", None) in told
    assert (ChangeSort.LATE, BUILDING, "施工", None) in told
    assert (ChangeSort.PUSHED_OUT, BUILDING, "验收", 30) in told
    assert (ChangeSort.ADDED, BUILDING, "试运行", None) in told
    assert (ChangeSort.CAUGHT_UP, PARTY, "方案", None) in told
    assert [line.before for line in found.lines if line.sort is ChangeSort.WEIGHT] == ["2"]
    assert found.found.counts[Change.COMPLETED] == 1
    assert (found.first, found.last) == (FIRST, LAST)
    assert found.before.actual is not None
    assert found.after.actual is not None
    assert found.after.actual > found.before.actual
    before = moved_on.detail(BUILDING, asof=FIRST.isoformat()).line.verdict.light
    after = moved_on.detail(BUILDING).line.verdict.light
    assert (before is after) == (BUILDING not in {x.code for x in found.lines if x.sort is ChangeSort.LIGHT})


def test_a_node_tells_of_its_own_work_and_a_reader_sees_what_they_may(moved_on: Library) -> None:
    assert {line.code for line in changes(moved_on, code="D01.1.1").lines} == {BUILDING}
    assert changes(moved_on, code="D02").found.counts[Change.COMPLETED] == 0
    whole, own = changes(moved_on), changes(moved_on, "reporter_ops")
    assert own.found.counts == whole.found.counts, "figures are the same for everybody"
    assert PARTY not in {line.code for line in own.lines}
    assert own.hidden >= 1
    assert whole.hidden == 0
    with pytest.raises(NotFound):
        changes(moved_on, "reporter_ops", code="D01.2")


def test_what_was_known_then_leaves_out_what_came_later(moved_on: Library) -> None:
    head, reporter = moved_on.actor("head_tech"), moved_on.actor("reporter_tech")
    late = moved_on.submit(reporter, PLATFORM, {1: 100}, date(2024, 3, 20), month="2024-06")
    moved_on.approve(head, late)
    now, then = changes(moved_on), changes(moved_on, known="then")
    platform = [
        {line.sort for line in found.lines if line.code == PLATFORM and line.milestone == "招标"}
        for found in (now, then)
    ]
    assert platform == [set(), {ChangeSort.COMPLETED}]


@pytest.mark.parametrize("first", [LAST, date(2024, 12, 1), date(1999, 12, 31)])
def test_the_first_day_comes_first(moved_on: Library, first: date) -> None:
    with pytest.raises(Invalid, match="开始日期须早于结束日期 2024-07-15"):
        changes(moved_on, first=first)


def test_without_a_first_day_it_is_the_end_of_last_month(library: Library) -> None:
    found = node_changes(library.context, library.actor("director"), "plan", ViewRequest())
    assert (found.first, found.last) == (date(2024, 2, 29), TODAY)
    assert presets(TODAY) == (
        ("上月末", date(2024, 2, 29)),
        ("上季度末", date(2023, 12, 31)),
        ("去年末", date(2023, 12, 31)),
    )


def test_the_workbook_has_the_lines_of_the_page(moved_on: Library) -> None:
    file = export_changes(moved_on.context, moved_on.actor("director"), "plan", ViewRequest(), FIRST)
    sheet = openpyxl.load_workbook(BytesIO(file.data)).worksheets[0]
    assert sheet.max_row == len(changes(moved_on).lines) + 1
    assert file.name == "plan_变化_20240331-20240715.xlsx"
