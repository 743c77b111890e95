"""Checks on figures: what is refused, what is doubted, and what is not."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_access import indicator_store
from domain.errors import Invalid
from domain.indicators.definition import TimeAggregation
from domain.network.checks.bounds import bounds, check_bounds, outside
from domain.network.checks.doubts import Check, Doubt, amount, percent
from domain.network.checks.examine import Evidence, Movements, Names, examine
from domain.network.checks.robust import Movement, movement
from domain.network.checks.season import Course
from domain.periods import Month, Period, Quarter, Year

from ..indicators.books import definition

NOW = Month(2025, 10)
NAMES = {
    "V01": Names("到馆人次", "人次"),
    "C01": Names("文献外借册次", "册次"),
    "C05": Names("少儿文献外借册次", "册次"),
    "E01": Names("读者活动场次", "场"),
    "E02": Names("读者活动参与人次", "人次"),
    "R05": Names("实际开放小时", "小时", steady=True),
    "R06": Names("计划开放小时", "小时", steady=True),
}


def wavy(level: float, months: int = 36, season: float = 0.3) -> dict[Period, float]:
    """Figures of the months before now: higher in summer, with a little noise that is always the same."""
    found: dict[Period, float] = {}
    for back in range(1, months + 1):
        month = NOW.shift(-back)
        noise = 0.04 * math.sin(back * 2.4)
        found[month] = round(level * (1 + season * math.cos((month.month - 7) * math.pi / 6) + noise))
    return found


def usual(level: float = 8000, season: float = 0.3) -> float:
    return round(level * (1 + season * math.cos((NOW.month - 7) * math.pi / 6)))


def doubts(
    told: Mapping[str, float], past: Mapping[str, Mapping[Period, float]] | None = None, **movements: float
) -> tuple[Doubt, ...]:
    """Doubts about figures of now; ``V01=-0.5`` lets the network's visits move by that logarithm."""
    moved: Movements = {
        (code, NOW, base): Movement(middle, 0.15, 100)
        for code, middle in movements.items()
        for base in (NOW.previous(), NOW.a_year_before())
    }
    return examine(NOW, told, Evidence(NAMES, past or {}, moved))


def checks(*args: object, **movements: float) -> list[Check]:
    return [doubt.check for doubt in doubts(*args, **movements)]  # type: ignore[arg-type]


class TestBounds:
    def test_what_lies_outside_is_refused_with_the_limits(self) -> None:
        visits = replace(definition("V01"), minimum=0, maximum=2_000_000, name="到馆人次", unit="人次")
        with pytest.raises(Invalid, match=r"须在 0 至 2,000,000 之间人次，填写的是 2,000,001") as caught:
            check_bounds(visits, NOW, 2_000_001)
        assert "value" in caught.value.fields
        check_bounds(visits, NOW, 2_000_000)
        check_bounds(visits, NOW, 0)
        check_bounds(visits, NOW, None)

    def test_a_total_of_a_year_may_be_twelve_times_as_large_and_a_stock_may_not(self) -> None:
        hours = replace(definition("R05"), minimum=0, maximum=744)
        stock = replace(definition("K01", TimeAggregation.LAST), minimum=0, maximum=100)
        assert bounds(hours, Quarter(2025, 1)) == (0, 2232)
        assert bounds(hours, Year(2025)) == (0, 8928)
        assert bounds(stock, Year(2025)) == (0, 100)

    def test_one_limit_may_stand_alone(self) -> None:
        assert "不能大于 5个" in outside(replace(definition("X"), maximum=5), NOW, 6)
        assert "不能小于 −" not in outside(replace(definition("X"), minimum=2), NOW, 6)
        assert "不能小于 2个" in outside(replace(definition("X"), minimum=2), NOW, 1)
        assert outside(definition("X"), NOW, 1e11) == ""

    def test_limits_that_cross_are_no_definition(self) -> None:
        for least, largest in ((5.0, 1.0), (math.nan, 1.0), (0.0, math.inf)):
            with pytest.raises(Invalid):
                replace(definition("X"), minimum=least, maximum=largest)

    def test_every_shipped_indicator_that_is_entered_by_units_has_limits(self) -> None:
        without = {one.code for one in indicator_store.catalogue() if one.entered and one.maximum is None}
        assert without == {"R01", "M11", "M12", "M13", "S01", "S02"}


