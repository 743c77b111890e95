"""Numbers and dates as an official reads them; a missing value is never 0."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from components import formatting as fmt


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (fmt.number(12345), "12,345"),
        (fmt.number(-0.2), "0"),
        (fmt.number(0), "0"),
        (fmt.wan(209.61, "人次"), "209.61万人次"),
        (fmt.wan(118.65, "册次"), "118.65万册次"),
        (fmt.in_wan(123_456, "人次"), "12.35万人次"),
        (fmt.in_wan(980, "人次"), "980人次"),
        (fmt.percent(62.54), "62.5%"),
        (fmt.percent(100.0), "100%"),
        (fmt.percent(99.97), "100%"),
        (fmt.percent(0.0), "0%"),
        (fmt.percent(-0.01), "0%"),
        (fmt.share(1, 3), "33.3%"),
        (fmt.share(1, 0), "—"),
        (fmt.points(-12), "−12.0个百分点"),
        (fmt.points(3.25), "+3.2个百分点"),
        (fmt.points(-0.01), "0.0个百分点"),
        (fmt.change(103.2, 100), "▲ 3.2%"),
        (fmt.change(99, 100), "▼ 1.0%"),
        (fmt.change(100.01, 100), "持平"),
        (fmt.change(5, 0), "—"),
        (fmt.days_overdue(12), "逾期 12 天"),
        (fmt.days_overdue(0), "今天到期"),
        (fmt.days_overdue(-5), "还有 5 天"),
        (fmt.count_of(3, 12), "3/12"),
        (fmt.count_of(0, 0), "—"),
        (fmt.long_date(date(2025, 11, 6)), "2025年11月6日"),
        (fmt.iso_date(date(2025, 11, 6)), "2025-11-06"),
        (fmt.short_date(date(2025, 11, 6)), "11-06"),
        (fmt.short_date(date(2024, 11, 6), year=2025), "2024-11-06"),
        (fmt.month(date(2025, 11, 6)), "2025年11月"),
        (fmt.moment(datetime(2025, 11, 26, 10, 32)), "2025-11-26 10:32"),
    ],
)
def test_format(shown: str, expected: str) -> None:
    assert shown == expected


@pytest.mark.parametrize(
    "function",
    [
        fmt.number, fmt.wan, fmt.in_wan, fmt.percent, fmt.points, fmt.long_date,
        fmt.iso_date, fmt.short_date, fmt.month, fmt.moment, fmt.days_overdue,
    ],
)  # fmt: skip
def test_a_missing_value_is_a_dash_or_the_word_given(function: Callable[..., Any]) -> None:
    assert function(None) == "—"
    assert function(None, missing=fmt.NOT_REPORTED) == "未报"


def test_changes_of_missing_values_are_a_dash() -> None:
    assert fmt.change(None, 5) == fmt.change(5, None) == fmt.share(None, 5) == "—"
