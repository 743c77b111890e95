"""Reports of units: typed as drafts, submitted, reviewed by the district, approved by the city, unlocked."""

from __future__ import annotations

from datetime import date

import pytest

import services.capabilities  # noqa: F401 - registers every capability
from data_access.models import Notice, UnitReport
from domain.asof import Basis
from domain.errors import Forbidden, Invalid, NotFound
from domain.permissions import Actor
from domain.workflow import Action, State
from services.network.reporting import ItemOutcome, act
from services.worklist.reading import open_worklist
from tests.support.branch_people import Clerk, StaffedBranches, staffed
from tests.support.factories import Library

FEBRUARY = "2024-02"
POINT, OTHER = ("XW-1", FEBRUARY), ("QH-1", FEBRUARY)


@pytest.fixture(name="net")
def _net(library: Library) -> StaffedBranches:
    return staffed(library)


def take(
    net: StaffedBranches, who: str | Actor, action: Action, *items: tuple[str, str], **more: object
) -> list[str]:
    """Take a step; what became of each: its new state, or why it was left."""
    found = outcomes(net, who, action, *items, **more)
    return [outcome.message or str(outcome.state) for outcome in found]


def outcomes(
    net: StaffedBranches, who: str | Actor, action: Action, *items: tuple[str, str], **more: object
) -> tuple[ItemOutcome, ...]:
    actor = net.home.actor(who) if isinstance(who, str) else who
    reason = str(more.pop("reason", "请核对到馆人次"))
    return act(net.library.context, actor, action, items, reason, **more)  # type: ignore[arg-type]


def test_a_point_s_report_goes_the_whole_way(net: StaffedBranches) -> None:
    clerk = Clerk(net, "xw_reporter")
    clerk.type("XW-1", {"V01": "1,200~ 闸机故障", "C01": "0", "C02": "-", "C03": "/", "C05": "3.5"})
    assert net.figure("network", "V01", FEBRUARY).value is None
    assert take(net, "xw_reporter", Action.SUBMIT, POINT) == [
        "“新增注册读者数、读者活动场次、读者活动参与人次”等 6 项没有填写；没有数据请填“-”，不适用请填“/”。"
    ]
    clerk.fill("XW-1")
    assert take(net, "xw_reporter", Action.SUBMIT, POINT) == ["submitted"]
    found = net.figure("network", "V01", FEBRUARY)
    assert (found.value, found.estimated, found.provisional) == (1200, 1, 1)
    assert net.figure("network", "C01", FEBRUARY).value == 0
    assert net.figure("network", "C02", FEBRUARY).value is None
    assert net.figure("network", "M11", FEBRUARY).value == 1
    assert take(net, "statistics", Action.APPROVE, POINT) == ["这份填报还没有经过区馆初审，不能审核通过。"]
    assert take(net, "xw_reviewer", Action.REVIEW, POINT) == ["reviewed"]
    assert take(net, "statistics", Action.APPROVE, POINT) == ["approved"]
    assert net.figure("network", "V01", FEBRUARY, Basis.APPROVED).value == 1200
    entry = clerk.entry("XW-1")
    assert (entry.record.state, entry.told["V01"]) == (State.APPROVED, "1200~闸机故障")
    assert entry.record.on_time is False
    row = next(row for row in clerk.open().rows if row.key == "XW-1")
    assert "V01" in row.locked
    assert "解锁" in row.closed["V01"]
    assert net.verify() == ()


def test_in_time_is_until_the_day_it_is_due(net: StaffedBranches) -> None:
    for day, unit in ((10, "XW-1"), (11, "XW-2")):
        net.home.go_to(date(2024, 4, day))
        Clerk(net, "xw_reporter", period="2024-03").fill(unit)
        assert take(net, "xw_reporter", Action.SUBMIT, (unit, "2024-03")) == ["submitted"]
        assert net.figure("network", "M13", "2024-03").value == 1
    assert net.figure("network", "M11", "2024-03").value == 2