class TestSeason:
    @pytest.mark.parametrize("factor", [10, 0.1, 2.5])
    def test_what_is_far_from_last_year_and_from_last_month_is_doubted(self, factor: float) -> None:
        value = round(usual() * factor)
        found = doubts({"V01": value}, {"V01": wavy(8000)}, V01=0.0)
        assert [doubt.check for doubt in found] == [Check.SEASON]
        assert found[0].expected == pytest.approx(usual(), rel=0.3)
        assert found[0].effect == pytest.approx(abs(value - usual()), rel=0.4)
        assert f"本期 {amount(value)}人次" in found[0].words
        assert f"去年同期 {amount(wavy(8000)[NOW.a_year_before()])}" in found[0].words
        assert ("高" if factor > 1 else "低") in found[0].words

    def test_the_usual_is_not(self) -> None:
        assert checks({"V01": usual()}, {"V01": wavy(8000)}, V01=0.0) == []

    def test_growth_that_began_months_ago_is_explained_by_last_month(self) -> None:
        past = wavy(8000) | {NOW.shift(-back): 40_000.0 + back for back in range(1, 4)}
        assert checks({"V01": 41_000}, {"V01": past}, V01=0.0) == []

    def test_what_happens_to_the_whole_network_is_no_doubt_about_a_unit(self) -> None:
        value = round(usual() * 0.1)
        assert checks({"V01": value}, {"V01": wavy(8000)}, V01=math.log(0.1)) == []
        assert checks({"V01": value}, {"V01": wavy(8000)}, V01=0.0) == [Check.SEASON]

    def test_few_units_tell_nothing_of_the_network(self) -> None:
        moved: Movements = {("V01", NOW, NOW.a_year_before()): Movement(math.log(0.1), 0.1, 4)}
        found = examine(NOW, {"V01": usual()}, Evidence(NAMES, {"V01": wavy(8000)}, moved))
        assert found == ()

    def test_a_sudden_zero_is_told_as_one_and_a_lasting_one_is_not(self) -> None:
        assert checks({"V01": 0}, {"V01": wavy(8000)}, V01=0.0) == [Check.ZERO]
        closed = wavy(8000) | {NOW.shift(-back): 0.0 for back in range(1, 4)}
        assert checks({"V01": 0}, {"V01": closed}, V01=0.0) == []

    def test_small_counts_vary_by_chance(self) -> None:
        assert checks({"E01": 12}, {"E01": wavy(4)}) == []

    def test_without_a_past_there_is_nothing_to_compare(self) -> None:
        assert checks({"V01": 123_456}) == []

    @given(
        level=st.integers(500, 50_000),
        factor=st.floats(0.05, 20),
        scale=st.sampled_from([10, 100]),
    )
    def test_the_size_of_a_unit_does_not_decide(self, level: int, factor: float, scale: int) -> None:
        past = wavy(level)
        larger = {period: value * scale for period, value in past.items()}
        value = round(level * factor)
        small = Course(past, lambda now, base: None).deviation(NOW, value)
        large = Course(larger, lambda now, base: None).deviation(NOW, value * scale)
        assert small is not None
        assert large == pytest.approx(small, abs=0.05)

    @given(st.floats(0, 1e7))
    def test_the_expected_figure_itself_is_never_doubted(self, value: float) -> None:
        course = Course(wavy(8000), lambda now, base: None)
        middle = course.middle(NOW, value)
        assert middle is not None
        assert not {Check.SEASON, Check.ZERO}.intersection(checks({"V01": middle}, {"V01": wavy(8000)}))


