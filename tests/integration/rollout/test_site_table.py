"""The table of sites and the form's draft on both databases: to Excel and back, faults, conflicts, rights."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

import services.capabilities  # noqa: F401 - registers the table
from domain.errors import Conflict, Forbidden, Invalid
from domain.rollout.sites import Lane, SiteStage
from domain.tables.compare import SubmittedRow
from services.exchange import files
from services.exchange.grid import Saved, open_table, save_rows
from services.rollout.site_form import drop_draft, keep_draft, save_change, save_new, site_form
from services.rollout.sites import change_site
from tests.support.factories import TODAY, Library, name_of
from tests.support.rollout import BEGUN, Rooms
from tests.support.workbooks import Edited

PAGE = "0123456789abcdef"
NEW: Mapping[str, str] = {
    "key": "",
    "lane": "申报认定",
    "name": "新点位",
    "tier": "区级",
    "district": "秦淮区",
    "begun": "2024-02-01",
}


@pytest.fixture(name="rooms")
def _rooms(library: Library) -> Rooms:
    return Rooms(library)


def save(rooms: Rooms, *rows: Mapping[str, str], login: str = "head_ops") -> Saved:
    """Save rows of the table, new ones without a key."""
    given = [SubmittedRow(number, row) for number, row in enumerate(rows, 2)]
    return save_rows(rooms.library.context, rooms.library.actor(login), "sites", {}, given)


def messages(saved: Saved) -> list[str]:
    """What is wrong with the rows, in their order."""
    return [f"{fault.column}:{fault.message}" for outcome in saved.bad for fault in outcome.faults]


def test_sites_go_to_excel_and_come_back(rooms: Rooms) -> None:
    code = rooms.begin()
    site = rooms.site(code)
    context = rooms.library.context
    book = Edited(files.download(context, rooms.head, "sites", {}).data)
    book.put(f"S{site.id}", "少儿座席", 30)
    book.put(f"S{site.id}", "面积", 61.5)
    book.add(编号="ET050", 建设方式="申报认定", 名称="另一个点位", 层级="区级", 行政区="320102")
    book.add(建设方式="新建", 名称="表格里的点位", 层级="街道级", 行政区="玄武", 街道="演示街道", 少儿座席=15)
    token = files.upload(context, rooms.head, "sites", {}, "点位.xlsx", book.save())
    found = files.preview(context, rooms.head, "sites", token)
    assert [outcome.state.value for outcome in found.outcomes] == ["changed", "new", "new"]
    files.commit(context, rooms.head, "sites", token, found.seen)
    changed = rooms.site(code).terms
    assert (changed.seats, changed.area_tenths, changed.volumes) == (30, 615, 800)
    added = {one.name: one for one in rooms.sites()}
    assert added["另一个点位"].code == "ET050"
    assert added["表格里的点位"].code == "ET051"
    assert added["表格里的点位"].terms.department_id == rooms.library.department("ops")
    assert rooms.standing("ET051").stage is SiteStage.SELECTION
    assert rooms.standing("ET051").since == TODAY


def test_faults_stand_at_their_cells_and_nothing_is_written(rooms: Rooms) -> None:
    code = rooms.begin()
    key = f"S{rooms.site(code).id}"
    before = rooms.version(code)
    saved = save(
        rooms,
        {"key": key, "longitude": "121.5", "latitude": "31.2"},
        {**NEW, "district": "江北新区"},
        {**NEW, "code": code},
        {**NEW, "code": "ET090"},
        {**NEW, "code": "et090", "name": "重号"},
        {**NEW, "library": "没有"},
        {**NEW, "department": "技术部"},
        {**NEW, "begun": "2025-01-01"},
        {**NEW, "tier": "街道级"},
        {**NEW, "shared": "独立", "divided": "20"},
    )
    told = messages(saved)
    for words in (
        "longitude:坐标不在本市范围内",
        "district:请选择点位所在的行政区",
        f"code:编号“{code}”已经使用",
        "code:编号“ET090”在表中出现了 2 次",
        "library:没有编号为“没有”的区馆",
        "department:只能填写您负责的部门：业务部",
        "begun:日期不能晚于今天",
        "street:街道级点位请填写所在街道",
        "divided:合用的场地才填",
    ):
        assert any(message.startswith(words) for message in told), (words, told)
    assert len(saved.bad) == 10
    assert len(rooms.sites()) == 1
    assert rooms.version(code) == before


def test_one_sees_and_writes_the_sites_of_ones_departments(rooms: Rooms) -> None:
    rooms.begin()
    context = rooms.library.context
    assert len(open_table(context, rooms.library.actor("reporter_ops"), "sites", {}).rows) == 1
    assert len(open_table(context, rooms.library.actor("office"), "sites", {}).rows) == 1
    assert not open_table(context, rooms.library.actor("head_tech"), "sites", {}).rows
    with pytest.raises(Forbidden):
        open_table(context, rooms.library.actor("director"), "sites", {})
    with pytest.raises(Invalid, match="生效日期不能晚于今天"):
        open_table(context, rooms.head, "sites", {"from": "2024-12-31"})


def test_a_draft_is_kept_for_its_person_and_ends_with_the_site(rooms: Rooms) -> None:
    context, head = rooms.library.context, rooms.head
    assert site_form(context, head).typed is None
    version = keep_draft(context, head, "", 0, {"name": "未写完", "seats": "十"}, PAGE, 1)
    version = keep_draft(context, head, "", version, {"name": "未写完的", "seats": "十"}, PAGE, 2)
    form = site_form(context, head)
    assert form.typed is not None
    assert (form.typed["name"], form.typed["seats"], form.draft_version) == ("未写完的", "十", version)
    assert site_form(context, rooms.library.actor("office")).typed is None
    with pytest.raises(Conflict, match="您在另一个窗口"):
        keep_draft(context, head, "", version - 1, {"name": "旧窗口"}, "f" * 16, 1)
    outside = rooms.terms(longitude=121.5, latitude=31.2)
    with pytest.raises(Invalid, match="坐标不在本市"):
        save_new(context, head, Lane.NEW, outside, BEGUN, version, PAGE)
    assert site_form(context, head).draft_version == version
    saved = save_new(context, head, Lane.NEW, rooms.terms(), BEGUN, version, PAGE)
    assert site_form(context, head).typed is None
    with pytest.raises(Conflict, match="没有重复登记"):
        save_new(context, head, Lane.NEW, rooms.terms(), BEGUN, version, PAGE)
    assert len(rooms.sites()) == 1
    keep_draft(context, head, saved.code, 0, {"name": "改名"}, PAGE, 1)
    drop_draft(context, head, saved.code)
    assert site_form(context, head, saved.code).typed is None


def test_a_form_that_somebody_overtook_keeps_its_draft(rooms: Rooms) -> None:
    code = rooms.begin()
    context, office = rooms.library.context, rooms.library.actor("office")
    form = site_form(context, office, code)
    keep_draft(context, office, code, 0, {"name": "办公室改的名"}, PAGE, 1)
    change_site(context, rooms.head, code, rooms.terms(seats=20), TODAY, rooms.version(code))
    with pytest.raises(Conflict, match=f"{name_of('head_ops')}已经修改过这个点位") as refused:
        save_change(context, office, code, rooms.terms(name="办公室改的名"), TODAY, "", form.version)
    assert [(one.field, one.mine, one.theirs) for one in refused.value.differences] == [
        ("名称", "办公室改的名", "试验点位"),
        ("少儿座席", "12", "20"),
    ]
    again = site_form(context, office, code)
    assert again.typed is not None
    assert again.typed["name"] == "办公室改的名"
    renamed = rooms.terms(name="办公室改的名", seats=20)
    save_change(context, office, code, renamed, TODAY, "按会议意见", again.version)
    assert rooms.site(code).name == "办公室改的名"
    with pytest.raises(Forbidden):
        site_form(context, rooms.library.actor("head_tech"), code)
