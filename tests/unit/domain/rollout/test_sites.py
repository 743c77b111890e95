"""What is kept of a site, what is wrong with that, and what the default gates ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.network.districts import EAST, NORTH, SOUTH, WEST
from domain.rollout.gates import (
    STANDARD,
    GateRule,
    default_rule,
    from_document,
    shortfalls,
    to_document,
)
from domain.rollout.sites import (
    Lane,
    Move,
    MoveKind,
    Site,
    Sites,
    SiteStage,
    SiteTerms,
    Tier,
    own_faults,
)

TERMS = SiteTerms(
    name="试验点位",
    tier=Tier.STREET,
    district="320104",
    street="试验街道",
    host_name="试验社区",
    address="试验路1号",
    longitude=118.8,
    latitude=32.0,
    area_tenths=455,
    shared=True,
    divided_tenths=160,
    seats=12,
    volumes=800,
    staff_tenths=10,
    hours_tenths=360,
    department_id=1,
    library_unit_id=2,
)
NONE: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "长" * 61}, "name"),
        ({"district": ""}, "district"),
        ({"street": " "}, "street"),
        ({"department_id": None}, "department_id"),
        ({"latitude": None}, "latitude"),
        ({"longitude": 32.0, "latitude": 118.8}, "longitude"),
        ({"longitude": 116.4, "latitude": 39.9}, "longitude"),
        ({"seats": 2001}, "seats"),
        ({"staff_tenths": -1}, "staff_tenths"),
        ({"hours_tenths": 1681}, "hours_tenths"),
        ({"divided_tenths": 456}, "divided_tenths"),
        ({"shared": False}, "divided_tenths"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(changes: dict[str, Any], field: str) -> None:
    found = own_faults(replace(TERMS, **changes))
    assert found.keys() == {field}
    assert found[field].endswith("。")


def test_what_is_not_known_yet_is_no_fault() -> None:
    bare = SiteTerms("试验点位", Tier.DISTRICT, "320104", department_id=1)
    assert own_faults(bare) == {}
    assert own_faults(TERMS) == {}


@given(st.floats(100, 130), st.floats(20, 50))
def test_a_point_is_in_the_city_or_refused(longitude: float, latitude: float) -> None:
    inside = WEST <= longitude <= EAST and SOUTH <= latitude <= NORTH
    assert (own_faults(replace(TERMS, longitude=longitude, latitude=latitude)) == {}) == inside


class TestGates:
    def test_the_standard_is_the_least_that_passes(self) -> None:
        rule = default_rule(Lane.NEW, SiteStage.OPEN)
        least = replace(TERMS, area_tenths=300, divided_tenths=150, seats=10, volumes=500, staff_tenths=10)
        assert shortfalls(rule, least, NONE) == ()
        for name, number in STANDARD.items():
            fewer: dict[str, Any] = {name: number - 1}
            missing: dict[str, Any] = {name: None}
            (missed,) = shortfalls(rule, replace(least, **fewer), NONE)
            assert missed.field == name
            assert "不足" in missed.message
            (missed,) = shortfalls(rule, replace(least, **missing), NONE)
            assert missed.message.startswith("未填写")

    def test_nothing_is_divided_off_where_nothing_is_shared(self) -> None:
        alone = replace(TERMS, shared=False, divided_tenths=None)
        assert shortfalls(default_rule(Lane.NEW, SiteStage.OPEN), alone, NONE) == ()

    def test_documents_and_fields_in_the_order_of_the_rule(self) -> None:
        rule = GateRule(Lane.NEW, SiteStage.APPROVAL, ("address",), {"seats": 20}, ("scheme", "approval"))
        found = shortfalls(rule, replace(TERMS, address=""), frozenset({"scheme"}))
        assert [one.field for one in found] == ["address", "seats", "document:approval"]
        assert [one.message for one in found] == [
            "未填写地址",
            "少儿座席 12 个，不足 20 个",
            "未上传立项批复",
        ]
        assert from_document(to_document(found)) == found

    @given(st.integers(0, 1000), st.integers(0, 1000))
    def test_more_never_misses_more(self, fewer: int, more: int) -> None:
        low, high = sorted((fewer, more))
        rule = default_rule(Lane.NEW, SiteStage.APPROVAL)
        missed = [
            len(shortfalls(rule, replace(TERMS, area_tenths=n, divided_tenths=n, seats=n), NONE))
            for n in (low, high)
        ]
        assert missed[1] <= missed[0]


def test_sites_by_stage_and_lane() -> None:
    day = date(2024, 1, 1)

    def site(key: int, lane: Lane) -> Site:
        return Site(key, f"ET00{key}", lane, TERMS, day, key)

    def move(key: int, turn: int, kind: MoveKind, stage: SiteStage) -> Move:
        return Move(key, turn, kind, stage, day, turn)

    sites = Sites(
        {1: site(1, Lane.NEW), 2: site(2, Lane.RECOGNISED), 3: site(3, Lane.NEW)},
        {
            1: (move(1, 1, MoveKind.START, SiteStage.SELECTION),),
            2: (move(2, 1, MoveKind.ADVANCE, SiteStage.OPEN),),
            3: (
                move(3, 1, MoveKind.START, SiteStage.SELECTION),
                move(3, 2, MoveKind.WITHDRAW, SiteStage.SELECTION),
            ),
        },
        {1: 7},
    )
    assert [one.code for one in sites.in_stage(SiteStage.SELECTION)] == ["ET001"]
    assert [one.code for one in sites.in_stage(SiteStage.OPEN, lane=Lane.NEW)] == []
    assert [one.code for one in sites.open()] == ["ET002"]
    assert [one.code for one in sites.in_flight()] == ["ET001"]
    assert (sites.version(1), sites.version(2), len(sites)) == (7, 0, 3)
    assert sites.site("ET003") is not None
    assert sites.site("ET009") is None
