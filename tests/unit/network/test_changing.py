"""What may become of units: every rule by an example, and that what was set later stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.network.changing import UnitChange, UnitTerms, closing_faults, outlook, terms_of, version_of
from domain.network.units import Closure, Registry, UnitType, registry_of
from tests.unit.network.test_registry import POINT, SOUTH, START, network

TODAY = date(2024, 3, 25)
NEW = UnitTerms("新社区", UnitType.COMMUNITY, "QH-1", "320104", opened_on=date(2024, 1, 1))


def faults(terms: UnitTerms, code: str = "QH-9", version: int | None = None, on: date = TODAY) -> Any:
    """What is wrong with one change of the small network."""
    return outlook(network(), [UnitChange(code, terms, on, version)], TODAY).faults.get(0, {})


@pytest.mark.parametrize(
    ("changes", "field", "says"),
    [
        ({"name": " "}, "name", "请填写单位名称"),
        ({"name": "长" * 61}, "name", "不超过 60 字"),
        ({"parent": None}, "parent", "请填写社区分馆的上级单位"),
        ({"parent": "ZZ"}, "parent", "没有编号为“ZZ”的单位"),
        ({"parent": "WX"}, "parent", "渠道“公众号”下面不能设单位"),
        ({"parent": "A"}, "parent", "行政区“乙区”下面不能设单位"),
        ({"type": UnitType.DISTRICT}, "parent", "区馆不能设在街道分馆“街道”之下"),
        ({"type": UnitType.STREET}, "parent", "街道分馆不能设在街道分馆"),
        ({"type": UnitType.CITY, "parent": None}, "type", "市馆只有一个，已有“市馆”"),
        ({"type": UnitType.CHANNEL, "district": None}, "parent", "渠道属于市馆"),
        ({"type": UnitType.CHANNEL, "parent": "NJ"}, "district", "渠道不属于任何行政区"),
        ({"type": UnitType.AREA}, "parent", "行政区没有上级单位"),
        ({"district": None}, "district", "请选择所在的行政区"),
        ({"district": "江北新区"}, "district", "江北新区不是行政区"),
        ({"district": "320199"}, "district", "没有“320199”这个行政区"),
        ({"longitude": 118.8}, "latitude", "一起填写"),
        ({"longitude": 32.0, "latitude": 118.8}, "longitude", "填反了"),
        ({"longitude": 121.4, "latitude": 31.2}, "longitude", "不在本市范围内"),
        ({"opened_on": date(2024, 5, 1), "closed_on": date(2024, 5, 1)}, "opened_on", "早于关闭日期"),
        ({"opened_on": None, "closed_on": date(2024, 5, 1)}, "opened_on", "同时填写开放日期"),
        ({"area_m2": -1.0}, "area_m2", "面积须大于 0"),
        ({"seats": -1}, "seats", "座席数"),
        ({"tags": tuple("甲乙丙丁戊己庚辛壬癸子")}, "tags", "最多 10 个标签"),
    ],
)
def test_refused(changes: dict[str, Any], field: str, says: str) -> None:
    found = faults(replace(NEW, **changes))
    assert says in found.get(field, ""), found


def test_a_good_one_passes() -> None:
    assert faults(NEW) == {}
    assert faults(replace(NEW, longitude=118.78, latitude=32.04, tags=("江北新区",))) == {}


@pytest.mark.parametrize(
    ("code", "says"), [("QH-1", "已由“街道”使用"), ("秦淮", "大写字母"), ("", "大写字母")]
)
def test_a_code_is_free_and_well_formed(code: str, says: str) -> None:
    assert says in faults(NEW, code)["code"]


def test_two_rows_of_one_table_may_not_share_a_code_and_may_refer_to_one_another() -> None:
    twice = outlook(network(), [UnitChange("X-1", NEW, TODAY), UnitChange("X-1", NEW, TODAY)], TODAY)
    assert "本表的另一行" in twice.faults[1]["code"]
    below = replace(NEW, type=UnitType.CHILDREN, parent="X-1")
    found = outlook(network(), [UnitChange("X-2", below, TODAY), UnitChange("X-1", NEW, TODAY)], TODAY)
    assert not found.faults
    assert found.rows[0][0].parent_id == found.rows[1][0].id


class TestChanges:
    def changed(self, registry: Registry, on: date, **changes: Any) -> Any:
        """The outlook of a change of the point."""
        known = registry.at(on).get(4) or registry.revisions[4][0]
        terms = replace(terms_of(registry, known), **changes)
        return outlook(registry, [UnitChange("QH-1", terms, on, 1)], TODAY)

    def test_a_circle_is_refused_on_any_later_day(self) -> None:
        later = replace(POINT, type=UnitType.STREET, parent_id=2, effective_on=date(2023, 1, 1), seq=5)
        found = outlook(
            network(later),
            [UnitChange("XW", UnitTerms("甲馆", UnitType.DISTRICT, "QH-1", "320102"), START, 1)],
            TODAY,
        )
        assert "在“甲馆”之下，不能作为它的上级" in str(found.faults) or "不能设在" in str(found.faults)

    def test_a_type_that_would_not_hold_what_is_below(self) -> None:
        terms = replace(terms_of(network(), SOUTH), type=UnitType.COMMUNITY)
        found = outlook(network(), [UnitChange("QH", terms, TODAY, 1)], TODAY)
        assert "请先移走它" in found.faults[0]["type"]

    def test_what_was_set_for_a_later_day_stays(self) -> None:
        later = replace(POINT, parent_id=2, district="320102", effective_on=date(2024, 1, 1), seq=5)
        found = self.changed(network(later), date(2022, 7, 1), name="改名")
        assert not found.faults
        assert found.after.at(date(2023, 1, 1))[4].name == "改名"
        assert found.after.at(date(2024, 2, 1))[4].name == "改名"
        assert found.after.at(date(2024, 2, 1))[4].parent_id == 2
        assert found.after.at(date(2022, 6, 30))[4].name == "街道"

    def test_nothing_changed_adds_nothing(self) -> None:
        assert self.changed(network(), TODAY).rows == {0: ()}

    def test_a_corrected_day_of_opening_was_always_so(self) -> None:
        found = self.changed(network(), TODAY, opened_on=date(2021, 5, 6))
        assert found.after.at(date(2021, 3, 1))[4].opened_on == date(2021, 5, 6)
        earlier = self.changed(network(), TODAY, opened_on=date(2020, 5, 6))
        assert earlier.after.at(date(2020, 6, 1))[4].opened_on == date(2020, 5, 6)

    def test_closing_with_open_units_below_is_refused(self) -> None:
        terms = replace(terms_of(network(), SOUTH), closed_on=TODAY)
        found = outlook(network(), [UnitChange("QH", terms, TODAY, 1)], TODAY)
        assert "下面还有“街道”没有关闭" in found.faults[0]["closed_on"]

    def test_nothing_is_put_under_what_is_closed(self) -> None:
        closed = replace(POINT, closed_on=date(2024, 1, 1), effective_on=date(2024, 1, 1), seq=5)
        found = outlook(network(closed), [UnitChange("QH-9", NEW, TODAY)], TODAY)
        assert "已于 2024-01-01 关闭" in found.faults[0]["parent"]


@pytest.mark.parametrize(
    ("from_day", "to_day", "field", "says"),
    [
        (date(2020, 12, 31), None, "from_day", "早于开放日期"),
        (date(2024, 2, 1), date(2024, 1, 1), "to_day", "不能早于开始日期"),
        (date(2023, 6, 15), date(2023, 7, 15), "from_day", "重叠"),
        (date(2023, 1, 1), None, "from_day", "重叠"),
    ],
)
def test_a_temporary_closing_is_checked(from_day: date, to_day: date | None, field: str, says: str) -> None:
    held = Closure(4, date(2023, 6, 1), date(2023, 6, 30), "装修", 7)
    found = closing_faults(network(closures=(held,)), POINT, from_day, to_day)
    assert says in found[field]


def test_the_version_follows_closings_too() -> None:
    held = Closure(4, date(2023, 6, 1), None, "装修", 7)
    assert version_of(network(closures=(held,)), 4) == 7
    assert version_of(registry_of([]), 4) == 0