class TestOtherChecks:
    def test_a_figure_where_there_never_was_one_is_told(self) -> None:
        past = {"C01": wavy(900), "V01": {NOW.previous(): 0.0}}
        assert checks({"V01": 5000}, past) == [Check.APPEARED]
        assert checks({"V01": 5000}, {"C01": {NOW.previous(): 900.0}}) == []

    def test_a_large_figure_exactly_as_last_month_is_told_and_hours_are_not(self) -> None:
        past = wavy(8000)
        before = past[NOW.previous()]
        found = doubts({"V01": before}, {"V01": past}, V01=0.0)
        assert [doubt.check for doubt in found] == [Check.SAME]
        assert "与2025年9月的数完全相同" in found[0].words
        hours = {NOW.shift(-back): 240.0 for back in range(1, 20)}
        assert checks({"R05": 240}, {"R05": hours}) == []
        assert checks({"E01": 4}, {"E01": {NOW.shift(-back): 4.0 for back in range(1, 20)}}) == []

    def test_a_copy_of_last_year_is_told(self) -> None:
        past = wavy(8000)
        year = past[NOW.a_year_before()]
        assert Check.SAME in checks({"V01": year}, {"V01": past}, V01=0.0)

    @pytest.mark.parametrize(
        ("told", "code", "words"),
        [
            ({"C05": 900, "C01": 300}, "C05", "少儿文献外借册次 900册次，大于文献外借册次 300册次"),
            ({"E02": 3, "E01": 12}, "E02", "读者活动参与人次 3人次，小于读者活动场次 12场"),
            ({"R05": 300, "R06": 240}, "R05", "大于计划开放小时 240小时"),
        ],
    )
    def test_what_contradicts_another_figure(self, told: dict[str, float], code: str, words: str) -> None:
        found = doubts(told)
        assert [(doubt.check, doubt.code) for doubt in found] == [(Check.RELATION, code)]
        assert words in found[0].words
        equal = dict.fromkeys(told, 50.0)
        assert doubts(equal) == ()

    def test_loans_without_visits(self) -> None:
        assert checks({"V01": 0, "C01": 50}) == [Check.LOANS_WITHOUT_VISITS]
        assert checks({"V01": 0, "C01": 49}) == []
        assert checks({"C01": 5000}) == []

    def test_loans_per_visit_far_from_usual_where_each_alone_is_not(self) -> None:
        noisy = {
            period: value * (1 + 0.8 * (number % 2))
            for number, (period, value) in enumerate(wavy(8000, season=0).items())
        }
        past = {"V01": noisy, "C01": {period: value / 2 for period, value in noisy.items()}}
        found = doubts({"V01": 8000, "C01": 9500}, past)
        assert [doubt.check for doubt in found] == [Check.PROPORTION]
        assert "每人次 1.19，往常约 0.5" in found[0].words
        assert checks({"V01": 14_000, "C01": 7000}, past) == []

    def test_only_what_is_asked_about_is_judged(self) -> None:
        told = {"R05": 80_000.0, "C05": 900.0, "C01": 300.0}
        past: dict[str, dict[Period, float]] = {"R05": wavy(8000), "C01": {NOW.previous(): 290.0}}
        found = examine(NOW, told, Evidence(NAMES, past), codes=["C01"])
        assert [(doubt.check, doubt.code) for doubt in found] == [(Check.RELATION, "C05")]


class TestRobust:
    def test_a_wild_unit_moves_nothing(self) -> None:
        tame = [(1000.0, 1100.0)] * 20
        calm, wild = movement(tame), movement([*tame, (10.0, 90_000.0), (50.0, 0.0)])
        assert calm is not None
        assert wild is not None
        assert wild.middle == pytest.approx(calm.middle)
        assert (calm.units, wild.units) == (20, 21)

    def test_nothing_told_twice_is_no_movement(self) -> None:
        assert movement([(0.0, 5.0), (5.0, 0.0)]) is None

    def test_numbers_in_sentences(self) -> None:
        assert [amount(v) for v in (0, 1234, 0.5, 1234.56, 999.999)] == [
            "0",
            "1,234",
            "0.5",
            "1,235",
            "1,000",
        ]
        assert [percent(v) for v in (0.0425, 0.5, 12)] == ["4.2%", "50%", "1200%"]
