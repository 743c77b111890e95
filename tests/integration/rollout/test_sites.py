"""Sites on both databases: registered, changed, moved through gates; what is refused, as-of, two people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

import services.capabilities  # noqa: F401 - registers search and holding
from data_access.models import SiteMove
from data_access.queries.rollout import sites as site_queries
from domain.asof import AsOf
from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.rollout.gates import GateRefused
from domain.rollout.sites import Lane, MoveKind, SiteStage, SiteState
from services.administration.consequences import Closing, held_by
from services.network.registry import load_registry
from services.rollout.directory import SiteFilter, open_site, site_list
from services.rollout.reading import kept_sites, load_sites, today_of
from services.rollout.sites import change_site, correct_move, create_site, move_site
from services.search import search
from services.viewing import ViewRequest
from tests.support.factories import TODAY, Library, name_of
from tests.support.rollout import BEGUN, Rooms
from tests.support.statements import counted
from tests.support.threads import at_once, winner_and_loser
from tests.support.units import CORNER


@pytest.fixture(name="rooms")
def _rooms(library: Library) -> Rooms:
    return Rooms(library)


@pytest.fixture(scope="module", name="still")
def _still(unchanging_library: Library) -> Rooms:
    """Shared by what is refused and so writes nothing; with one site, ET001."""
    rooms = Rooms(unchanging_library)
    rooms.begin()
    return rooms


def test_a_life_from_proposal_to_assessment(rooms: Rooms) -> None:
    code = rooms.begin()
    assert code == "ET001"
    opened = rooms.walk(code, SiteStage.OPEN)
    site = rooms.site(code)
    with rooms.library.context.database.reading() as session:
        registry = load_registry(session)
    unit = registry.unit(code)
    assert unit is not None
    assert site.terms.unit_id == unit.id
    assert (unit.opened_on, unit.seats, unit.area_m2, unit.parent_id) == (opened, 12, 45.5, rooms.south.id)
    rooms.move(code, MoveKind.ADVANCE, TODAY)
    standing = rooms.standing(code)
    assert (standing.stage, standing.opened_on) == (SiteStage.ASSESSED, opened)
    assert [move.turn for move in standing.history] == list(range(1, 9))
    assert rooms.begin() == "ET002"


def test_closing_and_opening_again_follow_in_the_network(rooms: Rooms) -> None:
    code = rooms.begin(Lane.RECOGNISED)
    opened = rooms.walk(code, SiteStage.OPEN)
    with pytest.raises(Invalid, match="请写明关闭的原因"):
        rooms.move(code, MoveKind.CLOSE, TODAY)
    closed = opened + timedelta(days=30)
    rooms.move(code, MoveKind.CLOSE, closed, "场地收回")
    rooms.move(code, MoveKind.REOPEN, closed + timedelta(days=60))
    with rooms.library.context.database.reading() as session:
        registry = load_registry(session)
    unit = registry.unit(code)
    assert unit is not None
    days = [closed - timedelta(days=1), closed, closed + timedelta(days=60)]
    assert [registry.is_open(unit.id, day) for day in days] == [True, False, True]
    assert rooms.standing(code).is_open


def test_a_site_is_linked_to_the_unit_it_already_has(rooms: Rooms) -> None:
    first = rooms.begin(Lane.RECOGNISED)
    rooms.walk(first, SiteStage.OPEN)
    unit_id = rooms.site(first).terms.unit_id
    with pytest.raises(Invalid, match="已关联另一个点位"):
        rooms.begin(unit_id=unit_id)
    corner = rooms.registry.unit(CORNER)
    assert corner is not None
    with pytest.raises(Invalid, match="须是单位名录中的少儿图书室"):
        rooms.begin(unit_id=corner.id)
    with pytest.raises(Invalid, match="须是市馆或区馆"):
        rooms.begin(library_unit_id=corner.id)


def test_a_gate_refuses_until_what_is_missing_is_there(rooms: Rooms) -> None:
    code = rooms.begin(seats=8, volumes=None)
    rooms.move(code, MoveKind.ADVANCE, BEGUN)
    with pytest.raises(GateRefused) as refused:
        rooms.move(code, MoveKind.ADVANCE, BEGUN)
    assert refused.value.message == (
        "还不能进入“立项”：少儿座席 8 个，不足 10 个。请补齐后再办理，或请馆领导特批。"
    )
    assert rooms.standing(code).stage is SiteStage.SCHEME
    change_site(
        rooms.library.context, rooms.head, code, rooms.terms(volumes=None), TODAY, rooms.version(code)
    )
    rooms.move(code, MoveKind.ADVANCE, BEGUN)
    with pytest.raises(GateRefused, match="未填写少儿藏书"):
        rooms.walk(code, SiteStage.ACCEPTANCE)


def test_two_people_moving_one_site_at_once(rooms: Rooms) -> None:
    code = rooms.begin()
    version, context = rooms.version(code), rooms.library.context
    office = rooms.library.actor("office")
    saved, refused = winner_and_loser(
        at_once(
            lambda: move_site(context, rooms.head, code, MoveKind.ADVANCE, TODAY, "", version),
            lambda: move_site(context, office, code, MoveKind.WITHDRAW, TODAY, "场地落空", version),
        )
    )
    assert isinstance(refused, Conflict)
    by = {name_of("head_ops"), name_of("office")}
    assert refused.saved_by in by
    assert f"{refused.saved_by}已经修改过这个点位" in refused.message
    assert rooms.version(code) == saved.version  # type: ignore[attr-defined]
    assert len(rooms.standing(code).history) == 2


def test_two_people_changing_and_moving(rooms: Rooms) -> None:
    code = rooms.begin()
    version, context = rooms.version(code), rooms.library.context
    rooms.move(code, MoveKind.ADVANCE, TODAY)
    with pytest.raises(Conflict, match=f"{name_of('head_ops')}已经修改过这个点位"):
        change_site(context, rooms.head, code, rooms.terms(name="新名"), TODAY, version)
    again = rooms.version(code)
    assert change_site(context, rooms.head, code, rooms.terms(), TODAY, again).version == again


def test_the_past_is_seen_as_it_was_known(rooms: Rooms) -> None:
    code = rooms.begin()
    context = rooms.library.context
    later = rooms.walk(code, SiteStage.CONSTRUCTION)
    known = rooms.version(code)
    change_site(context, rooms.head, code, rooms.terms(seats=30), later, known)
    history = rooms.standing(code).history
    corrected = later - timedelta(days=4)
    with pytest.raises(Invalid, match="请写明更正的原因"):
        correct_move(context, rooms.head, code, 4, corrected, "", rooms.version(code))
    with pytest.raises(Invalid, match="日期不能早于上一次阶段变动"):
        correct_move(context, rooms.head, code, 4, BEGUN, "登记有误", rooms.version(code))
    with pytest.raises(Invalid, match="日期不能晚于下一次阶段变动"):
        correct_move(context, rooms.head, code, 2, TODAY, "登记有误", rooms.version(code))
    correct_move(context, rooms.head, code, 4, corrected, "登记有误", rooms.version(code))
    with context.database.reading() as session:
        site_id = site_queries.site_id(session, code)
        assert site_id is not None
        on_the_day = load_sites(session, AsOf(corrected, known))
        now = load_sites(session, AsOf(corrected, 2**62))
        early = load_sites(session, AsOf(BEGUN - timedelta(days=1), 2**62))
        told = site_queries.told_moves(session, site_id, today_of(context))
    assert on_the_day.standing(site_id).stage is SiteStage.APPROVAL
    assert now.standing(site_id).stage is SiteStage.CONSTRUCTION
    assert (now.by_id[site_id].terms.seats, rooms.site(code).terms.seats) == (12, 30)
    assert len(early) == 0
    assert len(told) == len(history) + 1
    assert told[-1].by == name_of("head_ops")


def test_a_corrected_opening_is_corrected_in_the_network(rooms: Rooms) -> None:
    code = rooms.begin(Lane.RECOGNISED)
    opened = rooms.walk(code, SiteStage.OPEN)
    earlier = opened - timedelta(days=3)
    correct_move(rooms.library.context, rooms.head, code, 4, earlier, "登记有误", rooms.version(code))
    with rooms.library.context.database.reading() as session:
        unit = load_registry(session).unit(code)
        seen = load_sites(session, AsOf(earlier, 2**62)).site(code)
    assert unit is not None
    assert unit.opened_on == earlier
    assert seen is not None
    assert seen.terms.unit_id == unit.id


def test_withdrawn_and_started_again(rooms: Rooms) -> None:
    code = rooms.begin()
    rooms.move(code, MoveKind.ADVANCE, BEGUN)
    rooms.move(code, MoveKind.WITHDRAW, BEGUN, "场地落空")
    assert rooms.standing(code).state is SiteState.WITHDRAWN
    with pytest.raises(Invalid, match="只能重新启动"):
        rooms.move(code, MoveKind.ADVANCE, TODAY)
    rooms.move(code, MoveKind.START, TODAY, "另有场地")
    assert rooms.standing(code).stage is SiteStage.SELECTION


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"name": " "}, "name", "请填写点位名称"),
        ({"district": "320100"}, "district", "请选择点位所在的行政区"),
        ({"longitude": 121.5, "latitude": 31.2}, "longitude", "坐标不在本市范围内"),
        ({"longitude": 32.02, "latitude": 118.8}, "longitude", "好像填反了"),
        ({"longitude": None}, "longitude", "要一起填写"),
        ({"divided_tenths": 500}, "divided_tenths", "不能大于总面积"),
        ({"shared": False}, "divided_tenths", "合用的场地才填"),
        ({"seats": -1}, "seats", "须在 0 至"),
        ({"department_id": None}, "department_id", "请选择责任部门"),
        ({"department_id": 999_999}, "department_id", "没有这个部门"),
        ({"library_unit_id": 999_999}, "library_unit_id", "须是市馆或区馆"),
    ],
)
def test_what_is_refused_of_terms(still: Rooms, changes: dict[str, Any], field: str, words: str) -> None:
    with pytest.raises(Invalid, match=words) as refused:
        create_site(still.library.context, still.head, Lane.NEW, still.terms(**changes), BEGUN)
    assert field in refused.value.fields
    terms, version = still.terms(**changes), still.version("ET001")
    with pytest.raises(Invalid, match=words):
        change_site(still.library.context, still.head, "ET001", terms, TODAY, version)


@pytest.mark.parametrize(
    ("kind", "on", "more", "words"),
    [
        (MoveKind.ADVANCE, BEGUN, {"to_stage": SiteStage.CONSTRUCTION}, "不能跳过阶段：点位现在是“选址”"),
        (MoveKind.ADVANCE, BEGUN, {"to_stage": SiteStage.VERIFIED}, "不是新建的阶段"),
        (MoveKind.ADVANCE, BEGUN - timedelta(days=1), {}, "日期不能早于上一次阶段变动的日期（2023-02-01）"),
        (MoveKind.ADVANCE, TODAY + timedelta(days=1), {}, "日期不能晚于今天（2024-03-25）"),
        (MoveKind.ADVANCE, None, {}, "请填写日期"),
        (MoveKind.BACK, BEGUN, {}, "是第一个阶段，不能再退回"),
        (MoveKind.CLOSE, BEGUN, {}, "还没有开放，不能关闭"),
        (MoveKind.REOPEN, BEGUN, {}, "没有关闭，不必重新开放"),
        (MoveKind.WITHDRAW, BEGUN, {}, "请写明撤销的原因"),
    ],
)
def test_what_is_refused_of_moves(
    still: Rooms, kind: MoveKind, on: date | None, more: dict[str, Any], words: str
) -> None:
    context, version = still.library.context, still.version("ET001")
    with pytest.raises(Invalid, match=words):
        move_site(context, still.head, "ET001", kind, on, "", version, **more)
    assert len(still.standing("ET001").history) == 1


def test_who_may(still: Rooms) -> None:
    context, version = still.library.context, still.version("ET001")
    for login in ("reporter_ops", "director", "statistics", "trustee"):
        with pytest.raises(Forbidden):
            move_site(context, still.library.actor(login), "ET001", MoveKind.ADVANCE, BEGUN, "", version)
    other = still.library.actor("head_tech")
    with pytest.raises(Forbidden, match="本部门负责的点位"):
        move_site(context, other, "ET001", MoveKind.ADVANCE, BEGUN, "", version)
    with pytest.raises(Forbidden, match="本部门负责的点位"):
        change_site(context, other, "ET001", still.terms(), TODAY, version)
    with pytest.raises(Forbidden, match="本部门负责的点位"):
        create_site(context, other, Lane.NEW, still.terms(), BEGUN)
    with pytest.raises(NotFound, match="没有这个点位"):
        move_site(context, still.head, "ET999", MoveKind.ADVANCE, BEGUN, "", version)
    with pytest.raises(Invalid, match="已经使用"):
        create_site(context, still.head, Lane.NEW, still.terms(), BEGUN, "et001")
    with pytest.raises(Invalid, match="由“ET”和"):
        create_site(context, still.head, Lane.NEW, still.terms(), BEGUN, "X1")


def test_nothing_is_left_of_a_move_that_fails_late(rooms: Rooms) -> None:
    """The unit's registry refuses after the move was written: all of it is gone."""
    code = rooms.begin(Lane.RECOGNISED)
    rooms.walk(code, SiteStage.RECOGNISED)
    context = rooms.library.context
    before = rooms.version(code)
    long_ago = rooms.begin(Lane.RECOGNISED, date(2020, 5, 1))
    with pytest.raises(Invalid, match="上级单位在 2020-05-"):
        rooms.walk(long_ago, SiteStage.OPEN, days=1)
    assert rooms.standing(long_ago).stage is SiteStage.RECOGNISED
    assert rooms.version(code) == before
    with context.database.reading() as session:
        opened = session.scalars(select(SiteMove).where(SiteMove.to_stage == "open")).all()
    assert not opened