def test_a_return_tells_why_and_the_report_comes_again(net: StaffedBranches) -> None:
    clerk = Clerk(net, "xw_reporter")
    clerk.fill("XW-1")
    take(net, "xw_reporter", Action.SUBMIT, POINT)
    with pytest.raises(Invalid, match="退回原因"):
        take(net, "xw_reviewer", Action.RETURN, POINT, reason=" ")
    assert take(net, "xw_reviewer", Action.RETURN, POINT, reason="少儿外借偏高") == ["returned"]
    assert clerk.entry("XW-1").reason == "少儿外借偏高"
    with net.library.context.database.reading() as session:
        told = session.query(Notice).filter(Notice.subject.like("unit_report:%")).one()
    assert (told.detail, told.user_id) == ("少儿外借偏高", clerk.actor.user_id)
    assert told.href == "/network/entry?period=2024-02&unit=XW-1"
    clerk.type("XW-1", {"C05": "8"})
    assert take(net, "xw_reporter", Action.SUBMIT, POINT) == ["submitted"]
    assert net.figure("unit:XW-1", "C05", FEBRUARY).value == 8
    with net.library.context.database.reading() as session:
        assert session.get_one(Notice, told.id).read_at is not None
    assert net.verify() == ()


def test_nobody_passes_what_they_entered_themselves(net: StaffedBranches) -> None:
    Clerk(net, "xw_reviewer").fill("XW-1")
    assert take(net, "xw_reviewer", Action.SUBMIT, POINT) == ["submitted"]
    own = "不能审核自己填报或提交的报表，请由其他审核人处理。"
    assert take(net, "xw_reviewer", Action.REVIEW, POINT) == [own]
    assert take(net, "qh_reviewer", Action.REVIEW, POINT) != ["reviewed"]
    # The district has nobody else: the city's library reviews it.
    assert take(net, "statistics", Action.REVIEW, POINT) == ["reviewed"]
    assert take(net, "statistics", Action.APPROVE, POINT) == ["approved"]
    Clerk(net, "statistics", "QH").fill("QH-1")
    assert take(net, "statistics", Action.SUBMIT, OTHER) == ["submitted"]
    assert take(net, "statistics", Action.REVIEW, OTHER) == ["这份报表由区馆审核人初审，不在您的审核范围内。"]
    assert take(net, "qh_reviewer", Action.REVIEW, OTHER) == ["reviewed"]
    assert take(net, "statistics", Action.APPROVE, OTHER) == [own]


def test_libraries_and_channels_go_straight_to_the_city(net: StaffedBranches) -> None:
    Clerk(net, "xw_reporter").fill("XW")
    assert take(net, "xw_reporter", Action.SUBMIT, ("XW", FEBRUARY)) == ["submitted"]
    assert "不在" in take(net, "xw_reviewer", Action.REVIEW, ("XW", FEBRUARY))[0]
    assert take(net, "statistics", Action.APPROVE, ("XW", FEBRUARY)) == ["approved"]


def test_many_at_once_each_with_its_outcome(net: StaffedBranches) -> None:
    for unit in ("XW-1", "XW-2", "XW"):
        Clerk(net, "xw_reporter").fill(unit)
    items = [("XW", FEBRUARY), POINT, ("XW-2", FEBRUARY), OTHER]
    told = take(net, "xw_reporter", Action.SUBMIT, *items)
    assert told[:3] == ["submitted"] * 3
    assert told[3] == "这个单位不在您的填报范围内。"
    told = take(net, "xw_reviewer", Action.REVIEW, *items)
    assert told[1:3] == ["reviewed"] * 2
    assert all(found != "reviewed" for found in (told[0], told[3]))
    told = take(net, "statistics", Action.APPROVE, *items)
    assert told[:3] == ["approved"] * 3
    assert "不在待审核状态" in told[3]
    assert net.figure("under:XW", "V01", FEBRUARY, Basis.APPROVED).value == 20
    assert net.verify() == ()


def test_unlocking_keeps_what_is_official_until_the_correction_is(net: StaffedBranches) -> None:
    Clerk(net, "xw_reporter").fill("XW")
    own = ("XW", FEBRUARY)
    take(net, "xw_reporter", Action.SUBMIT, own)
    take(net, "statistics", Action.APPROVE, own)
    with pytest.raises(Forbidden):
        take(net, "xw_reporter", Action.UNLOCK, own)
    with pytest.raises(Invalid, match="解锁原因"):
        take(net, "statistics", Action.UNLOCK, own, reason="")
    assert take(net, "statistics", Action.UNLOCK, own, reason="漏报分馆") == ["unlocked"]
    Clerk(net, "xw_reporter").type("XW", {"V01": "25"})
    assert take(net, "xw_reporter", Action.SUBMIT, own) == ["submitted"]
    assert net.figure("unit:XW", "V01", FEBRUARY, Basis.APPROVED).value == 10
    assert take(net, "statistics", Action.APPROVE, own) == ["approved"]
    assert net.figure("unit:XW", "V01", FEBRUARY, Basis.APPROVED).value == 25
    assert net.verify() == ()


