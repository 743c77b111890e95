"""Yearly lists on both databases: drawn up, issued, changed, stated, judged, closed, carried; bad inputs."""

from __future__ import annotations

from datetime import date

import pytest

import services.capabilities  # noqa: F401 - registers the capability
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.projects.lights import Light
from domain.workflow import Action
from domain.worklist import Duty
from domain.years import ItemTerms, ListState, Verdict
from domain.years_views import ItemLine, YearPage
from services.viewing import ViewRequest
from services.worklist import due_items
from services.years import drawing
from services.years.reading import YearFilter, item_page, year_page
from services.years.stating import decide, state_quarter
from tests.support.factories import BUILDING, Library

EVERYTHING = YearFilter()


def page(
    library: Library, login: str = "office", year: int = 2024, chosen: YearFilter = EVERYTHING, **view: str
) -> YearPage:
    return year_page(library.context, library.actor(login), ViewRequest(**view), year, chosen)


def free(library: Library, **changes: object) -> ItemTerms:
    return ItemTerms(
        **{
            "title": "修订借阅规则",
            "department_id": library.department("ops"),
            "targets": ("征求意见", "", "", "印发施行"),
            **changes,
        }  # type: ignore[arg-type]
    )


def drawn(library: Library, *, year: int = 2024) -> int:
    """A list of the building and a free task of its department; returns the free task's id."""
    context, office = library.context, library.actor("office")
    drawing.draw_up(context, office, year)
    key = f"project-{library.project_id(BUILDING)}"
    drawing.include(context, office, year, page(library, year=year).version, [key])
    return drawing.add_item(context, office, year, page(library, year=year).version, free(library))


def issued(library: Library) -> int:
    found = drawn(library)
    issue(library)
    return found


def issue(library: Library, number: str = "试发〔2024〕3号", day: date | None = date(2024, 3, 20)) -> None:
    version = page(library).version
    drawing.issue(library.context, library.actor("director"), 2024, version, number, day)


def line(library: Library, item_id: int) -> ItemLine:
    return next(found for found in page(library).items if found.item_id == item_id)


def judge(library: Library, item_id: int, verdict: Verdict, reason: str = "") -> None:
    version = line(library, item_id).version
    drawing.judge(library.context, library.actor("office"), item_id, version, verdict, reason)


def linked(library: Library) -> ItemLine:
    return next(found for found in page(library).items if found.terms.project_id is not None)


def test_a_list_is_proposed_from_the_milestones_of_the_year(library: Library) -> None:
    context, office = library.context, library.actor("office")
    assert page(library).may_draw
    drawing.draw_up(context, office, 2024)
    shown = page(library)
    keys = {found.key: found for found in shown.proposals}
    building = keys[f"project-{library.project_id(BUILDING)}"]
    assert building.terms.targets[1]
    assert building.terms.targets[3]
    assert len(building.terms.milestone_ids) == 2
    drawing.include(context, office, 2024, shown.version, [building.key])
    after = page(library)
    assert building.key not in {found.key for found in after.proposals}
    assert [found.project_code for found in after.items] == [BUILDING]
    # A list being drawn up is not for departments yet.
    assert page(library, "head_ops").state is None
    with pytest.raises(NotFound):
        item_page(context, library.actor("head_ops"), ViewRequest(), after.items[0].item_id)


def test_bad_drawing(library: Library) -> None:
    context, office = library.context, library.actor("office")
    with pytest.raises(NotFound, match="还没有开始拟定"):
        drawing.include(context, office, 2024, 0, ["project-1"])
    drawing.draw_up(context, office, 2024)
    with pytest.raises(Conflict, match="已经开始拟定"):
        drawing.draw_up(context, office, 2024)
    with pytest.raises(Invalid, match="须在"):
        drawing.draw_up(context, office, 2031)
    version = page(library).version
    with pytest.raises(Invalid, match="先勾选"):
        drawing.include(context, office, 2024, version, [])
    with pytest.raises(Conflict, match="不再符合条件"):
        drawing.include(context, office, 2024, version, ["project-999"])
    with pytest.raises(Invalid, match="责任部门"):
        drawing.add_item(context, office, 2024, version, free(library, department_id=10**9))
    with pytest.raises(Invalid) as refused:
        drawing.add_item(context, office, 2024, version, ItemTerms("", None))
    assert set(refused.value.fields) == {"title", "department", "targets"}
    for login in ("head_ops", "director", "reporter_ops"):
        with pytest.raises(Forbidden):
            drawing.add_item(context, library.actor(login), 2024, version, free(library))
    drawing.add_item(context, office, 2024, version, free(library))
    with pytest.raises(Conflict, match="已经修改过"):
        drawing.add_item(context, office, 2024, version, free(library))


