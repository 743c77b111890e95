"""Departments come and go: figures stay where they were earned, rights go on with the successor."""

from __future__ import annotations

from datetime import date

import pytest

from domain.errors import Forbidden, Invalid
from domain.permissions import Actor, Role, ScopeKind
from services.administration import GrantTerms, create_user, save_department
from services.projects.editing import edit_form
from services.projects.reading import ProjectFilter, WorkFilter, project_list
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PASSWORD, PLATFORM, SYSTEM, TOPIC, YEARLY, Library

REFORM = date(2024, 4, 1)


def appoint(library: Library, login: str, department: int) -> Actor:
    """Make somebody head of a department."""
    grant = GrantTerms(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, department)
    create_user(library.context, SYSTEM, login, f"主任{login}", (grant,), password=PASSWORD, temporary=False)
    return library.actor(login)


def reform(library: Library) -> Actor:
    """On the day of the reform 技术部 ends and 数字部 follows it; returns the new head."""
    library.go_to(REFORM)
    save_department(library.context, SYSTEM, "tech", "技术部", 2, active=False)
    digital = save_department(library.context, SYSTEM, "digital", "数字部", 4, predecessors=("tech",))
    return appoint(library, "head_digital", digital)


def led_by(library: Library, department: str, **view: str) -> set[str]:
    """The projects that a list shows for a department."""
    chosen = ProjectFilter(department=library.department(department))
    listed = project_list(library.context, SYSTEM, ViewRequest(**view), chosen)
    return {line.code for node in listed.nodes for line in node.projects}


def test_the_new_head_goes_on_with_the_old_department_s_work(library: Library) -> None:
    report = library.submit(library.actor("reporter_tech"), PLATFORM, {1: 100})
    head = reform(library)
    assert head.departments == {library.department("digital"), library.department("tech")}
    detail = library.detail(PLATFORM, head)
    assert (detail.may_edit, detail.line.may_report, detail.line.may_decide) == (True, True, True)
    library.approve(head, report)
    assert library.detail(PLATFORM).line.progress.actual == 50
    library.save(head, PLATFORM, weight=3.0)
    library.submit(head, PLATFORM, {2: 10})
    own = project_list(library.context, head, ViewRequest(), ProjectFilter(work=WorkFilter.OWN))
    assert {line.code for node in own.nodes for line in node.projects} == {PLATFORM, TOPIC}


def test_figures_stay_with_the_department_they_were_earned_in(library: Library) -> None:
    library.approve(
        library.actor("head_tech"), library.submit(library.actor("reporter_tech"), PLATFORM, {1: 100})
    )
    head = reform(library)
    assert library.detail(PLATFORM).line.lead_department == "技术部"
    assert led_by(library, "tech") == {PLATFORM, TOPIC}
    library.save(head, PLATFORM, lead_department_id=library.department("digital"))

    assert library.detail(PLATFORM).line.lead_department == "数字部"
    assert (led_by(library, "tech"), led_by(library, "digital")) == ({TOPIC}, {PLATFORM})
    # Before the reform it was the old department's, by whatever is known since.
    assert library.detail(PLATFORM, asof="2024-03-31").line.lead_department == "技术部"
    assert led_by(library, "tech", asof="2024-03-31") == {PLATFORM, TOPIC}
    assert led_by(library, "digital", asof="2024-03-31") == set()
    assert library.detail(PLATFORM).line.progress.actual == 50
    changed = library.detail(PLATFORM).history[0].changes
    assert changed == (("lead_department_id", "技术部", "数字部"),)


def test_the_old_head_keeps_the_old_and_gains_nothing_new(library: Library) -> None:
    head, old = reform(library), library.actor("head_tech")
    library.save(head, PLATFORM, lead_department_id=library.department("digital"))
    with pytest.raises(Forbidden, match="该项目由其他部门牵头"):
        library.save(old, PLATFORM, weight=3.0)
    with pytest.raises(Forbidden):
        library.submit(old, PLATFORM, {1: 10})
    library.save(old, TOPIC, weight=3.0)


def test_successors_of_successors_inherit_all(library: Library) -> None:
    reform(library)
    save_department(
        library.context, SYSTEM, "wisdom", "智慧部", 5, predecessors=("digital", "party", "digital")
    )
    head = appoint(library, "head_wisdom", library.department("wisdom"))
    assert head.departments == {library.department(c) for c in ("wisdom", "digital", "tech", "party")}
    assert library.detail(PLATFORM, head).may_edit
    assert not library.detail(BUILDING, head).may_edit


def test_a_new_name_takes_nobody_s_rights_away(library: Library) -> None:
    head = reform(library)
    library.go_to(date(2024, 5, 6))
    save_department(library.context, SYSTEM, "digital", "数字与技术部", 4)
    assert library.actor("head_digital").departments == head.departments
    library.save(library.actor("head_digital"), PLATFORM, weight=3.0)


def test_a_department_is_called_as_on_the_day(library: Library) -> None:
    library.go_to(date(2024, 3, 11))
    save_department(library.context, SYSTEM, "ops", "服务部", 1)
    names = {
        day: library.detail(YEARLY, asof=day, known="now").line.lead_department
        for day in ("2024-03-10", "2024-03-11")
    }
    assert names == {"2024-03-10": "业务部", "2024-03-11": "服务部"}


def test_what_has_ended_is_no_choice_any_more(library: Library) -> None:
    reform(library)
    form = edit_form(library.context, SYSTEM, PLATFORM, ViewRequest())
    assert [choice.label for choice in form.departments] == ["业务部", "党群部", "数字部"]
    # What it leads already stays as it is until somebody changes it.
    library.save(library.actor("office"), PLATFORM, weight=3.0)
    assert library.detail(PLATFORM).line.lead_department == "技术部"


@pytest.mark.parametrize(
    ("code", "name", "field"),
    [
        ("", "某部", "code"),
        ("  ", "某部", "code"),
        ("x" * 41, "某部", "code"),
        ("new", "", "name"),
        ("new", "\u3000", "name"),
        ("new", "部" * 81, "name"),
    ],
)
def test_faulty_departments_are_refused(library: Library, code: str, name: str, field: str) -> None:
    before = library.detail(BUILDING).view.latest_seq
    with pytest.raises(Invalid, match="部门") as refused:
        save_department(library.context, SYSTEM, code, name)
    assert set(refused.value.fields) == {field}
    assert library.detail(BUILDING).view.latest_seq == before


def test_unknown_predecessors_are_named(library: Library) -> None:
    with pytest.raises(Invalid, match="前身部门不存在：甲、乙") as refused:
        save_department(library.context, SYSTEM, "new", "新部", predecessors=("甲", "tech", "乙"))
    assert set(refused.value.fields) == {"predecessors"}


def test_blanks_around_a_code_do_not_make_another_department(library: Library) -> None:
    known = library.department("ops")
    assert save_department(library.context, SYSTEM, " ops ", "服务部", 1, predecessors=(" tech",)) == known
    assert library.detail(BUILDING).line.lead_department == "服务部"


@pytest.mark.parametrize("login", ["director", "office", "head_ops", "hr"])
def test_only_administrators_change_departments(library: Library, login: str) -> None:
    with pytest.raises(Forbidden):
        save_department(library.context, library.actor(login), "new", "新部")
    save_department(library.context, library.actor("admin"), "new", "新部")
