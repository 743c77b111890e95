"""Every rule on the terms of a project: what is refused, in which words, at which field."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from domain.errors import Forbidden, Invalid, NotFound
from domain.projects.work import ProjectState, WorkKind
from domain.workflow import REASON_LIMIT
from services.projects.editing import (
    MILESTONE_LIMIT,
    TITLE_LIMIT,
    MilestoneTerms,
    ProjectTerms,
    save_terms,
    set_state,
)
from tests.support.factories import BUILDING, PLATFORM, TODAY, TOPIC, Library

Change = Callable[[ProjectTerms], ProjectTerms]
NOBODY = 999_999


def terms(**values: Any) -> Change:
    """The terms in force with some of the project's own replaced."""
    return lambda present: replace(present, **values)


def milestone(number: int, **values: Any) -> Change:
    """The terms in force with some of a milestone's replaced; milestones count from 1."""

    def change(present: ProjectTerms) -> ProjectTerms:
        changed = [
            replace(m, **values) if place == number else m for place, m in enumerate(present.milestones, 1)
        ]
        return replace(present, milestones=tuple(changed))

    return change


def added(*milestones: MilestoneTerms) -> Change:
    """The terms in force with further milestones."""
    return lambda present: replace(present, milestones=(*present.milestones, *milestones))


def new(title: str = "新里程碑", **values: Any) -> MilestoneTerms:
    return replace(MilestoneTerms(None, title, date(2024, 10, 31), 1.0), **values)