def test_an_empty_list_is_not_issued_and_only_directors_issue(library: Library) -> None:
    context = library.context
    drawing.draw_up(context, library.actor("office"), 2024)
    with pytest.raises(Invalid, match="清单还是空的"):
        issue(library)
    drawing.add_item(context, library.actor("office"), 2024, page(library).version, free(library))
    with pytest.raises(Forbidden):
        drawing.issue(context, library.actor("office"), 2024, page(library).version, "1号", date(2024, 3, 1))
    for number, day, told in (
        ("", date(2024, 3, 1), "文号"),
        ("1号", None, "印发日期"),
        ("1号", date(2024, 4, 1), "今天"),
    ):
        with pytest.raises(Invalid, match=told):
            issue(library, number, day)
    version = page(library).version
    issue(library)
    assert page(library, "head_ops").document_number == "试发〔2024〕3号"
    with pytest.raises(Conflict):
        drawing.issue(context, library.actor("director"), 2024, version, "1号", date(2024, 3, 1))
    with pytest.raises(Invalid, match="已经印发"):
        issue(library)


def test_what_was_issued_is_changed_with_a_reason_that_is_kept(library: Library) -> None:
    item = issued(library)
    context, office = library.context, library.actor("office")
    version = line(library, item).version
    with pytest.raises(Invalid, match="写明原因"):
        drawing.save_item(context, office, item, version, free(library, title="修订借阅办法"))
    library.go_to(date(2024, 4, 10))
    drawing.save_item(
        context, library.actor("office"), item, version, free(library, title="修订借阅办法"), "名称调整"
    )
    with pytest.raises(Conflict, match="已经修改过"):
        drawing.save_item(context, library.actor("office"), item, version, free(library), "再改")
    shown = item_page(context, library.actor("head_ops"), ViewRequest(), item)
    assert [(found.on, found.reason, found.terms.title) for found in shown.revisions] == [
        (date(2024, 3, 25), "", "修订借阅规则"),
        (date(2024, 4, 10), "名称调整", "修订借阅办法"),
    ]
    earlier = item_page(context, library.actor("head_ops"), ViewRequest(asof="2024-04-09"), item)
    assert earlier.line is not None
    assert earlier.line.terms.title == "修订借阅规则"
    with pytest.raises(Invalid, match="不能移出"):
        drawing.remove_item(context, library.actor("office"), item, line(library, item).version)


def test_progress_is_that_of_the_year_s_milestones(library: Library) -> None:
    issued(library)
    found = linked(library)
    detail = library.detail(BUILDING)
    of_year = [m for m in detail.line.work.milestones if m.due_on and m.due_on.year == 2024]
    assert found.terms.milestone_ids == tuple(m.milestone_id for m in of_year)
    assert found.planned == 0
    assert page(library).items[0].light is not Light.UNSET or page(library).items[1].light is not Light.UNSET


def test_a_free_task_is_stated_by_quarter_and_decided_on(library: Library) -> None:
    item = issued(library)
    context = library.context
    reporter, head = library.actor("reporter_ops"), library.actor("head_ops")
    with pytest.raises(Invalid, match="还没有开始"):
        state_quarter(context, reporter, item, 0, 2, "好", 40)
    with pytest.raises((Forbidden, NotFound)):
        state_quarter(context, library.actor("reporter_tech"), item, 0, 1, "好", 40)
    with pytest.raises(Invalid, match="取自项目月报"):
        state_quarter(context, reporter, linked(library).item_id, 0, 1, "好", 40)
    found = state_quarter(context, reporter, item, 0, 1, "已征求意见。", 40)
    with pytest.raises(Conflict):
        state_quarter(context, reporter, item, 0, 1, "已征求意见。", 40)
    assert line(library, item).actual is None
    assert page(library, basis="provisional").items
    with pytest.raises(Forbidden):
        decide(context, reporter, found, Action.APPROVE)
    waiting = [d for d in due_items(context, head) if d.subject_kind == "yearly_statement"]
    assert [(d.duty, d.subject_id) for d in waiting] == [(Duty.DECIDE, str(found))]
    decide(context, head, found, Action.APPROVE)
    stated = line(library, item)
    assert (stated.actual, stated.quarters[0].stated, stated.light) == (40, "已征求意见。", Light.UNSET)


