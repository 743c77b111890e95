"""From one plan to the next: started beside it, unfinished work carried over by verdict, compared."""

from __future__ import annotations

from datetime import date

import pytest

from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.evaluation import VerdictKind
from domain.plan_file import PlanHeader
from domain.succession import CarryView, Change
from services.projects.reading import project_detail
from services.succession.carrying import carry, carry_view
from services.succession.comparing import compare_plans
from services.succession.starting import list_plans, set_current_plan, start_plan
from services.viewing import ViewRequest
from tests.support.factories import BUILDING, PARTY, PLATFORM, SYSTEM, TOPIC, YEARLY, Library
from tests.support.verdicts import conclude

HEADER = PlanHeader("P-15", "后续规划", None, "试验图书馆", date(2026, 1, 1), date(2030, 12, 31), None)
ENDED = date(2025, 12, 20)
VERDICTS = {
    BUILDING: (VerdictKind.CARRIED, "工程未完", ""),
    PLATFORM: (VerdictKind.MERGED, "并入新馆建设", BUILDING),
    PARTY: (VerdictKind.DONE, "已完成", ""),
    YEARLY: (VerdictKind.CARRIED, "继续举办", ""),
    TOPIC: (VerdictKind.CANCELLED, "条件不具备", ""),
}


@pytest.fixture(name="ended")
def _ended(library: Library) -> Library:
    """The plan near its end, with the first milestone of the building work done and a plan to follow."""
    report = library.submit(library.actor("reporter_ops"), BUILDING, {1: 100.0})
    library.approve(library.actor("head_ops"), report)
    library.go_to(ENDED)
    start_plan(library.context, library.actor("admin"), HEADER, "P-14")
    return library


def view(library: Library, login: str = "office") -> CarryView:
    return carry_view(library.context, library.actor(login), "P-14", "")


def carried(library: Library, login: str = "office") -> dict[int, str]:
    """Carry everything that waits to where it is proposed."""
    places = {task.project_id: task.place for task in view(library, login).waiting}
    carry(library.context, library.actor(login), "P-14", "P-15", places)
    return places


class TestStarting:
    def test_a_plan_begins_beside_the_other_with_its_tree_and_nothing_else(self, ended: Library) -> None:
        later, earlier = list_plans(ended.context, ended.actor("admin"))
        assert (later.plan.code, later.current, earlier.current) == ("P-15", False, True)
        assert later.nodes == earlier.nodes == 9
        detail = ended.detail("D01.1.1-01", plan="P-15")
        assert not detail.reports
        assert not detail.line.work.reported

    def test_a_code_is_taken_once(self, ended: Library) -> None:
        with pytest.raises(Conflict, match="已有编码为“P-15”的规划"):
            start_plan(ended.context, ended.actor("admin"), HEADER, "P-14")

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"code": "p 15"}, "code"),
            ({"title": "  "}, "title"),
            ({"organisation": "馆" * 121}, "organisation"),
            ({"ends_on": date(2026, 1, 1)}, "ends_on"),
            ({"ends_on": date(2060, 1, 1)}, "ends_on"),
            ({"starts_on": date(1999, 1, 1)}, "starts_on"),
        ],
    )
    def test_faulty_terms_are_told_by_field(
        self, library: Library, changes: dict[str, object], field: str
    ) -> None:
        terms = {name: getattr(HEADER, name) for name in HEADER.__slots__} | changes
        with pytest.raises(Invalid) as told:
            start_plan(library.context, library.actor("admin"), PlanHeader(**terms), "P-14")
        assert field in told.value.fields

    def test_the_tree_comes_from_a_plan_that_is_there(self, library: Library) -> None:
        with pytest.raises(NotFound):
            start_plan(library.context, library.actor("admin"), HEADER, "P-99")

    @pytest.mark.parametrize("login", ["director", "office", "head_ops"])
    def test_only_administrators_start_plans(self, library: Library, login: str) -> None:
        with pytest.raises(Forbidden):
            start_plan(library.context, library.actor(login), HEADER, "P-14")

    def test_the_current_plan_is_chosen(self, ended: Library) -> None:
        set_current_plan(ended.context, ended.actor("admin"), "P-15")
        assert [line.current for line in list_plans(ended.context, ended.actor("admin"))] == [True, False]


