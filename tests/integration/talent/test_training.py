"""Training through the use cases: seats, the waiting list, attendance and hours, other libraries, who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import Conflict, Forbidden, Invalid, NotFound
from domain.permissions import Role, ScopeKind
from services.administration import GrantTerms, grant_role
from services.notices.inbox import notices_page
from services.talent.hours import hours_of_year
from services.talent.register import today_of
from services.talent.training import (
    Audience,
    Category,
    Mode,
    Terms,
    add_activity,
    cancel_activity,
    change_activity,
)
from services.talent.training_attendance import Heads, Way, record_attendance, record_heads
from services.talent.training_reading import ActivityPage, Phase, open_activity, open_training
from services.talent.training_seats import Seat, enrol, enrol_people, withdraw, withdraw_people
from tests.support.branches import branches
from tests.support.factories import SYSTEM, TODAY, Library
from tests.support.staff import enrol_people as enrol_on_register

FIRST = TODAY + timedelta(days=7)
PEOPLE = {
    "staff": "ops",
    "reporter_ops": "ops",
    "reporter_tech": "tech",
    "head_ops": "ops",
    "hr": "party",
    "director": "party",
}


@pytest.fixture
def staff(library: Library) -> dict[str, int]:
    """Some people of three departments on the register, by log-in name."""
    return enrol_on_register(library, PEOPLE)


def terms(library: Library, **changes: object) -> Terms:
    usual = Terms(
        title="古籍编目实务",
        category=Category.PROFESSIONAL,
        mode=Mode.CLASSROOM,
        tenths=60,
        provider="试验图书馆",
        place="报告厅",
        starts_on=FIRST,
        ends_on=FIRST,
        department_id=library.department("party"),
        places=2,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]  # names of fields


def planned(library: Library, login: str = "hr", **changes: object) -> int:
    return add_activity(library.context, library.actor(login), terms(library, **changes))


def page(library: Library, activity: int, login: str = "hr") -> ActivityPage:
    return open_activity(library.context, library.actor(login), activity)


def hours(library: Library, staff_id: int, year: int = TODAY.year) -> int:
    with library.context.database.reading() as session:
        found = hours_of_year(session, today_of(library.context), year).get(staff_id)
    return found.total if found else 0


def test_seats_waiting_list_and_moving_up(library: Library, staff: dict[str, int]) -> None:
    activity = planned(library)
    assert enrol(library.context, library.actor("staff"), activity) is Seat.SEATED
    assert enrol(library.context, library.actor("reporter_ops"), activity) is Seat.SEATED
    assert enrol(library.context, library.actor("reporter_tech"), activity) is Seat.WAITING
    with pytest.raises(Invalid, match="无需重复"):
        enrol(library.context, library.actor("reporter_tech"), activity)
    shown = page(library, activity, "reporter_tech")
    assert (shown.line.mine, shown.line.turn, shown.line.free) == (Seat.WAITING, 1, 0)
    assert not shown.may_manage
    assert not shown.people
    withdraw(library.context, library.actor("staff"), activity)
    assert page(library, activity, "reporter_tech").line.mine is Seat.SEATED
    told = notices_page(library.context, library.actor("reporter_tech")).lines
    assert ["已有名额" in line.text for line in told] == [True]
    with pytest.raises(Invalid, match="不在报名名单"):
        withdraw(library.context, library.actor("staff"), activity)


def test_more_places_and_another_day_are_told_to_those_concerned(
    library: Library, staff: dict[str, int]
) -> None:
    activity = planned(library, places=1)
    enrol(library.context, library.actor("staff"), activity)
    enrol(library.context, library.actor("reporter_ops"), activity)
    hr, version = library.actor("hr"), page(library, activity).version
    with pytest.raises(Invalid, match="名额须为"):
        change_activity(library.context, hr, activity, version, terms(library, places=0))
    again = change_activity(library.context, hr, activity, version, terms(library, places=3))
    assert page(library, activity, "reporter_ops").line.mine is Seat.SEATED
    with pytest.raises(Invalid, match="已有 2 人"):
        change_activity(library.context, hr, activity, again, terms(library, places=1))
    with pytest.raises(Conflict):
        change_activity(library.context, hr, activity, version, terms(library, places=9))
    moved = terms(library, places=3, place="培训教室")
    assert change_activity(library.context, hr, activity, again, moved) > again
    texts = [line.text for line in notices_page(library.context, library.actor("staff")).lines]
    assert any("时间或地点有变" in text for text in texts)
    same = page(library, activity).version
    assert change_activity(library.context, hr, activity, same, moved) == same


def test_attendance_brings_hours_and_corrections_replace_them(
    library: Library, staff: dict[str, int]
) -> None:
    activity = planned(library)
    for login in ("staff", "reporter_ops", "reporter_tech"):
        enrol(library.context, library.actor(login), activity)
    hr, first, second = library.actor("hr"), staff["staff"], staff["reporter_ops"]
    with pytest.raises(Invalid, match="开始后才能"):
        record_attendance(library.context, hr, activity, 0, {first: 60})
    library.go_to(FIRST + timedelta(days=1))
    with pytest.raises(Invalid, match="还在候补"):
        record_attendance(library.context, hr, activity, 0, {staff["reporter_tech"]: 60})
    with pytest.raises(Invalid, match="0 至 6 之间"):
        record_attendance(library.context, hr, activity, 0, {first: 100_000})
    seq = record_attendance(library.context, hr, activity, 0, {first: 60, second: 35})
    assert (hours(library, first), hours(library, second)) == (60, 35)
    assert record_attendance(library.context, hr, activity, seq, {first: 60}) == seq
    with pytest.raises(Conflict):
        record_attendance(library.context, hr, activity, 0, {first: 30})
    with pytest.raises(Invalid, match="写明原因"):
        record_attendance(library.context, hr, activity, seq, {first: 30})
    again = record_attendance(library.context, hr, activity, seq, {first: 30, second: 0}, "签到核对有误")
    assert (hours(library, first), hours(library, second)) == (30, 0)
    shown = page(library, activity, "staff").line
    assert (shown.mine, shown.my_tenths, shown.attended) == (Seat.ATTENDED, 30, 1)
    with pytest.raises(Invalid, match="考勤已经登记"):
        withdraw_people(library.context, hr, activity, [first])
    with pytest.raises(Invalid, match="不能取消"):
        cancel_activity(library.context, hr, activity, page(library, activity).version, "误设")
    wanted = terms(library, category=Category.PUBLIC)
    with pytest.raises(Invalid, match="不能再改"):
        change_activity(library.context, hr, activity, page(library, activity).version, wanted)
    assert page(library, activity).attendance_version == again
    mine = open_training(library.context, library.actor("staff"))
    assert (mine.my_tenths, mine.lines[0].phase) == (30, Phase.OVER)


def test_those_who_run_it_add_people_afterwards_but_not_their_own_attendance(
    library: Library, staff: dict[str, int]
) -> None:
    activity = planned(library, places=None)
    library.go_to(FIRST + timedelta(days=2))
    with pytest.raises(Invalid, match="截止"):
        enrol(library.context, library.actor("staff"), activity)
    hr = library.actor("hr")
    found = enrol_people(library.context, hr, activity, [staff["staff"], staff["hr"], staff["director"]])
    assert len(found.seated) == 3
    with pytest.raises(Forbidden, match="本人的考勤"):
        record_attendance(library.context, hr, activity, 0, {staff["hr"]: 60})
    assert len(withdraw_people(library.context, hr, activity, [staff["hr"]]).seated) == 2
    with pytest.raises(Forbidden):
        enrol_people(library.context, hr, activity, [10**9])
    with pytest.raises(Invalid, match="请先选择"):
        enrol_people(library.context, hr, activity, [])


def test_a_head_runs_the_department_s_own_and_names_its_people_only(
    library: Library, staff: dict[str, int]
) -> None:
    head = library.actor("head_ops")
    with pytest.raises(Forbidden, match="本部门"):
        planned(library, "head_ops")
    activity = planned(library, "head_ops", department_id=library.department("ops"), places=9)
    for login in ("staff", "reporter_tech"):
        enrol(library.context, library.actor(login), activity)
    shown = open_activity(library.context, head, activity)
    assert ([person.staff_id for person in shown.people], shown.unnamed) == ([staff["staff"]], 1)
    assert {choice.value for choice in shown.addable} == {staff["reporter_ops"], staff["head_ops"]}
    library.go_to(FIRST)
    with pytest.raises(Forbidden, match="管理范围"):
        record_attendance(library.context, head, activity, 0, {staff["reporter_tech"]: 60})
    record_attendance(library.context, head, activity, 0, {staff["staff"]: 60})
    others = planned(library, title="他部门的培训")
    with pytest.raises(Forbidden, match="由其他部门承办"):
        record_attendance(library.context, head, others, 0, {staff["staff"]: 60})
    for login in ("staff", "office", "trustee", "admin"):
        with pytest.raises(Forbidden):
            planned(library, login)
    for login in ("trustee", "admin", "panel", "supervisor", "unit_reviewer"):
        with pytest.raises(Forbidden):
            open_activity(library.context, library.actor(login), activity)
        with pytest.raises(Forbidden):
            enrol(library.context, library.actor(login), activity)


def test_people_who_are_not_on_the_register_see_and_cannot_enrol(
    library: Library, staff: dict[str, int]
) -> None:
    activity = planned(library)
    assert "不在本馆人员名册" in page(library, activity, "office").refusal
    with pytest.raises(NotFound, match="名册"):
        enrol(library.context, library.actor("office"), activity)
    with pytest.raises(NotFound):
        page(library, 10**9)


def test_cancelling_tells_everybody_and_twice_is_refused(library: Library, staff: dict[str, int]) -> None:
    activity = planned(library, places=1)
    for login in ("staff", "reporter_ops"):
        enrol(library.context, library.actor(login), activity)
    hr, version = library.actor("hr"), page(library, activity).version
    with pytest.raises(Invalid, match="取消原因"):
        cancel_activity(library.context, hr, activity, version, " ")
    seq = cancel_activity(library.context, hr, activity, version, "讲师行程有变")
    for login in ("staff", "reporter_ops"):
        lines = notices_page(library.context, library.actor(login)).lines
        assert any("已取消" in line.text for line in lines), login
    with pytest.raises(Invalid, match="已经取消"):
        cancel_activity(library.context, hr, activity, seq, "再次")
    with pytest.raises(Invalid, match="已取消"):
        enrol(library.context, library.actor("reporter_tech"), activity)
    planned(library)
    with pytest.raises(Invalid, match="同名"):
        planned(library)


def test_other_libraries_come_by_heads_and_take_places(library: Library, staff: dict[str, int]) -> None:
    network = branches(library)
    unit, other = network.unit_id("XW-1"), network.unit_id("QH-1")
    hr, activity = library.actor("hr"), planned(library, audience=Audience.NETWORK, places=10)
    enrol(library.context, library.actor("staff"), activity)
    first = record_heads(library.context, hr, activity, 0, Heads(unit, Way.ORDERED, 8, note="点课：编目"))
    with pytest.raises(Invalid, match="剩余名额 1 个"):
        record_heads(library.context, hr, activity, first, Heads(other, Way.BOOKED, 2))
    with pytest.raises(Conflict):
        record_heads(library.context, hr, activity, 0, Heads(other, Way.BOOKED, 1))
    second = record_heads(library.context, hr, activity, first, Heads(other, Way.BOOKED, 1))
    assert enrol(library.context, library.actor("reporter_ops"), activity) is Seat.WAITING
    record_heads(library.context, hr, activity, second, Heads(other, Way.BOOKED, 0))
    assert page(library, activity, "reporter_ops").line.mine is Seat.SEATED
    library.go_to(FIRST)
    version = page(library, activity).heads_version
    last = record_heads(library.context, hr, activity, version, Heads(unit, Way.ORDERED, 8, 7))
    counted = open_training(library.context, hr).network
    assert (counted.activities, counted.libraries, counted.ordered, counted.attended) == (1, 1, 8, 7)
    with pytest.raises(Invalid, match="只面向本馆"):
        record_heads(library.context, hr, planned(library, title="本馆培训"), 0, Heads(unit, Way.BOOKED, 1))
    with pytest.raises(Invalid, match="请选择单位"):
        record_heads(library.context, hr, activity, last, Heads(0, Way.BOOKED, 1))


def test_another_head_and_a_past_year(library: Library, staff: dict[str, int]) -> None:
    grant = GrantTerms(Role.DEPARTMENT_HEAD, ScopeKind.DEPARTMENT, library.department("tech"))
    grant_role(library.context, SYSTEM, library.user_id("reporter_tech"), grant)
    activity = planned(library, "reporter_tech", department_id=library.department("tech"))
    assert page(library, activity, "reporter_tech").may_manage
    assert not open_training(library.context, library.actor("staff"), 2020).lines
    with pytest.raises(Invalid, match="年度须在"):
        open_training(library.context, library.actor("staff"), 1900)
