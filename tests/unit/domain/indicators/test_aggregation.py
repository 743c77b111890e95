"""Figures of years from figures of months: hand-worked tables, and laws that hold for all figures."""

from __future__ import annotations

from datetime import date
from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.indicators.aggregation import (
    Book,
    figure,
    in_plain_unit,
    latest,
    periods_told,
    running_total,
    years_told,
)
from domain.indicators.definition import TimeAggregation
from domain.indicators.observation import Reading, ValueState
from domain.periods import Frequency, Month, Period, Year
from tests.unit.domain.indicators.books import book, definition, months, reading

VISITS = definition("V")
STOCK = definition("K", TimeAggregation.LAST)
RATE = definition("R", TimeAggregation.RATIO, parts=("V", "B"), factor=100)
BASE = definition("B")
YEAR = Year(2024)

AMOUNTS = st.floats(0.5, 1e6)
MAYBE = st.none() | AMOUNTS
A_YEAR = st.lists(MAYBE, min_size=12, max_size=12)


class TestSums:
    def test_a_whole_year_is_the_sum_of_its_months(self) -> None:
        found = figure(book(VISITS, V=months(2024, *range(1, 13))), "V", YEAR)
        assert (found.value, found.covered, found.expected, found.complete) == (78, 12, 12, True)
        assert found.through == date(2024, 12, 31)

    def test_a_missing_month_is_no_zero_and_the_year_says_so(self) -> None:
        found = figure(book(VISITS, V=months(2024, 10, None, 20)), "V", YEAR)
        assert (found.value, found.covered, found.complete) == (30, 2, False)

    def test_a_true_zero_counts_as_told(self) -> None:
        found = figure(book(VISITS, V=months(2024, *[0.0] * 12)), "V", YEAR)
        assert (found.value, found.complete) == (0.0, True)

    def test_closed_months_lack_nothing(self) -> None:
        closed: dict[Period, Reading] = {
            Month(2024, m): reading(Month(2024, m), None, state=ValueState.NOT_APPLICABLE)
            for m in range(1, 13)
        }
        open_in_may: dict[Period, Reading] = {**closed, Month(2024, 5): reading(Month(2024, 5), 7)}
        found = figure(Book({"V": VISITS}, {"V": open_in_may}), "V", YEAR)
        assert (found.value, found.complete) == (7, True)
        assert figure(Book({"V": VISITS}, {"V": closed}), "V", YEAR).value is None

    def test_nothing_told_is_nothing_and_not_zero(self) -> None:
        found = figure(book(VISITS), "V", YEAR)
        assert (found.value, found.covered) == (None, 0)
        assert latest(book(VISITS), "V") is None

    def test_estimates_are_counted(self) -> None:
        readings: dict[Period, Reading] = {
            month: reading(month, 1, estimated=month.number > 10) for month in YEAR.months
        }
        assert figure(Book({"V": VISITS}, {"V": readings}), "V", YEAR).estimated == 2

    @given(A_YEAR)
    def test_filling_a_gap_never_takes_away(self, values: list[float | None]) -> None:
        before = figure(book(VISITS, V=months(2024, *values)), "V", YEAR)
        filled = [1.0 if value is None else value for value in values]
        after = figure(book(VISITS, V=months(2024, *filled)), "V", YEAR)
        assert after.complete
        assert after.covered >= before.covered
        assert after.value is not None
        assert after.value >= (before.value or 0.0)

    @given(A_YEAR)
    def test_coverage_and_value_agree(self, values: list[float | None]) -> None:
        found = figure(book(VISITS, V=months(2024, *values)), "V", YEAR)
        told = [value for value in values if value is not None]
        assert found.covered == len(told)
        assert found.value == (fsum(told) if told else None)


class TestLevels:
    def test_a_year_ends_on_its_last_level(self) -> None:
        found = figure(book(STOCK, K=months(2024, 5, 6, None, 8)), "K", YEAR)
        assert (found.value, found.complete) == (8, False)
        whole = figure(book(STOCK, K=months(2024, *[1.0] * 11, 9)), "K", YEAR)
        assert (whole.value, whole.complete) == (9, True)

    @given(A_YEAR)
    def test_a_level_is_one_that_was_told(self, values: list[float | None]) -> None:
        found = figure(book(STOCK, K=months(2024, *values)), "K", YEAR)
        told = [value for value in values if value is not None]
        assert found.value == (told[-1] if told else None)