def test_a_recall_is_the_enterer_s_and_only_until_somebody_decided(net: StaffedBranches) -> None:
    Clerk(net, "xw_reporter").fill("XW-1")
    take(net, "xw_reporter", Action.SUBMIT, POINT)
    assert take(net, "xw_point", Action.RECALL, POINT) == ["只有填报或提交这份报表的人可以撤回。"]
    assert take(net, "xw_reporter", Action.RECALL, POINT) == ["recalled"]
    assert net.figure("network", "M11", FEBRUARY).value == 0
    take(net, "xw_reporter", Action.SUBMIT, POINT)
    take(net, "xw_reviewer", Action.REVIEW, POINT)
    assert "已经初审" in take(net, "xw_reporter", Action.RECALL, POINT)[0]


def test_nobody_decides_on_figures_they_have_not_seen(net: StaffedBranches) -> None:
    Clerk(net, "xw_reporter").fill("XW-1")
    take(net, "xw_reporter", Action.SUBMIT, POINT)
    seen = Clerk(net, "xw_reporter").subject.seen
    net.post(("XW-1", "V01", FEBRUARY, 99))
    assert "数据有变化" in take(net, "xw_reviewer", Action.REVIEW, POINT, seen=seen)[0]
    assert take(net, "xw_reviewer", Action.REVIEW, POINT, seen=seen + 1) == ["reviewed"]


def test_blanks_may_be_said_to_be_missing(net: StaffedBranches) -> None:
    Clerk(net, "xw_reporter").type("XW-1", {"V01": "5"})
    assert take(net, "xw_reporter", Action.SUBMIT, POINT, blanks=True) == ["submitted"]
    assert Clerk(net, "xw_reporter").entry("XW-1").told["C01"] == "-"
    assert net.figure("unit:XW-1", "C01", FEBRUARY).value is None


def test_bad_requests(net: StaffedBranches) -> None:
    with pytest.raises(Invalid, match="先勾选"):
        take(net, "statistics", Action.APPROVE)
    with pytest.raises(NotFound):
        take(net, "statistics", Action.APPROVE, ("QH-999", FEBRUARY))
    with pytest.raises(Invalid, match="写法不对"):
        take(net, "statistics", Action.APPROVE, ("XW", "2024-02-31"))
    with pytest.raises(Forbidden):
        take(net, "trustee", Action.APPROVE, POINT)
    assert take(net, "xw_reporter", Action.SUBMIT, ("XW-1", "2024-03"), blanks=True) == [
        "2024年3月还没有结束，2024-03-31 之后才能提交；已填的内容都在草稿里。"
    ]
    assert "不需要" in take(net, "xw_reporter", Action.SUBMIT, ("XW-1", "2024-Q1"), blanks=True)[0]
    with net.library.context.database.reading() as session:
        assert session.query(UnitReport).count() == 0


def test_what_everybody_owes_stands_in_their_list(net: StaffedBranches) -> None:
    context = net.home.context

    def owed(login: str) -> list[tuple[str, str, bool]]:
        view = open_worklist(context, net.home.actor(login))
        return [
            (item.title, item.detail, item.done) for item in view.owed if item.href.startswith("/network/")
        ]

    assert ("单位XW", "2024年2月服务数据，已报 0/3", False) in owed("xw_reporter")
    assert ("单位XW", "2024年2月服务数据，已报 0/1", False) in owed("xw_point")
    assert owed("statistics") == []
    Clerk(net, "xw_point").fill("XW-1")
    take(net, "xw_point", Action.SUBMIT, POINT)
    assert ("单位XW", "2024年2月服务数据，已报 1/1", True) in owed("xw_point")
    assert ("单位XW", "2024年2月，1 份报表待初审", False) in owed("xw_reviewer")
    take(net, "xw_reviewer", Action.RETURN, POINT)
    assert ("单位XW", "2024年2月服务数据，已报 0/1，退回或解锁 1 份", False) in owed("xw_point")
    take(net, "xw_point", Action.SUBMIT, POINT)
    take(net, "xw_reviewer", Action.REVIEW, POINT)
    assert owed("statistics") == [("单位XW", "2024年2月，1 份报表待审定", False)]