REFUSED: dict[str, tuple[Change, dict[str, str]]] = {
    "no title": (terms(title=" \u3000"), {"title": "请填写项目名称，不超过 200 字"}),
    "long title": (terms(title="长" * (TITLE_LIMIT + 1)), {"title": "请填写项目名称，不超过 200 字"}),
    "weight 0": (terms(weight=0.0), {"weight": "权重须为大于 0、不超过 1000 的数"}),
    "negative weight": (terms(weight=-1.0), {"weight": "权重须为大于 0、不超过 1000 的数"}),
    "huge weight": (terms(weight=1000.1), {"weight": "权重须为大于 0、不超过 1000 的数"}),
    "NaN weight": (terms(weight=math.nan), {"weight": "权重须为大于 0、不超过 1000 的数"}),
    "infinite weight": (terms(weight=math.inf), {"weight": "权重须为大于 0、不超过 1000 的数"}),
    "finish before start": (
        terms(planned_start=date(2023, 1, 2), planned_finish=date(2023, 1, 1)),
        {"planned_finish": "计划完成日期不能早于计划开始日期"},
    ),
    "unknown lead": (
        terms(lead_department_id=NOBODY),
        {"lead_department_id": "所选部门不存在，请重新选择"},
    ),
    "unknown supporter": (
        terms(supporting_department_ids=(NOBODY,)),
        {"lead_department_id": "所选部门不存在，请重新选择"},
    ),
    "lead supports itself": (
        lambda present: replace(present, supporting_department_ids=(present.lead_department_id or 0,)),
        {"supporting_department_ids": "配合部门不应包含牵头部门"},
    ),
    "unknown director": (terms(director_id=NOBODY), {"director_id": "所选人员不存在，请重新选择"}),
    "unknown owner": (terms(owner_id=NOBODY), {"owner_id": "所选人员不存在，请重新选择"}),
    "too many milestones": (
        added(*[new()] * MILESTONE_LIMIT),
        {"milestones": "一个项目最多 60 个里程碑"},
    ),
    "deleted milestone": (
        lambda present: replace(present, milestones=present.milestones[1:]),
        {"milestones": "里程碑不能删除，如不再需要请选择“取消”并写明原因"},
    ),
    "all deleted": (
        terms(milestones=()),
        {"milestones": "里程碑不能删除，如不再需要请选择“取消”并写明原因"},
    ),
    "milestone twice": (
        lambda present: replace(present, milestones=(*present.milestones, present.milestones[0])),
        {"milestones": "里程碑与本项目不符，请刷新页面后重试"},
    ),
    "unknown milestone": (
        added(new(milestone_id=NOBODY)),
        {"milestones": "里程碑与本项目不符，请刷新页面后重试"},
    ),
    "milestone without title": (
        milestone(1, title=" "),
        {"milestone-1-title": "第 1 个里程碑缺少名称或名称过长"},
    ),
    "milestone with long title": (
        milestone(3, title="长" * (TITLE_LIMIT + 1)),
        {"milestone-3-title": "第 3 个里程碑缺少名称或名称过长"},
    ),
    "milestone weight 0": (
        milestone(2, weight=0.0),
        {"milestone-2-weight": "第 2 个里程碑的权重须为大于 0 的数"},
    ),
    "milestone weight NaN": (
        milestone(2, weight=math.nan),
        {"milestone-2-weight": "第 2 个里程碑的权重须为大于 0 的数"},
    ),
    "due in another age": (
        milestone(2, due_on=date(2100, 1, 1), reason="推迟"),
        {"milestone-2-due_on": "第 2 个里程碑的期限不合理"},
    ),
    "due before the start": (
        milestone(2, due_on=date(2022, 12, 31), reason="提前"),
        {"milestone-2-due_on": "第 2 个里程碑的期限早于项目计划开始日期"},
    ),
    "moved without a reason": (
        milestone(2, due_on=date(2024, 9, 30), reason="\u3000"),
        {"milestone-2-reason": "第 2 个里程碑调整期限或取消，须写明原因"},
    ),
    "due date taken away without a reason": (
        milestone(2, due_on=None),
        {"milestone-2-reason": "第 2 个里程碑调整期限或取消，须写明原因"},
    ),
    "cancelled without a reason": (
        milestone(3, cancelled=True),
        {"milestone-3-reason": "第 3 个里程碑调整期限或取消，须写明原因"},
    ),
    "new and cancelled without a reason": (
        added(new(cancelled=True)),
        {"milestone-4-reason": "第 4 个里程碑调整期限或取消，须写明原因"},
    ),
    "long reason": (
        milestone(2, due_on=date(2024, 9, 30), reason="长" * 501),
        {"milestone-2-reason": "第 2 个里程碑的原因不超过 500 字"},
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_faulty_terms_are_refused_at_their_field(unchanging_library: Library, case: str) -> None:
    library = unchanging_library
    change, faults = REFUSED[case]
    version, present = library.terms(BUILDING)
    before = library.detail(BUILDING)
    with pytest.raises(Invalid) as refused:
        save_terms(
            library.context,
            library.actor("office"),
            library.project_id(BUILDING),
            version,
            change(present),
        )
    assert refused.value.fields == faults
    assert refused.value.message == f"有内容需要修改：{next(iter(faults.values()))}。"
    after = library.detail(BUILDING)
    assert (after.line, after.version, after.history) == (before.line, before.version, before.history)


def test_all_faults_are_told_at_once(unchanging_library: Library) -> None:
    library = unchanging_library
    version, present = library.terms(BUILDING)
    faulty = milestone(1, title="")(milestone(2, weight=-1.0)(replace(present, title="", weight=0.0)))
    with pytest.raises(Invalid) as refused:
        save_terms(library.context, library.actor("office"), library.project_id(BUILDING), version, faulty)
    assert set(refused.value.fields) == {"title", "weight", "milestone-1-title", "milestone-2-weight"}
    for message in refused.value.fields.values():
        assert message in refused.value.message


def test_a_milestone_of_another_project_is_refused(unchanging_library: Library) -> None:
    library = unchanging_library
    version, present = library.terms(BUILDING)
    foreign = new(milestone_id=library.milestones(PLATFORM)[0])
    swapped = replace(present, milestones=(foreign, *present.milestones[1:]))
    for faulty in (added(foreign)(present), swapped):
        with pytest.raises(Invalid, match="里程碑与本项目不符"):
            save_terms(
                library.context, library.actor("office"), library.project_id(BUILDING), version, faulty
            )
    assert library.detail(PLATFORM).line.work.milestones[0].title == "招标"


@pytest.mark.parametrize(
    ("day", "message"),
    [
        (TODAY + timedelta(days=1), "生效日期不能晚于今天，请重新选择。"),
        (date(9999, 12, 31), "生效日期不能晚于今天，请重新选择。"),
        (date(2020, 12, 31), "生效日期不能早于首次登记的日期 2021-01-01。"),
        (date.min, "生效日期不能早于首次登记的日期 2021-01-01。"),
    ],
)
def test_terms_do_not_hold_before_the_first_or_after_today(
    unchanging_library: Library, day: date, message: str
) -> None:
    with pytest.raises(Invalid) as refused:
        unchanging_library.save(unchanging_library.actor("office"), BUILDING, day, title="改名")
    assert refused.value.message == message
    assert set(refused.value.fields) == {"effective_on"}


@pytest.mark.parametrize("project", [2**70, -(2**70)])
def test_numbers_beyond_any_row_are_refused(unchanging_library: Library, project: int) -> None:
    library = unchanging_library
    version, present = library.terms(BUILDING)
    with pytest.raises((Invalid, NotFound)):
        save_terms(library.context, library.actor("office"), project, version, present)
    with pytest.raises(Invalid):
        library.save(library.actor("office"), BUILDING, director_id=project)


@pytest.mark.parametrize("code", ["\x00", "\ud800", "D01'--", "%", "长" * 10_000])
def test_codes_that_are_none_are_never_an_error_of_ours(unchanging_library: Library, code: str) -> None:
    with pytest.raises((Invalid, NotFound)):
        unchanging_library.detail(code, unchanging_library.actor("director"))


def test_text_comes_back_as_it_was_written(library: Library) -> None:
    title = "“新馆”建设　（一期）\\' -- 𠮷😀 %_" + "长" * 170
    assert len(title) <= TITLE_LIMIT
    library.save(library.actor("office"), BUILDING, title=f"  {title}\n", weight=1000.0)
    line = library.detail(BUILDING).line
    assert (line.title, line.work.weight) == (title, 1000.0)


def test_everything_within_the_limits_is_kept(library: Library) -> None:
    office, project = library.actor("office"), library.project_id(BUILDING)
    director, owner = library.user_id("director"), library.user_id("reporter_ops")
    version, present = library.terms(BUILDING)
    reason = "因" * 500
    many = tuple(new(f"里程碑{n}", due_on=None) for n in range(MILESTONE_LIMIT - 3))
    wanted = replace(
        present,
        title="名" * TITLE_LIMIT,
        kind=WorkKind.INDICATOR,
        kind_confirmed=False,
        lead_department_id=library.department("party"),
        supporting_department_ids=(library.department("tech"), library.department("ops")),
        director_id=director,
        owner_id=owner,
        planned_start=date(2023, 2, 1),
        planned_finish=None,
        milestones=(
            present.milestones[0],
            replace(present.milestones[1], weight=1000.0),
            replace(present.milestones[2], cancelled=True, reason=reason),
            *many,
        ),
    )
    save_terms(library.context, office, project, version, wanted)
    saved = library.terms(BUILDING)[1]
    departments = (library.department("ops"), library.department("tech"))
    ids = library.milestones(BUILDING)
    assert len(ids) == MILESTONE_LIMIT
    expected = tuple(
        replace(m, milestone_id=found, reason="") for m, found in zip(wanted.milestones, ids, strict=True)
    )
    assert saved == replace(wanted, supporting_department_ids=departments, milestones=expected)
    work = library.detail(BUILDING).line.work
    assert work.milestones[2].cancel_reason == reason
    assert library.detail(BUILDING).supporting_departments == ("业务部", "技术部")
    # What is cancelled stays so without giving the reason again, and may come back.
    library.save(office, BUILDING, weight=3.0)
    version, present = library.terms(BUILDING)
    save_terms(library.context, office, project, version, milestone(3, cancelled=False)(present))
    assert library.detail(BUILDING).line.work.milestones[2].live


def test_a_first_due_date_needs_no_reason(library: Library) -> None:
    head = library.actor("head_tech")
    version, present = library.terms(TOPIC)
    save_terms(
        library.context,
        head,
        library.project_id(TOPIC),
        version,
        milestone(1, due_on=date(2024, 6, 30))(present),
    )
    step = library.detail(TOPIC).line.work.milestones[0]
    assert (step.due_on, step.baseline_due_on, step.times_postponed) == (
        date(2024, 6, 30),
        date(2024, 6, 30),
        0,
    )


def test_a_supporting_department_named_twice_is_one(library: Library) -> None:
    tech = library.department("tech")
    library.save(library.actor("office"), BUILDING, supporting_department_ids=(tech, tech))
    assert library.detail(BUILDING).supporting_departments == ("技术部",)


class TestState:
    """Pausing, resuming and cancelling a project."""

    @pytest.mark.parametrize("state", [ProjectState.PAUSED, ProjectState.CANCELLED])
    @pytest.mark.parametrize("reason", ["", " \u3000\n"])
    def test_needs_a_reason(self, unchanging_library: Library, state: ProjectState, reason: str) -> None:
        library = unchanging_library
        project, version = library.project_id(BUILDING), library.detail(BUILDING).version
        with pytest.raises(Invalid, match="暂停或取消项目须写明原因") as refused:
            set_state(library.context, library.actor("director"), project, version, state, reason)
        assert set(refused.value.fields) == {"reason"}

    def test_a_reason_has_an_end(self, unchanging_library: Library) -> None:
        library = unchanging_library
        project, version = library.project_id(BUILDING), library.detail(BUILDING).version
        with pytest.raises(Invalid, match="原因最多 500 字") as refused:
            set_state(
                library.context,
                library.actor("director"),
                project,
                version,
                ProjectState.PAUSED,
                "长" * (REASON_LIMIT + 1),
            )
        assert set(refused.value.fields) == {"reason"}

    def test_goes_there_and_back_and_is_told(self, library: Library) -> None:
        director, project = library.actor("director"), library.project_id(BUILDING)
        version = library.detail(BUILDING).version
        for state, reason in (
            (ProjectState.PAUSED, "等待资金"),
            (ProjectState.ACTIVE, ""),
            (ProjectState.CANCELLED, "并入"),
            (ProjectState.ACTIVE, "恢复"),
        ):
            library.clock.advance(days=1)
            version = set_state(library.context, director, project, version, state, reason)
            work = library.detail(BUILDING).line.work
            assert (work.state, work.state_reason) == (state, reason or None)
            assert work.state_since == library.context.today
            # The same again changes nothing.
            assert set_state(library.context, director, project, version, state, "再说一遍") == version
        told = [{name: after for name, _, after in line.changes} for line in library.detail(BUILDING).history]
        assert [change["state"] for change in told] == ["active", "cancelled", "active", "paused"]

    def test_only_directors_do_it(self, unchanging_library: Library) -> None:
        library = unchanging_library
        project, version = library.project_id(BUILDING), library.detail(BUILDING).version
        for login in ("office", "head_ops", "reporter_ops", "admin"):
            with pytest.raises(Forbidden):
                set_state(
                    library.context, library.actor(login), project, version, ProjectState.PAUSED, "缘由"
                )
