"""Periods of the calendar: read as written, without gaps or overlaps, each within the longer ones."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.periods import KINDS, Frequency, HalfYear, Month, Period, Quarter, Year, period_of, span

DAYS = st.dates(date(100, 1, 1), date(9900, 12, 31))
FREQUENCIES = st.sampled_from(Frequency)
PERIODS = st.builds(period_of, DAYS, FREQUENCIES)
some_months = st.builds(Month.of, DAYS)


@pytest.mark.parametrize(
    ("period", "text", "label", "first", "last"),
    [
        (Month(2025, 10), "2025-10", "2025年10月", date(2025, 10, 1), date(2025, 10, 31)),
        (Month(2024, 2), "2024-02", "2024年2月", date(2024, 2, 1), date(2024, 2, 29)),
        (Quarter(2025, 4), "2025-Q4", "2025年第四季度", date(2025, 10, 1), date(2025, 12, 31)),
        (HalfYear(2025, 1), "2025-H1", "2025年上半年", date(2025, 1, 1), date(2025, 6, 30)),
        (HalfYear(2025, 2), "2025-H2", "2025年下半年", date(2025, 7, 1), date(2025, 12, 31)),
        (Year(2025), "2025", "2025年", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_each_length_by_example(period: Period, text: str, label: str, first: date, last: date) -> None:
    assert str(period) == text
    assert period.label == label
    assert (period.first_day, period.last_day) == (first, last)
    assert Period.parse(text) == period


@given(PERIODS)
def test_a_period_is_read_as_it_is_written(period: Period) -> None:
    assert Period.parse(str(period)) == period
    assert type(period).parse(str(period)) == period
    assert period_of(period.first_day, period.frequency) == period
    assert period_of(period.last_day, period.frequency) == period


@given(PERIODS, st.integers(-20, 20))
def test_periods_follow_one_another_without_gap_or_overlap(period: Period, count: int) -> None:
    assert period.next().first_day - period.last_day == timedelta(days=1)
    assert period.next().previous() == period.previous().next() == period
    moved = period
    for _ in range(abs(count)):
        moved = moved.next() if count > 0 else moved.previous()
    assert period.shift(count) == moved
    assert (period < moved) == (period.first_day < moved.first_day) == (count > 0)


@given(PERIODS, DAYS)
def test_a_day_lies_in_one_period_of_each_length(period: Period, day: date) -> None:
    assert period.contains(day) == (period_of(day, period.frequency) == period)


@given(PERIODS, FREQUENCIES)
def test_the_parts_make_the_whole(period: Period, frequency: Frequency) -> None:
    parts = period.parts(frequency)
    if frequency.months > period.frequency.months:
        assert parts == ()
        longer = period.within(frequency)
        assert period in longer.parts(period.frequency)
        return
    assert len(parts) == period.frequency.months // frequency.months
    assert parts == span(parts[0], parts[-1])
    assert (parts[0].first_day, parts[-1].last_day) == (period.first_day, period.last_day)
    assert period.within(frequency) is period
    assert all(part.within(period.frequency) == period for part in parts)
    assert period.months == period.parts(Frequency.MONTH)


@given(PERIODS)
def test_the_same_period_a_year_before(period: Period) -> None:
    before = period.a_year_before()
    assert (before.year, before.number) == (period.year - 1, period.number)
    assert before == period.shift(-12 // period.frequency.months)


@given(PERIODS, st.integers(-5, 15))
def test_a_span_has_both_ends(period: Period, count: int) -> None:
    found = span(period, period.shift(count))
    assert found == tuple(period.shift(number) for number in range(count + 1))


@given(DAYS)
def test_lengths_are_told_apart(day: date) -> None:
    found = [period_of(day, frequency) for frequency in Frequency]
    assert [type(period) for period in found] == [KINDS[frequency] for frequency in Frequency]
    assert len({str(period) for period in found}) == len(Frequency)
    assert len(set(found)) == len(Frequency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2025-13",
        "2025-00",
        "2025-1",
        "25-01",
        "2025年",
        "0000",
        "二〇二五",
        "2025-Q5",
        "2025-H0",
    ],
)
def test_what_is_no_period_is_refused_in_chinese(text: str) -> None:
    with pytest.raises(Invalid, match="期次写法不对") as caught:
        Period.parse(text)
    assert set(caught.value.fields) == {"period"}


@pytest.mark.parametrize(("kind", "text"), [(Year, "2025-10"), (Quarter, "2025"), (HalfYear, "2025-Q1")])
def test_one_length_is_not_read_as_another(kind: type[Period], text: str) -> None:
    with pytest.raises(Invalid):
        kind.parse(text)


class TestMonth:
    """A calendar month."""

    def test_parse_and_text(self) -> None:
        assert Month.parse("2025-10") == Month(2025, 10)
        assert str(Month(2025, 3)) == "2025-03"

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "2025",
            "2025-1",
            "2025-13",
            "2025-00",
            "0000-01",
            "2025/10",
            "2025-10-01",
            " 2025-10",
            "２０２５-10",
        ],
    )
    def test_anything_else_is_refused(self, text: str) -> None:
        with pytest.raises(Invalid, match="2025-10") as caught:
            Month.parse(text)
        assert set(caught.value.fields) == {"month"}

    @pytest.mark.parametrize(
        ("month", "last_day"),
        [
            (Month(2025, 1), date(2025, 1, 31)),
            (Month(2025, 2), date(2025, 2, 28)),
            (Month(2024, 2), date(2024, 2, 29)),
            (Month(2025, 12), date(2025, 12, 31)),
        ],
    )
    def test_first_and_last_day(self, month: Month, last_day: date) -> None:
        assert month.first_day == last_day.replace(day=1)
        assert month.last_day == last_day

    def test_turn_of_the_year(self) -> None:
        assert Month(2024, 12).next() == Month(2025, 1)
        assert Month(2025, 1).previous() == Month(2024, 12)
        assert Month(2025, 11).next() == Month(2025, 12)

    def test_the_calendar_ends(self) -> None:
        with pytest.raises(Invalid, match="不存在"):
            Month(9999, 12).next()
        with pytest.raises(Invalid, match="不存在"):
            Month(1, 1).previous()

    @given(some_months, some_months)
    def test_months_are_ordered_as_their_days_and_texts(self, a: Month, b: Month) -> None:
        assert (a < b) == (a.first_day < b.first_day) == (str(a) < str(b))
        assert a.next().previous() == a.previous().next() == a == Month.parse(str(a))
        assert a.next().first_day - a.last_day == timedelta(days=1)