class TestCarrying:
    def test_nothing_is_carried_while_a_task_has_no_verdict(self, ended: Library) -> None:
        conclude(ended.context, {BUILDING: VERDICTS[BUILDING]})
        found = view(ended)
        assert {task.code for task in found.missing} == {PLATFORM, PARTY, YEARLY, TOPIC}
        with pytest.raises(Invalid, match=r"还没有终期评估结论.*平台建设"):
            carried(ended)

    def test_unfinished_work_goes_on_without_its_dates(self, ended: Library) -> None:
        conclude(ended.context, VERDICTS)
        carried(ended)
        (first, second) = (task for task in view(ended).tasks if task.carried_to and task.code != PLATFORM)
        assert (first.code, second.code) == (BUILDING, YEARLY)
        assert first.carried_to is not None
        made = ended.detail(first.carried_to.project_code, plan="P-15")
        work = made.line.work
        assert (work.title, work.kind_confirmed, work.planned_start) == ("新馆建设", False, HEADER.starts_on)
        assert [(m.title, m.due_on, m.completion) for m in work.milestones] == [
            ("施工", None, 0.0),
            ("验收", None, 0.0),
        ]
        assert made.line.lead_department == "业务部"

    def test_both_ends_are_linked_and_what_was_merged_as_well(self, ended: Library) -> None:
        conclude(ended.context, VERDICTS)
        carried(ended)
        before = ended.detail(BUILDING)
        assert [link.plan_code for link in before.carried_to] == ["P-15"]
        made = ended.detail(before.carried_to[0].project_code, plan="P-15")
        assert {link.project_code for link in made.carried_from} == {BUILDING, PLATFORM}
        assert ended.detail(PARTY).carried_to == ()

    def test_codes_go_on_counting_at_their_node(self, ended: Library) -> None:
        conclude(ended.context, VERDICTS)
        tasks = {task.code: task.project_id for task in view(ended).waiting}
        places = {tasks[BUILDING]: "D01.1.1", tasks[YEARLY]: "D01.1.1"}
        carry(ended.context, ended.actor("director"), "P-14", "P-15", places)
        codes = [task.carried_to.project_code for task in view(ended).tasks if task.carried_to]
        assert sorted(set(codes)) == ["D01.1.1-02", "D01.1.1-03"]

    def test_a_second_click_carries_nothing_twice(self, ended: Library) -> None:
        conclude(ended.context, VERDICTS)
        places = carried(ended)
        with pytest.raises(Conflict, match="已由同事结转为"):
            carry(ended.context, ended.actor("office"), "P-14", "P-15", places)

    def test_a_place_must_be_in_the_plan(self, ended: Library) -> None:
        conclude(ended.context, VERDICTS)
        key = view(ended).waiting[0].project_id
        with pytest.raises(Invalid) as told:
            carry(ended.context, ended.actor("office"), "P-14", "P-15", {key: "D99"})
        assert told.value.fields.keys() == {f"place-{key}"}
        assert not any(task.carried_to for task in view(ended).tasks)

    def test_only_what_is_to_be_carried_is(self, ended: Library) -> None:
        conclude(ended.context, VERDICTS)
        done = next(task.project_id for task in view(ended).tasks if task.code == PARTY)
        with pytest.raises(Invalid, match="结论不是“结转”"):
            carry(ended.context, ended.actor("office"), "P-14", "P-15", {done: "D01"})
        with pytest.raises(Invalid, match="至少为一个项目"):
            carry(ended.context, ended.actor("office"), "P-14", "P-15", {})

    def test_never_back_into_an_earlier_plan(self, ended: Library) -> None:
        conclude(ended.context, VERDICTS)
        for source, target in (("P-15", "P-14"), ("P-14", "P-14")):
            with pytest.raises(Invalid, match="只能结转到更晚的规划"):
                carry(ended.context, ended.actor("office"), source, target, {1: "D01"})

    @pytest.mark.parametrize("login", ["head_ops", "reporter_ops", "admin", "trustee"])
    def test_only_directors_and_the_office_carry_over(self, ended: Library, login: str) -> None:
        with pytest.raises(Forbidden):
            carry(ended.context, ended.actor(login), "P-14", "P-15", {})
        with pytest.raises(Forbidden):
            view(ended, login)


class TestComparing:
    def test_a_copy_is_kept_and_tells_what_came_over(self, ended: Library) -> None:
        conclude(ended.context, VERDICTS)
        carried(ended)
        found = compare_plans(ended.context, ended.actor("director"), "P-14", "P-15")
        assert found.count(Change.KEPT) == len(found.pairs) == 9
        # Three went on, one of them merged into another.
        assert (found.earlier.carried, found.later.carried) == (3, 2)
        assert found.earlier.progress is not None
        assert found.later.progress is None

    def test_confidential_nodes_are_for_those_who_may_read_them(self, ended: Library) -> None:
        titles = {}
        for login in ("director", "head_tech"):
            found = compare_plans(ended.context, ended.actor(login), "P-14", "P-15")
            titles[login] = {pair.earlier.title for pair in found.pairs if pair.earlier}
        assert titles["director"] - titles["head_tech"] == {"党务"}


def test_a_past_day_knows_nothing_of_the_next_plan(ended: Library) -> None:
    conclude(ended.context, VERDICTS)
    carried(ended)
    with pytest.raises(NotFound):
        project_detail(ended.context, SYSTEM, "D01.1.1-01", ViewRequest(plan="P-15", asof="2024-01-01"))
