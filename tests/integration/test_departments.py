"""Departments over time: founded, renamed from a day on, merged, split, ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

import services.capabilities  # noqa: F401 - registers every capability
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Permission
from services.administration import consequences_of_closing
from services.administration.consequences import HOLDERS, Closing, Holding, holds
from services.administration.departments import (
    DepartmentLine,
    change_department,
    department_page,
    end_department,
    found_department,
    list_departments,
)
from services.context import Context
from tests.support.factories import BUILDING, SYSTEM, TODAY, Library

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def line(library: Library, code: str, on: object = TODAY) -> DepartmentLine:
    """A department as of a day."""
    return next(d for d in list_departments(library.context, SYSTEM, on) if d.code == code)  # type: ignore[arg-type]


def test_a_name_holds_from_its_day_on(library: Library) -> None:
    page = department_page(library.context, library.actor("admin"), "ops")
    seq = change_department(
        library.context, library.actor("admin"), page.line.department_id, "业务发展部", 1, TODAY, page.version
    )
    assert (line(library, "ops").name, line(library, "ops", YESTERDAY).name) == ("业务发展部", "业务部")
    assert library.detail(BUILDING).line.lead_department == "业务发展部"
    assert library.detail(BUILDING, asof=YESTERDAY.isoformat()).line.lead_department == "业务部"
    again = department_page(library.context, SYSTEM, "ops")
    assert again.version == seq
    assert (again.history[0].name, again.history[0].effective_on) == ("业务发展部", TODAY)
    assert len(again.history) == 2
    same = change_department(
        library.context, SYSTEM, page.line.department_id, "业务发展部", 1, TODAY, again.version
    )
    assert same == again.version
    with pytest.raises(Conflict, match="已经修改过这个部门"):
        change_department(library.context, SYSTEM, page.line.department_id, "别名", 1, TODAY, page.version)


def test_an_earlier_day_is_amended_and_a_later_name_stays(library: Library) -> None:
    department = library.department("ops")
    version = department_page(library.context, SYSTEM, "ops").version
    version = change_department(library.context, SYSTEM, department, "后名", 1, TODAY, version)
    early = TODAY - timedelta(days=100)
    change_department(library.context, SYSTEM, department, "中名", 1, early, version)
    names = [line(library, "ops", day).name for day in (early - timedelta(days=1), early, YESTERDAY, TODAY)]
    assert names == ["业务部", "中名", "中名", "后名"]


def test_merging_keeps_rights_and_ends_the_old_ones(library: Library) -> None:
    reporter = library.actor("reporter_ops")
    assert library.detail(BUILDING, reporter)
    found_department(
        library.context,
        library.actor("admin"),
        "merged",
        "综合业务部",
        7,
        TODAY,
        ("ops", "tech"),
        end_predecessors=True,
        move_grants=True,
    )
    assert not line(library, "ops").active
    assert not line(library, "tech").active
    assert line(library, "ops", YESTERDAY).active
    merged = line(library, "merged")
    assert (merged.predecessors, merged.people) == (("业务部", "技术部"), 5)
    # Everybody of the two now reaches the work of both, through the department it came from.
    scope = library.actor("reporter_tech").scope(Permission.PROGRESS_WRITE)
    assert {
        library.department("ops"),
        library.department("tech"),
        library.department("merged"),
    } <= scope.departments


def test_splitting_leaves_the_old_one_when_it_is_not_ended(library: Library) -> None:
    found_department(library.context, SYSTEM, "half", "活动部", 8, TOMORROW, ("ops",))
    assert line(library, "ops", TOMORROW).active
    assert line(library, "half", TOMORROW).predecessors == ("业务部",)
    assert "half" not in {d.code for d in list_departments(library.context, SYSTEM, TODAY)}
    # Announced, it has a page already.
    assert department_page(library.context, SYSTEM, "half").line.name == "活动部"


def test_what_ending_would_touch(library: Library) -> None:
    page = department_page(library.context, library.actor("admin"), "party")
    assert {grant.user_id for grant in page.consequences.grants} == {
        library.user_id("head_party"),
        library.user_id("reporter_party"),
    }
    # Its one project stands on a restricted node.
    (work,) = page.consequences.of("project")
    assert (work.names, work.hidden, work.count) == ((), 1, 1)
    ops = department_page(library.context, library.actor("admin"), "ops").consequences
    assert BUILDING in {name.code for name in ops.of("project")[0].names}
    seq = end_department(
        library.context, library.actor("admin"), page.line.department_id, TODAY, "机构调整", page.version
    )
    ended = department_page(library.context, SYSTEM, "party")
    assert (ended.line.active, ended.line.since, ended.version) == (False, TODAY, seq)
    assert end_department(library.context, SYSTEM, page.line.department_id, TODAY, "再撤", seq) == seq


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"code": "ops"}, "已被使用"),
        ({"code": " "}, "请填写部门代码"),
        ({"name": ""}, "请填写部门名称"),
        ({"position": -1}, "排序"),
        ({"predecessors": ("nowhere",)}, "前身部门不存在"),
        ({"end_predecessors": True}, "请先选择前身部门"),
        ({"effective_on": TODAY + timedelta(days=500)}, "生效日期不合理"),
    ],
)
def test_faulty_departments_are_refused(
    unchanging_library: Library, values: dict[str, object], words: str
) -> None:
    library = unchanging_library
    given: dict[str, object] = {
        "code": "new",
        "name": "新部",
        "position": 9,
        "effective_on": TODAY,
        **values,
    }
    with pytest.raises(Invalid, match=words):
        found_department(library.context, SYSTEM, **given)  # type: ignore[arg-type]  # as named
    assert "new" not in {d.code for d in list_departments(library.context, SYSTEM)}


def test_only_administrators_manage_departments(unchanging_library: Library) -> None:
    library = unchanging_library
    for login in ("director", "office", "hr"):
        actor = library.actor(login)
        for call in (
            lambda actor=actor: list_departments(library.context, actor),
            lambda actor=actor: found_department(library.context, actor, "new", "新部", 1, TODAY),
            lambda actor=actor: change_department(library.context, actor, 1, "新部", 1, TODAY, 0),
            lambda actor=actor: end_department(library.context, actor, 1, TODAY, "缘由", 0),
        ):
            with pytest.raises(Forbidden):
                call()
    with pytest.raises(NotFound):
        change_department(library.context, SYSTEM, 999_999, "新部", 1, TODAY, 0)
    with pytest.raises(NotFound):
        department_page(library.context, SYSTEM, "nowhere")


def test_every_capability_says_what_is_held_and_what_is_empty_is_not_told(library: Library) -> None:
    held = department_page(library.context, SYSTEM, "ops").consequences
    assert [holding.kind for holding in held.held] == ["project"]

    @holds
    def orders(context: Context, session: Session, closing: Closing) -> Iterator[Holding]:
        """One order for the department, none for people."""
        count = 1 if closing.department_id == library.department("ops") else 0
        yield Holding("order", count, f"承办 {count} 件督办", "请改派", hidden=count)

    try:
        found = department_page(library.context, SYSTEM, "ops").consequences
        other = department_page(library.context, SYSTEM, "tech").consequences
        person = consequences_of_closing(library.context, SYSTEM, library.user_id("head_ops"))
    finally:
        HOLDERS.remove(orders)
    assert (found.of("project"), len(found.of("order"))) == (held.of("project"), 1)
    assert not other.of("order")
    assert not person.of("order")