def test_sites_are_kept_until_one_changes(rooms: Rooms) -> None:
    code = rooms.begin()
    context = rooms.library.context
    with context.database.reading() as session:
        first = kept_sites(context, session, today_of(context))
        assert kept_sites(context, session, today_of(context)) is first
    change_site(context, rooms.head, code, replace(rooms.terms(), name="新名"), TODAY, rooms.version(code))
    with context.database.reading() as session:
        assert [site.name for site in kept_sites(context, session, today_of(context))] == ["新名"]


def test_the_list_and_a_page_cost_no_more_with_more_sites(rooms: Rooms) -> None:
    code = rooms.begin()
    rooms.walk(code, SiteStage.OPEN)
    context = rooms.library.context
    reader = rooms.library.actor("director")

    def cost() -> tuple[int, int]:
        context.database.forget_kept()
        with counted(context.database.engine) as listed:
            assert site_list(context, reader, ViewRequest(), SiteFilter()).lines
        context.database.forget_kept()
        with counted(context.database.engine) as opened:
            assert open_site(context, reader, code, ViewRequest()).unit
        return len(listed), len(opened)

    alone = cost()
    for lane in (Lane.NEW, Lane.RECOGNISED, Lane.NEW):
        rooms.begin(lane)
    assert cost() == alone
    assert alone[0] <= 7
    assert alone[1] <= 16


