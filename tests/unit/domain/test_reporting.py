"""Reporting rounds, statuses and signals."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.periods import Month
from domain.projects.reporting import (
    ReportingSignal,
    ReportingStatus,
    ReportRecord,
    reporting_signal,
    reporting_status,
)
from domain.rounds import RoundCalendar, RoundRule

RULE = RoundCalendar()
OCTOBER = RULE.round(Month(2025, 10))  # opens 20 October, due 5 November

some_days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
some_months = st.builds(Month.of, some_days)
some_rules = st.builds(
    RoundRule, opens_day=st.integers(1, 31), due_day=st.integers(1, 31), grace_days=st.integers(0, 31)
)


class TestRounds:
    """When rounds open and close."""

    def test_a_round_opens_in_its_month_and_is_due_in_the_next(self) -> None:
        assert (OCTOBER.opens_on, OCTOBER.due_on) == (date(2025, 10, 20), date(2025, 11, 5))
        december = RULE.round(Month(2025, 12))
        assert (december.opens_on, december.due_on) == (date(2025, 12, 20), date(2026, 1, 5))

    def test_grace_extends_the_closing_not_the_due_date(self) -> None:
        kind = RoundCalendar(RoundRule(grace_days=3)).round(Month(2025, 10))
        assert (kind.due_on, kind.closes_on) == (date(2025, 11, 5), date(2025, 11, 8))
        assert OCTOBER.closes_on == OCTOBER.due_on

    def test_short_months_use_their_last_day(self) -> None:
        late = RoundCalendar(RoundRule(opens_day=31, due_day=30)).round(Month(2025, 1))
        assert (late.opens_on, late.due_on) == (date(2025, 1, 31), date(2025, 2, 28))

    @pytest.mark.parametrize(
        ("values", "field"),
        [
            ({"opens_day": 0}, "opens_day"),
            ({"opens_day": 32}, "opens_day"),
            ({"due_day": 0}, "due_day"),
            ({"grace_days": -1}, "grace_days"),
            ({"grace_days": 32}, "grace_days"),
        ],
    )
    def test_impossible_rules_are_refused(self, values: dict[str, int], field: str) -> None:
        with pytest.raises(Invalid) as caught:
            RoundRule(**values)
        assert set(caught.value.fields) == {field}

    @pytest.mark.parametrize(
        ("today", "month"),
        [
            (date(2025, 10, 19), "2025-09"),  # between rounds: the one that closed last, to make it up
            (date(2025, 10, 20), "2025-10"),
            (date(2025, 11, 5), "2025-10"),
            (date(2025, 11, 6), "2025-10"),
            (date(2025, 11, 20), "2025-11"),
            (date(2026, 1, 1), "2025-12"),
        ],
    )
    def test_current_round(self, today: date, month: str) -> None:
        assert str(RULE.current(today).month) == month

    def test_of_two_open_rounds_the_earlier_due_comes_first(self) -> None:
        long_rounds = RoundCalendar(RoundRule(opens_day=1, due_day=10))
        assert str(long_rounds.current(date(2025, 11, 10)).month) == "2025-10"
        assert str(long_rounds.current(date(2025, 11, 11)).month) == "2025-11"

    def test_rounds_between_includes_both_ends(self) -> None:
        rounds = RULE.between(Month(2024, 11), Month(2025, 2))
        assert [str(r.month) for r in rounds] == ["2024-11", "2024-12", "2025-01", "2025-02"]
        assert RULE.between(Month(2025, 2), Month(2025, 1)) == ()
        assert RULE.between(Month(2025, 2), Month(2025, 2)) == (RULE.round(Month(2025, 2)),)

    @given(some_days, some_rules)
    def test_the_current_round_is_open_unless_none_is(self, today: date, rule: RoundRule) -> None:
        calendar = RoundCalendar(rule)
        found = calendar.current(today)
        assert found.opens_on <= today
        month = Month.of(today)
        nearby = calendar.between(month.previous().previous().previous(), month)
        open_ones = [r for r in nearby if r.opens_on <= today <= r.closes_on]
        if open_ones:
            assert found == open_ones[0]
        else:
            assert found == [r for r in nearby if r.closes_on < today][-1]

    @given(some_months, some_rules)
    def test_a_round_opens_before_it_closes(self, month: Month, rule: RoundRule) -> None:
        calendar = RoundCalendar(rule)
        found = calendar.round(month)
        assert found.opens_on < found.due_on <= found.closes_on
        assert found.opens_on < calendar.round(month.next()).opens_on


@pytest.mark.parametrize(
    ("submitted_on", "today", "status"),
    [
        (None, date(2025, 10, 19), ReportingStatus.NOT_OPEN),
        (None, date(2025, 10, 20), ReportingStatus.DUE),
        (None, date(2025, 11, 5), ReportingStatus.DUE),
        (None, date(2025, 11, 6), ReportingStatus.MISSING),
        (date(2025, 10, 18), date(2025, 10, 19), ReportingStatus.REPORTED),
        (date(2025, 11, 5), date(2025, 12, 1), ReportingStatus.REPORTED),
        (date(2025, 11, 6), date(2025, 12, 1), ReportingStatus.MADE_UP),
        (date(2025, 11, 6), date(2025, 11, 6), ReportingStatus.MADE_UP),
        (date(2025, 11, 7), date(2025, 11, 6), ReportingStatus.MISSING),  # seen the day before it came
        (date(2025, 11, 7), date(2025, 11, 5), ReportingStatus.DUE),
    ],
)
def test_reporting_status(submitted_on: date | None, today: date, status: ReportingStatus) -> None:
    assert reporting_status(OCTOBER, submitted_on, today, required=True) is status
    assert ReportRecord(OCTOBER, submitted_on).status(today) is status
    not_required = ReportRecord(OCTOBER, submitted_on, required=False)
    assert not_required.status(today) is ReportingStatus.NOT_REQUIRED


def test_days_of_grace_count_as_on_time() -> None:
    kind = RoundCalendar(RoundRule(grace_days=2)).round(Month(2025, 10))
    assert reporting_status(kind, None, date(2025, 11, 7), True) is ReportingStatus.DUE
    assert reporting_status(kind, None, date(2025, 11, 8), True) is ReportingStatus.MISSING
    assert reporting_status(kind, date(2025, 11, 7), date(2025, 12, 1), True) is ReportingStatus.REPORTED


def history(**submitted: date | None) -> list[ReportRecord]:
    """Records of 2025, by the month's number: `m09=date(...)`."""
    return [ReportRecord(RULE.round(Month(2025, int(k[1:]))), day) for k, day in submitted.items()]