class TestRatios:
    def test_a_year_divides_the_sums_and_not_the_rates(self) -> None:
        """10/100 and 90/100 and 1/1: 10 %, 90 %, 100 % a month, and 101/201 over all."""
        data = book(VISITS, BASE, RATE, V=months(2024, 10, 90, 1), B=months(2024, 100, 100, 1))
        rates = [figure(data, "R", Month(2024, m)).value for m in (1, 2, 3)]
        assert rates == [10, 90, 100]
        assert figure(data, "R", YEAR).value == pytest.approx(100 * 101 / 201)

    def test_only_months_with_both_parts_are_divided(self) -> None:
        data = book(VISITS, BASE, RATE, V=months(2024, 10, 50), B=months(2024, 100, None, 400))
        found = figure(data, "R", YEAR)
        assert (found.value, found.covered, found.complete) == (10, 1, False)
        assert periods_told(data, "R") == (Month(2024, 1),)

    def test_nothing_is_divided_by_zero(self) -> None:
        data = book(VISITS, BASE, RATE, V=months(2024, 10), B=months(2024, 0.0))
        assert figure(data, "R", Month(2024, 1)).value is None
        assert periods_told(data, "R") == ()

    def test_a_true_zero_above_is_a_true_zero(self) -> None:
        data = book(VISITS, BASE, RATE, V=months(2024, 0.0), B=months(2024, 4))
        assert figure(data, "R", Month(2024, 1)).value == 0

    def test_a_year_s_total_over_a_year_s_level(self) -> None:
        area = definition("A", TimeAggregation.LAST, Frequency.YEAR)
        each = definition("E", TimeAggregation.RATIO, Frequency.YEAR, parts=("V", "A"))
        data = book(VISITS, area, each, V=months(2024, *[10.0] * 12), A={YEAR: 40.0})
        found = figure(data, "E", YEAR)
        assert (found.value, found.complete) == (3.0, True)
        assert periods_told(data, "E") == (YEAR,)
        partly = book(VISITS, area, each, V=months(2024, 10), A={YEAR: 40.0})
        assert not figure(partly, "E", YEAR).complete

    @given(A_YEAR, A_YEAR)
    def test_a_mean_lies_between_its_extremes(
        self, above: list[float | None], below: list[float | None]
    ) -> None:
        data = book(VISITS, BASE, RATE, V=months(2024, *above), B=months(2024, *below))
        rates = [figure(data, "R", Month(2024, m)).value for m in range(1, 13)]
        known = [rate for rate in rates if rate is not None]
        found = figure(data, "R", YEAR).value
        if not known:
            assert found is None
            return
        assert found is not None
        assert min(known) * (1 - 1e-9) <= found <= max(known) * (1 + 1e-9)


class TestRunningTotals:
    def test_everything_since_the_plan_began(self) -> None:
        values = {**months(2023, 5), **months(2024, 1, None, 2)}
        totals = running_total(book(VISITS, V=values), "V", date(2024, 1, 1))
        assert [(str(t.period), t.value, t.covered, t.expected) for t in totals] == [
            ("2024-01", 1, 1, 1),
            ("2024-03", 3, 2, 3),
        ]

    @given(A_YEAR)
    def test_they_never_fall(self, values: list[float | None]) -> None:
        totals = running_total(book(VISITS, V=months(2024, *values)), "V", date(2024, 1, 1))
        amounts = [total.value or 0.0 for total in totals]
        assert amounts == sorted(amounts)


def test_years_come_in_order_with_what_they_lack() -> None:
    data = book(VISITS, V={**months(2024, 3), **months(2023, *[1.0] * 12)})
    assert [(f.period.year, f.value, f.complete) for f in years_told(data, "V")] == [
        (2023, 12, True),
        (2024, 3, False),
    ]


@pytest.mark.parametrize(
    ("value", "unit", "plain"),
    [(209.61, "万人次", (2_096_100.0, "人次")), (3986, "场", (3986, "场"))],
)
def test_tens_of_thousands_as_plain_counts(value: float, unit: str, plain: tuple[float, str]) -> None:
    assert in_plain_unit(value, unit) == plain
