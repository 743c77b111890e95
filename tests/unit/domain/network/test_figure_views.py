"""Stretches of months, how reports stand, the quarters of a group, the map's outlines."""

from __future__ import annotations

from datetime import date
from statistics import quantiles
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.network.districts import DISTRICTS
from domain.network.figure_views import ReportStanding, quartiles, standing_of
from domain.network.geometry import from_geojson, tiles
from domain.network.ranges import MonthRange
from domain.periods import Month, Year

months = st.builds(Month, st.integers(2016, 2030), st.integers(1, 12))


@pytest.mark.parametrize(
    ("text", "label", "parts"),
    [
        ("2025-10", "2025年10月", ["2025-10"]),
        ("2025-Q3", "2025年第三季度", ["2025-Q3"]),
        ("2025", "2025年", ["2025"]),
        ("2025-01~2025-09", "2025年1—9月", ["2025-H1", "2025-Q3"]),
        ("2025-07~2025-09", "2025年第三季度", ["2025-Q3"]),
        ("2024-11~2025-04", "2024年11月至2025年4月", ["2024-11", "2024-12", "2025-Q1", "2025-04"]),
    ],
)
def test_a_stretch_of_months_is_named_and_made_of_the_fewest_periods(
    text: str, label: str, parts: list[str]
) -> None:
    found = MonthRange.parse(text)
    assert (found.label, [str(part) for part in found.parts]) == (label, parts)


@pytest.mark.parametrize("text", ["", "2025-13", "2025-Q5", "2025-09~2025-01", "2000-01~2025-01", "~", "a~b"])
def test_a_stretch_that_cannot_be_is_refused_in_chinese(text: str) -> None:
    with pytest.raises(Invalid, match="请"):
        MonthRange.parse(text)


@given(months, st.integers(1, 60))
def test_the_parts_of_a_stretch_are_its_months_once_each(first: Month, length: int) -> None:
    found = MonthRange(first, first.shift(length - 1))
    assert tuple(month for part in found.parts for month in part.months) == found.months
    assert MonthRange.parse(str(found)) == found
    assert found.before().last.next() == found.first
    assert found.before().length == found.a_year_before().length == found.length


@pytest.mark.parametrize(
    ("expected", "told", "on_time", "today", "standing"),
    [
        (0, 0, 0, date(2025, 11, 26), ReportStanding.NOT_EXPECTED),
        (3, 3, 3, date(2025, 11, 26), ReportStanding.ON_TIME),
        (3, 3, 2, date(2025, 11, 26), ReportStanding.LATE),
        (3, 2, 2, date(2025, 11, 26), ReportStanding.MISSING),
        (3, 2, 2, date(2025, 11, 10), ReportStanding.PENDING),
    ],
)
def test_the_worst_decides_how_a_month_stands(
    expected: int, told: int, on_time: int, today: date, standing: ReportStanding
) -> None:
    assert standing_of(expected, told, on_time, date(2025, 11, 10), today) is standing


def test_quarters_are_reckoned_by_hand_and_nobody_is_no_zero() -> None:
    assert quartiles([]).middle is None
    found = quartiles([4.0, 1.0, 3.0, 2.0])
    assert (found.low, found.middle, found.high, found.told) == (1.75, 2.5, 3.25, 4)


@given(st.lists(st.floats(0, 1e6), min_size=2, max_size=40))
def test_quarters_are_those_of_the_library(values: list[float]) -> None:
    found = quartiles(values)
    assert [found.low, found.middle, found.high] == pytest.approx(quantiles(values, n=4, method="inclusive"))


def test_every_district_has_one_tile_and_no_two_overlap() -> None:
    outlines = tiles().outlines
    assert {outline.adcode for outline in outlines} == set(DISTRICTS)
    assert len({outline.centre for outline in outlines}) == len(DISTRICTS)
    for outline in outlines:
        near, far = outline.centre
        assert all(abs(x - near) < 0.5 and abs(y - far) < 0.5 for x, y in outline.rings[0])


def outlines_of(codes: list[str]) -> dict[str, Any]:
    """Squares of a tenth of a degree, one after the other."""
    squares = {
        code: [[118 + at / 10, 32], [118.1 + at / 10, 32], [118.1 + at / 10, 32.1], [118 + at / 10, 32.1]]
        for at, code in enumerate(codes)
    }
    return {
        "type": "FeatureCollection",
        "features": [
            {"properties": {"adcode": code}, "geometry": {"type": "Polygon", "coordinates": [square]}}
            for code, square in squares.items()
        ],
    }


def test_licensed_outlines_take_the_place_of_tiles() -> None:
    found = from_geojson(outlines_of(list(DISTRICTS)), "苏S（2025）001号")
    assert not found.schematic
    assert {outline.adcode for outline in found.outlines} == set(DISTRICTS)
    first = found.outlines[0]
    # A degree of longitude is shorter than one of latitude, by the cosine of the latitude.
    assert first.centre == pytest.approx((118.05 * 0.84758, 32.05), abs=0.001)


POINT = {"properties": {"adcode": 1}, "geometry": {"type": "Point", "coordinates": [1, 2]}}


@pytest.mark.parametrize(
    ("document", "number", "told"),
    [
        (outlines_of(list(DISTRICTS)), " ", "审图号"),
        ([], "苏S", "FeatureCollection"),
        (outlines_of(list(DISTRICTS)[1:]), "苏S", "缺少行政区：玄武区"),
        ({"features": [{"properties": {}}]}, "苏S", "adcode"),
        (
            {
                "features": [
                    {"properties": {"adcode": 1}, "geometry": {"type": "Point", "coordinates": [1, 2]}}
                ]
            },
            "苏S",
            "Polygon",
        ),
    ],
)
def test_outlines_that_cannot_be_drawn_are_refused(document: Any, number: str, told: str) -> None:
    with pytest.raises(Invalid, match=told):
        from_geojson(document, number)


def test_a_year_is_one_part() -> None:
    assert MonthRange.of(Year(2025)).period == Year(2025)
