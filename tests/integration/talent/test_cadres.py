"""Reserve cadres on both databases: what is refused and kept, who sees what, gaps, as-of, counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers settings and attachments
from data_access.models import CadreRevision, Change
from data_access.queries.talent import cadres as cadre_queries
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.talent.cadre_actions import ActionKind, ActionStage
from domain.talent.cadre_views import CadrePage
from domain.talent.cadres import CadreLevel, CadreTerms, ExitReason, Readiness
from domain.talent.sight import HIDDEN_NAME
from domain.talent.staff import Education
from services.talent.cadre_acting import arrange_action, cancel_action, finish_action
from services.talent.cadre_editing import (
    assess_cadre,
    enter_pool,
    exit_pool,
    return_to_pool,
    set_needs,
)
from services.talent.cadre_export import export_cadres
from services.talent.cadre_pool import coverage_of
from services.talent.cadre_reading import (
    CadreFilter,
    cadre_page,
    entry_form,
    need_form,
    open_cadres,
    reserve_counts,
)
from services.talent.people import open_person
from services.talent.register import today_of
from services.viewing import ViewRequest
from services.worklist.reading import open_worklist
from tests.support.factories import SYSTEM, TODAY, Library, name_of
from tests.support.staff import enrol, enrol_people, terms

NOW = ViewRequest()
EVERY = CadreFilter()
TERMS = CadreTerms("children", CadreLevel.DEPUTY, Readiness.SOON, note="民主推荐，馆务会研究确定。")
ENTERED = TODAY - timedelta(days=200)


@dataclass(frozen=True)
class Pool:
    """A library whose staff register has a few people, and their ids on it."""

    library: Library
    ids: Mapping[str, int]

    @property
    def hr(self) -> Actor:
        """The personnel duty."""
        return self.library.actor("hr")

    def enter(self, login: str, **changes: Any) -> int:
        """Take somebody into the pool."""
        wanted = replace(TERMS, **changes)
        return enter_pool(self.library.context, self.hr, self.ids[login], wanted, ENTERED)

    def page(self, cadre_id: int, login: str = "director", view: ViewRequest = NOW) -> CadrePage:
        """The page of a stay."""
        return cadre_page(self.library.context, self.library.actor(login), cadre_id, view)

    def version(self, cadre_id: int) -> int:
        """The version of a stay."""
        return self.page(cadre_id).line.record.version


def pool_of(library: Library) -> Pool:
    """Four people of two departments on the register, HR among them."""
    people = {"reporter_ops": "ops", "reporter_ops2": "ops", "reporter_tech": "tech", "hr": "ops"}
    return Pool(library, enrol_people(library, people))


@pytest.fixture(name="pool")
def _pool(library: Library) -> Pool:
    return pool_of(library)


@pytest.fixture(name="refusing", scope="module")
def _refusing(unchanging_library: Library) -> Pool:
    return pool_of(unchanging_library)


class TestRefused:
    """On a pool that nothing is written to."""

    @pytest.mark.parametrize(
        ("login", "changes", "on", "field", "told"),
        [
            ("", {}, TODAY, "staff_id", "请选择入库人员"),
            ("hr", {}, TODAY, "staff_id", "不能办理本人"),
            ("reporter_ops", {}, None, "entered_on", "请填写入库日期"),
            ("reporter_ops", {}, TODAY + timedelta(days=1), "entered_on", "不能晚于今天"),
            ("reporter_ops", {}, date(2010, 1, 4), "entered_on", "不能早于入馆日期"),
            ("reporter_ops", {"direction": ""}, TODAY, "direction", "请选择培养方向"),
            ("reporter_ops", {"direction": "x' --"}, TODAY, "direction", "不存在或已停用"),
            ("reporter_ops", {"note": "  "}, TODAY, "note", "请写明入库依据"),
            ("reporter_ops", {"note": "长" * 1001}, TODAY, "note", "不超过 1000 字，现在有 1001 字"),
        ],
    )
    def test_an_entry(
        self,
        login: str,
        changes: dict[str, Any],
        on: date | None,
        field: str,
        told: str,
        refusing: Pool,
    ) -> None:
        context = refusing.library.context
        with pytest.raises(Invalid) as refused:
            enter_pool(context, refusing.hr, refusing.ids.get(login), replace(TERMS, **changes), on)
        assert told in refused.value.message
        assert field in refused.value.fields

    @pytest.mark.parametrize(
        ("needs", "basis", "on", "told"),
        [
            (
                {("children", CadreLevel.HEAD): 100},
                "会议",
                TODAY,
                "“少儿管理·部门正职”的需求人数须在 0 至 99",
            ),
            ({("children", CadreLevel.HEAD): -1}, "会议", TODAY, "须在 0 至 99 之间"),
            ({("nowhere", CadreLevel.HEAD): 1}, "会议", TODAY, "有的方向不在字典中"),
            ({("children", CadreLevel.HEAD): 1}, " ", TODAY, "请写明设置依据"),
            ({("children", CadreLevel.HEAD): 1}, "会议", TODAY + timedelta(days=1), "生效日期不能晚于今天"),
        ],
    )
    def test_needs(self, needs: dict[Any, int], basis: str, on: date, told: str, refusing: Pool) -> None:
        with pytest.raises(Invalid, match=told.replace("（", ".")):
            set_needs(refusing.library.context, refusing.hr, 0, needs, basis, on)

    @pytest.mark.parametrize(
        "login", ["staff", "head_ops", "office", "trustee", "panel", "admin", "director"]
    )
    def test_whoever_is_not_hr_writes_nothing(self, login: str, refusing: Pool) -> None:
        context, actor = refusing.library.context, refusing.library.actor(login)
        for write in (
            lambda: enter_pool(context, actor, refusing.ids["reporter_ops"], TERMS, TODAY),
            lambda: set_needs(context, actor, 0, {}, "会议", TODAY),
            lambda: arrange_action(context, actor, 1, ActionKind.TASK, "任务", TODAY, TODAY),
            lambda: exit_pool(context, actor, 1, 0, ExitReason.WISH, "申请", TODAY),
            lambda: need_form(context, actor),
            lambda: entry_form(context, actor),
        ):
            with pytest.raises(Forbidden):
                write()

    @pytest.mark.parametrize("login", ["staff", "head_ops", "office", "trustee", "supervisor", "admin"])
    def test_names_of_the_pool_are_for_directors_and_hr(self, login: str, refusing: Pool) -> None:
        context, actor = refusing.library.context, refusing.library.actor(login)
        for read in (
            lambda: open_cadres(context, actor, NOW, EVERY),
            lambda: cadre_page(context, actor, 1, NOW),
            lambda: export_cadres(context, actor, NOW, EVERY),
        ):
            with pytest.raises(Forbidden):
                read()

    def test_what_is_not_there(self, refusing: Pool) -> None:
        with pytest.raises(NotFound, match="没有找到这名储备干部"):
            refusing.page(10**9)
        with pytest.raises(Invalid, match="筛选条件不对"):
            CadreFilter.from_text(level="chief")


def test_a_stay_from_its_entry_to_its_exit_and_back(pool: Pool) -> None:
    library, hr = pool.library, pool.hr
    cadre = pool.enter("reporter_ops")
    first = pool.version(cadre)
    with pytest.raises(Conflict, match="已在这个方向的储备库中"):
        pool.enter("reporter_ops")

    promoted = replace(TERMS, level=CadreLevel.HEAD, readiness=Readiness.NOW, note="考核优秀。")
    with pytest.raises(Invalid, match="不能早于上次办理日期"):
        assess_cadre(library.context, hr, cadre, first, promoted, ENTERED - timedelta(days=1))
    second = assess_cadre(library.context, hr, cadre, first, promoted, TODAY - timedelta(days=10))
    with pytest.raises(Conflict, match="已经修改过这名储备干部的记录"):
        exit_pool(library.context, hr, cadre, first, ExitReason.APPOINTED, "已任命。", TODAY)

    page = pool.page(cadre)
    assert (page.line.name, page.line.terms.level, page.age) == (
        name_of("reporter_ops"),
        CadreLevel.HEAD,
        TODAY.year - 1985,
    )
    assert [row.terms.readiness for row, _ in page.steps] == [Readiness.SOON, Readiness.NOW]
    # Before the assessment held, the first one did.
    then = pool.page(cadre, view=ViewRequest(asof=(TODAY - timedelta(days=11)).isoformat()))
    assert then.line.terms.level is CadreLevel.DEPUTY
    assert not then.allowed

    third = exit_pool(library.context, hr, cadre, second, ExitReason.APPOINTED, "已任命。", TODAY)
    with pytest.raises(Invalid, match="已经出库"):
        assess_cadre(library.context, hr, cadre, third, promoted, TODAY)
    with pytest.raises(Invalid, match="请写明撤销出库的原因"):
        return_to_pool(library.context, hr, cadre, third, " ")
    return_to_pool(library.context, hr, cadre, third, "误办。")
    assert pool.page(cadre).line.terms.in_pool
    with library.context.database.reading() as session:
        assert len(session.scalars(select(CadreRevision.id)).all()) == 4
        recorded = session.scalars(select(Change.action).where(Change.action.like("cadre.%"))).all()
        read = session.scalars(select(Change.subject_id).where(Change.action == "staff.read")).all()
    assert sorted(recorded) == ["cadre.assess", "cadre.enter", "cadre.exit", "cadre.return"]
    # Every reading of the page was recorded, by number and not by name.
    assert set(read) == {"YG0001"}


def test_one_s_own_stay_is_for_somebody_else_to_decide_on(pool: Pool) -> None:
    library = pool.library
    cadre = enter_pool(library.context, SYSTEM, pool.ids["hr"], TERMS, ENTERED)
    version = pool.version(cadre)
    assert pool.page(cadre, "hr").allowed == ()
    with pytest.raises(Invalid, match="不能办理本人"):
        assess_cadre(library.context, pool.hr, cadre, version, replace(TERMS, note="很好。"), TODAY)
    with pytest.raises(Invalid, match="不能办理本人"):
        arrange_action(library.context, pool.hr, cadre, ActionKind.TASK, "任务", TODAY, TODAY)
    assert str(pool.ids["hr"]) not in [option.value for option in entry_form(library.context, pool.hr).people]


def test_rotations_go_elsewhere_and_do_not_overlap(pool: Pool) -> None:
    library, hr = pool.library, pool.hr
    cadre = pool.enter("reporter_ops")
    ops, tech = library.department("ops"), library.department("tech")
    days = (date(2024, 2, 1), date(2024, 3, 20))

    def rotate(to: int | None, first: date = days[0], last: date = days[1]) -> int:
        return arrange_action(library.context, hr, cadre, ActionKind.ROTATION, "岗位锻炼", first, last, to)

    for department, told in ((None, "请选择轮岗到哪个部门"), (ops, "就是其现在的部门"), (10**9, "不存在")):
        with pytest.raises(Invalid, match=told):
            rotate(department)
    with pytest.raises(Invalid, match="早于开始日期"):
        rotate(tech, days[1], days[0])
    action = rotate(tech)
    with pytest.raises(Conflict, match="没有重复登记"):
        rotate(tech)
    with pytest.raises(Invalid, match="时间重叠"):
        rotate(tech, date(2024, 3, 20), date(2024, 4, 30))
    # The same person's other stay knows of it too.
    other = pool.enter("reporter_ops", direction="technology")
    with pytest.raises(Invalid, match="时间重叠"):
        arrange_action(library.context, hr, other, ActionKind.SECONDMENT, "到市馆协", date(2024, 3, 1), TODAY)
    assert pool.page(cadre).actions[0].stage is ActionStage.OVERDUE
    assert open_cadres(library.context, hr, NOW, EVERY).overdue == 1

    # It is asked for in 我的填报, by the person's number.
    owed = [item for item in open_worklist(library.context, hr).owed if item.subject_kind == "cadre_action"]
    assert [(item.due_on, item.done) for item in owed] == [(days[1], False)]
    assert "YG0001" in owed[0].detail
    assert name_of("reporter_ops") not in owed[0].title + owed[0].detail

    with library.context.database.reading() as session:
        version = cadre_queries.actions(session, today_of(library.context))[0].version
    with pytest.raises(Invalid, match="请写明成效"):
        finish_action(library.context, hr, action, version, TODAY, "")
    with pytest.raises(Invalid, match="结束日期不能晚于今天"):
        finish_action(library.context, hr, action, version, TODAY + timedelta(days=1), "完成。")
    done = finish_action(library.context, hr, action, version, TODAY, "完成。")
    with pytest.raises(Conflict, match="已经修改过这项安排"):
        cancel_action(library.context, hr, action, version, "取消。")
    with pytest.raises(Invalid, match="已完成，不能再修改"):
        cancel_action(library.context, hr, action, done, "取消。")
    assert [line.stage for line in pool.page(cadre).actions] == [ActionStage.DONE]


def test_needs_gaps_and_the_plan_s_named_shortages(pool: Pool) -> None:
    library, hr = pool.library, pool.hr
    pool.enter("reporter_ops", level=CadreLevel.HEAD)
    pool.enter("reporter_tech", direction="readers", readiness=Readiness.NOW)
    head, deputy = ("children", CadreLevel.HEAD), ("technology", CadreLevel.DEPUTY)
    version = set_needs(library.context, hr, 0, {head: 2, deputy: 1}, "馆务会", TODAY - timedelta(days=30))
    same = set_needs(library.context, hr, version, {head: 2, deputy: 1}, "再议", TODAY)
    assert same == version
    with pytest.raises(Conflict, match="已经修改过需求表"):
        set_needs(library.context, hr, 0, {head: 3}, "馆务会", TODAY)
    with pytest.raises(Invalid, match="不能清空；不再需要请填 0"):
        set_needs(library.context, hr, version, {head: None}, "馆务会", TODAY)

    table = open_cadres(library.context, hr, NOW, EVERY).counts.table
    assert [(row.label, row.held, row.needed, row.gap) for row in table.rows if row.named] == [
        ("少儿管理", 1, 2, 1),
        ("技术", 0, 1, 1),
    ]
    with library.context.database.reading() as session:
        assert coverage_of(session, today_of(library.context)) == (1, 3)
    # As of a day before the needs held, there was none.
    before = ViewRequest(asof=(TODAY - timedelta(days=31)).isoformat())
    assert open_cadres(library.context, hr, before, EVERY).counts.table.coverage is None
    set_needs(library.context, hr, version, {head: 1}, "馆务会再议", TODAY)
    assert open_cadres(library.context, hr, NOW, EVERY).counts.table.rows[0].gap == 0
    assert need_form(library.context, hr).table.needed == 2


def test_filters_and_a_leaver_who_counts_no_more(pool: Pool) -> None:
    library, hr = pool.library, pool.hr
    pool.enter("reporter_ops")
    gone = pool.enter("reporter_tech", direction="technology", level=CadreLevel.GROUP)
    chosen = CadreFilter.from_text(direction="technology", level="group")
    assert [line.name for line in open_cadres(library.context, hr, NOW, chosen).lines] == [
        name_of("reporter_tech")
    ]
    exit_pool(library.context, hr, gone, pool.version(gone), ExitReason.WISH, "本人申请。", TODAY)
    view = open_cadres(library.context, hr, NOW, EVERY)
    assert (view.counts.people, len(view.lines)) == (1, 1)
    assert len(open_cadres(library.context, hr, NOW, CadreFilter(gone=True)).lines) == 1


def test_counts_for_the_board_name_nobody_and_hide_small_groups(library: Library) -> None:
    ops = library.department("ops")
    doctors = [("", f"博士{n}", terms(ops, education=Education.DOCTOR, birth_year=1990)) for n in range(6)]
    masters = [("", f"硕士{n}", terms(ops, birth_year=1980)) for n in range(2)]
    bachelors = [
        ("", f"本科{n}", terms(ops, education=Education.BACHELOR, birth_year=1970)) for n in range(9)
    ]
    ids = enrol(library.context, [*doctors, *masters, *bachelors])
    for staff_id in ids.values():
        enter_pool(library.context, SYSTEM, staff_id, TERMS, ENTERED)
    counts = reserve_counts(library.context, library.actor("trustee"), NOW)
    assert (counts.people, counts.floor, counts.may_list) == (17, 5, False)
    education = next(found for found in counts.breakdowns if found.title == "学历")
    # Two masters are too few, and six doctors would give them away.
    assert dict(education.groups) == {"博士": None, "硕士": None, "本科": 9, "大专": 0, "其他": 0}
    assert counts.held["children", CadreLevel.DEPUTY] == 17
    # Whoever may see the names sees the numbers as they are, where the names stand.
    named = open_cadres(library.context, library.actor("director"), NOW, EVERY).counts
    education = next(found for found in named.breakdowns if found.title == "学历")
    assert dict(education.groups)["硕士"] == 2


def test_a_list_taken_out_is_recorded_by_number(pool: Pool) -> None:
    library = pool.library
    pool.enter("reporter_tech")
    made = export_cadres(library.context, library.actor("director"), NOW, EVERY)
    assert made.name.startswith("储备干部_")
    with library.context.database.reading() as session:
        [(kind, after)] = session.execute(
            select(Change.subject_kind, Change.after).where(Change.action == "staff.export")
        ).all()
    assert (kind, after) == ("cadre", {"numbers": ["YG0003"]})
    assert name_of("reporter_tech") not in str(after)


def test_a_person_s_page_tells_of_the_pool_to_directors_and_hr_alone(pool: Pool) -> None:
    library = pool.library
    pool.enter("reporter_ops")

    def sections(login: str) -> list[str]:
        _, found = open_person(library.context, library.actor(login), "YG0001")
        return [section.name for section, _ in found]

    assert "cadre" in sections("director")
    assert "cadre" in sections("hr")
    assert "cadre" not in sections("head_ops")
    assert open_cadres(library.context, library.actor("hr"), NOW, EVERY).lines[0].name != HIDDEN_NAME