class TestSignal:
    """Red until made up, then yellow for one period."""

    @pytest.mark.parametrize(
        ("today", "signal"),
        [
            (date(2025, 10, 5), ReportingSignal.NONE),  # September's report is due, not missing
            (date(2025, 10, 6), ReportingSignal.RED),
            (date(2025, 10, 11), ReportingSignal.RED),
            (date(2025, 10, 12), ReportingSignal.YELLOW),  # made up
            (date(2025, 11, 5), ReportingSignal.YELLOW),  # October's round, the first to open since, ends
            (date(2025, 11, 6), ReportingSignal.NONE),
        ],
    )
    def test_one_lapse_from_day_to_day(self, today: date, signal: ReportingSignal) -> None:
        records = history(m08=date(2025, 9, 1), m09=date(2025, 10, 12), m10=date(2025, 11, 1))
        assert reporting_signal(records, today, RULE) is signal

    def test_made_up_while_a_round_is_open_waits_for_the_next_one(self) -> None:
        records = history(m09=date(2025, 10, 20), m10=date(2025, 10, 20), m11=date(2025, 12, 1))
        assert reporting_signal(records, date(2025, 12, 5), RULE) is ReportingSignal.YELLOW
        assert reporting_signal(records, date(2025, 12, 6), RULE) is ReportingSignal.NONE

    def test_an_old_gap_made_up_late_is_yellow_although_later_reports_were_on_time(self) -> None:
        records = history(m06=date(2025, 10, 2), m07=date(2025, 8, 1), m08=date(2025, 9, 1))
        assert reporting_signal(records, date(2025, 10, 1), RULE) is ReportingSignal.RED
        assert reporting_signal(records, date(2025, 10, 2), RULE) is ReportingSignal.YELLOW

    def test_red_outranks_yellow_in_any_order(self) -> None:
        records = history(m08=date(2025, 10, 30), m09=None)
        assert reporting_signal(records, date(2025, 11, 1), RULE) is ReportingSignal.RED
        assert reporting_signal(records[::-1], date(2025, 11, 1), RULE) is ReportingSignal.RED

    def test_no_signal_without_a_lapse(self) -> None:
        assert reporting_signal([], date(2025, 11, 1), RULE) is ReportingSignal.NONE
        excused = [ReportRecord(OCTOBER, None, required=False)]
        assert reporting_signal(excused, date(2026, 1, 1), RULE) is ReportingSignal.NONE

    @given(st.lists(st.none() | st.integers(-20, 200), max_size=12), st.integers(0, 500))
    def test_red_exactly_while_something_is_missing(self, delays: list[int | None], after: int) -> None:
        rounds = RULE.between(Month(2024, 1), Month(2024, 12))
        records = [
            ReportRecord(r, None if delay is None else r.closes_on + timedelta(days=delay))
            for r, delay in zip(rounds, delays, strict=False)
        ]
        today = date(2024, 1, 1) + timedelta(days=after)
        missing = any(record.status(today) is ReportingStatus.MISSING for record in records)
        assert (reporting_signal(records, today, RULE) is ReportingSignal.RED) == missing
