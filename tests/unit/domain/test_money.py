"""Amounts as people write them, and sums in which nothing missing is a zero."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Invalid
from domain.money.amounts import (
    FEN_PER_WAN,
    LARGEST,
    Amounts,
    Kind,
    check_year,
    plain_text,
    read_amount,
    total,
)

WAN = FEN_PER_WAN
STEP = FEN_PER_WAN // 100


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("120.50", 120 * WAN + WAN // 2),
        (" 1,234.5 ", 1_234 * WAN + WAN // 2),
        ("１２．３４", 12_340_000),
        ("88万元", 88 * WAN),
        ("0", 0),
        ("0.00", 0),
        ("0.1", 100_000),
        ("1e2", 100 * WAN),
        ("", None),
        ("  ", None),
    ],
)
def test_amounts_are_read_to_the_fen(typed: str, fen: int | None) -> None:
    assert read_amount(typed, "预算", "budget") == fen


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("-1", "不能是负数"),
        ("-0.01", "不能是负数"),
        ("1e20", "万元，请核对"),
        ("1000000.01", "万元，请核对"),
        ("9e9999", "万元，请核对"),
        ("1.005", "最多 2 位小数"),
        ("1e-5", "最多 2 位小数"),
        ("一百", "须填数字"),
        ("nan", "须填数字"),
        ("Infinity", "须填数字"),
        ("1.2.3", "须填数字"),
        ("12 34", "须填数字"),
        ("=1+1", "须填数字"),
    ],
)
def test_what_is_no_amount_is_refused_by_the_field(typed: str, told: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_amount(typed, "预算", "city:budget")
    assert told in refused.value.message
    assert set(refused.value.fields) == {"city:budget"}


@given(st.integers(0, LARGEST * 100))
def test_what_is_written_is_read_again(hundredths: int) -> None:
    fen = hundredths * STEP
    assert read_amount(plain_text(fen), "预算", "budget") == fen


AMOUNTS = st.builds(Amounts, *(st.none() | st.integers(0, 10**12),) * 3)


@given(st.lists(AMOUNTS, max_size=8))
def test_sums_leave_out_what_is_missing(rows: list[Amounts]) -> None:
    found = total(rows)
    for kind in Kind:
        known = [value for row in rows if (value := row.of(kind)) is not None]
        assert found.amounts.of(kind) == (sum(known) if known else None)
    assert total([*rows, Amounts()]) == found


@given(st.lists(AMOUNTS, max_size=8))
def test_rates_never_divide_by_nothing_and_compare_like_with_like(rows: list[Amounts]) -> None:
    found = total(rows)
    both = [(r.spent, r.received) for r in rows if r.spent is not None and r.received is not None]
    base = sum(received for _, received in both)
    assert (found.execution_rate is None) == (base == 0)
    if found.execution_rate is not None:
        assert found.execution_rate == pytest.approx(100 * sum(spent for spent, _ in both) / base)


def test_a_row_that_states_one_side_alone_is_in_no_rate() -> None:
    found = total([Amounts(100, 50, 25), Amounts(None, None, 1_000), Amounts(900, None, None)])
    assert found.execution_rate == 50
    assert found.received_rate == 50
    assert found.amounts == Amounts(1_000, 50, 1_025)


def test_a_zero_is_a_figure_and_nothing_is_none() -> None:
    assert total([Amounts(0, 0, 0)]).amounts == Amounts(0, 0, 0)
    assert total([Amounts(0, 0, 0)]).execution_rate is None
    assert total([]).amounts == Amounts()


def test_a_year_not_yet_begun_has_a_budget_and_nothing_else() -> None:
    check_year(2025, 2021, 2025, 2024, [Amounts(budget=1)])
    with pytest.raises(Invalid, match="还没有开始"):
        check_year(2025, 2021, 2025, 2024, [Amounts(spent=0)])
    for year in (2020, 2026):
        with pytest.raises(Invalid, match="须在 2021 至 2025"):
            check_year(year, 2021, 2025, 2024, [])