def test_sites_are_listed_found_and_held(rooms: Rooms) -> None:
    first, second = rooms.begin(), rooms.begin(Lane.RECOGNISED, name="另一处", district="320102")
    rooms.move(second, MoveKind.WITHDRAW, TODAY, "不再申报")
    context, reader = rooms.library.context, rooms.library.actor("statistics")

    def listed(**given: str) -> list[str]:
        found = site_list(context, reader, ViewRequest(), SiteFilter.from_text(given))
        return [line.site.code for line in found.lines]

    assert listed() == [first, second]
    assert listed(q="试验社区 另一") == [second]
    assert listed(lane="new") == listed(stage="selection") == listed(district="320104") == [first]
    assert listed(state="withdrawn") == [second]
    assert listed(department=str(rooms.library.department("tech"))) == []
    for bad in ({"stage": "nothing"}, {"district": "320100"}, {"department": "x"}):
        with pytest.raises(Invalid):
            SiteFilter.from_text(bad)
    hits = [
        hit.href for group in search(context, reader, "另一处", ViewRequest()).groups for hit in group.hits
    ]
    assert hits == [f"/rollout/sites/{second}"]
    with context.database.reading() as session:
        held = held_by(context, session, Closing(department_id=rooms.library.department("ops")))
    assert ["仍负责 1 个少儿馆点位" in one.told for one in held if one.kind == "site"] == [True]
    with pytest.raises(Forbidden):
        site_list(context, rooms.library.actor("trustee"), ViewRequest(), SiteFilter())
    with pytest.raises(NotFound, match="还没有登记"):
        open_site(context, reader, first, ViewRequest(asof="2022-01-31"))
