"""The invented network: its size, its names, figures in keeping, and the same for every load."""

from __future__ import annotations

from collections import Counter

import pytest

from domain.indicators.observation import Measurement, ValueState
from domain.network.changing import UnitChange, outlook
from domain.network.districts import DISTRICTS
from domain.network.forms import owed
from domain.network.units import UnitType, registry_of
from domain.periods import Month
from services.demonstration.network.numbers import FIRST, LAST, figures
from services.demonstration.network.places import CITY, FIRST_DAY, LIBRARIES, plan_network
from services.demonstration.scenario import BUSINESS_DATE

PLAN = plan_network()
POINTS = [p for p in PLAN.places if p.terms.type.is_point and not p.terms.type.is_library]


def test_about_a_hundred_and_fifty_points_in_every_district_below_thirteen_libraries() -> None:
    assert 145 <= len(POINTS) <= 160
    assert {place.terms.district for place in POINTS} == set(DISTRICTS)
    kinds = Counter(place.terms.type for place in PLAN.places)
    assert kinds[UnitType.DISTRICT] == len(LIBRARIES) == 13
    assert kinds[UnitType.CITY] == 1
    assert kinds[UnitType.AREA] == 12
    assert all(kinds[kind] for kind in UnitType)


def test_every_name_says_that_it_is_invented_and_stands_alone() -> None:
    assert all("演示" in place.terms.name for place in PLAN.places)
    assert len({place.terms.name for place in PLAN.places}) == len(PLAN.places)


@pytest.mark.parametrize("points", [26, 156, 312])
def test_the_units_may_stand_where_they_stand(points: int) -> None:
    changes = [
        UnitChange(place.code, place.terms, max(place.terms.opened_on or FIRST_DAY, FIRST_DAY))
        for place in plan_network(points).places
    ]
    assert outlook(registry_of([]), changes, BUSINESS_DATE).faults == {}


def test_the_city_library_is_in_keeping_with_the_averages_of_the_plan() -> None:
    city = next(place for place in PLAN.places if place.code == CITY)
    visits = Counter[int]()
    for period, told in figures(city):
        for line in told:
            if line.code == "V01" and line.value:
                visits[period.year] += line.value
    assert 0.85 <= (visits[2023] + visits[2024]) / 2 / 2_096_100 <= 1.15
    assert visits[2022] < visits[2023]


def test_a_point_tells_what_it_owes_and_gates_fail_at_times() -> None:
    states, measured, missing = Counter[ValueState](), Counter[Measurement](), 0
    for place in POINTS:
        periods = dict(figures(place))
        opened_on = place.terms.opened_on or FIRST_DAY
        months = [period for period in periods if isinstance(period, Month)]
        assert all(FIRST <= month <= LAST and month.last_day >= opened_on for month in months)
        missing += sum(month not in periods for month in (Month(2021, 2), Month(2023, 2), Month(2024, 2)))
        for period, told in periods.items():
            assert {line.code for line in told} == set(owed(place.terms.type, period.frequency))
            states.update(line.state for line in told)
            measured.update(line.measurement for line in told)
            assert all((line.state is ValueState.VALUE) is bool(line.value) for line in told)
    assert 20 < states[ValueState.MISSING] < 200
    assert 40 < measured[Measurement.ESTIMATED] < 300
    assert missing


def test_two_tellings_are_the_same() -> None:
    assert list(figures(POINTS[7])) == list(figures(plan_network().places[PLAN.places.index(POINTS[7])]))
