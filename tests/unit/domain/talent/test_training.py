"""Seats, the waiting list, attendance and head-counts of training activities."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.talent.hours import Category, Mode
from domain.talent.training import (
    Activity,
    Attendance,
    Audience,
    Enrolment,
    Headcount,
    Phase,
    Seat,
    Step,
    Terms,
    Way,
    check_attendance,
    check_enrolment,
    check_heads,
    check_places,
    check_withdrawal,
    checked,
    moved_up,
    network_year,
    seating,
    tenths_of,
)

DAY = date(2025, 6, 10)
TERMS = Terms(
    title="古籍编目实务",
    category=Category.PROFESSIONAL,
    mode=Mode.CLASSROOM,
    tenths=60,
    provider="试验图书馆",
    place="报告厅",
    starts_on=DAY,
    ends_on=DAY + timedelta(days=1),
    department_id=1,
    places=2,
)


def steps(*found: tuple[int, Step]) -> tuple[Enrolment, ...]:
    return tuple(Enrolment(staff_id, step, seq) for seq, (staff_id, step) in enumerate(found, 1))


ON, OFF = Step.ENROL, Step.WITHDRAW


def test_the_waiting_list_moves_up_when_somebody_withdraws() -> None:
    before = seating(steps((1, ON), (2, ON), (3, ON), (4, ON)), 2)
    assert (before.seated, before.waiting) == ((1, 2), (3, 4))
    assert (before.place_in_line(4), before.place_in_line(1)) == (2, 0)
    after = seating(steps((1, ON), (2, ON), (3, ON), (4, ON), (1, OFF)), 2)
    assert (after.seated, after.waiting) == ((2, 3), (4,))
    assert moved_up(before, after) == (3,)


def test_whoever_withdraws_and_comes_back_stands_at_the_end() -> None:
    found = seating(steps((1, ON), (2, ON), (3, ON), (1, OFF), (1, ON)), 2)
    assert (found.seated, found.waiting) == ((2, 3), (1,))


def test_other_libraries_take_seats_and_no_limit_seats_everybody() -> None:
    listed = steps((1, ON), (2, ON), (3, ON))
    assert seating(listed, 4, heads=2).seated == (1, 2)
    assert seating(listed, 4, heads=2).taken == 4
    assert seating(listed, 1, heads=5).seated == ()
    assert seating(listed, None, heads=9).seated == (1, 2, 3)


_STEPS = st.lists(st.tuples(st.integers(1, 8), st.sampled_from(Step)), max_size=40)


@given(_STEPS, st.integers(0, 6) | st.none(), st.integers(0, 4))
def test_seats_hold_everybody_once_and_never_too_many(
    found: list[tuple[int, Step]], places: int | None, heads: int
) -> None:
    listed = seating(steps(*found), places, heads)
    people = (*listed.seated, *listed.waiting)
    last = dict(found)
    assert len(set(people)) == len(people)
    assert set(people) == {staff_id for staff_id, step in last.items() if step is ON}
    if places is None:
        assert not listed.waiting
    else:
        assert len(listed.seated) <= max(places - heads, 0)
        assert not listed.waiting or len(listed.seated) == max(places - heads, 0)


@given(_STEPS, st.integers(1, 6))
def test_nobody_loses_a_seat_by_what_others_do(found: list[tuple[int, Step]], places: int) -> None:
    for number in range(1, len(found)):
        before = seating(steps(*found[:number]), places)
        after = seating(steps(*found[: number + 1]), places)
        mover = found[number][0]
        assert set(before.seated) - {mover} <= set(after.seated)


@pytest.mark.parametrize(
    ("day", "phase"),
    [
        (DAY - timedelta(days=9), Phase.OPEN),
        (DAY - timedelta(days=5), Phase.OPEN),
        (DAY - timedelta(days=4), Phase.CLOSED),
        (DAY, Phase.UNDER_WAY),
        (DAY + timedelta(days=1), Phase.UNDER_WAY),
        (DAY + timedelta(days=2), Phase.OVER),
    ],
)
def test_phases(day: date, phase: Phase) -> None:
    terms = replace(TERMS, enrol_until=DAY - timedelta(days=5))
    assert terms.phase(day) is phase
    assert replace(terms, cancelled=True).phase(day) is Phase.CANCELLED
    assert TERMS.last_day == DAY - timedelta(days=1)


def test_who_may_still_enrol_and_withdraw() -> None:
    eve, seat = DAY - timedelta(days=1), Seat.NONE
    check_enrolment(TERMS, eve, seat)
    check_enrolment(TERMS, DAY + timedelta(days=9), seat, late=True)
    check_withdrawal(TERMS, eve, Seat.WAITING)
    for refused, told in (
        (lambda: check_enrolment(TERMS, DAY, seat), "截止"),
        (lambda: check_enrolment(TERMS, eve, Seat.WAITING), "无需重复"),
        (lambda: check_enrolment(replace(TERMS, cancelled=True), eve, seat, late=True), "已取消"),
        (lambda: check_withdrawal(TERMS, DAY, Seat.SEATED), "已经开始"),
        (lambda: check_withdrawal(TERMS, eve, Seat.NONE), "不在报名名单"),
        (lambda: check_withdrawal(TERMS, DAY, Seat.ATTENDED, late=True), "考勤已经登记"),
    ):
        with pytest.raises(Invalid, match=told):
            refused()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": " "}, "活动名称"),
        ({"title": "长" * 101}, "不超过 100 字"),
        ({"provider": ""}, "主办单位"),
        ({"place": "长" * 101}, "不超过 100 字"),
        ({"note": "长" * 1001}, "不超过 1000 字"),
        ({"tenths": 0}, "学时须大于 0"),
        ({"tenths": 100_000}, "最多 400 学时"),
        ({"ends_on": DAY - timedelta(days=1)}, "早于开始"),
        ({"ends_on": DAY + timedelta(days=366)}, "不超过一年"),
        ({"places": 0}, "名额须为"),
        ({"enrol_until": DAY + timedelta(days=1)}, "不能晚于开始"),
    ],
)
def test_bad_terms(changes: dict[str, object], told: str) -> None:
    with pytest.raises(Invalid, match=told):
        checked(replace(TERMS, **changes))  # type: ignore[arg-type]  # names of fields
    assert checked(replace(TERMS, title=" 古籍编目实务 ")) == TERMS


def test_attendance_is_of_those_seated_and_no_longer_than_the_activity() -> None:
    check_attendance(TERMS, DAY, {1, 2}, {1: 60, 2: 0})
    for day, hours, told in (
        (DAY - timedelta(days=1), {1: 60}, "开始后"),
        (DAY, {}, "没有需要登记"),
        (DAY, {3: 60}, "没有报名或还在候补"),
        (DAY, {1: 61}, "0 至 6 之间"),
        (DAY, {1: -1}, "0 至 6 之间"),
    ):
        with pytest.raises(Invalid, match=told):
            check_attendance(TERMS, day, {1, 2}, hours)


def test_places_are_not_taken_from_those_who_have_them() -> None:
    found = seating(steps((1, ON), (2, ON), (3, ON)), 3)
    check_places(replace(TERMS, places=3), found)
    check_places(replace(TERMS, places=None), found)
    with pytest.raises(Invalid, match="已有 3 人"):
        check_places(replace(TERMS, places=2), found)


def test_heads_of_other_libraries() -> None:
    terms, found = replace(TERMS, audience=Audience.NETWORK, places=5), seating(steps((1, ON)), 5, 2)
    before = Headcount(9, Way.BOOKED, 2, None, "", 1)
    check_heads(terms, DAY - timedelta(days=3), found, before, 4, None)
    check_heads(terms, DAY, found, before, 0, 7)
    for day, of, booked, attended, told in (
        (DAY, TERMS, 1, None, "只面向本馆"),
        (DAY, replace(terms, cancelled=True), 1, None, "已取消"),
        (DAY, terms, 5, None, "剩余名额 2 个"),
        (DAY, terms, -1, None, "预订人数"),
        (DAY - timedelta(days=1), terms, 1, 1, "还没有开始"),
        (DAY, terms, 1, 100_000, "实到人数"),
    ):
        with pytest.raises(Invalid, match=told):
            check_heads(of, day, found, before, booked, attended)


def test_a_year_of_the_network_is_counted_in_heads() -> None:
    terms = replace(TERMS, audience=Audience.NETWORK, places=None)
    parts = {
        1: Headcount(1, Way.ORDERED, 10, 8, "", 1),
        2: Headcount(2, Way.BOOKED, 5, None, "", 2),
        3: Headcount(3, Way.BOOKED, 0, None, "", 3),
    }
    own = Activity(1, TERMS, 1)
    open_to_all = Activity(2, terms, 1, heads=parts)
    called_off = Activity(3, replace(terms, cancelled=True), 1, heads=parts)
    found = network_year([own, open_to_all, called_off], DAY + timedelta(days=9))
    assert (found.activities, found.libraries) == (1, 2)
    assert (found.ordered, found.booked, found.attended, found.untold) == (10, 5, 8, 1)


def test_attendance_shows_over_seats() -> None:
    came = {1: Attendance(1, 60, 5), 2: Attendance(2, 0, 5)}
    found = Activity(1, TERMS, 1, steps((1, ON), (2, ON), (3, ON)), came)
    assert [found.seat_of(key) for key in (1, 2, 3, 4)] == [
        Seat.ATTENDED,
        Seat.ABSENT,
        Seat.WAITING,
        Seat.NONE,
    ]
    assert found.attended == 1


@pytest.mark.parametrize(("typed", "tenths"), [(6, 60), (6.5, 65), (0.1, 1), (0, 0)])
def test_hours_are_read_exactly(typed: float, tenths: int) -> None:
    assert tenths_of(typed) == tenths


@pytest.mark.parametrize("typed", [6.55, None, 1e300, 0.01])
def test_hours_that_are_none(typed: float | None) -> None:
    with pytest.raises(Invalid):
        tenths_of(typed)
