"""Where units stand through time, what is expected of them, and into what their figures go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.network.districts import DISTRICTS, district_named
from domain.network.units import Closure, Registry, Unit, UnitType, in_order, registry_of
from domain.periods import Frequency, Month, Period, Quarter, Year

START = date(2021, 1, 1)
CITY = Unit(1, "NJ", "市馆", UnitType.CITY, None, None, START, 1, START)
NORTH = Unit(2, "XW", "甲馆", UnitType.DISTRICT, 1, "320102", START, 1, START)
SOUTH = Unit(3, "QH", "乙馆", UnitType.DISTRICT, 1, "320104", START, 1, START)
POINT = Unit(4, "QH-1", "街道", UnitType.STREET, 3, "320104", START, 1, START)
CHANNEL = Unit(5, "WX", "公众号", UnitType.CHANNEL, 1, None, START, 1, START)
AREA = Unit(6, "A", "乙区", UnitType.AREA, None, "320104", START, 1, START)
ALL = (CITY, NORTH, SOUTH, POINT, CHANNEL, AREA)


def network(*more: Unit, closures: tuple[Closure, ...] = ()) -> Registry:
    """The small network with more revisions."""
    return registry_of([*ALL, *more], closures)


class TestPlaces:
    def test_an_old_period_keeps_the_old_place(self) -> None:
        moved = replace(POINT, parent_id=2, district="320102", effective_on=date(2023, 5, 20), seq=9)
        found = network(moved)
        assert found.scopes(4, Month(2023, 4)) == (
            "network",
            "under:3",
            "under:1",
            "district:320104",
            "type:street",
        )
        assert "under:2" in found.scopes(4, Month(2023, 5))
        assert "district:320102" in found.scopes(4, Year(2023))
        assert "district:320104" in found.scopes(4, Quarter(2023, 1))

    def test_a_library_has_a_roll_up_of_its_own_and_a_point_none(self) -> None:
        assert network().scopes(3, Month(2021, 1))[:3] == ("network", "under:3", "under:1")
        assert "under:4" not in network().scopes(4, Month(2021, 1))

    def test_a_channel_goes_into_the_network_alone_and_an_area_nowhere(self) -> None:
        assert network().scopes(5, Month(2021, 1)) == ("network", "under:1")
        assert network().scopes(6, Month(2021, 1)) == ()

    def test_what_is_not_there_yet_or_no_longer_goes_nowhere(self) -> None:
        removed = replace(POINT, removed=True, effective_on=date(2022, 1, 1), seq=9)
        assert network(removed).scopes(4, Month(2022, 1)) == ()
        assert network(removed).scopes(4, Month(2021, 12))
        assert network().scopes(4, Month(2020, 12)) == ()
        assert network().scopes(99, Month(2021, 1)) == ()

    def test_a_later_record_of_the_same_day_holds(self) -> None:
        found = network(replace(POINT, name="改名", seq=8), replace(POINT, name="再改", seq=9))
        assert found.at(START)[4].name == "再改"

    def test_the_tree(self) -> None:
        found = network()
        assert found.path(4, START) == (4, 3, 1)
        assert found.children(1, START) == (3, 5, 2)
        assert found.descendants(1, START) == (3, 4, 5, 2)
        assert [unit.code for unit in in_order(found.at(START))] == ["NJ", "QH", "QH-1", "XW", "WX", "A"]
        assert found.unit("QH-1") == POINT
        assert found.unit("none") is None

    def test_a_circle_ends(self) -> None:
        circle = replace(SOUTH, parent_id=4, effective_on=date(2022, 1, 1), seq=9)
        assert network(circle).path(4, date(2022, 1, 1)) == (4, 3)


class TestExpectations:
    @pytest.mark.parametrize(
        ("changes", "period", "expected"),
        [
            ({}, Month(2021, 1), True),
            ({}, Quarter(2021, 1), False),
            ({}, Year(2021), True),
            ({"opened_on": date(2021, 3, 31)}, Month(2021, 3), True),
            ({"opened_on": date(2021, 4, 1)}, Month(2021, 3), False),
            ({"opened_on": None}, Month(2021, 3), False),
            ({"closed_on": date(2021, 3, 2)}, Month(2021, 3), True),
            ({"closed_on": date(2021, 3, 1)}, Month(2021, 3), False),
            ({"closed_on": date(2021, 3, 1)}, Year(2021), True),
            ({"report_frequency": Frequency.QUARTER}, Quarter(2021, 1), True),
            ({"report_frequency": Frequency.QUARTER}, Month(2021, 1), False),
            ({"report_frequency": Frequency.QUARTER}, Year(2021), True),
            ({"type": UnitType.SELF_SERVICE}, Year(2021), False),
            ({"removed": True}, Month(2021, 1), False),
        ],
    )
    def test_of_a_point(self, changes: dict[str, object], period: Period, expected: bool) -> None:
        point = replace(POINT, **changes)  # type: ignore[arg-type]
        assert registry_of([CITY, SOUTH, point]).expects(4, period) is expected

    def test_closed_for_the_whole_month_and_not_for_all_but_a_day(self) -> None:
        whole = Closure(4, date(2021, 6, 1), date(2021, 6, 30), "装修", 5)
        assert not network(closures=(whole,)).expects(4, Month(2021, 6))
        assert network(closures=(replace(whole, to_day=date(2021, 6, 29)),)).expects(4, Month(2021, 6))
        endless = replace(whole, to_day=None)
        assert not network(closures=(endless,)).expects(4, Month(2023, 6))
        assert not network(closures=(endless,)).is_open(4, date(2021, 6, 1))
        assert network(closures=(endless,)).is_open(4, date(2021, 5, 31))

    def test_opened_into_a_closing_until_the_month_ends(self) -> None:
        late = replace(POINT, opened_on=date(2021, 6, 20))
        closing = Closure(4, date(2021, 6, 20), date(2021, 7, 10), "设备", 5)
        found = registry_of([CITY, SOUTH, late], [closing])
        assert not found.expects(4, Month(2021, 6))
        assert found.expects(4, Month(2021, 7))

    def test_areas_report_nothing_and_channels_do(self) -> None:
        assert not network().expects(6, Year(2021))
        assert network().expects(5, Month(2021, 1))
        assert not network().expects(5, Year(2021))


@given(st.lists(st.tuples(st.integers(2, 5), st.sampled_from([1, 2, 3]), st.integers(0, 900)), max_size=12))
def test_every_unit_goes_into_each_scope_once(moves: list[tuple[int, int, int]]) -> None:
    """Whatever moved when, nothing is counted twice in one scope, and all of it in the network."""
    rows = [
        replace(ALL[unit - 1], parent_id=parent, effective_on=START + timedelta(days=day), seq=n)
        for n, (unit, parent, day) in enumerate(moves, 10)
    ]
    found = network(*rows)
    for unit in found.at(date(2024, 1, 31)).values():
        scopes = found.scopes(unit.id, Month(2024, 1))
        assert len(set(scopes)) == len(scopes)
        assert ("network" in scopes) is (unit.type is not UnitType.AREA)


def test_districts_by_any_of_their_names() -> None:
    assert len(DISTRICTS) == 11
    for text in ("秦淮", "秦淮区", "320104", " 秦淮 "):
        found = district_named(text)
        assert found is not None
        assert found.code == "320104"
    assert district_named("江北新区") is None