def test_a_quarter_that_is_over_is_owed(library: Library) -> None:
    item = issued(library)
    context = library.context
    library.go_to(date(2024, 4, 1))
    owed = [
        d for d in due_items(context, library.actor("reporter_ops")) if d.subject_kind == "yearly_statement"
    ]
    assert [(d.duty, d.subject_id, d.due_on) for d in owed] == [(Duty.REPORT, f"{item}:1", date(2024, 4, 10))]
    assert not [d for d in due_items(context, library.actor("head_tech")) if "yearly" in d.subject_kind]
    found = state_quarter(context, library.actor("reporter_ops"), item, 0, 1, "已征求意见。", 40)
    decide(context, library.actor("head_ops"), found, Action.RETURN, "请写明意见条数。")
    owed = [
        d for d in due_items(context, library.actor("reporter_ops")) if d.subject_kind == "yearly_statement"
    ]
    assert [(d.duty, d.note) for d in owed] == [(Duty.REVISE, "请写明意见条数。")]


def test_a_year_closes_with_verdicts_and_carries_what_is_open(library: Library) -> None:
    item = issued(library)
    context = library.context
    library.go_to(date(2024, 12, 20))
    office = library.actor("office")
    with pytest.raises(Invalid, match="“修订借阅规则”"):
        drawing.close(context, office, 2024, page(library).version)
    with pytest.raises(Invalid, match="未完成的原因"):
        judge(library, item, Verdict.CARRIED)
    with pytest.raises(Forbidden):
        drawing.judge(context, library.actor("head_ops"), item, line(library, item).version, Verdict.DONE)
    judge(library, item, Verdict.DONE)
    judge(library, item, Verdict.CARRIED, "意见分歧较大。")
    judge(library, linked(library).item_id, Verdict.CANCELLED, "并入新项目。")
    with pytest.raises(Forbidden):
        drawing.close(context, library.actor("director"), 2024, page(library).version)
    drawing.close(context, office, 2024, page(library).version)
    closed, following = page(library), page(library, year=2025)
    assert closed.state is ListState.CLOSED
    assert following.state is ListState.DRAFT
    (carried,) = following.items
    assert carried.origin == (item, 2024)
    assert line(library, item).carried_to == (carried.item_id, 2025)
    with pytest.raises(Conflict, match="已经办结"):
        drawing.save_item(context, office, item, line(library, item).version, free(library), "再改")
    with pytest.raises(Invalid, match="不能再改"):
        judge(library, item, Verdict.DONE)
    with pytest.raises(Invalid, match="已经办结"):
        drawing.close(context, office, 2024, page(library).version)
    with pytest.raises(Invalid, match="不能再填报"):
        state_quarter(context, library.actor("head_ops"), item, 0, 4, "好", 100)


def test_filters_of_departments_directors_and_quarters(library: Library) -> None:
    drawn(library)
    director = library.user_id("director")
    version = page(library).version
    terms = free(library, title="专项", director_id=director, targets=("", "办结", "", ""))
    drawing.add_item(library.context, library.actor("office"), 2024, version, terms)
    assert [found.terms.title for found in page(library, "director", chosen=YearFilter(mine=True)).items] == [
        "专项"
    ]
    assert page(library, "director").mine == 1
    assert "修订借阅规则" not in [i.terms.title for i in page(library, chosen=YearFilter(quarter=2)).items]
    assert page(library, chosen=YearFilter(department=library.department("tech"))).items == ()
    for text in ({"department": "x"}, {"quarter": "5"}, {"director": "其"}):
        with pytest.raises(Invalid):
            YearFilter.from_text(**text)


def test_items_of_restricted_nodes_are_for_those_who_may_see_them(library: Library) -> None:
    context, office = library.context, library.actor("office")
    drawing.draw_up(context, office, 2023)
    hidden = library.project_id("D01.2-01")
    shown = page(library, year=2023)
    drawing.include(context, office, 2023, shown.version, [f"project-{hidden}"])
    version = page(library, year=2023).version
    drawing.issue(context, library.actor("director"), 2023, version, "1号", date(2023, 1, 20))
    assert page(library, "head_ops", 2023).items == ()
    assert len(page(library, "head_party", 2023).items) == 1
